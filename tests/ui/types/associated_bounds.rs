use std::path::Path;

pub trait Project {
    type Root: AsRef<Path>;

    fn root(&self) -> Self::Root;

    fn found(&self) -> impl Future<Output = Option<Self::Root>>;
}

// What the trait says of its associated type holds for every project.
pub async fn through_a_parameter<P: Project>(project: &P) {
    let root = project.root();
    let _ = root.as_ref().canonicalize(); //~ blocking-file
}

pub async fn awaited<P: Project>(project: &P) {
    if let Some(root) = project.found().await {
        let _ = root.as_ref().canonicalize(); //~ blocking-file
    }
}

pub struct Build<P: Project> {
    root: P::Root,
}

impl<P: Project> Build<P> {
    pub async fn through_a_field(&self) {
        let _ = self.root.as_ref().canonicalize(); //~ blocking-file
    }
}
