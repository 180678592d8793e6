#[derive(Clone)]
pub struct DataFrame(pub Vec<u8>);

pub struct Expr(String);

pub fn col(name: &str) -> Expr {
    Expr(name.to_owned())
}

pub trait IntoLazy {
    fn lazy(self) -> LazyFrame;
}

impl IntoLazy for DataFrame {
    fn lazy(self) -> LazyFrame {
        LazyFrame {
            frame: self,
            wanted: Vec::new(),
        }
    }
}

#[must_use]
pub struct LazyFrame {
    frame: DataFrame,
    wanted: Vec<Expr>,
}

impl LazyFrame {
    pub fn filter(mut self, predicate: Expr) -> Self {
        self.wanted.push(predicate);
        self
    }

    pub fn collect(self) -> Option<DataFrame> {
        self.wanted.iter().all(|expr| expr.0.is_empty()).then_some(self.frame)
    }
}
