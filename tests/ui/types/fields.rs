use std::{
    fs::File,
    io::{self, Read},
    sync::mpsc::Receiver,
};

pub struct Worker {
    jobs: Receiver<u32>,
    log: Option<File>,
    state: State,
}

struct State {
    file: File,
}

struct Wrapper(File);

impl Worker {
    pub async fn next(&self) -> Option<u32> {
        self.jobs.recv().ok() //~ blocking-wait
    }

    pub async fn nested(&mut self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.state.file.read_to_end(&mut bytes)?; //~ blocking-file
        Ok(bytes)
    }

    pub async fn behind_an_option(&mut self) -> io::Result<()> {
        if let Some(log) = &self.log {
            log.sync_all()?; //~ blocking-file
        }
        self.log.as_ref().unwrap().sync_data() //~ blocking-file
    }

    pub async fn destructured(self) -> io::Result<()> {
        let Self { state: State { file }, .. } = self;
        file.sync_all() //~ blocking-file
    }
}

pub async fn a_tuple_field(wrapper: Wrapper2) -> io::Result<()> {
    let inner: &Wrapper = &wrapper.0;
    inner.0.sync_all() //~ blocking-file
}

pub struct Wrapper2(Wrapper);

pub struct AsyncWorker {
    jobs: tokio::sync::mpsc::Receiver<u32>,
}

impl AsyncWorker {
    pub async fn next(&mut self) -> Option<u32> {
        self.jobs.recv().await
    }
}
