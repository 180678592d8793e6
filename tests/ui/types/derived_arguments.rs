//@ dependencies: tokio clap
use std::path::PathBuf;

use clap::{CommandFactory, Parser};

#[derive(Parser)]
pub struct Arguments {
    /// Where the files are.
    root: PathBuf,
}

// The derive makes `parse`, whose type is the struct.
pub async fn run() {
    let arguments = Arguments::parse();
    let _ = arguments.root.canonicalize(); //~ blocking-file
}

pub async fn tried() -> Result<(), clap::Error> {
    let arguments = Arguments::try_parse()?;
    let _ = arguments.root.canonicalize(); //~ blocking-file
    Ok(())
}

pub async fn silent() {
    let arguments = Arguments::parse();
    let _ = arguments.root.join("a.txt");
    let _ = Arguments::command();
}
