#![crates(zip)]
#![versions(">=0.6, <10")]

use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::str::Utf8Error;
use crate::extra_fields::{ExtendedTimestamp, Ntfs};
use crate::read::{AesInfo, Config, RootDirFilter, ZipFile, ZipFileSeek};
use crate::result::ZipResult;
use crate::write::{FileOptions, StreamWriter};

pub struct CompressionMethod;

pub trait HasZipMetadata {}

pub struct ZipArchive<R>;
impl<R> ZipArchive<R> {
    pub fn decompressed_size(&self) -> Option<u128>;
}
impl<R: Read + Seek> ZipArchive<R> {
    pub fn get_aes_verification_key_and_salt(&mut self, file_number: usize) -> ZipResult<Option<AesInfo>>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`, or use `async_zip`")]
    pub fn extract<P: AsRef<Path>>(&mut self, directory: P) -> ZipResult<()>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`, or use `async_zip`")]
    pub fn extract_unwrapped_root_dir<P: AsRef<Path>>(&mut self, directory: P, root_dir_filter: impl RootDirFilter) -> ZipResult<()>;
    pub fn len(&self) -> usize;
    pub fn central_directory_start(&self) -> u64;
    pub fn is_empty(&self) -> bool;
    pub fn offset(&self) -> u64;
    pub fn comment(&self) -> &[u8];
    pub fn zip64_comment(&self) -> Option<&[u8]>;
    pub fn file_names(&self) -> impl Iterator<Item = &str>;
    pub fn has_overlapping_files(&mut self) -> ZipResult<bool>;
    pub fn index_for_name(&self, name: &str) -> Option<usize>;
    pub fn index_for_path<T: AsRef<Path>>(&self, path: T) -> Option<usize>;
    pub fn name_for_index(&self, index: usize) -> Option<&str>;
    pub fn root_dir(&self, filter: impl RootDirFilter) -> ZipResult<Option<PathBuf>>;
    pub fn into_inner(self) -> R;
}

#[blocks_as(R)]
impl<R: Read + Seek> ZipArchive<R> {
    pub fn new(reader: R) -> ZipResult<ZipArchive<R>>;
    pub fn with_config(config: Config, reader: R) -> ZipResult<ZipArchive<R>>;
    pub fn by_name_decrypt(&mut self, name: &str, password: &[u8]) -> ZipResult<ZipFile<R>>;
    pub fn by_name(&mut self, name: &str) -> ZipResult<ZipFile<R>>;
    pub fn by_path_decrypt<T: AsRef<Path>>(&mut self, path: T, password: &[u8]) -> ZipResult<ZipFile<R>>;
    pub fn by_path<T: AsRef<Path>>(&mut self, path: T) -> ZipResult<ZipFile<R>>;
    pub fn by_name_seek(&mut self, name: &str) -> ZipResult<ZipFileSeek<R>>;
    pub fn by_index_seek(&mut self, index: usize) -> ZipResult<ZipFileSeek<R>>;
    pub fn by_index_decrypt(&mut self, file_number: usize, password: &[u8]) -> ZipResult<ZipFile<R>>;
    pub fn by_index(&mut self, file_number: usize) -> ZipResult<ZipFile<R>>;
    pub fn by_index_raw(&mut self, file_number: usize) -> ZipResult<ZipFile<R>>;
    pub fn by_index_with_options(&mut self, file_number: usize, options: ZipReadOptions) -> ZipResult<ZipFile<R>>;
}
impl<R> Clone for ZipArchive<R> {}

pub struct ZipReadOptions;
impl ZipReadOptions {
    pub fn new() -> Self;
    pub fn password(self, password: Option<&[u8]>) -> Self;
    pub fn ignore_encryption_flag(self, ignore: bool) -> Self;
}
impl Default for ZipReadOptions {}

pub struct AesMode;

pub struct DateTime;
pub struct ZipWriter<W: Write + Seek>;
impl<A: Read + Write + Seek> ZipWriter<A> {
    pub fn new_append_with_config(config: Config, readwriter: A) -> ZipResult<ZipWriter<A>>;
    pub fn set_flush_on_finish_file(&mut self, flush_on_finish_file: bool);
    pub fn finish_into_readable(self) -> ZipResult<ZipArchive<A>>;
}

