//! Code that runs without being called by its name.
use std::{
    fmt, fs, io,
    ops::{Add, Deref, Index},
    path::PathBuf,
    thread,
    time::Duration,
};

pub struct Report {
    path: PathBuf,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&fs::read_to_string(&self.path).unwrap_or_default())
    }
}

impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Report").finish_non_exhaustive()
    }
}

pub async fn shown(report: &Report) -> String {
    format!("at {}", report) //~ indirect-blocking
}

pub async fn shown_by_name(report: Report) {
    println!("{{}} {report}"); //~ indirect-blocking
}

pub async fn shown_by_position(report: Report) -> String {
    format!("{0:?} {1:>8}", report, 1)
}

pub async fn shown_for_debugging(report: &Report) {
    println!("{report:?} {:?} {:#?}", report, report);
}

pub async fn made_a_string(report: &Report) -> String {
    report.to_string() //~ indirect-blocking
}

fn describe(report: &Report) -> String {
    format!("{report}")
}

pub async fn shown_below(report: &Report) -> String {
    describe(report) //~ indirect-blocking
}

pub struct Failure(String);

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        let log = fs::read_to_string("last.log").unwrap_or_default();
        Self(format!("{error}: {log}"))
    }
}

pub struct Denied;

impl From<Denied> for Failure {
    fn from(_: Denied) -> Self {
        Self(String::new())
    }
}

pub async fn converted(path: &str) -> Result<String, Failure> {
    Ok(tokio::fs::read_to_string(path).await?) //~ indirect-blocking
}

pub async fn converted_by_name(error: io::Error) -> Failure {
    error.into() //~ indirect-blocking
}

pub async fn converted_at_once() -> Result<(), Failure> {
    Err(Denied)?;
    Ok(())
}

pub async fn handed_on(result: Result<(), Failure>) -> Result<(), Failure> {
    result?;
    Ok(())
}

#[derive(Clone, Copy)]
pub struct Slow(u32);

impl Add for Slow {
    type Output = Slow;
    fn add(self, other: Slow) -> Slow {
        thread::sleep(Duration::from_millis(1));
        Slow(self.0 + other.0)
    }
}

impl PartialEq for Slow {
    fn eq(&self, other: &Slow) -> bool {
        thread::sleep(Duration::from_millis(1));
        self.0 == other.0
    }
}

pub async fn added(a: Slow, b: Slow) -> u32 {
    (a + b).0 //~ indirect-blocking
}

pub async fn compared(a: &Slow, b: &Slow) -> bool {
    a == b //~ indirect-blocking
}

pub async fn numbers(a: Slow, b: Slow) -> bool {
    a.0 + b.0 == 3
}

pub struct Disk {
    root: PathBuf,
    names: Vec<String>,
}

impl Index<usize> for Disk {
    type Output = String;
    fn index(&self, index: usize) -> &String {
        fs::create_dir_all(&self.root).ok();
        &self.names[index]
    }
}

impl Deref for Disk {
    type Target = Vec<String>;
    fn deref(&self) -> &Vec<String> {
        fs::create_dir_all(&self.root).ok();
        &self.names
    }
}

pub async fn indexed(disk: &Disk) -> usize {
    disk[0].len() //~ indirect-blocking
}

pub async fn dereferenced(disk: &Disk) -> Vec<String> {
    (*disk).clone().into_iter().chain((**disk).clone()).collect() //~ indirect-blocking
}

pub async fn method_behind(disk: &Disk) -> bool {
    disk.is_empty() //~ indirect-blocking
}

pub async fn own_field(disk: &Disk) -> usize {
    disk.names.len()
}

pub struct Lines(Vec<PathBuf>);

impl Iterator for Lines {
    type Item = String;
    fn next(&mut self) -> Option<String> {
        fs::read_to_string(self.0.pop()?).ok()
    }
}

pub struct Folder(PathBuf);

impl IntoIterator for Folder {
    type Item = PathBuf;
    type IntoIter = std::vec::IntoIter<PathBuf>;
    fn into_iter(self) -> Self::IntoIter {
        let entries = fs::read_dir(self.0).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).collect::<Vec<_>>().into_iter()
    }
}

pub async fn looped(lines: Lines) {
    for line in lines { //~ indirect-blocking
        println!("{line}");
    }
}

pub async fn looped_over_a_folder(folder: Folder) -> usize {
    let mut count = 0;
    for _ in folder { //~ indirect-blocking
        count += 1;
    }
    count
}

/// Nobody knows what the value is.
pub async fn generic<T: fmt::Display + PartialEq>(a: T, b: T) -> String {
    if a == b { a.to_string() } else { format!("{b}") }
}

/// Elsewhere it may.
pub async fn offloaded(report: Report) -> String {
    tokio::task::spawn_blocking(move || report.to_string()).await.unwrap_or_default()
}
