#![crates(async_std)]
#![runtime(async_std)]
#![offload("async_std::task::spawn_blocking")]
#![spawn("async_std::task::spawn")]
#![versions(">=1")]
#![closures(inline)]

#[feature("attributes")]
#[attribute_macro(entry, flavor = "multi_thread")]
pub fn main();
#[feature("attributes")]
#[attribute_macro(test, flavor = "multi_thread")]
pub fn test();
#[bang(items)]
pub fn task_local<T>(value: T) -> task::LocalKey<T>;
#[feature("unstable")]
#[bang(format)]
pub async fn print(arguments: std::fmt::Arguments);
#[feature("unstable")]
#[bang(format)]
pub async fn println(arguments: std::fmt::Arguments);
#[feature("unstable")]
#[bang(format)]
pub async fn eprint(arguments: std::fmt::Arguments);
#[feature("unstable")]
#[bang(format)]
pub async fn eprintln(arguments: std::fmt::Arguments);

pub mod prelude {
    use std::time::Duration;

    use crate::future::TimeoutError;

    pub use crate::io::prelude::{BufReadExt as _, ReadExt as _, SeekExt as _, WriteExt as _};
    pub use crate::io::{BufRead as _, Read as _, Seek as _, Write as _};
    pub use crate::stream::{Stream, StreamExt};
    pub use crate::task_local;
    pub use std::future::Future;

    pub trait FutureExt: Future {
        #[feature("unstable")]
        fn delay(self, dur: Duration) -> impl Future<Output = Self::Output>;
        #[feature("unstable")]
        fn flatten(self) -> impl Future<Output = <Self::Output as Future>::Output>;
        #[feature("unstable")]
        #[cancels(self, other)]
        fn race<F: Future<Output = Self::Output>>(self, other: F) -> impl Future<Output = Self::Output>;
        #[feature("unstable")]
        fn try_race<F: Future<Output = Result<T, E>>, T, E>(self, other: F) -> impl Future<Output = Result<T, E>>;
        #[feature("unstable")]
        fn join<F: Future>(self, other: F) -> impl Future<Output = (Self::Output, F::Output)>;
        #[feature("unstable")]
        fn try_join<F: Future<Output = Result<B, E>>, A, B, E>(self, other: F) -> impl Future<Output = Result<(A, B), E>> where Self: Future<Output = Result<A, E>>;
        #[feature("unstable")]
        #[times_out(self)]
        fn timeout(self, dur: Duration) -> impl Future<Output = Result<Self::Output, TimeoutError>>;
    }
    impl<T: Future> FutureExt for T {}
}

pub mod task {
    use std::error::Error;
    use std::fmt::Display;
    use std::future::Future;
    use std::io;
    use std::time::Duration;

    pub use futures::ready;
    pub use std::task::{Context, Poll, Waker};

    pub fn spawn<F: Future<Output = T>, T>(future: F) -> JoinHandle<T>;
    #[feature("unstable")]
    pub fn spawn_local<F: Future<Output = T>, T>(future: F) -> JoinHandle<T>;
    #[offloads(f)]
    pub fn spawn_blocking<F: FnOnce() -> T, T>(f: F) -> JoinHandle<T>;
    #[enters_runtime]
    #[note("`.await` the future instead")]
    pub fn block_on<F: Future<Output = T>, T>(future: F) -> T;
    #[sleeps(dur)]
    #[instead(any = "async_std::task::yield_now")]
    pub async fn sleep(dur: Duration);
    #[pauses(task)]
    pub async fn yield_now();
    pub fn current() -> Task;
    pub fn try_current() -> Option<Task>;

    #[task(detaches)] pub struct JoinHandle<T>;
    impl<T> JoinHandle<T> {
        pub fn task(&self) -> &Task;
        pub async fn cancel(self) -> Option<T>;
    }
    impl<T> Future for JoinHandle<T> {
        type Output = T;
    }

