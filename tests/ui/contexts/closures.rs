use std::{fs, path::PathBuf, thread, time::Duration};

pub async fn option(path: Option<PathBuf>) -> Option<Vec<u8>> {
    path.and_then(|path| fs::read(path).ok()) //~ blocking-file
}

pub async fn a_default(cached: Option<Vec<u8>>) -> Vec<u8> {
    cached.unwrap_or_else(|| fs::read("a.txt").unwrap_or_default()) //~ blocking-file
}

pub async fn result(parsed: Result<u64, String>) -> Result<(), String> {
    parsed.map(|seconds| thread::sleep(Duration::from_secs(seconds))) //~ blocking-sleep
}

pub async fn iterator(paths: &[PathBuf]) -> Vec<Vec<u8>> {
    paths
        .iter()
        .filter(|path| path.is_absolute())
        .filter_map(|path| fs::read(path).ok()) //~ blocking-file
        .collect()
}

pub async fn for_each(paths: Vec<PathBuf>) {
    paths.into_iter().for_each(|path| {
        let _ = fs::remove_file(path); //~ blocking-file
    });
}

pub async fn called_at_once() -> u32 {
    (|| {
        thread::sleep(Duration::from_secs(1)); //~ blocking-sleep
        1
    })()
}

// Where these run is not known.

pub async fn handed_to_an_unknown_function(register: impl Fn(Box<dyn Fn() + Send>)) {
    register(Box::new(|| thread::sleep(Duration::from_secs(1))));
}

pub struct Job {
    run: Box<dyn Fn() + Send>,
}

pub async fn stored() -> Job {
    Job {
        run: Box::new(|| thread::sleep(Duration::from_secs(1))),
    }
}

pub async fn run(job: &Job) {
    (job.run)();
}

pub async fn returned() -> impl Fn() {
    || thread::sleep(Duration::from_secs(1))
}

// The project's own wrapper around an offloader.

async fn offload<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(work).await.unwrap()
}

pub async fn through_the_wrapper() -> Vec<u8> {
    offload(|| fs::read("a.txt").unwrap_or_default()).await
}
