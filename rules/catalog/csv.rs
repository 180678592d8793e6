#![crates(csv)]
#![versions(">=1, <2")]

use std::io;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::ops::{Index, Range};
use std::path::Path;

pub type Result<T> = std::result::Result<T, Error>;

pub struct ByteRecord;
impl ByteRecord {
    pub fn new() -> ByteRecord;
    pub fn with_capacity(buffer: usize, fields: usize) -> ByteRecord;
    pub fn deserialize<D>(&self, headers: Option<&ByteRecord>) -> Result<D>;
    pub fn iter(&self) -> ByteRecordIter;
    pub fn get(&self, i: usize) -> Option<&[u8]>;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn truncate(&mut self, n: usize);
    pub fn clear(&mut self);
    pub fn trim(&mut self);
    pub fn push_field(&mut self, field: &[u8]);
    pub fn position(&self) -> Option<&Position>;
    pub fn set_position(&mut self, pos: Option<Position>);
    pub fn range(&self, i: usize) -> Option<Range<usize>>;
    pub fn as_slice(&self) -> &[u8];
}
impl Clone for ByteRecord {}
impl Default for ByteRecord {}
impl Index<usize> for ByteRecord { type Output = [u8]; }
impl<T: AsRef<[u8]>> FromIterator<T> for ByteRecord {}
impl IntoIterator for &ByteRecord { type IntoIter = ByteRecordIter; type Item = &[u8]; }

pub struct ByteRecordIter;
impl Clone for ByteRecordIter {}
impl Iterator for ByteRecordIter { type Item = &[u8]; }
impl DoubleEndedIterator for ByteRecordIter {}

pub struct Position;
pub struct DeserializeError;

pub struct DeserializeErrorKind;

pub struct Error;
impl Error {
    pub fn kind(&self) -> &ErrorKind;
    pub fn into_kind(self) -> ErrorKind;
    pub fn is_io_error(&self) -> bool;
    pub fn position(&self) -> Option<&Position>;
}

pub struct ErrorKind;

pub struct FromUtf8Error;
pub struct IntoInnerError<W>;
pub struct Utf8Error;
pub struct ByteRecordsIntoIter<R>;
impl<R: Read> ByteRecordsIntoIter<R> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
    pub fn into_reader(self) -> Reader<R>;
}
#[blocks_as(R)]
impl<R: Read> Iterator for ByteRecordsIntoIter<R> { type Item = std::result::Result<ByteRecord, Error>; }

pub struct ByteRecordsIter<R>;
impl<R: Read> ByteRecordsIter<R> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
}
#[blocks_as(R)]
impl<R: Read> Iterator for ByteRecordsIter<R> { type Item = std::result::Result<ByteRecord, Error>; }

pub struct DeserializeRecordsIntoIter<R, D>;
impl<R: Read, D> DeserializeRecordsIntoIter<R, D> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
    pub fn into_reader(self) -> Reader<R>;
}
#[blocks_as(R)]
impl<R: Read, D> Iterator for DeserializeRecordsIntoIter<R, D> { type Item = std::result::Result<D, Error>; }

pub struct DeserializeRecordsIter<R, D>;
impl<R: Read, D> DeserializeRecordsIter<R, D> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
}
#[blocks_as(R)]
impl<R: Read, D> Iterator for DeserializeRecordsIter<R, D> { type Item = std::result::Result<D, Error>; }

pub struct Reader<R>;
impl Reader<Reader<File>> {
    #[blocks(file)]
    #[note("run it in `spawn_blocking`, or use `csv-async`")]
    pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Reader<File>>;
}
impl<R: Read> Reader<R> {
    pub fn from_reader(rdr: R) -> Reader<R>;
    pub fn deserialize<D>(&mut self) -> DeserializeRecordsIter<R, D>;
    pub fn into_deserialize<D>(self) -> DeserializeRecordsIntoIter<R, D>;
    pub fn records(&mut self) -> StringRecordsIter<R>;
    pub fn into_records(self) -> StringRecordsIntoIter<R>;
    pub fn byte_records(&mut self) -> ByteRecordsIter<R>;
    pub fn into_byte_records(self) -> ByteRecordsIntoIter<R>;
    pub fn set_headers(&mut self, headers: StringRecord);
    pub fn set_byte_headers(&mut self, headers: ByteRecord);
    pub fn position(&self) -> &Position;
    pub fn is_done(&self) -> bool;
    pub fn has_headers(&self) -> bool;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
}

#[blocks_as(R)]
impl<R: Read> Reader<R> {
    pub fn headers(&mut self) -> Result<&StringRecord>;
    pub fn byte_headers(&mut self) -> Result<&ByteRecord>;
    pub fn read_record(&mut self, record: &mut StringRecord) -> Result<bool>;
    pub fn read_byte_record(&mut self, record: &mut ByteRecord) -> Result<bool>;
}
impl<R: Read + Seek> Reader<R> {
    #[blocks_as(R)]
    pub fn seek(&mut self, pos: Position) -> Result<()>;
    #[blocks_as(R)]
    pub fn seek_raw(&mut self, seek_from: SeekFrom, pos: Position) -> Result<()>;
}

