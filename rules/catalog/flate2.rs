#![crates(flate2)]
#![versions(">=1, <2")]

use std::io::{BufRead, Read, Write};
use crate::write::GzEncoder;

pub struct Crc;
pub struct CrcReader<R>;
impl<R: Read> CrcReader<R> {
    pub fn new(r: R) -> CrcReader<R>;
}
impl<R> CrcReader<R> {
    pub fn crc(&self) -> &Crc;
    pub fn into_inner(self) -> R;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn reset(&mut self);
}
#[blocks_as(R)]
impl<R: Read> Read for CrcReader<R> {}
#[blocks_as(R)]
impl<R: BufRead> BufRead for CrcReader<R> {}

pub struct CrcWriter<W>;
impl<W> CrcWriter<W> {
    pub fn crc(&self) -> &Crc;
    pub fn into_inner(self) -> W;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn reset(&mut self);
}
impl<W: Write> CrcWriter<W> {
    pub fn new(w: W) -> CrcWriter<W>;
}
#[blocks_as(W)]
impl<W: Write> Write for CrcWriter<W> {}

pub struct GzBuilder;
impl GzBuilder {
    pub fn new() -> GzBuilder;
    pub fn mtime(self, mtime: u32) -> GzBuilder;
    pub fn operating_system(self, os: u8) -> GzBuilder;
    pub fn extra<T: Into<Vec<u8>>>(self, extra: T) -> GzBuilder;
    pub fn filename<T: Into<Vec<u8>>>(self, filename: T) -> GzBuilder;
    pub fn comment<T: Into<Vec<u8>>>(self, comment: T) -> GzBuilder;
    pub fn write<W: Write>(self, w: W, lvl: Compression) -> GzEncoder<W>;
    pub fn read<R: Read>(self, r: R, lvl: Compression) -> crate::read::GzEncoder<R>;
    pub fn buf_read<R: BufRead>(self, r: R, lvl: Compression) -> crate::bufread::GzEncoder<R>;
}
impl Default for GzBuilder {}

pub struct GzHeader;
pub struct Compress;
pub struct Decompress;
pub struct Compression;
impl Compression {
    pub fn new(level: u32) -> Compression;
    pub fn none() -> Compression;
    pub fn fast() -> Compression;
    pub fn best() -> Compression;
    pub fn level(&self) -> u32;
}
impl Clone for Compression {}
impl Default for Compression {}

pub mod read {
    use std::io::{Read, Write};
    use crate::{Compress, Compression, Decompress, GzHeader};

    pub struct DeflateDecoder<R>;
    impl<R: Read> DeflateDecoder<R> {
        pub fn new(r: R) -> DeflateDecoder<R>;
        pub fn new_with_buf(r: R, buf: Vec<u8>) -> DeflateDecoder<R>;
    }
    impl<R> DeflateDecoder<R> {
        pub fn reset(&mut self, r: R) -> R;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }
    #[blocks_as(R)]
    impl<R: Read> Read for DeflateDecoder<R> {}
    impl<W: Read + Write> Write for DeflateDecoder<W> {}

    pub struct DeflateEncoder<R>;
    impl<R: Read> DeflateEncoder<R> {
        pub fn new(r: R, level: Compression) -> DeflateEncoder<R>;
    }
    impl<R> DeflateEncoder<R> {
        pub fn reset(&mut self, r: R) -> R;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }
    #[blocks_as(R)]
    impl<R: Read> Read for DeflateEncoder<R> {}
    impl<W: Read + Write> Write for DeflateEncoder<W> {}

    pub struct GzDecoder<R>;
    impl<R: Read> GzDecoder<R> {
        pub fn new(r: R) -> GzDecoder<R>;
    }
    impl<R> GzDecoder<R> {
        pub fn header(&self) -> Option<&GzHeader>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn reset(&mut self, r: R) -> R;
    }
    #[blocks_as(R)]
    impl<R: Read> Read for GzDecoder<R> {}
    impl<R: Read + Write> Write for GzDecoder<R> {}

    pub struct GzEncoder<R>;
    impl<R: Read> GzEncoder<R> {
        pub fn new(r: R, level: Compression) -> GzEncoder<R>;
    }
    impl<R> GzEncoder<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    #[blocks_as(R)]
    impl<R: Read> Read for GzEncoder<R> {}
    impl<R: Read + Write> Write for GzEncoder<R> {}

    pub struct MultiGzDecoder<R>;
    impl<R: Read> MultiGzDecoder<R> {
        pub fn new(r: R) -> MultiGzDecoder<R>;
    }
    impl<R> MultiGzDecoder<R> {
        pub fn header(&self) -> Option<&GzHeader>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    #[blocks_as(R)]
    impl<R: Read> Read for MultiGzDecoder<R> {}
    impl<R: Read + Write> Write for MultiGzDecoder<R> {}