    pub struct Builder;
    impl Builder {
        pub fn new() -> Builder;
        pub fn name(self, name: String) -> Builder;
        pub fn spawn<F: Future<Output = T>, T>(self, future: F) -> io::Result<JoinHandle<T>>;
        pub fn local<F: Future<Output = T>, T>(self, future: F) -> io::Result<JoinHandle<T>>;
        #[enters_runtime]
        #[note("`.await` the future instead")]
        pub fn blocking<F: Future<Output = T>, T>(self, future: F) -> T;
    }

    pub struct Task;
    impl Task {
        pub fn id(&self) -> TaskId;
        pub fn name(&self) -> Option<&str>;
    }
    impl Clone for Task {}
    pub struct TaskId;
    impl Clone for TaskId {}
    impl Copy for TaskId {}
    impl Display for TaskId {}

    pub struct LocalKey<T>;
    impl<T> LocalKey<T> {
        pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R;
        pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> Result<R, AccessError>;
    }
    pub struct AccessError;
    impl Display for AccessError {}
    impl Error for AccessError {}
}

pub mod future {
    use std::error::Error;
    use std::fmt::Display;
    use std::task::{Context, Poll};
    use std::time::Duration;

    pub use std::future::Future;

    pub async fn pending<T>() -> T;
    #[ready]
    pub async fn ready<T>(val: T) -> T;
    #[polls(f)] pub async fn poll_fn<F: FnMut(&mut Context) -> Poll<T>, T>(f: F) -> T;
    #[times_out(f)]
    pub async fn timeout<F: Future<Output = T>, T>(dur: Duration, f: F) -> Result<T, TimeoutError>;

    pub struct TimeoutError;
    impl Display for TimeoutError {}
    impl Error for TimeoutError {}
}

pub mod stream {
    use std::cmp::Ordering;
    use std::future::Future;
    use std::pin::Pin;
    use std::time::Duration;

    pub use futures::stream::Stream;

    pub fn empty<T>() -> Empty<T>;
    pub fn once<T>(t: T) -> Once<T>;
    pub fn repeat<T: Clone>(item: T) -> Repeat<T>;
    pub fn repeat_with<T, F: FnMut() -> T>(repeater: F) -> impl Stream<Item = T>;
    pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> impl Stream<Item = T>;
    pub fn from_iter<I: IntoIterator>(iter: I) -> FromIter<I::IntoIter>;
    #[feature("unstable")]
    pub fn interval(dur: Duration) -> Interval;
    #[feature("unstable")]
    pub fn pending<T>() -> Pending<T>;
    #[feature("unstable")]
    pub fn successors<F: FnMut(&T) -> Option<T>, T>(first: Option<T>, succ: F) -> impl Stream<Item = T>;

    pub struct Empty<T>;
    impl<T> Stream for Empty<T> {
        type Item = T;
    }
    pub struct Once<T>;
    impl<T> Stream for Once<T> {
        type Item = T;
    }
    pub struct Repeat<T>;
    impl<T: Clone> Stream for Repeat<T> {
        type Item = T;
    }
    pub struct FromIter<I>;
    impl<I: Iterator> Stream for FromIter<I> {
        type Item = I::Item;
    }
    pub struct Interval;
    impl Stream for Interval {
        type Item = ();
    }
    pub struct Pending<T>;
    impl<T> Stream for Pending<T> {
        type Item = T;
    }

    pub trait FromStream<T> {
        fn from_stream<S: IntoStream<Item = T>>(stream: S) -> Pin<Box<dyn Future<Output = Self> + Send>>;
    }
    pub trait IntoStream {
        type Item;
        type IntoStream: Stream<Item = Self::Item>;
        fn into_stream(self) -> Self::IntoStream;
    }
    impl<I: Stream> IntoStream for I {
        type Item = I::Item;
        type IntoStream = I;
    }

