use std::time::Duration;

#[derive(Default)]
pub struct Settings {
    pub(super) path: std::path::PathBuf,
}

pub async fn wait() {
    pause(Duration::from_secs(1)); //~ blocking-sleep
}
