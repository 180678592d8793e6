use std::fs;

pub struct FileLock(String);

impl FileLock {
    pub fn new(path: &str) -> Self {
        Self(path.to_owned())
    }

    fn release(&self) {
        fs::remove_file(&self.0).ok();
    }
}

impl Drop for FileLock {
    fn drop(&mut self) {
        self.release();
    }
}