    pub trait StreamExt: Stream {
        async fn next(&mut self) -> Option<Self::Item>;
        fn take(self, n: usize) -> Take<Self>;
        fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> impl Stream<Item = Self::Item>;
        #[feature("unstable")]
        fn throttle(self, d: Duration) -> impl Stream<Item = Self::Item>;
        fn step_by(self, step: usize) -> StepBy<Self>;
        fn chain<U: Stream<Item = Self::Item>>(self, other: U) -> Chain<Self, U>;
        fn cloned<T: Clone>(self) -> impl Stream<Item = T> where Self: Stream<Item = &T>;
        fn copied<T: Copy>(self) -> impl Stream<Item = T> where Self: Stream<Item = &T>;
        fn cycle(self) -> impl Stream<Item = Self::Item>;
        fn enumerate(self) -> impl Stream<Item = (usize, Self::Item)>;
        #[feature("unstable")]
        fn delay(self, dur: Duration) -> impl Stream<Item = Self::Item>;
        fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> impl Stream<Item = B>;
        fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> impl Stream<Item = Self::Item>;
        fn last(self) -> impl Future<Output = Option<Self::Item>>;
        fn fuse(self) -> Fuse<Self>;
        fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> impl Stream<Item = Self::Item>;
        #[feature("unstable")]
        fn flat_map<U: IntoStream, F: FnMut(Self::Item) -> U>(self, f: F) -> impl Stream<Item = U::Item>;
        #[feature("unstable")]
        fn flatten(self) -> impl Stream<Item = <Self::Item as IntoStream>::Item>;
        fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> impl Stream<Item = B>;
        fn min_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, key_by: F) -> impl Future<Output = Option<Self::Item>>;
        fn max_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, key_by: F) -> impl Future<Output = Option<Self::Item>>;
        fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> impl Future<Output = Option<Self::Item>>;
        fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> impl Future<Output = Option<Self::Item>>;
        fn max(self) -> impl Future<Output = Option<Self::Item>>;
        fn min(self) -> impl Future<Output = Option<Self::Item>>;
        async fn nth(&mut self, n: usize) -> Option<Self::Item>;
        async fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
        async fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
        async fn find<P: FnMut(&Self::Item) -> bool>(&mut self, p: P) -> Option<Self::Item>;
        async fn find_map<F: FnMut(Self::Item) -> Option<B>, B>(&mut self, f: F) -> Option<B>;
        fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> impl Future<Output = B>;
        fn partition<B, F: FnMut(&Self::Item) -> bool>(self, f: F) -> impl Future<Output = (B, B)>;
        fn for_each<F: FnMut(Self::Item)>(self, f: F) -> impl Future<Output = ()>;
        fn by_ref(&mut self) -> &mut Self;
        fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> impl Stream<Item = B>;
        fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> impl Stream<Item = Self::Item>;
        fn skip(self, n: usize) -> Skip<Self>;
        #[feature("unstable")]
        fn timeout(self, dur: Duration) -> impl Stream<Item = Result<Self::Item, TimeoutError>>;
        async fn try_fold<T, F: FnMut(T, Self::Item) -> Result<T, E>, E>(&mut self, init: T, f: F) -> Result<T, E>;
        async fn try_for_each<F: FnMut(Self::Item) -> Result<(), E>, E>(&mut self, f: F) -> Result<(), E>;
        fn zip<U: Stream>(self, other: U) -> Zip<Self, U>;
        #[feature("unstable")]
        fn unzip<A, B, FromA, FromB>(self) -> impl Future<Output = (FromA, FromB)>;
        #[feature("unstable")]
        fn collect<B: FromStream<Self::Item>>(self) -> Pin<Box<dyn Future<Output = B> + Send>>;
        #[feature("unstable")]
        fn merge<U: Stream<Item = Self::Item>>(self, other: U) -> impl Stream<Item = Self::Item>;
        async fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize>;
        #[feature("unstable")]
        fn count(self) -> impl Future<Output = usize>;
        #[feature("unstable")]
        fn sum<S>(self) -> Pin<Box<dyn Future<Output = S>>>;
        #[feature("unstable")]
        fn product<P>(self) -> Pin<Box<dyn Future<Output = P>>>;
    }
    impl<T: Stream> StreamExt for T {}

    pub struct Take<S>;
    impl<S: Stream> Stream for Take<S> {
        type Item = S::Item;
    }
    pub struct Skip<S>;
    impl<S: Stream> Stream for Skip<S> {
        type Item = S::Item;
    }
    pub struct StepBy<S>;
    impl<S: Stream> Stream for StepBy<S> {
        type Item = S::Item;
    }
    pub struct Fuse<S>;
    impl<S: Stream> Stream for Fuse<S> {
        type Item = S::Item;
    }
    pub struct Chain<S, U>;
    impl<S: Stream, U: Stream<Item = S::Item>> Stream for Chain<S, U> {
        type Item = S::Item;
    }
    pub struct Zip<A, B>;
    impl<A: Stream, B: Stream> Stream for Zip<A, B> {
        type Item = (A::Item, B::Item);
    }
    pub struct TimeoutError;
}