    pub struct ZlibDecoder<R>;
    impl<R: Read> ZlibDecoder<R> {
        pub fn new(r: R) -> ZlibDecoder<R>;
        pub fn new_with_buf(r: R, buf: Vec<u8>) -> ZlibDecoder<R>;
        pub fn new_with_decompress(r: R, decompression: Decompress) -> ZlibDecoder<R>;
        pub fn new_with_decompress_and_buf(r: R, buf: Vec<u8>, decompression: Decompress) -> ZlibDecoder<R>;
    }
    impl<R> ZlibDecoder<R> {
        pub fn reset(&mut self, r: R) -> R;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }
    #[blocks_as(R)]
    impl<R: Read> Read for ZlibDecoder<R> {}
    impl<R: Read + Write> Write for ZlibDecoder<R> {}

    pub struct ZlibEncoder<R>;
    impl<R: Read> ZlibEncoder<R> {
        pub fn new(r: R, level: Compression) -> ZlibEncoder<R>;
        pub fn new_with_compress(r: R, compression: Compress) -> ZlibEncoder<R>;
    }
    impl<R> ZlibEncoder<R> {
        pub fn reset(&mut self, r: R) -> R;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }
    #[blocks_as(R)]
    impl<R: Read> Read for ZlibEncoder<R> {}
    impl<W: Read + Write> Write for ZlibEncoder<W> {}
}

pub mod write {
    use std::io;
    use std::io::{Read, Write};
    use crate::{Compress, Compression, Decompress, GzHeader};

    pub struct DeflateDecoder<W: Write>;
    impl<W: Write> DeflateDecoder<W> {
        pub fn new(w: W) -> DeflateDecoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn reset(&mut self, w: W) -> io::Result<W>;
        #[blocks_as(W)]
        pub fn try_finish(&mut self) -> io::Result<()>;
        #[blocks_as(W)]
        pub fn finish(self) -> io::Result<W>;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }
    #[blocks_as(W)]
    impl<W: Write> Write for DeflateDecoder<W> {}
    impl<W: Read + Write> Read for DeflateDecoder<W> {}

    pub struct DeflateEncoder<W: Write>;
    impl<W: Write> DeflateEncoder<W> {
        pub fn new(w: W, level: Compression) -> DeflateEncoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn reset(&mut self, w: W) -> io::Result<W>;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }

    #[blocks_as(W)]
    impl<W: Write> DeflateEncoder<W> {
        pub fn try_finish(&mut self) -> io::Result<()>;
        pub fn finish(self) -> io::Result<W>;
        pub fn flush_finish(self) -> io::Result<W>;
    }
    #[blocks_as(W)]
    impl<W: Write> Write for DeflateEncoder<W> {}
    impl<W: Read + Write> Read for DeflateEncoder<W> {}

    pub struct GzDecoder<W: Write>;
    impl<W: Write> GzDecoder<W> {
        pub fn new(w: W) -> GzDecoder<W>;
        pub fn header(&self) -> Option<&GzHeader>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        #[blocks_as(W)]
        pub fn try_finish(&mut self) -> io::Result<()>;
        #[blocks_as(W)]
        pub fn finish(self) -> io::Result<W>;
    }
    #[blocks_as(W)]
    impl<W: Write> Write for GzDecoder<W> {}
    impl<W: Read + Write> Read for GzDecoder<W> {}

    pub struct GzEncoder<W: Write>;
    impl<W: Write> GzEncoder<W> {
        pub fn new(w: W, level: Compression) -> GzEncoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        #[blocks_as(W)]
        pub fn try_finish(&mut self) -> io::Result<()>;
        #[blocks_as(W)]
        pub fn finish(self) -> io::Result<W>;
    }
    #[blocks_as(W)]
    impl<W: Write> Write for GzEncoder<W> {}
    impl<R: Read + Write> Read for GzEncoder<R> {}

    pub struct MultiGzDecoder<W: Write>;
    impl<W: Write> MultiGzDecoder<W> {
        pub fn new(w: W) -> MultiGzDecoder<W>;
        pub fn header(&self) -> Option<&GzHeader>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        #[blocks_as(W)]
        pub fn try_finish(&mut self) -> io::Result<()>;
        #[blocks_as(W)]
        pub fn finish(self) -> io::Result<W>;
    }
    #[blocks_as(W)]
    impl<W: Write> Write for MultiGzDecoder<W> {}

