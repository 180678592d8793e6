use std::path::Path;

// Brief calls are pedantic: off unless asked for.
pub async fn brief(path: &Path) -> bool {
    path.exists() && path.is_file() && !path.is_dir()
}