pub mod io {
    use std::future::Future;
    use std::io;
    use std::time::Duration;

    use crate::stream::Stream;

    pub use futures::io::{AsyncBufRead as BufRead, AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write};
    pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};

    pub mod prelude {
        pub use super::{BufRead, BufReadExt, Read, ReadExt, Seek, SeekExt, Write, WriteExt};
    }

    pub trait ReadExt: Read {
        async fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
        async fn read_vectored(&mut self, bufs: &mut [IoSliceMut]) -> io::Result<usize>;
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
        #[cancel_unsafe(data)]
        async fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;
        #[cancel_unsafe(data)]
        async fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
        fn take(self, limit: u64) -> Take<Self>;
        fn by_ref(&mut self) -> &mut Self;
        fn bytes(self) -> Bytes<Self>;
        fn chain<R: Read>(self, next: R) -> Chain<Self, R>;
    }
    impl<T: Read> ReadExt for T {}

    pub trait BufReadExt: BufRead {
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> io::Result<usize>;
        #[cancel_unsafe(data)]
        async fn read_line(&mut self, buf: &mut String) -> io::Result<usize>;
        fn lines(self) -> Lines<Self>;
        fn split(self, byte: u8) -> Split<Self>;
    }
    impl<T: BufRead> BufReadExt for T {}

    pub trait SeekExt: Seek {
        async fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
    }
    impl<T: Seek> SeekExt for T {}

    pub trait WriteExt: Write {
        async fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
        async fn flush(&mut self) -> io::Result<()>;
        async fn write_vectored(&mut self, bufs: &[IoSlice]) -> io::Result<usize>;
        #[cancel_unsafe(data)]
        async fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
        async fn write_fmt(&mut self, fmt: std::fmt::Arguments) -> io::Result<()>;
    }
    impl<T: Write> WriteExt for T {}

    pub async fn copy<R: Read, W: Write>(reader: R, writer: W) -> io::Result<u64>;
    #[times_out(f)]
    pub async fn timeout<F: Future<Output = io::Result<T>>, T>(dur: Duration, f: F) -> io::Result<T>;
    pub fn empty() -> Empty;
    pub fn repeat(byte: u8) -> Repeat;
    pub fn sink() -> Sink;
    pub fn stdin() -> Stdin;
    pub fn stdout() -> Stdout;
    pub fn stderr() -> Stderr;

    pub struct Empty;
    impl Read for Empty {}
    impl BufRead for Empty {}
    pub struct Repeat;
    impl Read for Repeat {}
    pub struct Sink;
    impl Write for Sink {}
    pub struct Stdin;
    impl Stdin {
        #[cancel_unsafe(data)]
        pub async fn read_line(&self, buf: &mut String) -> io::Result<usize>;
    }
    impl Read for Stdin {}
    pub struct Stdout;
    impl Write for Stdout {}
    pub struct Stderr;
    impl Write for Stderr {}

    pub struct BufReader<R>;
    impl<R: Read> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R>;
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn buffer(&self) -> &[u8];
        pub fn into_inner(self) -> R;
    }
    impl<R: Read> Read for BufReader<R> {}
    impl<R: Read> BufRead for BufReader<R> {}
    impl<R: Seek> Seek for BufReader<R> {}

    #[buffers_writes] pub struct BufWriter<W>;
    impl<W: Write> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W>;
        pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub async fn into_inner(self) -> std::result::Result<W, IntoInnerError<BufWriter<W>>>;
        pub fn buffer(&self) -> &[u8];
    }
    impl<W: Write> Write for BufWriter<W> {}
    impl<W: Write + Seek> Seek for BufWriter<W> {}
    pub struct IntoInnerError<W>;

    pub struct Lines<R>;
    impl<R: BufRead> Stream for Lines<R> {
        type Item = io::Result<String>;
    }
    pub struct Split<R>;
    impl<R: BufRead> Stream for Split<R> {
        type Item = io::Result<Vec<u8>>;
    }
    pub struct Bytes<T>;
    impl<T: Read> Stream for Bytes<T> {
        type Item = io::Result<u8>;
    }
    pub struct Take<T>;
    impl<T> Take<T> {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T: Read> Read for Take<T> {}
    impl<T: BufRead> BufRead for Take<T> {}
    pub struct Chain<T, U>;
    impl<T, U> Chain<T, U> {
        pub fn into_inner(self) -> (T, U);
        pub fn get_ref(&self) -> (&T, &U);
        pub fn get_mut(&mut self) -> (&mut T, &mut U);
    }
    impl<T: Read, U: Read> Read for Chain<T, U> {}
    impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {}
    pub struct Cursor<T>;
    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Cursor<T>;
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn position(&self) -> u64;
        pub fn set_position(&mut self, pos: u64);
    }
    impl<T: AsRef<[u8]>> Seek for Cursor<T> {}
    impl<T: AsRef<[u8]>> Read for Cursor<T> {}
    impl<T: AsRef<[u8]>> BufRead for Cursor<T> {}
    impl Write for Cursor<&mut [u8]> {}
    impl Write for Cursor<&mut Vec<u8>> {}
    impl Write for Cursor<Vec<u8>> {}
}