    pub struct ZlibDecoder<W: Write>;
    impl<W: Write> ZlibDecoder<W> {
        pub fn new(w: W) -> ZlibDecoder<W>;
        pub fn new_with_decompress(w: W, decompression: Decompress) -> ZlibDecoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn reset(&mut self, w: W) -> io::Result<W>;
        #[blocks_as(W)]
        pub fn try_finish(&mut self) -> io::Result<()>;
        #[blocks_as(W)]
        pub fn finish(self) -> io::Result<W>;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }
    #[blocks_as(W)]
    impl<W: Write> Write for ZlibDecoder<W> {}
    impl<W: Read + Write> Read for ZlibDecoder<W> {}

    pub struct ZlibEncoder<W: Write>;
    impl<W: Write> ZlibEncoder<W> {
        pub fn new(w: W, level: Compression) -> ZlibEncoder<W>;
        pub fn new_with_compress(w: W, compression: Compress) -> ZlibEncoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn reset(&mut self, w: W) -> io::Result<W>;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }

    #[blocks_as(W)]
    impl<W: Write> ZlibEncoder<W> {
        pub fn try_finish(&mut self) -> io::Result<()>;
        pub fn finish(self) -> io::Result<W>;
        pub fn flush_finish(self) -> io::Result<W>;
    }
    #[blocks_as(W)]
    impl<W: Write> Write for ZlibEncoder<W> {}
    impl<W: Read + Write> Read for ZlibEncoder<W> {}
}

pub mod bufread {
    use std::io::{BufRead, Read, Write};
    use crate::{Compress, Compression, Decompress, GzHeader};

    pub struct DeflateDecoder<R>;
    impl<R: BufRead> DeflateDecoder<R> {
        pub fn new(r: R) -> DeflateDecoder<R>;
    }
    impl<R> DeflateDecoder<R> {
        pub fn reset(&mut self, r: R) -> R;
        pub fn reset_data(&mut self);
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }
    #[blocks_as(R)]
    impl<R: BufRead> Read for DeflateDecoder<R> {}
    impl<W: BufRead + Write> Write for DeflateDecoder<W> {}

    pub struct DeflateEncoder<R>;
    impl<R: BufRead> DeflateEncoder<R> {
        pub fn new(r: R, level: Compression) -> DeflateEncoder<R>;
    }
    impl<R> DeflateEncoder<R> {
        pub fn reset(&mut self, r: R) -> R;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }
    #[blocks_as(R)]
    impl<R: BufRead> Read for DeflateEncoder<R> {}
    impl<W: BufRead + Write> Write for DeflateEncoder<W> {}

    pub struct GzDecoder<R>;
    impl<R: BufRead> GzDecoder<R> {
        pub fn new(r: R) -> GzDecoder<R>;
    }
    impl<R> GzDecoder<R> {
        pub fn header(&self) -> Option<&GzHeader>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn reset(&mut self, r: R) -> R;
    }
    #[blocks_as(R)]
    impl<R: BufRead> Read for GzDecoder<R> {}
    impl<R: BufRead + Write> Write for GzDecoder<R> {}

    pub struct GzEncoder<R>;
    impl<R: BufRead> GzEncoder<R> {
        pub fn new(r: R, level: Compression) -> GzEncoder<R>;
    }
    impl<R> GzEncoder<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    #[blocks_as(R)]
    impl<R: BufRead> Read for GzEncoder<R> {}
    impl<R: BufRead + Write> Write for GzEncoder<R> {}

    pub struct MultiGzDecoder<R>;
    impl<R: BufRead> MultiGzDecoder<R> {
        pub fn new(r: R) -> MultiGzDecoder<R>;
    }
    impl<R> MultiGzDecoder<R> {
        pub fn header(&self) -> Option<&GzHeader>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    #[blocks_as(R)]
    impl<R: BufRead> Read for MultiGzDecoder<R> {}

    pub struct ZlibDecoder<R>;
    impl<R: BufRead> ZlibDecoder<R> {
        pub fn new(r: R) -> ZlibDecoder<R>;
        pub fn new_with_decompress(r: R, decompression: Decompress) -> ZlibDecoder<R>;
    }
    impl<R> ZlibDecoder<R> {
        pub fn reset(&mut self, r: R) -> R;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }
    #[blocks_as(R)]
    impl<R: BufRead> Read for ZlibDecoder<R> {}
    impl<R: BufRead + Write> Write for ZlibDecoder<R> {}

    pub struct ZlibEncoder<R>;
    impl<R: BufRead> ZlibEncoder<R> {
        pub fn new(r: R, level: Compression) -> ZlibEncoder<R>;
        pub fn new_with_compress(r: R, compression: Compress) -> ZlibEncoder<R>;
    }
    impl<R> ZlibEncoder<R> {
        pub fn reset(&mut self, r: R) -> R;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }
    #[blocks_as(R)]
    impl<R: BufRead> Read for ZlibEncoder<R> {}
    impl<R: BufRead + Write> Write for ZlibEncoder<R> {}
}