#[blocks_as(A)]
impl<A: Read + Write + Seek> ZipWriter<A> {
    pub fn new_append(readwriter: A) -> ZipResult<ZipWriter<A>>;
    pub fn deep_copy_file(&mut self, src_name: &str, dest_name: &str) -> ZipResult<()>;
    pub fn deep_copy_file_from_path<T: AsRef<Path>, U: AsRef<Path>>(&mut self, src_path: T, dest_path: U) -> ZipResult<()>;
}
impl<W: Write + Seek> ZipWriter<W> {
    pub fn new(inner: W) -> ZipWriter<W>;
    pub fn is_writing_file(&self) -> bool;
    pub fn set_comment<S: Into<Box<str>>>(&mut self, comment: S);
    pub fn set_raw_comment(&mut self, comment: Box<[u8]>);
    pub fn get_comment(&mut self) -> Result<&str, Utf8Error>;
    pub fn get_raw_comment(&self) -> &[u8];
    pub fn set_zip64_comment<S: Into<Box<str>>>(&mut self, comment: Option<S>);
    pub fn set_raw_zip64_comment(&mut self, comment: Option<Box<[u8]>>);
    pub fn get_zip64_comment(&mut self) -> Option<Result<&str, Utf8Error>>;
    pub fn get_raw_zip64_comment(&self) -> Option<&[u8]>;
    pub fn set_file_metadata(&mut self, length: u64, crc32: u32) -> ZipResult<()>;
    pub fn abort_file(&mut self) -> ZipResult<()>;
    pub fn shallow_copy_file(&mut self, src_name: &str, dest_name: &str) -> ZipResult<()>;
    pub fn shallow_copy_file_from_path<T: AsRef<Path>, U: AsRef<Path>>(&mut self, src_path: T, dest_path: U) -> ZipResult<()>;
}

#[blocks_as(W)]
impl<W: Write + Seek> ZipWriter<W> {
    pub fn start_file<S: ToString, T>(&mut self, name: S, options: FileOptions<T>) -> ZipResult<()>;
    pub fn merge_archive<R: Read + Seek>(&mut self, source: ZipArchive<R>) -> ZipResult<()>;
    pub fn start_file_from_path<E, P: AsRef<Path>>(&mut self, path: P, options: FileOptions<E>) -> ZipResult<()>;
    pub fn raw_copy_file_rename<R: Read, S: ToString>(&mut self, file: ZipFile<R>, name: S) -> ZipResult<()>;
    pub fn raw_copy_file_to_path<R: Read, P: AsRef<Path>>(&mut self, file: ZipFile<R>, path: P) -> ZipResult<()>;
    pub fn raw_copy_file<R: Read>(&mut self, file: ZipFile<R>) -> ZipResult<()>;
    pub fn raw_copy_file_touch<R: Read>(&mut self, file: ZipFile<R>, last_modified_time: DateTime, unix_mode: Option<u32>) -> ZipResult<()>;
    pub fn add_directory<S: Into<String>, T>(&mut self, name: S, options: FileOptions<T>) -> ZipResult<()>;
    pub fn add_directory_from_path<T, P: AsRef<Path>>(&mut self, path: P, options: FileOptions<T>) -> ZipResult<()>;
    pub fn finish(self) -> ZipResult<W>;
    pub fn add_symlink<N: ToString, T: ToString, E>(&mut self, name: N, target: T, options: FileOptions<E>) -> ZipResult<()>;
    pub fn add_symlink_from_path<P: AsRef<Path>, T: AsRef<Path>, E>(&mut self, path: P, target: T, options: FileOptions<E>) -> ZipResult<()>;
}
impl<W: Write> ZipWriter<StreamWriter<W>> {
    pub fn new_stream(inner: W) -> ZipWriter<StreamWriter<W>>;
}
#[blocks_as(W)]
impl<W: Write + Seek> Write for ZipWriter<W> {}

pub enum ExtraField { Ntfs(Ntfs), ExtendedTimestamp(ExtendedTimestamp) }
impl Clone for ExtraField {}

pub mod extra_fields {
    pub struct Ntfs;
    pub struct ExtendedTimestamp;
}

pub mod read {
    use std::io::{Read, Seek};
    use std::path::{Path, PathBuf};
    use crate::{AesMode, CompressionMethod, DateTime, ExtraField};
    use crate::result::ZipResult;
    use crate::write::SimpleFileOptions;

    pub use crate::{HasZipMetadata, ZipArchive, ZipReadOptions};

    #[blocks_as(R)]
    pub fn read_zipfile_from_stream<R: Read>(reader: &mut R) -> ZipResult<Option<ZipFile<R>>>;
    pub fn root_dir_common_filter(path: &Path) -> bool;