pub mod fs {
    use std::ffi::OsString;
    use std::future::Future;
    use std::io;

    use crate::io::{Read, Seek, Write};
    use crate::path::{Path, PathBuf};
    use crate::stream::Stream;

    pub use std::fs::{FileType, Metadata, Permissions};

    pub async fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
    pub async fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64>;
    pub async fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub async fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()>;
    pub async fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
    pub async fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;
    pub async fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir>;
    pub async fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
    pub async fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;
    pub async fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub async fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()>;
    pub async fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()>;
    pub async fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
    pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;

    #[buffers_writes] pub struct File;
    impl File {
        pub async fn open<P: AsRef<Path>>(path: P) -> io::Result<File>;
        pub async fn create<P: AsRef<Path>>(path: P) -> io::Result<File>;
        pub async fn sync_all(&self) -> io::Result<()>;
        pub async fn sync_data(&self) -> io::Result<()>;
        pub async fn set_len(&self, size: u64) -> io::Result<()>;
        pub async fn metadata(&self) -> io::Result<Metadata>;
        pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()>;
    }
    impl Clone for File {}
    impl Read for File {}
    impl Read for &File {}
    impl Write for File {}
    impl Write for &File {}
    impl Seek for File {}
    impl Seek for &File {}
    impl From<std::fs::File> for File {}