pub struct ReaderBuilder;
impl ReaderBuilder {
    pub fn new() -> ReaderBuilder;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`, or use `csv-async`")]
    pub fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Reader<File>>;
    pub fn from_reader<R: Read>(&self, rdr: R) -> Reader<R>;
    pub fn delimiter(&mut self, delimiter: u8) -> &mut ReaderBuilder;
    pub fn has_headers(&mut self, yes: bool) -> &mut ReaderBuilder;
    pub fn flexible(&mut self, yes: bool) -> &mut ReaderBuilder;
    pub fn trim(&mut self, trim: Trim) -> &mut ReaderBuilder;
    pub fn terminator(&mut self, term: Terminator) -> &mut ReaderBuilder;
    pub fn quote(&mut self, quote: u8) -> &mut ReaderBuilder;
    pub fn escape(&mut self, escape: Option<u8>) -> &mut ReaderBuilder;
    pub fn double_quote(&mut self, yes: bool) -> &mut ReaderBuilder;
    pub fn quoting(&mut self, yes: bool) -> &mut ReaderBuilder;
    pub fn comment(&mut self, comment: Option<u8>) -> &mut ReaderBuilder;
    pub fn ascii(&mut self) -> &mut ReaderBuilder;
    pub fn buffer_capacity(&mut self, capacity: usize) -> &mut ReaderBuilder;
}
impl Default for ReaderBuilder {}

pub struct StringRecordsIntoIter<R>;
impl<R: Read> StringRecordsIntoIter<R> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
    pub fn into_reader(self) -> Reader<R>;
}
#[blocks_as(R)]
impl<R: Read> Iterator for StringRecordsIntoIter<R> { type Item = std::result::Result<StringRecord, Error>; }

pub struct StringRecordsIter<R>;
impl<R: Read> StringRecordsIter<R> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
}
#[blocks_as(R)]
impl<R: Read> Iterator for StringRecordsIter<R> { type Item = std::result::Result<StringRecord, Error>; }

pub struct StringRecord;
impl StringRecord {
    pub fn new() -> StringRecord;
    pub fn with_capacity(buffer: usize, fields: usize) -> StringRecord;
    pub fn from_byte_record(record: ByteRecord) -> std::result::Result<StringRecord, FromUtf8Error>;
    pub fn from_byte_record_lossy(record: ByteRecord) -> StringRecord;
    pub fn deserialize<D>(&self, headers: Option<&StringRecord>) -> Result<D>;
    pub fn iter(&self) -> StringRecordIter;
    pub fn get(&self, i: usize) -> Option<&str>;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn truncate(&mut self, n: usize);
    pub fn clear(&mut self);
    pub fn trim(&mut self);
    pub fn push_field(&mut self, field: &str);
    pub fn position(&self) -> Option<&Position>;
    pub fn set_position(&mut self, pos: Option<Position>);
    pub fn range(&self, i: usize) -> Option<Range<usize>>;
    pub fn as_slice(&self) -> &str;
    pub fn as_byte_record(&self) -> &ByteRecord;
    pub fn into_byte_record(self) -> ByteRecord;
}
impl Clone for StringRecord {}
impl Default for StringRecord {}
impl Index<usize> for StringRecord { type Output = str; }
impl<T: AsRef<str>> FromIterator<T> for StringRecord {}
impl IntoIterator for &StringRecord { type IntoIter = StringRecordIter; type Item = &str; }

pub struct StringRecordIter;
impl Clone for StringRecordIter {}
impl Iterator for StringRecordIter { type Item = &str; }
impl DoubleEndedIterator for StringRecordIter {}

pub struct Writer<W: Write>;
impl Writer<File> {
    #[blocks(file)]
    #[note("run it in `spawn_blocking`, or use `csv-async`")]
    pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Writer<File>>;
}
impl<W: Write> Writer<W> {
    pub fn from_writer(wtr: W) -> Writer<W>;
    pub fn get_ref(&self) -> &W;
}

#[blocks_as(W)]
impl<W: Write> Writer<W> {
    pub fn serialize<S>(&mut self, record: S) -> Result<()>;
    pub fn write_record<I: IntoIterator<Item = T>, T: AsRef<[u8]>>(&mut self, record: I) -> Result<()>;
    pub fn write_byte_record(&mut self, record: &ByteRecord) -> Result<()>;
    pub fn write_field<T: AsRef<[u8]>>(&mut self, field: T) -> Result<()>;
    pub fn flush(&mut self) -> io::Result<()>;
    pub fn into_inner(self) -> std::result::Result<W, IntoInnerError<Writer<W>>>;
}

pub struct WriterBuilder;
impl WriterBuilder {
    pub fn new() -> WriterBuilder;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`, or use `csv-async`")]
    pub fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Writer<File>>;
    pub fn from_writer<W: Write>(&self, wtr: W) -> Writer<W>;
    pub fn delimiter(&mut self, delimiter: u8) -> &mut WriterBuilder;
    pub fn has_headers(&mut self, yes: bool) -> &mut WriterBuilder;
    pub fn flexible(&mut self, yes: bool) -> &mut WriterBuilder;
    pub fn terminator(&mut self, term: Terminator) -> &mut WriterBuilder;
    pub fn quote_style(&mut self, style: QuoteStyle) -> &mut WriterBuilder;
    pub fn quote(&mut self, quote: u8) -> &mut WriterBuilder;
    pub fn double_quote(&mut self, yes: bool) -> &mut WriterBuilder;
    pub fn escape(&mut self, escape: u8) -> &mut WriterBuilder;
    pub fn comment(&mut self, comment: Option<u8>) -> &mut WriterBuilder;
    pub fn buffer_capacity(&mut self, capacity: usize) -> &mut WriterBuilder;
}
impl Default for WriterBuilder {}

pub struct QuoteStyle;
pub struct Terminator;
pub struct Trim;
