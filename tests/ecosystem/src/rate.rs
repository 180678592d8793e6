use std::fmt::{self, Display, Formatter};

/// So many of so many.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Rate {
    right: u32,
    all: u32,
}

impl Rate {
    pub(crate) fn count(&mut self, is_right: bool) {
        self.all += 1;
        self.right += u32::from(is_right);
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.all += other.all;
        self.right += other.right;
    }

    pub(crate) fn all(self) -> u32 {
        self.all
    }

    /// None of nothing.
    pub(crate) fn percent(self) -> Option<f64> {
        (self.all > 0).then(|| 100.0 * f64::from(self.right) / f64::from(self.all))
    }
}

impl Display for Rate {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let text = match self.percent() {
            Some(percent) => format!("{percent:.2} % ({}/{})", self.right, self.all),
            None => "-".to_owned(),
        };
        out.pad(&text)
    }
}