    pub struct OpenOptions;
    impl OpenOptions {
        pub fn new() -> OpenOptions;
        pub fn read(&mut self, read: bool) -> &mut OpenOptions;
        pub fn write(&mut self, write: bool) -> &mut OpenOptions;
        pub fn append(&mut self, append: bool) -> &mut OpenOptions;
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
        pub fn create(&mut self, create: bool) -> &mut OpenOptions;
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
        pub fn open<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = io::Result<File>>;
    }
    impl Clone for OpenOptions {}
    impl Default for OpenOptions {}

    pub struct DirBuilder;
    impl DirBuilder {
        pub fn new() -> DirBuilder;
        pub fn recursive(&mut self, recursive: bool) -> &mut Self;
        pub fn create<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = io::Result<()>>;
    }

    pub struct ReadDir;
    impl Stream for ReadDir {
        type Item = io::Result<DirEntry>;
    }
    pub struct DirEntry;
    impl DirEntry {
        pub fn path(&self) -> PathBuf;
        pub async fn metadata(&self) -> io::Result<Metadata>;
        pub async fn file_type(&self) -> io::Result<FileType>;
        pub fn file_name(&self) -> OsString;
    }
    impl Clone for DirEntry {}
}

pub mod path {
    use std::borrow::Cow;
    use std::ffi::{OsStr, OsString};
    use std::io;
    use std::iter::FromIterator;
    use std::ops::Deref;

    use crate::fs;

    pub use std::path::{Component, Display, MAIN_SEPARATOR, Prefix, PrefixComponent, StripPrefixError, is_separator};

    pub struct Path;
    impl Path {
        pub fn new<S: AsRef<OsStr>>(s: &S) -> &Path;
        pub fn as_os_str(&self) -> &OsStr;
        pub fn to_str(&self) -> Option<&str>;
        pub fn to_string_lossy(&self) -> Cow<str>;
        pub fn to_path_buf(&self) -> PathBuf;
        pub fn is_absolute(&self) -> bool;
        pub fn is_relative(&self) -> bool;
        pub fn has_root(&self) -> bool;
        pub fn parent(&self) -> Option<&Path>;
        pub fn ancestors(&self) -> Ancestors;
        pub fn file_name(&self) -> Option<&OsStr>;
        pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError>;
        pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool;
        pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool;
        pub fn file_stem(&self) -> Option<&OsStr>;
        pub fn extension(&self) -> Option<&OsStr>;
        pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
        pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf;
        pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
        pub fn components(&self) -> Components;
        pub fn iter(&self) -> Iter;
        pub fn display(&self) -> Display;
        pub async fn metadata(&self) -> io::Result<fs::Metadata>;
        pub async fn symlink_metadata(&self) -> io::Result<fs::Metadata>;
        pub async fn canonicalize(&self) -> io::Result<PathBuf>;
        pub async fn read_link(&self) -> io::Result<PathBuf>;
        pub async fn read_dir(&self) -> io::Result<fs::ReadDir>;
        pub async fn exists(&self) -> bool;
        pub async fn is_file(&self) -> bool;
        pub async fn is_dir(&self) -> bool;
        pub fn into_path_buf(self: Box<Path>) -> PathBuf;
    }
    impl ToOwned for Path {
        type Owned = PathBuf;
    }
    impl AsRef<OsStr> for Path {}
    impl AsRef<Path> for Path {}
    impl AsRef<Path> for OsStr {}
    impl AsRef<Path> for OsString {}
    impl AsRef<Path> for str {}
    impl AsRef<Path> for String {}
    impl AsRef<Path> for PathBuf {}
    impl AsRef<Path> for std::path::Path {}
    impl AsRef<Path> for std::path::PathBuf {}
    impl AsRef<std::path::Path> for Path {}
    impl From<&std::path::Path> for &Path {}