    pub struct ZipFile<R: Read>;
    impl<R: Read> ZipFile<R> {
        pub fn version_made_by(&self) -> (u8, u8);
        pub fn name(&self) -> &str;
        pub fn name_raw(&self) -> &[u8];
        pub fn sanitized_name(&self) -> PathBuf;
        pub fn mangled_name(&self) -> PathBuf;
        pub fn enclosed_name(&self) -> Option<PathBuf>;
        pub fn comment(&self) -> &str;
        pub fn compression(&self) -> CompressionMethod;
        pub fn encrypted(&self) -> bool;
        pub fn compressed_size(&self) -> u64;
        pub fn size(&self) -> u64;
        pub fn last_modified(&self) -> Option<DateTime>;
        pub fn is_dir(&self) -> bool;
        pub fn is_symlink(&self) -> bool;
        pub fn is_file(&self) -> bool;
        pub fn unix_mode(&self) -> Option<u32>;
        pub fn crc32(&self) -> u32;
        pub fn extra_data(&self) -> Option<&[u8]>;
        pub fn data_start(&self) -> u64;
        pub fn header_start(&self) -> u64;
        pub fn central_header_start(&self) -> u64;
        pub fn options(&self) -> SimpleFileOptions;
        pub fn extra_data_fields(&self) -> impl Iterator<Item = &ExtraField>;
    }
    impl<R: Read> crate::HasZipMetadata for ZipFile<R> {}
    #[blocks_as(R)]
    impl<R: Read> Read for ZipFile<R> {}

    pub struct ZipFileSeek<R>;
    #[blocks_as(R)]
    impl<R: Read> Read for ZipFileSeek<R> {}
    impl<R: Seek> Seek for ZipFileSeek<R> {}
    impl<R> crate::HasZipMetadata for ZipFileSeek<R> {}

    pub struct AesInfo { pub aes_mode: AesMode, pub verification_value: [u8; 2], pub salt: Vec<u8> }

    pub trait RootDirFilter: Fn(&Path) -> bool {}
    impl<F: Fn(&Path) -> bool> RootDirFilter for F {}

    pub struct Config { pub archive_offset: ArchiveOffset }
    impl Default for Config {}
    impl Clone for Config {}

    pub enum ArchiveOffset { Detect, FromCentralDirectory, Known(u64) }
    impl Default for ArchiveOffset {}
    impl Clone for ArchiveOffset {}
}

pub mod result {
    use std::io;
    use std::borrow::Cow;

    pub type ZipResult<T> = Result<T, ZipError>;

    pub enum ZipError { Io(io::Error), InvalidArchive(Cow<str>), UnsupportedArchive(&str), FileNotFound, InvalidPassword }
}

pub mod write {
    use std::io::Write;
    use crate::{AesMode, CompressionMethod, DateTime};
    use crate::result::ZipResult;

    pub use crate::ZipWriter;

    pub type SimpleFileOptions = FileOptions<()>;
    pub type FullFileOptions = FileOptions<ExtendedFileOptions>;

    pub struct FileOptions<T>;
    impl<T> FileOptions<T> {
        pub fn compression_method(self, method: CompressionMethod) -> Self;
        pub fn compression_level(self, level: Option<i64>) -> Self;
        pub fn last_modified_time(self, mod_time: DateTime) -> Self;
        pub fn unix_permissions(self, mode: u32) -> Self;
        pub fn large_file(self, large: bool) -> Self;
        pub fn with_aes_encryption(self, mode: AesMode, password: &str) -> FileOptions<T>;
        pub fn with_zopfli_buffer(self, size: Option<usize>) -> Self;
        pub fn get_compression_level(&self) -> Option<i64>;
        pub fn with_alignment(self, alignment: u16) -> Self;
    }
    impl FileOptions<ExtendedFileOptions> {
        pub fn add_extra_data<D: AsRef<[u8]>>(&mut self, header_id: u16, data: D, central_only: bool) -> ZipResult<()>;
        pub fn clear_extra_data(self) -> Self;
    }
    impl<T> Clone for FileOptions<T> {}
    impl<T> Default for FileOptions<T> {}

    pub struct ExtendedFileOptions;
    impl ExtendedFileOptions {
        pub fn add_extra_data<D: AsRef<[u8]>>(&mut self, header_id: u16, data: D, central_only: bool) -> ZipResult<()>;
    }
    impl Clone for ExtendedFileOptions {}
    impl Default for ExtendedFileOptions {}

    pub struct StreamWriter<W: Write>;
}
