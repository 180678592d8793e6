#![crates(fs_err)]
#![versions(">=2, <4")]

use std::{fs, io};
use std::ffi::OsString;
use std::fs::{FileTimes, FileType, Metadata, Permissions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use crate::os::unix::fs::{FileExt, OpenOptionsExt};

#[blocks(file)]
#[instead(tokio = "fs_err::tokio::read", async_std = "async_std::fs::read", smol = "smol::fs::read")]
pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;
#[blocks(file)]
#[instead(tokio = "fs_err::tokio::read_to_string", async_std = "async_std::fs::read_to_string", smol = "smol::fs::read_to_string")]
pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;
#[blocks(file)]
#[instead(tokio = "fs_err::tokio::write", async_std = "async_std::fs::write", smol = "smol::fs::write")]
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;
#[blocks(file)]
#[instead(tokio = "fs_err::tokio::copy", async_std = "async_std::fs::copy", smol = "smol::fs::copy")]
pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64>;
#[blocks(file)]
#[instead(tokio = "fs_err::tokio::create_dir", async_std = "async_std::fs::create_dir", smol = "smol::fs::create_dir")]
pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
#[blocks(file)]
#[instead(tokio = "fs_err::tokio::create_dir_all", async_std = "async_std::fs::create_dir_all", smol = "smol::fs::create_dir_all")]
pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
#[blocks(file)]
#[instead(tokio = "fs_err::tokio::remove_dir", async_std = "async_std::fs::remove_dir", smol = "smol::fs::remove_dir")]
pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
#[blocks(file)]
#[instead(tokio = "fs_err::tokio::remove_dir_all", async_std = "async_std::fs::remove_dir_all", smol = "smol::fs::remove_dir_all")]
pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
#[blocks(file)]
#[instead(tokio = "fs_err::tokio::remove_file", async_std = "async_std::fs::remove_file", smol = "smol::fs::remove_file")]
pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()>;
#[blocks(file)]
#[instead(tokio = "fs_err::tokio::metadata", async_std = "async_std::fs::metadata", smol = "smol::fs::metadata")]
pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
#[blocks(file, brief)]
#[instead(tokio = "fs_err::tokio::try_exists")]
pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool>;
#[blocks(file)]
#[instead(tokio = "fs_err::tokio::canonicalize", async_std = "async_std::fs::canonicalize", smol = "smol::fs::canonicalize")]
pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
#[blocks(file)]
#[instead(tokio = "fs_err::tokio::hard_link", async_std = "async_std::fs::hard_link", smol = "smol::fs::hard_link")]
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
#[blocks(file)]
#[instead(tokio = "fs_err::tokio::read_link", async_std = "async_std::fs::read_link", smol = "smol::fs::read_link")]
pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
#[blocks(file)]
#[instead(tokio = "fs_err::tokio::rename", async_std = "async_std::fs::rename", smol = "smol::fs::rename")]
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()>;
#[blocks(file)]
#[instead(tokio = "fs_err::tokio::symlink")]
pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
#[blocks(file)]
#[instead(tokio = "fs_err::tokio::symlink_metadata", async_std = "async_std::fs::symlink_metadata", smol = "smol::fs::symlink_metadata")]
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
#[blocks(file)]
#[instead(tokio = "fs_err::tokio::set_permissions", async_std = "async_std::fs::set_permissions", smol = "smol::fs::set_permissions")]
pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()>;
#[blocks(file)]
#[instead(tokio = "fs_err::tokio::read_dir", async_std = "async_std::fs::read_dir", smol = "smol::fs::read_dir")]
pub fn read_dir<P: Into<PathBuf>>(path: P) -> io::Result<ReadDir>;

pub struct OpenOptions;
impl OpenOptions {
    pub fn new() -> Self;
    pub fn read(&mut self, read: bool) -> &mut Self;
    pub fn write(&mut self, write: bool) -> &mut Self;
    pub fn append(&mut self, append: bool) -> &mut Self;
    pub fn truncate(&mut self, truncate: bool) -> &mut Self;
    pub fn create(&mut self, create: bool) -> &mut Self;
    pub fn create_new(&mut self, create_new: bool) -> &mut Self;
    #[blocks(file)]
    #[instead(tokio = "fs_err::tokio::OpenOptions::open")]
    pub fn open<P: Into<PathBuf>>(&self, path: P) -> io::Result<File>;
    pub fn from_options(options: fs::OpenOptions) -> Self;
    pub fn options(&self) -> &fs::OpenOptions;
    pub fn options_mut(&mut self) -> &mut fs::OpenOptions;
}
impl Clone for OpenOptions {}
impl OpenOptionsExt for OpenOptions {}

pub trait PathExt {
    #[blocks(file, brief)]
    #[instead(tokio = "fs_err::tokio::try_exists")]
    fn fs_err_try_exists(&self) -> io::Result<bool>;
    #[blocks(file, brief)]
    #[instead(tokio = "fs_err::tokio::metadata")]
    fn fs_err_metadata(&self) -> io::Result<Metadata>;
    #[blocks(file, brief)]
    #[instead(tokio = "fs_err::tokio::symlink_metadata")]
    fn fs_err_symlink_metadata(&self) -> io::Result<Metadata>;
    #[blocks(file, brief)]
    #[instead(tokio = "fs_err::tokio::canonicalize")]
    fn fs_err_canonicalize(&self) -> io::Result<PathBuf>;
    #[blocks(file, brief)]
    #[instead(tokio = "fs_err::tokio::read_link")]
    fn fs_err_read_link(&self) -> io::Result<PathBuf>;
    #[blocks(file)]
    #[instead(tokio = "fs_err::tokio::read_dir")]
    fn fs_err_read_dir(&self) -> io::Result<ReadDir>;
}
impl PathExt for Path {}

pub struct ReadDir;
#[blocks(file)]
#[instead(tokio = "fs_err::tokio::read_dir", async_std = "async_std::fs::read_dir", smol = "smol::fs::read_dir")]
impl Iterator for ReadDir { type Item = Result<DirEntry, io::Error>; }

pub struct DirEntry;
impl DirEntry {
    pub fn path(&self) -> PathBuf;
    #[blocks(file, brief)]
    #[instead(tokio = "fs_err::tokio::DirEntry::metadata")]
    pub fn metadata(&self) -> io::Result<Metadata>;
    #[blocks(file, brief)]
    #[instead(tokio = "fs_err::tokio::DirEntry::file_type")]
    pub fn file_type(&self) -> io::Result<FileType>;
    pub fn file_name(&self) -> OsString;
}

pub struct File;
impl File {
    #[blocks(file)]
    #[instead(tokio = "fs_err::tokio::File::open")]
    pub fn open<P: Into<PathBuf>>(path: P) -> Result<Self, io::Error>;
    #[blocks(file)]
    #[instead(tokio = "fs_err::tokio::File::create")]
    pub fn create<P: Into<PathBuf>>(path: P) -> Result<Self, io::Error>;
    #[blocks(file)]
    #[instead(tokio = "fs_err::tokio::File::create_new")]
    pub fn create_new<P: Into<PathBuf>>(path: P) -> Result<Self, io::Error>;
    pub fn options() -> OpenOptions;
    #[blocks(file)]
    #[instead(tokio = "fs_err::tokio::File::sync_all")]
    pub fn sync_all(&self) -> Result<(), io::Error>;
    #[blocks(file)]
    #[instead(tokio = "fs_err::tokio::File::sync_data")]
    pub fn sync_data(&self) -> Result<(), io::Error>;
    #[blocks(file)]
    #[instead(tokio = "fs_err::tokio::File::set_len")]
    pub fn set_len(&self, size: u64) -> Result<(), io::Error>;
    #[blocks(file)]
    #[instead(tokio = "fs_err::tokio::File::metadata")]
    pub fn metadata(&self) -> Result<Metadata, io::Error>;
    pub fn try_clone(&self) -> Result<Self, io::Error>;
    #[blocks(file)]
    #[instead(tokio = "fs_err::tokio::File::set_permissions")]
    pub fn set_permissions(&self, perm: Permissions) -> Result<(), io::Error>;
    pub fn try_lock(&self) -> Result<(), TryLockError>;
    pub fn try_lock_shared(&self) -> Result<(), TryLockError>;
    pub fn unlock(&self) -> Result<(), io::Error>;
    pub fn from_parts<P: Into<PathBuf>>(file: fs::File, path: P) -> Self;
    pub fn into_parts(self) -> (fs::File, PathBuf);
    pub fn into_file(self) -> fs::File;
    pub fn into_path(self) -> PathBuf;
    pub fn file(&self) -> &fs::File;
    pub fn file_mut(&mut self) -> &mut fs::File;
    pub fn path(&self) -> &Path;
}

#[blocks(file)]
#[note("run it in `spawn_blocking`")]
impl File {
    pub fn set_times(&self, times: FileTimes) -> Result<(), io::Error>;
    pub fn set_modified(&self, time: SystemTime) -> Result<(), io::Error>;
    pub fn lock(&self) -> Result<(), io::Error>;
    pub fn lock_shared(&self) -> Result<(), io::Error>;
}
#[blocks(file)]
#[instead(tokio = "fs_err::tokio::File", async_std = "async_std::fs::File", smol = "smol::fs::File")]
impl Read for File {}
#[blocks(file)]
#[instead(tokio = "fs_err::tokio::File", async_std = "async_std::fs::File", smol = "smol::fs::File")]
impl Read for &File {}
#[blocks(file, brief)]
#[instead(tokio = "fs_err::tokio::File")]
impl Seek for File {}
#[blocks(file, brief)]
#[instead(tokio = "fs_err::tokio::File")]
impl Seek for &File {}
#[blocks(file)]
#[instead(tokio = "fs_err::tokio::File", async_std = "async_std::fs::File", smol = "smol::fs::File")]
impl Write for File {}
#[blocks(file)]
#[instead(tokio = "fs_err::tokio::File", async_std = "async_std::fs::File", smol = "smol::fs::File")]
impl Write for &File {}
impl FileExt for File {}

pub mod os {
    pub mod unix {
        pub mod fs {
            use std::io;
            use std::path::Path;

            #[blocks(file)]
            #[instead(tokio = "fs_err::tokio::symlink")]
            pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
            #[blocks(file, brief)]
            pub fn chown<P: AsRef<Path>>(path: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()>;
            #[blocks(file, brief)]
            pub fn lchown<P: AsRef<Path>>(path: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()>;
            #[blocks(file, brief)]
            pub fn chroot<P: AsRef<Path>>(path: P) -> io::Result<()>;

            #[blocks(file)]
            pub trait FileExt {
                fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;
                fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> io::Result<()>;
                fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
                fn write_all_at(&self, buf: &[u8], offset: u64) -> io::Result<()>;
            }

            pub trait OpenOptionsExt {
                fn mode(&mut self, mode: u32) -> &mut Self;
                fn custom_flags(&mut self, flags: i32) -> &mut Self;
            }
        }
    }
}

#[feature("tokio")]
pub mod tokio {
    use std::io;
    use std::ffi::OsString;
    use std::fs::{FileType, Metadata, Permissions};
    use std::path::{Path, PathBuf};
    use std::task::{Context, Poll};
    use ::tokio::fs;
    use ::tokio::io::{AsyncRead, AsyncSeek, AsyncWrite};

    pub async fn read_dir(path: impl AsRef<Path>) -> io::Result<ReadDir>;
    pub async fn canonicalize(path: impl AsRef<Path>) -> io::Result<PathBuf>;
    pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> Result<u64, io::Error>;
    pub async fn create_dir(path: impl AsRef<Path>) -> io::Result<()>;
    pub async fn create_dir_all(path: impl AsRef<Path>) -> io::Result<()>;
    pub async fn hard_link(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()>;
    pub async fn metadata(path: impl AsRef<Path>) -> io::Result<Metadata>;
    pub async fn try_exists(path: impl AsRef<Path>) -> io::Result<bool>;
    pub async fn read(path: impl AsRef<Path>) -> io::Result<Vec<u8>>;
    pub async fn read_link(path: impl AsRef<Path>) -> io::Result<PathBuf>;
    pub async fn read_to_string(path: impl AsRef<Path>) -> io::Result<String>;
    pub async fn remove_dir(path: impl AsRef<Path>) -> io::Result<()>;
    pub async fn remove_dir_all(path: impl AsRef<Path>) -> io::Result<()>;
    pub async fn remove_file(path: impl AsRef<Path>) -> io::Result<()>;
    pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<()>;
    pub async fn set_permissions(path: impl AsRef<Path>, perm: Permissions) -> io::Result<()>;
    pub async fn symlink_metadata(path: impl AsRef<Path>) -> io::Result<Metadata>;
    pub async fn symlink(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()>;
    pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> io::Result<()>;

    pub struct OpenOptions;
    impl OpenOptions {
        pub fn new() -> OpenOptions;
        pub fn read(&mut self, read: bool) -> &mut OpenOptions;
        pub fn write(&mut self, write: bool) -> &mut OpenOptions;
        pub fn append(&mut self, append: bool) -> &mut OpenOptions;
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
        pub fn create(&mut self, create: bool) -> &mut OpenOptions;
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
        pub async fn open(&self, path: impl AsRef<Path>) -> io::Result<File>;
        pub fn mode(&mut self, mode: u32) -> &mut OpenOptions;
        pub fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions;
    }
    impl Clone for OpenOptions {}
    impl Default for OpenOptions {}

    pub struct DirEntry;
    impl DirEntry {
        pub fn path(&self) -> PathBuf;
        pub fn file_name(&self) -> OsString;
        pub async fn metadata(&self) -> io::Result<Metadata>;
        pub async fn file_type(&self) -> io::Result<FileType>;
        pub fn ino(&self) -> u64;
    }

    pub struct ReadDir;
    impl ReadDir {
        pub async fn next_entry(&mut self) -> io::Result<Option<DirEntry>>;
        pub fn poll_next_entry(&mut self, cx: &mut Context) -> Poll<io::Result<Option<DirEntry>>>;
    }

    pub struct DirBuilder;
    impl DirBuilder {
        pub fn new() -> Self;
        pub fn recursive(&mut self, recursive: bool) -> &mut Self;
        pub async fn create(&self, path: impl AsRef<Path>) -> io::Result<()>;
        pub fn mode(&mut self, mode: u32) -> &mut Self;
    }
    impl Default for DirBuilder {}

    pub struct File;
    impl File {
        pub async fn open(path: impl Into<PathBuf>) -> io::Result<File>;
        pub async fn create(path: impl Into<PathBuf>) -> io::Result<File>;
        pub async fn create_new(path: impl Into<PathBuf>) -> Result<Self, io::Error>;
        pub fn options() -> OpenOptions;
        pub fn from_std(std: crate::File) -> File;
        pub async fn sync_all(&self) -> io::Result<()>;
        pub async fn sync_data(&self) -> io::Result<()>;
        pub async fn set_len(&self, size: u64) -> io::Result<()>;
        pub async fn metadata(&self) -> io::Result<Metadata>;
        pub async fn try_clone(&self) -> io::Result<File>;
        pub async fn into_std(self) -> crate::File;
        pub fn try_into_std(self) -> Result<crate::File, File>;
        pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()>;
        pub fn from_parts<P: Into<PathBuf>>(file: fs::File, path: P) -> Self;
        pub fn into_parts(self) -> (fs::File, PathBuf);
        pub fn file(&self) -> &fs::File;
        pub fn file_mut(&mut self) -> &mut fs::File;
        pub fn path(&self) -> &Path;
    }
    impl AsyncRead for File {}
    impl AsyncSeek for File {}
    impl AsyncWrite for File {}
}
