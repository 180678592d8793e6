pub struct Page {
    pub title: String,
}

impl Page {
    pub(crate) async fn title(&self) -> &str { //~ needless-async
        &self.title
    }

    pub(super) async fn length(&self) -> usize { //~ needless-async
        self.title.len()
    }
}

pub(crate) async fn total(pages: &[Page]) -> usize { //~ needless-async
    let mut sum = 0;
    for page in pages {
        sum += page.title.len();
    }
    sum
}
