use std::{
    fs::File,
    io::{self, Read},
};

mod store {
    use std::{fs::File, io, path::PathBuf};

    pub struct Store {
        pub root: PathBuf,
    }

    impl Store {
        pub fn new() -> Self {
            Self { root: PathBuf::new() }
        }

        pub fn file(&self) -> io::Result<File> {
            File::open(&self.root)
        }

        pub async fn async_file(&self) -> io::Result<tokio::fs::File> {
            tokio::fs::File::open(&self.root).await
        }
    }

    pub fn first(files: &[File]) -> Option<&File> {
        files.first()
    }
}

pub async fn a_workspace_function(files: &[File]) -> io::Result<()> {
    store::first(files).unwrap().sync_all() //~ blocking-file
}

pub async fn a_workspace_method() -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let store = store::Store::new();
    let mut file = store.file()?; //~ indirect-blocking
    file.read_to_end(&mut bytes)?; //~ blocking-file
    Ok(bytes)
}

pub async fn through_operators() -> io::Result<()> {
    let store = store::Store::new();
    let file = &store.file()?; //~ indirect-blocking
    (*file).sync_all()?; //~ blocking-file
    store.file().unwrap().sync_all()?; //~ blocking-file
    match store.file() {
        Ok(file) => file.sync_data(), //~ blocking-file
        Err(error) => Err(error),
    }
}

pub async fn an_awaited_result() -> io::Result<()> {
    let store = store::Store::new();
    let file = store.async_file().await?;
    file.sync_all().await
}

pub async fn an_awaited_sync_file() -> io::Result<()> {
    async fn open() -> io::Result<File> {
        tokio::fs::File::open("a.txt").await?.into_std_file().await
    }

    open().await?.sync_all() //~ blocking-file
}

trait IntoStdFile {
    async fn into_std_file(self) -> io::Result<File>;
}

impl IntoStdFile for tokio::fs::File {
    async fn into_std_file(self) -> io::Result<File> {
        Ok(self.into_std().await)
    }
}
