use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    path::Path,
};

pub async fn functions(path: &Path) -> io::Result<String> {
    fs::create_dir_all(path)?; //~ blocking-file
    fs::write(path.join("a.txt"), "text")?; //~ blocking-file
    fs::rename(path.join("a.txt"), path.join("b.txt"))?; //~ blocking-file
    let _ = fs::metadata(path)?; //~ blocking-file
    fs::read_to_string(path.join("b.txt")) //~ blocking-file
}

pub async fn without_a_tokio_twin(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    std::os::unix::fs::symlink(path, "latest")?; //~ blocking-file
    Ok(())
}

pub async fn opening(path: &Path) -> io::Result<()> {
    let _ = File::open(path)?; //~ blocking-file
    let _ = File::create(path)?; //~ blocking-file
    OpenOptions::new()
        .append(true)
        .create(true)
        .open(path)?; //~ blocking-file
    Ok(())
}

pub async fn reading_and_writing(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut file = File::open(path)?; //~ blocking-file
    file.read_to_end(&mut bytes)?; //~ blocking-file
    file.write_all(b"end")?; //~ blocking-file
    file.sync_all()?; //~ blocking-file
    Ok(bytes)
}

pub async fn a_borrowed_file(file: &mut File) -> io::Result<u64> {
    file.set_len(0)?; //~ blocking-file
    Ok(file.metadata()?.len()) //~ blocking-file
}

pub async fn a_folder(path: &Path) -> io::Result<usize> {
    let entries = fs::read_dir(path)?; //~ blocking-file
    Ok(entries.count()) //~ blocking-file
}
