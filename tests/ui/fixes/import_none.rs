//@ dependencies: tokio
pub async fn read(path: &str) -> std::io::Result<Vec<u8>> {
    let mut file = std::fs::File::open(path)?; //~ blocking-file
    let mut bytes = vec![0; 16];
    std::io::Read::read(&mut file, &mut bytes)?; //~ blocking-file
    Ok(bytes)
}

pub mod inner {
    pub async fn size(path: &str) -> std::io::Result<usize> {
        use std::io::Read;

        let mut file = std::fs::File::open(path)?; //~ blocking-file
        file.read(&mut [0; 16]) //~ blocking-file
    }
}
