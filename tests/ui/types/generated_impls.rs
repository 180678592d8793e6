//@ dependencies: undeclared
//@ broken
use mystery::{Builder, Id};
use std::{path::PathBuf, sync::mpsc::Receiver};

// `Builder` derives what only its own macro knows. The names of the standard conversions mean nothing else.
#[derive(Builder)]
pub struct Job {
    pub path: PathBuf,
    pub done: Receiver<u8>,
}

pub async fn defaulted() {
    let job = Job::default();
    let _ = job.done.recv(); //~ blocking-wait
}

pub async fn cloned(job: &Job) {
    let _ = job.to_string().parse::<PathBuf>().unwrap().canonicalize(); //~ blocking-file
}

// Of a type nobody knows, no more than the type itself.
pub async fn of_another_crate(id: Id, jobs: Vec<(Id, Job)>) {
    let wanted = id.clone();
    let _ = wanted.path.canonicalize();
    let _ = PathBuf::from(id.to_string()).canonicalize(); //~ blocking-file
    for (id, job) in jobs {
        let _ = Id::from(7).clone().recv();
        let _ = (id.clone(), job).1.done.recv(); //~ blocking-wait
    }
}
