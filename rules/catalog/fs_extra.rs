#![crates(fs_extra)]
#![versions(">=1, <2")]
#![closures(inline)]

use std::path::Path;
use crate::dir::{CopyOptions, TransitProcessResult, TransitState};
use crate::error::Result;

#[blocks(file)]
#[note("run it in `spawn_blocking`")]
pub fn copy_items<P: AsRef<Path>, Q: AsRef<Path>>(from: &[P], to: Q, options: &CopyOptions) -> Result<u64>;
#[blocks(file)]
#[note("run it in `spawn_blocking`")]
pub fn copy_items_with_progress<P: AsRef<Path>, Q: AsRef<Path>, F: FnMut(TransitProcess) -> TransitProcessResult>(from: &[P], to: Q, options: &CopyOptions, progress_handler: F) -> Result<u64>;
#[blocks(file)]
#[note("run it in `spawn_blocking`")]
pub fn move_items<P: AsRef<Path>, Q: AsRef<Path>>(from_items: &[P], to: Q, options: &CopyOptions) -> Result<u64>;
#[blocks(file)]
#[note("run it in `spawn_blocking`")]
pub fn move_items_with_progress<P: AsRef<Path>, Q: AsRef<Path>, F: FnMut(TransitProcess) -> TransitProcessResult>(from_items: &[P], to: Q, options: &CopyOptions, progress_handler: F) -> Result<u64>;
#[blocks(file)]
#[note("run it in `spawn_blocking`")]
pub fn remove_items<P: AsRef<Path>>(from_items: &[P]) -> Result<()>;

pub struct TransitProcess { pub copied_bytes: u64, pub total_bytes: u64, pub file_bytes_copied: u64, pub file_total_bytes: u64, pub file_name: String, pub dir_name: String, pub state: TransitState }
impl Clone for TransitProcess {}

pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;

    pub struct ErrorKind;

    pub struct Error { pub kind: ErrorKind }
    impl Error {
        pub fn new(kind: ErrorKind, message: &str) -> Error;
    }
}

pub mod file {
    use std::path::Path;
    use crate::error::Result;

    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q, options: &CopyOptions) -> Result<u64>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn copy_with_progress<P: AsRef<Path>, Q: AsRef<Path>, F: FnMut(TransitProcess)>(from: P, to: Q, options: &CopyOptions, progress_handler: F) -> Result<u64>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn move_file<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q, options: &CopyOptions) -> Result<u64>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn move_file_with_progress<P: AsRef<Path>, Q: AsRef<Path>, F: FnMut(TransitProcess)>(from: P, to: Q, options: &CopyOptions, progress_handler: F) -> Result<u64>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn remove<P: AsRef<Path>>(path: P) -> Result<()>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn read_to_string<P: AsRef<Path>>(path: P) -> Result<String>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn write_all<P: AsRef<Path>>(path: P, content: &str) -> Result<()>;

    pub struct CopyOptions { pub overwrite: bool, pub skip_exist: bool, pub buffer_size: usize }
    impl CopyOptions {
        pub fn new() -> CopyOptions;
        pub fn overwrite(self, overwrite: bool) -> Self;
        pub fn skip_exist(self, skip_exist: bool) -> Self;
        pub fn buffer_size(self, buffer_size: usize) -> Self;
    }
    impl Default for CopyOptions {}

    pub struct TransitProcess { pub copied_bytes: u64, pub total_bytes: u64 }
}

pub mod dir {
    use std::collections::{HashMap, HashSet};
    use std::path::Path;
    use std::time::SystemTime;
    use crate::error::Result;

    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn get_details_entry<P: AsRef<Path>>(path: P, config: &HashSet<DirEntryAttr>) -> Result<HashMap<DirEntryAttr, DirEntryValue>>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn ls<P: AsRef<Path>>(path: P, config: &HashSet<DirEntryAttr>) -> Result<LsResult>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn create<P: AsRef<Path>>(path: P, erase: bool) -> Result<()>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn create_all<P: AsRef<Path>>(path: P, erase: bool) -> Result<()>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q, options: &CopyOptions) -> Result<u64>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn get_dir_content<P: AsRef<Path>>(path: P) -> Result<DirContent>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn get_dir_content2<P: AsRef<Path>>(path: P, options: &DirOptions) -> Result<DirContent>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn get_size<P: AsRef<Path>>(path: P) -> Result<u64>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn copy_with_progress<P: AsRef<Path>, Q: AsRef<Path>, F: FnMut(TransitProcess) -> TransitProcessResult>(from: P, to: Q, options: &CopyOptions, progress_handler: F) -> Result<u64>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn move_dir<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q, options: &CopyOptions) -> Result<u64>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn move_dir_with_progress<P: AsRef<Path>, Q: AsRef<Path>, F: FnMut(TransitProcess) -> TransitProcessResult>(from: P, to: Q, options: &CopyOptions, progress_handler: F) -> Result<u64>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn remove<P: AsRef<Path>>(path: P) -> Result<()>;

    pub struct CopyOptions { pub overwrite: bool, pub skip_exist: bool, pub buffer_size: usize, pub copy_inside: bool, pub content_only: bool, pub depth: u64 }
    impl CopyOptions {
        pub fn new() -> CopyOptions;
        pub fn overwrite(self, overwrite: bool) -> Self;
        pub fn skip_exist(self, skip_exist: bool) -> Self;
        pub fn buffer_size(self, buffer_size: usize) -> Self;
        pub fn copy_inside(self, copy_inside: bool) -> Self;
        pub fn content_only(self, content_only: bool) -> Self;
        pub fn depth(self, depth: u64) -> Self;
    }
    impl Clone for CopyOptions {}
    impl Default for CopyOptions {}

    pub struct DirOptions { pub depth: u64 }
    impl DirOptions {
        pub fn new() -> DirOptions;
    }
    impl Clone for DirOptions {}
    impl Default for DirOptions {}

    pub struct DirContent { pub dir_size: u64, pub files: Vec<String>, pub directories: Vec<String> }

    pub struct TransitProcess { pub copied_bytes: u64, pub total_bytes: u64, pub file_bytes_copied: u64, pub file_total_bytes: u64, pub file_name: String, pub state: TransitState }
    impl Clone for TransitProcess {}

    pub enum TransitState { Normal, Exists, NoAccess }
    impl Clone for TransitState {}

    pub enum TransitProcessResult { Overwrite, OverwriteAll, Skip, SkipAll, Retry, Abort, ContinueOrAbort }

    pub enum DirEntryAttr { Name, Ext, FullName, Path, DosPath, FileSize, Size, IsDir, IsFile, Modified, Accessed, Created, BaseInfo }
    impl Clone for DirEntryAttr {}

    pub enum DirEntryValue { String(String), Boolean(bool), SystemTime(SystemTime), U64(u64) }

    pub struct LsResult { pub base: HashMap<DirEntryAttr, DirEntryValue>, pub items: Vec<HashMap<DirEntryAttr, DirEntryValue>> }
}
