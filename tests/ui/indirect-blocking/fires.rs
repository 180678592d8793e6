//! What a helper does, its caller does.
use std::{
    fs, io,
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

fn load(path: &Path) -> io::Result<String> {
    fs::read_to_string(path)
}

fn load_twice(path: &Path) -> io::Result<String> {
    load(path)?;
    load(path)
}

pub async fn one_call(path: &Path) -> io::Result<String> {
    load(path) //~ indirect-blocking
}

pub async fn two_calls(path: &Path) -> io::Result<String> {
    load_twice(path) //~ indirect-blocking
}

/// Once for each callee.
pub async fn again(path: &Path) -> io::Result<usize> {
    let first = load(path)?.len(); //~ indirect-blocking
    let second = load(path)?.len();
    let third = load_twice(path)?.len(); //~ indirect-blocking
    Ok(first + second + third)
}

/// What blocks itself is another rule's.
pub async fn both(path: &Path) -> io::Result<usize> {
    let here = fs::read(path)?.len(); //~ blocking-file
    let there = load(path)?.len(); //~ indirect-blocking
    Ok(here + there)
}

pub struct Store {
    root: PathBuf,
}

impl Store {
    pub fn open(root: &Path) -> io::Result<Self> {
        fs::create_dir_all(root)?;
        Ok(Self { root: root.to_owned() })
    }

    pub fn names(&self) -> io::Result<Vec<PathBuf>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(&self.root)? {
            names.push(entry?.path());
        }
        Ok(names)
    }

    pub fn flush(path: PathBuf) {
        thread::sleep(Duration::from_millis(5));
        drop(path);
    }

    /// Its callers are reported, it is not: that is for them to know.
    pub fn flush_all(&self) -> io::Result<()> {
        self.names()?.into_iter().for_each(Self::flush);
        Ok(())
    }
}

pub async fn methods(root: &Path) -> io::Result<usize> {
    let store = Store::open(root)?; //~ indirect-blocking
    store.flush_all()?; //~ indirect-blocking
    Ok(store.names()?.len()) //~ indirect-blocking
}

/// Functions by their names.
pub async fn by_name(paths: &[PathBuf]) -> usize {
    let found = paths.iter().map(PathBuf::as_path).map(load); //~ indirect-blocking
    found.count()
}

fn count_all(paths: &[PathBuf]) -> usize {
    paths.iter().map(PathBuf::as_path).map(load).filter_map(Result::ok).count()
}

pub async fn by_name_below(paths: &[PathBuf]) -> usize {
    count_all(paths) //~ indirect-blocking
}

/// Closures that run in place are part of the function around them.
fn by_closure(paths: &[PathBuf]) -> usize {
    let read = |path: &PathBuf| fs::read(path);
    paths.iter().filter(|path| read(path).is_ok()).count()
}

pub async fn closures(paths: &[PathBuf]) -> usize {
    let again = |path: &Path| load(path); //~ indirect-blocking
    let here = paths.iter().filter(|path| again(path).is_ok()).count();
    here + by_closure(paths) //~ indirect-blocking
}

/// What a helper runs in place.
fn timed<T>(run: impl FnOnce() -> T) -> T {
    let result = run();
    println!("done");
    result
}

pub async fn through_a_helper(path: &Path) -> io::Result<String> {
    timed(|| load(path)) //~ indirect-blocking
}

fn load_timed() -> io::Result<String> {
    timed(load_default)
}

fn load_default() -> io::Result<String> {
    fs::read_to_string("default.toml")
}

pub async fn handed_to_a_helper() -> io::Result<String> {
    load_timed() //~ indirect-blocking
}

/// A name for a function.
pub async fn renamed() -> io::Result<String> {
    let read = load_default;
    read() //~ indirect-blocking
}

/// Cycles end.
fn even(path: &Path, depth: u32) -> io::Result<u32> {
    if depth == 0 { Ok(0) } else { odd(path, depth - 1) }
}

fn odd(path: &Path, depth: u32) -> io::Result<u32> {
    if fs::exists(path)? && fs::read(path)?.is_empty() {
        return Ok(depth);
    }
    even(path, depth)
}

pub async fn cycle(path: &Path) -> io::Result<u32> {
    even(path, 4) //~ indirect-blocking
}

/// An async block in a sync function.
pub fn block(path: PathBuf) -> impl Future<Output = io::Result<String>> {
    async move { load(&path) } //~ indirect-blocking
}

/// The function that makes a future blocks before there is one.
fn prepare() -> impl Future<Output = ()> {
    thread::sleep(Duration::from_millis(5));
    async {}
}

pub async fn made_and_kept() {
    let future = prepare(); //~ indirect-blocking
    future.await;
}

macro_rules! read_all {
    ($($path:expr),*) => { $(load(Path::new($path)).ok();)* };
}

pub async fn expanded() {
    read_all!("a", "b"); //~ indirect-blocking
}

fn expanding() {
    read_all!("a");
}

pub async fn expanded_below() {
    expanding(); //~ indirect-blocking
}
