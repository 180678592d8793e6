use std::{io, path::Path, time::Duration};

// What is awaited gives a future, and does not block.
trait PathExtension {
    async fn exists(&self) -> bool;
}

struct Remote;

impl PathExtension for Remote {
    async fn exists(&self) -> bool {
        true
    }
}

struct Child;

impl Child {
    async fn wait(&mut self) -> io::Result<()> {
        Ok(())
    }

    async fn recv(&self) -> u32 {
        1
    }

    async fn join(self) {}
}

pub async fn methods(mut child: Child) -> io::Result<u32> {
    child.wait().await?;
    let value = child.recv().await;
    child.join().await;
    let _ = Remote.exists().await;
    Ok(value)
}

mod thread {
    pub fn sleep(_: std::time::Duration) -> impl Future<Output = ()> {
        async {}
    }
}

pub async fn functions() {
    thread::sleep(Duration::from_secs(1)).await;
}

pub async fn unknown_receivers(path: impl Fn() -> Box<dyn Fn(&Path) -> bool>) -> bool {
    path()(Path::new("a.txt"))
}
