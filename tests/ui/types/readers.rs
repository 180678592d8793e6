use std::{
    fs::File,
    io::{self, BufRead, BufReader, BufWriter, Cursor, Read, Seek, SeekFrom, Write},
};

pub async fn a_file_through_the_traits(mut file: File) -> io::Result<()> {
    file.seek(SeekFrom::Start(0))?; //~ blocking-file
    let mut byte = [0];
    file.read_exact(&mut byte)?; //~ blocking-file
    writeln!(file, "line")?; //~ blocking-file
    file.flush() //~ blocking-file
}

pub async fn a_buffered_file(file: File) -> io::Result<String> {
    let mut line = String::new();
    let mut reader = BufReader::new(file);
    reader.read_line(&mut line)?; //~ blocking-file
    Ok(line)
}

pub async fn line_by_line(file: File) -> io::Result<usize> {
    let mut count = 0;
    for line in BufReader::new(file).lines() { //~ blocking-file
        count += line?.len();
    }
    Ok(count)
}

pub async fn a_buffered_writer(file: &File) -> io::Result<()> {
    let mut writer = BufWriter::new(file);
    writer.write_all(b"text")?; //~ blocking-file
    writer.flush() //~ blocking-file
}

pub async fn memory(bytes: Vec<u8>) -> io::Result<String> {
    let mut text = String::new();
    let mut cursor = Cursor::new(bytes);
    cursor.seek(SeekFrom::Start(1))?;
    cursor.read_to_string(&mut text)?;
    let mut reader = BufReader::new(&b"text"[..]);
    reader.read_line(&mut text)?;
    for line in BufReader::new(Cursor::new("a\nb")).lines() {
        text.push_str(&line?);
    }
    let mut writer = BufWriter::new(Vec::new());
    writer.write_all(text.as_bytes())?;
    writer.flush()?;
    Ok(text)
}

// What it reads is not known.
pub async fn generic<R: Read>(mut reader: R, dynamic: &mut dyn Write) -> io::Result<()> {
    let mut bytes = Vec::new();
    reader.read_to_end(&mut bytes)?;
    dynamic.write_all(&bytes)
}

pub async fn standard_input() -> io::Result<String> {
    let mut text = String::new();
    let stdin = io::stdin();
    stdin.lock().read_to_string(&mut text)?; //~ blocking-stdin
    Ok(text)
}