    pub struct PathBuf;
    impl PathBuf {
        pub fn new() -> PathBuf;
        pub fn as_path(&self) -> &Path;
        pub fn push<P: AsRef<Path>>(&mut self, path: P);
        pub fn pop(&mut self) -> bool;
        pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S);
        pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
        pub fn into_os_string(self) -> OsString;
        pub fn into_boxed_path(self) -> Box<Path>;
    }
    impl Clone for PathBuf {}
    impl Default for PathBuf {}
    impl Deref for PathBuf {
        type Target = Path;
    }
    impl AsRef<OsStr> for PathBuf {}
    impl AsRef<std::path::Path> for PathBuf {}
    impl<T: AsRef<OsStr>> From<&T> for PathBuf {}
    impl From<OsString> for PathBuf {}
    impl From<String> for PathBuf {}
    impl From<std::path::PathBuf> for PathBuf {}
    impl Into<std::path::PathBuf> for PathBuf {}
    impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}

    pub struct Ancestors;
    impl Iterator for Ancestors {
        type Item = &Path;
    }
    pub struct Components;
    impl Components {
        pub fn as_path(&self) -> &Path;
    }
    impl Iterator for Components {
        type Item = Component;
    }
    pub struct Iter;
    impl Iter {
        pub fn as_path(&self) -> &Path;
    }
    impl Iterator for Iter {
        type Item = &OsStr;
    }
}

pub mod net {
    use std::io;

    use crate::io::{Read, Write};
    use crate::stream::Stream;

    pub use std::net::{AddrParseError, IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6};

