mod file;

pub use file::FileLock;

pub struct Held<T> {
    pub value: T,
    pub lock: FileLock,
}
