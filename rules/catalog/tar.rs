#![crates(tar)]
#![versions(">=0.4, <0.5")]

use std::io;
use std::borrow::Cow;
use std::fs::{File, Metadata};
use std::io::{Read, Seek, Write};
use std::path::Path;
use std::str::Utf8Error;

pub struct Archive<R: Read>;
impl<R: Read> Archive<R> {
    pub fn new(obj: R) -> Archive<R>;
    pub fn into_inner(self) -> R;
    pub fn entries(&mut self) -> io::Result<Entries<R>>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`, or use `tokio-tar`")]
    pub fn unpack<P: AsRef<Path>>(&mut self, dst: P) -> io::Result<()>;
    pub fn set_mask(&mut self, mask: u32);
    pub fn set_unpack_xattrs(&mut self, unpack_xattrs: bool);
    pub fn set_preserve_permissions(&mut self, preserve: bool);
    pub fn set_preserve_ownerships(&mut self, preserve: bool);
    pub fn set_overwrite(&mut self, overwrite: bool);
    pub fn set_preserve_mtime(&mut self, preserve: bool);
    pub fn set_ignore_zeros(&mut self, ignore_zeros: bool);
}
impl<R: Seek + Read> Archive<R> {
    pub fn entries_with_seek(&mut self) -> io::Result<Entries<R>>;
}

pub struct Entries<R: Read>;
impl<R: Read> Entries<R> {
    pub fn raw(self, raw: bool) -> Entries<R>;
}
#[blocks_as(R)]
impl<R: Read> Iterator for Entries<R> { type Item = Result<Entry<R>, io::Error>; }

pub struct Builder<W: Write>;
impl<W: Write> Builder<W> {
    pub fn new(obj: W) -> Builder<W>;
    pub fn mode(&mut self, mode: HeaderMode);
    pub fn preserve_absolute(&mut self, preserve: bool);
    pub fn follow_symlinks(&mut self, follow: bool);
    pub fn sparse(&mut self, sparse: bool);
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
}

#[blocks_as(W)]
impl<W: Write> Builder<W> {
    pub fn into_inner(self) -> io::Result<W>;
    pub fn append<R: Read>(&mut self, header: &Header, data: R) -> io::Result<()>;
    pub fn append_data<P: AsRef<Path>, R: Read>(&mut self, header: &mut Header, path: P, data: R) -> io::Result<()>;
    pub fn append_writer<P: AsRef<Path>>(&mut self, header: &mut Header, path: P) -> io::Result<EntryWriter> where W: Seek;
    pub fn append_link<P: AsRef<Path>, T: AsRef<Path>>(&mut self, header: &mut Header, path: P, target: T) -> io::Result<()>;
    pub fn finish(&mut self) -> io::Result<()>;
}

#[blocks(file)]
#[note("run it in `spawn_blocking`, or use `tokio-tar`")]
impl<W: Write> Builder<W> {
    pub fn append_path<P: AsRef<Path>>(&mut self, path: P) -> io::Result<()>;
    pub fn append_path_with_name<P: AsRef<Path>, N: AsRef<Path>>(&mut self, path: P, name: N) -> io::Result<()>;
    pub fn append_file<P: AsRef<Path>>(&mut self, path: P, file: &mut File) -> io::Result<()>;
    pub fn append_dir<P: AsRef<Path>, Q: AsRef<Path>>(&mut self, path: P, src_path: Q) -> io::Result<()>;
    pub fn append_dir_all<P: AsRef<Path>, Q: AsRef<Path>>(&mut self, path: P, src_path: Q) -> io::Result<()>;
}
impl<T: Write> Builder<T> {
    pub fn append_pax_extensions(&mut self, headers: impl IntoIterator<Item = (&str, &[u8])>) -> Result<(), io::Error>;
}

pub struct EntryWriter;
pub struct Entry<R: Read>;
impl<R: Read> Entry<R> {
    pub fn path(&self) -> io::Result<Cow<Path>>;
    pub fn path_bytes(&self) -> Cow<[u8]>;
    pub fn link_name(&self) -> io::Result<Option<Cow<Path>>>;
    pub fn link_name_bytes(&self) -> Option<Cow<[u8]>>;
    pub fn pax_extensions(&mut self) -> io::Result<Option<PaxExtensions>>;
    pub fn header(&self) -> &Header;
    pub fn size(&self) -> u64;
    pub fn raw_header_position(&self) -> u64;
    pub fn raw_file_position(&self) -> u64;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`, or use `tokio-tar`")]
    pub fn unpack<P: AsRef<Path>>(&mut self, dst: P) -> io::Result<Unpacked>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`, or use `tokio-tar`")]
    pub fn unpack_in<P: AsRef<Path>>(&mut self, dst: P) -> io::Result<bool>;
    pub fn set_mask(&mut self, mask: u32);
    pub fn set_unpack_xattrs(&mut self, unpack_xattrs: bool);
    pub fn set_preserve_permissions(&mut self, preserve: bool);
    pub fn set_preserve_mtime(&mut self, preserve: bool);
}
#[blocks_as(R)]
impl<R: Read> Read for Entry<R> {}

pub enum Unpacked { File(File) }

pub struct EntryType;

pub struct GnuHeader;
pub struct Header;
impl Header {
    pub fn new_gnu() -> Header;
    pub fn new_ustar() -> Header;
    pub fn new_old() -> Header;
    pub fn as_old(&self) -> &OldHeader;
    pub fn as_old_mut(&mut self) -> &mut OldHeader;
    pub fn as_ustar(&self) -> Option<&UstarHeader>;
    pub fn as_ustar_mut(&mut self) -> Option<&mut UstarHeader>;
    pub fn as_gnu(&self) -> Option<&GnuHeader>;
    pub fn as_gnu_mut(&mut self) -> Option<&mut GnuHeader>;
    pub fn from_byte_slice(bytes: &[u8]) -> &Header;
    pub fn as_bytes(&self) -> &[u8; 512];
    pub fn as_mut_bytes(&mut self) -> &mut [u8; 512];
    pub fn set_metadata(&mut self, meta: &Metadata);
    pub fn set_metadata_in_mode(&mut self, meta: &Metadata, mode: HeaderMode);
    pub fn entry_size(&self) -> io::Result<u64>;
    pub fn size(&self) -> io::Result<u64>;
    pub fn set_size(&mut self, size: u64);
    pub fn path(&self) -> io::Result<Cow<Path>>;
    pub fn path_bytes(&self) -> Cow<[u8]>;
    pub fn set_path<P: AsRef<Path>>(&mut self, p: P) -> io::Result<()>;
    pub fn set_path_absolute<P: AsRef<Path>>(&mut self, p: P) -> io::Result<()>;
    pub fn link_name(&self) -> io::Result<Option<Cow<Path>>>;
    pub fn link_name_bytes(&self) -> Option<Cow<[u8]>>;
    pub fn set_link_name<P: AsRef<Path>>(&mut self, p: P) -> io::Result<()>;
    pub fn set_link_name_literal<P: AsRef<[u8]>>(&mut self, p: P) -> io::Result<()>;
    pub fn mode(&self) -> io::Result<u32>;
    pub fn set_mode(&mut self, mode: u32);
    pub fn uid(&self) -> io::Result<u64>;
    pub fn set_uid(&mut self, uid: u64);
    pub fn gid(&self) -> io::Result<u64>;
    pub fn set_gid(&mut self, gid: u64);
    pub fn mtime(&self) -> io::Result<u64>;
    pub fn set_mtime(&mut self, mtime: u64);
    pub fn username(&self) -> Result<Option<&str>, Utf8Error>;
    pub fn username_bytes(&self) -> Option<&[u8]>;
    pub fn set_username(&mut self, name: &str) -> io::Result<()>;
    pub fn groupname(&self) -> Result<Option<&str>, Utf8Error>;
    pub fn groupname_bytes(&self) -> Option<&[u8]>;
    pub fn set_groupname(&mut self, name: &str) -> io::Result<()>;
    pub fn device_major(&self) -> io::Result<Option<u32>>;
    pub fn set_device_major(&mut self, major: u32) -> io::Result<()>;
    pub fn device_minor(&self) -> io::Result<Option<u32>>;
    pub fn set_device_minor(&mut self, minor: u32) -> io::Result<()>;
    pub fn entry_type(&self) -> EntryType;
    pub fn set_entry_type(&mut self, ty: EntryType);
    pub fn cksum(&self) -> io::Result<u32>;
    pub fn set_cksum(&mut self);
}
impl Clone for Header {}

pub struct HeaderMode;

pub struct OldHeader;
pub struct UstarHeader;
pub struct PaxExtensions;
