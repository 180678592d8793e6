//@ dependencies: tokio tracing
//! Entered spans: what follows can go with them, or cannot.
use tracing::{Level, Span, info, info_span, span};

async fn fetch(id: u32) -> u32 {
    id
}

pub struct Server {
    span: Span,
    name: String,
}

pub async fn to_the_end(name: String) -> u32 {
    let span = info_span!("fetch", %name);
    let _entered = span.enter(); //~ guard-across-await
    info!("begins: {name}");
    let sum = fetch(1).await;
    // The last line.
    sum + fetch(name.len() as u32).await
}

pub async fn made_for_it(id: u32) {
    let _entered = span!(Level::INFO, "fetch", id).entered(); //~ guard-across-await
    fetch(id).await;
    let closure = |id: u32| -> Option<u32> { Some(id.checked_add(1)? + 1) };
    fetch(closure(id).unwrap_or(1)).await;
}

pub async fn given(span: Span) {
    let _entered = span.entered(); //~ guard-across-await
    fetch(1).await;
}

pub fn in_a_block(id: u32) -> impl Future<Output = u32> {
    async move {
        let span = info_span!("fetch");
        let _entered = span.enter(); //~ guard-across-await
        fetch(id).await
    }
}

impl Server {
    /// The span stays where it is.
    pub async fn of_a_field(&self) {
        let _entered = self.span.enter(); //~ guard-across-await
        fetch(1).await;
    }

    pub async fn with_self(&mut self) {
        let span = self.span.clone();
        let _entered = span.enter(); //~ guard-across-await
        self.name.push('!');
        fetch(1).await;
        self.name.push('!');
    }
}

pub async fn fails(id: u32) -> Result<u32, std::num::ParseIntError> {
    let span = info_span!("fetch");
    let _entered = span.enter(); //~ guard-across-await
    let parsed: u32 = "1".parse()?;
    Ok(fetch(id).await + parsed)
}

pub async fn returns(id: u32) -> u32 {
    let span = info_span!("fetch");
    let _entered = span.enter(); //~ guard-across-await
    if id == 0 {
        return 0;
    }
    fetch(id).await
}

/// The type is that of the signature.
pub async fn boxed(id: u32) -> Box<dyn std::fmt::Debug> {
    let span = info_span!("fetch");
    let _entered = span.enter(); //~ guard-across-await
    Box::new(fetch(id).await)
}

/// Not to the end of the function.
pub async fn inside(id: u32) -> u32 {
    if id > 0 {
        let span = info_span!("fetch");
        let _entered = span.enter(); //~ guard-across-await
        fetch(id).await;
    }
    fetch(id).await
}

pub async fn recorded() {
    let span = info_span!("fetch", id = 1);
    let _entered = span.enter(); //~ guard-across-await
    span.record("id", fetch(2).await);
}

pub async fn ended() {
    let span = info_span!("fetch");
    let entered = span.enter(); //~ guard-across-await
    fetch(1).await;
    drop(entered);
    fetch(2).await;
}

/// What is borrowed cannot be moved.
pub async fn borrowed(name: String) {
    let words: Vec<&str> = name.split(' ').collect();
    let span = info_span!("fetch");
    let _entered = span.enter(); //~ guard-across-await
    fetch(words.len() as u32).await;
    info!("{name}: {words:?}");
}