    pub trait ToSocketAddrs {
        type Iter: Iterator<Item = SocketAddr>;
        async fn to_socket_addrs(&self) -> io::Result<Self::Iter>;
    }
    impl ToSocketAddrs for SocketAddr {
        type Iter = std::option::IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for SocketAddrV4 {
        type Iter = std::option::IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for SocketAddrV6 {
        type Iter = std::option::IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for (IpAddr, u16) {
        type Iter = std::option::IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for (Ipv4Addr, u16) {
        type Iter = std::option::IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for (Ipv6Addr, u16) {
        type Iter = std::option::IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for (&str, u16) {
        type Iter = std::vec::IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for str {
        type Iter = std::vec::IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for String {
        type Iter = std::vec::IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for &[SocketAddr] {
        type Iter = std::iter::Cloned<std::slice::Iter<SocketAddr>>;
    }
    impl<T: ToSocketAddrs> ToSocketAddrs for &T {
        type Iter = T::Iter;
    }

    pub struct TcpListener;
    impl TcpListener {
        pub async fn bind<A: ToSocketAddrs>(addrs: A) -> io::Result<TcpListener>;
        pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
        pub fn incoming(&self) -> Incoming;
        pub fn into_incoming(self) -> impl Stream<Item = io::Result<TcpStream>> + Send;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
    }
    impl From<std::net::TcpListener> for TcpListener {}
    pub struct Incoming;
    impl Stream for Incoming {
        type Item = io::Result<TcpStream>;
    }

    pub struct TcpStream;
    impl TcpStream {
        pub async fn connect<A: ToSocketAddrs>(addrs: A) -> io::Result<TcpStream>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn nodelay(&self) -> io::Result<bool>;
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
    }
    impl Clone for TcpStream {}
    impl Read for TcpStream {}
    impl Read for &TcpStream {}
    impl Write for TcpStream {}
    impl Write for &TcpStream {}
    impl From<std::net::TcpStream> for TcpStream {}

    pub struct UdpSocket;
    impl UdpSocket {
        pub async fn bind<A: ToSocketAddrs>(addrs: A) -> io::Result<UdpSocket>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addrs: A) -> io::Result<usize>;
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        pub async fn connect<A: ToSocketAddrs>(&self, addrs: A) -> io::Result<()>;
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn broadcast(&self) -> io::Result<bool>;
        pub fn set_broadcast(&self, on: bool) -> io::Result<()>;
        pub fn multicast_loop_v4(&self) -> io::Result<bool>;
        pub fn set_multicast_loop_v4(&self, on: bool) -> io::Result<()>;
        pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
        pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()>;
        pub fn multicast_loop_v6(&self) -> io::Result<bool>;
        pub fn set_multicast_loop_v6(&self, on: bool) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
        pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
        pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
        pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    }
    impl From<std::net::UdpSocket> for UdpSocket {}
}

pub mod os {
    pub mod unix {
        pub mod fs {
            use std::io;

            use crate::path::Path;

            pub async fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()>;
        }

        pub mod net {
            use std::io;
            use std::net::Shutdown;

            use crate::io::{Read, Write};
            use crate::path::Path;
            use crate::stream::Stream;

            pub use std::os::unix::net::SocketAddr;

            pub struct UnixListener;
            impl UnixListener {
                pub async fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
                pub async fn accept(&self) -> io::Result<(UnixStream, SocketAddr)>;
                pub fn incoming(&self) -> Incoming;
                pub fn local_addr(&self) -> io::Result<SocketAddr>;
            }
            impl From<std::os::unix::net::UnixListener> for UnixListener {}
            pub struct Incoming;
            impl Stream for Incoming {
                type Item = io::Result<UnixStream>;
            }

            pub struct UnixStream;
            impl UnixStream {
                pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
                pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
                pub fn local_addr(&self) -> io::Result<SocketAddr>;
                pub fn peer_addr(&self) -> io::Result<SocketAddr>;
                pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
            }
            impl Clone for UnixStream {}
            impl Read for UnixStream {}
            impl Read for &UnixStream {}
            impl Write for UnixStream {}
            impl Write for &UnixStream {}
            impl From<std::os::unix::net::UnixStream> for UnixStream {}

            pub struct UnixDatagram;
            impl UnixDatagram {
                pub async fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram>;
                pub fn unbound() -> io::Result<UnixDatagram>;
                pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
                pub async fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
                pub fn local_addr(&self) -> io::Result<SocketAddr>;
                pub fn peer_addr(&self) -> io::Result<SocketAddr>;
                pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
                pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
                pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize>;
                pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
                pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
            }
            impl From<std::os::unix::net::UnixDatagram> for UnixDatagram {}
        }
    }

    pub mod windows {
        pub mod fs {
            use std::io;

            use crate::path::Path;

            pub async fn symlink_dir<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()>;
            pub async fn symlink_file<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()>;
        }
    }
}

pub mod channel {
    pub use async_channel::*;
}

pub mod sync {
    use std::time::Duration;

    pub use async_lock::{Barrier, BarrierWaitResult, Mutex, MutexGuard, MutexGuardArc, RwLock, RwLockReadGuard, RwLockUpgradableReadGuard, RwLockWriteGuard};
    pub use std::sync::{Arc, Weak};

    #[feature("unstable")]
    pub struct Condvar;
    impl Condvar {
        pub fn new() -> Self;
        pub async fn wait<T>(&self, guard: MutexGuard<T>) -> MutexGuard<T>;
        pub async fn wait_until<T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<T>, condition: F) -> MutexGuard<T>;
        pub async fn wait_timeout<T>(&self, guard: MutexGuard<T>, dur: Duration) -> (MutexGuard<T>, condvar::WaitTimeoutResult);
        pub async fn wait_timeout_until<T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<T>, dur: Duration, condition: F) -> (MutexGuard<T>, condvar::WaitTimeoutResult);
        pub fn notify_one(&self);
        pub fn notify_all(&self);
    }
    impl Default for Condvar {}
    mod condvar {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct WaitTimeoutResult;
        impl WaitTimeoutResult {
            pub fn timed_out(self) -> bool;
        }
    }
}

#[feature("unstable")]
pub mod process {
    pub use async_process::{Child, ChildStderr, ChildStdin, ChildStdout, Command, ExitStatus, Output, Stdio};
    pub use std::process::{abort, exit, id};
}

#[feature("unstable")]
pub mod pin {
    pub use std::pin::Pin;
}
