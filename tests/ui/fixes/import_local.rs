//@ dependencies: tokio
pub async fn first(path: &str) -> std::io::Result<usize> {
    use std::io::Read;
    use tokio::io::AsyncReadExt;

    let mut file = std::fs::File::open(path)?; //~ blocking-file
    let count = file.read(&mut [0; 16])?; //~ blocking-file
    let mut other = tokio::fs::File::open(path).await?;
    Ok(count + other.read(&mut [0; 16]).await?)
}

pub async fn aliased(path: &str) -> std::io::Result<String> {
    use std::fs as files;
    use tokio::fs;

    fs::create_dir_all("a").await?;
    files::read_to_string(path) //~ blocking-file
}
