//@ dependencies: tokio
use std::path::PathBuf;

macro_rules! require {
    ($name:ident) => {
        let hidden = 1;
        let $name = if let Some($name) = $name { $name } else { return };
        let _ = hidden;
    };
}

pub async fn a_name_the_macro_was_given(path: Option<PathBuf>) {
    require!(path);
    let _ = path.canonicalize(); //~ blocking-file
}

pub async fn a_name_of_the_macro_alone(hidden: PathBuf, path: Option<PathBuf>) {
    require!(path);
    let _ = hidden.canonicalize(); //~ blocking-file
    drop(path);
}
