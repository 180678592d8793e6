//@ dependencies: tokio fs-err
use fs_err as fs;

pub async fn the_path_shown_is_that_of_fs_err() -> std::io::Result<()> {
    fs::read("a.txt")?; //~ blocking-file
    fs_err::write("a.txt", "text")?; //~ blocking-file
    Ok(())
}

mod with_tokio {
    use fs_err::tokio as fs;

    pub async fn silent() -> std::io::Result<Vec<u8>> {
        fs::read("a.txt").await
    }
}
