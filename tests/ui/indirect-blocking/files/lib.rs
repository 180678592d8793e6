//! A chain over three files.
mod config;
mod disk;

pub async fn handler() -> usize {
    let name = config::name();
    let config = config::Config::load(&name); //~ indirect-blocking
    config.len()
}
