async fn serve() -> Result<(), std::io::Error> {
    Ok(())
}

pub fn start(run: bool) {
    tokio::spawn(serve()); //~ discarded-task
    let _server = tokio::spawn(async { serve().await }); //~ discarded-task
    tokio::spawn(async move { //~ discarded-task
        serve().await?;
        Ok::<(), std::io::Error>(())
    });
    tokio::task::spawn_blocking(|| std::fs::read("/etc/hosts")); //~ discarded-task
    run.then(|| tokio::spawn(serve())); //~ discarded-task
}
