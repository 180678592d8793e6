#![crates(fs4)]
#![versions(">=1, <2")]

use std::io;
use std::fs::File;
use std::future::Future;
use std::path::Path;
use std::pin::Pin;

pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T>>>;

#[blocks(file, brief)]
pub fn statvfs<P: AsRef<Path>>(path: P) -> io::Result<FsStats>;
#[blocks(file, brief)]
pub fn free_space<P: AsRef<Path>>(path: P) -> io::Result<u64>;
#[blocks(file, brief)]
pub fn available_space<P: AsRef<Path>>(path: P) -> io::Result<u64>;
#[blocks(file, brief)]
pub fn total_space<P: AsRef<Path>>(path: P) -> io::Result<u64>;
#[blocks(file, brief)]
pub fn allocation_granularity<P: AsRef<Path>>(path: P) -> io::Result<u64>;

pub struct FsStats;
impl FsStats {
    pub fn free_space(&self) -> u64;
    pub fn available_space(&self) -> u64;
    pub fn total_space(&self) -> u64;
    pub fn allocation_granularity(&self) -> u64;
}
impl Clone for FsStats {}

pub enum TryLockError { Error(io::Error), WouldBlock }

pub trait FileExt {
    fn allocated_size(&self) -> io::Result<u64>;
    #[blocks(file, brief)]
    fn allocate(&self, len: u64) -> io::Result<()>;
    #[blocks(wait)]
    #[note("run it in `spawn_blocking`")]
    fn lock_shared(&self) -> io::Result<()>;
    #[blocks(wait)]
    #[note("run it in `spawn_blocking`")]
    fn lock(&self) -> io::Result<()>;
    fn try_lock_shared(&self) -> Result<(), TryLockError>;
    fn try_lock(&self) -> Result<(), TryLockError>;
    fn unlock(&self) -> io::Result<()>;
}
impl FileExt for File {}
impl<F: FileExt> FileExt for &F {}
