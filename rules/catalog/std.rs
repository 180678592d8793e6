#![crates(std, core, alloc)]
#![closures(inline)]

use crate::fmt;

#[bang(expressions)] pub fn assert();
#[bang(expressions)] pub fn assert_eq();
#[bang(expressions)] pub fn assert_ne();
#[bang(expressions)] pub fn cfg() -> bool;
#[bang(expressions)] pub fn column() -> u32;
#[bang(format)] pub fn compile_error() -> !;
#[bang(expressions)] pub fn concat() -> &str;
#[bang(expressions)] pub fn dbg<T>(value: T) -> T;
#[bang(expressions)] pub fn debug_assert();
#[bang(expressions)] pub fn debug_assert_eq();
#[bang(expressions)] pub fn debug_assert_ne();
#[bang(expressions)] pub fn env() -> &str;
#[bang(format)] pub fn eprint();
#[bang(format)] pub fn eprintln();
#[bang(expressions)] pub fn file() -> &str;
#[bang(format)] pub fn format() -> String;
#[bang(format)] pub fn format_args() -> fmt::Arguments;
#[bang(expressions)] pub fn include() -> impl Sized;
#[bang(expressions)] pub fn include_bytes() -> &[u8];
#[bang(expressions)] pub fn include_str() -> &str;
#[bang(expressions)] pub fn line() -> u32;
#[bang(matches)] pub fn matches() -> bool;
#[bang(expressions)] pub fn module_path() -> &str;
#[bang(expressions)] pub fn option_env() -> Option<&str>;
#[bang(format)] pub fn panic() -> !;
#[bang(format)] pub fn print();
#[bang(format)] pub fn println();
#[bang(expressions)] pub fn stringify() -> &str;
#[bang(items)] pub fn thread_local<T>(value: T) -> thread::LocalKey<T>;
#[bang(format)] #[stub] pub fn todo() -> !;
#[bang(format)] #[stub] pub fn unimplemented() -> !;
#[bang(format)] pub fn unreachable() -> !;
#[bang(list)] pub fn vec<T>(element: T) -> Vec<T>;
#[bang(format)] #[calls(write_fmt)] pub fn write();
#[bang(format)] #[calls(write_fmt)] pub fn writeln();

pub mod alloc {
    use crate::error;
    use crate::fmt::Display;
    use crate::ptr::NonNull;

    pub type LayoutErr = LayoutError;
    pub trait GlobalAlloc {
        fn alloc(&self, layout: Layout) -> *mut u8;
        fn dealloc(&self, ptr: *mut u8, layout: Layout);
        fn alloc_zeroed(&self, layout: Layout) -> *mut u8;
        fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub struct Layout;
    impl Layout {
        pub fn from_size_align(size: usize, align: usize) -> Result<Layout, LayoutError>;
        pub fn from_size_align_unchecked(size: usize, align: usize) -> Layout;
        pub fn size(&self) -> usize;
        pub fn align(&self) -> usize;
        pub fn new<T>() -> Layout;
        pub fn for_value<T>(t: &T) -> Layout;
        pub fn dangling_ptr(&self) -> NonNull<u8>;
        pub fn align_to(&self, align: usize) -> Result<Layout, LayoutError>;
        pub fn pad_to_align(&self) -> Layout;
        pub fn repeat(&self, n: usize) -> Result<(Layout, usize), LayoutError>;
        pub fn extend(&self, next: Layout) -> Result<(Layout, usize), LayoutError>;
        pub fn repeat_packed(&self, n: usize) -> Result<Layout, LayoutError>;
        pub fn extend_packed(&self, next: Layout) -> Result<Layout, LayoutError>;
        pub fn array<T>(n: usize) -> Result<Layout, LayoutError>;
    }

    #[derive(Clone, Debug, PartialEq, Eq)] pub struct LayoutError;
    impl Display for LayoutError {}
    impl error::Error for LayoutError {}

    #[derive(Clone, Copy, Debug, Default)] pub struct System;
    impl GlobalAlloc for System {}

    pub fn alloc(layout: Layout) -> *mut u8;
    pub fn alloc_zeroed(layout: Layout) -> *mut u8;
    pub fn dealloc(ptr: *mut u8, layout: Layout);
    pub fn handle_alloc_error(layout: Layout) -> !;
    pub fn realloc(ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8;
}

pub mod any {
    pub trait Any {
        fn type_id(&self) -> TypeId;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct TypeId;
    impl TypeId {
        pub fn of<T>() -> TypeId;
    }

    pub fn type_name<T>() -> &str;
    pub fn type_name_of_val<T>(_val: &T) -> &str;
    impl<T> Any for T {}
    impl dyn Any {
        pub fn is<T: Any>(&self) -> bool;
        pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
        pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
    }
    impl dyn Any + Send {
        pub fn is<T: Any>(&self) -> bool;
        pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
        pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
    }
    impl dyn Any + Send + Sync {
        pub fn is<T: Any>(&self) -> bool;
        pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
        pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
    }
}

pub mod array {
    use crate::error;
    use crate::borrow::{Borrow, BorrowMut};
    use crate::convert::{Infallible, TryFrom};
    use crate::fmt::Display;
    use crate::hash::Hash;
    use crate::mem::MaybeUninit;
    use crate::ops::{Index, IndexMut, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
    use crate::slice::{Iter, IterMut};

    #[derive(Clone, Debug)] pub struct IntoIter<T, const N: usize>;
    impl<T, const N: usize> IntoIter<T, N> {
        pub fn new(array: [T; N]) -> IntoIter<T, N>;
        pub fn as_slice(&self) -> &[T];
        pub fn as_mut_slice(&mut self) -> &mut [T];
    }
    impl<T, const N: usize> Drop for IntoIter<T, N> {}
    impl<T, const N: usize> Default for IntoIter<T, N> {}
    impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {}
    impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}
    impl<T, const N: usize> Iterator for IntoIter<T, N> { type Item = T; }

    #[derive(Clone, Copy, Debug)] pub struct TryFromSliceError;
    impl Display for TryFromSliceError {}
    impl error::Error for TryFromSliceError {}
    impl From<Infallible> for TryFromSliceError {}

    pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(f: F) -> [T; N];
    pub fn from_mut<T>(s: &mut T) -> &mut [T; 1];
    pub fn from_ref<T>(s: &T) -> &[T; 1];
    pub fn repeat<T: Clone, const N: usize>(val: T) -> [T; N];
    impl<T, const N: usize> [T; N] {
        pub fn map<F: FnMut(T) -> U, U>(self, f: F) -> [U; N];
        pub fn as_slice(&self) -> &[T];
        pub fn as_mut_slice(&mut self) -> &mut [T];
        pub fn each_ref(&self) -> [&T; N];
        pub fn each_mut(&mut self) -> [&mut T; N];
    }
    impl<T: Clone, const N: usize> Clone for [T; N] {}
    impl<T: Copy, const N: usize> Copy for [T; N] {}
    impl<T, const N: usize> AsMut<[T]> for [T; N] {}
    impl<T, const N: usize> AsRef<[T]> for [T; N] {}
    impl<T, const N: usize> Borrow<[T]> for [T; N] {}
    impl<T, const N: usize> BorrowMut<[T]> for [T; N] {}
    impl<T: Eq, const N: usize> Eq for [T; N] {}
    impl<T, const N: usize> From<MaybeUninit<[T; N]>> for [MaybeUninit<T>; N] {}
    impl<T: Hash, const N: usize> Hash for [T; N] {}
    impl<T, const N: usize> IntoIterator for &[T; N] { type Item = &T; type IntoIter = Iter<T>; }
    impl<T, const N: usize> IntoIterator for &mut [T; N] { type Item = &mut T; type IntoIter = IterMut<T>; }
    impl<T, const N: usize> IntoIterator for [T; N] { type Item = T; type IntoIter = IntoIter<T, N>; }
    impl<T: Ord, const N: usize> Ord for [T; N] {}
    impl<T: PartialOrd, const N: usize> PartialOrd for [T; N] {}
    impl<T, const N: usize> TryFrom<&[T]> for &[T; N] { type Error = TryFromSliceError; }
    impl<T: Copy, const N: usize> TryFrom<&[T]> for [T; N] { type Error = TryFromSliceError; }
    impl<T, const N: usize> TryFrom<&mut [T]> for &mut [T; N] { type Error = TryFromSliceError; }
    impl<T: Copy, const N: usize> TryFrom<&mut [T]> for [T; N] { type Error = TryFromSliceError; }
    impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] { type Error = Vec<T>; }
    impl<T, const N: usize> Index<usize> for [T; N] { type Output = T; }
    impl<T, const N: usize> IndexMut<usize> for [T; N] {}
    impl<T, const N: usize> Index<Range<usize>> for [T; N] { type Output = [T]; }
    impl<T, const N: usize> IndexMut<Range<usize>> for [T; N] {}
    impl<T, const N: usize> Index<RangeInclusive<usize>> for [T; N] { type Output = [T]; }
    impl<T, const N: usize> IndexMut<RangeInclusive<usize>> for [T; N] {}
    impl<T, const N: usize> Index<RangeFrom<usize>> for [T; N] { type Output = [T]; }
    impl<T, const N: usize> IndexMut<RangeFrom<usize>> for [T; N] {}
    impl<T, const N: usize> Index<RangeTo<usize>> for [T; N] { type Output = [T]; }
    impl<T, const N: usize> IndexMut<RangeTo<usize>> for [T; N] {}
    impl<T, const N: usize> Index<RangeToInclusive<usize>> for [T; N] { type Output = [T]; }
    impl<T, const N: usize> IndexMut<RangeToInclusive<usize>> for [T; N] {}
    impl<T, const N: usize> Index<RangeFull> for [T; N] { type Output = [T]; }
    impl<T, const N: usize> IndexMut<RangeFull> for [T; N] {}
}

pub mod ascii {
    use crate::fmt::Display;

    #[derive(Clone, Debug)] pub struct EscapeDefault;
    impl Display for EscapeDefault {}
    impl DoubleEndedIterator for EscapeDefault {}
    impl ExactSizeIterator for EscapeDefault {}
    impl Iterator for EscapeDefault { type Item = u8; }

    pub fn escape_default(c: u8) -> EscapeDefault;
}

pub mod backtrace {
    use crate::fmt::Display;

    #[derive(Debug)] pub struct Backtrace;
    impl Backtrace {
        pub fn capture() -> Backtrace;
        pub fn force_capture() -> Backtrace;
        pub fn disabled() -> Backtrace;
        pub fn status(&self) -> BacktraceStatus;
    }
    impl Display for Backtrace {}

    #[derive(Debug, PartialEq, Eq)] pub enum BacktraceStatus { Unsupported, Disabled, Captured }
}

pub mod borrow {
    use crate::ffi::{CStr, CString, OsStr, OsString};
    use crate::fmt::Display;
    use crate::iter::FromIterator;
    use crate::ops::{Add, AddAssign, Deref};
    use crate::path::{Path, PathBuf};

    pub trait Borrow<Borrowed> {
        fn borrow(&self) -> &Borrowed;
    }

    pub trait BorrowMut<Borrowed>: Borrow<Borrowed> {
        fn borrow_mut(&mut self) -> &mut Borrowed;
    }

    #[sends] #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum Cow<B: ToOwned> { Borrowed(&B), Owned(B::Owned) }
    impl<B: ToOwned> Cow<B> {
        pub fn to_mut(&mut self) -> &mut B::Owned;
        pub fn into_owned(self) -> B::Owned;
    }
    impl<B: ToOwned> Deref for Cow<B> { type Target = B; }
    impl<B: ToOwned> Clone for Cow<B> {}
    impl<B: ToOwned> Default for Cow<B> where B::Owned: Default {}
    impl<B: Display + ToOwned> Display for Cow<B> where B::Owned: Display {}
    impl Add<&str> for Cow<str> { type Output = Cow<str>; }
    impl Add for Cow<str> { type Output = Cow<str>; }
    impl AddAssign<&str> for Cow<str> {}
    impl AddAssign for Cow<str> {}
    impl AsRef<Path> for Cow<OsStr> {}
    impl<T: ToOwned> AsRef<T> for Cow<T> {}
    impl<B: ToOwned> Borrow<B> for Cow<B> {}
    impl<T: Clone> From<&[T]> for Cow<[T]> {}
    impl<T: Clone, const N: usize> From<&[T; N]> for Cow<[T]> {}
    impl From<&str> for Cow<str> {}
    impl From<&String> for Cow<str> {}
    impl From<String> for Cow<str> {}
    impl From<&CStr> for Cow<CStr> {}
    impl From<&CString> for Cow<CStr> {}
    impl From<&OsStr> for Cow<OsStr> {}
    impl From<&OsString> for Cow<OsStr> {}
    impl From<&Path> for Cow<Path> {}
    impl From<&PathBuf> for Cow<Path> {}
    impl<T: Clone> From<&Vec<T>> for Cow<[T]> {}
    impl From<CString> for Cow<CStr> {}
    impl From<OsString> for Cow<OsStr> {}
    impl From<PathBuf> for Cow<Path> {}
    impl<T: Clone> From<Vec<T>> for Cow<[T]> {}
    impl FromIterator<char> for Cow<str> {}
    impl FromIterator<&str> for Cow<str> {}
    impl FromIterator<String> for Cow<str> {}
    impl<T: Clone> FromIterator<T> for Cow<[T]> {}

    pub trait ToOwned {
        type Owned: Borrow<Self>;
        #[conventional] fn to_owned(&self) -> Self::Owned;
        fn clone_into(&self, target: &mut Self::Owned);
    }

    impl<T> Borrow<T> for &T {}
    impl<T> Borrow<T> for &mut T {}
    impl<T> Borrow<T> for T {}
    impl<T> BorrowMut<T> for &mut T {}
    impl<T> BorrowMut<T> for T {}
    impl<T: Clone> ToOwned for T { type Owned = T; }
}

pub mod boxed {
    use crate::error;
    use crate::any::Any;
    use crate::borrow::{Borrow, BorrowMut, Cow};
    use crate::convert::TryFrom;
    use crate::ffi::{CStr, CString, OsStr, OsString};
    use crate::fmt::Display;
    use crate::future::Future;
    use crate::hash::Hasher;
    use crate::io::{BufRead, Read, Seek, Write};
    use crate::iter::FromIterator;
    use crate::mem::MaybeUninit;
    use crate::ops::{Deref, DerefMut};
    use crate::os::fd::{AsFd, AsRawFd};
    use crate::path::{Path, PathBuf};
    use crate::pin::Pin;
    use crate::slice::{Iter, IterMut};
    use crate::vec::IntoIter;

    #[holds(T)] #[lang(boxed)] #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Box<T>;
    impl<T> Box<[T]> {
        pub fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]>;
        pub fn new_zeroed_slice(len: usize) -> Box<[MaybeUninit<T>]>;
    }
    impl<T> Box<[MaybeUninit<T>]> {
        pub fn assume_init(self) -> Box<[T]>;
    }
    impl Box<dyn Any> {
        pub fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any>>;
    }
    impl Box<dyn Any + Send> {
        pub fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any + Send>>;
    }
    impl Box<dyn Any + Sync + Send> {
        pub fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any + Sync + Send>>;
    }
    impl<T> Box<T> {
        pub fn new(x: T) -> Box<T>;
        pub fn new_uninit() -> Box<MaybeUninit<T>>;
        pub fn new_zeroed() -> Box<MaybeUninit<T>>;
        pub fn pin(x: T) -> Pin<Box<T>>;
        pub fn from_raw(raw: *mut T) -> Box<T>;
        pub fn into_raw(b: Box<T>) -> *mut T;
        pub fn leak(b: Box<T>) -> &mut T;
        pub fn into_pin(boxed: Box<T>) -> Pin<Box<T>>;
    }
    impl<T> Box<MaybeUninit<T>> {
        pub fn assume_init(self) -> Box<T>;
        pub fn write(boxed: Box<MaybeUninit<T>>, value: T) -> Box<T>;
    }
    impl<T> Deref for Box<T> { type Target = T; }
    impl<T> DerefMut for Box<T> {}
    impl<T> Drop for Box<T> {}
    impl<Args, F: Fn<Args>> Fn<Args> for Box<F> {}
    impl<Args, F: FnMut<Args>> FnMut<Args> for Box<F> {}
    impl<Args, F: FnOnce<Args>> FnOnce<Args> for Box<F> { type Output = F::Output; }
    impl<T: Clone> Clone for Box<[T]> {}
    impl Clone for Box<str> {}
    impl Clone for Box<CStr> {}
    impl Clone for Box<OsStr> {}
    impl Clone for Box<Path> {}
    impl<T> Default for Box<[T]> {}
    impl Default for Box<str> {}
    impl Default for Box<CStr> {}
    impl Default for Box<OsStr> {}
    impl<T: Display> Display for Box<T> {}
    impl<T: AsFd> AsFd for Box<T> {}
    impl<T> AsMut<T> for Box<T> {}
    impl<T: AsRawFd> AsRawFd for Box<T> {}
    impl<T> AsRef<T> for Box<T> {}
    impl<T> Borrow<T> for Box<T> {}
    impl<T> BorrowMut<T> for Box<T> {}
    #[blocks_as(B)] impl<B: BufRead> BufRead for Box<B> {}
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Box<I> {}
    impl<E: error::Error> error::Error for Box<E> {}
    impl<I: ExactSizeIterator> ExactSizeIterator for Box<I> {}
    impl<T: Clone> From<&[T]> for Box<[T]> {}
    impl<T: Clone> From<&mut [T]> for Box<[T]> {}
    impl<T, const N: usize> From<[T; N]> for Box<[T]> {}
    impl From<Box<str>> for Box<[u8]> {}
    impl<T: Clone> From<Cow<[T]>> for Box<[T]> {}
    impl<T> From<Vec<T>> for Box<[T]> {}
    impl From<&mut str> for Box<str> {}
    impl From<&str> for Box<dyn error::Error> {}
    impl From<&str> for Box<dyn error::Error + Sync + Send> {}
    impl From<&str> for Box<str> {}
    impl From<Cow<str>> for Box<str> {}
    impl From<String> for Box<str> {}
    impl From<String> for Box<dyn error::Error> {}
    impl From<String> for Box<dyn error::Error + Sync + Send> {}
    impl From<Cow<CStr>> for Box<CStr> {}
    impl From<Cow<OsStr>> for Box<OsStr> {}
    impl From<Cow<Path>> for Box<Path> {}
    impl From<Cow<str>> for Box<dyn error::Error> {}
    impl From<Cow<str>> for Box<dyn error::Error + Sync + Send> {}
    impl From<&CStr> for Box<CStr> {}
    impl From<&OsStr> for Box<OsStr> {}
    impl From<&Path> for Box<Path> {}
    impl From<&mut CStr> for Box<CStr> {}
    impl From<&mut OsStr> for Box<OsStr> {}
    impl From<&mut Path> for Box<Path> {}
    impl From<CString> for Box<CStr> {}
    impl From<OsString> for Box<OsStr> {}
    impl From<PathBuf> for Box<Path> {}
    impl<E: error::Error> From<E> for Box<dyn error::Error> {}
    impl<E: error::Error> From<E> for Box<dyn error::Error + Sync + Send> {}
    impl<T> From<T> for Box<T> {}
    impl<I> FromIterator<I> for Box<[I]> {}
    impl FromIterator<&char> for Box<str> {}
    impl FromIterator<char> for Box<str> {}
    impl FromIterator<&str> for Box<str> {}
    impl FromIterator<Box<str>> for Box<str> {}
    impl FromIterator<Cow<str>> for Box<str> {}
    impl FromIterator<String> for Box<str> {}
    impl<F: Future> Future for Box<F> { type Output = F::Output; }
    impl<T: Hasher> Hasher for Box<T> {}
    impl<I> IntoIterator for &Box<[I]> { type IntoIter = Iter<I>; type Item = &I; }
    impl<I> IntoIterator for &mut Box<[I]> { type IntoIter = IterMut<I>; type Item = &mut I; }
    impl<I> IntoIterator for Box<[I]> { type IntoIter = IntoIter<I>; type Item = I; }
    #[blocks_as(I)] impl<I: Iterator> Iterator for Box<I> { type Item = I::Item; }
    #[blocks_as(R)] impl<R: Read> Read for Box<R> {}
    #[blocks_as(S)] impl<S: Seek> Seek for Box<S> {}
    impl<T, const N: usize> TryFrom<Box<[T]>> for Box<[T; N]> { type Error = Box<[T]>; }
    impl<T, const N: usize> TryFrom<Vec<T>> for Box<[T; N]> { type Error = Vec<T>; }
    #[blocks_as(W)] impl<W: Write> Write for Box<W> {}
}

pub mod cell {
    use crate::error;
    use crate::fmt::Display;
    use crate::ops::{Deref, DerefMut};

    #[derive(Debug)] pub struct BorrowError;
    impl Display for BorrowError {}
    impl error::Error for BorrowError {}

    #[derive(Debug)] pub struct BorrowMutError;
    impl Display for BorrowMutError {}
    impl error::Error for BorrowMutError {}

    #[derive(Debug, Default, PartialEq, Eq, PartialOrd, Ord)] pub struct Cell<T>;
    impl<T> Cell<T> {
        pub fn new(value: T) -> Cell<T>;
        pub fn set(&self, val: T);
        pub fn swap(&self, other: &Cell<T>);
        pub fn replace(&self, val: T) -> T;
        pub fn into_inner(self) -> T;
        pub fn as_ptr(&self) -> *mut T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn from_mut(t: &mut T) -> &Cell<T>;
    }
    impl<T: Copy> Cell<T> {
        pub fn get(&self) -> T;
        pub fn update(&self, f: impl FnOnce(T) -> T);
    }
    impl<T: Default> Cell<T> {
        pub fn take(&self) -> T where T: Default;
    }
    impl<T> Cell<[T]> {
        pub fn as_slice_of_cells(&self) -> &[Cell<T>];
    }
    impl<T, const N: usize> Cell<[T; N]> {
        pub fn as_array_of_cells(&self) -> &[Cell<T>; N];
    }
    impl<T: Copy> Clone for Cell<T> {}
    impl<T> AsRef<[Cell<T>]> for Cell<[T]> {}
    impl<T, const N: usize> AsRef<[Cell<T>]> for Cell<[T; N]> {}
    impl<T, const N: usize> AsRef<[Cell<T>; N]> for Cell<[T; N]> {}
    impl<T> From<T> for Cell<T> {}

    #[made_at_first_use] #[derive(Debug, Default)] pub struct LazyCell<T, F = fn() -> T>;
    impl<T, F: FnOnce() -> T> LazyCell<T, F> {
        pub fn new(f: F) -> LazyCell<T, F>;
        #[made_at_first_use] pub fn force(this: &LazyCell<T, F>) -> &T;
        pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T;
    }
    impl<T, F> LazyCell<T, F> {
        pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T>;
        pub fn get(this: &LazyCell<T, F>) -> Option<&T>;
    }
    impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> { type Target = T; }
    impl<T, F: FnOnce() -> T> DerefMut for LazyCell<T, F> {}

    #[derive(Clone, Debug, PartialEq, Eq)] pub struct OnceCell<T>;
    impl<T> OnceCell<T> {
        pub fn new() -> OnceCell<T>;
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub fn set(&self, value: T) -> Result<(), T>;
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T;
        pub fn into_inner(self) -> Option<T>;
        pub fn take(&mut self) -> Option<T>;
    }
    impl<T> Default for OnceCell<T> {}
    impl<T> From<T> for OnceCell<T> {}

    #[guard(borrow)] #[derive(Debug)] pub struct Ref<T>;
    impl<T> Ref<T> {
        pub fn clone(orig: &Ref<T>) -> Ref<T>;
        pub fn map<U, F: FnOnce(&T) -> &U>(orig: Ref<T>, f: F) -> Ref<U>;
        pub fn filter_map<U, F: FnOnce(&T) -> Option<&U>>(orig: Ref<T>, f: F) -> Result<Ref<U>, Ref<T>>;
        pub fn map_split<U, V, F: FnOnce(&T) -> (&U, &V)>(orig: Ref<T>, f: F) -> (Ref<U>, Ref<V>);
    }
    impl<T> Deref for Ref<T> { type Target = T; }
    impl<T: Display> Display for Ref<T> {}

    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)] pub struct RefCell<T>;
    impl<T> RefCell<T> {
        pub fn new(value: T) -> RefCell<T>;
        pub fn into_inner(self) -> T;
        pub fn replace(&self, t: T) -> T;
        pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T;
        pub fn swap(&self, other: &RefCell<T>);
        pub fn borrow(&self) -> Ref<T>;
        pub fn try_borrow(&self) -> Result<Ref<T>, BorrowError>;
        pub fn borrow_mut(&self) -> RefMut<T>;
        pub fn try_borrow_mut(&self) -> Result<RefMut<T>, BorrowMutError>;
        pub fn as_ptr(&self) -> *mut T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn try_borrow_unguarded(&self) -> Result<&T, BorrowError>;
    }
    impl<T: Default> RefCell<T> {
        pub fn take(&self) -> T;
    }
    impl<T> From<T> for RefCell<T> {}

    #[guard(borrow)] #[derive(Debug)] pub struct RefMut<T>;
    impl<T> RefMut<T> {
        pub fn map<U, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<T>, f: F) -> RefMut<U>;
        pub fn filter_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(orig: RefMut<T>, f: F) -> Result<RefMut<U>, RefMut<T>>;
        pub fn map_split<U, V, F: FnOnce(&mut T) -> (&mut U, &mut V)>(orig: RefMut<T>, f: F) -> (RefMut<U>, RefMut<V>);
    }
    impl<T> Deref for RefMut<T> { type Target = T; }
    impl<T> DerefMut for RefMut<T> {}
    impl<T: Display> Display for RefMut<T> {}

    #[derive(Debug, Default)] pub struct UnsafeCell<T>;
    impl<T> UnsafeCell<T> {
        pub fn new(value: T) -> UnsafeCell<T>;
        pub fn into_inner(self) -> T;
        pub fn from_mut(value: &mut T) -> &mut UnsafeCell<T>;
        pub fn get(&self) -> *mut T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn raw_get(this: *const UnsafeCell<T>) -> *mut T;
    }
    impl<T> From<T> for UnsafeCell<T> {}
}

pub mod char {
    use crate::error;
    use crate::convert::TryFrom;
    use crate::fmt::{Debug, Display};
    use crate::hash::Hash;
    use crate::str::FromStr;

    pub const MAX: char = _;
    pub const REPLACEMENT_CHARACTER: char = _;
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct CharTryFromError;
    impl Display for CharTryFromError {}
    impl error::Error for CharTryFromError {}

    #[derive(Debug)] pub struct DecodeUtf16<I: Iterator<Item = u16>>;
    impl<I: Clone + Iterator<Item = u16>> Clone for DecodeUtf16<I> {}
    #[blocks_as(I)] impl<I: Iterator<Item = u16>> Iterator for DecodeUtf16<I> { type Item = Result<char, DecodeUtf16Error>; }

    #[derive(Clone, Debug, PartialEq, Eq)] pub struct DecodeUtf16Error;
    impl DecodeUtf16Error {
        pub fn unpaired_surrogate(&self) -> u16;
    }
    impl Display for DecodeUtf16Error {}
    impl error::Error for DecodeUtf16Error {}

    #[derive(Clone, Debug)] pub struct EscapeDebug;
    impl Display for EscapeDebug {}
    impl ExactSizeIterator for EscapeDebug {}
    impl Iterator for EscapeDebug { type Item = char; }

    #[derive(Clone, Debug)] pub struct EscapeDefault;
    impl Display for EscapeDefault {}
    impl ExactSizeIterator for EscapeDefault {}
    impl Iterator for EscapeDefault { type Item = char; }

    #[derive(Clone, Debug)] pub struct EscapeUnicode;
    impl Display for EscapeUnicode {}
    impl ExactSizeIterator for EscapeUnicode {}
    impl Iterator for EscapeUnicode { type Item = char; }

    #[derive(Clone, Debug, PartialEq, Eq)] pub struct ParseCharError;
    impl Display for ParseCharError {}
    impl error::Error for ParseCharError {}

    #[derive(Clone, Debug)] pub struct ToLowercase;
    impl Display for ToLowercase {}
    impl DoubleEndedIterator for ToLowercase {}
    impl ExactSizeIterator for ToLowercase {}
    impl Iterator for ToLowercase { type Item = char; }

    #[derive(Clone, Debug)] pub struct ToUppercase;
    impl Display for ToUppercase {}
    impl DoubleEndedIterator for ToUppercase {}
    impl ExactSizeIterator for ToUppercase {}
    impl Iterator for ToUppercase { type Item = char; }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct TryFromCharError;
    impl Display for TryFromCharError {}
    impl error::Error for TryFromCharError {}

    pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<I::IntoIter>;
    pub fn from_digit(num: u32, radix: u32) -> Option<char>;
    pub fn from_u32(i: u32) -> Option<char>;
    pub fn from_u32_unchecked(i: u32) -> char;
    impl char {
        pub const MIN: char = _;
        pub const MAX: char = _;
        pub const MAX_LEN_UTF8: usize = _;
        pub const MAX_LEN_UTF16: usize = _;
        pub const REPLACEMENT_CHARACTER: char = _;
        pub const UNICODE_VERSION: (u8, u8, u8) = _;
        pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<I::IntoIter>;
        pub fn from_u32(i: u32) -> Option<char>;
        pub fn from_u32_unchecked(i: u32) -> char;
        pub fn from_digit(num: u32, radix: u32) -> Option<char>;
        pub fn is_digit(self, radix: u32) -> bool;
        pub fn to_digit(self, radix: u32) -> Option<u32>;
        pub fn escape_unicode(self) -> EscapeUnicode;
        pub fn escape_debug(self) -> EscapeDebug;
        pub fn escape_default(self) -> EscapeDefault;
        pub fn len_utf8(self) -> usize;
        pub fn len_utf16(self) -> usize;
        pub fn encode_utf8(self, dst: &mut [u8]) -> &mut str;
        pub fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16];
        pub fn is_alphabetic(self) -> bool;
        pub fn is_lowercase(self) -> bool;
        pub fn is_uppercase(self) -> bool;
        pub fn is_whitespace(self) -> bool;
        pub fn is_alphanumeric(self) -> bool;
        pub fn is_control(self) -> bool;
        pub fn is_numeric(self) -> bool;
        pub fn to_lowercase(self) -> ToLowercase;
        pub fn to_uppercase(self) -> ToUppercase;
        pub fn is_ascii(&self) -> bool;
        pub fn to_ascii_uppercase(&self) -> char;
        pub fn to_ascii_lowercase(&self) -> char;
        pub fn eq_ignore_ascii_case(&self, other: &char) -> bool;
        pub fn make_ascii_uppercase(&mut self);
        pub fn make_ascii_lowercase(&mut self);
        pub fn is_ascii_alphabetic(&self) -> bool;
        pub fn is_ascii_uppercase(&self) -> bool;
        pub fn is_ascii_lowercase(&self) -> bool;
        pub fn is_ascii_alphanumeric(&self) -> bool;
        pub fn is_ascii_digit(&self) -> bool;
        pub fn is_ascii_hexdigit(&self) -> bool;
        pub fn is_ascii_punctuation(&self) -> bool;
        pub fn is_ascii_graphic(&self) -> bool;
        pub fn is_ascii_whitespace(&self) -> bool;
        pub fn is_ascii_control(&self) -> bool;
    }
    impl Clone for char {}
    impl Copy for char {}
    impl Default for char {}
    impl Debug for char {}
    impl Display for char {}
    impl Eq for char {}
    impl From<u8> for char {}
    impl FromStr for char { type Err = ParseCharError; }
    impl Hash for char {}
    impl Ord for char {}
    impl PartialEq for char {}
    impl PartialOrd for char {}
    impl TryFrom<u32> for char { type Error = CharTryFromError; }
}

pub mod clone {
    #[lang(clone)] pub trait Clone {
        #[conventional] fn clone(&self) -> Self;
        fn clone_from(&mut self, source: &Self);
    }

    impl Clone for ! {}
    impl<T> Clone for &T {}
    impl Clone for () {}
    impl<A: Clone> Clone for (A,) {}
    impl<A: Clone, B: Clone> Clone for (A, B) {}
    impl<A: Clone, B: Clone, C: Clone> Clone for (A, B, C) {}
    impl<A: Clone, B: Clone, C: Clone, D: Clone> Clone for (A, B, C, D) {}
    impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone> Clone for (A, B, C, D, E) {}
    impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone> Clone for (A, B, C, D, E, F) {}
}

pub mod cmp {
    pub trait Eq: PartialEq {}

    pub trait Ord: Eq + PartialOrd {
        fn cmp(&self, other: &Self) -> Ordering;
        fn max(self, other: Self) -> Self;
        fn min(self, other: Self) -> Self;
        fn clamp(self, min: Self, max: Self) -> Self;
    }

    #[sends] #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum Ordering { Less, Equal, Greater }
    impl Ordering {
        pub fn is_eq(self) -> bool;
        pub fn is_ne(self) -> bool;
        pub fn is_lt(self) -> bool;
        pub fn is_gt(self) -> bool;
        pub fn is_le(self) -> bool;
        pub fn is_ge(self) -> bool;
        pub fn reverse(self) -> Ordering;
        pub fn then(self, other: Ordering) -> Ordering;
        pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering;
    }

    #[lang(partial_eq)] pub trait PartialEq<Rhs = Self> {
        fn eq(&self, other: &Rhs) -> bool;
        fn ne(&self, other: &Rhs) -> bool;
    }

    #[lang(partial_ord)] pub trait PartialOrd<Rhs = Self>: PartialEq<Rhs> {
        fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
        fn lt(&self, other: &Rhs) -> bool;
        fn le(&self, other: &Rhs) -> bool;
        fn gt(&self, other: &Rhs) -> bool;
        fn ge(&self, other: &Rhs) -> bool;
    }

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Reverse<T>(pub T);

    pub fn max<T: Ord>(v1: T, v2: T) -> T;
    pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T;
    pub fn max_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T;
    pub fn min<T: Ord>(v1: T, v2: T) -> T;
    pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T;
    pub fn min_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T;
    impl Eq for ! {}
    impl Eq for () {}
    impl<A: Eq> Eq for &A {}
    impl<A: Eq> Eq for &mut A {}
    impl Ord for ! {}
    impl Ord for () {}
    impl<A: Ord> Ord for &A {}
    impl<A: Ord> Ord for &mut A {}
    impl PartialEq for ! {}
    impl PartialEq for () {}
    impl PartialOrd for ! {}
    impl PartialOrd for () {}
    impl<A: PartialEq> PartialEq for (A,) {}
    impl<A: PartialEq, B: PartialEq> PartialEq for (A, B) {}
    impl<A: PartialEq, B: PartialEq, C: PartialEq> PartialEq for (A, B, C) {}
    impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq> PartialEq for (A, B, C, D) {}
    impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq> PartialEq for (A, B, C, D, E) {}
    impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq, F: PartialEq> PartialEq for (A, B, C, D, E, F) {}
    impl<A: Eq> Eq for (A,) {}
    impl<A: Eq, B: Eq> Eq for (A, B) {}
    impl<A: Eq, B: Eq, C: Eq> Eq for (A, B, C) {}
    impl<A: Eq, B: Eq, C: Eq, D: Eq> Eq for (A, B, C, D) {}
    impl<A: Eq, B: Eq, C: Eq, D: Eq, E: Eq> Eq for (A, B, C, D, E) {}
    impl<A: Eq, B: Eq, C: Eq, D: Eq, E: Eq, F: Eq> Eq for (A, B, C, D, E, F) {}
    impl<A: PartialOrd> PartialOrd for (A,) {}
    impl<A: PartialOrd, B: PartialOrd> PartialOrd for (A, B) {}
    impl<A: PartialOrd, B: PartialOrd, C: PartialOrd> PartialOrd for (A, B, C) {}
    impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd> PartialOrd for (A, B, C, D) {}
    impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd> PartialOrd for (A, B, C, D, E) {}
    impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd, F: PartialOrd> PartialOrd for (A, B, C, D, E, F) {}
    impl<A: Ord> Ord for (A,) {}
    impl<A: Ord, B: Ord> Ord for (A, B) {}
    impl<A: Ord, B: Ord, C: Ord> Ord for (A, B, C) {}
    impl<A: Ord, B: Ord, C: Ord, D: Ord> Ord for (A, B, C, D) {}
    impl<A: Ord, B: Ord, C: Ord, D: Ord, E: Ord> Ord for (A, B, C, D, E) {}
    impl<A: Ord, B: Ord, C: Ord, D: Ord, E: Ord, F: Ord> Ord for (A, B, C, D, E, F) {}
}

pub mod collections {
    use crate::error;
    use crate::borrow::Borrow;
    use crate::cmp::Ordering;
    use crate::collections::{btree_set, hash_map, hash_set, linked_list, vec_deque};
    use crate::collections::binary_heap::{self, PeekMut};
    use crate::collections::btree_map::{self, OccupiedEntry, RangeMut};
    use crate::fmt::Display;
    use crate::hash::{BuildHasher, Hash, RandomState};
    use crate::io::{BufRead, Read, Write};
    use crate::iter::FromIterator;
    use crate::ops::{BitAnd, BitOr, BitXor, Index, IndexMut, RangeBounds, Sub};

    #[derive(Clone, Debug)] pub struct BinaryHeap<T>;
    impl<T> BinaryHeap<T> {
        pub fn new() -> BinaryHeap<T>;
        pub fn with_capacity(capacity: usize) -> BinaryHeap<T>;
        pub fn iter(&self) -> binary_heap::Iter<T>;
        pub fn peek(&self) -> Option<&T>;
        pub fn capacity(&self) -> usize;
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn as_slice(&self) -> &[T];
        pub fn into_vec(self) -> Vec<T>;
        #[reads_state] pub fn len(&self) -> usize;
        #[reads_state] pub fn is_empty(&self) -> bool;
        pub fn drain(&mut self) -> binary_heap::Drain<T>;
        pub fn clear(&mut self);
    }
    impl<T: Ord> BinaryHeap<T> {
        pub fn peek_mut(&mut self) -> Option<PeekMut<T>>;
        pub fn pop(&mut self) -> Option<T>;
        pub fn push(&mut self, item: T);
        pub fn into_sorted_vec(self) -> Vec<T>;
        pub fn append(&mut self, other: &mut BinaryHeap<T>);
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
    }
    impl<T> Default for BinaryHeap<T> {}
    impl<T: Ord + Copy> Extend<&T> for BinaryHeap<T> {}
    impl<T: Ord> Extend<T> for BinaryHeap<T> {}
    impl<T: Ord, const N: usize> From<[T; N]> for BinaryHeap<T> {}
    impl<T: Ord> From<Vec<T>> for BinaryHeap<T> {}
    impl<T: Ord> FromIterator<T> for BinaryHeap<T> {}
    impl<T> IntoIterator for &BinaryHeap<T> { type Item = &T; type IntoIter = binary_heap::Iter<T>; }
    impl<T> IntoIterator for BinaryHeap<T> { type Item = T; type IntoIter = binary_heap::IntoIter<T>; }

    #[sends] #[holds(V)] #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct BTreeMap<K, V>;
    impl<K, V> BTreeMap<K, V> {
        pub fn new() -> BTreeMap<K, V>;
        pub fn clear(&mut self);
        pub fn get<Q: Ord>(&self, key: &Q) -> Option<&V> where K: Borrow<Q> + Ord;
        pub fn get_key_value<Q: Ord>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q> + Ord;
        pub fn first_key_value(&self) -> Option<(&K, &V)> where K: Ord;
        pub fn first_entry(&mut self) -> Option<OccupiedEntry<K, V>> where K: Ord;
        pub fn pop_first(&mut self) -> Option<(K, V)> where K: Ord;
        pub fn last_key_value(&self) -> Option<(&K, &V)> where K: Ord;
        pub fn last_entry(&mut self) -> Option<OccupiedEntry<K, V>> where K: Ord;
        pub fn pop_last(&mut self) -> Option<(K, V)> where K: Ord;
        pub fn contains_key<Q: Ord>(&self, key: &Q) -> bool where K: Borrow<Q> + Ord;
        pub fn get_mut<Q: Ord>(&mut self, key: &Q) -> Option<&mut V> where K: Borrow<Q> + Ord;
        pub fn insert(&mut self, key: K, value: V) -> Option<V> where K: Ord;
        pub fn remove<Q: Ord>(&mut self, key: &Q) -> Option<V> where K: Borrow<Q> + Ord;
        pub fn remove_entry<Q: Ord>(&mut self, key: &Q) -> Option<(K, V)> where K: Borrow<Q> + Ord;
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) where K: Ord;
        pub fn append(&mut self, other: &mut BTreeMap<K, V>) where K: Ord;
        pub fn range<T: Ord, R: RangeBounds<T>>(&self, range: R) -> btree_map::Range<K, V> where K: Borrow<T> + Ord;
        pub fn range_mut<T: Ord, R: RangeBounds<T>>(&mut self, range: R) -> RangeMut<K, V> where K: Borrow<T> + Ord;
        pub fn entry(&mut self, key: K) -> btree_map::Entry<K, V> where K: Ord;
        pub fn split_off<Q: Ord>(&mut self, key: &Q) -> BTreeMap<K, V> where K: Borrow<Q> + Ord;
        pub fn extract_if<F: FnMut(&K, &mut V) -> bool, R: RangeBounds<K>>(&mut self, range: R, pred: F) -> btree_map::ExtractIf<K, V, R, F> where K: Ord;
        pub fn into_keys(self) -> btree_map::IntoKeys<K, V>;
        pub fn into_values(self) -> btree_map::IntoValues<K, V>;
        pub fn iter(&self) -> btree_map::Iter<K, V>;
        pub fn iter_mut(&mut self) -> btree_map::IterMut<K, V>;
        pub fn keys(&self) -> btree_map::Keys<K, V>;
        pub fn values(&self) -> btree_map::Values<K, V>;
        pub fn values_mut(&mut self) -> btree_map::ValuesMut<K, V>;
        #[reads_state] pub fn len(&self) -> usize;
        #[reads_state] pub fn is_empty(&self) -> bool;
    }
    impl<K, V> Drop for BTreeMap<K, V> {}
    impl<K, V> Default for BTreeMap<K, V> {}
    impl<K: Ord + Copy, V: Copy> Extend<(&K, &V)> for BTreeMap<K, V> {}
    impl<K: Ord, V> Extend<(K, V)> for BTreeMap<K, V> {}
    impl<K: Ord, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> {}
    impl<K: Ord, V> FromIterator<(K, V)> for BTreeMap<K, V> {}
    impl<K: Borrow<Q> + Ord, Q: Ord, V> Index<&Q> for BTreeMap<K, V> { type Output = V; }
    impl<K, V> IntoIterator for &BTreeMap<K, V> { type Item = (&K, &V); type IntoIter = btree_map::Iter<K, V>; }
    impl<K, V> IntoIterator for &mut BTreeMap<K, V> { type Item = (&K, &mut V); type IntoIter = btree_map::IterMut<K, V>; }
    impl<K, V> IntoIterator for BTreeMap<K, V> { type Item = (K, V); type IntoIter = btree_map::IntoIter<K, V>; }

    #[sends] #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct BTreeSet<T>;
    impl<T> BTreeSet<T> {
        pub fn new() -> BTreeSet<T>;
        pub fn range<K: Ord, R: RangeBounds<K>>(&self, range: R) -> btree_set::Range<T> where T: Borrow<K> + Ord;
        pub fn difference(&self, other: &BTreeSet<T>) -> btree_set::Difference<T> where T: Ord;
        pub fn symmetric_difference(&self, other: &BTreeSet<T>) -> btree_set::SymmetricDifference<T> where T: Ord;
        pub fn intersection(&self, other: &BTreeSet<T>) -> btree_set::Intersection<T> where T: Ord;
        pub fn union(&self, other: &BTreeSet<T>) -> btree_set::Union<T> where T: Ord;
        pub fn clear(&mut self);
        pub fn contains<Q: Ord>(&self, value: &Q) -> bool where T: Borrow<Q> + Ord;
        pub fn get<Q: Ord>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> + Ord;
        pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool where T: Ord;
        pub fn is_subset(&self, other: &BTreeSet<T>) -> bool where T: Ord;
        pub fn is_superset(&self, other: &BTreeSet<T>) -> bool where T: Ord;
        pub fn first(&self) -> Option<&T> where T: Ord;
        pub fn last(&self) -> Option<&T> where T: Ord;
        pub fn pop_first(&mut self) -> Option<T> where T: Ord;
        pub fn pop_last(&mut self) -> Option<T> where T: Ord;
        pub fn insert(&mut self, value: T) -> bool where T: Ord;
        pub fn replace(&mut self, value: T) -> Option<T> where T: Ord;
        pub fn remove<Q: Ord>(&mut self, value: &Q) -> bool where T: Borrow<Q> + Ord;
        pub fn take<Q: Ord>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> + Ord;
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) where T: Ord;
        pub fn append(&mut self, other: &mut BTreeSet<T>) where T: Ord;
        pub fn split_off<Q: Ord>(&mut self, value: &Q) -> BTreeSet<T> where T: Borrow<Q> + Ord;
        pub fn extract_if<F: FnMut(&T) -> bool, R: RangeBounds<T>>(&mut self, range: R, pred: F) -> btree_set::ExtractIf<T, R, F> where T: Ord;
        pub fn iter(&self) -> btree_set::Iter<T>;
        #[reads_state] pub fn len(&self) -> usize;
        #[reads_state] pub fn is_empty(&self) -> bool;
    }
    impl<T> Default for BTreeSet<T> {}
    impl<T: Ord + Clone> BitAnd<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; }
    impl<T: Ord + Clone> BitOr<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; }
    impl<T: Ord + Clone> BitXor<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; }
    impl<T: Ord + Copy> Extend<&T> for BTreeSet<T> {}
    impl<T: Ord> Extend<T> for BTreeSet<T> {}
    impl<T: Ord, const N: usize> From<[T; N]> for BTreeSet<T> {}
    impl<T: Ord> FromIterator<T> for BTreeSet<T> {}
    impl<T> IntoIterator for &BTreeSet<T> { type Item = &T; type IntoIter = btree_set::Iter<T>; }
    impl<T> IntoIterator for BTreeSet<T> { type Item = T; type IntoIter = btree_set::IntoIter<T>; }
    impl<T: Ord + Clone> Sub<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; }

    #[sends] #[holds(V)] #[derive(Clone, Debug, PartialEq, Eq)] pub struct HashMap<K, V, S = RandomState>;
    impl<K, V> HashMap<K, V, RandomState> {
        pub fn new() -> HashMap<K, V, RandomState>;
        pub fn with_capacity(capacity: usize) -> HashMap<K, V, RandomState>;
    }
    impl<K, V, S> HashMap<K, V, S> {
        pub fn with_hasher(hash_builder: S) -> HashMap<K, V, S>;
        pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashMap<K, V, S>;
        pub fn capacity(&self) -> usize;
        pub fn keys(&self) -> hash_map::Keys<K, V>;
        pub fn into_keys(self) -> hash_map::IntoKeys<K, V>;
        pub fn values(&self) -> hash_map::Values<K, V>;
        pub fn values_mut(&mut self) -> hash_map::ValuesMut<K, V>;
        pub fn into_values(self) -> hash_map::IntoValues<K, V>;
        pub fn iter(&self) -> hash_map::Iter<K, V>;
        pub fn iter_mut(&mut self) -> hash_map::IterMut<K, V>;
        #[reads_state] pub fn len(&self) -> usize;
        #[reads_state] pub fn is_empty(&self) -> bool;
        pub fn drain(&mut self) -> hash_map::Drain<K, V>;
        pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, pred: F) -> hash_map::ExtractIf<K, V, F>;
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F);
        pub fn clear(&mut self);
        pub fn hasher(&self) -> &S;
    }
    impl<K: Eq + Hash, V, S: BuildHasher> HashMap<K, V, S> {
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn entry(&mut self, key: K) -> hash_map::Entry<K, V>;
        pub fn get<Q: Hash + Eq>(&self, k: &Q) -> Option<&V> where K: Borrow<Q>;
        pub fn get_key_value<Q: Hash + Eq>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q>;
        pub fn get_disjoint_mut<Q: Hash + Eq, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q>;
        pub fn get_disjoint_unchecked_mut<Q: Hash + Eq, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q>;
        pub fn contains_key<Q: Hash + Eq>(&self, k: &Q) -> bool where K: Borrow<Q>;
        pub fn get_mut<Q: Hash + Eq>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>;
        pub fn insert(&mut self, k: K, v: V) -> Option<V>;
        pub fn remove<Q: Hash + Eq>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>;
        pub fn remove_entry<Q: Hash + Eq>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q>;
    }
    impl<K, V, S: Default> Default for HashMap<K, V, S> {}
    impl<K: Eq + Hash + Copy, V: Copy, S: BuildHasher> Extend<(&K, &V)> for HashMap<K, V, S> {}
    impl<K: Eq + Hash, V, S: BuildHasher> Extend<(K, V)> for HashMap<K, V, S> {}
    impl<K: Eq + Hash, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, RandomState> {}
    impl<K: Eq + Hash, V, S: BuildHasher + Default> FromIterator<(K, V)> for HashMap<K, V, S> {}
    impl<K: Eq + Hash + Borrow<Q>, Q: Eq + Hash, V, S: BuildHasher> Index<&Q> for HashMap<K, V, S> { type Output = V; }
    impl<K, V, S> IntoIterator for &HashMap<K, V, S> { type Item = (&K, &V); type IntoIter = hash_map::Iter<K, V>; }
    impl<K, V, S> IntoIterator for &mut HashMap<K, V, S> { type Item = (&K, &mut V); type IntoIter = hash_map::IterMut<K, V>; }
    impl<K, V, S> IntoIterator for HashMap<K, V, S> { type Item = (K, V); type IntoIter = hash_map::IntoIter<K, V>; }

    #[sends] #[derive(Clone, Debug, PartialEq, Eq)] pub struct HashSet<T, S = RandomState>;
    impl<T> HashSet<T, RandomState> {
        pub fn new() -> HashSet<T, RandomState>;
        pub fn with_capacity(capacity: usize) -> HashSet<T, RandomState>;
    }
    impl<T, S> HashSet<T, S> {
        pub fn with_hasher(hasher: S) -> HashSet<T, S>;
        pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S>;
        pub fn capacity(&self) -> usize;
        pub fn iter(&self) -> hash_set::Iter<T>;
        #[reads_state] pub fn len(&self) -> usize;
        #[reads_state] pub fn is_empty(&self) -> bool;
        pub fn drain(&mut self) -> hash_set::Drain<T>;
        pub fn extract_if<F: FnMut(&T) -> bool>(&mut self, pred: F) -> hash_set::ExtractIf<T, F>;
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
        pub fn clear(&mut self);
        pub fn hasher(&self) -> &S;
    }
    impl<T: Eq + Hash, S: BuildHasher> HashSet<T, S> {
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn difference(&self, other: &HashSet<T, S>) -> hash_set::Difference<T, S>;
        pub fn symmetric_difference(&self, other: &HashSet<T, S>) -> hash_set::SymmetricDifference<T, S>;
        pub fn intersection(&self, other: &HashSet<T, S>) -> hash_set::Intersection<T, S>;
        pub fn union(&self, other: &HashSet<T, S>) -> hash_set::Union<T, S>;
        pub fn contains<Q: Hash + Eq>(&self, value: &Q) -> bool where T: Borrow<Q>;
        pub fn get<Q: Hash + Eq>(&self, value: &Q) -> Option<&T> where T: Borrow<Q>;
        pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool;
        pub fn is_subset(&self, other: &HashSet<T, S>) -> bool;
        pub fn is_superset(&self, other: &HashSet<T, S>) -> bool;
        pub fn insert(&mut self, value: T) -> bool;
        pub fn replace(&mut self, value: T) -> Option<T>;
        pub fn remove<Q: Hash + Eq>(&mut self, value: &Q) -> bool where T: Borrow<Q>;
        pub fn take<Q: Hash + Eq>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q>;
    }
    impl<T, S: Default> Default for HashSet<T, S> {}
    impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitAnd<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; }
    impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitOr<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; }
    impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitXor<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; }
    impl<T: Eq + Hash + Copy, S: BuildHasher> Extend<&T> for HashSet<T, S> {}
    impl<T: Eq + Hash, S: BuildHasher> Extend<T> for HashSet<T, S> {}
    impl<T: Eq + Hash, const N: usize> From<[T; N]> for HashSet<T, RandomState> {}
    impl<T: Eq + Hash, S: BuildHasher + Default> FromIterator<T> for HashSet<T, S> {}
    impl<T, S> IntoIterator for &HashSet<T, S> { type Item = &T; type IntoIter = hash_set::Iter<T>; }
    impl<T, S> IntoIterator for HashSet<T, S> { type Item = T; type IntoIter = hash_set::IntoIter<T>; }
    impl<T: Eq + Hash + Clone, S: BuildHasher + Default> Sub<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; }

    #[holds(T)] #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct LinkedList<T>;
    impl<T> LinkedList<T> {
        pub fn new() -> LinkedList<T>;
        pub fn append(&mut self, other: &mut LinkedList<T>);
        pub fn iter(&self) -> linked_list::Iter<T>;
        pub fn iter_mut(&mut self) -> linked_list::IterMut<T>;
        #[reads_state] pub fn is_empty(&self) -> bool;
        #[reads_state] pub fn len(&self) -> usize;
        pub fn clear(&mut self);
        pub fn contains(&self, x: &T) -> bool where T: PartialEq;
        pub fn front(&self) -> Option<&T>;
        pub fn front_mut(&mut self) -> Option<&mut T>;
        pub fn back(&self) -> Option<&T>;
        pub fn back_mut(&mut self) -> Option<&mut T>;
        pub fn push_front(&mut self, elt: T);
        pub fn push_front_mut(&mut self, elt: T) -> &mut T;
        pub fn pop_front(&mut self) -> Option<T>;
        pub fn push_back(&mut self, elt: T);
        pub fn push_back_mut(&mut self, elt: T) -> &mut T;
        pub fn pop_back(&mut self) -> Option<T>;
        pub fn split_off(&mut self, at: usize) -> LinkedList<T>;
        pub fn extract_if<F: FnMut(&mut T) -> bool>(&mut self, filter: F) -> linked_list::ExtractIf<T, F>;
    }
    impl<T> Drop for LinkedList<T> {}
    impl<T> Default for LinkedList<T> {}
    impl<T: Copy> Extend<&T> for LinkedList<T> {}
    impl<T> Extend<T> for LinkedList<T> {}
    impl<T, const N: usize> From<[T; N]> for LinkedList<T> {}
    impl<T> FromIterator<T> for LinkedList<T> {}
    impl<T> IntoIterator for &LinkedList<T> { type Item = &T; type IntoIter = linked_list::Iter<T>; }
    impl<T> IntoIterator for &mut LinkedList<T> { type Item = &mut T; type IntoIter = linked_list::IterMut<T>; }
    impl<T> IntoIterator for LinkedList<T> { type Item = T; type IntoIter = linked_list::IntoIter<T>; }

    #[derive(Clone, Debug, PartialEq, Eq)] pub struct TryReserveError;
    impl Display for TryReserveError {}
    impl error::Error for TryReserveError {}

    #[sends] #[holds(T)] #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct VecDeque<T>;
    impl<T> VecDeque<T> {
        pub fn new() -> VecDeque<T>;
        pub fn with_capacity(capacity: usize) -> VecDeque<T>;
        pub fn get(&self, index: usize) -> Option<&T>;
        pub fn get_mut(&mut self, index: usize) -> Option<&mut T>;
        pub fn swap(&mut self, i: usize, j: usize);
        pub fn capacity(&self) -> usize;
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn truncate(&mut self, len: usize);
        pub fn iter(&self) -> vec_deque::Iter<T>;
        pub fn iter_mut(&mut self) -> vec_deque::IterMut<T>;
        pub fn as_slices(&self) -> (&[T], &[T]);
        pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]);
        #[reads_state] pub fn len(&self) -> usize;
        #[reads_state] pub fn is_empty(&self) -> bool;
        pub fn range<R: RangeBounds<usize>>(&self, range: R) -> vec_deque::Iter<T>;
        pub fn range_mut<R: RangeBounds<usize>>(&mut self, range: R) -> vec_deque::IterMut<T>;
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> vec_deque::Drain<T>;
        pub fn clear(&mut self);
        pub fn contains(&self, x: &T) -> bool where T: PartialEq;
        pub fn front(&self) -> Option<&T>;
        pub fn front_mut(&mut self) -> Option<&mut T>;
        pub fn back(&self) -> Option<&T>;
        pub fn back_mut(&mut self) -> Option<&mut T>;
        pub fn pop_front(&mut self) -> Option<T>;
        pub fn pop_back(&mut self) -> Option<T>;
        pub fn pop_front_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
        pub fn pop_back_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
        pub fn push_front(&mut self, value: T);
        pub fn push_front_mut(&mut self, value: T) -> &mut T;
        pub fn push_back(&mut self, value: T);
        pub fn push_back_mut(&mut self, value: T) -> &mut T;
        pub fn swap_remove_front(&mut self, index: usize) -> Option<T>;
        pub fn swap_remove_back(&mut self, index: usize) -> Option<T>;
        pub fn insert(&mut self, index: usize, value: T);
        pub fn insert_mut(&mut self, index: usize, value: T) -> &mut T;
        pub fn remove(&mut self, index: usize) -> Option<T>;
        pub fn split_off(&mut self, at: usize) -> VecDeque<T>;
        pub fn append(&mut self, other: &mut VecDeque<T>);
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
        pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F);
        pub fn resize_with(&mut self, new_len: usize, generator: impl FnMut() -> T);
        pub fn make_contiguous(&mut self) -> &mut [T];
        pub fn rotate_left(&mut self, n: usize);
        pub fn rotate_right(&mut self, n: usize);
        pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord;
        pub fn binary_search_by<F: FnMut(&T) -> Ordering>(&self, f: F) -> Result<usize, usize>;
        pub fn binary_search_by_key<B: Ord, F: FnMut(&T) -> B>(&self, b: &B, f: F) -> Result<usize, usize>;
        pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize;
    }
    impl<T: Clone> VecDeque<T> {
        pub fn resize(&mut self, new_len: usize, value: T);
    }
    impl<T> Drop for VecDeque<T> {}
    impl<T> Default for VecDeque<T> {}
    impl BufRead for VecDeque<u8> {}
    impl<T: Copy> Extend<&T> for VecDeque<T> {}
    impl<T> Extend<T> for VecDeque<T> {}
    impl<T, const N: usize> From<[T; N]> for VecDeque<T> {}
    impl<T> From<Vec<T>> for VecDeque<T> {}
    impl<T> FromIterator<T> for VecDeque<T> {}
    impl<T> Index<usize> for VecDeque<T> { type Output = T; }
    impl<T> IndexMut<usize> for VecDeque<T> {}
    impl<T> IntoIterator for &VecDeque<T> { type Item = &T; type IntoIter = vec_deque::Iter<T>; }
    impl<T> IntoIterator for &mut VecDeque<T> { type Item = &mut T; type IntoIter = vec_deque::IterMut<T>; }
    impl<T> IntoIterator for VecDeque<T> { type Item = T; type IntoIter = vec_deque::IntoIter<T>; }
    impl Read for VecDeque<u8> {}
    impl Write for VecDeque<u8> {}

    pub mod binary_heap {
        use crate::ops::{Deref, DerefMut};

        #[derive(Debug)] pub struct Drain<T>;
        impl<T> DoubleEndedIterator for Drain<T> {}
        impl<T> ExactSizeIterator for Drain<T> {}
        impl<T> Iterator for Drain<T> { type Item = T; }

        #[derive(Clone, Debug)] pub struct IntoIter<T>;
        impl<T> Default for IntoIter<T> {}
        impl<T> DoubleEndedIterator for IntoIter<T> {}
        impl<T> ExactSizeIterator for IntoIter<T> {}
        impl<T> Iterator for IntoIter<T> { type Item = T; }

        #[derive(Debug)] pub struct Iter<T>;
        impl<T> Clone for Iter<T> {}
        impl<T> Default for Iter<T> {}
        impl<T> DoubleEndedIterator for Iter<T> {}
        impl<T> ExactSizeIterator for Iter<T> {}
        impl<T> Iterator for Iter<T> { type Item = &T; }

        #[derive(Debug)] pub struct PeekMut<T: Ord>;
        impl<T: Ord> PeekMut<T> {
            pub fn pop(this: PeekMut<T>) -> T;
        }
        impl<T: Ord> Deref for PeekMut<T> { type Target = T; }
        impl<T: Ord> DerefMut for PeekMut<T> {}
        impl<T: Ord> Drop for PeekMut<T> {}

        pub use crate::collections::BinaryHeap;
    }

    pub mod btree_map {
        use crate::ops::RangeBounds;

        #[derive(Debug)] pub enum Entry<K, V> { Vacant(VacantEntry<K, V>), Occupied(OccupiedEntry<K, V>) }
        impl<K: Ord, V> Entry<K, V> {
            pub fn or_insert(self, default: V) -> &mut V;
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &mut V;
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &mut V;
            pub fn key(&self) -> &K;
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Entry<K, V>;
            pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V>;
        }
        impl<K: Ord, V: Default> Entry<K, V> {
            pub fn or_default(self) -> &mut V;
        }

        #[derive(Debug)] pub struct ExtractIf<K, V, R, F>;
        impl<K: PartialOrd, V, R: RangeBounds<K>, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<K, V, R, F> { type Item = (K, V); }

        #[derive(Debug)] pub struct IntoIter<K, V>;
        impl<K, V> Drop for IntoIter<K, V> {}
        impl<K, V> Default for IntoIter<K, V> {}
        impl<K, V> DoubleEndedIterator for IntoIter<K, V> {}
        impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
        impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }

        #[derive(Debug)] pub struct IntoKeys<K, V>;
        impl<K, V> Default for IntoKeys<K, V> {}
        impl<K, V> DoubleEndedIterator for IntoKeys<K, V> {}
        impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
        impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; }

        #[derive(Debug)] pub struct IntoValues<K, V>;
        impl<K, V> Default for IntoValues<K, V> {}
        impl<K, V> DoubleEndedIterator for IntoValues<K, V> {}
        impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
        impl<K, V> Iterator for IntoValues<K, V> { type Item = V; }

        #[derive(Debug)] pub struct Iter<K, V>;
        impl<K, V> Clone for Iter<K, V> {}
        impl<K, V> Default for Iter<K, V> {}
        impl<K, V> DoubleEndedIterator for Iter<K, V> {}
        impl<K, V> ExactSizeIterator for Iter<K, V> {}
        impl<K, V> Iterator for Iter<K, V> { type Item = (&K, &V); }

        #[derive(Debug)] pub struct IterMut<K, V>;
        impl<K, V> Default for IterMut<K, V> {}
        impl<K, V> DoubleEndedIterator for IterMut<K, V> {}
        impl<K, V> ExactSizeIterator for IterMut<K, V> {}
        impl<K, V> Iterator for IterMut<K, V> { type Item = (&K, &mut V); }

        #[derive(Debug)] pub struct Keys<K, V>;
        impl<K, V> Clone for Keys<K, V> {}
        impl<K, V> Default for Keys<K, V> {}
        impl<K, V> DoubleEndedIterator for Keys<K, V> {}
        impl<K, V> ExactSizeIterator for Keys<K, V> {}
        impl<K, V> Iterator for Keys<K, V> { type Item = &K; }

        #[derive(Debug)] pub struct OccupiedEntry<K, V>;
        impl<K: Ord, V> OccupiedEntry<K, V> {
            pub fn key(&self) -> &K;
            pub fn remove_entry(self) -> (K, V);
            pub fn get(&self) -> &V;
            pub fn get_mut(&mut self) -> &mut V;
            pub fn into_mut(self) -> &mut V;
            pub fn insert(&mut self, value: V) -> V;
            pub fn remove(self) -> V;
        }

        #[derive(Debug)] pub struct Range<K, V>;
        impl<K, V> Clone for Range<K, V> {}
        impl<K, V> Default for Range<K, V> {}
        impl<K, V> DoubleEndedIterator for Range<K, V> {}
        impl<K, V> Iterator for Range<K, V> { type Item = (&K, &V); }

        #[derive(Debug)] pub struct RangeMut<K, V>;
        impl<K, V> Default for RangeMut<K, V> {}
        impl<K, V> DoubleEndedIterator for RangeMut<K, V> {}
        impl<K, V> Iterator for RangeMut<K, V> { type Item = (&K, &mut V); }

        #[derive(Debug)] pub struct VacantEntry<K, V>;
        impl<K: Ord, V> VacantEntry<K, V> {
            pub fn key(&self) -> &K;
            pub fn into_key(self) -> K;
            pub fn insert(self, value: V) -> &mut V;
            pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V>;
        }

        #[derive(Debug)] pub struct Values<K, V>;
        impl<K, V> Clone for Values<K, V> {}
        impl<K, V> Default for Values<K, V> {}
        impl<K, V> DoubleEndedIterator for Values<K, V> {}
        impl<K, V> ExactSizeIterator for Values<K, V> {}
        impl<K, V> Iterator for Values<K, V> { type Item = &V; }

        #[derive(Debug)] pub struct ValuesMut<K, V>;
        impl<K, V> Default for ValuesMut<K, V> {}
        impl<K, V> DoubleEndedIterator for ValuesMut<K, V> {}
        impl<K, V> ExactSizeIterator for ValuesMut<K, V> {}
        impl<K, V> Iterator for ValuesMut<K, V> { type Item = &mut V; }

        pub use crate::collections::BTreeMap;
    }

    pub mod btree_set {
        use crate::ops::RangeBounds;

        #[derive(Debug)] pub struct Difference<T>;
        impl<T> Clone for Difference<T> {}
        impl<T: Ord> Iterator for Difference<T> { type Item = &T; }

        #[derive(Debug)] pub struct ExtractIf<T, R, F>;
        impl<T: PartialOrd, R: RangeBounds<T>, F: FnMut(&T) -> bool> Iterator for ExtractIf<T, R, F> { type Item = T; }

        #[derive(Debug)] pub struct Intersection<T>;
        impl<T> Clone for Intersection<T> {}
        impl<T: Ord> Iterator for Intersection<T> { type Item = &T; }

        #[derive(Debug)] pub struct IntoIter<T>;
        impl<T> Default for IntoIter<T> {}
        impl<T> DoubleEndedIterator for IntoIter<T> {}
        impl<T> ExactSizeIterator for IntoIter<T> {}
        impl<T> Iterator for IntoIter<T> { type Item = T; }

        #[derive(Debug)] pub struct Iter<T>;
        impl<T> Clone for Iter<T> {}
        impl<T> Default for Iter<T> {}
        impl<T> DoubleEndedIterator for Iter<T> {}
        impl<T> ExactSizeIterator for Iter<T> {}
        impl<T> Iterator for Iter<T> { type Item = &T; }

        #[derive(Debug)] pub struct Range<T>;
        impl<T> Clone for Range<T> {}
        impl<T> Default for Range<T> {}
        impl<T> DoubleEndedIterator for Range<T> {}
        impl<T> Iterator for Range<T> { type Item = &T; }

        #[derive(Debug)] pub struct SymmetricDifference<T>;
        impl<T> Clone for SymmetricDifference<T> {}
        impl<T: Ord> Iterator for SymmetricDifference<T> { type Item = &T; }

        #[derive(Debug)] pub struct Union<T>;
        impl<T> Clone for Union<T> {}
        impl<T: Ord> Iterator for Union<T> { type Item = &T; }

        pub use crate::collections::BTreeSet;
    }

    pub mod hash_map {
        #[derive(Debug)] pub struct Drain<K, V>;
        impl<K, V> ExactSizeIterator for Drain<K, V> {}
        impl<K, V> Iterator for Drain<K, V> { type Item = (K, V); }

        #[derive(Debug)] pub enum Entry<K, V> { Occupied(OccupiedEntry<K, V>), Vacant(VacantEntry<K, V>) }
        impl<K, V> Entry<K, V> {
            pub fn or_insert(self, default: V) -> &mut V;
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &mut V;
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &mut V;
            pub fn key(&self) -> &K;
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self;
            pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V>;
        }
        impl<K, V: Default> Entry<K, V> {
            pub fn or_default(self) -> &mut V;
        }

        #[derive(Debug)] pub struct ExtractIf<K, V, F>;
        impl<K, V, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<K, V, F> { type Item = (K, V); }

        #[derive(Debug)] pub struct IntoIter<K, V>;
        impl<K, V> Default for IntoIter<K, V> {}
        impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
        impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }

        #[derive(Debug)] pub struct IntoKeys<K, V>;
        impl<K, V> Default for IntoKeys<K, V> {}
        impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
        impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; }

        #[derive(Debug)] pub struct IntoValues<K, V>;
        impl<K, V> Default for IntoValues<K, V> {}
        impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
        impl<K, V> Iterator for IntoValues<K, V> { type Item = V; }

        #[derive(Debug)] pub struct Iter<K, V>;
        impl<K, V> Clone for Iter<K, V> {}
        impl<K, V> Default for Iter<K, V> {}
        impl<K, V> ExactSizeIterator for Iter<K, V> {}
        impl<K, V> Iterator for Iter<K, V> { type Item = (&K, &V); }

        #[derive(Debug)] pub struct IterMut<K, V>;
        impl<K, V> Default for IterMut<K, V> {}
        impl<K, V> ExactSizeIterator for IterMut<K, V> {}
        impl<K, V> Iterator for IterMut<K, V> { type Item = (&K, &mut V); }

        #[derive(Debug)] pub struct Keys<K, V>;
        impl<K, V> Clone for Keys<K, V> {}
        impl<K, V> Default for Keys<K, V> {}
        impl<K, V> ExactSizeIterator for Keys<K, V> {}
        impl<K, V> Iterator for Keys<K, V> { type Item = &K; }

        #[derive(Debug)] pub struct OccupiedEntry<K, V>;
        impl<K, V> OccupiedEntry<K, V> {
            pub fn key(&self) -> &K;
            pub fn remove_entry(self) -> (K, V);
            pub fn get(&self) -> &V;
            pub fn get_mut(&mut self) -> &mut V;
            pub fn into_mut(self) -> &mut V;
            pub fn insert(&mut self, value: V) -> V;
            pub fn remove(self) -> V;
        }

        #[derive(Debug)] pub struct VacantEntry<K, V>;
        impl<K, V> VacantEntry<K, V> {
            pub fn key(&self) -> &K;
            pub fn into_key(self) -> K;
            pub fn insert(self, value: V) -> &mut V;
            pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V>;
        }

        #[derive(Debug)] pub struct Values<K, V>;
        impl<K, V> Clone for Values<K, V> {}
        impl<K, V> Default for Values<K, V> {}
        impl<K, V> ExactSizeIterator for Values<K, V> {}
        impl<K, V> Iterator for Values<K, V> { type Item = &V; }

        #[derive(Debug)] pub struct ValuesMut<K, V>;
        impl<K, V> Default for ValuesMut<K, V> {}
        impl<K, V> ExactSizeIterator for ValuesMut<K, V> {}
        impl<K, V> Iterator for ValuesMut<K, V> { type Item = &mut V; }

        pub use crate::hash::DefaultHasher;
        pub use crate::collections::HashMap;
        pub use crate::hash::RandomState;
    }

    pub mod hash_set {
        use crate::hash::{BuildHasher, Hash};

        #[derive(Debug)] pub struct Difference<T, S>;
        impl<T, S> Clone for Difference<T, S> {}
        impl<T: Eq + Hash, S: BuildHasher> Iterator for Difference<T, S> { type Item = &T; }

        #[derive(Debug)] pub struct Drain<K>;
        impl<K> ExactSizeIterator for Drain<K> {}
        impl<K> Iterator for Drain<K> { type Item = K; }

        #[derive(Debug)] pub struct ExtractIf<K, F>;
        impl<K, F: FnMut(&K) -> bool> Iterator for ExtractIf<K, F> { type Item = K; }

        #[derive(Debug)] pub struct Intersection<T, S>;
        impl<T, S> Clone for Intersection<T, S> {}
        impl<T: Eq + Hash, S: BuildHasher> Iterator for Intersection<T, S> { type Item = &T; }

        #[derive(Debug)] pub struct IntoIter<K>;
        impl<K> Default for IntoIter<K> {}
        impl<K> ExactSizeIterator for IntoIter<K> {}
        impl<K> Iterator for IntoIter<K> { type Item = K; }

        #[derive(Debug)] pub struct Iter<K>;
        impl<K> Clone for Iter<K> {}
        impl<K> Default for Iter<K> {}
        impl<K> ExactSizeIterator for Iter<K> {}
        impl<K> Iterator for Iter<K> { type Item = &K; }

        #[derive(Debug)] pub struct SymmetricDifference<T, S>;
        impl<T, S> Clone for SymmetricDifference<T, S> {}
        impl<T: Eq + Hash, S: BuildHasher> Iterator for SymmetricDifference<T, S> { type Item = &T; }

        #[derive(Debug)] pub struct Union<T, S>;
        impl<T, S> Clone for Union<T, S> {}
        impl<T: Eq + Hash, S: BuildHasher> Iterator for Union<T, S> { type Item = &T; }

        pub use crate::collections::HashSet;
    }

    pub mod linked_list {
        #[derive(Debug)] pub struct ExtractIf<T, F>;
        impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<T, F> { type Item = T; }

        #[derive(Clone, Debug)] pub struct IntoIter<T>;
        impl<T> Default for IntoIter<T> {}
        impl<T> DoubleEndedIterator for IntoIter<T> {}
        impl<T> ExactSizeIterator for IntoIter<T> {}
        impl<T> Iterator for IntoIter<T> { type Item = T; }

        #[derive(Debug)] pub struct Iter<T>;
        impl<T> Clone for Iter<T> {}
        impl<T> Default for Iter<T> {}
        impl<T> DoubleEndedIterator for Iter<T> {}
        impl<T> ExactSizeIterator for Iter<T> {}
        impl<T> Iterator for Iter<T> { type Item = &T; }

        #[derive(Debug)] pub struct IterMut<T>;
        impl<T> Default for IterMut<T> {}
        impl<T> DoubleEndedIterator for IterMut<T> {}
        impl<T> ExactSizeIterator for IterMut<T> {}
        impl<T> Iterator for IterMut<T> { type Item = &mut T; }

        pub use crate::collections::LinkedList;
    }

    pub mod vec_deque {
        #[derive(Debug)] pub struct Drain<T>;
        impl<T> Drop for Drain<T> {}
        impl<T> DoubleEndedIterator for Drain<T> {}
        impl<T> ExactSizeIterator for Drain<T> {}
        impl<T> Iterator for Drain<T> { type Item = T; }

        #[derive(Clone, Debug)] pub struct IntoIter<T>;
        impl<T> DoubleEndedIterator for IntoIter<T> {}
        impl<T> ExactSizeIterator for IntoIter<T> {}
        impl<T> Iterator for IntoIter<T> { type Item = T; }

        #[derive(Debug)] pub struct Iter<T>;
        impl<T> Clone for Iter<T> {}
        impl<T> Default for Iter<T> {}
        impl<T> DoubleEndedIterator for Iter<T> {}
        impl<T> ExactSizeIterator for Iter<T> {}
        impl<T> Iterator for Iter<T> { type Item = &T; }

        #[derive(Debug)] pub struct IterMut<T>;
        impl<T> Default for IterMut<T> {}
        impl<T> DoubleEndedIterator for IterMut<T> {}
        impl<T> ExactSizeIterator for IterMut<T> {}
        impl<T> Iterator for IterMut<T> { type Item = &mut T; }

        pub use crate::collections::VecDeque;
    }
}

pub mod convert {
    use crate::error;
    use crate::fmt::Display;
    use crate::process::Termination;

    pub trait AsMut<T> {
        fn as_mut(&mut self) -> &mut T;
    }

    pub trait AsRef<T> {
        fn as_ref(&self) -> &T;
    }

    #[lang(from)] pub trait From<T> {
        #[conventional] fn from(value: T) -> Self;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum Infallible {}
    impl Display for Infallible {}
    impl error::Error for Infallible {}
    impl From<!> for Infallible {}
    impl Termination for Infallible {}

    #[lang(into)] pub trait Into<T> {
        #[conventional] fn into(self) -> T;
    }

    pub trait TryFrom<T> {
        type Error;
        #[conventional] fn try_from(value: T) -> Result<Self, Self::Error>;
    }

    pub trait TryInto<T> {
        type Error;
        #[conventional] fn try_into(self) -> Result<T, Self::Error>;
    }

    pub fn identity<T>(x: T) -> T;
    impl<T: AsMut<U>, U> AsMut<U> for &mut T {}
    impl<T: AsRef<U>, U> AsRef<U> for &T {}
    impl<T: AsRef<U>, U> AsRef<U> for &mut T {}
    impl<T> From<T> for T {}
    #[runs(from)] impl<T, U: From<T>> Into<U> for T {}
    impl<T, U: TryFrom<T>> TryInto<U> for T { type Error = U::Error; }
}

pub mod default {
    #[lang(default)] pub trait Default {
        #[conventional] fn default() -> Self;
    }

    impl Default for () {}
    impl<A: Default> Default for (A,) {}
    impl<A: Default, B: Default> Default for (A, B) {}
    impl<A: Default, B: Default, C: Default> Default for (A, B, C) {}
    impl<A: Default, B: Default, C: Default, D: Default> Default for (A, B, C, D) {}
    impl<A: Default, B: Default, C: Default, D: Default, E: Default> Default for (A, B, C, D, E) {}
    impl<A: Default, B: Default, C: Default, D: Default, E: Default, F: Default> Default for (A, B, C, D, E, F) {}
}

pub mod env {
    use crate::{error, io};
    use crate::ffi::{OsStr, OsString};
    use crate::fmt::Display;
    use crate::path::{Path, PathBuf};

    #[derive(Debug)] pub struct Args;
    impl DoubleEndedIterator for Args {}
    impl ExactSizeIterator for Args {}
    impl Iterator for Args { type Item = String; }

    #[derive(Debug)] pub struct ArgsOs;
    impl DoubleEndedIterator for ArgsOs {}
    impl ExactSizeIterator for ArgsOs {}
    impl Iterator for ArgsOs { type Item = OsString; }

    #[derive(Debug)] pub struct JoinPathsError;
    impl Display for JoinPathsError {}
    impl error::Error for JoinPathsError {}

    #[derive(Debug)] pub struct SplitPaths;
    impl Iterator for SplitPaths { type Item = PathBuf; }

    #[derive(Clone, Debug, PartialEq, Eq)] pub enum VarError { NotPresent, NotUnicode(OsString) }
    impl Display for VarError {}
    impl error::Error for VarError {}

    #[derive(Debug)] pub struct Vars;
    impl Iterator for Vars { type Item = (String, String); }

    #[derive(Debug)] pub struct VarsOs;
    impl Iterator for VarsOs { type Item = (OsString, OsString); }

    pub fn args() -> Args;
    pub fn args_os() -> ArgsOs;
    pub fn current_dir() -> io::Result<PathBuf>;
    pub fn current_exe() -> io::Result<PathBuf>;
    pub fn home_dir() -> Option<PathBuf>;
    pub fn join_paths<I: IntoIterator<Item = T>, T: AsRef<OsStr>>(paths: I) -> Result<OsString, JoinPathsError>;
    pub fn remove_var<K: AsRef<OsStr>>(key: K);
    pub fn set_current_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V);
    pub fn split_paths<T: AsRef<OsStr>>(unparsed: &T) -> SplitPaths;
    pub fn temp_dir() -> PathBuf;
    pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError>;
    pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString>;
    pub fn vars() -> Vars;
    pub fn vars_os() -> VarsOs;

    pub mod consts {
        pub const ARCH: &str = _;
        pub const DLL_EXTENSION: &str = _;
        pub const DLL_PREFIX: &str = _;
        pub const DLL_SUFFIX: &str = _;
        pub const EXE_EXTENSION: &str = _;
        pub const EXE_SUFFIX: &str = _;
        pub const FAMILY: &str = _;
        pub const OS: &str = _;
    }
}

pub mod error {
    use crate::fmt::{Debug, Display};

    pub trait Error: Debug + Display {
        fn source(&self) -> Option<&dyn Error>;
        fn description(&self) -> &str;
        fn cause(&self) -> Option<&dyn Error>;
    }

    impl Error for ! {}
    impl<T: Error> Error for &T {}
    impl dyn Error {
        pub fn is<T: Error>(&self) -> bool;
        pub fn downcast_ref<T: Error>(&self) -> Option<&T>;
        pub fn downcast_mut<T: Error>(&mut self) -> Option<&mut T>;
        pub fn downcast<T: Error>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error>>;
    }
    impl dyn Error + Send {
        pub fn is<T: Error>(&self) -> bool;
        pub fn downcast_ref<T: Error>(&self) -> Option<&T>;
        pub fn downcast_mut<T: Error>(&mut self) -> Option<&mut T>;
        pub fn downcast<T: Error>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error + Send>>;
    }
    impl dyn Error + Send + Sync {
        pub fn is<T: Error>(&self) -> bool;
        pub fn downcast_ref<T: Error>(&self) -> Option<&T>;
        pub fn downcast_mut<T: Error>(&mut self) -> Option<&mut T>;
        pub fn downcast<T: Error>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error + Send + Sync>>;
    }
}

pub mod f32 {
    pub const EPSILON: f32 = _;
    pub const INFINITY: f32 = _;
    pub const MAX: f32 = _;
    pub const MIN: f32 = _;
    pub const MIN_POSITIVE: f32 = _;
    pub const NAN: f32 = _;
    pub const NEG_INFINITY: f32 = _;

    pub mod consts {
        pub const E: f32 = _;
        pub const EULER_GAMMA: f32 = _;
        pub const FRAC_1_PI: f32 = _;
        pub const FRAC_1_SQRT_2: f32 = _;
        pub const FRAC_2_PI: f32 = _;
        pub const FRAC_2_SQRT_PI: f32 = _;
        pub const FRAC_PI_2: f32 = _;
        pub const FRAC_PI_3: f32 = _;
        pub const FRAC_PI_4: f32 = _;
        pub const FRAC_PI_6: f32 = _;
        pub const FRAC_PI_8: f32 = _;
        pub const GOLDEN_RATIO: f32 = _;
        pub const LN_10: f32 = _;
        pub const LN_2: f32 = _;
        pub const LOG10_2: f32 = _;
        pub const LOG10_E: f32 = _;
        pub const LOG2_10: f32 = _;
        pub const LOG2_E: f32 = _;
        pub const PI: f32 = _;
        pub const SQRT_2: f32 = _;
        pub const TAU: f32 = _;
    }
}

pub mod f64 {
    pub const EPSILON: f64 = _;
    pub const INFINITY: f64 = _;
    pub const MAX: f64 = _;
    pub const MIN: f64 = _;
    pub const MIN_POSITIVE: f64 = _;
    pub const NAN: f64 = _;
    pub const NEG_INFINITY: f64 = _;

    pub mod consts {
        pub const E: f64 = _;
        pub const EULER_GAMMA: f64 = _;
        pub const FRAC_1_PI: f64 = _;
        pub const FRAC_1_SQRT_2: f64 = _;
        pub const FRAC_2_PI: f64 = _;
        pub const FRAC_2_SQRT_PI: f64 = _;
        pub const FRAC_PI_2: f64 = _;
        pub const FRAC_PI_3: f64 = _;
        pub const FRAC_PI_4: f64 = _;
        pub const FRAC_PI_6: f64 = _;
        pub const FRAC_PI_8: f64 = _;
        pub const GOLDEN_RATIO: f64 = _;
        pub const LN_10: f64 = _;
        pub const LN_2: f64 = _;
        pub const LOG10_2: f64 = _;
        pub const LOG10_E: f64 = _;
        pub const LOG2_10: f64 = _;
        pub const LOG2_E: f64 = _;
        pub const PI: f64 = _;
        pub const SQRT_2: f64 = _;
        pub const TAU: f64 = _;
    }
}

pub mod ffi {
    use crate::error;
    use crate::borrow::{Borrow, Cow};
    use crate::collections::TryReserveError;
    use crate::convert::Infallible;
    use crate::ffi::os_str;
    use crate::fmt::{self, Write};
    use crate::iter::FromIterator;
    use crate::ops::{Deref, DerefMut, Index, IndexMut, RangeFrom, RangeFull};
    use crate::path::{Path, PathBuf};
    use crate::str::{FromStr, Utf8Error};

    pub type c_char = i8;
    pub type c_double = f64;
    pub type c_float = f32;
    pub type c_int = i32;
    pub type c_long = i64;
    pub type c_longlong = i64;
    pub type c_schar = i8;
    pub type c_short = i16;
    pub type c_uchar = u8;
    pub type c_uint = u32;
    pub type c_ulong = u64;
    pub type c_ulonglong = u64;
    pub type c_ushort = u16;
    #[derive(Debug)] pub enum c_void {}

    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct CStr;
    impl CStr {
        pub fn from_ptr(ptr: *const i8) -> &CStr;
        pub fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError>;
        pub fn from_bytes_with_nul(bytes: &[u8]) -> Result<&CStr, FromBytesWithNulError>;
        pub fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr;
        pub fn as_ptr(&self) -> *const i8;
        pub fn count_bytes(&self) -> usize;
        #[reads_state] pub fn is_empty(&self) -> bool;
        pub fn to_bytes(&self) -> &[u8];
        pub fn to_bytes_with_nul(&self) -> &[u8];
        pub fn to_str(&self) -> Result<&str, Utf8Error>;
        pub fn to_string_lossy(&self) -> Cow<str>;
        pub fn into_c_string(self: Box<CStr>) -> CString;
    }
    impl Default for &CStr {}
    impl AsRef<CStr> for CStr {}
    impl Index<RangeFrom<usize>> for CStr { type Output = CStr; }
    impl ToOwned for CStr { type Owned = CString; }

    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct CString;
    impl CString {
        pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError>;
        pub fn from_vec_unchecked(v: Vec<u8>) -> CString;
        pub fn from_raw(ptr: *mut i8) -> CString;
        pub fn into_raw(self) -> *mut i8;
        pub fn into_string(self) -> Result<String, IntoStringError>;
        pub fn into_bytes(self) -> Vec<u8>;
        pub fn into_bytes_with_nul(self) -> Vec<u8>;
        pub fn as_bytes(&self) -> &[u8];
        pub fn as_bytes_with_nul(&self) -> &[u8];
        pub fn as_c_str(&self) -> &CStr;
        pub fn into_boxed_c_str(self) -> Box<CStr>;
        pub fn from_vec_with_nul_unchecked(v: Vec<u8>) -> CString;
        pub fn from_vec_with_nul(v: Vec<u8>) -> Result<CString, FromVecWithNulError>;
    }
    impl Deref for CString { type Target = CStr; }
    impl Drop for CString {}
    impl AsRef<CStr> for CString {}
    impl Borrow<CStr> for CString {}
    impl From<Cow<CStr>> for CString {}
    impl From<&CStr> for CString {}
    impl From<Box<CStr>> for CString {}
    impl FromStr for CString { type Err = NulError; }
    impl Index<RangeFull> for CString { type Output = CStr; }

    #[derive(Clone, Debug, PartialEq, Eq)] pub struct FromBytesUntilNulError;
    impl fmt::Display for FromBytesUntilNulError {}
    impl error::Error for FromBytesUntilNulError {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum FromBytesWithNulError { InteriorNul { position: usize, }, NotNulTerminated }
    impl fmt::Display for FromBytesWithNulError {}
    impl error::Error for FromBytesWithNulError {}

    #[derive(Clone, Debug, PartialEq, Eq)] pub struct FromVecWithNulError;
    impl FromVecWithNulError {
        pub fn as_bytes(&self) -> &[u8];
        pub fn into_bytes(self) -> Vec<u8>;
    }
    impl fmt::Display for FromVecWithNulError {}
    impl error::Error for FromVecWithNulError {}

    #[derive(Clone, Debug, PartialEq, Eq)] pub struct IntoStringError;
    impl IntoStringError {
        pub fn into_cstring(self) -> CString;
        pub fn utf8_error(&self) -> Utf8Error;
    }
    impl fmt::Display for IntoStringError {}
    impl error::Error for IntoStringError {}

    #[derive(Clone, Debug, PartialEq, Eq)] pub struct NulError;
    impl NulError {
        pub fn nul_position(&self) -> usize;
        pub fn into_vec(self) -> Vec<u8>;
    }
    impl fmt::Display for NulError {}
    impl error::Error for NulError {}

    #[sends] #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct OsStr;
    impl OsStr {
        pub fn new<S: AsRef<OsStr>>(s: &S) -> &OsStr;
        pub fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &Self;
        pub fn to_str(&self) -> Option<&str>;
        pub fn to_string_lossy(&self) -> Cow<str>;
        pub fn to_os_string(&self) -> OsString;
        #[reads_state] pub fn is_empty(&self) -> bool;
        #[reads_state] pub fn len(&self) -> usize;
        pub fn into_os_string(self: Box<Self>) -> OsString;
        pub fn as_encoded_bytes(&self) -> &[u8];
        pub fn make_ascii_lowercase(&mut self);
        pub fn make_ascii_uppercase(&mut self);
        pub fn to_ascii_lowercase(&self) -> OsString;
        pub fn to_ascii_uppercase(&self) -> OsString;
        pub fn is_ascii(&self) -> bool;
        pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool;
        pub fn display(&self) -> os_str::Display;
    }
    impl Default for &OsStr {}
    impl AsRef<OsStr> for OsStr {}
    impl AsRef<Path> for OsStr {}
    impl ToOwned for OsStr { type Owned = OsString; }

    #[sends] #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct OsString;
    impl OsString {
        pub fn new() -> OsString;
        pub fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> Self;
        pub fn as_os_str(&self) -> &OsStr;
        pub fn into_encoded_bytes(self) -> Vec<u8>;
        pub fn into_string(self) -> Result<String, OsString>;
        pub fn push<T: AsRef<OsStr>>(&mut self, s: T);
        pub fn with_capacity(capacity: usize) -> OsString;
        pub fn clear(&mut self);
        pub fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn into_boxed_os_str(self) -> Box<OsStr>;
        pub fn leak(self) -> &mut OsStr;
    }
    impl Deref for OsString { type Target = OsStr; }
    impl DerefMut for OsString {}
    impl AsRef<OsStr> for OsString {}
    impl AsRef<Path> for OsString {}
    impl Borrow<OsStr> for OsString {}
    impl Extend<Cow<OsStr>> for OsString {}
    impl Extend<OsString> for OsString {}
    impl Extend<&OsStr> for OsString {}
    impl From<String> for OsString {}
    impl From<Cow<OsStr>> for OsString {}
    impl From<Box<OsStr>> for OsString {}
    impl From<PathBuf> for OsString {}
    impl<T: AsRef<OsStr>> From<&T> for OsString {}
    impl FromIterator<Cow<OsStr>> for OsString {}
    impl FromIterator<OsString> for OsString {}
    impl FromIterator<&OsStr> for OsString {}
    impl FromStr for OsString { type Err = Infallible; }
    impl Index<RangeFull> for OsString { type Output = OsStr; }
    impl IndexMut<RangeFull> for OsString {}
    impl Write for OsString {}

    pub mod c_str {
        pub use crate::ffi::CStr;
        pub use crate::ffi::CString;
        pub use crate::ffi::FromBytesUntilNulError;
        pub use crate::ffi::FromBytesWithNulError;
        pub use crate::ffi::FromVecWithNulError;
        pub use crate::ffi::IntoStringError;
        pub use crate::ffi::NulError;
    }

    pub mod os_str {
        use crate::fmt;

        #[derive(Debug)] pub struct Display;
        impl fmt::Display for Display {}

        pub use crate::ffi::OsStr;
        pub use crate::ffi::OsString;
    }
}

pub mod fmt {
    use crate::{error, result};

    pub type Result = result::Result<(), Error>;
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum Alignment { Left, Right, Center }

    #[derive(Clone, Copy, Debug)] pub struct Arguments;
    impl Arguments {
        pub fn as_str(&self) -> Option<&str>;
    }
    impl Display for Arguments {}

    #[lang(debug)] pub trait Debug {
        fn fmt(&self, f: &mut Formatter) -> result::Result<(), Error>;
    }

    pub struct DebugList;
    impl DebugList {
        pub fn entry(&mut self, entry: &dyn Debug) -> &mut DebugList;
        pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut DebugList;
        pub fn finish_non_exhaustive(&mut self) -> result::Result<(), Error>;
        pub fn finish(&mut self) -> result::Result<(), Error>;
    }

    pub struct DebugMap;
    impl DebugMap {
        pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut DebugMap;
        pub fn key(&mut self, key: &dyn Debug) -> &mut DebugMap;
        pub fn value(&mut self, value: &dyn Debug) -> &mut DebugMap;
        pub fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut DebugMap;
        pub fn finish_non_exhaustive(&mut self) -> result::Result<(), Error>;
        pub fn finish(&mut self) -> result::Result<(), Error>;
    }

    pub struct DebugSet;
    impl DebugSet {
        pub fn entry(&mut self, entry: &dyn Debug) -> &mut DebugSet;
        pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut DebugSet;
        pub fn finish_non_exhaustive(&mut self) -> result::Result<(), Error>;
        pub fn finish(&mut self) -> result::Result<(), Error>;
    }

    pub struct DebugStruct;
    impl DebugStruct {
        pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut DebugStruct;
        pub fn finish_non_exhaustive(&mut self) -> result::Result<(), Error>;
        pub fn finish(&mut self) -> result::Result<(), Error>;
    }

    pub struct DebugTuple;
    impl DebugTuple {
        pub fn field(&mut self, value: &dyn Debug) -> &mut DebugTuple;
        pub fn finish_non_exhaustive(&mut self) -> result::Result<(), Error>;
        pub fn finish(&mut self) -> result::Result<(), Error>;
    }

    #[lang(display)] pub trait Display {
        fn fmt(&self, f: &mut Formatter) -> result::Result<(), Error>;
    }

    #[sends] #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Error;
    impl Display for Error {}
    impl error::Error for Error {}

    pub struct Formatter;
    impl Formatter {
        pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> result::Result<(), Error>;
        pub fn pad(&mut self, s: &str) -> result::Result<(), Error>;
        pub fn write_str(&mut self, data: &str) -> result::Result<(), Error>;
        pub fn write_fmt(&mut self, fmt: Arguments) -> result::Result<(), Error>;
        pub fn flags(&self) -> u32;
        pub fn fill(&self) -> char;
        pub fn align(&self) -> Option<Alignment>;
        pub fn width(&self) -> Option<usize>;
        pub fn precision(&self) -> Option<usize>;
        pub fn sign_plus(&self) -> bool;
        pub fn sign_minus(&self) -> bool;
        pub fn alternate(&self) -> bool;
        pub fn sign_aware_zero_pad(&self) -> bool;
        pub fn debug_struct(&mut self, name: &str) -> DebugStruct;
        pub fn debug_tuple(&mut self, name: &str) -> DebugTuple;
        pub fn debug_list(&mut self) -> DebugList;
        pub fn debug_set(&mut self) -> DebugSet;
        pub fn debug_map(&mut self) -> DebugMap;
    }
    impl Write for Formatter {}

    #[derive(Debug)] pub struct FromFn<F>;
    impl<F: Fn(&mut Formatter) -> result::Result<(), Error>> Display for FromFn<F> {}

    pub trait Write {
        fn write_str(&mut self, s: &str) -> result::Result<(), Error>;
        fn write_char(&mut self, c: char) -> result::Result<(), Error>;
        fn write_fmt(&mut self, args: Arguments) -> result::Result<(), Error>;
    }

    pub fn format(args: Arguments) -> String;
    pub fn from_fn<F: Fn(&mut Formatter) -> result::Result<(), Error>>(f: F) -> FromFn<F>;
    pub fn write(output: &mut dyn Write, fmt: Arguments) -> result::Result<(), Error>;
    impl Display for ! {}
    impl<T: Display> Display for &T {}
    impl<T: Display> Display for &mut T {}
    impl<W: Write> Write for &mut W {}
}

pub mod fs {
    use crate::error;
    use crate::ffi::OsString;
    use crate::fmt::Display;
    use crate::io::{self, IsTerminal, Read, Seek, Write};
    use crate::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
    use crate::path::{Path, PathBuf};
    use crate::time::SystemTime;

    #[derive(Debug)] pub struct DirBuilder;
    impl DirBuilder {
        pub fn new() -> DirBuilder;
        pub fn recursive(&mut self, recursive: bool) -> &mut Self;
        #[blocks(file)] #[instead(tokio = "tokio::fs::DirBuilder::create", async_std = "async_std::fs::DirBuilder::create", smol = "smol::fs::DirBuilder::create")]
        pub fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
    }

    #[derive(Debug)] pub struct DirEntry;
    impl DirEntry {
        pub fn path(&self) -> PathBuf;
        #[blocks(file, brief)] #[instead(tokio = "tokio::fs::DirEntry::metadata", async_std = "async_std::fs::DirEntry::metadata", smol = "smol::fs::DirEntry::metadata")]
        pub fn metadata(&self) -> io::Result<Metadata>;
        #[blocks(file, brief)] #[instead(tokio = "tokio::fs::DirEntry::file_type", async_std = "async_std::fs::DirEntry::file_type", smol = "smol::fs::DirEntry::file_type")]
        pub fn file_type(&self) -> io::Result<FileType>;
        pub fn file_name(&self) -> OsString;
    }

    #[sends] #[derive(Debug)] pub struct File;
    impl File {
        #[blocks(file)] #[instead(tokio = "tokio::fs::File::open", async_std = "async_std::fs::File::open", smol = "smol::fs::File::open")]
        pub fn open<P: AsRef<Path>>(path: P) -> io::Result<File>;
        #[blocks(file)] #[instead(tokio = "tokio::fs::File::create", async_std = "async_std::fs::File::create", smol = "smol::fs::File::create")]
        pub fn create<P: AsRef<Path>>(path: P) -> io::Result<File>;
        #[blocks(file)] #[instead(tokio = "tokio::fs::File::create_new", async_std = "async_std::fs::OpenOptions::create_new", smol = "smol::fs::OpenOptions::create_new")]
        pub fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File>;
        pub fn options() -> OpenOptions;
        #[blocks(file)] #[instead(tokio = "tokio::fs::File::sync_all", async_std = "async_std::fs::File::sync_all", smol = "smol::fs::File::sync_all")]
        #[flushes] pub fn sync_all(&self) -> io::Result<()>;
        #[blocks(file)] #[instead(tokio = "tokio::fs::File::sync_data", async_std = "async_std::fs::File::sync_data", smol = "smol::fs::File::sync_data")]
        #[flushes] pub fn sync_data(&self) -> io::Result<()>;
        #[blocks(wait)] #[note("move the wait to `spawn_blocking`, or retry `try_lock` with an async sleep between")]
        pub fn lock(&self) -> io::Result<()>;
        #[blocks(wait)] #[note("move the wait to `spawn_blocking`, or retry `try_lock_shared` with an async sleep between")]
        pub fn lock_shared(&self) -> io::Result<()>;
        pub fn try_lock(&self) -> Result<(), TryLockError>;
        pub fn try_lock_shared(&self) -> Result<(), TryLockError>;
        pub fn unlock(&self) -> io::Result<()>;
        #[blocks(file)] #[instead(tokio = "tokio::fs::File::set_len", async_std = "async_std::fs::File::set_len", smol = "smol::fs::File::set_len")]
        pub fn set_len(&self, size: u64) -> io::Result<()>;
        #[blocks(file)] #[instead(tokio = "tokio::fs::File::metadata", async_std = "async_std::fs::File::metadata", smol = "smol::fs::File::metadata")]
        pub fn metadata(&self) -> io::Result<Metadata>;
        #[blocks(file, brief)] #[instead(tokio = "tokio::fs::File::try_clone")]
        pub fn try_clone(&self) -> io::Result<File>;
        #[blocks(file)] #[instead(tokio = "tokio::fs::File::set_permissions", async_std = "async_std::fs::File::set_permissions", smol = "smol::fs::File::set_permissions")]
        pub fn set_permissions(&self, perm: Permissions) -> io::Result<()>;
        #[blocks(file)] #[note("run it in `spawn_blocking`")]
        pub fn set_times(&self, times: FileTimes) -> io::Result<()>;
        #[blocks(file)] #[note("run it in `spawn_blocking`")]
        pub fn set_modified(&self, time: SystemTime) -> io::Result<()>;
    }
    impl AsFd for File {}
    impl AsRawFd for File {}
    impl From<OwnedFd> for File {}
    impl FromRawFd for File {}
    impl IntoRawFd for File {}
    impl IsTerminal for File {}
    #[blocks(file)] #[instead(tokio = "tokio::fs::File", async_std = "async_std::fs::File", smol = "smol::fs::File")]
    impl Read for &File {}
    #[blocks(file)] #[instead(tokio = "tokio::fs::File", async_std = "async_std::fs::File", smol = "smol::fs::File")]
    impl Read for File {}
    #[blocks(file)] #[instead(tokio = "tokio::fs::File", async_std = "async_std::fs::File", smol = "smol::fs::File")]
    impl Seek for &File {}
    #[blocks(file)] #[instead(tokio = "tokio::fs::File", async_std = "async_std::fs::File", smol = "smol::fs::File")]
    impl Seek for File {}
    #[blocks(file)] #[instead(tokio = "tokio::fs::File", async_std = "async_std::fs::File", smol = "smol::fs::File")]
    impl Write for &File {}
    #[blocks(file)] #[instead(tokio = "tokio::fs::File", async_std = "async_std::fs::File", smol = "smol::fs::File")]
    impl Write for File {}

    #[derive(Clone, Copy, Debug, Default)] pub struct FileTimes;
    impl FileTimes {
        pub fn new() -> Self;
        pub fn set_accessed(self, t: SystemTime) -> Self;
        pub fn set_modified(self, t: SystemTime) -> Self;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub struct FileType;
    impl FileType {
        pub fn is_dir(&self) -> bool;
        pub fn is_file(&self) -> bool;
        pub fn is_symlink(&self) -> bool;
    }

    #[sends] #[derive(Clone, Debug)] pub struct Metadata;
    impl Metadata {
        pub fn file_type(&self) -> FileType;
        pub fn is_dir(&self) -> bool;
        pub fn is_file(&self) -> bool;
        pub fn is_symlink(&self) -> bool;
        pub fn len(&self) -> u64;
        pub fn permissions(&self) -> Permissions;
        pub fn modified(&self) -> io::Result<SystemTime>;
        pub fn accessed(&self) -> io::Result<SystemTime>;
        pub fn created(&self) -> io::Result<SystemTime>;
    }

    #[derive(Clone, Debug)] pub struct OpenOptions;
    impl OpenOptions {
        pub fn new() -> Self;
        pub fn read(&mut self, read: bool) -> &mut Self;
        pub fn write(&mut self, write: bool) -> &mut Self;
        pub fn append(&mut self, append: bool) -> &mut Self;
        pub fn truncate(&mut self, truncate: bool) -> &mut Self;
        pub fn create(&mut self, create: bool) -> &mut Self;
        pub fn create_new(&mut self, create_new: bool) -> &mut Self;
        #[blocks(file)] #[instead(tokio = "tokio::fs::OpenOptions::open", async_std = "async_std::fs::OpenOptions::open", smol = "smol::fs::OpenOptions::open")]
        pub fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File>;
    }

    #[sends] #[derive(Clone, Debug, PartialEq, Eq)] pub struct Permissions;
    impl Permissions {
        pub fn readonly(&self) -> bool;
        pub fn set_readonly(&mut self, readonly: bool);
    }

    #[derive(Debug)] pub struct ReadDir;
    #[blocks(file)] #[instead(tokio = "tokio::fs::ReadDir::next_entry", async_std = "async_std::fs::ReadDir", smol = "smol::fs::ReadDir")]
    impl Iterator for ReadDir { type Item = Result<DirEntry, io::Error>; }

    #[derive(Debug)] pub enum TryLockError { Error(io::Error), WouldBlock }
    impl Display for TryLockError {}
    impl error::Error for TryLockError {}

    #[blocks(file)] #[instead(tokio = "tokio::fs::canonicalize", async_std = "async_std::fs::canonicalize", smol = "smol::fs::canonicalize")]
    pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
    #[blocks(file)] #[instead(tokio = "tokio::fs::copy", async_std = "async_std::fs::copy", smol = "smol::fs::copy")]
    pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64>;
    #[blocks(file)] #[instead(tokio = "tokio::fs::create_dir", async_std = "async_std::fs::create_dir", smol = "smol::fs::create_dir")]
    pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
    #[blocks(file)] #[instead(tokio = "tokio::fs::create_dir_all", async_std = "async_std::fs::create_dir_all", smol = "smol::fs::create_dir_all")]
    pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
    #[blocks(file)] #[instead(tokio = "tokio::fs::try_exists", async_std = "async_std::path::Path::exists", smol = "smol::fs::metadata")]
    pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool>;
    #[blocks(file)] #[instead(tokio = "tokio::fs::hard_link", async_std = "async_std::fs::hard_link", smol = "smol::fs::hard_link")]
    pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
    #[blocks(file)] #[instead(tokio = "tokio::fs::metadata", async_std = "async_std::fs::metadata", smol = "smol::fs::metadata")]
    pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
    #[blocks(file)] #[instead(tokio = "tokio::fs::read", async_std = "async_std::fs::read", smol = "smol::fs::read")]
    pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;
    #[blocks(file)] #[instead(tokio = "tokio::fs::read_dir", async_std = "async_std::fs::read_dir", smol = "smol::fs::read_dir")]
    pub fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir>;
    #[blocks(file)] #[instead(tokio = "tokio::fs::read_link", async_std = "async_std::fs::read_link", smol = "smol::fs::read_link")]
    pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
    #[blocks(file)] #[instead(tokio = "tokio::fs::read_to_string", async_std = "async_std::fs::read_to_string", smol = "smol::fs::read_to_string")]
    pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;
    #[blocks(file)] #[instead(tokio = "tokio::fs::remove_dir", async_std = "async_std::fs::remove_dir", smol = "smol::fs::remove_dir")]
    pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
    #[blocks(file)] #[instead(tokio = "tokio::fs::remove_dir_all", async_std = "async_std::fs::remove_dir_all", smol = "smol::fs::remove_dir_all")]
    pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
    #[blocks(file)] #[instead(tokio = "tokio::fs::remove_file", async_std = "async_std::fs::remove_file", smol = "smol::fs::remove_file")]
    pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()>;
    #[blocks(file)] #[instead(tokio = "tokio::fs::rename", async_std = "async_std::fs::rename", smol = "smol::fs::rename")]
    pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()>;
    #[blocks(file)] #[instead(tokio = "tokio::fs::set_permissions", async_std = "async_std::fs::set_permissions", smol = "smol::fs::set_permissions")]
    pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()>;
    #[blocks(file)] #[instead(tokio = "tokio::fs::symlink", async_std = "async_std::os::unix::fs::symlink", smol = "smol::fs::unix::symlink")]
    pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
    #[blocks(file)] #[instead(tokio = "tokio::fs::symlink_metadata", async_std = "async_std::fs::symlink_metadata", smol = "smol::fs::symlink_metadata")]
    pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
    #[blocks(file)] #[instead(tokio = "tokio::fs::write", async_std = "async_std::fs::write", smol = "smol::fs::write")]
    pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;
}

pub mod future {
    use crate::pin::Pin;
    use crate::task::{Context, Poll};

    #[lang(future)] pub trait Future {
        type Output;
        #[polled] fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output>;
    }

    #[lang(into_future)] pub trait IntoFuture {
        type Output;
        type IntoFuture: Future<Output = Self::Output>;
        fn into_future(self) -> Self::IntoFuture;
    }

    #[must_use] #[derive(Debug)] pub struct Pending<T>;
    impl<T> Clone for Pending<T> {}
    impl<T> Future for Pending<T> { type Output = T; }

    #[must_use] #[derive(Debug)] pub struct PollFn<F>;
    impl<T, F: FnMut(&mut Context) -> Poll<T>> Future for PollFn<F> { type Output = T; }

    #[must_use] #[derive(Clone, Debug)] pub struct Ready<T>;
    impl<T> Ready<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Future for Ready<T> { type Output = T; }

    pub fn pending<T>() -> Pending<T>;
    #[polls(f)] pub fn poll_fn<T, F: FnMut(&mut Context) -> Poll<T>>(f: F) -> PollFn<F>;
    #[ready] pub fn ready<T>(t: T) -> Ready<T>;
    impl<F: Future> Future for &mut F { type Output = F::Output; }
    impl<F: Future> IntoFuture for F { type Output = F::Output; type IntoFuture = F; }
}

pub mod hash {
    pub trait BuildHasher {
        type Hasher: Hasher;
        fn build_hasher(&self) -> Self::Hasher;
        fn hash_one<T: Hash>(&self, x: T) -> u64 where Self::Hasher: Hasher;
    }

    #[derive(Debug, PartialEq, Eq)] pub struct BuildHasherDefault<H>;
    impl<H> BuildHasherDefault<H> {
        pub fn new() -> BuildHasherDefault<H>;
    }
    impl<H> Clone for BuildHasherDefault<H> {}
    impl<H> Default for BuildHasherDefault<H> {}
    impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> { type Hasher = H; }

    #[derive(Clone, Debug, Default)] pub struct DefaultHasher;
    impl DefaultHasher {
        pub fn new() -> DefaultHasher;
    }
    impl Hasher for DefaultHasher {}

    pub trait Hash {
        fn hash<H: Hasher>(&self, state: &mut H);
        fn hash_slice<H: Hasher>(data: &[Self], state: &mut H);
    }

    pub trait Hasher {
        fn finish(&self) -> u64;
        fn write(&mut self, bytes: &[u8]);
        fn write_u8(&mut self, i: u8);
        fn write_u16(&mut self, i: u16);
        fn write_u32(&mut self, i: u32);
        fn write_u64(&mut self, i: u64);
        fn write_u128(&mut self, i: u128);
        fn write_usize(&mut self, i: usize);
        fn write_i8(&mut self, i: i8);
        fn write_i16(&mut self, i: i16);
        fn write_i32(&mut self, i: i32);
        fn write_i64(&mut self, i: i64);
        fn write_i128(&mut self, i: i128);
        fn write_isize(&mut self, i: isize);
    }

    #[sends] #[derive(Clone, Debug, Default)] pub struct RandomState;
    impl RandomState {
        pub fn new() -> RandomState;
    }
    impl BuildHasher for RandomState { type Hasher = DefaultHasher; }

    #[derive(Clone, Debug, Default)] pub struct SipHasher;
    impl SipHasher {
        pub fn new() -> SipHasher;
        pub fn new_with_keys(key0: u64, key1: u64) -> SipHasher;
    }
    impl Hasher for SipHasher {}

    impl Hash for ! {}
    impl Hash for () {}
    impl<T: Hash> Hash for &T {}
    impl<T: Hash> Hash for &mut T {}
    impl<H: Hasher> Hasher for &mut H {}
}

pub mod hint {
    pub fn assert_unchecked(cond: bool);
    pub fn black_box<T>(dummy: T) -> T;
    pub fn cold_path();
    pub fn select_unpredictable<T>(condition: bool, true_val: T, false_val: T) -> T;
    #[pauses(thread)] pub fn spin_loop();
    pub fn unreachable_unchecked() -> !;
}

pub mod i128 {
    pub const MAX: i128 = _;
    pub const MIN: i128 = _;
}

pub mod i16 {
    pub const MAX: i16 = _;
    pub const MIN: i16 = _;
}

pub mod i32 {
    pub const MAX: i32 = _;
    pub const MIN: i32 = _;
}

pub mod i64 {
    pub const MAX: i64 = _;
    pub const MIN: i64 = _;
}

pub mod i8 {
    pub const MAX: i8 = _;
    pub const MIN: i8 = _;
}

pub mod io {
    use crate::{error, result};
    use crate::collections::TryReserveError;
    use crate::ffi::NulError;
    use crate::fmt::{Arguments, Debug, Display};
    use crate::fs::TryLockError;
    use crate::ops::{Deref, DerefMut};
    use crate::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};

    pub type Result<T> = result::Result<T, Error>;
    #[twin(tokio = "tokio::io::AsyncBufReadExt", async_std = "async_std::io::prelude::BufReadExt", smol = "smol::io::AsyncBufReadExt")]
    pub trait BufRead: Read {
        fn fill_buf(&mut self) -> Result<&[u8]>;
        #[immediate] fn consume(&mut self, amount: usize);
        fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize>;
        fn skip_until(&mut self, byte: u8) -> Result<usize>;
        fn read_line(&mut self, buf: &mut String) -> Result<usize>;
        #[immediate] fn split(self, byte: u8) -> Split<Self>;
        #[immediate] fn lines(self) -> Lines<Self>;
    }

    #[twin(tokio = "tokio::io::BufReader", async_std = "async_std::io::BufReader", smol = "smol::io::BufReader")]
    #[derive(Debug)] pub struct BufReader<R>;
    impl<R: Read> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R>;
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
    }
    impl<R> BufReader<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn buffer(&self) -> &[u8];
        pub fn capacity(&self) -> usize;
        pub fn into_inner(self) -> R;
    }
    impl<R: Seek> BufReader<R> {
        #[blocks_as(R)] pub fn seek_relative(&mut self, offset: i64) -> Result<()>;
    }
    #[blocks_as(R)] impl<R: Read> BufRead for BufReader<R> {}
    #[blocks_as(R)] impl<R: Read> Read for BufReader<R> {}
    #[blocks_as(R)] impl<R: Seek> Seek for BufReader<R> {}

    #[twin(tokio = "tokio::io::BufWriter", async_std = "async_std::io::BufWriter", smol = "smol::io::BufWriter")]
    #[derive(Debug)] pub struct BufWriter<W: Write>;
    impl<W: Write> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W>;
        pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
        #[blocks_as(W)] pub fn into_inner(self) -> result::Result<W, IntoInnerError<BufWriter<W>>>;
        pub fn into_parts(self) -> (W, result::Result<Vec<u8>, WriterPanicked>);
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn buffer(&self) -> &[u8];
        pub fn capacity(&self) -> usize;
    }
    impl<W: Write> Drop for BufWriter<W> {}
    #[blocks_as(W)] impl<W: Write + Seek> Seek for BufWriter<W> {}
    #[blocks_as(W)] impl<W: Write> Write for BufWriter<W> {}

    #[derive(Debug)] pub struct Bytes<R>;
    #[blocks_as(R)] impl<R: Read> Iterator for Bytes<R> { type Item = result::Result<u8, Error>; }

    #[derive(Debug)] pub struct Chain<T, U>;
    impl<T, U> Chain<T, U> {
        pub fn into_inner(self) -> (T, U);
        pub fn get_ref(&self) -> (&T, &U);
        pub fn get_mut(&mut self) -> (&mut T, &mut U);
    }
    #[blocks_as(T, U)] impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {}
    #[blocks_as(T, U)] impl<T: Read, U: Read> Read for Chain<T, U> {}

    #[sends] #[derive(Clone, Debug, Default, PartialEq, Eq)] pub struct Cursor<T>;
    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Cursor<T>;
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn position(&self) -> u64;
        pub fn set_position(&mut self, pos: u64);
    }
    impl<T: AsRef<[u8]>> BufRead for Cursor<T> {}
    impl<T: AsRef<[u8]>> Read for Cursor<T> {}
    impl<T: AsRef<[u8]>> Seek for Cursor<T> {}
    impl Write for Cursor<&mut [u8]> {}
    impl Write for Cursor<&mut Vec<u8>> {}
    impl Write for Cursor<Box<[u8]>> {}
    impl Write for Cursor<Vec<u8>> {}
    impl<const N: usize> Write for Cursor<[u8; N]> {}

    #[derive(Clone, Copy, Debug, Default)] pub struct Empty;
    impl BufRead for Empty {}
    impl Read for Empty {}
    impl Seek for Empty {}
    impl Write for &Empty {}
    impl Write for Empty {}

    #[sends] #[derive(Debug)] pub struct Error;
    impl Error {
        pub fn new<E: Into<Box<dyn error::Error + Send + Sync>>>(kind: ErrorKind, error: E) -> Error;
        pub fn other<E: Into<Box<dyn error::Error + Send + Sync>>>(error: E) -> Error;
        pub fn last_os_error() -> Error;
        pub fn from_raw_os_error(code: i32) -> Error;
        pub fn raw_os_error(&self) -> Option<i32>;
        pub fn get_ref(&self) -> Option<&(dyn error::Error + Send + Sync)>;
        pub fn get_mut(&mut self) -> Option<&mut (dyn error::Error + Send + Sync)>;
        pub fn into_inner(self) -> Option<Box<dyn error::Error + Send + Sync>>;
        pub fn downcast<E: error::Error>(self) -> result::Result<E, Self>;
        pub fn kind(&self) -> ErrorKind;
    }
    impl Display for Error {}
    impl error::Error for Error {}
    impl From<TryLockError> for Error {}
    impl From<ErrorKind> for Error {}
    impl From<TryReserveError> for Error {}
    impl From<NulError> for Error {}
    impl<W> From<IntoInnerError<W>> for Error {}

    #[sends] #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum ErrorKind { NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable, ConnectionAborted, NotConnected, AddrInUse, AddrNotAvailable, NetworkDown, BrokenPipe, AlreadyExists, WouldBlock, NotADirectory, IsADirectory, DirectoryNotEmpty, ReadOnlyFilesystem, StaleNetworkFileHandle, InvalidInput, InvalidData, TimedOut, WriteZero, StorageFull, NotSeekable, QuotaExceeded, FileTooLarge, ResourceBusy, ExecutableFileBusy, Deadlock, CrossesDevices, TooManyLinks, InvalidFilename, ArgumentListTooLong, Interrupted, Unsupported, UnexpectedEof, OutOfMemory, Other }
    impl Display for ErrorKind {}

    #[derive(Debug)] pub struct IntoInnerError<W>;
    impl<W> IntoInnerError<W> {
        pub fn error(&self) -> &Error;
        pub fn into_inner(self) -> W;
        pub fn into_error(self) -> Error;
        pub fn into_parts(self) -> (Error, W);
    }
    impl<W> Display for IntoInnerError<W> {}
    impl<W: Debug> error::Error for IntoInnerError<W> {}

    #[derive(Clone, Copy, Debug)] pub struct IoSlice;
    impl IoSlice {
        pub fn new(buf: &[u8]) -> IoSlice;
        pub fn advance(&mut self, n: usize);
        pub fn advance_slices(bufs: &mut &mut [IoSlice], n: usize);
    }
    impl Deref for IoSlice { type Target = [u8]; }

    #[derive(Debug)] pub struct IoSliceMut;
    impl IoSliceMut {
        pub fn new(buf: &mut [u8]) -> IoSliceMut;
        pub fn advance(&mut self, n: usize);
        pub fn advance_slices(bufs: &mut &mut [IoSliceMut], n: usize);
    }
    impl Deref for IoSliceMut { type Target = [u8]; }
    impl DerefMut for IoSliceMut {}

    pub trait IsTerminal {
        fn is_terminal(&self) -> bool;
    }

    #[derive(Debug)] pub struct Lines<B>;
    #[blocks_as(B)] impl<B: BufRead> Iterator for Lines<B> { type Item = result::Result<String, Error>; }

    #[derive(Debug)] pub struct LineWriter<W: Write>;
    impl<W: Write> LineWriter<W> {
        pub fn new(inner: W) -> LineWriter<W>;
        pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W>;
        pub fn get_mut(&mut self) -> &mut W;
        #[blocks_as(W)] pub fn into_inner(self) -> result::Result<W, IntoInnerError<LineWriter<W>>>;
        pub fn get_ref(&self) -> &W;
    }
    #[blocks_as(W)] impl<W: Write> Write for LineWriter<W> {}

    #[derive(Debug)] pub struct PipeReader;
    impl PipeReader {
        pub fn try_clone(&self) -> Result<Self>;
    }
    impl AsFd for PipeReader {}
    impl AsRawFd for PipeReader {}
    impl From<OwnedFd> for PipeReader {}
    impl FromRawFd for PipeReader {}
    impl IntoRawFd for PipeReader {}
    #[blocks(wait)] #[instead(tokio = "tokio::net::unix::pipe", smol = "smol::Unblock")]
    impl Read for &PipeReader {}
    #[blocks(wait)] #[instead(tokio = "tokio::net::unix::pipe", smol = "smol::Unblock")]
    impl Read for PipeReader {}

    #[derive(Debug)] pub struct PipeWriter;
    impl PipeWriter {
        pub fn try_clone(&self) -> Result<Self>;
    }
    impl AsFd for PipeWriter {}
    impl AsRawFd for PipeWriter {}
    impl From<OwnedFd> for PipeWriter {}
    impl FromRawFd for PipeWriter {}
    impl IntoRawFd for PipeWriter {}
    #[blocks(wait)] #[instead(tokio = "tokio::net::unix::pipe", smol = "smol::Unblock")]
    impl Write for &PipeWriter {}
    #[blocks(wait)] #[instead(tokio = "tokio::net::unix::pipe", smol = "smol::Unblock")]
    impl Write for PipeWriter {}

    #[twin(tokio = "tokio::io::AsyncReadExt", async_std = "async_std::io::prelude::ReadExt", smol = "smol::io::AsyncReadExt")]
    pub trait Read {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        fn read_vectored(&mut self, bufs: &mut [IoSliceMut]) -> Result<usize>;
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
        fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
        #[immediate] fn by_ref(&mut self) -> &mut Self;
        #[immediate] fn bytes(self) -> Bytes<Self>;
        #[immediate] fn chain<R: Read>(self, next: R) -> Chain<Self, R>;
        #[immediate] fn take(self, limit: u64) -> Take<Self>;
    }

    #[derive(Debug)] pub struct Repeat;
    impl Read for Repeat {}

    #[twin(tokio = "tokio::io::AsyncSeekExt", async_std = "async_std::io::prelude::SeekExt", smol = "smol::io::AsyncSeekExt")]
    pub trait Seek {
        fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
        fn rewind(&mut self) -> Result<()>;
        fn stream_position(&mut self) -> Result<u64>;
        fn seek_relative(&mut self, offset: i64) -> Result<()>;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum SeekFrom { Start(u64), End(i64), Current(i64) }

    #[derive(Clone, Copy, Debug, Default)] pub struct Sink;
    impl Write for &Sink {}
    impl Write for Sink {}

    #[derive(Debug)] pub struct Split<B>;
    #[blocks_as(B)] impl<B: BufRead> Iterator for Split<B> { type Item = result::Result<Vec<u8>, Error>; }

    #[derive(Debug)] pub struct Stderr;
    impl Stderr {
        #[blocks(wait, brief)] #[instead(tokio = "tokio::io::stderr", async_std = "async_std::io::stderr", smol = "smol::Unblock")]
        pub fn lock(&self) -> StderrLock;
    }
    impl AsFd for Stderr {}
    impl AsRawFd for Stderr {}
    impl IsTerminal for Stderr {}
    impl Write for &Stderr {}
    impl Write for Stderr {}

    #[derive(Debug)] pub struct StderrLock;
    impl AsFd for StderrLock {}
    impl AsRawFd for StderrLock {}
    impl IsTerminal for StderrLock {}
    impl Write for StderrLock {}

    #[derive(Debug)] pub struct Stdin;
    impl Stdin {
        #[blocks(wait, brief)] #[instead(tokio = "tokio::io::stdin", async_std = "async_std::io::stdin", smol = "smol::Unblock")]
        pub fn lock(&self) -> StdinLock;
        #[blocks(stdin)] #[instead(tokio = "tokio::io::stdin", async_std = "async_std::io::Stdin::read_line", smol = "smol::Unblock")] #[note("where a person types, read on a thread of its own and send the lines over an async channel")]
        pub fn read_line(&self, buf: &mut String) -> Result<usize>;
        pub fn lines(self) -> Lines<StdinLock>;
    }
    impl AsFd for Stdin {}
    impl AsRawFd for Stdin {}
    impl IsTerminal for Stdin {}
    #[blocks(stdin)] #[instead(tokio = "tokio::io::stdin", async_std = "async_std::io::stdin", smol = "smol::Unblock")] #[note("where a person types, read on a thread of its own and send the lines over an async channel")]
    impl Read for &Stdin {}
    #[blocks(stdin)] #[instead(tokio = "tokio::io::stdin", async_std = "async_std::io::stdin", smol = "smol::Unblock")] #[note("where a person types, read on a thread of its own and send the lines over an async channel")]
    impl Read for Stdin {}

    #[derive(Debug)] pub struct StdinLock;
    impl AsFd for StdinLock {}
    impl AsRawFd for StdinLock {}
    #[blocks(stdin)] #[instead(tokio = "tokio::io::stdin", async_std = "async_std::io::stdin", smol = "smol::Unblock")] #[note("where a person types, read on a thread of its own and send the lines over an async channel")]
    impl BufRead for StdinLock {}
    impl IsTerminal for StdinLock {}
    #[blocks(stdin)] #[instead(tokio = "tokio::io::stdin", async_std = "async_std::io::stdin", smol = "smol::Unblock")] #[note("where a person types, read on a thread of its own and send the lines over an async channel")]
    impl Read for StdinLock {}

    #[derive(Debug)] pub struct Stdout;
    impl Stdout {
        #[blocks(wait, brief)] #[instead(tokio = "tokio::io::stdout", async_std = "async_std::io::stdout", smol = "smol::Unblock")]
        pub fn lock(&self) -> StdoutLock;
    }
    impl AsFd for Stdout {}
    impl AsRawFd for Stdout {}
    impl IsTerminal for Stdout {}
    impl Write for &Stdout {}
    impl Write for Stdout {}

    #[derive(Debug)] pub struct StdoutLock;
    impl AsFd for StdoutLock {}
    impl AsRawFd for StdoutLock {}
    impl IsTerminal for StdoutLock {}
    impl Write for StdoutLock {}

    #[derive(Debug)] pub struct Take<T>;
    impl<T> Take<T> {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
    }
    #[blocks_as(T)] impl<T: BufRead> BufRead for Take<T> {}
    #[blocks_as(T)] impl<T: Read> Read for Take<T> {}
    #[blocks_as(T)] impl<T: Seek> Seek for Take<T> {}

    #[twin(tokio = "tokio::io::AsyncWriteExt", async_std = "async_std::io::prelude::WriteExt", smol = "smol::io::AsyncWriteExt")]
    pub trait Write {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        #[flushes] fn flush(&mut self) -> Result<()>;
        fn write_vectored(&mut self, bufs: &[IoSlice]) -> Result<usize>;
        fn write_all(&mut self, buf: &[u8]) -> Result<()>;
        fn write_fmt(&mut self, args: Arguments) -> Result<()>;
        #[immediate] fn by_ref(&mut self) -> &mut Self;
    }

    #[derive(Debug)] pub struct WriterPanicked;
    impl WriterPanicked {
        pub fn into_inner(self) -> Vec<u8>;
    }
    impl Display for WriterPanicked {}
    impl error::Error for WriterPanicked {}

    #[blocks_as(R, W)] #[instead(tokio = "tokio::io::copy", async_std = "async_std::io::copy", smol = "smol::io::copy")]
    pub fn copy<R: Read, W: Write>(reader: &mut R, writer: &mut W) -> Result<u64>;
    pub fn empty() -> Empty;
    pub fn pipe() -> Result<(PipeReader, PipeWriter)>;
    #[blocks_as(R)] #[instead(tokio = "tokio::io::AsyncReadExt::read_to_string", async_std = "async_std::io::ReadExt::read_to_string", smol = "smol::io::AsyncReadExt::read_to_string")]
    pub fn read_to_string<R: Read>(reader: R) -> Result<String>;
    pub fn repeat(byte: u8) -> Repeat;
    pub fn sink() -> Sink;
    pub fn stderr() -> Stderr;
    pub fn stdin() -> Stdin;
    pub fn stdout() -> Stdout;
    #[blocks_as(B)] impl<B: BufRead> BufRead for &mut B {}
    #[blocks_as(R)] impl<R: Read> Read for &mut R {}
    #[blocks_as(S)] impl<S: Seek> Seek for &mut S {}
    #[blocks_as(W)] impl<W: Write> Write for &mut W {}

    pub mod prelude {
        pub use crate::io::{BufRead, Read, Seek, Write};
    }
}

pub mod isize {
    pub const MAX: isize = _;
    pub const MIN: isize = _;
}

pub mod iter {
    use crate::cmp::Ordering;

    #[derive(Clone, Debug, Default)] pub struct Chain<A, B>;
    impl<A: DoubleEndedIterator, B: DoubleEndedIterator<Item = A::Item>> DoubleEndedIterator for Chain<A, B> {}
    #[blocks_as(A, B)] impl<A: Iterator, B: Iterator<Item = A::Item>> Iterator for Chain<A, B> { type Item = A::Item; }

    #[derive(Clone, Debug, Default)] pub struct Cloned<I>;
    impl<I: DoubleEndedIterator<Item = &T>, T: Clone> DoubleEndedIterator for Cloned<I> {}
    impl<I: ExactSizeIterator<Item = &T>, T: Clone> ExactSizeIterator for Cloned<I> {}
    #[blocks_as(I)] impl<I: Iterator<Item = &T>, T: Clone> Iterator for Cloned<I> { type Item = T; }

    #[derive(Clone, Debug, Default)] pub struct Copied<I>;
    impl<I: DoubleEndedIterator<Item = &T>, T: Copy> DoubleEndedIterator for Copied<I> {}
    impl<I: ExactSizeIterator<Item = &T>, T: Copy> ExactSizeIterator for Copied<I> {}
    #[blocks_as(I)] impl<I: Iterator<Item = &T>, T: Copy> Iterator for Copied<I> { type Item = T; }

    #[derive(Clone, Debug)] pub struct Cycle<I>;
    #[blocks_as(I)] impl<I: Clone + Iterator> Iterator for Cycle<I> { type Item = I::Item; }

    pub trait DoubleEndedIterator: Iterator {
        fn next_back(&mut self) -> Option<Self::Item>;
        fn nth_back(&mut self, n: usize) -> Option<Self::Item>;
        fn try_rfold<B, F: FnMut(B, Self::Item) -> R, R>(&mut self, init: B, f: F) -> R;
        fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B;
        fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item>;
    }

    #[derive(Debug)] pub struct Empty<T>;
    impl<T> Clone for Empty<T> {}
    impl<T> Default for Empty<T> {}
    impl<T> DoubleEndedIterator for Empty<T> {}
    impl<T> ExactSizeIterator for Empty<T> {}
    impl<T> Iterator for Empty<T> { type Item = T; }

    #[derive(Clone, Debug, Default)] pub struct Enumerate<I>;
    impl<I: ExactSizeIterator + DoubleEndedIterator> DoubleEndedIterator for Enumerate<I> {}
    impl<I: ExactSizeIterator> ExactSizeIterator for Enumerate<I> {}
    #[blocks_as(I)] impl<I: Iterator> Iterator for Enumerate<I> { type Item = (usize, I::Item); }

    pub trait ExactSizeIterator: Iterator {
        fn len(&self) -> usize;
    }

    pub trait Extend<A> {
        #[blocks_as(T)] fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T);
    }

    #[derive(Clone, Debug)] pub struct Filter<I, P>;
    impl<I: DoubleEndedIterator, P: FnMut(&I::Item) -> bool> DoubleEndedIterator for Filter<I, P> {}
    #[blocks_as(I)] impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for Filter<I, P> { type Item = I::Item; }

    #[derive(Clone, Debug)] pub struct FilterMap<I, F>;
    impl<B, I: DoubleEndedIterator, F: FnMut(I::Item) -> Option<B>> DoubleEndedIterator for FilterMap<I, F> {}
    #[blocks_as(I)] impl<B, I: Iterator, F: FnMut(I::Item) -> Option<B>> Iterator for FilterMap<I, F> { type Item = B; }

    #[derive(Debug)] pub struct FlatMap<I, U: IntoIterator, F>;
    impl<I: Clone, U: Clone + IntoIterator, F: Clone> Clone for FlatMap<I, U, F> where U::IntoIter: Clone {}
    impl<I: DoubleEndedIterator, U: IntoIterator, F: FnMut(I::Item) -> U> DoubleEndedIterator for FlatMap<I, U, F> where U::IntoIter: DoubleEndedIterator {}
    #[blocks_as(I)] impl<I: Iterator, U: IntoIterator, F: FnMut(I::Item) -> U> Iterator for FlatMap<I, U, F> { type Item = U::Item; }

    #[derive(Debug)] pub struct Flatten<I: Iterator>;
    #[blocks_as(I)] impl<I: Iterator> Iterator for Flatten<I> where I::Item: IntoIterator { type Item = <I::Item as IntoIterator>::Item; }

    #[derive(Clone, Debug)] pub struct FromFn<F>;
    impl<T, F: FnMut() -> Option<T>> Iterator for FromFn<F> { type Item = T; }

    pub trait FromIterator<A> {
        #[blocks_as(T)] fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self;
    }

    #[derive(Clone, Debug, Default)] pub struct Fuse<I>;
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Fuse<I> {}
    impl<I: ExactSizeIterator> ExactSizeIterator for Fuse<I> {}
    #[blocks_as(I)] impl<I: Iterator> Iterator for Fuse<I> { type Item = I::Item; }

    pub trait FusedIterator: Iterator {}

    #[derive(Clone, Debug)] pub struct Inspect<I, F>;
    impl<I: DoubleEndedIterator, F: FnMut(&I::Item)> DoubleEndedIterator for Inspect<I, F> {}
    impl<I: ExactSizeIterator, F: FnMut(&I::Item)> ExactSizeIterator for Inspect<I, F> {}
    #[blocks_as(I)] impl<I: Iterator, F: FnMut(&I::Item)> Iterator for Inspect<I, F> { type Item = I::Item; }

    #[lang(into_iterator)] pub trait IntoIterator {
        type Item;
        type IntoIter: Iterator<Item = Self::Item>;
        fn into_iter(self) -> Self::IntoIter;
    }

    #[lang(iterator)] pub trait Iterator {
        type Item;
        fn next(&mut self) -> Option<Self::Item>;
        #[immediate] fn size_hint(&self) -> (usize, Option<usize>);
        fn count(self) -> usize;
        fn last(self) -> Option<Self::Item>;
        fn nth(&mut self, n: usize) -> Option<Self::Item>;
        #[immediate] fn step_by(self, step: usize) -> StepBy<Self>;
        #[immediate] fn chain<U: IntoIterator<Item = Self::Item>>(self, other: U) -> Chain<Self, U::IntoIter>;
        #[immediate] fn zip<U: IntoIterator>(self, other: U) -> Zip<Self, U::IntoIter>;
        #[immediate] fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<Self, F>;
        fn for_each<F: FnMut(Self::Item)>(self, f: F);
        #[immediate] fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Filter<Self, P>;
        #[immediate] fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> FilterMap<Self, F>;
        #[immediate] fn enumerate(self) -> Enumerate<Self>;
        #[immediate] fn peekable(self) -> Peekable<Self>;
        #[immediate] fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> SkipWhile<Self, P>;
        #[immediate] fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> TakeWhile<Self, P>;
        #[immediate] fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> MapWhile<Self, P>;
        #[immediate] fn skip(self, n: usize) -> Skip<Self>;
        #[immediate] fn take(self, n: usize) -> Take<Self>;
        #[immediate] fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> Scan<Self, St, F>;
        #[immediate] fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U, F>;
        #[immediate] fn flatten(self) -> Flatten<Self> where Self::Item: IntoIterator;
        #[immediate] fn fuse(self) -> Fuse<Self>;
        #[immediate] fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self, F>;
        #[immediate] fn by_ref(&mut self) -> &mut Self;
        fn collect<B: FromIterator<Self::Item>>(self) -> B;
        fn partition<B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B);
        fn try_fold<B, F: FnMut(B, Self::Item) -> R, R>(&mut self, init: B, f: F) -> R;
        fn try_for_each<F: FnMut(Self::Item) -> R, R>(&mut self, f: F) -> R;
        fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B;
        fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item>;
        fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
        fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
        fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item>;
        fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, f: F) -> Option<B>;
        fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize>;
        fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> where Self: ExactSizeIterator + DoubleEndedIterator;
        fn max(self) -> Option<Self::Item> where Self::Item: Ord;
        fn min(self) -> Option<Self::Item> where Self::Item: Ord;
        fn max_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item>;
        fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item>;
        fn min_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item>;
        fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item>;
        #[immediate] fn rev(self) -> Rev<Self> where Self: DoubleEndedIterator;
        fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> (FromA, FromB) where Self: Iterator<Item = (A, B)>;
        #[immediate] fn copied<T: Copy>(self) -> Copied<Self> where Self: Iterator<Item = &T>;
        #[immediate] fn cloned<T: Clone>(self) -> Cloned<Self> where Self: Iterator<Item = &T>;
        #[immediate] fn cycle(self) -> Cycle<Self> where Self: Clone;
        fn sum<S: Sum<Self::Item>>(self) -> S;
        fn product<P: Product<Self::Item>>(self) -> P;
        fn cmp<I: IntoIterator<Item = Self::Item>>(self, other: I) -> Ordering where Self::Item: Ord;
        fn partial_cmp<I: IntoIterator>(self, other: I) -> Option<Ordering> where Self::Item: PartialOrd<I::Item>;
        fn eq<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialEq<I::Item>;
        fn ne<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialEq<I::Item>;
        fn lt<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<I::Item>;
        fn le<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<I::Item>;
        fn gt<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<I::Item>;
        fn ge<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<I::Item>;
        fn is_sorted(self) -> bool where Self::Item: PartialOrd;
        fn is_sorted_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(self, compare: F) -> bool;
        fn is_sorted_by_key<F: FnMut(Self::Item) -> K, K: PartialOrd>(self, f: F) -> bool;
    }

    #[derive(Clone, Debug)] pub struct Map<I, F>;
    impl<B, I: DoubleEndedIterator, F: FnMut(I::Item) -> B> DoubleEndedIterator for Map<I, F> {}
    impl<B, I: ExactSizeIterator, F: FnMut(I::Item) -> B> ExactSizeIterator for Map<I, F> {}
    #[blocks_as(I)] impl<B, I: Iterator, F: FnMut(I::Item) -> B> Iterator for Map<I, F> { type Item = B; }

    #[derive(Clone, Debug)] pub struct MapWhile<I, P>;
    #[blocks_as(I)] impl<B, I: Iterator, P: FnMut(I::Item) -> Option<B>> Iterator for MapWhile<I, P> { type Item = B; }

    #[derive(Clone, Debug)] pub struct Once<T>;
    impl<T> DoubleEndedIterator for Once<T> {}
    impl<T> ExactSizeIterator for Once<T> {}
    impl<T> Iterator for Once<T> { type Item = T; }

    #[derive(Clone, Debug)] pub struct OnceWith<F>;
    impl<A, F: FnOnce() -> A> DoubleEndedIterator for OnceWith<F> {}
    impl<A, F: FnOnce() -> A> ExactSizeIterator for OnceWith<F> {}
    impl<A, F: FnOnce() -> A> Iterator for OnceWith<F> { type Item = A; }

    #[derive(Debug)] pub struct Peekable<I: Iterator>;
    impl<I: Iterator> Peekable<I> {
        #[blocks_as(I)] pub fn peek(&mut self) -> Option<&I::Item>;
        #[blocks_as(I)] pub fn peek_mut(&mut self) -> Option<&mut I::Item>;
        #[blocks_as(I)] pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item>;
        #[blocks_as(I)] pub fn next_if_eq<T>(&mut self, expected: &T) -> Option<I::Item> where I::Item: PartialEq<T>;
        #[blocks_as(I)] pub fn next_if_map<R>(&mut self, f: impl FnOnce(I::Item) -> Result<R, I::Item>) -> Option<R>;
        #[blocks_as(I)] pub fn next_if_map_mut<R>(&mut self, f: impl FnOnce(&mut I::Item) -> Option<R>) -> Option<R>;
    }
    impl<I: Clone + Iterator> Clone for Peekable<I> where I::Item: Clone {}
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Peekable<I> {}
    impl<I: ExactSizeIterator> ExactSizeIterator for Peekable<I> {}
    #[blocks_as(I)] impl<I: Iterator> Iterator for Peekable<I> { type Item = I::Item; }

    pub trait Product<A = Self> {
        fn product<I: Iterator<Item = A>>(iter: I) -> Self;
    }

    #[derive(Clone, Debug)] pub struct Repeat<A>;
    impl<A: Clone> DoubleEndedIterator for Repeat<A> {}
    impl<A: Clone> Iterator for Repeat<A> { type Item = A; }

    #[derive(Clone, Debug)] pub struct RepeatN<A>;
    impl<A: Clone> DoubleEndedIterator for RepeatN<A> {}
    impl<A: Clone> ExactSizeIterator for RepeatN<A> {}
    impl<A: Clone> Iterator for RepeatN<A> { type Item = A; }

    #[derive(Clone, Copy, Debug)] pub struct RepeatWith<F>;
    impl<A, F: FnMut() -> A> Iterator for RepeatWith<F> { type Item = A; }

    #[derive(Clone, Debug, Default)] pub struct Rev<T>;
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Rev<I> {}
    impl<I: ExactSizeIterator + DoubleEndedIterator> ExactSizeIterator for Rev<I> {}
    #[blocks_as(I)] impl<I: DoubleEndedIterator> Iterator for Rev<I> { type Item = I::Item; }

    #[derive(Clone, Debug)] pub struct Scan<I, St, F>;
    #[blocks_as(I)] impl<B, I: Iterator, St, F: FnMut(&mut St, I::Item) -> Option<B>> Iterator for Scan<I, St, F> { type Item = B; }

    #[derive(Clone, Debug)] pub struct Skip<I>;
    impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Skip<I> {}
    impl<I: ExactSizeIterator> ExactSizeIterator for Skip<I> {}
    #[blocks_as(I)] impl<I: Iterator> Iterator for Skip<I> { type Item = I::Item; }

    #[derive(Clone, Debug)] pub struct SkipWhile<I, P>;
    #[blocks_as(I)] impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for SkipWhile<I, P> { type Item = I::Item; }

    #[derive(Clone, Debug)] pub struct StepBy<I>;
    impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for StepBy<I> {}
    impl<I: ExactSizeIterator> ExactSizeIterator for StepBy<I> {}
    #[blocks_as(I)] impl<I: Iterator> Iterator for StepBy<I> { type Item = I::Item; }

    #[derive(Clone, Debug)] pub struct Successors<T, F>;
    impl<T, F: FnMut(&T) -> Option<T>> Iterator for Successors<T, F> { type Item = T; }

    pub trait Sum<A = Self> {
        fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
    }

    #[derive(Clone, Debug)] pub struct Take<I>;
    impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Take<I> {}
    impl<T: Clone> DoubleEndedIterator for Take<Repeat<T>> {}
    impl<F: FnMut() -> A, A> ExactSizeIterator for Take<RepeatWith<F>> {}
    impl<I: ExactSizeIterator> ExactSizeIterator for Take<I> {}
    impl<T: Clone> ExactSizeIterator for Take<Repeat<T>> {}
    #[blocks_as(I)] impl<I: Iterator> Iterator for Take<I> { type Item = I::Item; }

    #[derive(Clone, Debug)] pub struct TakeWhile<I, P>;
    #[blocks_as(I)] impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for TakeWhile<I, P> { type Item = I::Item; }

    #[derive(Clone, Debug)] pub struct Zip<A, B>;
    impl<A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Zip<A, B> {}
    impl<A: ExactSizeIterator, B: ExactSizeIterator> ExactSizeIterator for Zip<A, B> {}
    #[blocks_as(A, B)] impl<A: Iterator, B: Iterator> Iterator for Zip<A, B> { type Item = (A::Item, B::Item); }

    pub fn chain<A: IntoIterator, B: IntoIterator<Item = A::Item>>(a: A, b: B) -> Chain<A::IntoIter, B::IntoIter>;
    pub fn empty<T>() -> Empty<T>;
    pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> FromFn<F>;
    pub fn once<T>(value: T) -> Once<T>;
    pub fn once_with<A, F: FnOnce() -> A>(make: F) -> OnceWith<F>;
    pub fn repeat<T: Clone>(elt: T) -> Repeat<T>;
    pub fn repeat_n<T: Clone>(element: T, count: usize) -> RepeatN<T>;
    pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F>;
    pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, succ: F) -> Successors<T, F>;
    pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter>;
    impl<I: DoubleEndedIterator> DoubleEndedIterator for &mut I {}
    impl<I: ExactSizeIterator> ExactSizeIterator for &mut I {}
    impl Extend<()> for () {}
    impl FromIterator<()> for () {}
    impl<I: Iterator> IntoIterator for I { type Item = I::Item; type IntoIter = I; }
    #[blocks_as(I)] impl<I: Iterator> Iterator for &mut I { type Item = I::Item; }
    impl<A: Default + Extend<X>, B: Default + Extend<Y>, X, Y> FromIterator<(X, Y)> for (A, B) {}
    impl<A: Extend<X>, B: Extend<Y>, X, Y> Extend<(X, Y)> for (A, B) {}
}

pub mod marker {
    #[lang(copy)] pub trait Copy: Clone {}

    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct PhantomData<T>;
    impl<T> Clone for PhantomData<T> {}
    impl<T> Copy for PhantomData<T> {}
    impl<T> Default for PhantomData<T> {}

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct PhantomPinned;

    #[lang(send)] pub trait Send {}

    pub trait Sized {}

    #[lang(sync)] pub trait Sync {}

    pub trait Unpin {}

    impl Copy for ! {}
    impl<T> Copy for &T {}
    impl Copy for () {}
    impl<A: Copy> Copy for (A,) {}
    impl<A: Copy, B: Copy> Copy for (A, B) {}
    impl<A: Copy, B: Copy, C: Copy> Copy for (A, B, C) {}
    impl<A: Copy, B: Copy, C: Copy, D: Copy> Copy for (A, B, C, D) {}
    impl<A: Copy, B: Copy, C: Copy, D: Copy, E: Copy> Copy for (A, B, C, D, E) {}
    impl<A: Copy, B: Copy, C: Copy, D: Copy, E: Copy, F: Copy> Copy for (A, B, C, D, E, F) {}
}

pub mod mem {
    use crate::ops::{Deref, DerefMut};

    #[derive(Debug, PartialEq, Eq, Hash)] pub struct Discriminant<T>;
    impl<T> Clone for Discriminant<T> {}
    impl<T> Copy for Discriminant<T> {}

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct ManuallyDrop<T>;
    impl<T> ManuallyDrop<T> {
        pub fn new(value: T) -> ManuallyDrop<T>;
        pub fn into_inner(slot: ManuallyDrop<T>) -> T;
        pub fn take(slot: &mut ManuallyDrop<T>) -> T;
        pub fn drop(slot: &mut ManuallyDrop<T>);
    }
    impl<T> Deref for ManuallyDrop<T> { type Target = T; }
    impl<T> DerefMut for ManuallyDrop<T> {}

    pub fn align_of<T>() -> usize;
    pub fn align_of_val<T>(val: &T) -> usize;
    pub fn discriminant<T>(v: &T) -> Discriminant<T>;
    #[lang(drop_function)] #[drops(T)] pub fn drop<T>(_x: T);
    pub fn forget<T>(t: T);
    pub fn min_align_of<T>() -> usize;
    pub fn min_align_of_val<T>(val: &T) -> usize;
    pub fn needs_drop<T>() -> bool;
    pub fn replace<T>(dest: &mut T, src: T) -> T;
    pub fn size_of<T>() -> usize;
    pub fn size_of_val<T>(val: &T) -> usize;
    pub fn swap<T>(x: &mut T, y: &mut T);
    pub fn take<T: Default>(dest: &mut T) -> T;
    pub fn transmute<Src, Dst>(src: Src) -> Dst;
    pub fn transmute_copy<Src, Dst>(src: &Src) -> Dst;
    pub fn zeroed<T>() -> T;
    impl<T: Copy> Clone for MaybeUninit<T> {}
    impl<T, const N: usize> AsMut<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {}
    impl<T, const N: usize> AsMut<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
    impl<T, const N: usize> AsRef<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {}
    impl<T, const N: usize> AsRef<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
    impl<T, const N: usize> From<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
    #[derive(Copy, Debug)] pub struct MaybeUninit<T>;
    impl<T> MaybeUninit<T> {
        pub fn new(val: T) -> MaybeUninit<T>;
        pub fn uninit() -> MaybeUninit<T>;
        pub fn zeroed() -> MaybeUninit<T>;
        pub fn write(&mut self, val: T) -> &mut T;
        pub fn as_ptr(&self) -> *const T;
        pub fn as_mut_ptr(&mut self) -> *mut T;
        pub fn assume_init(self) -> T;
        pub fn assume_init_read(&self) -> T;
        pub fn assume_init_drop(&mut self);
        pub fn assume_init_ref(&self) -> &T;
        pub fn assume_init_mut(&mut self) -> &mut T;
    }
}

pub mod net {
    use crate::{error, option, vec};
    use crate::fmt::Display;
    use crate::io::{self, Read, Write};
    use crate::ops::{BitAnd, BitOr, Not};
    use crate::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
    use crate::str::FromStr;
    use crate::time::Duration;

    #[derive(Clone, Debug, PartialEq, Eq)] pub struct AddrParseError;
    impl Display for AddrParseError {}
    impl error::Error for AddrParseError {}

    #[derive(Debug)] pub struct Incoming;
    #[blocks(net)] #[instead(tokio = "tokio::net::TcpListener::accept", async_std = "async_std::net::TcpListener::accept", smol = "smol::net::TcpListener::accept")]
    impl Iterator for Incoming { type Item = Result<TcpStream, io::Error>; }

    #[sends] #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
    impl IpAddr {
        pub fn is_unspecified(&self) -> bool;
        pub fn is_loopback(&self) -> bool;
        pub fn is_multicast(&self) -> bool;
        pub fn is_ipv4(&self) -> bool;
        pub fn is_ipv6(&self) -> bool;
        pub fn to_canonical(&self) -> IpAddr;
    }
    impl Display for IpAddr {}
    impl From<[u16; 8]> for IpAddr {}
    impl From<[u8; 16]> for IpAddr {}
    impl From<[u8; 4]> for IpAddr {}
    impl From<Ipv4Addr> for IpAddr {}
    impl From<Ipv6Addr> for IpAddr {}
    impl FromStr for IpAddr { type Err = AddrParseError; }

    #[sends] #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Ipv4Addr;
    impl Ipv4Addr {
        pub const BITS: u32 = _;
        pub const LOCALHOST: Ipv4Addr = _;
        pub const UNSPECIFIED: Ipv4Addr = _;
        pub const BROADCAST: Ipv4Addr = _;
        pub fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr;
        pub fn to_bits(self) -> u32;
        pub fn from_bits(bits: u32) -> Ipv4Addr;
        pub fn octets(&self) -> [u8; 4];
        pub fn from_octets(octets: [u8; 4]) -> Ipv4Addr;
        pub fn is_unspecified(&self) -> bool;
        pub fn is_loopback(&self) -> bool;
        pub fn is_private(&self) -> bool;
        pub fn is_link_local(&self) -> bool;
        pub fn is_multicast(&self) -> bool;
        pub fn is_broadcast(&self) -> bool;
        pub fn is_documentation(&self) -> bool;
        pub fn to_ipv6_compatible(&self) -> Ipv6Addr;
        pub fn to_ipv6_mapped(&self) -> Ipv6Addr;
    }
    impl Display for Ipv4Addr {}
    impl BitAnd for Ipv4Addr { type Output = Ipv4Addr; }
    impl BitAnd<&Ipv4Addr> for &Ipv4Addr { type Output = Ipv4Addr; }
    impl BitAnd<&Ipv4Addr> for Ipv4Addr { type Output = Ipv4Addr; }
    impl BitAnd<Ipv4Addr> for &Ipv4Addr { type Output = Ipv4Addr; }
    impl BitOr for Ipv4Addr { type Output = Ipv4Addr; }
    impl BitOr<&Ipv4Addr> for &Ipv4Addr { type Output = Ipv4Addr; }
    impl BitOr<&Ipv4Addr> for Ipv4Addr { type Output = Ipv4Addr; }
    impl BitOr<Ipv4Addr> for &Ipv4Addr { type Output = Ipv4Addr; }
    impl From<u32> for Ipv4Addr {}
    impl From<[u8; 4]> for Ipv4Addr {}
    impl FromStr for Ipv4Addr { type Err = AddrParseError; }
    impl Not for &Ipv4Addr { type Output = Ipv4Addr; }
    impl Not for Ipv4Addr { type Output = Ipv4Addr; }

    #[sends] #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Ipv6Addr;
    impl Ipv6Addr {
        pub const BITS: u32 = _;
        pub const LOCALHOST: Ipv6Addr = _;
        pub const UNSPECIFIED: Ipv6Addr = _;
        pub fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr;
        pub fn to_bits(self) -> u128;
        pub fn from_bits(bits: u128) -> Ipv6Addr;
        pub fn segments(&self) -> [u16; 8];
        pub fn from_segments(segments: [u16; 8]) -> Ipv6Addr;
        pub fn is_unspecified(&self) -> bool;
        pub fn is_loopback(&self) -> bool;
        pub fn is_unique_local(&self) -> bool;
        pub fn is_unicast_link_local(&self) -> bool;
        pub fn is_multicast(&self) -> bool;
        pub fn to_ipv4_mapped(&self) -> Option<Ipv4Addr>;
        pub fn to_ipv4(&self) -> Option<Ipv4Addr>;
        pub fn to_canonical(&self) -> IpAddr;
        pub fn octets(&self) -> [u8; 16];
        pub fn from_octets(octets: [u8; 16]) -> Ipv6Addr;
    }
    impl Display for Ipv6Addr {}
    impl BitAnd for Ipv6Addr { type Output = Ipv6Addr; }
    impl BitAnd<&Ipv6Addr> for &Ipv6Addr { type Output = Ipv6Addr; }
    impl BitAnd<&Ipv6Addr> for Ipv6Addr { type Output = Ipv6Addr; }
    impl BitAnd<Ipv6Addr> for &Ipv6Addr { type Output = Ipv6Addr; }
    impl BitOr for Ipv6Addr { type Output = Ipv6Addr; }
    impl BitOr<&Ipv6Addr> for &Ipv6Addr { type Output = Ipv6Addr; }
    impl BitOr<&Ipv6Addr> for Ipv6Addr { type Output = Ipv6Addr; }
    impl BitOr<Ipv6Addr> for &Ipv6Addr { type Output = Ipv6Addr; }
    impl From<u128> for Ipv6Addr {}
    impl From<[u16; 8]> for Ipv6Addr {}
    impl From<[u8; 16]> for Ipv6Addr {}
    impl FromStr for Ipv6Addr { type Err = AddrParseError; }
    impl Not for &Ipv6Addr { type Output = Ipv6Addr; }
    impl Not for Ipv6Addr { type Output = Ipv6Addr; }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum Shutdown { Read, Write, Both }

    #[sends] #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum SocketAddr { V4(SocketAddrV4), V6(SocketAddrV6) }
    impl SocketAddr {
        pub fn new(ip: IpAddr, port: u16) -> SocketAddr;
        pub fn ip(&self) -> IpAddr;
        pub fn set_ip(&mut self, new_ip: IpAddr);
        pub fn port(&self) -> u16;
        pub fn set_port(&mut self, new_port: u16);
        pub fn is_ipv4(&self) -> bool;
        pub fn is_ipv6(&self) -> bool;
    }
    impl Display for SocketAddr {}
    impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr {}
    impl From<SocketAddrV4> for SocketAddr {}
    impl From<SocketAddrV6> for SocketAddr {}
    impl FromStr for SocketAddr { type Err = AddrParseError; }
    impl ToSocketAddrs for SocketAddr { type Iter = option::IntoIter<SocketAddr>; }

    #[sends] #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct SocketAddrV4;
    impl SocketAddrV4 {
        pub fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4;
        pub fn ip(&self) -> &Ipv4Addr;
        pub fn set_ip(&mut self, new_ip: Ipv4Addr);
        pub fn port(&self) -> u16;
        pub fn set_port(&mut self, new_port: u16);
    }
    impl Display for SocketAddrV4 {}
    impl FromStr for SocketAddrV4 { type Err = AddrParseError; }
    impl ToSocketAddrs for SocketAddrV4 { type Iter = option::IntoIter<SocketAddr>; }

    #[sends] #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct SocketAddrV6;
    impl SocketAddrV6 {
        pub fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6;
        pub fn ip(&self) -> &Ipv6Addr;
        pub fn set_ip(&mut self, new_ip: Ipv6Addr);
        pub fn port(&self) -> u16;
        pub fn set_port(&mut self, new_port: u16);
        pub fn flowinfo(&self) -> u32;
        pub fn set_flowinfo(&mut self, new_flowinfo: u32);
        pub fn scope_id(&self) -> u32;
        pub fn set_scope_id(&mut self, new_scope_id: u32);
    }
    impl Display for SocketAddrV6 {}
    impl FromStr for SocketAddrV6 { type Err = AddrParseError; }
    impl ToSocketAddrs for SocketAddrV6 { type Iter = option::IntoIter<SocketAddr>; }

    #[sends] #[derive(Debug)] pub struct TcpListener;
    impl TcpListener {
        #[blocks(net, brief)] #[instead(tokio = "tokio::net::TcpListener::bind", async_std = "async_std::net::TcpListener::bind", smol = "smol::net::TcpListener::bind")]
        pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn try_clone(&self) -> io::Result<TcpListener>;
        #[blocks(net)] #[instead(tokio = "tokio::net::TcpListener::accept", async_std = "async_std::net::TcpListener::accept", smol = "smol::net::TcpListener::accept")]
        pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
        pub fn incoming(&self) -> Incoming;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn set_only_v6(&self, only_v6: bool) -> io::Result<()>;
        pub fn only_v6(&self) -> io::Result<bool>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    }
    impl AsFd for TcpListener {}
    impl AsRawFd for TcpListener {}
    impl From<OwnedFd> for TcpListener {}
    impl FromRawFd for TcpListener {}
    impl IntoRawFd for TcpListener {}

    #[sends] #[derive(Debug)] pub struct TcpStream;
    impl TcpStream {
        #[blocks(net)] #[instead(tokio = "tokio::net::TcpStream::connect", async_std = "async_std::net::TcpStream::connect", smol = "smol::net::TcpStream::connect")]
        pub fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream>;
        #[blocks(net)] #[instead(tokio = "tokio::net::TcpStream::connect", async_std = "async_std::net::TcpStream::connect", smol = "smol::net::TcpStream::connect")] #[note("put the runtime's `timeout` around it")]
        pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> io::Result<TcpStream>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
        pub fn try_clone(&self) -> io::Result<TcpStream>;
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
        pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
        pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
        #[blocks(net)] #[instead(tokio = "tokio::net::TcpStream::peek", async_std = "async_std::net::TcpStream::peek", smol = "smol::net::TcpStream::peek")]
        pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
        pub fn nodelay(&self) -> io::Result<bool>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    }
    impl AsFd for TcpStream {}
    impl AsRawFd for TcpStream {}
    impl From<OwnedFd> for TcpStream {}
    impl FromRawFd for TcpStream {}
    impl IntoRawFd for TcpStream {}
    #[blocks(net)] #[instead(tokio = "tokio::net::TcpStream", async_std = "async_std::net::TcpStream", smol = "smol::net::TcpStream")]
    impl Read for &TcpStream {}
    #[blocks(net)] #[instead(tokio = "tokio::net::TcpStream", async_std = "async_std::net::TcpStream", smol = "smol::net::TcpStream")]
    impl Read for TcpStream {}
    #[blocks(net)] #[instead(tokio = "tokio::net::TcpStream", async_std = "async_std::net::TcpStream", smol = "smol::net::TcpStream")]
    impl Write for &TcpStream {}
    #[blocks(net)] #[instead(tokio = "tokio::net::TcpStream", async_std = "async_std::net::TcpStream", smol = "smol::net::TcpStream")]
    impl Write for TcpStream {}

    #[twin(smol = "smol::net::AsyncToSocketAddrs")]
    pub trait ToSocketAddrs {
        type Iter: Iterator<Item = SocketAddr>;
        fn to_socket_addrs(&self) -> io::Result<Self::Iter>;
    }

    #[sends] #[derive(Debug)] pub struct UdpSocket;
    impl UdpSocket {
        #[blocks(net, brief)] #[instead(tokio = "tokio::net::UdpSocket::bind", async_std = "async_std::net::UdpSocket::bind", smol = "smol::net::UdpSocket::bind")]
        pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket>;
        #[blocks(net)] #[instead(tokio = "tokio::net::UdpSocket::recv_from", async_std = "async_std::net::UdpSocket::recv_from", smol = "smol::net::UdpSocket::recv_from")]
        pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        #[blocks(net)] #[instead(tokio = "tokio::net::UdpSocket::peek_from", async_std = "async_std::net::UdpSocket::peek_from", smol = "smol::net::UdpSocket::peek_from")]
        pub fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        #[blocks(net)] #[instead(tokio = "tokio::net::UdpSocket::send_to", async_std = "async_std::net::UdpSocket::send_to", smol = "smol::net::UdpSocket::send_to")]
        pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn try_clone(&self) -> io::Result<UdpSocket>;
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
        pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
        pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
        pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()>;
        pub fn broadcast(&self) -> io::Result<bool>;
        pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> io::Result<()>;
        pub fn multicast_loop_v4(&self) -> io::Result<bool>;
        pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> io::Result<()>;
        pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
        pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> io::Result<()>;
        pub fn multicast_loop_v6(&self) -> io::Result<bool>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()>;
        pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
        pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()>;
        pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        #[blocks(net, brief)] #[instead(tokio = "tokio::net::UdpSocket::connect", async_std = "async_std::net::UdpSocket::connect", smol = "smol::net::UdpSocket::connect")]
        pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()>;
        #[blocks(net)] #[instead(tokio = "tokio::net::UdpSocket::send", async_std = "async_std::net::UdpSocket::send", smol = "smol::net::UdpSocket::send")]
        pub fn send(&self, buf: &[u8]) -> io::Result<usize>;
        #[blocks(net)] #[instead(tokio = "tokio::net::UdpSocket::recv", async_std = "async_std::net::UdpSocket::recv", smol = "smol::net::UdpSocket::recv")]
        pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        #[blocks(net)] #[instead(tokio = "tokio::net::UdpSocket::peek", async_std = "async_std::net::UdpSocket::peek", smol = "smol::net::UdpSocket::peek")]
        pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    }
    impl AsFd for UdpSocket {}
    impl AsRawFd for UdpSocket {}
    impl From<OwnedFd> for UdpSocket {}
    impl FromRawFd for UdpSocket {}
    impl IntoRawFd for UdpSocket {}

    #[blocks(net)] #[instead(tokio = "tokio::net::lookup_host", async_std = "async_std::net::ToSocketAddrs::to_socket_addrs", smol = "smol::net::resolve")]
    impl ToSocketAddrs for (&str, u16) { type Iter = vec::IntoIter<SocketAddr>; }
    impl ToSocketAddrs for (IpAddr, u16) { type Iter = option::IntoIter<SocketAddr>; }
    impl ToSocketAddrs for (Ipv4Addr, u16) { type Iter = option::IntoIter<SocketAddr>; }
    impl ToSocketAddrs for (Ipv6Addr, u16) { type Iter = option::IntoIter<SocketAddr>; }
    #[blocks(net)] #[instead(tokio = "tokio::net::lookup_host", async_std = "async_std::net::ToSocketAddrs::to_socket_addrs", smol = "smol::net::resolve")]
    impl ToSocketAddrs for (String, u16) { type Iter = vec::IntoIter<SocketAddr>; }
    #[blocks_as(T)] impl<T: ToSocketAddrs> ToSocketAddrs for &T { type Iter = T::Iter; }
}

pub mod num {
    use crate::error;
    use crate::ascii::EscapeDefault;
    use crate::char::TryFromCharError;
    use crate::cmp::Ordering;
    use crate::convert::{Infallible, TryFrom};
    use crate::fmt::{Debug, Display};
    use crate::hash::Hash;
    use crate::iter::{Product, Sum};
    use crate::net::{Ipv4Addr, Ipv6Addr};
    use crate::ops::Mul;
    use crate::slice::SliceIndex;
    use crate::str::{FromStr, ParseBoolError};
    use crate::time::Duration;

    pub type NonZeroI128 = NonZero<i128>;
    pub type NonZeroI16 = NonZero<i16>;
    pub type NonZeroI32 = NonZero<i32>;
    pub type NonZeroI64 = NonZero<i64>;
    pub type NonZeroI8 = NonZero<i8>;
    pub type NonZeroIsize = NonZero<isize>;
    pub type NonZeroU128 = NonZero<u128>;
    pub type NonZeroU16 = NonZero<u16>;
    pub type NonZeroU32 = NonZero<u32>;
    pub type NonZeroU64 = NonZero<u64>;
    pub type NonZeroU8 = NonZero<u8>;
    pub type NonZeroUsize = NonZero<usize>;
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum FpCategory { Nan, Infinite, Zero, Subnormal, Normal }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }

    #[derive(Clone, Debug, PartialEq, Eq)] pub struct ParseFloatError;
    impl Display for ParseFloatError {}
    impl error::Error for ParseFloatError {}

    #[sends] #[derive(Clone, Debug, PartialEq, Eq)] pub struct ParseIntError;
    impl ParseIntError {
        pub fn kind(&self) -> &IntErrorKind;
    }
    impl Display for ParseIntError {}
    impl error::Error for ParseIntError {}

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Saturating<T>(pub T);

    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct TryFromIntError;
    impl Display for TryFromIntError {}
    impl error::Error for TryFromIntError {}
    impl From<!> for TryFromIntError {}
    impl From<Infallible> for TryFromIntError {}

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Wrapping<T>(pub T);

    impl bool {
        pub fn then_some<T>(self, t: T) -> Option<T>;
        pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T>;
    }
    impl i8 {
        pub const MIN: i8 = _;
        pub const MAX: i8 = _;
        pub const BITS: u32 = _;
        pub fn count_ones(self) -> u32;
        pub fn count_zeros(self) -> u32;
        pub fn leading_zeros(self) -> u32;
        pub fn trailing_zeros(self) -> u32;
        pub fn rotate_left(self, n: u32) -> i8;
        pub fn rotate_right(self, n: u32) -> i8;
        pub fn swap_bytes(self) -> i8;
        pub fn checked_add(self, rhs: i8) -> Option<i8>;
        pub fn checked_sub(self, rhs: i8) -> Option<i8>;
        pub fn checked_mul(self, rhs: i8) -> Option<i8>;
        pub fn checked_div(self, rhs: i8) -> Option<i8>;
        pub fn checked_rem(self, rhs: i8) -> Option<i8>;
        pub fn checked_neg(self) -> Option<i8>;
        pub fn checked_shl(self, rhs: u32) -> Option<i8>;
        pub fn checked_shr(self, rhs: u32) -> Option<i8>;
        pub fn checked_pow(self, exp: u32) -> Option<i8>;
        pub fn saturating_add(self, rhs: i8) -> i8;
        pub fn saturating_sub(self, rhs: i8) -> i8;
        pub fn saturating_mul(self, rhs: i8) -> i8;
        pub fn saturating_pow(self, exp: u32) -> i8;
        pub fn wrapping_add(self, rhs: i8) -> i8;
        pub fn wrapping_sub(self, rhs: i8) -> i8;
        pub fn wrapping_mul(self, rhs: i8) -> i8;
        pub fn wrapping_neg(self) -> i8;
        pub fn wrapping_shl(self, rhs: u32) -> i8;
        pub fn wrapping_shr(self, rhs: u32) -> i8;
        pub fn unsigned_abs(self) -> u8;
        pub fn overflowing_add(self, rhs: i8) -> (i8, bool);
        pub fn overflowing_sub(self, rhs: i8) -> (i8, bool);
        pub fn overflowing_mul(self, rhs: i8) -> (i8, bool);
        pub fn pow(self, exp: u32) -> i8;
        pub fn div_euclid(self, rhs: i8) -> i8;
        pub fn rem_euclid(self, rhs: i8) -> i8;
        pub fn ilog2(self) -> u32;
        pub fn ilog10(self) -> u32;
        pub fn abs(self) -> i8;
        pub fn abs_diff(self, other: i8) -> u8;
        pub fn signum(self) -> i8;
        pub fn is_positive(self) -> bool;
        pub fn is_negative(self) -> bool;
        pub fn to_be_bytes(self) -> [u8; 1];
        pub fn to_le_bytes(self) -> [u8; 1];
        pub fn to_ne_bytes(self) -> [u8; 1];
        pub fn from_be_bytes(bytes: [u8; 1]) -> i8;
        pub fn from_le_bytes(bytes: [u8; 1]) -> i8;
        pub fn from_ne_bytes(bytes: [u8; 1]) -> i8;
        pub fn min_value() -> i8;
        pub fn max_value() -> i8;
        pub fn from_str_radix(src: &str, radix: u32) -> Result<i8, ParseIntError>;
    }
    impl i16 {
        pub const MIN: i16 = _;
        pub const MAX: i16 = _;
        pub const BITS: u32 = _;
        pub fn count_ones(self) -> u32;
        pub fn count_zeros(self) -> u32;
        pub fn leading_zeros(self) -> u32;
        pub fn trailing_zeros(self) -> u32;
        pub fn rotate_left(self, n: u32) -> i16;
        pub fn rotate_right(self, n: u32) -> i16;
        pub fn swap_bytes(self) -> i16;
        pub fn checked_add(self, rhs: i16) -> Option<i16>;
        pub fn checked_sub(self, rhs: i16) -> Option<i16>;
        pub fn checked_mul(self, rhs: i16) -> Option<i16>;
        pub fn checked_div(self, rhs: i16) -> Option<i16>;
        pub fn checked_rem(self, rhs: i16) -> Option<i16>;
        pub fn checked_neg(self) -> Option<i16>;
        pub fn checked_shl(self, rhs: u32) -> Option<i16>;
        pub fn checked_shr(self, rhs: u32) -> Option<i16>;
        pub fn checked_pow(self, exp: u32) -> Option<i16>;
        pub fn saturating_add(self, rhs: i16) -> i16;
        pub fn saturating_sub(self, rhs: i16) -> i16;
        pub fn saturating_mul(self, rhs: i16) -> i16;
        pub fn saturating_pow(self, exp: u32) -> i16;
        pub fn wrapping_add(self, rhs: i16) -> i16;
        pub fn wrapping_sub(self, rhs: i16) -> i16;
        pub fn wrapping_mul(self, rhs: i16) -> i16;
        pub fn wrapping_neg(self) -> i16;
        pub fn wrapping_shl(self, rhs: u32) -> i16;
        pub fn wrapping_shr(self, rhs: u32) -> i16;
        pub fn unsigned_abs(self) -> u16;
        pub fn overflowing_add(self, rhs: i16) -> (i16, bool);
        pub fn overflowing_sub(self, rhs: i16) -> (i16, bool);
        pub fn overflowing_mul(self, rhs: i16) -> (i16, bool);
        pub fn pow(self, exp: u32) -> i16;
        pub fn div_euclid(self, rhs: i16) -> i16;
        pub fn rem_euclid(self, rhs: i16) -> i16;
        pub fn ilog2(self) -> u32;
        pub fn ilog10(self) -> u32;
        pub fn abs(self) -> i16;
        pub fn abs_diff(self, other: i16) -> u16;
        pub fn signum(self) -> i16;
        pub fn is_positive(self) -> bool;
        pub fn is_negative(self) -> bool;
        pub fn to_be_bytes(self) -> [u8; 2];
        pub fn to_le_bytes(self) -> [u8; 2];
        pub fn to_ne_bytes(self) -> [u8; 2];
        pub fn from_be_bytes(bytes: [u8; 2]) -> i16;
        pub fn from_le_bytes(bytes: [u8; 2]) -> i16;
        pub fn from_ne_bytes(bytes: [u8; 2]) -> i16;
        pub fn min_value() -> i16;
        pub fn max_value() -> i16;
        pub fn from_str_radix(src: &str, radix: u32) -> Result<i16, ParseIntError>;
    }
    impl i32 {
        pub const MIN: i32 = _;
        pub const MAX: i32 = _;
        pub const BITS: u32 = _;
        pub fn count_ones(self) -> u32;
        pub fn count_zeros(self) -> u32;
        pub fn leading_zeros(self) -> u32;
        pub fn trailing_zeros(self) -> u32;
        pub fn rotate_left(self, n: u32) -> i32;
        pub fn rotate_right(self, n: u32) -> i32;
        pub fn swap_bytes(self) -> i32;
        pub fn checked_add(self, rhs: i32) -> Option<i32>;
        pub fn checked_sub(self, rhs: i32) -> Option<i32>;
        pub fn checked_mul(self, rhs: i32) -> Option<i32>;
        pub fn checked_div(self, rhs: i32) -> Option<i32>;
        pub fn checked_rem(self, rhs: i32) -> Option<i32>;
        pub fn checked_neg(self) -> Option<i32>;
        pub fn checked_shl(self, rhs: u32) -> Option<i32>;
        pub fn checked_shr(self, rhs: u32) -> Option<i32>;
        pub fn checked_pow(self, exp: u32) -> Option<i32>;
        pub fn saturating_add(self, rhs: i32) -> i32;
        pub fn saturating_sub(self, rhs: i32) -> i32;
        pub fn saturating_mul(self, rhs: i32) -> i32;
        pub fn saturating_pow(self, exp: u32) -> i32;
        pub fn wrapping_add(self, rhs: i32) -> i32;
        pub fn wrapping_sub(self, rhs: i32) -> i32;
        pub fn wrapping_mul(self, rhs: i32) -> i32;
        pub fn wrapping_neg(self) -> i32;
        pub fn wrapping_shl(self, rhs: u32) -> i32;
        pub fn wrapping_shr(self, rhs: u32) -> i32;
        pub fn unsigned_abs(self) -> u32;
        pub fn overflowing_add(self, rhs: i32) -> (i32, bool);
        pub fn overflowing_sub(self, rhs: i32) -> (i32, bool);
        pub fn overflowing_mul(self, rhs: i32) -> (i32, bool);
        pub fn pow(self, exp: u32) -> i32;
        pub fn div_euclid(self, rhs: i32) -> i32;
        pub fn rem_euclid(self, rhs: i32) -> i32;
        pub fn ilog2(self) -> u32;
        pub fn ilog10(self) -> u32;
        pub fn abs(self) -> i32;
        pub fn abs_diff(self, other: i32) -> u32;
        pub fn signum(self) -> i32;
        pub fn is_positive(self) -> bool;
        pub fn is_negative(self) -> bool;
        pub fn to_be_bytes(self) -> [u8; 4];
        pub fn to_le_bytes(self) -> [u8; 4];
        pub fn to_ne_bytes(self) -> [u8; 4];
        pub fn from_be_bytes(bytes: [u8; 4]) -> i32;
        pub fn from_le_bytes(bytes: [u8; 4]) -> i32;
        pub fn from_ne_bytes(bytes: [u8; 4]) -> i32;
        pub fn min_value() -> i32;
        pub fn max_value() -> i32;
        pub fn from_str_radix(src: &str, radix: u32) -> Result<i32, ParseIntError>;
    }
    impl i64 {
        pub const MIN: i64 = _;
        pub const MAX: i64 = _;
        pub const BITS: u32 = _;
        pub fn count_ones(self) -> u32;
        pub fn count_zeros(self) -> u32;
        pub fn leading_zeros(self) -> u32;
        pub fn trailing_zeros(self) -> u32;
        pub fn rotate_left(self, n: u32) -> i64;
        pub fn rotate_right(self, n: u32) -> i64;
        pub fn swap_bytes(self) -> i64;
        pub fn checked_add(self, rhs: i64) -> Option<i64>;
        pub fn checked_sub(self, rhs: i64) -> Option<i64>;
        pub fn checked_mul(self, rhs: i64) -> Option<i64>;
        pub fn checked_div(self, rhs: i64) -> Option<i64>;
        pub fn checked_rem(self, rhs: i64) -> Option<i64>;
        pub fn checked_neg(self) -> Option<i64>;
        pub fn checked_shl(self, rhs: u32) -> Option<i64>;
        pub fn checked_shr(self, rhs: u32) -> Option<i64>;
        pub fn checked_pow(self, exp: u32) -> Option<i64>;
        pub fn saturating_add(self, rhs: i64) -> i64;
        pub fn saturating_sub(self, rhs: i64) -> i64;
        pub fn saturating_mul(self, rhs: i64) -> i64;
        pub fn saturating_pow(self, exp: u32) -> i64;
        pub fn wrapping_add(self, rhs: i64) -> i64;
        pub fn wrapping_sub(self, rhs: i64) -> i64;
        pub fn wrapping_mul(self, rhs: i64) -> i64;
        pub fn wrapping_neg(self) -> i64;
        pub fn wrapping_shl(self, rhs: u32) -> i64;
        pub fn wrapping_shr(self, rhs: u32) -> i64;
        pub fn unsigned_abs(self) -> u64;
        pub fn overflowing_add(self, rhs: i64) -> (i64, bool);
        pub fn overflowing_sub(self, rhs: i64) -> (i64, bool);
        pub fn overflowing_mul(self, rhs: i64) -> (i64, bool);
        pub fn pow(self, exp: u32) -> i64;
        pub fn div_euclid(self, rhs: i64) -> i64;
        pub fn rem_euclid(self, rhs: i64) -> i64;
        pub fn ilog2(self) -> u32;
        pub fn ilog10(self) -> u32;
        pub fn abs(self) -> i64;
        pub fn abs_diff(self, other: i64) -> u64;
        pub fn signum(self) -> i64;
        pub fn is_positive(self) -> bool;
        pub fn is_negative(self) -> bool;
        pub fn to_be_bytes(self) -> [u8; 8];
        pub fn to_le_bytes(self) -> [u8; 8];
        pub fn to_ne_bytes(self) -> [u8; 8];
        pub fn from_be_bytes(bytes: [u8; 8]) -> i64;
        pub fn from_le_bytes(bytes: [u8; 8]) -> i64;
        pub fn from_ne_bytes(bytes: [u8; 8]) -> i64;
        pub fn min_value() -> i64;
        pub fn max_value() -> i64;
        pub fn from_str_radix(src: &str, radix: u32) -> Result<i64, ParseIntError>;
    }
    impl i128 {
        pub const MIN: i128 = _;
        pub const MAX: i128 = _;
        pub const BITS: u32 = _;
        pub fn count_ones(self) -> u32;
        pub fn count_zeros(self) -> u32;
        pub fn leading_zeros(self) -> u32;
        pub fn trailing_zeros(self) -> u32;
        pub fn rotate_left(self, n: u32) -> i128;
        pub fn rotate_right(self, n: u32) -> i128;
        pub fn swap_bytes(self) -> i128;
        pub fn checked_add(self, rhs: i128) -> Option<i128>;
        pub fn checked_sub(self, rhs: i128) -> Option<i128>;
        pub fn checked_mul(self, rhs: i128) -> Option<i128>;
        pub fn checked_div(self, rhs: i128) -> Option<i128>;
        pub fn checked_rem(self, rhs: i128) -> Option<i128>;
        pub fn checked_neg(self) -> Option<i128>;
        pub fn checked_shl(self, rhs: u32) -> Option<i128>;
        pub fn checked_shr(self, rhs: u32) -> Option<i128>;
        pub fn checked_pow(self, exp: u32) -> Option<i128>;
        pub fn saturating_add(self, rhs: i128) -> i128;
        pub fn saturating_sub(self, rhs: i128) -> i128;
        pub fn saturating_mul(self, rhs: i128) -> i128;
        pub fn saturating_pow(self, exp: u32) -> i128;
        pub fn wrapping_add(self, rhs: i128) -> i128;
        pub fn wrapping_sub(self, rhs: i128) -> i128;
        pub fn wrapping_mul(self, rhs: i128) -> i128;
        pub fn wrapping_neg(self) -> i128;
        pub fn wrapping_shl(self, rhs: u32) -> i128;
        pub fn wrapping_shr(self, rhs: u32) -> i128;
        pub fn unsigned_abs(self) -> u128;
        pub fn overflowing_add(self, rhs: i128) -> (i128, bool);
        pub fn overflowing_sub(self, rhs: i128) -> (i128, bool);
        pub fn overflowing_mul(self, rhs: i128) -> (i128, bool);
        pub fn pow(self, exp: u32) -> i128;
        pub fn div_euclid(self, rhs: i128) -> i128;
        pub fn rem_euclid(self, rhs: i128) -> i128;
        pub fn ilog2(self) -> u32;
        pub fn ilog10(self) -> u32;
        pub fn abs(self) -> i128;
        pub fn abs_diff(self, other: i128) -> u128;
        pub fn signum(self) -> i128;
        pub fn is_positive(self) -> bool;
        pub fn is_negative(self) -> bool;
        pub fn to_be_bytes(self) -> [u8; 16];
        pub fn to_le_bytes(self) -> [u8; 16];
        pub fn to_ne_bytes(self) -> [u8; 16];
        pub fn from_be_bytes(bytes: [u8; 16]) -> i128;
        pub fn from_le_bytes(bytes: [u8; 16]) -> i128;
        pub fn from_ne_bytes(bytes: [u8; 16]) -> i128;
        pub fn min_value() -> i128;
        pub fn max_value() -> i128;
        pub fn from_str_radix(src: &str, radix: u32) -> Result<i128, ParseIntError>;
    }
    impl isize {
        pub const MIN: isize = _;
        pub const MAX: isize = _;
        pub const BITS: u32 = _;
        pub fn count_ones(self) -> u32;
        pub fn count_zeros(self) -> u32;
        pub fn leading_zeros(self) -> u32;
        pub fn trailing_zeros(self) -> u32;
        pub fn rotate_left(self, n: u32) -> isize;
        pub fn rotate_right(self, n: u32) -> isize;
        pub fn swap_bytes(self) -> isize;
        pub fn checked_add(self, rhs: isize) -> Option<isize>;
        pub fn checked_sub(self, rhs: isize) -> Option<isize>;
        pub fn checked_mul(self, rhs: isize) -> Option<isize>;
        pub fn checked_div(self, rhs: isize) -> Option<isize>;
        pub fn checked_rem(self, rhs: isize) -> Option<isize>;
        pub fn checked_neg(self) -> Option<isize>;
        pub fn checked_shl(self, rhs: u32) -> Option<isize>;
        pub fn checked_shr(self, rhs: u32) -> Option<isize>;
        pub fn checked_pow(self, exp: u32) -> Option<isize>;
        pub fn saturating_add(self, rhs: isize) -> isize;
        pub fn saturating_sub(self, rhs: isize) -> isize;
        pub fn saturating_mul(self, rhs: isize) -> isize;
        pub fn saturating_pow(self, exp: u32) -> isize;
        pub fn wrapping_add(self, rhs: isize) -> isize;
        pub fn wrapping_sub(self, rhs: isize) -> isize;
        pub fn wrapping_mul(self, rhs: isize) -> isize;
        pub fn wrapping_neg(self) -> isize;
        pub fn wrapping_shl(self, rhs: u32) -> isize;
        pub fn wrapping_shr(self, rhs: u32) -> isize;
        pub fn unsigned_abs(self) -> usize;
        pub fn overflowing_add(self, rhs: isize) -> (isize, bool);
        pub fn overflowing_sub(self, rhs: isize) -> (isize, bool);
        pub fn overflowing_mul(self, rhs: isize) -> (isize, bool);
        pub fn pow(self, exp: u32) -> isize;
        pub fn div_euclid(self, rhs: isize) -> isize;
        pub fn rem_euclid(self, rhs: isize) -> isize;
        pub fn ilog2(self) -> u32;
        pub fn ilog10(self) -> u32;
        pub fn abs(self) -> isize;
        pub fn abs_diff(self, other: isize) -> usize;
        pub fn signum(self) -> isize;
        pub fn is_positive(self) -> bool;
        pub fn is_negative(self) -> bool;
        pub fn to_be_bytes(self) -> [u8; 8];
        pub fn to_le_bytes(self) -> [u8; 8];
        pub fn to_ne_bytes(self) -> [u8; 8];
        pub fn from_be_bytes(bytes: [u8; 8]) -> isize;
        pub fn from_le_bytes(bytes: [u8; 8]) -> isize;
        pub fn from_ne_bytes(bytes: [u8; 8]) -> isize;
        pub fn min_value() -> isize;
        pub fn max_value() -> isize;
        pub fn from_str_radix(src: &str, radix: u32) -> Result<isize, ParseIntError>;
    }
    impl u8 {
        pub const MIN: u8 = _;
        pub const MAX: u8 = _;
        pub const BITS: u32 = _;
        pub fn count_ones(self) -> u32;
        pub fn count_zeros(self) -> u32;
        pub fn leading_zeros(self) -> u32;
        pub fn trailing_zeros(self) -> u32;
        pub fn rotate_left(self, n: u32) -> u8;
        pub fn rotate_right(self, n: u32) -> u8;
        pub fn swap_bytes(self) -> u8;
        pub fn checked_add(self, rhs: u8) -> Option<u8>;
        pub fn checked_sub(self, rhs: u8) -> Option<u8>;
        pub fn checked_mul(self, rhs: u8) -> Option<u8>;
        pub fn checked_div(self, rhs: u8) -> Option<u8>;
        pub fn checked_rem(self, rhs: u8) -> Option<u8>;
        pub fn ilog2(self) -> u32;
        pub fn ilog10(self) -> u32;
        pub fn checked_neg(self) -> Option<u8>;
        pub fn checked_shl(self, rhs: u32) -> Option<u8>;
        pub fn checked_shr(self, rhs: u32) -> Option<u8>;
        pub fn checked_pow(self, exp: u32) -> Option<u8>;
        pub fn saturating_add(self, rhs: u8) -> u8;
        pub fn saturating_sub(self, rhs: u8) -> u8;
        pub fn saturating_mul(self, rhs: u8) -> u8;
        pub fn saturating_pow(self, exp: u32) -> u8;
        pub fn wrapping_add(self, rhs: u8) -> u8;
        pub fn wrapping_sub(self, rhs: u8) -> u8;
        pub fn wrapping_mul(self, rhs: u8) -> u8;
        pub fn wrapping_neg(self) -> u8;
        pub fn wrapping_shl(self, rhs: u32) -> u8;
        pub fn wrapping_shr(self, rhs: u32) -> u8;
        pub fn overflowing_add(self, rhs: u8) -> (u8, bool);
        pub fn overflowing_sub(self, rhs: u8) -> (u8, bool);
        pub fn abs_diff(self, other: u8) -> u8;
        pub fn overflowing_mul(self, rhs: u8) -> (u8, bool);
        pub fn pow(self, exp: u32) -> u8;
        pub fn div_euclid(self, rhs: u8) -> u8;
        pub fn rem_euclid(self, rhs: u8) -> u8;
        pub fn div_ceil(self, rhs: u8) -> u8;
        pub fn next_multiple_of(self, rhs: u8) -> u8;
        pub fn is_multiple_of(self, rhs: u8) -> bool;
        pub fn is_power_of_two(self) -> bool;
        pub fn next_power_of_two(self) -> u8;
        pub fn to_be_bytes(self) -> [u8; 1];
        pub fn to_le_bytes(self) -> [u8; 1];
        pub fn to_ne_bytes(self) -> [u8; 1];
        pub fn from_be_bytes(bytes: [u8; 1]) -> u8;
        pub fn from_le_bytes(bytes: [u8; 1]) -> u8;
        pub fn from_ne_bytes(bytes: [u8; 1]) -> u8;
        pub fn min_value() -> u8;
        pub fn max_value() -> u8;
        pub fn is_ascii(&self) -> bool;
        pub fn to_ascii_uppercase(&self) -> u8;
        pub fn to_ascii_lowercase(&self) -> u8;
        pub fn eq_ignore_ascii_case(&self, other: &u8) -> bool;
        pub fn make_ascii_uppercase(&mut self);
        pub fn make_ascii_lowercase(&mut self);
        pub fn is_ascii_alphabetic(&self) -> bool;
        pub fn is_ascii_uppercase(&self) -> bool;
        pub fn is_ascii_lowercase(&self) -> bool;
        pub fn is_ascii_alphanumeric(&self) -> bool;
        pub fn is_ascii_digit(&self) -> bool;
        pub fn is_ascii_hexdigit(&self) -> bool;
        pub fn is_ascii_punctuation(&self) -> bool;
        pub fn is_ascii_graphic(&self) -> bool;
        pub fn is_ascii_whitespace(&self) -> bool;
        pub fn is_ascii_control(&self) -> bool;
        pub fn escape_ascii(self) -> EscapeDefault;
        pub fn from_str_radix(src: &str, radix: u32) -> Result<u8, ParseIntError>;
    }
    impl u16 {
        pub const MIN: u16 = _;
        pub const MAX: u16 = _;
        pub const BITS: u32 = _;
        pub fn count_ones(self) -> u32;
        pub fn count_zeros(self) -> u32;
        pub fn leading_zeros(self) -> u32;
        pub fn trailing_zeros(self) -> u32;
        pub fn rotate_left(self, n: u32) -> u16;
        pub fn rotate_right(self, n: u32) -> u16;
        pub fn swap_bytes(self) -> u16;
        pub fn checked_add(self, rhs: u16) -> Option<u16>;
        pub fn checked_sub(self, rhs: u16) -> Option<u16>;
        pub fn checked_mul(self, rhs: u16) -> Option<u16>;
        pub fn checked_div(self, rhs: u16) -> Option<u16>;
        pub fn checked_rem(self, rhs: u16) -> Option<u16>;
        pub fn ilog2(self) -> u32;
        pub fn ilog10(self) -> u32;
        pub fn checked_neg(self) -> Option<u16>;
        pub fn checked_shl(self, rhs: u32) -> Option<u16>;
        pub fn checked_shr(self, rhs: u32) -> Option<u16>;
        pub fn checked_pow(self, exp: u32) -> Option<u16>;
        pub fn saturating_add(self, rhs: u16) -> u16;
        pub fn saturating_sub(self, rhs: u16) -> u16;
        pub fn saturating_mul(self, rhs: u16) -> u16;
        pub fn saturating_pow(self, exp: u32) -> u16;
        pub fn wrapping_add(self, rhs: u16) -> u16;
        pub fn wrapping_sub(self, rhs: u16) -> u16;
        pub fn wrapping_mul(self, rhs: u16) -> u16;
        pub fn wrapping_neg(self) -> u16;
        pub fn wrapping_shl(self, rhs: u32) -> u16;
        pub fn wrapping_shr(self, rhs: u32) -> u16;
        pub fn overflowing_add(self, rhs: u16) -> (u16, bool);
        pub fn overflowing_sub(self, rhs: u16) -> (u16, bool);
        pub fn abs_diff(self, other: u16) -> u16;
        pub fn overflowing_mul(self, rhs: u16) -> (u16, bool);
        pub fn pow(self, exp: u32) -> u16;
        pub fn div_euclid(self, rhs: u16) -> u16;
        pub fn rem_euclid(self, rhs: u16) -> u16;
        pub fn div_ceil(self, rhs: u16) -> u16;
        pub fn next_multiple_of(self, rhs: u16) -> u16;
        pub fn is_multiple_of(self, rhs: u16) -> bool;
        pub fn is_power_of_two(self) -> bool;
        pub fn next_power_of_two(self) -> u16;
        pub fn to_be_bytes(self) -> [u8; 2];
        pub fn to_le_bytes(self) -> [u8; 2];
        pub fn to_ne_bytes(self) -> [u8; 2];
        pub fn from_be_bytes(bytes: [u8; 2]) -> u16;
        pub fn from_le_bytes(bytes: [u8; 2]) -> u16;
        pub fn from_ne_bytes(bytes: [u8; 2]) -> u16;
        pub fn min_value() -> u16;
        pub fn max_value() -> u16;
        pub fn from_str_radix(src: &str, radix: u32) -> Result<u16, ParseIntError>;
    }
    impl u32 {
        pub const MIN: u32 = _;
        pub const MAX: u32 = _;
        pub const BITS: u32 = _;
        pub fn count_ones(self) -> u32;
        pub fn count_zeros(self) -> u32;
        pub fn leading_zeros(self) -> u32;
        pub fn trailing_zeros(self) -> u32;
        pub fn rotate_left(self, n: u32) -> u32;
        pub fn rotate_right(self, n: u32) -> u32;
        pub fn swap_bytes(self) -> u32;
        pub fn checked_add(self, rhs: u32) -> Option<u32>;
        pub fn checked_sub(self, rhs: u32) -> Option<u32>;
        pub fn checked_mul(self, rhs: u32) -> Option<u32>;
        pub fn checked_div(self, rhs: u32) -> Option<u32>;
        pub fn checked_rem(self, rhs: u32) -> Option<u32>;
        pub fn ilog2(self) -> u32;
        pub fn ilog10(self) -> u32;
        pub fn checked_neg(self) -> Option<u32>;
        pub fn checked_shl(self, rhs: u32) -> Option<u32>;
        pub fn checked_shr(self, rhs: u32) -> Option<u32>;
        pub fn checked_pow(self, exp: u32) -> Option<u32>;
        pub fn saturating_add(self, rhs: u32) -> u32;
        pub fn saturating_sub(self, rhs: u32) -> u32;
        pub fn saturating_mul(self, rhs: u32) -> u32;
        pub fn saturating_pow(self, exp: u32) -> u32;
        pub fn wrapping_add(self, rhs: u32) -> u32;
        pub fn wrapping_sub(self, rhs: u32) -> u32;
        pub fn wrapping_mul(self, rhs: u32) -> u32;
        pub fn wrapping_neg(self) -> u32;
        pub fn wrapping_shl(self, rhs: u32) -> u32;
        pub fn wrapping_shr(self, rhs: u32) -> u32;
        pub fn overflowing_add(self, rhs: u32) -> (u32, bool);
        pub fn overflowing_sub(self, rhs: u32) -> (u32, bool);
        pub fn abs_diff(self, other: u32) -> u32;
        pub fn overflowing_mul(self, rhs: u32) -> (u32, bool);
        pub fn pow(self, exp: u32) -> u32;
        pub fn div_euclid(self, rhs: u32) -> u32;
        pub fn rem_euclid(self, rhs: u32) -> u32;
        pub fn div_ceil(self, rhs: u32) -> u32;
        pub fn next_multiple_of(self, rhs: u32) -> u32;
        pub fn is_multiple_of(self, rhs: u32) -> bool;
        pub fn is_power_of_two(self) -> bool;
        pub fn next_power_of_two(self) -> u32;
        pub fn to_be_bytes(self) -> [u8; 4];
        pub fn to_le_bytes(self) -> [u8; 4];
        pub fn to_ne_bytes(self) -> [u8; 4];
        pub fn from_be_bytes(bytes: [u8; 4]) -> u32;
        pub fn from_le_bytes(bytes: [u8; 4]) -> u32;
        pub fn from_ne_bytes(bytes: [u8; 4]) -> u32;
        pub fn min_value() -> u32;
        pub fn max_value() -> u32;
        pub fn from_str_radix(src: &str, radix: u32) -> Result<u32, ParseIntError>;
    }
    impl u64 {
        pub const MIN: u64 = _;
        pub const MAX: u64 = _;
        pub const BITS: u32 = _;
        pub fn count_ones(self) -> u32;
        pub fn count_zeros(self) -> u32;
        pub fn leading_zeros(self) -> u32;
        pub fn trailing_zeros(self) -> u32;
        pub fn rotate_left(self, n: u32) -> u64;
        pub fn rotate_right(self, n: u32) -> u64;
        pub fn swap_bytes(self) -> u64;
        pub fn checked_add(self, rhs: u64) -> Option<u64>;
        pub fn checked_sub(self, rhs: u64) -> Option<u64>;
        pub fn checked_mul(self, rhs: u64) -> Option<u64>;
        pub fn checked_div(self, rhs: u64) -> Option<u64>;
        pub fn checked_rem(self, rhs: u64) -> Option<u64>;
        pub fn ilog2(self) -> u32;
        pub fn ilog10(self) -> u32;
        pub fn checked_neg(self) -> Option<u64>;
        pub fn checked_shl(self, rhs: u32) -> Option<u64>;
        pub fn checked_shr(self, rhs: u32) -> Option<u64>;
        pub fn checked_pow(self, exp: u32) -> Option<u64>;
        pub fn saturating_add(self, rhs: u64) -> u64;
        pub fn saturating_sub(self, rhs: u64) -> u64;
        pub fn saturating_mul(self, rhs: u64) -> u64;
        pub fn saturating_pow(self, exp: u32) -> u64;
        pub fn wrapping_add(self, rhs: u64) -> u64;
        pub fn wrapping_sub(self, rhs: u64) -> u64;
        pub fn wrapping_mul(self, rhs: u64) -> u64;
        pub fn wrapping_neg(self) -> u64;
        pub fn wrapping_shl(self, rhs: u32) -> u64;
        pub fn wrapping_shr(self, rhs: u32) -> u64;
        pub fn overflowing_add(self, rhs: u64) -> (u64, bool);
        pub fn overflowing_sub(self, rhs: u64) -> (u64, bool);
        pub fn abs_diff(self, other: u64) -> u64;
        pub fn overflowing_mul(self, rhs: u64) -> (u64, bool);
        pub fn pow(self, exp: u32) -> u64;
        pub fn div_euclid(self, rhs: u64) -> u64;
        pub fn rem_euclid(self, rhs: u64) -> u64;
        pub fn div_ceil(self, rhs: u64) -> u64;
        pub fn next_multiple_of(self, rhs: u64) -> u64;
        pub fn is_multiple_of(self, rhs: u64) -> bool;
        pub fn is_power_of_two(self) -> bool;
        pub fn next_power_of_two(self) -> u64;
        pub fn to_be_bytes(self) -> [u8; 8];
        pub fn to_le_bytes(self) -> [u8; 8];
        pub fn to_ne_bytes(self) -> [u8; 8];
        pub fn from_be_bytes(bytes: [u8; 8]) -> u64;
        pub fn from_le_bytes(bytes: [u8; 8]) -> u64;
        pub fn from_ne_bytes(bytes: [u8; 8]) -> u64;
        pub fn min_value() -> u64;
        pub fn max_value() -> u64;
        pub fn from_str_radix(src: &str, radix: u32) -> Result<u64, ParseIntError>;
    }
    impl u128 {
        pub const MIN: u128 = _;
        pub const MAX: u128 = _;
        pub const BITS: u32 = _;
        pub fn count_ones(self) -> u32;
        pub fn count_zeros(self) -> u32;
        pub fn leading_zeros(self) -> u32;
        pub fn trailing_zeros(self) -> u32;
        pub fn rotate_left(self, n: u32) -> u128;
        pub fn rotate_right(self, n: u32) -> u128;
        pub fn swap_bytes(self) -> u128;
        pub fn checked_add(self, rhs: u128) -> Option<u128>;
        pub fn checked_sub(self, rhs: u128) -> Option<u128>;
        pub fn checked_mul(self, rhs: u128) -> Option<u128>;
        pub fn checked_div(self, rhs: u128) -> Option<u128>;
        pub fn checked_rem(self, rhs: u128) -> Option<u128>;
        pub fn ilog2(self) -> u32;
        pub fn ilog10(self) -> u32;
        pub fn checked_neg(self) -> Option<u128>;
        pub fn checked_shl(self, rhs: u32) -> Option<u128>;
        pub fn checked_shr(self, rhs: u32) -> Option<u128>;
        pub fn checked_pow(self, exp: u32) -> Option<u128>;
        pub fn saturating_add(self, rhs: u128) -> u128;
        pub fn saturating_sub(self, rhs: u128) -> u128;
        pub fn saturating_mul(self, rhs: u128) -> u128;
        pub fn saturating_pow(self, exp: u32) -> u128;
        pub fn wrapping_add(self, rhs: u128) -> u128;
        pub fn wrapping_sub(self, rhs: u128) -> u128;
        pub fn wrapping_mul(self, rhs: u128) -> u128;
        pub fn wrapping_neg(self) -> u128;
        pub fn wrapping_shl(self, rhs: u32) -> u128;
        pub fn wrapping_shr(self, rhs: u32) -> u128;
        pub fn overflowing_add(self, rhs: u128) -> (u128, bool);
        pub fn overflowing_sub(self, rhs: u128) -> (u128, bool);
        pub fn abs_diff(self, other: u128) -> u128;
        pub fn overflowing_mul(self, rhs: u128) -> (u128, bool);
        pub fn pow(self, exp: u32) -> u128;
        pub fn div_euclid(self, rhs: u128) -> u128;
        pub fn rem_euclid(self, rhs: u128) -> u128;
        pub fn div_ceil(self, rhs: u128) -> u128;
        pub fn next_multiple_of(self, rhs: u128) -> u128;
        pub fn is_multiple_of(self, rhs: u128) -> bool;
        pub fn is_power_of_two(self) -> bool;
        pub fn next_power_of_two(self) -> u128;
        pub fn to_be_bytes(self) -> [u8; 16];
        pub fn to_le_bytes(self) -> [u8; 16];
        pub fn to_ne_bytes(self) -> [u8; 16];
        pub fn from_be_bytes(bytes: [u8; 16]) -> u128;
        pub fn from_le_bytes(bytes: [u8; 16]) -> u128;
        pub fn from_ne_bytes(bytes: [u8; 16]) -> u128;
        pub fn min_value() -> u128;
        pub fn max_value() -> u128;
        pub fn from_str_radix(src: &str, radix: u32) -> Result<u128, ParseIntError>;
    }
    impl usize {
        pub const MIN: usize = _;
        pub const MAX: usize = _;
        pub const BITS: u32 = _;
        pub fn count_ones(self) -> u32;
        pub fn count_zeros(self) -> u32;
        pub fn leading_zeros(self) -> u32;
        pub fn trailing_zeros(self) -> u32;
        pub fn rotate_left(self, n: u32) -> usize;
        pub fn rotate_right(self, n: u32) -> usize;
        pub fn swap_bytes(self) -> usize;
        pub fn checked_add(self, rhs: usize) -> Option<usize>;
        pub fn checked_sub(self, rhs: usize) -> Option<usize>;
        pub fn checked_mul(self, rhs: usize) -> Option<usize>;
        pub fn checked_div(self, rhs: usize) -> Option<usize>;
        pub fn checked_rem(self, rhs: usize) -> Option<usize>;
        pub fn ilog2(self) -> u32;
        pub fn ilog10(self) -> u32;
        pub fn checked_neg(self) -> Option<usize>;
        pub fn checked_shl(self, rhs: u32) -> Option<usize>;
        pub fn checked_shr(self, rhs: u32) -> Option<usize>;
        pub fn checked_pow(self, exp: u32) -> Option<usize>;
        pub fn saturating_add(self, rhs: usize) -> usize;
        pub fn saturating_sub(self, rhs: usize) -> usize;
        pub fn saturating_mul(self, rhs: usize) -> usize;
        pub fn saturating_pow(self, exp: u32) -> usize;
        pub fn wrapping_add(self, rhs: usize) -> usize;
        pub fn wrapping_sub(self, rhs: usize) -> usize;
        pub fn wrapping_mul(self, rhs: usize) -> usize;
        pub fn wrapping_neg(self) -> usize;
        pub fn wrapping_shl(self, rhs: u32) -> usize;
        pub fn wrapping_shr(self, rhs: u32) -> usize;
        pub fn overflowing_add(self, rhs: usize) -> (usize, bool);
        pub fn overflowing_sub(self, rhs: usize) -> (usize, bool);
        pub fn abs_diff(self, other: usize) -> usize;
        pub fn overflowing_mul(self, rhs: usize) -> (usize, bool);
        pub fn pow(self, exp: u32) -> usize;
        pub fn div_euclid(self, rhs: usize) -> usize;
        pub fn rem_euclid(self, rhs: usize) -> usize;
        pub fn div_ceil(self, rhs: usize) -> usize;
        pub fn next_multiple_of(self, rhs: usize) -> usize;
        pub fn is_multiple_of(self, rhs: usize) -> bool;
        pub fn is_power_of_two(self) -> bool;
        pub fn next_power_of_two(self) -> usize;
        pub fn to_be_bytes(self) -> [u8; 8];
        pub fn to_le_bytes(self) -> [u8; 8];
        pub fn to_ne_bytes(self) -> [u8; 8];
        pub fn from_be_bytes(bytes: [u8; 8]) -> usize;
        pub fn from_le_bytes(bytes: [u8; 8]) -> usize;
        pub fn from_ne_bytes(bytes: [u8; 8]) -> usize;
        pub fn min_value() -> usize;
        pub fn max_value() -> usize;
        pub fn from_str_radix(src: &str, radix: u32) -> Result<usize, ParseIntError>;
    }
    impl f32 {
        pub fn floor(self) -> f32;
        pub fn ceil(self) -> f32;
        pub fn round(self) -> f32;
        pub fn round_ties_even(self) -> f32;
        pub fn trunc(self) -> f32;
        pub fn fract(self) -> f32;
        pub fn mul_add(self, a: f32, b: f32) -> f32;
        pub fn div_euclid(self, rhs: f32) -> f32;
        pub fn rem_euclid(self, rhs: f32) -> f32;
        pub fn powi(self, n: i32) -> f32;
        pub fn powf(self, n: f32) -> f32;
        pub fn sqrt(self) -> f32;
        pub fn exp(self) -> f32;
        pub fn exp2(self) -> f32;
        pub fn ln(self) -> f32;
        pub fn log(self, base: f32) -> f32;
        pub fn log2(self) -> f32;
        pub fn log10(self) -> f32;
        pub fn cbrt(self) -> f32;
        pub fn hypot(self, other: f32) -> f32;
        pub fn sin(self) -> f32;
        pub fn cos(self) -> f32;
        pub fn tan(self) -> f32;
        pub fn asin(self) -> f32;
        pub fn acos(self) -> f32;
        pub fn atan(self) -> f32;
        pub fn atan2(self, other: f32) -> f32;
        pub fn sin_cos(self) -> (f32, f32);
        pub fn exp_m1(self) -> f32;
        pub fn ln_1p(self) -> f32;
        pub fn sinh(self) -> f32;
        pub fn cosh(self) -> f32;
        pub fn tanh(self) -> f32;
        pub fn asinh(self) -> f32;
        pub fn acosh(self) -> f32;
        pub fn atanh(self) -> f32;
        pub const RADIX: u32 = _;
        pub const MANTISSA_DIGITS: u32 = _;
        pub const DIGITS: u32 = _;
        pub const EPSILON: f32 = _;
        pub const MIN: f32 = _;
        pub const MIN_POSITIVE: f32 = _;
        pub const MAX: f32 = _;
        pub const MIN_EXP: i32 = _;
        pub const MAX_EXP: i32 = _;
        pub const MIN_10_EXP: i32 = _;
        pub const MAX_10_EXP: i32 = _;
        pub const NAN: f32 = _;
        pub const INFINITY: f32 = _;
        pub const NEG_INFINITY: f32 = _;
        pub fn is_nan(self) -> bool;
        pub fn is_infinite(self) -> bool;
        pub fn is_finite(self) -> bool;
        pub fn is_subnormal(self) -> bool;
        pub fn is_normal(self) -> bool;
        pub fn classify(self) -> FpCategory;
        pub fn is_sign_positive(self) -> bool;
        pub fn is_sign_negative(self) -> bool;
        pub fn next_up(self) -> f32;
        pub fn next_down(self) -> f32;
        pub fn recip(self) -> f32;
        pub fn to_degrees(self) -> f32;
        pub fn to_radians(self) -> f32;
        pub fn max(self, other: f32) -> f32;
        pub fn min(self, other: f32) -> f32;
        pub fn midpoint(self, other: f32) -> f32;
        pub fn to_bits(self) -> u32;
        pub fn from_bits(v: u32) -> f32;
        pub fn to_be_bytes(self) -> [u8; 4];
        pub fn to_le_bytes(self) -> [u8; 4];
        pub fn to_ne_bytes(self) -> [u8; 4];
        pub fn from_be_bytes(bytes: [u8; 4]) -> f32;
        pub fn from_le_bytes(bytes: [u8; 4]) -> f32;
        pub fn from_ne_bytes(bytes: [u8; 4]) -> f32;
        pub fn total_cmp(&self, other: &f32) -> Ordering;
        pub fn clamp(self, min: f32, max: f32) -> f32;
        pub fn abs(self) -> f32;
        pub fn signum(self) -> f32;
        pub fn copysign(self, sign: f32) -> f32;
    }
    impl f64 {
        pub fn floor(self) -> f64;
        pub fn ceil(self) -> f64;
        pub fn round(self) -> f64;
        pub fn round_ties_even(self) -> f64;
        pub fn trunc(self) -> f64;
        pub fn fract(self) -> f64;
        pub fn mul_add(self, a: f64, b: f64) -> f64;
        pub fn div_euclid(self, rhs: f64) -> f64;
        pub fn rem_euclid(self, rhs: f64) -> f64;
        pub fn powi(self, n: i32) -> f64;
        pub fn powf(self, n: f64) -> f64;
        pub fn sqrt(self) -> f64;
        pub fn exp(self) -> f64;
        pub fn exp2(self) -> f64;
        pub fn ln(self) -> f64;
        pub fn log(self, base: f64) -> f64;
        pub fn log2(self) -> f64;
        pub fn log10(self) -> f64;
        pub fn cbrt(self) -> f64;
        pub fn hypot(self, other: f64) -> f64;
        pub fn sin(self) -> f64;
        pub fn cos(self) -> f64;
        pub fn tan(self) -> f64;
        pub fn asin(self) -> f64;
        pub fn acos(self) -> f64;
        pub fn atan(self) -> f64;
        pub fn atan2(self, other: f64) -> f64;
        pub fn sin_cos(self) -> (f64, f64);
        pub fn exp_m1(self) -> f64;
        pub fn ln_1p(self) -> f64;
        pub fn sinh(self) -> f64;
        pub fn cosh(self) -> f64;
        pub fn tanh(self) -> f64;
        pub fn asinh(self) -> f64;
        pub fn acosh(self) -> f64;
        pub fn atanh(self) -> f64;
        pub const RADIX: u32 = _;
        pub const MANTISSA_DIGITS: u32 = _;
        pub const DIGITS: u32 = _;
        pub const EPSILON: f64 = _;
        pub const MIN: f64 = _;
        pub const MIN_POSITIVE: f64 = _;
        pub const MAX: f64 = _;
        pub const MIN_EXP: i32 = _;
        pub const MAX_EXP: i32 = _;
        pub const MIN_10_EXP: i32 = _;
        pub const MAX_10_EXP: i32 = _;
        pub const NAN: f64 = _;
        pub const INFINITY: f64 = _;
        pub const NEG_INFINITY: f64 = _;
        pub fn is_nan(self) -> bool;
        pub fn is_infinite(self) -> bool;
        pub fn is_finite(self) -> bool;
        pub fn is_subnormal(self) -> bool;
        pub fn is_normal(self) -> bool;
        pub fn classify(self) -> FpCategory;
        pub fn is_sign_positive(self) -> bool;
        pub fn is_sign_negative(self) -> bool;
        pub fn next_up(self) -> f64;
        pub fn next_down(self) -> f64;
        pub fn recip(self) -> f64;
        pub fn to_degrees(self) -> f64;
        pub fn to_radians(self) -> f64;
        pub fn max(self, other: f64) -> f64;
        pub fn min(self, other: f64) -> f64;
        pub fn midpoint(self, other: f64) -> f64;
        pub fn to_bits(self) -> u64;
        pub fn from_bits(v: u64) -> f64;
        pub fn to_be_bytes(self) -> [u8; 8];
        pub fn to_le_bytes(self) -> [u8; 8];
        pub fn to_ne_bytes(self) -> [u8; 8];
        pub fn from_be_bytes(bytes: [u8; 8]) -> f64;
        pub fn from_le_bytes(bytes: [u8; 8]) -> f64;
        pub fn from_ne_bytes(bytes: [u8; 8]) -> f64;
        pub fn total_cmp(&self, other: &f64) -> Ordering;
        pub fn clamp(self, min: f64, max: f64) -> f64;
        pub fn abs(self) -> f64;
        pub fn signum(self) -> f64;
        pub fn copysign(self, sign: f64) -> f64;
    }
    impl Clone for i32 {}
    impl Clone for u128 {}
    impl Clone for f32 {}
    impl Clone for i8 {}
    impl Clone for u32 {}
    impl Clone for isize {}
    impl Clone for bool {}
    impl Clone for u16 {}
    impl Clone for usize {}
    impl Clone for u8 {}
    impl Clone for i128 {}
    impl Clone for u64 {}
    impl Clone for i16 {}
    impl Clone for f64 {}
    impl Clone for i64 {}
    impl Copy for i32 {}
    impl Copy for u128 {}
    impl Copy for f32 {}
    impl Copy for i8 {}
    impl Copy for u32 {}
    impl Copy for isize {}
    impl Copy for bool {}
    impl Copy for u16 {}
    impl Copy for usize {}
    impl Copy for u8 {}
    impl Copy for i128 {}
    impl Copy for u64 {}
    impl Copy for i16 {}
    impl Copy for f64 {}
    impl Copy for i64 {}
    impl Default for i32 {}
    impl Default for u128 {}
    impl Default for f32 {}
    impl Default for i8 {}
    impl Default for u32 {}
    impl Default for isize {}
    impl Default for bool {}
    impl Default for u16 {}
    impl Default for usize {}
    impl Default for u8 {}
    impl Default for i128 {}
    impl Default for u64 {}
    impl Default for i16 {}
    impl Default for f64 {}
    impl Default for i64 {}
    impl Debug for i32 {}
    impl Debug for u128 {}
    impl Debug for f32 {}
    impl Debug for i8 {}
    impl Debug for u32 {}
    impl Debug for isize {}
    impl Debug for bool {}
    impl Debug for u16 {}
    impl Debug for usize {}
    impl Debug for u8 {}
    impl Debug for i128 {}
    impl Debug for u64 {}
    impl Debug for i16 {}
    impl Debug for f64 {}
    impl Debug for i64 {}
    impl Display for i32 {}
    impl Display for u128 {}
    impl Display for f32 {}
    impl Display for i8 {}
    impl Display for u32 {}
    impl Display for isize {}
    impl Display for bool {}
    impl Display for u16 {}
    impl Display for usize {}
    impl Display for u8 {}
    impl Display for i128 {}
    impl Display for u64 {}
    impl Display for i16 {}
    impl Display for f64 {}
    impl Display for i64 {}
    impl Eq for i32 {}
    impl Eq for u128 {}
    impl Eq for i8 {}
    impl Eq for u32 {}
    impl Eq for isize {}
    impl Eq for bool {}
    impl Eq for u16 {}
    impl Eq for usize {}
    impl Eq for u8 {}
    impl Eq for i128 {}
    impl Eq for u64 {}
    impl Eq for i16 {}
    impl Eq for i64 {}
    impl From<bool> for i32 {}
    impl From<i16> for i32 {}
    impl From<i32> for f64 {}
    impl From<i32> for i128 {}
    impl From<i32> for i64 {}
    impl From<i8> for i32 {}
    impl From<u16> for i32 {}
    impl From<u8> for i32 {}
    impl From<Ipv6Addr> for u128 {}
    impl From<bool> for u128 {}
    impl From<char> for u128 {}
    impl From<u16> for u128 {}
    impl From<u32> for u128 {}
    impl From<u64> for u128 {}
    impl From<u8> for u128 {}
    impl From<bool> for f32 {}
    impl From<f32> for f64 {}
    impl From<i16> for f32 {}
    impl From<i8> for f32 {}
    impl From<u16> for f32 {}
    impl From<u8> for f32 {}
    impl From<char> for u32 {}
    impl From<char> for u64 {}
    impl From<bool> for i8 {}
    impl From<i8> for f64 {}
    impl From<i8> for i128 {}
    impl From<i8> for i16 {}
    impl From<i8> for i64 {}
    impl From<i8> for isize {}
    impl From<Ipv4Addr> for u32 {}
    impl From<bool> for u32 {}
    impl From<u16> for u32 {}
    impl From<u32> for f64 {}
    impl From<u32> for i128 {}
    impl From<u32> for i64 {}
    impl From<u32> for u64 {}
    impl From<u8> for u32 {}
    impl From<bool> for isize {}
    impl From<i16> for isize {}
    impl From<u8> for isize {}
    impl From<bool> for f64 {}
    impl From<bool> for i128 {}
    impl From<bool> for i16 {}
    impl From<bool> for i64 {}
    impl From<bool> for u16 {}
    impl From<bool> for u64 {}
    impl From<bool> for u8 {}
    impl From<bool> for usize {}
    impl From<u16> for f64 {}
    impl From<u16> for i128 {}
    impl From<u16> for i64 {}
    impl From<u16> for u64 {}
    impl From<u16> for usize {}
    impl From<u8> for u16 {}
    impl From<u8> for usize {}
    impl From<u8> for f64 {}
    impl From<u8> for i128 {}
    impl From<u8> for i16 {}
    impl From<u8> for i64 {}
    impl From<u8> for u64 {}
    impl From<i16> for i128 {}
    impl From<i64> for i128 {}
    impl From<u64> for i128 {}
    impl From<i16> for f64 {}
    impl From<i16> for i64 {}
    impl FromStr for i32 { type Err = ParseIntError; }
    impl FromStr for u128 { type Err = ParseIntError; }
    impl FromStr for f32 { type Err = ParseFloatError; }
    impl FromStr for i8 { type Err = ParseIntError; }
    impl FromStr for u32 { type Err = ParseIntError; }
    impl FromStr for isize { type Err = ParseIntError; }
    impl FromStr for bool { type Err = ParseBoolError; }
    impl FromStr for u16 { type Err = ParseIntError; }
    impl FromStr for usize { type Err = ParseIntError; }
    impl FromStr for u8 { type Err = ParseIntError; }
    impl FromStr for i128 { type Err = ParseIntError; }
    impl FromStr for u64 { type Err = ParseIntError; }
    impl FromStr for i16 { type Err = ParseIntError; }
    impl FromStr for f64 { type Err = ParseFloatError; }
    impl FromStr for i64 { type Err = ParseIntError; }
    impl Hash for i32 {}
    impl Hash for u128 {}
    impl Hash for i8 {}
    impl Hash for u32 {}
    impl Hash for isize {}
    impl Hash for bool {}
    impl Hash for u16 {}
    impl Hash for usize {}
    impl Hash for u8 {}
    impl Hash for i128 {}
    impl Hash for u64 {}
    impl Hash for i16 {}
    impl Hash for i64 {}
    impl Mul<Duration> for u32 { type Output = Duration; }
    impl Ord for i32 {}
    impl Ord for u128 {}
    impl Ord for i8 {}
    impl Ord for u32 {}
    impl Ord for isize {}
    impl Ord for bool {}
    impl Ord for u16 {}
    impl Ord for usize {}
    impl Ord for u8 {}
    impl Ord for i128 {}
    impl Ord for u64 {}
    impl Ord for i16 {}
    impl Ord for i64 {}
    impl PartialEq for i32 {}
    impl PartialEq for u128 {}
    impl PartialEq for f32 {}
    impl PartialEq for i8 {}
    impl PartialEq for u32 {}
    impl PartialEq for isize {}
    impl PartialEq for bool {}
    impl PartialEq for u16 {}
    impl PartialEq for usize {}
    impl PartialEq for u8 {}
    impl PartialEq for i128 {}
    impl PartialEq for u64 {}
    impl PartialEq for i16 {}
    impl PartialEq for f64 {}
    impl PartialEq for i64 {}
    impl PartialOrd for i32 {}
    impl PartialOrd for u128 {}
    impl PartialOrd for f32 {}
    impl PartialOrd for i8 {}
    impl PartialOrd for u32 {}
    impl PartialOrd for isize {}
    impl PartialOrd for bool {}
    impl PartialOrd for u16 {}
    impl PartialOrd for usize {}
    impl PartialOrd for u8 {}
    impl PartialOrd for i128 {}
    impl PartialOrd for u64 {}
    impl PartialOrd for i16 {}
    impl PartialOrd for f64 {}
    impl PartialOrd for i64 {}
    impl Product<&i32> for i32 {}
    impl Product for i32 {}
    impl Product<&u128> for u128 {}
    impl Product for u128 {}
    impl Product<&f32> for f32 {}
    impl Product for f32 {}
    impl Product<&i8> for i8 {}
    impl Product for i8 {}
    impl Product<&u32> for u32 {}
    impl Product for u32 {}
    impl Product<&isize> for isize {}
    impl Product for isize {}
    impl Product<&u16> for u16 {}
    impl Product for u16 {}
    impl Product<&usize> for usize {}
    impl Product for usize {}
    impl Product<&u8> for u8 {}
    impl Product for u8 {}
    impl Product<&i128> for i128 {}
    impl Product for i128 {}
    impl Product<&u64> for u64 {}
    impl Product for u64 {}
    impl Product<&i16> for i16 {}
    impl Product for i16 {}
    impl Product<&f64> for f64 {}
    impl Product for f64 {}
    impl Product<&i64> for i64 {}
    impl Product for i64 {}
    impl<T> SliceIndex<[T]> for usize { type Output = T; }
    impl Sum<&i32> for i32 {}
    impl Sum for i32 {}
    impl Sum<&u128> for u128 {}
    impl Sum for u128 {}
    impl Sum<&f32> for f32 {}
    impl Sum for f32 {}
    impl Sum<&i8> for i8 {}
    impl Sum for i8 {}
    impl Sum<&u32> for u32 {}
    impl Sum for u32 {}
    impl Sum<&isize> for isize {}
    impl Sum for isize {}
    impl Sum<&u16> for u16 {}
    impl Sum for u16 {}
    impl Sum<&usize> for usize {}
    impl Sum for usize {}
    impl Sum<&u8> for u8 {}
    impl Sum for u8 {}
    impl Sum<&i128> for i128 {}
    impl Sum for i128 {}
    impl Sum<&u64> for u64 {}
    impl Sum for u64 {}
    impl Sum<&i16> for i16 {}
    impl Sum for i16 {}
    impl Sum<&f64> for f64 {}
    impl Sum for f64 {}
    impl Sum<&i64> for i64 {}
    impl Sum for i64 {}
    impl TryFrom<i128> for i32 { type Error = TryFromIntError; }
    impl TryFrom<i32> for bool { type Error = TryFromIntError; }
    impl TryFrom<i32> for i16 { type Error = TryFromIntError; }
    impl TryFrom<i32> for i8 { type Error = TryFromIntError; }
    impl TryFrom<i32> for isize { type Error = TryFromIntError; }
    impl TryFrom<i32> for u128 { type Error = TryFromIntError; }
    impl TryFrom<i32> for u16 { type Error = TryFromIntError; }
    impl TryFrom<i32> for u32 { type Error = TryFromIntError; }
    impl TryFrom<i32> for u64 { type Error = TryFromIntError; }
    impl TryFrom<i32> for u8 { type Error = TryFromIntError; }
    impl TryFrom<i32> for usize { type Error = TryFromIntError; }
    impl TryFrom<i64> for i32 { type Error = TryFromIntError; }
    impl TryFrom<isize> for i32 { type Error = TryFromIntError; }
    impl TryFrom<u128> for i32 { type Error = TryFromIntError; }
    impl TryFrom<u32> for i32 { type Error = TryFromIntError; }
    impl TryFrom<u64> for i32 { type Error = TryFromIntError; }
    impl TryFrom<usize> for i32 { type Error = TryFromIntError; }
    impl TryFrom<i128> for u128 { type Error = TryFromIntError; }
    impl TryFrom<i16> for u128 { type Error = TryFromIntError; }
    impl TryFrom<i64> for u128 { type Error = TryFromIntError; }
    impl TryFrom<i8> for u128 { type Error = TryFromIntError; }
    impl TryFrom<isize> for u128 { type Error = TryFromIntError; }
    impl TryFrom<u128> for bool { type Error = TryFromIntError; }
    impl TryFrom<u128> for i128 { type Error = TryFromIntError; }
    impl TryFrom<u128> for i16 { type Error = TryFromIntError; }
    impl TryFrom<u128> for i64 { type Error = TryFromIntError; }
    impl TryFrom<u128> for i8 { type Error = TryFromIntError; }
    impl TryFrom<u128> for isize { type Error = TryFromIntError; }
    impl TryFrom<u128> for u16 { type Error = TryFromIntError; }
    impl TryFrom<u128> for u32 { type Error = TryFromIntError; }
    impl TryFrom<u128> for u64 { type Error = TryFromIntError; }
    impl TryFrom<u128> for u8 { type Error = TryFromIntError; }
    impl TryFrom<u128> for usize { type Error = TryFromIntError; }
    impl TryFrom<usize> for u128 { type Error = TryFromIntError; }
    impl TryFrom<char> for u16 { type Error = TryFromCharError; }
    impl TryFrom<char> for u8 { type Error = TryFromCharError; }
    impl TryFrom<char> for usize { type Error = TryFromCharError; }
    impl TryFrom<i128> for i8 { type Error = TryFromIntError; }
    impl TryFrom<i16> for i8 { type Error = TryFromIntError; }
    impl TryFrom<i64> for i8 { type Error = TryFromIntError; }
    impl TryFrom<i8> for bool { type Error = TryFromIntError; }
    impl TryFrom<i8> for u16 { type Error = TryFromIntError; }
    impl TryFrom<i8> for u32 { type Error = TryFromIntError; }
    impl TryFrom<i8> for u64 { type Error = TryFromIntError; }
    impl TryFrom<i8> for u8 { type Error = TryFromIntError; }
    impl TryFrom<i8> for usize { type Error = TryFromIntError; }
    impl TryFrom<isize> for i8 { type Error = TryFromIntError; }
    impl TryFrom<u16> for i8 { type Error = TryFromIntError; }
    impl TryFrom<u32> for i8 { type Error = TryFromIntError; }
    impl TryFrom<u64> for i8 { type Error = TryFromIntError; }
    impl TryFrom<u8> for i8 { type Error = TryFromIntError; }
    impl TryFrom<usize> for i8 { type Error = TryFromIntError; }
    impl TryFrom<i128> for u32 { type Error = TryFromIntError; }
    impl TryFrom<i16> for u32 { type Error = TryFromIntError; }
    impl TryFrom<i64> for u32 { type Error = TryFromIntError; }
    impl TryFrom<isize> for u32 { type Error = TryFromIntError; }
    impl TryFrom<u32> for bool { type Error = TryFromIntError; }
    impl TryFrom<u32> for i16 { type Error = TryFromIntError; }
    impl TryFrom<u32> for isize { type Error = TryFromIntError; }
    impl TryFrom<u32> for u16 { type Error = TryFromIntError; }
    impl TryFrom<u32> for u8 { type Error = TryFromIntError; }
    impl TryFrom<u32> for usize { type Error = TryFromIntError; }
    impl TryFrom<u64> for u32 { type Error = TryFromIntError; }
    impl TryFrom<usize> for u32 { type Error = TryFromIntError; }
    impl TryFrom<i128> for isize { type Error = TryFromIntError; }
    impl TryFrom<i64> for isize { type Error = TryFromIntError; }
    impl TryFrom<isize> for i128 { type Error = TryFromIntError; }
    impl TryFrom<isize> for i16 { type Error = TryFromIntError; }
    impl TryFrom<isize> for i64 { type Error = TryFromIntError; }
    impl TryFrom<isize> for u16 { type Error = TryFromIntError; }
    impl TryFrom<isize> for u64 { type Error = TryFromIntError; }
    impl TryFrom<isize> for u8 { type Error = TryFromIntError; }
    impl TryFrom<isize> for usize { type Error = TryFromIntError; }
    impl TryFrom<u16> for isize { type Error = TryFromIntError; }
    impl TryFrom<u64> for isize { type Error = TryFromIntError; }
    impl TryFrom<usize> for isize { type Error = TryFromIntError; }
    impl TryFrom<i128> for bool { type Error = TryFromIntError; }
    impl TryFrom<i16> for bool { type Error = TryFromIntError; }
    impl TryFrom<i64> for bool { type Error = TryFromIntError; }
    impl TryFrom<u16> for bool { type Error = TryFromIntError; }
    impl TryFrom<u64> for bool { type Error = TryFromIntError; }
    impl TryFrom<u8> for bool { type Error = TryFromIntError; }
    impl TryFrom<i128> for u16 { type Error = TryFromIntError; }
    impl TryFrom<i16> for u16 { type Error = TryFromIntError; }
    impl TryFrom<i64> for u16 { type Error = TryFromIntError; }
    impl TryFrom<u16> for i16 { type Error = TryFromIntError; }
    impl TryFrom<u16> for u8 { type Error = TryFromIntError; }
    impl TryFrom<u64> for u16 { type Error = TryFromIntError; }
    impl TryFrom<usize> for u16 { type Error = TryFromIntError; }
    impl TryFrom<i128> for usize { type Error = TryFromIntError; }
    impl TryFrom<i16> for usize { type Error = TryFromIntError; }
    impl TryFrom<i64> for usize { type Error = TryFromIntError; }
    impl TryFrom<u64> for usize { type Error = TryFromIntError; }
    impl TryFrom<usize> for i128 { type Error = TryFromIntError; }
    impl TryFrom<usize> for i16 { type Error = TryFromIntError; }
    impl TryFrom<usize> for i64 { type Error = TryFromIntError; }
    impl TryFrom<usize> for u64 { type Error = TryFromIntError; }
    impl TryFrom<usize> for u8 { type Error = TryFromIntError; }
    impl TryFrom<i128> for u8 { type Error = TryFromIntError; }
    impl TryFrom<i16> for u8 { type Error = TryFromIntError; }
    impl TryFrom<i64> for u8 { type Error = TryFromIntError; }
    impl TryFrom<u64> for u8 { type Error = TryFromIntError; }
    impl TryFrom<i128> for i16 { type Error = TryFromIntError; }
    impl TryFrom<i128> for i64 { type Error = TryFromIntError; }
    impl TryFrom<i128> for u64 { type Error = TryFromIntError; }
    impl TryFrom<i16> for u64 { type Error = TryFromIntError; }
    impl TryFrom<i64> for u64 { type Error = TryFromIntError; }
    impl TryFrom<u64> for i16 { type Error = TryFromIntError; }
    impl TryFrom<u64> for i64 { type Error = TryFromIntError; }
    impl TryFrom<i64> for i16 { type Error = TryFromIntError; }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct NonZero<T>;
    impl<T> NonZero<T> {
        pub fn new(n: T) -> Option<Self>;
        pub fn new_unchecked(n: T) -> Self;
        pub fn get(self) -> T;
    }
}

pub mod ops {
    use crate::slice::SliceIndex;

    #[lang(add)]
    pub trait Add<Rhs = Self> {
        type Output;
        fn add(self, rhs: Rhs) -> Self::Output;
    }

    pub trait AddAssign<Rhs = Self> {
        fn add_assign(&mut self, rhs: Rhs);
    }

    pub trait AsyncFn<Args>: AsyncFnMut<Args> {}

    pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {}

    pub trait AsyncFnOnce<Args> {
        type Output;
    }

    pub trait BitAnd<Rhs = Self> {
        type Output;
        fn bitand(self, rhs: Rhs) -> Self::Output;
    }

    pub trait BitAndAssign<Rhs = Self> {
        fn bitand_assign(&mut self, rhs: Rhs);
    }

    pub trait BitOr<Rhs = Self> {
        type Output;
        fn bitor(self, rhs: Rhs) -> Self::Output;
    }

    pub trait BitOrAssign<Rhs = Self> {
        fn bitor_assign(&mut self, rhs: Rhs);
    }

    pub trait BitXor<Rhs = Self> {
        type Output;
        fn bitxor(self, rhs: Rhs) -> Self::Output;
    }

    pub trait BitXorAssign<Rhs = Self> {
        fn bitxor_assign(&mut self, rhs: Rhs);
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
    impl<T> Bound<T> {
        pub fn as_ref(&self) -> Bound<&T>;
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U>;
    }
    impl<T: Clone> Bound<&T> {
        pub fn cloned(self) -> Bound<T> where T: Clone;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub enum ControlFlow<B, C = ()> { Continue(C), Break(B) }
    impl<B, C> ControlFlow<B, C> {
        pub fn is_break(&self) -> bool;
        pub fn is_continue(&self) -> bool;
        pub fn break_value(self) -> Option<B>;
        pub fn map_break<T, F: FnOnce(B) -> T>(self, f: F) -> ControlFlow<T, C>;
        pub fn continue_value(self) -> Option<C>;
        pub fn map_continue<T, F: FnOnce(C) -> T>(self, f: F) -> ControlFlow<B, T>;
    }

    #[lang(deref)] pub trait Deref {
        type Target;
        fn deref(&self) -> &Self::Target;
    }

    pub trait DerefMut: Deref {
        fn deref_mut(&mut self) -> &mut Self::Target;
    }

    #[lang(div)]
    pub trait Div<Rhs = Self> {
        type Output;
        fn div(self, rhs: Rhs) -> Self::Output;
    }

    pub trait DivAssign<Rhs = Self> {
        fn div_assign(&mut self, rhs: Rhs);
    }

    #[lang(drop)] pub trait Drop {
        fn drop(&mut self);
    }

    #[lang(fn)] pub trait Fn<Args>: FnMut<Args> {}

    #[lang(fn_mut)] pub trait FnMut<Args>: FnOnce<Args> {}

    #[lang(fn_once)] pub trait FnOnce<Args> {
        type Output;
    }

    #[lang(index)] pub trait Index<Idx> {
        type Output;
        fn index(&self, index: Idx) -> &Self::Output;
    }

    pub trait IndexMut<Idx>: Index<Idx> {
        fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
    }

    #[lang(mul)]
    pub trait Mul<Rhs = Self> {
        type Output;
        fn mul(self, rhs: Rhs) -> Self::Output;
    }

    pub trait MulAssign<Rhs = Self> {
        fn mul_assign(&mut self, rhs: Rhs);
    }

    pub trait Neg {
        type Output;
        fn neg(self) -> Self::Output;
    }

    pub trait Not {
        type Output;
        fn not(self) -> Self::Output;
    }

    impl Not for bool { type Output = bool; }
    impl Not for i8 { type Output = i8; }
    impl Not for i16 { type Output = i16; }
    impl Not for i32 { type Output = i32; }
    impl Not for i64 { type Output = i64; }
    impl Not for i128 { type Output = i128; }
    impl Not for isize { type Output = isize; }
    impl Not for u8 { type Output = u8; }
    impl Not for u16 { type Output = u16; }
    impl Not for u32 { type Output = u32; }
    impl Not for u64 { type Output = u64; }
    impl Not for u128 { type Output = u128; }
    impl Not for usize { type Output = usize; }

    #[sends] #[lang(range)] #[derive(Clone, Debug, Default, PartialEq, Eq, Hash)] pub struct Range<Idx> { pub start: Idx, pub end: Idx }
    impl<Idx: PartialOrd> Range<Idx> {
        pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U>;
        #[reads_state] pub fn is_empty(&self) -> bool where Idx: PartialOrd;
    }
    impl ExactSizeIterator for Range<i16> {}
    impl ExactSizeIterator for Range<i32> {}
    impl ExactSizeIterator for Range<i8> {}
    impl ExactSizeIterator for Range<isize> {}
    impl ExactSizeIterator for Range<u16> {}
    impl ExactSizeIterator for Range<u32> {}
    impl ExactSizeIterator for Range<u8> {}
    impl ExactSizeIterator for Range<usize> {}
    impl<T> RangeBounds<T> for Range<&T> {}
    impl<T> RangeBounds<T> for Range<T> {}
    impl<T> SliceIndex<[T]> for Range<usize> { type Output = [T]; }
    impl SliceIndex<str> for Range<usize> { type Output = str; }

    pub trait RangeBounds<T> {
        fn start_bound(&self) -> Bound<&T>;
        fn end_bound(&self) -> Bound<&T>;
        fn contains<U: PartialOrd<T>>(&self, item: &U) -> bool where T: PartialOrd<U>;
    }

    #[sends] #[lang(range_from)] #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct RangeFrom<Idx> { pub start: Idx }
    impl<Idx: PartialOrd> RangeFrom<Idx> {
        pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U>;
    }
    impl<T> RangeBounds<T> for RangeFrom<&T> {}
    impl<T> RangeBounds<T> for RangeFrom<T> {}
    impl<T> SliceIndex<[T]> for RangeFrom<usize> { type Output = [T]; }
    impl SliceIndex<str> for RangeFrom<usize> { type Output = str; }

    #[sends] #[lang(range_full)] #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)] pub struct RangeFull;
    impl<T> RangeBounds<T> for RangeFull {}
    impl<T> SliceIndex<[T]> for RangeFull { type Output = [T]; }
    impl SliceIndex<str> for RangeFull { type Output = str; }

    #[sends] #[lang(range_inclusive)] #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct RangeInclusive<Idx>;
    impl<Idx> RangeInclusive<Idx> {
        pub fn new(start: Idx, end: Idx) -> RangeInclusive<Idx>;
        pub fn start(&self) -> &Idx;
        pub fn end(&self) -> &Idx;
        pub fn into_inner(self) -> (Idx, Idx);
    }
    impl<Idx: PartialOrd> RangeInclusive<Idx> {
        pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U>;
        #[reads_state] pub fn is_empty(&self) -> bool where Idx: PartialOrd;
    }
    impl ExactSizeIterator for RangeInclusive<i16> {}
    impl ExactSizeIterator for RangeInclusive<i8> {}
    impl ExactSizeIterator for RangeInclusive<u16> {}
    impl ExactSizeIterator for RangeInclusive<u8> {}
    impl<T> RangeBounds<T> for RangeInclusive<&T> {}
    impl<T> RangeBounds<T> for RangeInclusive<T> {}
    impl<T> SliceIndex<[T]> for RangeInclusive<usize> { type Output = [T]; }
    impl SliceIndex<str> for RangeInclusive<usize> { type Output = str; }

    #[sends] #[lang(range_to)] #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub struct RangeTo<Idx> { pub end: Idx }
    impl<Idx: PartialOrd> RangeTo<Idx> {
        pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U>;
    }
    impl<T> RangeBounds<T> for RangeTo<&T> {}
    impl<T> RangeBounds<T> for RangeTo<T> {}
    impl<T> SliceIndex<[T]> for RangeTo<usize> { type Output = [T]; }
    impl SliceIndex<str> for RangeTo<usize> { type Output = str; }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub struct RangeToInclusive<Idx> { pub end: Idx }
    impl<Idx: PartialOrd> RangeToInclusive<Idx> {
        pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U>;
    }
    impl<T> RangeBounds<T> for RangeToInclusive<&T> {}
    impl<T> RangeBounds<T> for RangeToInclusive<T> {}
    impl<T> SliceIndex<[T]> for RangeToInclusive<usize> { type Output = [T]; }
    impl SliceIndex<str> for RangeToInclusive<usize> { type Output = str; }

    #[lang(rem)]
    pub trait Rem<Rhs = Self> {
        type Output;
        fn rem(self, rhs: Rhs) -> Self::Output;
    }

    pub trait RemAssign<Rhs = Self> {
        fn rem_assign(&mut self, rhs: Rhs);
    }

    pub trait Shl<Rhs = Self> {
        type Output;
        fn shl(self, rhs: Rhs) -> Self::Output;
    }

    pub trait ShlAssign<Rhs = Self> {
        fn shl_assign(&mut self, rhs: Rhs);
    }

    pub trait Shr<Rhs = Self> {
        type Output;
        fn shr(self, rhs: Rhs) -> Self::Output;
    }

    pub trait ShrAssign<Rhs = Self> {
        fn shr_assign(&mut self, rhs: Rhs);
    }

    #[lang(sub)]
    pub trait Sub<Rhs = Self> {
        type Output;
        fn sub(self, rhs: Rhs) -> Self::Output;
    }

    pub trait SubAssign<Rhs = Self> {
        fn sub_assign(&mut self, rhs: Rhs);
    }

    impl<T> Deref for &T { type Target = T; }
    impl<T> Deref for &mut T { type Target = T; }
    impl<T> DerefMut for &mut T {}
    impl<A, F: Fn<A>> Fn<A> for &F {}
    impl<A, F: Fn<A>> FnMut<A> for &F {}
    impl<A, F: FnMut<A>> FnMut<A> for &mut F {}
    impl<A, F: Fn<A>> FnOnce<A> for &F { type Output = F::Output; }
    impl<A, F: FnMut<A>> FnOnce<A> for &mut F { type Output = F::Output; }
    impl<T> RangeBounds<T> for (Bound<&T>, Bound<&T>) {}
    impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {}
    impl<A> Iterator for Range<A> { type Item = A; }
    impl<A> DoubleEndedIterator for Range<A> {}
    impl<A> Iterator for RangeFrom<A> { type Item = A; }
    impl<A> Iterator for RangeInclusive<A> { type Item = A; }
    impl<A> DoubleEndedIterator for RangeInclusive<A> {}
}

pub mod option {
    use crate::iter::{FromIterator, Product, Sum};
    use crate::ops::{Deref, DerefMut};
    use crate::pin::Pin;

    #[derive(Clone, Debug)] pub struct IntoIter<A>;
    impl<A> DoubleEndedIterator for IntoIter<A> {}
    impl<A> ExactSizeIterator for IntoIter<A> {}
    impl<A> Iterator for IntoIter<A> { type Item = A; }

    #[derive(Debug)] pub struct Iter<A>;
    impl<A> Clone for Iter<A> {}
    impl<A> DoubleEndedIterator for Iter<A> {}
    impl<A> ExactSizeIterator for Iter<A> {}
    impl<A> Iterator for Iter<A> { type Item = &A; }

    #[derive(Debug)] pub struct IterMut<A>;
    impl<A> DoubleEndedIterator for IterMut<A> {}
    impl<A> ExactSizeIterator for IterMut<A> {}
    impl<A> Iterator for IterMut<A> { type Item = &mut A; }

    #[holds(T)] #[lang(option)] #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum Option<T> { None, Some(T) }
    impl<T> Option<T> {
        pub fn is_some(&self) -> bool;
        pub fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool;
        pub fn is_none(&self) -> bool;
        pub fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool;
        pub fn as_ref(&self) -> Option<&T>;
        pub fn as_mut(&mut self) -> Option<&mut T>;
        pub fn as_pin_ref(self: Pin<&Option<T>>) -> Option<Pin<&T>>;
        pub fn as_pin_mut(self: Pin<&mut Option<T>>) -> Option<Pin<&mut T>>;
        pub fn as_slice(&self) -> &[T];
        pub fn as_mut_slice(&mut self) -> &mut [T];
        pub fn expect(self, msg: &str) -> T;
        pub fn unwrap(self) -> T;
        pub fn unwrap_or(self, default: T) -> T;
        pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T;
        pub fn unwrap_or_default(self) -> T where T: Default;
        pub fn unwrap_unchecked(self) -> T;
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U>;
        pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Option<T>;
        pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U;
        pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U;
        pub fn ok_or<E>(self, err: E) -> Result<T, E>;
        pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E>;
        pub fn as_deref(&self) -> Option<&T::Target> where T: Deref;
        pub fn as_deref_mut(&mut self) -> Option<&mut T::Target> where T: DerefMut;
        pub fn iter(&self) -> Iter<T>;
        pub fn iter_mut(&mut self) -> IterMut<T>;
        pub fn and<U>(self, optb: Option<U>) -> Option<U>;
        pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U>;
        pub fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Option<T>;
        pub fn or(self, optb: Option<T>) -> Option<T>;
        pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T>;
        pub fn xor(self, optb: Option<T>) -> Option<T>;
        pub fn insert(&mut self, value: T) -> &mut T;
        pub fn get_or_insert(&mut self, value: T) -> &mut T;
        pub fn get_or_insert_default(&mut self) -> &mut T where T: Default;
        pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T;
        pub fn take(&mut self) -> Option<T>;
        pub fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T>;
        pub fn replace(&mut self, value: T) -> Option<T>;
        pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)>;
    }
    impl<T, U> Option<(T, U)> {
        pub fn unzip(self) -> (Option<T>, Option<U>);
    }
    impl<T> Option<&T> {
        pub fn copied(self) -> Option<T> where T: Copy;
        pub fn cloned(self) -> Option<T> where T: Clone;
    }
    impl<T> Option<&mut T> {
        pub fn copied(self) -> Option<T> where T: Copy;
        pub fn cloned(self) -> Option<T> where T: Clone;
    }
    impl<T, E> Option<Result<T, E>> {
        pub fn transpose(self) -> Result<Option<T>, E>;
    }
    impl<T> Option<Option<T>> {
        pub fn flatten(self) -> Option<T>;
    }
    impl<T> Default for Option<T> {}
    impl<T> From<&Option<T>> for Option<&T> {}
    impl<T> From<&mut Option<T>> for Option<&mut T> {}
    impl<T> From<T> for Option<T> {}
    impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {}
    impl<T> IntoIterator for &Option<T> { type Item = &T; type IntoIter = Iter<T>; }
    impl<T> IntoIterator for &mut Option<T> { type Item = &mut T; type IntoIter = IterMut<T>; }
    impl<T> IntoIterator for Option<T> { type Item = T; type IntoIter = IntoIter<T>; }
    impl<T: Product<U>, U> Product<Option<U>> for Option<T> {}
    impl<T: Sum<U>, U> Sum<Option<U>> for Option<T> {}
}

pub mod os {
    pub mod fd {
        use crate::fs::File;
        use crate::io::{self, IsTerminal, PipeReader, PipeWriter};
        use crate::net::{TcpListener, TcpStream, UdpSocket};
        use crate::os::raw::c_int;
        use crate::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
        use crate::process::{ChildStderr, ChildStdin, ChildStdout};

        pub type RawFd = c_int;
        impl AsRawFd for RawFd {}
        impl FromRawFd for RawFd {}
        impl IntoRawFd for RawFd {}
        pub trait AsFd {
            fn as_fd(&self) -> BorrowedFd;
        }

        pub trait AsRawFd {
            fn as_raw_fd(&self) -> RawFd;
        }

        #[derive(Clone, Copy, Debug)] pub struct BorrowedFd;
        impl BorrowedFd {
            pub fn borrow_raw(fd: RawFd) -> Self;
            pub fn try_clone_to_owned(&self) -> io::Result<OwnedFd>;
        }
        impl AsFd for BorrowedFd {}
        impl AsRawFd for BorrowedFd {}
        impl IsTerminal for BorrowedFd {}

        pub trait FromRawFd {
            fn from_raw_fd(fd: RawFd) -> Self;
        }

        pub trait IntoRawFd {
            fn into_raw_fd(self) -> RawFd;
        }

        #[derive(Debug)] pub struct OwnedFd;
        impl OwnedFd {
            pub fn try_clone(&self) -> io::Result<Self>;
        }
        impl Drop for OwnedFd {}
        impl AsFd for OwnedFd {}
        impl AsRawFd for OwnedFd {}
        impl From<UdpSocket> for OwnedFd {}
        impl From<TcpListener> for OwnedFd {}
        impl From<TcpStream> for OwnedFd {}
        impl From<ChildStdout> for OwnedFd {}
        impl From<ChildStdin> for OwnedFd {}
        impl From<ChildStderr> for OwnedFd {}
        impl From<File> for OwnedFd {}
        impl From<PipeReader> for OwnedFd {}
        impl From<PipeWriter> for OwnedFd {}
        impl From<UnixDatagram> for OwnedFd {}
        impl From<UnixListener> for OwnedFd {}
        impl From<UnixStream> for OwnedFd {}
        impl FromRawFd for OwnedFd {}
        impl IntoRawFd for OwnedFd {}
        impl IsTerminal for OwnedFd {}

        impl<T: AsFd> AsFd for &T {}
        impl<T: AsFd> AsFd for &mut T {}
    }

    pub mod linux {
        pub mod fs {
            use crate::fs::Metadata;

            pub trait MetadataExt {
                fn st_dev(&self) -> u64;
                fn st_ino(&self) -> u64;
                fn st_mode(&self) -> u32;
                fn st_nlink(&self) -> u64;
                fn st_uid(&self) -> u32;
                fn st_gid(&self) -> u32;
                fn st_rdev(&self) -> u64;
                fn st_size(&self) -> u64;
                fn st_atime(&self) -> i64;
                fn st_atime_nsec(&self) -> i64;
                fn st_mtime(&self) -> i64;
                fn st_mtime_nsec(&self) -> i64;
                fn st_ctime(&self) -> i64;
                fn st_ctime_nsec(&self) -> i64;
                fn st_blksize(&self) -> u64;
                fn st_blocks(&self) -> u64;
            }

            impl MetadataExt for Metadata {}
        }

        pub mod net {
            use crate::io;
            use crate::net::TcpStream;
            use crate::os::unix::net::SocketAddr;

            pub trait SocketAddrExt {
                fn from_abstract_name<N: AsRef<[u8]>>(name: N) -> io::Result<SocketAddr>;
                fn as_abstract_name(&self) -> Option<&[u8]>;
            }

            pub trait TcpStreamExt {
                fn set_quickack(&self, quickack: bool) -> io::Result<()>;
                fn quickack(&self) -> io::Result<bool>;
            }

            impl SocketAddrExt for SocketAddr {}
            impl TcpStreamExt for TcpStream {}
        }
    }

    pub mod raw {
        use crate::ffi;

        pub type c_char = ffi::c_char;
        pub type c_double = ffi::c_double;
        pub type c_float = ffi::c_float;
        pub type c_int = ffi::c_int;
        pub type c_long = ffi::c_long;
        pub type c_longlong = ffi::c_longlong;
        pub type c_schar = ffi::c_schar;
        pub type c_short = ffi::c_short;
        pub type c_uchar = ffi::c_uchar;
        pub type c_uint = ffi::c_uint;
        pub type c_ulong = ffi::c_ulong;
        pub type c_ulonglong = ffi::c_ulonglong;
        pub type c_ushort = ffi::c_ushort;
        pub type c_void = ffi::c_void;
    }

    pub mod unix {
        pub mod ffi {
            use crate::ffi::{OsStr, OsString};

            pub trait OsStrExt {
                fn from_bytes(slice: &[u8]) -> &Self;
                fn as_bytes(&self) -> &[u8];
            }

            pub trait OsStringExt {
                fn from_vec(vec: Vec<u8>) -> Self;
                fn into_vec(self) -> Vec<u8>;
            }

            impl OsStrExt for OsStr {}
            impl OsStringExt for OsString {}
        }

        pub mod fs {
            use crate::io;
            use crate::fs::{DirBuilder, DirEntry, File, FileType, Metadata, OpenOptions, Permissions};
            use crate::os::fd::AsFd;
            use crate::path::Path;

            pub trait DirBuilderExt {
                fn mode(&mut self, mode: u32) -> &mut Self;
            }

            pub trait DirEntryExt {
                fn ino(&self) -> u64;
            }

            pub trait FileExt {
                fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;
                fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
                fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> io::Result<()>;
                fn write_all_at(&self, buf: &[u8], offset: u64) -> io::Result<()>;
            }

            pub trait FileTypeExt {
                fn is_block_device(&self) -> bool;
                fn is_char_device(&self) -> bool;
                fn is_fifo(&self) -> bool;
                fn is_socket(&self) -> bool;
            }

            pub trait MetadataExt {
                fn dev(&self) -> u64;
                fn ino(&self) -> u64;
                fn mode(&self) -> u32;
                fn nlink(&self) -> u64;
                fn uid(&self) -> u32;
                fn gid(&self) -> u32;
                fn rdev(&self) -> u64;
                fn size(&self) -> u64;
                fn atime(&self) -> i64;
                fn atime_nsec(&self) -> i64;
                fn mtime(&self) -> i64;
                fn mtime_nsec(&self) -> i64;
                fn ctime(&self) -> i64;
                fn ctime_nsec(&self) -> i64;
                fn blksize(&self) -> u64;
                fn blocks(&self) -> u64;
            }

            pub trait OpenOptionsExt {
                fn mode(&mut self, mode: u32) -> &mut Self;
                fn custom_flags(&mut self, flags: i32) -> &mut Self;
            }

            pub trait PermissionsExt {
                fn mode(&self) -> u32;
                fn set_mode(&mut self, mode: u32);
                fn from_mode(mode: u32) -> Self;
            }

            #[blocks(file)] #[note("run it in `spawn_blocking`")]
            pub fn chown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()>;
            #[blocks(file)] #[note("run it in `spawn_blocking`")]
            pub fn chroot<P: AsRef<Path>>(dir: P) -> io::Result<()>;
            #[blocks(file)] #[note("run it in `spawn_blocking`")]
            pub fn fchown<F: AsFd>(fd: F, uid: Option<u32>, gid: Option<u32>) -> io::Result<()>;
            #[blocks(file)] #[note("run it in `spawn_blocking`")]
            pub fn lchown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()>;
            #[blocks(file)] #[instead(tokio = "tokio::fs::symlink", async_std = "async_std::os::unix::fs::symlink", smol = "smol::fs::unix::symlink")]
            pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
            impl DirBuilderExt for DirBuilder {}
            impl DirEntryExt for DirEntry {}
            #[blocks(file)] #[note("run it in `spawn_blocking`, or seek and read with the runtime's own file type")]
            impl FileExt for File {}
            impl FileTypeExt for FileType {}
            impl MetadataExt for Metadata {}
            impl OpenOptionsExt for OpenOptions {}
            impl PermissionsExt for Permissions {}
        }

        pub mod io {
            pub use crate::os::fd::*;
        }

        pub mod net {
            use crate::io::{self, Read, Write};
            use crate::net::Shutdown;
            use crate::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
            use crate::path::Path;
            use crate::time::Duration;

            #[derive(Debug)] pub struct Incoming;
            #[blocks(net)] #[instead(tokio = "tokio::net::UnixListener::accept", async_std = "async_std::os::unix::net::UnixListener::accept", smol = "smol::net::unix::UnixListener::accept")]
            impl Iterator for Incoming { type Item = Result<UnixStream, io::Error>; }

            #[sends] #[derive(Clone, Debug)] pub struct SocketAddr;
            impl SocketAddr {
                pub fn from_pathname<P: AsRef<Path>>(path: P) -> io::Result<SocketAddr>;
                pub fn is_unnamed(&self) -> bool;
                pub fn as_pathname(&self) -> Option<&Path>;
            }

            #[derive(Debug)] pub struct UnixDatagram;
            impl UnixDatagram {
                pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram>;
                pub fn bind_addr(socket_addr: &SocketAddr) -> io::Result<UnixDatagram>;
                pub fn unbound() -> io::Result<UnixDatagram>;
                pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
                pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
                pub fn connect_addr(&self, socket_addr: &SocketAddr) -> io::Result<()>;
                pub fn try_clone(&self) -> io::Result<UnixDatagram>;
                pub fn local_addr(&self) -> io::Result<SocketAddr>;
                pub fn peer_addr(&self) -> io::Result<SocketAddr>;
                #[blocks(net)] #[instead(tokio = "tokio::net::UnixDatagram::recv_from", async_std = "async_std::os::unix::net::UnixDatagram::recv_from", smol = "smol::net::unix::UnixDatagram::recv_from")]
                pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
                #[blocks(net)] #[instead(tokio = "tokio::net::UnixDatagram::recv", async_std = "async_std::os::unix::net::UnixDatagram::recv", smol = "smol::net::unix::UnixDatagram::recv")]
                pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
                #[blocks(net)] #[instead(tokio = "tokio::net::UnixDatagram::send_to", async_std = "async_std::os::unix::net::UnixDatagram::send_to", smol = "smol::net::unix::UnixDatagram::send_to")]
                pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize>;
                #[blocks(net)] #[instead(tokio = "tokio::net::UnixDatagram::send_to", async_std = "async_std::os::unix::net::UnixDatagram::send_to", smol = "smol::net::unix::UnixDatagram::send_to")]
                pub fn send_to_addr(&self, buf: &[u8], socket_addr: &SocketAddr) -> io::Result<usize>;
                #[blocks(net)] #[instead(tokio = "tokio::net::UnixDatagram::send", async_std = "async_std::os::unix::net::UnixDatagram::send", smol = "smol::net::unix::UnixDatagram::send")]
                pub fn send(&self, buf: &[u8]) -> io::Result<usize>;
                pub fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
                pub fn set_write_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
                pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
                pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
                pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
                pub fn take_error(&self) -> io::Result<Option<io::Error>>;
                pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
            }
            impl AsFd for UnixDatagram {}
            impl AsRawFd for UnixDatagram {}
            impl From<OwnedFd> for UnixDatagram {}
            impl FromRawFd for UnixDatagram {}
            impl IntoRawFd for UnixDatagram {}

            #[derive(Debug)] pub struct UnixListener;
            impl UnixListener {
                pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
                pub fn bind_addr(socket_addr: &SocketAddr) -> io::Result<UnixListener>;
                #[blocks(net)] #[instead(tokio = "tokio::net::UnixListener::accept", async_std = "async_std::os::unix::net::UnixListener::accept", smol = "smol::net::unix::UnixListener::accept")]
                pub fn accept(&self) -> io::Result<(UnixStream, SocketAddr)>;
                pub fn try_clone(&self) -> io::Result<UnixListener>;
                pub fn local_addr(&self) -> io::Result<SocketAddr>;
                pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
                pub fn take_error(&self) -> io::Result<Option<io::Error>>;
                pub fn incoming(&self) -> Incoming;
            }
            impl AsFd for UnixListener {}
            impl AsRawFd for UnixListener {}
            impl From<OwnedFd> for UnixListener {}
            impl FromRawFd for UnixListener {}
            impl IntoIterator for &UnixListener { type Item = Result<UnixStream, io::Error>; type IntoIter = Incoming; }
            impl IntoRawFd for UnixListener {}

            #[derive(Debug)] pub struct UnixStream;
            impl UnixStream {
                #[blocks(net)] #[instead(tokio = "tokio::net::UnixStream::connect", async_std = "async_std::os::unix::net::UnixStream::connect", smol = "smol::net::unix::UnixStream::connect")]
                pub fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
                #[blocks(net)] #[instead(tokio = "tokio::net::UnixStream", async_std = "async_std::os::unix::net::UnixStream", smol = "smol::net::unix::UnixStream")]
                pub fn connect_addr(socket_addr: &SocketAddr) -> io::Result<UnixStream>;
                pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
                pub fn try_clone(&self) -> io::Result<UnixStream>;
                pub fn local_addr(&self) -> io::Result<SocketAddr>;
                pub fn peer_addr(&self) -> io::Result<SocketAddr>;
                pub fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
                pub fn set_write_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
                pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
                pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
                pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
                pub fn take_error(&self) -> io::Result<Option<io::Error>>;
                pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
            }
            impl AsFd for UnixStream {}
            impl AsRawFd for UnixStream {}
            impl From<OwnedFd> for UnixStream {}
            impl FromRawFd for UnixStream {}
            impl IntoRawFd for UnixStream {}
            #[blocks(net)] #[instead(tokio = "tokio::net::UnixStream", async_std = "async_std::os::unix::net::UnixStream", smol = "smol::net::unix::UnixStream")]
            impl Read for &UnixStream {}
            #[blocks(net)] #[instead(tokio = "tokio::net::UnixStream", async_std = "async_std::os::unix::net::UnixStream", smol = "smol::net::unix::UnixStream")]
            impl Read for UnixStream {}
            #[blocks(net)] #[instead(tokio = "tokio::net::UnixStream", async_std = "async_std::os::unix::net::UnixStream", smol = "smol::net::unix::UnixStream")]
            impl Write for &UnixStream {}
            #[blocks(net)] #[instead(tokio = "tokio::net::UnixStream", async_std = "async_std::os::unix::net::UnixStream", smol = "smol::net::unix::UnixStream")]
            impl Write for UnixStream {}
        }

        pub mod prelude {
            pub use crate::os::unix::ffi::{OsStrExt, OsStringExt};
            pub use crate::os::unix::fs::{DirEntryExt, FileExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt};
            pub use crate::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
            pub use crate::os::unix::process::{CommandExt, ExitStatusExt};
            pub use crate::os::unix::thread::JoinHandleExt;
        }

        pub mod process {
            use crate::io;
            use crate::ffi::OsStr;
            use crate::process::{Command, ExitStatus};

            pub trait CommandExt {
                fn uid(&mut self, id: u32) -> &mut Command;
                fn gid(&mut self, id: u32) -> &mut Command;
                #[spawns(f)] fn pre_exec<F: FnMut() -> io::Result<()>>(&mut self, f: F) -> &mut Command;
                fn exec(&mut self) -> io::Error;
                fn arg0<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
                fn process_group(&mut self, pgroup: i32) -> &mut Command;
                #[spawns(f)] fn before_exec<F: FnMut() -> io::Result<()>>(&mut self, f: F) -> &mut Command;
            }

            pub trait ExitStatusExt {
                fn from_raw(raw: i32) -> Self;
                fn signal(&self) -> Option<i32>;
                fn core_dumped(&self) -> bool;
                fn stopped_signal(&self) -> Option<i32>;
                fn continued(&self) -> bool;
                fn into_raw(self) -> i32;
            }

            pub fn parent_id() -> u32;
            impl CommandExt for Command {}
            impl ExitStatusExt for ExitStatus {}
        }

        pub mod thread {
            use crate::ffi::c_ulong;
            use crate::thread::JoinHandle;

            pub type RawPthread = c_ulong;
            pub trait JoinHandleExt {
                fn as_pthread_t(&self) -> RawPthread;
                fn into_pthread_t(self) -> RawPthread;
            }

            impl<T> JoinHandleExt for JoinHandle<T> {}
        }
    }

    pub mod windows {
        pub mod ffi {
            use crate::ffi::{OsStr, OsString};

            #[derive(Clone, Debug)] pub struct EncodeWide;
            impl Iterator for EncodeWide { type Item = u16; }

            pub trait OsStrExt {
                fn encode_wide(&self) -> EncodeWide;
            }

            pub trait OsStringExt {
                fn from_wide(wide: &[u16]) -> Self;
            }

            impl OsStrExt for OsStr {}
            impl OsStringExt for OsString {}
        }

        pub mod fs {
            use crate::io;
            use crate::fs::{File, FileTimes, FileType, Metadata, OpenOptions};
            use crate::path::Path;
            use crate::time::SystemTime;

            pub trait FileExt {
                fn seek_read(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;
                fn seek_write(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
            }

            pub trait FileTimesExt {
                fn set_created(self, t: SystemTime) -> Self;
            }

            pub trait FileTypeExt {
                fn is_symlink_dir(&self) -> bool;
                fn is_symlink_file(&self) -> bool;
            }

            pub trait MetadataExt {
                fn file_attributes(&self) -> u32;
                fn creation_time(&self) -> u64;
                fn last_access_time(&self) -> u64;
                fn last_write_time(&self) -> u64;
                fn file_size(&self) -> u64;
            }

            pub trait OpenOptionsExt {
                fn access_mode(&mut self, access: u32) -> &mut Self;
                fn share_mode(&mut self, val: u32) -> &mut Self;
                fn custom_flags(&mut self, flags: u32) -> &mut Self;
                fn attributes(&mut self, val: u32) -> &mut Self;
                fn security_qos_flags(&mut self, flags: u32) -> &mut Self;
            }

            #[blocks(file)] #[instead(tokio = "tokio::fs::symlink_dir", async_std = "async_std::os::windows::fs::symlink_dir", smol = "smol::fs::windows::symlink_dir")]
            pub fn symlink_dir<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
            #[blocks(file)] #[instead(tokio = "tokio::fs::symlink_file", async_std = "async_std::os::windows::fs::symlink_file", smol = "smol::fs::windows::symlink_file")]
            pub fn symlink_file<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
            #[blocks(file)] #[note("run it in `spawn_blocking`, or seek and read with the runtime's own file type")]
            impl FileExt for File {}
            impl FileTimesExt for FileTimes {}
            impl FileTypeExt for FileType {}
            impl MetadataExt for Metadata {}
            impl OpenOptionsExt for OpenOptions {}
        }

        pub mod process {
            use crate::ffi::OsStr;
            use crate::process::{Command, ExitStatus};

            pub trait CommandExt {
                fn creation_flags(&mut self, flags: u32) -> &mut Command;
                fn raw_arg<S: AsRef<OsStr>>(&mut self, text_to_append_as_is: S) -> &mut Command;
            }

            pub trait ExitStatusExt {
                fn from_raw(raw: u32) -> Self;
            }

            impl CommandExt for Command {}
            impl ExitStatusExt for ExitStatus {}
        }
    }
}

pub mod panic {
    use crate::thread;
    use crate::any::Any;
    use crate::ffi::CStr;
    use crate::fmt::Display;
    use crate::future::Future;
    use crate::ops::{Deref, DerefMut};

    pub type PanicInfo = PanicHookInfo;
    #[derive(Debug, Default)] pub struct AssertUnwindSafe<T>(pub T);
    impl<T> Deref for AssertUnwindSafe<T> { type Target = T; }
    impl<T> DerefMut for AssertUnwindSafe<T> {}
    impl<R, F: FnOnce() -> R> FnOnce<()> for AssertUnwindSafe<F> { type Output = R; }
    impl<F: Future> Future for AssertUnwindSafe<F> { type Output = F::Output; }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Location;
    impl Location {
        pub fn caller() -> &Location;
        pub fn file(&self) -> &str;
        pub fn file_as_c_str(&self) -> &CStr;
        pub fn line(&self) -> u32;
        pub fn column(&self) -> u32;
    }
    impl Display for Location {}

    #[derive(Debug)] pub struct PanicHookInfo;
    impl PanicHookInfo {
        pub fn payload(&self) -> &(dyn Any + Send);
        pub fn payload_as_str(&self) -> Option<&str>;
        pub fn location(&self) -> Option<&Location>;
    }
    impl Display for PanicHookInfo {}

    pub trait RefUnwindSafe {}

    pub trait UnwindSafe {}

    pub fn catch_unwind<F: FnOnce() -> R, R>(f: F) -> thread::Result<R>;
    pub fn panic_any<M: Any>(msg: M) -> !;
    pub fn resume_unwind(payload: Box<dyn Any + Send>) -> !;
    pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo) + Sync + Send>);
    pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo) + Sync + Send>;
}

pub mod path {
    use crate::{error, fmt, io};
    use crate::borrow::{Borrow, Cow};
    use crate::collections::TryReserveError;
    use crate::convert::Infallible;
    use crate::ffi::{OsStr, OsString};
    use crate::fs::{Metadata, ReadDir};
    use crate::iter::FromIterator;
    use crate::ops::{Deref, DerefMut};
    use crate::str::FromStr;

    pub const MAIN_SEPARATOR: char = _;
    pub const MAIN_SEPARATOR_STR: &str = _;
    #[derive(Clone, Copy, Debug)] pub struct Ancestors;
    impl Iterator for Ancestors { type Item = &Path; }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum Component { Prefix(PrefixComponent), RootDir, CurDir, ParentDir, Normal(&OsStr) }
    impl Component {
        pub fn as_os_str(self) -> &OsStr;
    }
    impl AsRef<OsStr> for Component {}
    impl AsRef<Path> for Component {}

    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)] pub struct Components;
    impl Components {
        pub fn as_path(&self) -> &Path;
    }
    impl AsRef<OsStr> for Components {}
    impl AsRef<Path> for Components {}
    impl DoubleEndedIterator for Components {}
    impl Iterator for Components { type Item = Component; }

    #[derive(Debug)] pub struct Display;
    impl fmt::Display for Display {}

    #[derive(Clone, Debug)] pub struct Iter;
    impl Iter {
        pub fn as_path(&self) -> &Path;
    }
    impl AsRef<OsStr> for Iter {}
    impl AsRef<Path> for Iter {}
    impl DoubleEndedIterator for Iter {}
    impl Iterator for Iter { type Item = &OsStr; }

    #[sends] #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Path;
    impl Path {
        pub fn new<S: AsRef<OsStr>>(s: &S) -> &Path;
        pub fn as_os_str(&self) -> &OsStr;
        pub fn as_mut_os_str(&mut self) -> &mut OsStr;
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
        pub fn file_prefix(&self) -> Option<&OsStr>;
        pub fn extension(&self) -> Option<&OsStr>;
        pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
        pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf;
        pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
        pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
        pub fn components(&self) -> Components;
        pub fn iter(&self) -> Iter;
        pub fn display(&self) -> Display;
        #[blocks(file)] #[instead(tokio = "tokio::fs::metadata", async_std = "async_std::path::Path::metadata", smol = "smol::fs::metadata")]
        #[written(async_std = "<async_std::fs::metadata>({&self}).await")]
        pub fn metadata(&self) -> io::Result<Metadata>;
        #[blocks(file)] #[instead(tokio = "tokio::fs::symlink_metadata", async_std = "async_std::path::Path::symlink_metadata", smol = "smol::fs::symlink_metadata")]
        #[written(async_std = "<async_std::fs::symlink_metadata>({&self}).await")]
        pub fn symlink_metadata(&self) -> io::Result<Metadata>;
        #[blocks(file)] #[instead(tokio = "tokio::fs::canonicalize", async_std = "async_std::path::Path::canonicalize", smol = "smol::fs::canonicalize")]
        pub fn canonicalize(&self) -> io::Result<PathBuf>;
        #[blocks(file)] #[instead(tokio = "tokio::fs::read_link", async_std = "async_std::path::Path::read_link", smol = "smol::fs::read_link")]
        pub fn read_link(&self) -> io::Result<PathBuf>;
        #[blocks(file)] #[instead(tokio = "tokio::fs::read_dir", async_std = "async_std::path::Path::read_dir", smol = "smol::fs::read_dir")]
        pub fn read_dir(&self) -> io::Result<ReadDir>;
        #[blocks(file, brief)] #[instead(tokio = "tokio::fs::try_exists", async_std = "async_std::path::Path::exists", smol = "smol::fs::metadata")]
        #[written(tokio = "<tokio::fs::try_exists>({&self}).await.unwrap_or(false)", async_std = "<async_std::fs::metadata>({&self}).await.is_ok()", smol = "<smol::fs::metadata>({&self}).await.is_ok()")]
        pub fn exists(&self) -> bool;
        #[blocks(file, brief)] #[instead(tokio = "tokio::fs::try_exists", async_std = "async_std::path::Path::exists", smol = "smol::fs::metadata")]
        pub fn try_exists(&self) -> io::Result<bool>;
        #[blocks(file, brief)] #[instead(tokio = "tokio::fs::metadata", async_std = "async_std::path::Path::is_file", smol = "smol::fs::metadata")]
        #[written(tokio = "<tokio::fs::metadata>({&self}).await.is_ok_and(|metadata| metadata.is_file())", async_std = "<async_std::fs::metadata>({&self}).await.is_ok_and(|metadata| metadata.is_file())", smol = "<smol::fs::metadata>({&self}).await.is_ok_and(|metadata| metadata.is_file())")]
        pub fn is_file(&self) -> bool;
        #[blocks(file, brief)] #[instead(tokio = "tokio::fs::metadata", async_std = "async_std::path::Path::is_dir", smol = "smol::fs::metadata")]
        #[written(tokio = "<tokio::fs::metadata>({&self}).await.is_ok_and(|metadata| metadata.is_dir())", async_std = "<async_std::fs::metadata>({&self}).await.is_ok_and(|metadata| metadata.is_dir())", smol = "<smol::fs::metadata>({&self}).await.is_ok_and(|metadata| metadata.is_dir())")]
        pub fn is_dir(&self) -> bool;
        #[blocks(file, brief)] #[instead(tokio = "tokio::fs::symlink_metadata", async_std = "async_std::path::Path::symlink_metadata", smol = "smol::fs::symlink_metadata")]
        #[written(tokio = "<tokio::fs::symlink_metadata>({&self}).await.is_ok_and(|metadata| metadata.is_symlink())", async_std = "<async_std::fs::symlink_metadata>({&self}).await.is_ok_and(|metadata| metadata.is_symlink())", smol = "<smol::fs::symlink_metadata>({&self}).await.is_ok_and(|metadata| metadata.is_symlink())")]
        pub fn is_symlink(&self) -> bool;
        pub fn into_path_buf(self: Box<Self>) -> PathBuf;
    }
    impl AsRef<OsStr> for Path {}
    impl AsRef<Path> for Path {}
    impl IntoIterator for &Path { type Item = &OsStr; type IntoIter = Iter; }
    impl ToOwned for Path { type Owned = PathBuf; }

    #[sends] #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct PathBuf;
    impl PathBuf {
        pub fn new() -> PathBuf;
        pub fn with_capacity(capacity: usize) -> PathBuf;
        pub fn as_path(&self) -> &Path;
        pub fn leak(self) -> &mut Path;
        pub fn push<P: AsRef<Path>>(&mut self, path: P);
        pub fn pop(&mut self) -> bool;
        pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S);
        pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
        pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
        pub fn as_mut_os_string(&mut self) -> &mut OsString;
        pub fn into_os_string(self) -> OsString;
        pub fn into_boxed_path(self) -> Box<Path>;
        pub fn capacity(&self) -> usize;
        pub fn clear(&mut self);
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
    }
    impl Deref for PathBuf { type Target = Path; }
    impl DerefMut for PathBuf {}
    impl AsRef<OsStr> for PathBuf {}
    impl AsRef<Path> for PathBuf {}
    impl Borrow<Path> for PathBuf {}
    impl<P: AsRef<Path>> Extend<P> for PathBuf {}
    impl From<String> for PathBuf {}
    impl From<Cow<Path>> for PathBuf {}
    impl From<Box<Path>> for PathBuf {}
    impl From<OsString> for PathBuf {}
    impl<T: AsRef<OsStr>> From<&T> for PathBuf {}
    impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
    impl FromStr for PathBuf { type Err = Infallible; }
    impl IntoIterator for &PathBuf { type Item = &OsStr; type IntoIter = Iter; }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum Prefix { Verbatim(&OsStr), VerbatimUNC(&OsStr, &OsStr), VerbatimDisk(u8), DeviceNS(&OsStr), UNC(&OsStr, &OsStr), Disk(u8) }
    impl Prefix {
        pub fn is_verbatim(&self) -> bool;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct PrefixComponent;
    impl PrefixComponent {
        pub fn kind(&self) -> Prefix;
        pub fn as_os_str(&self) -> &OsStr;
    }

    #[derive(Clone, Debug, PartialEq, Eq)] pub struct StripPrefixError;
    impl fmt::Display for StripPrefixError {}
    impl error::Error for StripPrefixError {}

    pub fn absolute<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
    pub fn is_separator(c: char) -> bool;
}

pub mod pin {
    use crate::fmt::Display;
    use crate::future::Future;
    use crate::ops::{Deref, DerefMut};
    use crate::rc::Rc;
    use crate::sync::Arc;

    #[holds(Ptr)] #[lang(pin)] #[derive(Clone, Copy, Debug, Eq, Ord, Hash)] pub struct Pin<Ptr>;
    impl<Ptr: Deref> Pin<Ptr> {
        pub fn new(pointer: Ptr) -> Pin<Ptr>;
        pub fn into_inner(pin: Pin<Ptr>) -> Ptr;
        pub fn new_unchecked(pointer: Ptr) -> Pin<Ptr>;
        pub fn as_ref(&self) -> Pin<&Ptr::Target> where Ptr: Deref;
        pub fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr;
    }
    impl<Ptr: DerefMut> Pin<Ptr> {
        pub fn as_mut(&mut self) -> Pin<&mut Ptr::Target> where Ptr: DerefMut;
        pub fn as_deref_mut(self: Pin<&mut Pin<Ptr>>) -> Pin<&mut Ptr::Target> where Ptr: DerefMut;
        pub fn set(&mut self, value: Ptr::Target);
    }
    impl<T> Pin<&T> {
        pub fn map_unchecked<U, F: FnOnce(&T) -> &U>(self, func: F) -> Pin<&U>;
        pub fn get_ref(self) -> &T;
        pub fn static_ref(r: &T) -> Pin<&T>;
    }
    impl<T> Pin<&mut T> {
        pub fn into_ref(self) -> Pin<&T>;
        pub fn get_mut(self) -> &mut T;
        pub fn get_unchecked_mut(self) -> &mut T;
        pub fn map_unchecked_mut<U, F: FnOnce(&mut T) -> &mut U>(self, func: F) -> Pin<&mut U>;
        pub fn static_mut(r: &mut T) -> Pin<&mut T>;
    }
    impl<Ptr: Deref> Deref for Pin<Ptr> { type Target = Ptr::Target; }
    impl<Ptr: DerefMut> DerefMut for Pin<Ptr> {}
    impl<T> Default for Pin<Rc<T>> where Rc<T>: Default {}
    impl<T> Default for Pin<Arc<T>> where Arc<T>: Default {}
    impl<T> Default for Pin<Box<T>> where Box<T>: Default {}
    impl<Ptr: Display> Display for Pin<Ptr> {}
    impl<T> From<Box<T>> for Pin<Box<T>> {}
    impl<P: DerefMut> Future for Pin<P> where P::Target: Future { type Output = <P::Target as Future>::Output; }

    #[bang(expressions)] pub fn pin<T>(value: T) -> Pin<&mut T>;
}

pub mod prelude {
    pub mod rust_2015 {
        pub use crate::prelude::v1::*;
    }

    pub mod rust_2018 {
        pub use crate::prelude::v1::*;
    }

    pub mod rust_2021 {
        pub use crate::convert::{TryFrom, TryInto};
        pub use crate::iter::FromIterator;
        pub use crate::prelude::v1::*;
    }

    pub mod rust_2024 {
        pub use crate::convert::{TryFrom, TryInto};
        pub use crate::future::{Future, IntoFuture};
        pub use crate::iter::FromIterator;
        pub use crate::prelude::v1::*;
    }

    pub mod v1 {
        pub use crate::borrow::ToOwned;
        pub use crate::boxed::Box;
        pub use crate::clone::Clone;
        pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
        pub use crate::convert::{AsMut, AsRef, From, Into};
        pub use crate::default::Default;
        pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, IntoIterator, Iterator};
        pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
        pub use crate::mem::{align_of, align_of_val, drop, size_of, size_of_val};
        pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
        pub use crate::option::Option::{self, None, Some};
        pub use crate::result::Result::{self, Err, Ok};
        pub use crate::string::{String, ToString};
        pub use crate::vec::Vec;
        pub use crate::{assert, assert_eq, assert_ne, cfg, column, compile_error, concat, dbg, debug_assert, debug_assert_eq, debug_assert_ne, env, eprint, eprintln, file, format, format_args, include, include_bytes, include_str, line, matches, module_path, option_env, panic, print, println, stringify, thread_local, todo, unimplemented, unreachable, vec, write, writeln};
    }
}

pub mod process {
    use crate::ffi::OsStr;
    use crate::fmt::Display;
    use crate::fs::File;
    use crate::io::{self, PipeReader, PipeWriter, Read, Stderr, Stdout, Write};
    use crate::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
    use crate::path::Path;

    #[derive(Debug)] pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
    impl Child {
        pub fn kill(&mut self) -> io::Result<()>;
        pub fn id(&self) -> u32;
        #[blocks(process)] #[instead(tokio = "tokio::process::Child::wait", smol = "smol::process::Child::status")]
        pub fn wait(&mut self) -> io::Result<ExitStatus>;
        pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>>;
        #[blocks(process)] #[instead(tokio = "tokio::process::Child::wait_with_output", smol = "smol::process::Child::output")]
        pub fn wait_with_output(self) -> io::Result<Output>;
    }

    #[derive(Debug)] pub struct ChildStderr;
    impl AsFd for ChildStderr {}
    impl AsRawFd for ChildStderr {}
    impl From<OwnedFd> for ChildStderr {}
    impl IntoRawFd for ChildStderr {}
    #[blocks(process)] #[instead(tokio = "tokio::process::ChildStderr", smol = "smol::process::ChildStderr")]
    impl Read for ChildStderr {}

    #[derive(Debug)] pub struct ChildStdin;
    impl AsFd for ChildStdin {}
    impl AsRawFd for ChildStdin {}
    impl From<OwnedFd> for ChildStdin {}
    impl IntoRawFd for ChildStdin {}
    #[blocks(process)] #[instead(tokio = "tokio::process::ChildStdin", smol = "smol::process::ChildStdin")]
    impl Write for &ChildStdin {}
    #[blocks(process)] #[instead(tokio = "tokio::process::ChildStdin", smol = "smol::process::ChildStdin")]
    impl Write for ChildStdin {}

    #[derive(Debug)] pub struct ChildStdout;
    impl AsFd for ChildStdout {}
    impl AsRawFd for ChildStdout {}
    impl From<OwnedFd> for ChildStdout {}
    impl IntoRawFd for ChildStdout {}
    #[blocks(process)] #[instead(tokio = "tokio::process::ChildStdout", smol = "smol::process::ChildStdout")]
    impl Read for ChildStdout {}

    #[twin(tokio = "tokio::process::Command", smol = "smol::process::Command")]
    #[sends] #[lazy(command, blocking)] #[derive(Debug)] pub struct Command;
    impl Command {
        pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
        pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
        pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command;
        pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command;
        pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command;
        pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
        pub fn env_clear(&mut self) -> &mut Command;
        pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
        pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        #[blocks(process, brief)] #[instead(tokio = "tokio::process::Command::spawn", smol = "smol::process::Command::spawn")]
        pub fn spawn(&mut self) -> io::Result<Child>;
        #[blocks(process)] #[instead(tokio = "tokio::process::Command::output", smol = "smol::process::Command::output")]
        pub fn output(&mut self) -> io::Result<Output>;
        #[blocks(process)] #[instead(tokio = "tokio::process::Command::status", smol = "smol::process::Command::status")]
        pub fn status(&mut self) -> io::Result<ExitStatus>;
        pub fn get_program(&self) -> &OsStr;
        pub fn get_args(&self) -> CommandArgs;
        pub fn get_envs(&self) -> CommandEnvs;
        pub fn get_current_dir(&self) -> Option<&Path>;
    }

    #[derive(Debug)] pub struct CommandArgs;
    impl ExactSizeIterator for CommandArgs {}
    impl Iterator for CommandArgs { type Item = &OsStr; }

    #[derive(Debug)] pub struct CommandEnvs;
    impl ExactSizeIterator for CommandEnvs {}
    impl Iterator for CommandEnvs { type Item = (&OsStr, Option<&OsStr>); }

    #[derive(Clone, Copy, Debug, Default, PartialEq)] pub struct ExitCode;
    impl ExitCode {
        pub const SUCCESS: ExitCode = _;
        pub const FAILURE: ExitCode = _;
    }
    impl From<u8> for ExitCode {}
    impl Termination for ExitCode {}

    #[sends] #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)] pub struct ExitStatus;
    impl ExitStatus {
        pub fn success(&self) -> bool;
        pub fn code(&self) -> Option<i32>;
    }
    impl Display for ExitStatus {}

    #[sends] #[derive(Clone, Debug, PartialEq, Eq)] pub struct Output { pub status: ExitStatus, pub stdout: Vec<u8>, pub stderr: Vec<u8> }

    #[sends] #[derive(Debug)] pub struct Stdio;
    impl Stdio {
        pub fn piped() -> Stdio;
        pub fn inherit() -> Stdio;
        pub fn null() -> Stdio;
    }
    impl From<ChildStderr> for Stdio {}
    impl From<ChildStdin> for Stdio {}
    impl From<ChildStdout> for Stdio {}
    impl From<File> for Stdio {}
    impl From<OwnedFd> for Stdio {}
    impl From<PipeReader> for Stdio {}
    impl From<PipeWriter> for Stdio {}
    impl From<Stderr> for Stdio {}
    impl From<Stdout> for Stdio {}
    impl FromRawFd for Stdio {}

    pub trait Termination {
        fn report(self) -> ExitCode;
    }

    pub fn abort() -> !;
    pub fn exit(code: i32) -> !;
    pub fn id() -> u32;
    impl Termination for ! {}
    impl Termination for () {}
}

pub mod ptr {
    use crate::hash::{Hash, Hasher};
    use crate::num::NonZero;

    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct NonNull<T>;
    impl<T> NonNull<T> {
        pub fn without_provenance(addr: NonZero<usize>) -> NonNull<T>;
        pub fn dangling() -> NonNull<T>;
        pub fn with_exposed_provenance(addr: NonZero<usize>) -> NonNull<T>;
        pub fn new_unchecked(ptr: *mut T) -> NonNull<T>;
        pub fn new(ptr: *mut T) -> Option<NonNull<T>>;
        pub fn from_ref(r: &T) -> NonNull<T>;
        pub fn from_mut(r: &mut T) -> NonNull<T>;
        pub fn addr(self) -> NonZero<usize>;
        pub fn expose_provenance(self) -> NonZero<usize>;
        pub fn with_addr(self, addr: NonZero<usize>) -> NonNull<T>;
        pub fn map_addr(self, f: impl FnOnce(NonZero<usize>) -> NonZero<usize>) -> NonNull<T>;
        pub fn as_ptr(self) -> *mut T;
        pub fn as_ref(&self) -> &T;
        pub fn as_mut(&mut self) -> &mut T;
        pub fn cast<U>(self) -> NonNull<U>;
        pub fn offset(self, count: isize) -> NonNull<T>;
        pub fn byte_offset(self, count: isize) -> NonNull<T>;
        pub fn add(self, count: usize) -> NonNull<T>;
        pub fn byte_add(self, count: usize) -> NonNull<T>;
        pub fn sub(self, count: usize) -> NonNull<T>;
        pub fn byte_sub(self, count: usize) -> NonNull<T>;
        pub fn offset_from(self, origin: NonNull<T>) -> isize;
        pub fn byte_offset_from<U>(self, origin: NonNull<U>) -> isize;
        pub fn offset_from_unsigned(self, subtracted: NonNull<T>) -> usize;
        pub fn byte_offset_from_unsigned<U>(self, origin: NonNull<U>) -> usize;
        pub fn read(self) -> T;
        pub fn read_volatile(self) -> T;
        pub fn read_unaligned(self) -> T;
        pub fn copy_to(self, dest: NonNull<T>, count: usize);
        pub fn copy_to_nonoverlapping(self, dest: NonNull<T>, count: usize);
        pub fn copy_from(self, src: NonNull<T>, count: usize);
        pub fn copy_from_nonoverlapping(self, src: NonNull<T>, count: usize);
        pub fn drop_in_place(self);
        pub fn write(self, val: T);
        pub fn write_bytes(self, val: u8, count: usize);
        pub fn write_volatile(self, val: T);
        pub fn write_unaligned(self, val: T);
        pub fn replace(self, src: T) -> T;
        pub fn swap(self, with: NonNull<T>);
        pub fn align_offset(self, align: usize) -> usize;
        pub fn is_aligned(self) -> bool;
    }
    impl<T> NonNull<[T]> {
        pub fn slice_from_raw_parts(data: NonNull<T>, len: usize) -> NonNull<[T]>;
        pub fn len(self) -> usize;
        pub fn is_empty(self) -> bool;
    }
    impl<T> Clone for NonNull<T> {}
    impl<T> Copy for NonNull<T> {}
    impl<T> From<&T> for NonNull<T> {}
    impl<T> From<&mut T> for NonNull<T> {}

    pub fn addr_eq<T, U>(p: *const T, q: *const U) -> bool;
    pub fn copy<T>(src: *const T, dst: *mut T, count: usize);
    pub fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize);
    pub fn dangling<T>() -> *const T;
    pub fn dangling_mut<T>() -> *mut T;
    pub fn drop_in_place<T>(to_drop: *mut T);
    pub fn eq<T>(a: *const T, b: *const T) -> bool;
    pub fn fn_addr_eq<T, U>(f: T, g: U) -> bool;
    pub fn from_mut<T>(r: &mut T) -> *mut T;
    pub fn from_ref<T>(r: &T) -> *const T;
    pub fn hash<T, S: Hasher>(hashee: *const T, into: &mut S);
    pub fn null<T>() -> *const T;
    pub fn null_mut<T>() -> *mut T;
    pub fn read<T>(src: *const T) -> T;
    pub fn read_unaligned<T>(src: *const T) -> T;
    pub fn read_volatile<T>(src: *const T) -> T;
    pub fn replace<T>(dst: *mut T, src: T) -> T;
    pub fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T];
    pub fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T];
    pub fn swap<T>(x: *mut T, y: *mut T);
    pub fn swap_nonoverlapping<T>(x: *mut T, y: *mut T, count: usize);
    pub fn with_exposed_provenance<T>(addr: usize) -> *const T;
    pub fn with_exposed_provenance_mut<T>(addr: usize) -> *mut T;
    pub fn without_provenance<T>(addr: usize) -> *const T;
    pub fn without_provenance_mut<T>(addr: usize) -> *mut T;
    pub fn write<T>(dst: *mut T, src: T);
    pub fn write_bytes<T>(dst: *mut T, val: u8, count: usize);
    pub fn write_unaligned<T>(dst: *mut T, src: T);
    pub fn write_volatile<T>(dst: *mut T, src: T);
    impl<T> *const T {
        pub fn is_null(self) -> bool;
        pub fn cast<U>(self) -> *const U;
        pub fn cast_mut(self) -> *mut T;
        pub fn addr(self) -> usize;
        pub fn expose_provenance(self) -> usize;
        pub fn with_addr(self, addr: usize) -> *const T;
        pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> *const T;
        pub fn as_ref(self) -> Option<&T>;
        pub fn as_ref_unchecked(self) -> &T;
        pub fn offset(self, count: isize) -> *const T;
        pub fn byte_offset(self, count: isize) -> *const T;
        pub fn wrapping_offset(self, count: isize) -> *const T;
        pub fn wrapping_byte_offset(self, count: isize) -> *const T;
        pub fn offset_from(self, origin: *const T) -> isize;
        pub fn byte_offset_from<U>(self, origin: *const U) -> isize;
        pub fn offset_from_unsigned(self, origin: *const T) -> usize;
        pub fn byte_offset_from_unsigned<U>(self, origin: *const U) -> usize;
        pub fn add(self, count: usize) -> *const T;
        pub fn byte_add(self, count: usize) -> *const T;
        pub fn sub(self, count: usize) -> *const T;
        pub fn byte_sub(self, count: usize) -> *const T;
        pub fn wrapping_add(self, count: usize) -> *const T;
        pub fn wrapping_byte_add(self, count: usize) -> *const T;
        pub fn wrapping_sub(self, count: usize) -> *const T;
        pub fn wrapping_byte_sub(self, count: usize) -> *const T;
        pub fn read(self) -> T;
        pub fn read_volatile(self) -> T;
        pub fn read_unaligned(self) -> T;
        pub fn copy_to(self, dest: *mut T, count: usize);
        pub fn copy_to_nonoverlapping(self, dest: *mut T, count: usize);
        pub fn align_offset(self, align: usize) -> usize;
        pub fn is_aligned(self) -> bool;
    }
    impl<T> *const [T] {
        pub fn len(self) -> usize;
        pub fn is_empty(self) -> bool;
        pub fn as_array<const N: usize>(self) -> Option<*const [T; N]>;
    }
    impl<T> *mut T {
        pub fn is_null(self) -> bool;
        pub fn cast<U>(self) -> *mut U;
        pub fn cast_const(self) -> *const T;
        pub fn addr(self) -> usize;
        pub fn expose_provenance(self) -> usize;
        pub fn with_addr(self, addr: usize) -> *mut T;
        pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> *mut T;
        pub fn as_ref(self) -> Option<&T>;
        pub fn as_ref_unchecked(self) -> &T;
        pub fn offset(self, count: isize) -> *mut T;
        pub fn byte_offset(self, count: isize) -> *mut T;
        pub fn wrapping_offset(self, count: isize) -> *mut T;
        pub fn wrapping_byte_offset(self, count: isize) -> *mut T;
        pub fn as_mut(self) -> Option<&mut T>;
        pub fn as_mut_unchecked(self) -> &mut T;
        pub fn offset_from(self, origin: *const T) -> isize;
        pub fn byte_offset_from<U>(self, origin: *const U) -> isize;
        pub fn offset_from_unsigned(self, origin: *const T) -> usize;
        pub fn byte_offset_from_unsigned<U>(self, origin: *mut U) -> usize;
        pub fn add(self, count: usize) -> *mut T;
        pub fn byte_add(self, count: usize) -> *mut T;
        pub fn sub(self, count: usize) -> *mut T;
        pub fn byte_sub(self, count: usize) -> *mut T;
        pub fn wrapping_add(self, count: usize) -> *mut T;
        pub fn wrapping_byte_add(self, count: usize) -> *mut T;
        pub fn wrapping_sub(self, count: usize) -> *mut T;
        pub fn wrapping_byte_sub(self, count: usize) -> *mut T;
        pub fn read(self) -> T;
        pub fn read_volatile(self) -> T;
        pub fn read_unaligned(self) -> T;
        pub fn copy_to(self, dest: *mut T, count: usize);
        pub fn copy_to_nonoverlapping(self, dest: *mut T, count: usize);
        pub fn copy_from(self, src: *const T, count: usize);
        pub fn copy_from_nonoverlapping(self, src: *const T, count: usize);
        pub fn drop_in_place(self);
        pub fn write(self, val: T);
        pub fn write_bytes(self, val: u8, count: usize);
        pub fn write_volatile(self, val: T);
        pub fn write_unaligned(self, val: T);
        pub fn replace(self, src: T) -> T;
        pub fn swap(self, with: *mut T);
        pub fn align_offset(self, align: usize) -> usize;
        pub fn is_aligned(self) -> bool;
    }
    impl<T> *mut [T] {
        pub fn len(self) -> usize;
        pub fn is_empty(self) -> bool;
        pub fn as_mut_array<const N: usize>(self) -> Option<*mut [T; N]>;
    }
    impl<T> Clone for *const T {}
    impl<T> Clone for *mut T {}
    impl<T> Copy for *const T {}
    impl<T> Copy for *mut T {}
    impl<T> Default for *const T {}
    impl<T> Default for *mut T {}
    impl<T> Eq for *const T {}
    impl<T> Eq for *mut T {}
    impl<T> Hash for *const T {}
    impl<T> Hash for *mut T {}
    impl<T> Ord for *const T {}
    impl<T> Ord for *mut T {}
    impl<T> PartialEq for *const T {}
    impl<T> PartialEq for *mut T {}
    impl<T> PartialOrd for *const T {}
    impl<T> PartialOrd for *mut T {}
    #[bang(expressions)] pub fn addr_of<T>(place: T) -> *const T;
    #[bang(expressions)] pub fn addr_of_mut<T>(place: T) -> *mut T;
}

pub mod rc {
    use crate::any::Any;
    use crate::borrow::{Borrow, Cow};
    use crate::convert::TryFrom;
    use crate::ffi::{CStr, CString, OsStr, OsString};
    use crate::fmt::Display;
    use crate::iter::FromIterator;
    use crate::mem::MaybeUninit;
    use crate::ops::Deref;
    use crate::os::fd::{AsFd, AsRawFd};
    use crate::path::{Path, PathBuf};
    use crate::pin::Pin;

    #[thread_bound]
    #[derive(Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Rc<T>;
    impl<T> Rc<T> {
        pub fn new(value: T) -> Rc<T>;
        pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Rc<T>;
        pub fn new_uninit() -> Rc<MaybeUninit<T>>;
        pub fn new_zeroed() -> Rc<MaybeUninit<T>>;
        pub fn pin(value: T) -> Pin<Rc<T>>;
        pub fn try_unwrap(this: Rc<T>) -> Result<T, Rc<T>>;
        pub fn into_inner(this: Rc<T>) -> Option<T>;
        pub fn from_raw(ptr: *const T) -> Rc<T>;
        pub fn into_raw(this: Rc<T>) -> *const T;
        pub fn increment_strong_count(ptr: *const T);
        pub fn decrement_strong_count(ptr: *const T);
        pub fn as_ptr(this: &Rc<T>) -> *const T;
        pub fn downgrade(this: &Rc<T>) -> Weak<T>;
        pub fn weak_count(this: &Rc<T>) -> usize;
        #[reads_state] pub fn strong_count(this: &Rc<T>) -> usize;
        pub fn get_mut(this: &mut Rc<T>) -> Option<&mut T>;
        pub fn ptr_eq(this: &Rc<T>, other: &Rc<T>) -> bool;
    }
    impl<T> Rc<[T]> {
        pub fn new_uninit_slice(len: usize) -> Rc<[MaybeUninit<T>]>;
        pub fn new_zeroed_slice(len: usize) -> Rc<[MaybeUninit<T>]>;
    }
    impl<T> Rc<MaybeUninit<T>> {
        pub fn assume_init(self) -> Rc<T>;
    }
    impl<T> Rc<[MaybeUninit<T>]> {
        pub fn assume_init(self) -> Rc<[T]>;
    }
    impl<T: Clone> Rc<T> {
        pub fn make_mut(this: &mut Rc<T>) -> &mut T;
        pub fn unwrap_or_clone(this: Rc<T>) -> T;
    }
    impl Rc<dyn Any> {
        pub fn downcast<T: Any>(self) -> Result<Rc<T>, Rc<dyn Any>>;
    }
    impl<T> Deref for Rc<T> { type Target = T; }
    impl<T> Drop for Rc<T> {}
    impl<T> Clone for Rc<T> {}
    impl<T> Default for Rc<[T]> {}
    impl Default for Rc<CStr> {}
    impl Default for Rc<str> {}
    impl<T: Display> Display for Rc<T> {}
    impl<T: AsFd> AsFd for Rc<T> {}
    impl<T: AsRawFd> AsRawFd for Rc<T> {}
    impl<T> AsRef<T> for Rc<T> {}
    impl<T> Borrow<T> for Rc<T> {}
    impl<T: Clone> From<&[T]> for Rc<[T]> {}
    impl<T: Clone> From<&mut [T]> for Rc<[T]> {}
    impl<T, const N: usize> From<[T; N]> for Rc<[T]> {}
    impl From<&mut str> for Rc<str> {}
    impl From<&str> for Rc<str> {}
    impl From<String> for Rc<str> {}
    impl From<&CStr> for Rc<CStr> {}
    impl From<&OsStr> for Rc<OsStr> {}
    impl From<&Path> for Rc<Path> {}
    impl From<&mut CStr> for Rc<CStr> {}
    impl From<&mut OsStr> for Rc<OsStr> {}
    impl From<&mut Path> for Rc<Path> {}
    impl<T> From<Box<T>> for Rc<T> {}
    impl From<CString> for Rc<CStr> {}
    impl<B: ToOwned> From<Cow<B>> for Rc<B> where Rc<B>: From<&B> + From<B::Owned> {}
    impl From<OsString> for Rc<OsStr> {}
    impl From<PathBuf> for Rc<Path> {}
    impl From<Rc<str>> for Rc<[u8]> {}
    impl<T> From<T> for Rc<T> {}
    impl<T> From<Vec<T>> for Rc<[T]> {}
    impl<T> FromIterator<T> for Rc<[T]> {}
    impl<T, const N: usize> TryFrom<Rc<[T]>> for Rc<[T; N]> { type Error = Rc<[T]>; }

    #[thread_bound]
    #[derive(Debug)] pub struct Weak<T>;
    impl<T> Weak<T> {
        pub fn new() -> Weak<T>;
        pub fn from_raw(ptr: *const T) -> Weak<T>;
        pub fn into_raw(self) -> *const T;
        pub fn as_ptr(&self) -> *const T;
        pub fn upgrade(&self) -> Option<Rc<T>>;
        #[reads_state] pub fn strong_count(&self) -> usize;
        pub fn weak_count(&self) -> usize;
        pub fn ptr_eq(&self, other: &Weak<T>) -> bool;
    }
    impl<T> Drop for Weak<T> {}
    impl<T> Clone for Weak<T> {}
    impl<T> Default for Weak<T> {}
}

pub mod result {
    use crate::fmt::Debug;
    use crate::iter::{FromIterator, Product, Sum};
    use crate::ops::{Deref, DerefMut};
    use crate::process::Termination;

    #[derive(Clone, Debug)] pub struct IntoIter<T>;
    impl<T> DoubleEndedIterator for IntoIter<T> {}
    impl<T> ExactSizeIterator for IntoIter<T> {}
    impl<T> Iterator for IntoIter<T> { type Item = T; }

    #[derive(Debug)] pub struct Iter<T>;
    impl<T> Clone for Iter<T> {}
    impl<T> DoubleEndedIterator for Iter<T> {}
    impl<T> ExactSizeIterator for Iter<T> {}
    impl<T> Iterator for Iter<T> { type Item = &T; }

    #[derive(Debug)] pub struct IterMut<T>;
    impl<T> DoubleEndedIterator for IterMut<T> {}
    impl<T> ExactSizeIterator for IterMut<T> {}
    impl<T> Iterator for IterMut<T> { type Item = &mut T; }

    #[holds(T)] #[lang(result)] #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum Result<T, E> { Ok(T), Err(E) }
    impl<T, E> Result<T, E> {
        pub fn is_ok(&self) -> bool;
        pub fn is_ok_and<F: FnOnce(T) -> bool>(self, f: F) -> bool;
        pub fn is_err(&self) -> bool;
        pub fn is_err_and<F: FnOnce(E) -> bool>(self, f: F) -> bool;
        pub fn ok(self) -> Option<T>;
        pub fn err(self) -> Option<E>;
        pub fn as_ref(&self) -> Result<&T, &E>;
        pub fn as_mut(&mut self) -> Result<&mut T, &mut E>;
        pub fn map<U, F: FnOnce(T) -> U>(self, op: F) -> Result<U, E>;
        pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U;
        pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U;
        pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F>;
        pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Result<T, E>;
        pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Result<T, E>;
        pub fn as_deref(&self) -> Result<&T::Target, &E> where T: Deref;
        pub fn as_deref_mut(&mut self) -> Result<&mut T::Target, &mut E> where T: DerefMut;
        pub fn iter(&self) -> Iter<T>;
        pub fn iter_mut(&mut self) -> IterMut<T>;
        pub fn expect(self, msg: &str) -> T where E: Debug;
        pub fn unwrap(self) -> T where E: Debug;
        pub fn unwrap_or_default(self) -> T where T: Default;
        pub fn expect_err(self, msg: &str) -> E where T: Debug;
        pub fn unwrap_err(self) -> E where T: Debug;
        pub fn and<U>(self, res: Result<U, E>) -> Result<U, E>;
        pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, op: F) -> Result<U, E>;
        pub fn or<F>(self, res: Result<T, F>) -> Result<T, F>;
        pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F>;
        pub fn unwrap_or(self, default: T) -> T;
        pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, op: F) -> T;
        pub fn unwrap_unchecked(self) -> T;
        pub fn unwrap_err_unchecked(self) -> E;
    }
    impl<T, E> Result<&T, E> {
        pub fn copied(self) -> Result<T, E> where T: Copy;
        pub fn cloned(self) -> Result<T, E> where T: Clone;
    }
    impl<T, E> Result<&mut T, E> {
        pub fn copied(self) -> Result<T, E> where T: Copy;
        pub fn cloned(self) -> Result<T, E> where T: Clone;
    }
    impl<T, E> Result<Option<T>, E> {
        pub fn transpose(self) -> Option<Result<T, E>>;
    }
    impl<T, E> Result<Result<T, E>, E> {
        pub fn flatten(self) -> Result<T, E>;
    }
    impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {}
    impl<T, E> IntoIterator for &Result<T, E> { type Item = &T; type IntoIter = Iter<T>; }
    impl<T, E> IntoIterator for &mut Result<T, E> { type Item = &mut T; type IntoIter = IterMut<T>; }
    impl<T, E> IntoIterator for Result<T, E> { type Item = T; type IntoIter = IntoIter<T>; }
    impl<T: Product<U>, U, E> Product<Result<U, E>> for Result<T, E> {}
    impl<T: Sum<U>, U, E> Sum<Result<U, E>> for Result<T, E> {}
    impl<T: Termination, E: Debug> Termination for Result<T, E> {}
}

pub mod slice {
    use crate::error;
    use crate::borrow::Borrow;
    use crate::cmp::Ordering;
    use crate::fmt::Display;
    use crate::hash::Hash;
    use crate::io::{BufRead, Read, Write};
    use crate::iter::Cloned;
    use crate::mem::MaybeUninit;
    use crate::net::{SocketAddr, ToSocketAddrs};
    use crate::ops::{Index, IndexMut, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
    use crate::str::Utf8Chunks;

    #[derive(Debug)] pub struct ArrayWindows<T, const N: usize>;
    impl<T, const N: usize> Clone for ArrayWindows<T, N> {}
    impl<T, const N: usize> DoubleEndedIterator for ArrayWindows<T, N> {}
    impl<T, const N: usize> ExactSizeIterator for ArrayWindows<T, N> {}
    impl<T, const N: usize> Iterator for ArrayWindows<T, N> { type Item = &[T; N]; }

    #[derive(Debug)] pub struct ChunkBy<T, P>;
    impl<T, P: Clone> Clone for ChunkBy<T, P> {}
    impl<T, P: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkBy<T, P> {}
    impl<T, P: FnMut(&T, &T) -> bool> Iterator for ChunkBy<T, P> { type Item = &[T]; }

    #[derive(Debug)] pub struct ChunkByMut<T, P>;
    impl<T, P: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkByMut<T, P> {}
    impl<T, P: FnMut(&T, &T) -> bool> Iterator for ChunkByMut<T, P> { type Item = &mut [T]; }

    #[derive(Debug)] pub struct Chunks<T>;
    impl<T> Clone for Chunks<T> {}
    impl<T> DoubleEndedIterator for Chunks<T> {}
    impl<T> ExactSizeIterator for Chunks<T> {}
    impl<T> Iterator for Chunks<T> { type Item = &[T]; }

    #[derive(Debug)] pub struct ChunksExact<T>;
    impl<T> ChunksExact<T> {
        pub fn remainder(&self) -> &[T];
    }
    impl<T> Clone for ChunksExact<T> {}
    impl<T> DoubleEndedIterator for ChunksExact<T> {}
    impl<T> ExactSizeIterator for ChunksExact<T> {}
    impl<T> Iterator for ChunksExact<T> { type Item = &[T]; }

    #[derive(Debug)] pub struct ChunksExactMut<T>;
    impl<T> ChunksExactMut<T> {
        pub fn into_remainder(self) -> &mut [T];
    }
    impl<T> DoubleEndedIterator for ChunksExactMut<T> {}
    impl<T> ExactSizeIterator for ChunksExactMut<T> {}
    impl<T> Iterator for ChunksExactMut<T> { type Item = &mut [T]; }

    #[derive(Debug)] pub struct ChunksMut<T>;
    impl<T> DoubleEndedIterator for ChunksMut<T> {}
    impl<T> ExactSizeIterator for ChunksMut<T> {}
    impl<T> Iterator for ChunksMut<T> { type Item = &mut [T]; }

    #[derive(Clone, Debug)] pub struct EscapeAscii;
    impl Display for EscapeAscii {}
    impl DoubleEndedIterator for EscapeAscii {}
    impl Iterator for EscapeAscii { type Item = u8; }

    #[derive(Clone, Debug, PartialEq, Eq)] pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices }
    impl Display for GetDisjointMutError {}
    impl error::Error for GetDisjointMutError {}

    #[derive(Debug)] pub struct Iter<T>;
    impl<T> Iter<T> {
        pub fn as_slice(&self) -> &[T];
    }
    impl<T> Clone for Iter<T> {}
    impl<T> Default for Iter<T> {}
    impl<T> AsRef<[T]> for Iter<T> {}
    impl<T> DoubleEndedIterator for Iter<T> {}
    impl<T> ExactSizeIterator for Iter<T> {}
    impl<T> Iterator for Iter<T> { type Item = &T; }

    #[derive(Debug)] pub struct IterMut<T>;
    impl<T> IterMut<T> {
        pub fn into_slice(self) -> &mut [T];
        pub fn as_slice(&self) -> &[T];
    }
    impl<T> Default for IterMut<T> {}
    impl<T> AsRef<[T]> for IterMut<T> {}
    impl<T> DoubleEndedIterator for IterMut<T> {}
    impl<T> ExactSizeIterator for IterMut<T> {}
    impl<T> Iterator for IterMut<T> { type Item = &mut T; }

    #[derive(Debug)] pub struct RChunks<T>;
    impl<T> Clone for RChunks<T> {}
    impl<T> DoubleEndedIterator for RChunks<T> {}
    impl<T> ExactSizeIterator for RChunks<T> {}
    impl<T> Iterator for RChunks<T> { type Item = &[T]; }

    #[derive(Debug)] pub struct RChunksExact<T>;
    impl<T> RChunksExact<T> {
        pub fn remainder(&self) -> &[T];
    }
    impl<T> Clone for RChunksExact<T> {}
    impl<T> DoubleEndedIterator for RChunksExact<T> {}
    impl<T> ExactSizeIterator for RChunksExact<T> {}
    impl<T> Iterator for RChunksExact<T> { type Item = &[T]; }

    #[derive(Debug)] pub struct RChunksExactMut<T>;
    impl<T> RChunksExactMut<T> {
        pub fn into_remainder(self) -> &mut [T];
    }
    impl<T> DoubleEndedIterator for RChunksExactMut<T> {}
    impl<T> ExactSizeIterator for RChunksExactMut<T> {}
    impl<T> Iterator for RChunksExactMut<T> { type Item = &mut [T]; }

    #[derive(Debug)] pub struct RChunksMut<T>;
    impl<T> DoubleEndedIterator for RChunksMut<T> {}
    impl<T> ExactSizeIterator for RChunksMut<T> {}
    impl<T> Iterator for RChunksMut<T> { type Item = &mut [T]; }

    #[derive(Debug)] pub struct RSplit<T, P: FnMut(&T) -> bool>;
    impl<T, P: Clone + FnMut(&T) -> bool> Clone for RSplit<T, P> {}
    impl<T, P: FnMut(&T) -> bool> DoubleEndedIterator for RSplit<T, P> {}
    impl<T, P: FnMut(&T) -> bool> Iterator for RSplit<T, P> { type Item = &[T]; }

    #[derive(Debug)] pub struct RSplitMut<T, P: FnMut(&T) -> bool>;
    impl<T, P: FnMut(&T) -> bool> DoubleEndedIterator for RSplitMut<T, P> {}
    impl<T, P: FnMut(&T) -> bool> Iterator for RSplitMut<T, P> { type Item = &mut [T]; }

    #[derive(Debug)] pub struct RSplitN<T, P: FnMut(&T) -> bool>;
    impl<T, P: FnMut(&T) -> bool> Iterator for RSplitN<T, P> { type Item = &[T]; }

    #[derive(Debug)] pub struct RSplitNMut<T, P: FnMut(&T) -> bool>;
    impl<T, P: FnMut(&T) -> bool> Iterator for RSplitNMut<T, P> { type Item = &mut [T]; }

    pub trait SliceIndex<T> {
        type Output;
    }

    #[derive(Debug)] pub struct Split<T, P: FnMut(&T) -> bool>;
    impl<T, P: Clone + FnMut(&T) -> bool> Clone for Split<T, P> {}
    impl<T, P: FnMut(&T) -> bool> DoubleEndedIterator for Split<T, P> {}
    impl<T, P: FnMut(&T) -> bool> Iterator for Split<T, P> { type Item = &[T]; }

    #[derive(Debug)] pub struct SplitInclusive<T, P: FnMut(&T) -> bool>;
    impl<T, P: Clone + FnMut(&T) -> bool> Clone for SplitInclusive<T, P> {}
    impl<T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusive<T, P> {}
    impl<T, P: FnMut(&T) -> bool> Iterator for SplitInclusive<T, P> { type Item = &[T]; }

    #[derive(Debug)] pub struct SplitInclusiveMut<T, P: FnMut(&T) -> bool>;
    impl<T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusiveMut<T, P> {}
    impl<T, P: FnMut(&T) -> bool> Iterator for SplitInclusiveMut<T, P> { type Item = &mut [T]; }

    #[derive(Debug)] pub struct SplitMut<T, P: FnMut(&T) -> bool>;
    impl<T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitMut<T, P> {}
    impl<T, P: FnMut(&T) -> bool> Iterator for SplitMut<T, P> { type Item = &mut [T]; }

    #[derive(Debug)] pub struct SplitN<T, P: FnMut(&T) -> bool>;
    impl<T, P: FnMut(&T) -> bool> Iterator for SplitN<T, P> { type Item = &[T]; }

    #[derive(Debug)] pub struct SplitNMut<T, P: FnMut(&T) -> bool>;
    impl<T, P: FnMut(&T) -> bool> Iterator for SplitNMut<T, P> { type Item = &mut [T]; }

    #[derive(Debug)] pub struct Windows<T>;
    impl<T> Clone for Windows<T> {}
    impl<T> DoubleEndedIterator for Windows<T> {}
    impl<T> ExactSizeIterator for Windows<T> {}
    impl<T> Iterator for Windows<T> { type Item = &[T]; }

    pub fn from_mut<T>(s: &mut T) -> &mut [T];
    pub fn from_raw_parts<T>(data: *const T, len: usize) -> &[T];
    pub fn from_raw_parts_mut<T>(data: *mut T, len: usize) -> &mut [T];
    pub fn from_ref<T>(s: &T) -> &[T];
    impl<T> [MaybeUninit<T>] {
        pub fn write_copy_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Copy;
        pub fn write_clone_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Clone;
        pub fn assume_init_drop(&mut self);
        pub fn assume_init_ref(&self) -> &[T];
        pub fn assume_init_mut(&mut self) -> &mut [T];
    }
    impl [u8] {
        pub fn is_ascii(&self) -> bool;
        pub fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool;
        pub fn make_ascii_uppercase(&mut self);
        pub fn make_ascii_lowercase(&mut self);
        pub fn escape_ascii(&self) -> EscapeAscii;
        pub fn trim_ascii_start(&self) -> &[u8];
        pub fn trim_ascii_end(&self) -> &[u8];
        pub fn trim_ascii(&self) -> &[u8];
        pub fn utf8_chunks(&self) -> Utf8Chunks;
        pub fn to_ascii_uppercase(&self) -> Vec<u8>;
        pub fn to_ascii_lowercase(&self) -> Vec<u8>;
    }
    impl<T> [T] {
        #[reads_state] pub fn len(&self) -> usize;
        #[reads_state] pub fn is_empty(&self) -> bool;
        pub fn first(&self) -> Option<&T>;
        pub fn first_mut(&mut self) -> Option<&mut T>;
        pub fn split_first(&self) -> Option<(&T, &[T])>;
        pub fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])>;
        pub fn split_last(&self) -> Option<(&T, &[T])>;
        pub fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])>;
        pub fn last(&self) -> Option<&T>;
        pub fn last_mut(&mut self) -> Option<&mut T>;
        pub fn first_chunk<const N: usize>(&self) -> Option<&[T; N]>;
        pub fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
        pub fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])>;
        pub fn split_first_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T; N], &mut [T])>;
        pub fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])>;
        pub fn split_last_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T], &mut [T; N])>;
        pub fn last_chunk<const N: usize>(&self) -> Option<&[T; N]>;
        pub fn last_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
        pub fn get<I: SliceIndex<[T]>>(&self, index: I) -> Option<&I::Output>;
        pub fn get_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> Option<&mut I::Output>;
        pub fn get_unchecked<I: SliceIndex<[T]>>(&self, index: I) -> &I::Output;
        pub fn get_unchecked_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> &mut I::Output;
        pub fn as_ptr(&self) -> *const T;
        pub fn as_mut_ptr(&mut self) -> *mut T;
        pub fn as_ptr_range(&self) -> Range<*const T>;
        pub fn as_mut_ptr_range(&mut self) -> Range<*mut T>;
        pub fn as_array<const N: usize>(&self) -> Option<&[T; N]>;
        pub fn as_mut_array<const N: usize>(&mut self) -> Option<&mut [T; N]>;
        pub fn swap(&mut self, a: usize, b: usize);
        pub fn reverse(&mut self);
        pub fn iter(&self) -> Iter<T>;
        pub fn iter_mut(&mut self) -> IterMut<T>;
        pub fn windows(&self, size: usize) -> Windows<T>;
        pub fn chunks(&self, chunk_size: usize) -> Chunks<T>;
        pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<T>;
        pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<T>;
        pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<T>;
        pub fn as_chunks_unchecked<const N: usize>(&self) -> &[[T; N]];
        pub fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]);
        pub fn as_rchunks<const N: usize>(&self) -> (&[T], &[[T; N]]);
        pub fn as_chunks_unchecked_mut<const N: usize>(&mut self) -> &mut [[T; N]];
        pub fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]);
        pub fn as_rchunks_mut<const N: usize>(&mut self) -> (&mut [T], &mut [[T; N]]);
        pub fn array_windows<const N: usize>(&self) -> ArrayWindows<T, N>;
        pub fn rchunks(&self, chunk_size: usize) -> RChunks<T>;
        pub fn rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<T>;
        pub fn rchunks_exact(&self, chunk_size: usize) -> RChunksExact<T>;
        pub fn rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<T>;
        pub fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, pred: F) -> ChunkBy<T, F>;
        pub fn chunk_by_mut<F: FnMut(&T, &T) -> bool>(&mut self, pred: F) -> ChunkByMut<T, F>;
        pub fn split_at(&self, mid: usize) -> (&[T], &[T]);
        pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]);
        pub fn split_at_unchecked(&self, mid: usize) -> (&[T], &[T]);
        pub fn split_at_mut_unchecked(&mut self, mid: usize) -> (&mut [T], &mut [T]);
        pub fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])>;
        pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])>;
        pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> Split<T, F>;
        pub fn split_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitMut<T, F>;
        pub fn split_inclusive<F: FnMut(&T) -> bool>(&self, pred: F) -> SplitInclusive<T, F>;
        pub fn split_inclusive_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitInclusiveMut<T, F>;
        pub fn rsplit<F: FnMut(&T) -> bool>(&self, pred: F) -> RSplit<T, F>;
        pub fn rsplit_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> RSplitMut<T, F>;
        pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> SplitN<T, F>;
        pub fn splitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> SplitNMut<T, F>;
        pub fn rsplitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> RSplitN<T, F>;
        pub fn rsplitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> RSplitNMut<T, F>;
        pub fn contains(&self, x: &T) -> bool where T: PartialEq;
        pub fn starts_with(&self, needle: &[T]) -> bool where T: PartialEq;
        pub fn ends_with(&self, needle: &[T]) -> bool where T: PartialEq;
        pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord;
        pub fn binary_search_by<F: FnMut(&T) -> Ordering>(&self, f: F) -> Result<usize, usize>;
        pub fn binary_search_by_key<B: Ord, F: FnMut(&T) -> B>(&self, b: &B, f: F) -> Result<usize, usize>;
        pub fn sort_unstable(&mut self) where T: Ord;
        pub fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F);
        pub fn sort_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
        pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T]) where T: Ord;
        pub fn select_nth_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, index: usize, compare: F) -> (&mut [T], &mut T, &mut [T]);
        pub fn select_nth_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, index: usize, f: F) -> (&mut [T], &mut T, &mut [T]);
        pub fn rotate_left(&mut self, mid: usize);
        pub fn rotate_right(&mut self, k: usize);
        pub fn fill(&mut self, value: T) where T: Clone;
        pub fn fill_with<F: FnMut() -> T>(&mut self, f: F);
        pub fn clone_from_slice(&mut self, src: &[T]) where T: Clone;
        pub fn copy_from_slice(&mut self, src: &[T]) where T: Copy;
        pub fn copy_within<R: RangeBounds<usize>>(&mut self, src: R, dest: usize) where T: Copy;
        pub fn swap_with_slice(&mut self, other: &mut [T]);
        pub fn align_to<U>(&self) -> (&[T], &[U], &[T]);
        pub fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]);
        pub fn is_sorted(&self) -> bool where T: PartialOrd;
        pub fn is_sorted_by<F: FnMut(&T, &T) -> bool>(&self, compare: F) -> bool;
        pub fn is_sorted_by_key<F: FnMut(&T) -> K, K: PartialOrd>(&self, f: F) -> bool;
        pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize;
        pub fn split_off_first(self: &mut &[T]) -> Option<&T>;
        pub fn split_off_first_mut(self: &mut &mut [T]) -> Option<&mut T>;
        pub fn split_off_last(self: &mut &[T]) -> Option<&T>;
        pub fn split_off_last_mut(self: &mut &mut [T]) -> Option<&mut T>;
        pub fn element_offset(&self, element: &T) -> Option<usize>;
        pub fn sort(&mut self) where T: Ord;
        pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F);
        pub fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
        pub fn sort_by_cached_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
        pub fn to_vec(&self) -> Vec<T> where T: Clone;
        pub fn into_vec(self: Box<[T]>) -> Vec<T>;
        pub fn repeat(&self, n: usize) -> Vec<T> where T: Copy;
    }
    impl<T, const N: usize> [[T; N]] {
        pub fn as_flattened(&self) -> &[T];
        pub fn as_flattened_mut(&mut self) -> &mut [T];
    }
    impl<T> Default for &[T] {}
    impl<T> Default for &mut [T] {}
    impl<T> AsMut<[T]> for [T] {}
    impl<T> AsRef<[T]> for [T] {}
    impl BufRead for &[u8] {}
    impl<T: Eq> Eq for [T] {}
    impl<T: Hash> Hash for [T] {}
    impl<T> IntoIterator for &[T] { type Item = &T; type IntoIter = Iter<T>; }
    impl<T> IntoIterator for &mut [T] { type Item = &mut T; type IntoIter = IterMut<T>; }
    impl<T: Ord> Ord for [T] {}
    impl<T: PartialOrd> PartialOrd for [T] {}
    impl Read for &[u8] {}
    impl<T: Clone> ToOwned for [T] { type Owned = Vec<T>; }
    impl ToSocketAddrs for &[SocketAddr] { type Iter = Cloned<Iter<SocketAddr>>; }
    impl Write for &mut [u8] {}
    impl<T> Index<usize> for [T] { type Output = T; }
    impl<T> IndexMut<usize> for [T] {}
    impl<T> Index<Range<usize>> for [T] { type Output = [T]; }
    impl<T> IndexMut<Range<usize>> for [T] {}
    impl<T> Index<RangeInclusive<usize>> for [T] { type Output = [T]; }
    impl<T> IndexMut<RangeInclusive<usize>> for [T] {}
    impl<T> Index<RangeFrom<usize>> for [T] { type Output = [T]; }
    impl<T> IndexMut<RangeFrom<usize>> for [T] {}
    impl<T> Index<RangeTo<usize>> for [T] { type Output = [T]; }
    impl<T> IndexMut<RangeTo<usize>> for [T] {}
    impl<T> Index<RangeToInclusive<usize>> for [T] { type Output = [T]; }
    impl<T> IndexMut<RangeToInclusive<usize>> for [T] {}
    impl<T> Index<RangeFull> for [T] { type Output = [T]; }
    impl<T> IndexMut<RangeFull> for [T] {}
    pub trait Concat<Item> {
        type Output;
        fn concat(slice: &Self) -> Self::Output;
    }
    impl<S: Borrow<str>> Concat<str> for [S] { type Output = String; }
    impl<T: Clone, V: Borrow<[T]>> Concat<T> for [V] { type Output = Vec<T>; }

    pub trait Join<Separator> {
        type Output;
        fn join(slice: &Self, sep: Separator) -> Self::Output;
    }
    impl<S: Borrow<str>> Join<&str> for [S] { type Output = String; }

    impl<T> [T] {
        pub fn concat<Item>(&self) -> <Self as Concat<Item>>::Output where Self: Concat<Item>;
        pub fn join<Separator>(&self, sep: Separator) -> <Self as Join<Separator>>::Output where Self: Join<Separator>;
        pub fn strip_prefix(&self, prefix: &[T]) -> Option<&[T]> where T: PartialEq;
        pub fn strip_suffix(&self, suffix: &[T]) -> Option<&[T]> where T: PartialEq;
        pub fn connect<Separator>(&self, sep: Separator) -> <Self as Join<Separator>>::Output where Self: Join<Separator>;
    }
}

pub mod str {
    use crate::error;
    use crate::convert::TryFrom;
    use crate::ffi::OsStr;
    use crate::fmt::{Debug, Display};
    use crate::hash::Hash;
    use crate::net::{SocketAddr, ToSocketAddrs};
    use crate::ops::{Index, IndexMut, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
    use crate::path::Path;
    use crate::slice::SliceIndex;
    use crate::str::pattern::Pattern;
    use crate::vec::IntoIter;

    #[derive(Clone, Debug)] pub struct Bytes;
    impl DoubleEndedIterator for Bytes {}
    impl ExactSizeIterator for Bytes {}
    impl Iterator for Bytes { type Item = u8; }

    #[derive(Clone, Debug)] pub struct CharIndices;
    impl CharIndices {
        pub fn as_str(&self) -> &str;
        pub fn offset(&self) -> usize;
    }
    impl DoubleEndedIterator for CharIndices {}
    impl Iterator for CharIndices { type Item = (usize, char); }

    #[derive(Clone, Debug)] pub struct Chars;
    impl Chars {
        pub fn as_str(&self) -> &str;
    }
    impl DoubleEndedIterator for Chars {}
    impl Iterator for Chars { type Item = char; }

    #[derive(Clone, Debug)] pub struct EncodeUtf16;
    impl Iterator for EncodeUtf16 { type Item = u16; }

    #[derive(Clone, Debug)] pub struct EscapeDebug;
    impl Display for EscapeDebug {}
    impl Iterator for EscapeDebug { type Item = char; }

    #[derive(Clone, Debug)] pub struct EscapeDefault;
    impl Display for EscapeDefault {}
    impl Iterator for EscapeDefault { type Item = char; }

    #[derive(Clone, Debug)] pub struct EscapeUnicode;
    impl Display for EscapeUnicode {}
    impl Iterator for EscapeUnicode { type Item = char; }

    pub trait FromStr {
        type Err;
        #[conventional] fn from_str(s: &str) -> Result<Self, Self::Err>;
    }

    #[derive(Clone, Debug)] pub struct Lines;
    impl DoubleEndedIterator for Lines {}
    impl Iterator for Lines { type Item = &str; }

    #[derive(Debug)] pub struct Matches<P: Pattern>;
    impl<P: Pattern> Clone for Matches<P> {}
    impl<P: Pattern> DoubleEndedIterator for Matches<P> {}
    impl<P: Pattern> Iterator for Matches<P> { type Item = &str; }

    #[derive(Debug)] pub struct MatchIndices<P: Pattern>;
    impl<P: Pattern> Clone for MatchIndices<P> {}
    impl<P: Pattern> DoubleEndedIterator for MatchIndices<P> {}
    impl<P: Pattern> Iterator for MatchIndices<P> { type Item = (usize, &str); }

    #[derive(Clone, Debug, PartialEq, Eq)] pub struct ParseBoolError;
    impl Display for ParseBoolError {}
    impl error::Error for ParseBoolError {}

    #[derive(Debug)] pub struct RMatches<P: Pattern>;
    impl<P: Pattern> Clone for RMatches<P> {}
    impl<P: Pattern> DoubleEndedIterator for RMatches<P> {}
    impl<P: Pattern> Iterator for RMatches<P> { type Item = &str; }

    #[derive(Debug)] pub struct RMatchIndices<P: Pattern>;
    impl<P: Pattern> Clone for RMatchIndices<P> {}
    impl<P: Pattern> DoubleEndedIterator for RMatchIndices<P> {}
    impl<P: Pattern> Iterator for RMatchIndices<P> { type Item = (usize, &str); }

    #[derive(Debug)] pub struct RSplit<P: Pattern>;
    impl<P: Pattern> Clone for RSplit<P> {}
    impl<P: Pattern> DoubleEndedIterator for RSplit<P> {}
    impl<P: Pattern> Iterator for RSplit<P> { type Item = &str; }

    #[derive(Debug)] pub struct RSplitN<P: Pattern>;
    impl<P: Pattern> Clone for RSplitN<P> {}
    impl<P: Pattern> Iterator for RSplitN<P> { type Item = &str; }

    #[derive(Debug)] pub struct RSplitTerminator<P: Pattern>;
    impl<P: Pattern> Clone for RSplitTerminator<P> {}
    impl<P: Pattern> DoubleEndedIterator for RSplitTerminator<P> {}
    impl<P: Pattern> Iterator for RSplitTerminator<P> { type Item = &str; }

    #[derive(Debug)] pub struct Split<P: Pattern>;
    impl<P: Pattern> Clone for Split<P> {}
    impl<P: Pattern> DoubleEndedIterator for Split<P> {}
    impl<P: Pattern> Iterator for Split<P> { type Item = &str; }

    #[derive(Clone, Debug)] pub struct SplitAsciiWhitespace;
    impl DoubleEndedIterator for SplitAsciiWhitespace {}
    impl Iterator for SplitAsciiWhitespace { type Item = &str; }

    #[derive(Debug)] pub struct SplitInclusive<P: Pattern>;
    impl<P: Pattern> Clone for SplitInclusive<P> {}
    impl<P: Pattern> DoubleEndedIterator for SplitInclusive<P> {}
    impl<P: Pattern> Iterator for SplitInclusive<P> { type Item = &str; }

    #[derive(Debug)] pub struct SplitN<P: Pattern>;
    impl<P: Pattern> Clone for SplitN<P> {}
    impl<P: Pattern> Iterator for SplitN<P> { type Item = &str; }

    #[derive(Debug)] pub struct SplitTerminator<P: Pattern>;
    impl<P: Pattern> Clone for SplitTerminator<P> {}
    impl<P: Pattern> DoubleEndedIterator for SplitTerminator<P> {}
    impl<P: Pattern> Iterator for SplitTerminator<P> { type Item = &str; }

    #[derive(Clone, Debug)] pub struct SplitWhitespace;
    impl DoubleEndedIterator for SplitWhitespace {}
    impl Iterator for SplitWhitespace { type Item = &str; }

    #[derive(Clone, Debug, PartialEq, Eq)] pub struct Utf8Chunk;
    impl Utf8Chunk {
        pub fn valid(&self) -> &str;
        pub fn invalid(&self) -> &[u8];
    }

    #[derive(Clone, Debug)] pub struct Utf8Chunks;
    impl Iterator for Utf8Chunks { type Item = Utf8Chunk; }

    #[sends] #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct Utf8Error;
    impl Utf8Error {
        pub fn valid_up_to(&self) -> usize;
        pub fn error_len(&self) -> Option<usize>;
    }
    impl Display for Utf8Error {}
    impl error::Error for Utf8Error {}

    pub fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str>;
    pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
    pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
    pub fn from_utf8_unchecked(v: &[u8]) -> &str;
    pub fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
    impl str {
        #[reads_state] pub fn len(&self) -> usize;
        #[reads_state] pub fn is_empty(&self) -> bool;
        pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
        pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
        pub fn from_utf8_unchecked(v: &[u8]) -> &str;
        pub fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
        pub fn is_char_boundary(&self, index: usize) -> bool;
        pub fn floor_char_boundary(&self, index: usize) -> usize;
        pub fn ceil_char_boundary(&self, index: usize) -> usize;
        pub fn as_bytes(&self) -> &[u8];
        pub fn as_bytes_mut(&mut self) -> &mut [u8];
        pub fn as_ptr(&self) -> *const u8;
        pub fn as_mut_ptr(&mut self) -> *mut u8;
        pub fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&I::Output>;
        pub fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut I::Output>;
        pub fn get_unchecked<I: SliceIndex<str>>(&self, i: I) -> &I::Output;
        pub fn get_unchecked_mut<I: SliceIndex<str>>(&mut self, i: I) -> &mut I::Output;
        pub fn slice_unchecked(&self, begin: usize, end: usize) -> &str;
        pub fn slice_mut_unchecked(&mut self, begin: usize, end: usize) -> &mut str;
        pub fn split_at(&self, mid: usize) -> (&str, &str);
        pub fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str);
        pub fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)>;
        pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)>;
        pub fn chars(&self) -> Chars;
        pub fn char_indices(&self) -> CharIndices;
        pub fn bytes(&self) -> Bytes;
        pub fn split_whitespace(&self) -> SplitWhitespace;
        pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace;
        pub fn lines(&self) -> Lines;
        pub fn encode_utf16(&self) -> EncodeUtf16;
        pub fn contains<P: Pattern>(&self, pat: P) -> bool;
        pub fn starts_with<P: Pattern>(&self, pat: P) -> bool;
        pub fn ends_with<P: Pattern>(&self, pat: P) -> bool;
        pub fn find<P: Pattern>(&self, pat: P) -> Option<usize>;
        pub fn rfind<P: Pattern>(&self, pat: P) -> Option<usize>;
        pub fn split<P: Pattern>(&self, pat: P) -> Split<P>;
        pub fn split_inclusive<P: Pattern>(&self, pat: P) -> SplitInclusive<P>;
        pub fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<P>;
        pub fn split_terminator<P: Pattern>(&self, pat: P) -> SplitTerminator<P>;
        pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> RSplitTerminator<P>;
        pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<P>;
        pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplitN<P>;
        pub fn split_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)>;
        pub fn rsplit_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)>;
        pub fn matches<P: Pattern>(&self, pat: P) -> Matches<P>;
        pub fn rmatches<P: Pattern>(&self, pat: P) -> RMatches<P>;
        pub fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<P>;
        pub fn rmatch_indices<P: Pattern>(&self, pat: P) -> RMatchIndices<P>;
        pub fn trim(&self) -> &str;
        pub fn trim_start(&self) -> &str;
        pub fn trim_end(&self) -> &str;
        pub fn trim_left(&self) -> &str;
        pub fn trim_right(&self) -> &str;
        pub fn trim_matches<P: Pattern>(&self, pat: P) -> &str;
        pub fn trim_start_matches<P: Pattern>(&self, pat: P) -> &str;
        pub fn strip_prefix<P: Pattern>(&self, prefix: P) -> Option<&str>;
        pub fn strip_suffix<P: Pattern>(&self, suffix: P) -> Option<&str>;
        pub fn trim_end_matches<P: Pattern>(&self, pat: P) -> &str;
        pub fn trim_left_matches<P: Pattern>(&self, pat: P) -> &str;
        pub fn trim_right_matches<P: Pattern>(&self, pat: P) -> &str;
        pub fn parse<F: FromStr>(&self) -> Result<F, F::Err>;
        pub fn is_ascii(&self) -> bool;
        pub fn eq_ignore_ascii_case(&self, other: &str) -> bool;
        pub fn make_ascii_uppercase(&mut self);
        pub fn make_ascii_lowercase(&mut self);
        pub fn trim_ascii_start(&self) -> &str;
        pub fn trim_ascii_end(&self) -> &str;
        pub fn trim_ascii(&self) -> &str;
        pub fn escape_debug(&self) -> EscapeDebug;
        pub fn escape_default(&self) -> EscapeDefault;
        pub fn escape_unicode(&self) -> EscapeUnicode;
        pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]>;
        pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String;
        pub fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String;
        pub fn to_lowercase(&self) -> String;
        pub fn to_uppercase(&self) -> String;
        pub fn into_string(self: Box<str>) -> String;
        pub fn repeat(&self, n: usize) -> String;
        pub fn to_ascii_uppercase(&self) -> String;
        pub fn to_ascii_lowercase(&self) -> String;
    }
    impl Default for &mut str {}
    impl Default for &str {}
    impl Debug for str {}
    impl Display for str {}
    impl AsMut<str> for str {}
    impl AsRef<[u8]> for str {}
    impl AsRef<OsStr> for str {}
    impl AsRef<Path> for str {}
    impl AsRef<str> for str {}
    impl Eq for str {}
    impl Hash for str {}
    impl Ord for str {}
    impl PartialEq for str {}
    impl PartialOrd for str {}
    impl ToOwned for str { type Owned = String; }
    #[blocks(net)] #[instead(tokio = "tokio::net::lookup_host", async_std = "async_std::net::ToSocketAddrs::to_socket_addrs", smol = "smol::net::resolve")]
    impl ToSocketAddrs for str { type Iter = IntoIter<SocketAddr>; }
    impl TryFrom<&OsStr> for &str { type Error = Utf8Error; }
    impl Index<Range<usize>> for str { type Output = str; }
    impl IndexMut<Range<usize>> for str {}
    impl Index<RangeInclusive<usize>> for str { type Output = str; }
    impl IndexMut<RangeInclusive<usize>> for str {}
    impl Index<RangeFrom<usize>> for str { type Output = str; }
    impl IndexMut<RangeFrom<usize>> for str {}
    impl Index<RangeTo<usize>> for str { type Output = str; }
    impl IndexMut<RangeTo<usize>> for str {}
    impl Index<RangeToInclusive<usize>> for str { type Output = str; }
    impl IndexMut<RangeToInclusive<usize>> for str {}
    impl Index<RangeFull> for str { type Output = str; }
    impl IndexMut<RangeFull> for str {}

    pub mod pattern {
        pub trait Pattern {}
        impl Pattern for char {}
        impl Pattern for &str {}
        impl Pattern for &String {}
        impl Pattern for &&str {}
        impl Pattern for &[char] {}
        impl<const N: usize> Pattern for [char; N] {}
        impl<const N: usize> Pattern for &[char; N] {}
        impl<F: FnMut(char) -> bool> Pattern for F {}
    }
}

pub mod string {
    use crate::error;
    use crate::borrow::{Borrow, BorrowMut, Cow};
    use crate::collections::TryReserveError;
    use crate::convert::{Infallible, TryFrom};
    use crate::ffi::{CString, IntoStringError, OsStr};
    use crate::fmt::{Display, Write};
    use crate::iter::FromIterator;
    use crate::net::{SocketAddr, ToSocketAddrs};
    use crate::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
    use crate::path::Path;
    use crate::str::{FromStr, Utf8Error};
    use crate::vec::IntoIter;

    pub type ParseError = Infallible;
    #[derive(Debug)] pub struct Drain;
    impl Drain {
        pub fn as_str(&self) -> &str;
    }
    impl Drop for Drain {}
    impl AsRef<[u8]> for Drain {}
    impl AsRef<str> for Drain {}
    impl DoubleEndedIterator for Drain {}
    impl Iterator for Drain { type Item = char; }

    #[derive(Debug)] pub struct FromUtf16Error;
    impl Display for FromUtf16Error {}
    impl error::Error for FromUtf16Error {}

    #[sends] #[derive(Clone, Debug, PartialEq, Eq)] pub struct FromUtf8Error;
    impl FromUtf8Error {
        pub fn as_bytes(&self) -> &[u8];
        pub fn into_bytes(self) -> Vec<u8>;
        pub fn utf8_error(&self) -> Utf8Error;
    }
    impl Display for FromUtf8Error {}
    impl error::Error for FromUtf8Error {}

    #[lang(string)] #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct String;
    impl String {
        pub fn new() -> String;
        pub fn with_capacity(capacity: usize) -> String;
        pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error>;
        pub fn from_utf8_lossy(v: &[u8]) -> Cow<str>;
        pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error>;
        pub fn from_utf16_lossy(v: &[u16]) -> String;
        pub fn into_raw_parts(self) -> (*mut u8, usize, usize);
        pub fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> String;
        pub fn from_utf8_unchecked(bytes: Vec<u8>) -> String;
        pub fn into_bytes(self) -> Vec<u8>;
        pub fn as_str(&self) -> &str;
        pub fn as_mut_str(&mut self) -> &mut str;
        pub fn push_str(&mut self, string: &str);
        pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R);
        pub fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn push(&mut self, ch: char);
        pub fn as_bytes(&self) -> &[u8];
        pub fn truncate(&mut self, new_len: usize);
        pub fn pop(&mut self) -> Option<char>;
        pub fn remove(&mut self, idx: usize) -> char;
        pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F);
        pub fn insert(&mut self, idx: usize, ch: char);
        pub fn insert_str(&mut self, idx: usize, string: &str);
        pub fn as_mut_vec(&mut self) -> &mut Vec<u8>;
        #[reads_state] pub fn len(&self) -> usize;
        #[reads_state] pub fn is_empty(&self) -> bool;
        pub fn split_off(&mut self, at: usize) -> String;
        pub fn clear(&mut self);
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain;
        pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, replace_with: &str);
        pub fn into_boxed_str(self) -> Box<str>;
        pub fn leak(self) -> &mut str;
    }
    impl Deref for String { type Target = str; }
    impl DerefMut for String {}
    impl Display for String {}
    impl Add<&str> for String { type Output = String; }
    impl AddAssign<&str> for String {}
    impl AsMut<str> for String {}
    impl AsRef<[u8]> for String {}
    impl AsRef<str> for String {}
    impl AsRef<OsStr> for String {}
    impl AsRef<Path> for String {}
    impl Borrow<str> for String {}
    impl BorrowMut<str> for String {}
    impl Extend<&char> for String {}
    impl Extend<char> for String {}
    impl Extend<&str> for String {}
    impl Extend<Box<str>> for String {}
    impl Extend<Cow<str>> for String {}
    impl Extend<String> for String {}
    impl From<char> for String {}
    impl From<&mut str> for String {}
    impl From<&str> for String {}
    impl From<&String> for String {}
    impl From<Box<str>> for String {}
    impl From<Cow<str>> for String {}
    impl FromIterator<&char> for String {}
    impl FromIterator<char> for String {}
    impl FromIterator<&str> for String {}
    impl FromIterator<Box<str>> for String {}
    impl FromIterator<Cow<str>> for String {}
    impl FromIterator<String> for String {}
    impl FromStr for String { type Err = Infallible; }
    #[blocks(net)] #[instead(tokio = "tokio::net::lookup_host", async_std = "async_std::net::ToSocketAddrs::to_socket_addrs", smol = "smol::net::resolve")]
    impl ToSocketAddrs for String { type Iter = IntoIter<SocketAddr>; }
    impl TryFrom<CString> for String { type Error = IntoStringError; }
    impl TryFrom<Vec<u8>> for String { type Error = FromUtf8Error; }
    impl Write for String {}

    pub trait ToString {
        #[conventional] fn to_string(&self) -> String;
    }

    #[runs(fmt)] impl<T: Display> ToString for T {}
    impl Index<Range<usize>> for String { type Output = str; }
    impl IndexMut<Range<usize>> for String {}
    impl Index<RangeInclusive<usize>> for String { type Output = str; }
    impl IndexMut<RangeInclusive<usize>> for String {}
    impl Index<RangeFrom<usize>> for String { type Output = str; }
    impl IndexMut<RangeFrom<usize>> for String {}
    impl Index<RangeTo<usize>> for String { type Output = str; }
    impl IndexMut<RangeTo<usize>> for String {}
    impl Index<RangeToInclusive<usize>> for String { type Output = str; }
    impl IndexMut<RangeToInclusive<usize>> for String {}
    impl Index<RangeFull> for String { type Output = str; }
    impl IndexMut<RangeFull> for String {}
}

pub mod sync {
    use crate::error;
    use crate::any::Any;
    use crate::borrow::{Borrow, Cow};
    use crate::convert::TryFrom;
    use crate::ffi::{CStr, CString, OsStr, OsString};
    use crate::fmt::Display;
    use crate::fs::File;
    use crate::io::{Read, Seek, Write};
    use crate::iter::FromIterator;
    use crate::mem::MaybeUninit;
    use crate::ops::{Deref, DerefMut};
    use crate::os::fd::{AsFd, AsRawFd};
    use crate::path::{Path, PathBuf};
    use crate::pin::Pin;
    use crate::time::Duration;

    pub const ONCE_INIT: Once = _;
    pub type LockResult<T> = Result<T, PoisonError<T>>;
    pub type TryLockResult<Guard> = Result<Guard, TryLockError<Guard>>;
    #[sends] #[derive(Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Arc<T>;
    impl<T> Arc<T> {
        pub fn new(data: T) -> Arc<T>;
        pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T>;
        pub fn new_uninit() -> Arc<MaybeUninit<T>>;
        pub fn new_zeroed() -> Arc<MaybeUninit<T>>;
        pub fn pin(data: T) -> Pin<Arc<T>>;
        pub fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>>;
        pub fn into_inner(this: Arc<T>) -> Option<T>;
        pub fn from_raw(ptr: *const T) -> Arc<T>;
        pub fn into_raw(this: Arc<T>) -> *const T;
        pub fn increment_strong_count(ptr: *const T);
        pub fn decrement_strong_count(ptr: *const T);
        pub fn as_ptr(this: &Arc<T>) -> *const T;
        pub fn downgrade(this: &Arc<T>) -> Weak<T>;
        pub fn weak_count(this: &Arc<T>) -> usize;
        #[reads_state] pub fn strong_count(this: &Arc<T>) -> usize;
        pub fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool;
        pub fn get_mut(this: &mut Arc<T>) -> Option<&mut T>;
    }
    impl<T> Arc<[T]> {
        pub fn new_uninit_slice(len: usize) -> Arc<[MaybeUninit<T>]>;
        pub fn new_zeroed_slice(len: usize) -> Arc<[MaybeUninit<T>]>;
    }
    impl<T> Arc<MaybeUninit<T>> {
        pub fn assume_init(self) -> Arc<T>;
    }
    impl<T> Arc<[MaybeUninit<T>]> {
        pub fn assume_init(self) -> Arc<[T]>;
    }
    impl<T: Clone> Arc<T> {
        pub fn make_mut(this: &mut Arc<T>) -> &mut T;
        pub fn unwrap_or_clone(this: Arc<T>) -> T;
    }
    impl Arc<dyn Any + Sync + Send> {
        pub fn downcast<T: Any>(self) -> Result<Arc<T>, Arc<dyn Any + Sync + Send>>;
    }
    impl<T> Deref for Arc<T> { type Target = T; }
    impl<T> Drop for Arc<T> {}
    impl<T> Clone for Arc<T> {}
    impl<T> Default for Arc<[T]> {}
    impl Default for Arc<CStr> {}
    impl Default for Arc<str> {}
    impl<T: Display> Display for Arc<T> {}
    impl<T: AsFd> AsFd for Arc<T> {}
    impl<T: AsRawFd> AsRawFd for Arc<T> {}
    impl<T> AsRef<T> for Arc<T> {}
    impl<T> Borrow<T> for Arc<T> {}
    impl<T: error::Error> error::Error for Arc<T> {}
    impl<T: Clone> From<&[T]> for Arc<[T]> {}
    impl<T: Clone> From<&mut [T]> for Arc<[T]> {}
    impl<T, const N: usize> From<[T; N]> for Arc<[T]> {}
    impl From<&mut str> for Arc<str> {}
    impl From<&str> for Arc<str> {}
    impl From<String> for Arc<str> {}
    impl<B: ToOwned> From<Cow<B>> for Arc<B> where Arc<B>: From<&B> + From<B::Owned> {}
    impl From<&CStr> for Arc<CStr> {}
    impl From<&OsStr> for Arc<OsStr> {}
    impl From<&Path> for Arc<Path> {}
    impl From<&mut CStr> for Arc<CStr> {}
    impl From<&mut OsStr> for Arc<OsStr> {}
    impl From<&mut Path> for Arc<Path> {}
    impl From<CString> for Arc<CStr> {}
    impl From<OsString> for Arc<OsStr> {}
    impl From<PathBuf> for Arc<Path> {}
    impl From<Arc<str>> for Arc<[u8]> {}
    impl<T> From<T> for Arc<T> {}
    impl<T> From<Box<T>> for Arc<T> {}
    impl<T> From<Vec<T>> for Arc<[T]> {}
    impl<T> FromIterator<T> for Arc<[T]> {}
    #[blocks(file)] #[instead(tokio = "tokio::fs::File", async_std = "async_std::fs::File", smol = "smol::fs::File")]
    impl Read for Arc<File> {}
    #[blocks(file)] #[instead(tokio = "tokio::fs::File", async_std = "async_std::fs::File", smol = "smol::fs::File")]
    impl Seek for Arc<File> {}
    impl<T, const N: usize> TryFrom<Arc<[T]>> for Arc<[T; N]> { type Error = Arc<[T]>; }
    #[blocks(file)] #[instead(tokio = "tokio::fs::File", async_std = "async_std::fs::File", smol = "smol::fs::File")]
    impl Write for Arc<File> {}

    #[derive(Debug)] pub struct Barrier;
    impl Barrier {
        pub fn new(n: usize) -> Barrier;
        #[blocks(wait)] #[instead(tokio = "tokio::sync::Barrier::wait", smol = "smol::lock::Barrier::wait")]
        pub fn wait(&self) -> BarrierWaitResult;
    }

    #[derive(Debug)] pub struct BarrierWaitResult;
    impl BarrierWaitResult {
        pub fn is_leader(&self) -> bool;
    }

    #[derive(Debug, Default)] pub struct Condvar;
    impl Condvar {
        pub fn new() -> Condvar;
        #[blocks(wait)] #[instead(tokio = "tokio::sync::Notify")] #[note("move the wait to `spawn_blocking`, or use an async notification")]
        pub fn wait<T>(&self, guard: MutexGuard<T>) -> LockResult<MutexGuard<T>>;
        #[blocks(wait)] #[instead(tokio = "tokio::sync::Notify")] #[note("move the wait to `spawn_blocking`, or use an async notification")]
        pub fn wait_while<T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<T>, condition: F) -> LockResult<MutexGuard<T>>;
        #[blocks(wait)] #[instead(tokio = "tokio::sync::Notify")] #[note("move the wait to `spawn_blocking`, or use an async notification")]
        pub fn wait_timeout_ms<T>(&self, guard: MutexGuard<T>, ms: u32) -> LockResult<(MutexGuard<T>, bool)>;
        #[blocks(wait)] #[instead(tokio = "tokio::sync::Notify")] #[note("move the wait to `spawn_blocking`, or use an async notification")]
        pub fn wait_timeout<T>(&self, guard: MutexGuard<T>, dur: Duration) -> LockResult<(MutexGuard<T>, WaitTimeoutResult)>;
        #[blocks(wait)] #[instead(tokio = "tokio::sync::Notify")] #[note("move the wait to `spawn_blocking`, or use an async notification")]
        pub fn wait_timeout_while<T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<T>, dur: Duration, condition: F) -> LockResult<(MutexGuard<T>, WaitTimeoutResult)>;
        pub fn notify_one(&self);
        pub fn notify_all(&self);
    }

    #[made_at_first_use] #[derive(Debug, Default)] pub struct LazyLock<T, F = fn() -> T>;
    impl<T, F: FnOnce() -> T> LazyLock<T, F> {
        pub fn new(f: F) -> LazyLock<T, F>;
        pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T;
        #[made_at_first_use] pub fn force(this: &LazyLock<T, F>) -> &T;
    }
    impl<T, F> LazyLock<T, F> {
        pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T>;
        pub fn get(this: &LazyLock<T, F>) -> Option<&T>;
    }
    impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> { type Target = T; }
    impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> {}
    impl<T, F> Drop for LazyLock<T, F> {}

    #[sends] #[derive(Debug, Default)] pub struct Mutex<T>;
    impl<T> Mutex<T> {
        pub fn new(t: T) -> Mutex<T>;
        #[blocks(wait, brief)] #[instead(tokio = "tokio::sync::Mutex::lock", async_std = "async_std::sync::Mutex::lock", smol = "smol::lock::Mutex::lock")] #[note("keep the std lock where it is held briefly and never across an `.await`")]
        pub fn lock(&self) -> LockResult<MutexGuard<T>>;
        pub fn try_lock(&self) -> TryLockResult<MutexGuard<T>>;
        pub fn is_poisoned(&self) -> bool;
        pub fn clear_poison(&self);
        pub fn into_inner(self) -> LockResult<T>;
        pub fn get_mut(&mut self) -> LockResult<&mut T>;
    }
    impl<T> From<T> for Mutex<T> {}

    #[guard(lock)] #[derive(Debug)] pub struct MutexGuard<T>;
    impl<T> Deref for MutexGuard<T> { type Target = T; }
    impl<T> DerefMut for MutexGuard<T> {}
    impl<T> Drop for MutexGuard<T> {}
    impl<T: Display> Display for MutexGuard<T> {}

    #[derive(Debug)] pub struct Once;
    impl Once {
        pub fn new() -> Once;
        pub fn call_once<F: FnOnce()>(&self, f: F);
        pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F);
        #[reads_state] pub fn is_completed(&self) -> bool;
        #[blocks(wait)] #[instead(tokio = "tokio::sync::OnceCell", smol = "smol::lock::OnceCell")]
        pub fn wait(&self);
        #[blocks(wait)] #[instead(tokio = "tokio::sync::OnceCell", smol = "smol::lock::OnceCell")]
        pub fn wait_force(&self);
    }

    #[derive(Clone, Debug, PartialEq, Eq)] pub struct OnceLock<T>;
    impl<T> OnceLock<T> {
        pub fn new() -> OnceLock<T>;
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        #[blocks(wait)] #[instead(tokio = "tokio::sync::OnceCell", smol = "smol::lock::OnceCell::wait")]
        pub fn wait(&self) -> &T;
        pub fn set(&self, value: T) -> Result<(), T>;
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T;
        pub fn into_inner(self) -> Option<T>;
        pub fn take(&mut self) -> Option<T>;
    }
    impl<T> Drop for OnceLock<T> {}
    impl<T> Default for OnceLock<T> {}
    impl<T> From<T> for OnceLock<T> {}

    #[derive(Debug)] pub struct OnceState;
    impl OnceState {
        pub fn is_poisoned(&self) -> bool;
    }

    #[derive(Debug)] pub struct PoisonError<T>;
    impl<T> PoisonError<T> {
        pub fn new(data: T) -> PoisonError<T>;
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T> Display for PoisonError<T> {}
    impl<T> error::Error for PoisonError<T> {}

    #[derive(Debug, Default)] pub struct RwLock<T>;
    impl<T> RwLock<T> {
        pub fn new(t: T) -> RwLock<T>;
        #[blocks(wait, brief)] #[instead(tokio = "tokio::sync::RwLock::read", async_std = "async_std::sync::RwLock::read", smol = "smol::lock::RwLock::read")] #[note("keep the std lock where it is held briefly and never across an `.await`")]
        pub fn read(&self) -> LockResult<RwLockReadGuard<T>>;
        pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<T>>;
        #[blocks(wait, brief)] #[instead(tokio = "tokio::sync::RwLock::write", async_std = "async_std::sync::RwLock::write", smol = "smol::lock::RwLock::write")] #[note("keep the std lock where it is held briefly and never across an `.await`")]
        pub fn write(&self) -> LockResult<RwLockWriteGuard<T>>;
        pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<T>>;
        pub fn is_poisoned(&self) -> bool;
        pub fn clear_poison(&self);
        pub fn into_inner(self) -> LockResult<T>;
        pub fn get_mut(&mut self) -> LockResult<&mut T>;
    }
    impl<T> From<T> for RwLock<T> {}

    #[guard(lock)] #[derive(Debug)] pub struct RwLockReadGuard<T>;
    impl<T> Deref for RwLockReadGuard<T> { type Target = T; }
    impl<T> Drop for RwLockReadGuard<T> {}
    impl<T: Display> Display for RwLockReadGuard<T> {}

    #[guard(lock)] #[derive(Debug)] pub struct RwLockWriteGuard<T>;
    impl<T> RwLockWriteGuard<T> {
        pub fn downgrade(s: Self) -> RwLockReadGuard<T>;
    }
    impl<T> Deref for RwLockWriteGuard<T> { type Target = T; }
    impl<T> DerefMut for RwLockWriteGuard<T> {}
    impl<T> Drop for RwLockWriteGuard<T> {}
    impl<T: Display> Display for RwLockWriteGuard<T> {}

    #[derive(Debug)] pub enum TryLockError<T> { Poisoned(PoisonError<T>), WouldBlock }
    impl<T> Display for TryLockError<T> {}
    impl<T> error::Error for TryLockError<T> {}
    impl<T> From<PoisonError<T>> for TryLockError<T> {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct WaitTimeoutResult;
    impl WaitTimeoutResult {
        pub fn timed_out(&self) -> bool;
    }

    #[derive(Debug)] pub struct Weak<T>;
    impl<T> Weak<T> {
        pub fn new() -> Weak<T>;
        pub fn from_raw(ptr: *const T) -> Weak<T>;
        pub fn into_raw(self) -> *const T;
        pub fn as_ptr(&self) -> *const T;
        pub fn upgrade(&self) -> Option<Arc<T>>;
        #[reads_state] pub fn strong_count(&self) -> usize;
        pub fn weak_count(&self) -> usize;
        pub fn ptr_eq(&self, other: &Weak<T>) -> bool;
    }
    impl<T> Drop for Weak<T> {}
    impl<T> Clone for Weak<T> {}
    impl<T> Default for Weak<T> {}

    pub mod atomic {
        pub const ATOMIC_BOOL_INIT: AtomicBool = _;
        pub const ATOMIC_ISIZE_INIT: AtomicIsize = _;
        pub const ATOMIC_USIZE_INIT: AtomicUsize = _;
        #[sends] #[derive(Debug, Default)] pub struct AtomicBool;
        impl AtomicBool {
            pub fn new(v: bool) -> AtomicBool;
            pub fn from_ptr(ptr: *mut bool) -> &AtomicBool;
            pub fn get_mut(&mut self) -> &mut bool;
            pub fn into_inner(self) -> bool;
            #[reads_state] pub fn load(&self, order: Ordering) -> bool;
            pub fn store(&self, val: bool, order: Ordering);
            pub fn swap(&self, val: bool, order: Ordering) -> bool;
            pub fn compare_and_swap(&self, current: bool, new: bool, order: Ordering) -> bool;
            pub fn compare_exchange(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool>;
            pub fn compare_exchange_weak(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool>;
            pub fn fetch_and(&self, val: bool, order: Ordering) -> bool;
            pub fn fetch_nand(&self, val: bool, order: Ordering) -> bool;
            pub fn fetch_or(&self, val: bool, order: Ordering) -> bool;
            pub fn fetch_xor(&self, val: bool, order: Ordering) -> bool;
            pub fn fetch_not(&self, order: Ordering) -> bool;
            pub fn as_ptr(&self) -> *mut bool;
            pub fn fetch_update<F: FnMut(bool) -> Option<bool>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<bool, bool>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(bool) -> Option<bool>) -> Result<bool, bool>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(bool) -> bool) -> bool;
        }

        #[derive(Debug, Default)] pub struct AtomicI16;
        impl AtomicI16 {
            pub fn new(v: i16) -> AtomicI16;
            pub fn from_ptr(ptr: *mut i16) -> &AtomicI16;
            pub fn get_mut(&mut self) -> &mut i16;
            pub fn into_inner(self) -> i16;
            #[reads_state] pub fn load(&self, order: Ordering) -> i16;
            pub fn store(&self, val: i16, order: Ordering);
            pub fn swap(&self, val: i16, order: Ordering) -> i16;
            pub fn compare_and_swap(&self, current: i16, new: i16, order: Ordering) -> i16;
            pub fn compare_exchange(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16>;
            pub fn compare_exchange_weak(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16>;
            pub fn fetch_add(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_sub(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_and(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_nand(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_or(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_xor(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_update<F: FnMut(i16) -> Option<i16>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i16, i16>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i16) -> Option<i16>) -> Result<i16, i16>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i16) -> i16) -> i16;
            pub fn fetch_max(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_min(&self, val: i16, order: Ordering) -> i16;
            pub fn as_ptr(&self) -> *mut i16;
        }

        #[derive(Debug, Default)] pub struct AtomicI32;
        impl AtomicI32 {
            pub fn new(v: i32) -> AtomicI32;
            pub fn from_ptr(ptr: *mut i32) -> &AtomicI32;
            pub fn get_mut(&mut self) -> &mut i32;
            pub fn into_inner(self) -> i32;
            #[reads_state] pub fn load(&self, order: Ordering) -> i32;
            pub fn store(&self, val: i32, order: Ordering);
            pub fn swap(&self, val: i32, order: Ordering) -> i32;
            pub fn compare_and_swap(&self, current: i32, new: i32, order: Ordering) -> i32;
            pub fn compare_exchange(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32>;
            pub fn compare_exchange_weak(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32>;
            pub fn fetch_add(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_sub(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_and(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_nand(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_or(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_xor(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_update<F: FnMut(i32) -> Option<i32>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i32, i32>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i32) -> Option<i32>) -> Result<i32, i32>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i32) -> i32) -> i32;
            pub fn fetch_max(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_min(&self, val: i32, order: Ordering) -> i32;
            pub fn as_ptr(&self) -> *mut i32;
        }

        #[sends] #[derive(Debug, Default)] pub struct AtomicI64;
        impl AtomicI64 {
            pub fn new(v: i64) -> AtomicI64;
            pub fn from_ptr(ptr: *mut i64) -> &AtomicI64;
            pub fn get_mut(&mut self) -> &mut i64;
            pub fn into_inner(self) -> i64;
            #[reads_state] pub fn load(&self, order: Ordering) -> i64;
            pub fn store(&self, val: i64, order: Ordering);
            pub fn swap(&self, val: i64, order: Ordering) -> i64;
            pub fn compare_and_swap(&self, current: i64, new: i64, order: Ordering) -> i64;
            pub fn compare_exchange(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64>;
            pub fn compare_exchange_weak(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64>;
            pub fn fetch_add(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_sub(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_and(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_nand(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_or(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_xor(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_update<F: FnMut(i64) -> Option<i64>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i64, i64>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i64) -> Option<i64>) -> Result<i64, i64>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i64) -> i64) -> i64;
            pub fn fetch_max(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_min(&self, val: i64, order: Ordering) -> i64;
            pub fn as_ptr(&self) -> *mut i64;
        }

        #[derive(Debug, Default)] pub struct AtomicI8;
        impl AtomicI8 {
            pub fn new(v: i8) -> AtomicI8;
            pub fn from_ptr(ptr: *mut i8) -> &AtomicI8;
            pub fn get_mut(&mut self) -> &mut i8;
            pub fn into_inner(self) -> i8;
            #[reads_state] pub fn load(&self, order: Ordering) -> i8;
            pub fn store(&self, val: i8, order: Ordering);
            pub fn swap(&self, val: i8, order: Ordering) -> i8;
            pub fn compare_and_swap(&self, current: i8, new: i8, order: Ordering) -> i8;
            pub fn compare_exchange(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8>;
            pub fn compare_exchange_weak(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8>;
            pub fn fetch_add(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_sub(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_and(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_nand(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_or(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_xor(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_update<F: FnMut(i8) -> Option<i8>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i8, i8>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i8) -> Option<i8>) -> Result<i8, i8>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i8) -> i8) -> i8;
            pub fn fetch_max(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_min(&self, val: i8, order: Ordering) -> i8;
            pub fn as_ptr(&self) -> *mut i8;
        }

        #[derive(Debug, Default)] pub struct AtomicIsize;
        impl AtomicIsize {
            pub fn new(v: isize) -> AtomicIsize;
            pub fn from_ptr(ptr: *mut isize) -> &AtomicIsize;
            pub fn get_mut(&mut self) -> &mut isize;
            pub fn into_inner(self) -> isize;
            #[reads_state] pub fn load(&self, order: Ordering) -> isize;
            pub fn store(&self, val: isize, order: Ordering);
            pub fn swap(&self, val: isize, order: Ordering) -> isize;
            pub fn compare_and_swap(&self, current: isize, new: isize, order: Ordering) -> isize;
            pub fn compare_exchange(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize>;
            pub fn compare_exchange_weak(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize>;
            pub fn fetch_add(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_sub(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_and(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_nand(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_or(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_xor(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_update<F: FnMut(isize) -> Option<isize>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<isize, isize>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(isize) -> Option<isize>) -> Result<isize, isize>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(isize) -> isize) -> isize;
            pub fn fetch_max(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_min(&self, val: isize, order: Ordering) -> isize;
            pub fn as_ptr(&self) -> *mut isize;
        }

        #[derive(Debug)] pub struct AtomicPtr<T>;
        impl<T> AtomicPtr<T> {
            pub fn new(p: *mut T) -> AtomicPtr<T>;
            pub fn from_ptr(ptr: *mut *mut T) -> &AtomicPtr<T>;
            pub fn get_mut(&mut self) -> &mut *mut T;
            pub fn into_inner(self) -> *mut T;
            #[reads_state] pub fn load(&self, order: Ordering) -> *mut T;
            pub fn store(&self, ptr: *mut T, order: Ordering);
            pub fn swap(&self, ptr: *mut T, order: Ordering) -> *mut T;
            pub fn compare_and_swap(&self, current: *mut T, new: *mut T, order: Ordering) -> *mut T;
            pub fn compare_exchange(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> Result<*mut T, *mut T>;
            pub fn compare_exchange_weak(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> Result<*mut T, *mut T>;
            pub fn fetch_update<F: FnMut(*mut T) -> Option<*mut T>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<*mut T, *mut T>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(*mut T) -> Option<*mut T>) -> Result<*mut T, *mut T>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(*mut T) -> *mut T) -> *mut T;
            pub fn fetch_ptr_add(&self, val: usize, order: Ordering) -> *mut T;
            pub fn fetch_ptr_sub(&self, val: usize, order: Ordering) -> *mut T;
            pub fn fetch_byte_add(&self, val: usize, order: Ordering) -> *mut T;
            pub fn fetch_byte_sub(&self, val: usize, order: Ordering) -> *mut T;
            pub fn fetch_or(&self, val: usize, order: Ordering) -> *mut T;
            pub fn fetch_and(&self, val: usize, order: Ordering) -> *mut T;
            pub fn fetch_xor(&self, val: usize, order: Ordering) -> *mut T;
            pub fn as_ptr(&self) -> *mut *mut T;
        }
        impl<T> Default for AtomicPtr<T> {}

        #[derive(Debug, Default)] pub struct AtomicU16;
        impl AtomicU16 {
            pub fn new(v: u16) -> AtomicU16;
            pub fn from_ptr(ptr: *mut u16) -> &AtomicU16;
            pub fn get_mut(&mut self) -> &mut u16;
            pub fn into_inner(self) -> u16;
            #[reads_state] pub fn load(&self, order: Ordering) -> u16;
            pub fn store(&self, val: u16, order: Ordering);
            pub fn swap(&self, val: u16, order: Ordering) -> u16;
            pub fn compare_and_swap(&self, current: u16, new: u16, order: Ordering) -> u16;
            pub fn compare_exchange(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16>;
            pub fn compare_exchange_weak(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16>;
            pub fn fetch_add(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_sub(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_and(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_nand(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_or(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_xor(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_update<F: FnMut(u16) -> Option<u16>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u16, u16>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u16) -> Option<u16>) -> Result<u16, u16>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u16) -> u16) -> u16;
            pub fn fetch_max(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_min(&self, val: u16, order: Ordering) -> u16;
            pub fn as_ptr(&self) -> *mut u16;
        }

        #[sends] #[derive(Debug, Default)] pub struct AtomicU32;
        impl AtomicU32 {
            pub fn new(v: u32) -> AtomicU32;
            pub fn from_ptr(ptr: *mut u32) -> &AtomicU32;
            pub fn get_mut(&mut self) -> &mut u32;
            pub fn into_inner(self) -> u32;
            #[reads_state] pub fn load(&self, order: Ordering) -> u32;
            pub fn store(&self, val: u32, order: Ordering);
            pub fn swap(&self, val: u32, order: Ordering) -> u32;
            pub fn compare_and_swap(&self, current: u32, new: u32, order: Ordering) -> u32;
            pub fn compare_exchange(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32>;
            pub fn compare_exchange_weak(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32>;
            pub fn fetch_add(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_sub(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_and(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_nand(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_or(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_xor(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_update<F: FnMut(u32) -> Option<u32>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u32, u32>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u32) -> Option<u32>) -> Result<u32, u32>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u32) -> u32) -> u32;
            pub fn fetch_max(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_min(&self, val: u32, order: Ordering) -> u32;
            pub fn as_ptr(&self) -> *mut u32;
        }

        #[sends] #[derive(Debug, Default)] pub struct AtomicU64;
        impl AtomicU64 {
            pub fn new(v: u64) -> AtomicU64;
            pub fn from_ptr(ptr: *mut u64) -> &AtomicU64;
            pub fn get_mut(&mut self) -> &mut u64;
            pub fn into_inner(self) -> u64;
            #[reads_state] pub fn load(&self, order: Ordering) -> u64;
            pub fn store(&self, val: u64, order: Ordering);
            pub fn swap(&self, val: u64, order: Ordering) -> u64;
            pub fn compare_and_swap(&self, current: u64, new: u64, order: Ordering) -> u64;
            pub fn compare_exchange(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64>;
            pub fn compare_exchange_weak(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64>;
            pub fn fetch_add(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_sub(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_and(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_nand(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_or(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_xor(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_update<F: FnMut(u64) -> Option<u64>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u64, u64>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u64) -> Option<u64>) -> Result<u64, u64>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u64) -> u64) -> u64;
            pub fn fetch_max(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_min(&self, val: u64, order: Ordering) -> u64;
            pub fn as_ptr(&self) -> *mut u64;
        }

        #[derive(Debug, Default)] pub struct AtomicU8;
        impl AtomicU8 {
            pub fn new(v: u8) -> AtomicU8;
            pub fn from_ptr(ptr: *mut u8) -> &AtomicU8;
            pub fn get_mut(&mut self) -> &mut u8;
            pub fn into_inner(self) -> u8;
            #[reads_state] pub fn load(&self, order: Ordering) -> u8;
            pub fn store(&self, val: u8, order: Ordering);
            pub fn swap(&self, val: u8, order: Ordering) -> u8;
            pub fn compare_and_swap(&self, current: u8, new: u8, order: Ordering) -> u8;
            pub fn compare_exchange(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8>;
            pub fn compare_exchange_weak(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8>;
            pub fn fetch_add(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_sub(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_and(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_nand(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_or(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_xor(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_update<F: FnMut(u8) -> Option<u8>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u8, u8>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u8) -> Option<u8>) -> Result<u8, u8>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u8) -> u8) -> u8;
            pub fn fetch_max(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_min(&self, val: u8, order: Ordering) -> u8;
            pub fn as_ptr(&self) -> *mut u8;
        }

        #[sends] #[derive(Debug, Default)] pub struct AtomicUsize;
        impl AtomicUsize {
            pub fn new(v: usize) -> AtomicUsize;
            pub fn from_ptr(ptr: *mut usize) -> &AtomicUsize;
            pub fn get_mut(&mut self) -> &mut usize;
            pub fn into_inner(self) -> usize;
            #[reads_state] pub fn load(&self, order: Ordering) -> usize;
            pub fn store(&self, val: usize, order: Ordering);
            pub fn swap(&self, val: usize, order: Ordering) -> usize;
            pub fn compare_and_swap(&self, current: usize, new: usize, order: Ordering) -> usize;
            pub fn compare_exchange(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize>;
            pub fn compare_exchange_weak(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize>;
            pub fn fetch_add(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_sub(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_and(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_nand(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_or(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_xor(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_update<F: FnMut(usize) -> Option<usize>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<usize, usize>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(usize) -> Option<usize>) -> Result<usize, usize>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(usize) -> usize) -> usize;
            pub fn fetch_max(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_min(&self, val: usize, order: Ordering) -> usize;
            pub fn as_ptr(&self) -> *mut usize;
        }

        #[sends] #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }

        pub fn compiler_fence(order: Ordering);
        pub fn fence(order: Ordering);
    }

    pub mod mpsc {
        use crate::error;
        use crate::fmt::Display;
        use crate::time::Duration;

        #[derive(Debug)] pub struct IntoIter<T>;
        #[blocks(wait)] #[instead(tokio = "tokio::sync::mpsc", async_std = "async_std::channel", smol = "smol::channel")] #[note("move the wait to `spawn_blocking`, or use an async channel")]
        impl<T> Iterator for IntoIter<T> { type Item = T; }

        #[derive(Debug)] pub struct Iter<T>;
        #[blocks(wait)] #[instead(tokio = "tokio::sync::mpsc", async_std = "async_std::channel", smol = "smol::channel")] #[note("move the wait to `spawn_blocking`, or use an async channel")]
        impl<T> Iterator for Iter<T> { type Item = T; }

        #[derive(Debug)] pub struct Receiver<T>;
        impl<T> Receiver<T> {
            #[reads_state] #[takes_message] pub fn try_recv(&self) -> Result<T, TryRecvError>;
            #[blocks(wait)] #[instead(tokio = "tokio::sync::mpsc", async_std = "async_std::channel", smol = "smol::channel")] #[note("move the wait to `spawn_blocking`, or use an async channel")]
            pub fn recv(&self) -> Result<T, RecvError>;
            #[blocks(wait)] #[instead(tokio = "tokio::sync::mpsc", async_std = "async_std::channel", smol = "smol::channel")] #[note("move the wait to `spawn_blocking`, or use an async channel")]
            pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
            pub fn iter(&self) -> Iter<T>;
            pub fn try_iter(&self) -> TryIter<T>;
        }
        impl<T> IntoIterator for &Receiver<T> { type Item = T; type IntoIter = Iter<T>; }
        impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = IntoIter<T>; }

        #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct RecvError;
        impl Display for RecvError {}
        impl error::Error for RecvError {}

        #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum RecvTimeoutError { Timeout, Disconnected }
        impl Display for RecvTimeoutError {}
        impl error::Error for RecvTimeoutError {}
        impl From<RecvError> for RecvTimeoutError {}

        #[derive(Debug)] pub struct Sender<T>;
        impl<T> Sender<T> {
            pub fn send(&self, t: T) -> Result<(), SendError<T>>;
        }
        impl<T> Clone for Sender<T> {}

        #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct SendError<T>(pub T);
        impl<T> Display for SendError<T> {}
        impl<T> error::Error for SendError<T> {}

        #[derive(Debug)] pub struct SyncSender<T>;
        impl<T> SyncSender<T> {
            #[blocks(wait)] #[instead(tokio = "tokio::sync::mpsc", async_std = "async_std::channel", smol = "smol::channel")] #[note("move the wait to `spawn_blocking`, or use an async channel")]
            pub fn send(&self, t: T) -> Result<(), SendError<T>>;
            pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>>;
        }
        impl<T> Clone for SyncSender<T> {}

        #[derive(Debug)] pub struct TryIter<T>;
        impl<T> Iterator for TryIter<T> { type Item = T; }

        #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum TryRecvError { Empty, Disconnected }
        impl Display for TryRecvError {}
        impl error::Error for TryRecvError {}
        impl From<RecvError> for TryRecvError {}

        #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum TrySendError<T> { Full(T), Disconnected(T) }
        impl<T> Display for TrySendError<T> {}
        impl<T> error::Error for TrySendError<T> {}
        impl<T> From<SendError<T>> for TrySendError<T> {}

        pub fn channel<T>() -> (Sender<T>, Receiver<T>);
        pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>);
    }
}

pub mod task {
    use crate::sync::Arc;

    #[lang(poll_context)] #[derive(Debug)] pub struct Context;
    impl Context {
        pub fn from_waker(waker: &Waker) -> Context;
        pub fn waker(&self) -> &Waker;
    }

    #[lang(poll)] #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum Poll<T> { Ready(T), Pending }
    impl<T> Poll<T> {
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U>;
        pub fn is_ready(&self) -> bool;
        pub fn is_pending(&self) -> bool;
    }
    impl<T, E> Poll<Result<T, E>> {
        pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>>;
        pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>>;
    }
    impl<T, E> Poll<Option<Result<T, E>>> {
        pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Option<Result<U, E>>>;
        pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Option<Result<T, U>>>;
    }
    impl<T> From<T> for Poll<T> {}

    #[derive(Debug, PartialEq)] pub struct RawWaker;
    impl RawWaker {
        pub fn new(data: *const (), vtable: &RawWakerVTable) -> RawWaker;
    }
    impl<W: Wake> From<Arc<W>> for RawWaker {}

    #[derive(Clone, Copy, Debug, PartialEq)] pub struct RawWakerVTable;
    impl RawWakerVTable {
        pub fn new(clone: unsafe fn(*const ()) -> RawWaker, wake: unsafe fn(*const ()), wake_by_ref: unsafe fn(*const ()), drop: unsafe fn(*const ())) -> RawWakerVTable;
    }

    pub trait Wake {
        fn wake(self: Arc<Self>);
        fn wake_by_ref(self: &Arc<Self>);
    }

    #[derive(Clone, Debug)] pub struct Waker;
    impl Waker {
        pub fn wake(self);
        pub fn wake_by_ref(&self);
        pub fn will_wake(&self, other: &Waker) -> bool;
        pub fn new(data: *const (), vtable: &RawWakerVTable) -> Waker;
        pub fn from_raw(waker: RawWaker) -> Waker;
        pub fn noop() -> &Waker;
        pub fn data(&self) -> *const ();
        pub fn vtable(&self) -> &RawWakerVTable;
    }
    impl Drop for Waker {}
    impl<W: Wake> From<Arc<W>> for Waker {}

    #[bang(expressions)] #[may_return] pub fn ready<T>(e: Poll<T>) -> T;
}

pub mod thread {
    use crate::{error, io, result};
    use crate::any::Any;
    use crate::cell::{Cell, RefCell};
    use crate::fmt::Display;
    use crate::num::NonZero;
    use crate::time::Duration;

    pub type Result<T> = result::Result<T, Box<dyn Any + Send>>;
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct AccessError;
    impl Display for AccessError {}
    impl error::Error for AccessError {}

    #[derive(Debug)] pub struct Builder;
    impl Builder {
        pub fn new() -> Builder;
        pub fn name(self, name: String) -> Builder;
        pub fn stack_size(self, size: usize) -> Builder;
        #[spawns(f)] pub fn spawn<F: FnOnce() -> T, T>(self, f: F) -> io::Result<JoinHandle<T>>;
        #[spawns(f)] pub fn spawn_unchecked<F: FnOnce() -> T, T>(self, f: F) -> io::Result<JoinHandle<T>>;
        #[spawns(f)] pub fn spawn_scoped<F: FnOnce() -> T, T>(self, scope: &Scope, f: F) -> io::Result<ScopedJoinHandle<T>>;
    }

    #[derive(Debug)] pub struct JoinHandle<T>;
    impl<T> JoinHandle<T> {
        pub fn thread(&self) -> &Thread;
        #[blocks(wait)] #[instead(tokio = "tokio::task::spawn_blocking", async_std = "async_std::task::spawn_blocking", smol = "smol::unblock")] #[note("start the work with `spawn_blocking` and await its handle")]
        pub fn join(self) -> Result<T>;
        #[reads_state] pub fn is_finished(&self) -> bool;
    }

    #[derive(Debug)] pub struct LocalKey<T>;
    impl<T> LocalKey<T> {
        pub fn with<F: FnOnce(&T) -> R, R>(&self, f: F) -> R;
        pub fn try_with<F: FnOnce(&T) -> R, R>(&self, f: F) -> result::Result<R, AccessError>;
    }
    impl<T> LocalKey<Cell<T>> {
        pub fn set(&self, value: T);
        pub fn get(&self) -> T where T: Copy;
        pub fn take(&self) -> T where T: Default;
        pub fn replace(&self, value: T) -> T;
    }
    impl<T> LocalKey<RefCell<T>> {
        pub fn with_borrow<F: FnOnce(&T) -> R, R>(&self, f: F) -> R;
        pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&self, f: F) -> R;
        pub fn set(&self, value: T);
        pub fn take(&self) -> T where T: Default;
        pub fn replace(&self, value: T) -> T;
    }

    #[derive(Debug)] pub struct Scope;
    impl Scope {
        #[spawns(f)] pub fn spawn<F: FnOnce() -> T, T>(&self, f: F) -> ScopedJoinHandle<T>;
    }

    #[derive(Debug)] pub struct ScopedJoinHandle<T>;
    impl<T> ScopedJoinHandle<T> {
        pub fn thread(&self) -> &Thread;
        #[blocks(wait)] #[note("call the scope around it in `spawn_blocking`")]
        pub fn join(self) -> Result<T>;
        #[reads_state] pub fn is_finished(&self) -> bool;
    }

    #[derive(Clone, Debug)] pub struct Thread;
    impl Thread {
        pub fn unpark(&self);
        pub fn id(&self) -> ThreadId;
        pub fn name(&self) -> Option<&str>;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub struct ThreadId;

    pub fn available_parallelism() -> io::Result<NonZero<usize>>;
    pub fn current() -> Thread;
    pub fn panicking() -> bool;
    #[blocks(wait)] #[note("wait for an async notification, such as `tokio::sync::Notify`, in place of a parked thread")]
    #[thread_bound] pub fn park();
    #[blocks(wait)] #[note("wait for an async notification, such as `tokio::sync::Notify`, in place of a parked thread")]
    #[thread_bound] pub fn park_timeout(dur: Duration);
    #[blocks(wait)] #[note("wait for an async notification, such as `tokio::sync::Notify`, in place of a parked thread")]
    #[thread_bound] pub fn park_timeout_ms(ms: u32);
    #[blocks(wait)] #[note("it waits for its threads: call it in `spawn_blocking`")]
    pub fn scope<F: FnOnce(&Scope) -> T, T>(f: F) -> T;
    #[blocks(sleep)] #[instead(tokio = "tokio::time::sleep", async_std = "async_std::task::sleep", smol = "smol::Timer::after")]
    pub fn sleep(dur: Duration);
    #[blocks(sleep)] #[instead(tokio = "tokio::time::sleep", async_std = "async_std::task::sleep", smol = "smol::Timer::after")]
    pub fn sleep_ms(ms: u32);
    #[spawns(f)] pub fn spawn<F: FnOnce() -> T, T>(f: F) -> JoinHandle<T>;
    #[pauses(thread)] pub fn yield_now();
}

pub mod time {
    use crate::error;
    use crate::fmt::Display;
    use crate::iter::Sum;
    use crate::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Sub, SubAssign};

    pub const UNIX_EPOCH: SystemTime = _;
    #[sends] #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Duration;
    impl Duration {
        #[zero] pub const ZERO: Duration = _;
        pub const MAX: Duration = _;
        #[zero] pub fn new(secs: u64, nanos: u32) -> Duration;
        #[zero] pub fn from_secs(secs: u64) -> Duration;
        #[zero] pub fn from_millis(millis: u64) -> Duration;
        #[zero] pub fn from_micros(micros: u64) -> Duration;
        #[zero] pub fn from_nanos(nanos: u64) -> Duration;
        #[zero] pub fn from_nanos_u128(nanos: u128) -> Duration;
        #[zero] pub fn from_hours(hours: u64) -> Duration;
        #[zero] pub fn from_mins(mins: u64) -> Duration;
        pub fn is_zero(&self) -> bool;
        pub fn as_secs(&self) -> u64;
        pub fn subsec_millis(&self) -> u32;
        pub fn subsec_micros(&self) -> u32;
        pub fn subsec_nanos(&self) -> u32;
        pub fn as_millis(&self) -> u128;
        pub fn as_micros(&self) -> u128;
        pub fn as_nanos(&self) -> u128;
        pub fn abs_diff(self, other: Duration) -> Duration;
        pub fn checked_add(self, rhs: Duration) -> Option<Duration>;
        pub fn saturating_add(self, rhs: Duration) -> Duration;
        pub fn checked_sub(self, rhs: Duration) -> Option<Duration>;
        pub fn saturating_sub(self, rhs: Duration) -> Duration;
        pub fn checked_mul(self, rhs: u32) -> Option<Duration>;
        pub fn saturating_mul(self, rhs: u32) -> Duration;
        pub fn checked_div(self, rhs: u32) -> Option<Duration>;
        pub fn as_secs_f64(&self) -> f64;
        pub fn as_secs_f32(&self) -> f32;
        pub fn from_secs_f64(secs: f64) -> Duration;
        pub fn from_secs_f32(secs: f32) -> Duration;
        pub fn mul_f64(self, rhs: f64) -> Duration;
        pub fn mul_f32(self, rhs: f32) -> Duration;
        pub fn div_f64(self, rhs: f64) -> Duration;
        pub fn div_f32(self, rhs: f32) -> Duration;
        pub fn div_duration_f64(self, rhs: Duration) -> f64;
        pub fn div_duration_f32(self, rhs: Duration) -> f32;
        pub fn try_from_secs_f32(secs: f32) -> Result<Duration, TryFromFloatSecsError>;
        pub fn try_from_secs_f64(secs: f64) -> Result<Duration, TryFromFloatSecsError>;
    }
    impl Add for Duration { type Output = Duration; }
    impl AddAssign for Duration {}
    impl Div<u32> for Duration { type Output = Duration; }
    impl DivAssign<u32> for Duration {}
    impl Mul<u32> for Duration { type Output = Duration; }
    impl MulAssign<u32> for Duration {}
    impl Sub for Duration { type Output = Duration; }
    impl SubAssign for Duration {}
    impl Sum for Duration {}
    impl Sum<&Duration> for Duration {}

    #[sends] #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Instant;
    impl Instant {
        pub fn now() -> Instant;
        pub fn duration_since(&self, earlier: Instant) -> Duration;
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration>;
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration;
        pub fn elapsed(&self) -> Duration;
        pub fn checked_add(&self, duration: Duration) -> Option<Instant>;
        pub fn checked_sub(&self, duration: Duration) -> Option<Instant>;
    }
    impl Add<Duration> for Instant { type Output = Instant; }
    impl AddAssign<Duration> for Instant {}
    impl Sub for Instant { type Output = Duration; }
    impl Sub<Duration> for Instant { type Output = Instant; }
    impl SubAssign<Duration> for Instant {}

    #[sends] #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct SystemTime;
    impl SystemTime {
        pub const UNIX_EPOCH: SystemTime = _;
        pub fn now() -> SystemTime;
        pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError>;
        pub fn elapsed(&self) -> Result<Duration, SystemTimeError>;
        pub fn checked_add(&self, duration: Duration) -> Option<SystemTime>;
        pub fn checked_sub(&self, duration: Duration) -> Option<SystemTime>;
    }
    impl Add<Duration> for SystemTime { type Output = SystemTime; }
    impl AddAssign<Duration> for SystemTime {}
    impl Sub<Duration> for SystemTime { type Output = SystemTime; }
    impl SubAssign<Duration> for SystemTime {}

    #[derive(Clone, Debug)] pub struct SystemTimeError;
    impl SystemTimeError {
        pub fn duration(&self) -> Duration;
    }
    impl Display for SystemTimeError {}
    impl error::Error for SystemTimeError {}

    #[derive(Clone, Debug, PartialEq, Eq)] pub struct TryFromFloatSecsError;
    impl Display for TryFromFloatSecsError {}
    impl error::Error for TryFromFloatSecsError {}
}

pub mod u128 {
    pub const MAX: u128 = _;
    pub const MIN: u128 = _;
}

pub mod u16 {
    pub const MAX: u16 = _;
    pub const MIN: u16 = _;
}

pub mod u32 {
    pub const MAX: u32 = _;
    pub const MIN: u32 = _;
}

pub mod u64 {
    pub const MAX: u64 = _;
    pub const MIN: u64 = _;
}

pub mod u8 {
    pub const MAX: u8 = _;
    pub const MIN: u8 = _;
}

pub mod usize {
    pub const MAX: usize = _;
    pub const MIN: usize = _;
}

pub mod vec {
    use crate::borrow::{Borrow, BorrowMut, Cow};
    use crate::collections::{BinaryHeap, TryReserveError, VecDeque};
    use crate::ffi::CString;
    use crate::io::Write;
    use crate::iter::FromIterator;
    use crate::mem::MaybeUninit;
    use crate::ops::{Deref, DerefMut, Index, IndexMut, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
    use crate::slice::{Iter, IterMut};

    #[derive(Debug)] pub struct Drain<T>;
    impl<T> Drain<T> {
        pub fn as_slice(&self) -> &[T];
    }
    impl<T> Drop for Drain<T> {}
    impl<T> AsRef<[T]> for Drain<T> {}
    impl<T> DoubleEndedIterator for Drain<T> {}
    impl<T> ExactSizeIterator for Drain<T> {}
    impl<T> Iterator for Drain<T> { type Item = T; }

    #[derive(Debug)] pub struct ExtractIf<T, F>;
    impl<T, F> Drop for ExtractIf<T, F> {}
    impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<T, F> { type Item = T; }

    #[derive(Clone, Debug)] pub struct IntoIter<T>;
    impl<T> IntoIter<T> {
        pub fn as_slice(&self) -> &[T];
        pub fn as_mut_slice(&mut self) -> &mut [T];
    }
    impl<T> Drop for IntoIter<T> {}
    impl<T> Default for IntoIter<T> {}
    impl<T> AsRef<[T]> for IntoIter<T> {}
    impl<T> DoubleEndedIterator for IntoIter<T> {}
    impl<T> ExactSizeIterator for IntoIter<T> {}
    impl<T> Iterator for IntoIter<T> { type Item = T; }

    #[derive(Debug)] pub struct Splice<I: Iterator>;
    impl<I: Iterator> Drop for Splice<I> {}
    impl<I: Iterator> DoubleEndedIterator for Splice<I> {}
    impl<I: Iterator> ExactSizeIterator for Splice<I> {}
    #[blocks_as(I)] impl<I: Iterator> Iterator for Splice<I> { type Item = I::Item; }

    #[holds(T)] #[lang(vec)] #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Vec<T>;
    impl<T> Vec<T> {
        pub fn new() -> Vec<T>;
        pub fn with_capacity(capacity: usize) -> Vec<T>;
        pub fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Vec<T>;
        pub fn into_raw_parts(self) -> (*mut T, usize, usize);
        pub fn push(&mut self, value: T);
        pub fn push_mut(&mut self, value: T) -> &mut T;
        pub fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn into_boxed_slice(self) -> Box<[T]>;
        pub fn truncate(&mut self, len: usize);
        pub fn as_slice(&self) -> &[T];
        pub fn as_mut_slice(&mut self) -> &mut [T];
        pub fn as_ptr(&self) -> *const T;
        pub fn as_mut_ptr(&mut self) -> *mut T;
        pub fn set_len(&mut self, new_len: usize);
        pub fn swap_remove(&mut self, index: usize) -> T;
        pub fn insert(&mut self, index: usize, element: T);
        pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T;
        pub fn remove(&mut self, index: usize) -> T;
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
        pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F);
        pub fn dedup_by_key<F: FnMut(&mut T) -> K, K: PartialEq>(&mut self, key: F);
        pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same_bucket: F);
        pub fn pop(&mut self) -> Option<T>;
        pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
        pub fn append(&mut self, other: &mut Vec<T>);
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<T>;
        pub fn clear(&mut self);
        #[reads_state] pub fn len(&self) -> usize;
        #[reads_state] pub fn is_empty(&self) -> bool;
        pub fn split_off(&mut self, at: usize) -> Vec<T>;
        pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F);
        pub fn leak(self) -> &mut [T];
        pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<T>];
        pub fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(&mut self, range: R, replace_with: I) -> Splice<I::IntoIter>;
        pub fn extract_if<F: FnMut(&mut T) -> bool, R: RangeBounds<usize>>(&mut self, range: R, filter: F) -> ExtractIf<T, F>;
    }
    impl<T: Clone> Vec<T> {
        pub fn resize(&mut self, new_len: usize, value: T);
        pub fn extend_from_slice(&mut self, other: &[T]);
        pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R);
    }
    impl<T, const N: usize> Vec<[T; N]> {
        pub fn into_flattened(self) -> Vec<T>;
    }
    impl<T: PartialEq> Vec<T> {
        pub fn dedup(&mut self);
    }
    impl<T> Deref for Vec<T> { type Target = [T]; }
    impl<T> DerefMut for Vec<T> {}
    impl<T> Drop for Vec<T> {}
    impl<T> Default for Vec<T> {}
    impl<T> AsMut<[T]> for Vec<T> {}
    impl<T> AsMut<Vec<T>> for Vec<T> {}
    impl<T> AsRef<[T]> for Vec<T> {}
    impl<T> AsRef<Vec<T>> for Vec<T> {}
    impl<T> Borrow<[T]> for Vec<T> {}
    impl<T> BorrowMut<[T]> for Vec<T> {}
    impl<T: Copy> Extend<&T> for Vec<T> {}
    impl<T> Extend<T> for Vec<T> {}
    impl<T: Clone> From<&[T]> for Vec<T> {}
    impl<T: Clone> From<&mut [T]> for Vec<T> {}
    impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> {}
    impl<T: Clone, const N: usize> From<&mut [T; N]> for Vec<T> {}
    impl<T, const N: usize> From<[T; N]> for Vec<T> {}
    impl From<&str> for Vec<u8> {}
    impl From<String> for Vec<u8> {}
    impl<T> From<Cow<[T]>> for Vec<T> where [T]: ToOwned<Owned = Vec<T>> {}
    impl From<CString> for Vec<u8> {}
    impl<T> From<Box<[T]>> for Vec<T> {}
    impl<T> From<BinaryHeap<T>> for Vec<T> {}
    impl<T> From<VecDeque<T>> for Vec<T> {}
    impl<T> FromIterator<T> for Vec<T> {}
    impl<T> IntoIterator for &Vec<T> { type Item = &T; type IntoIter = Iter<T>; }
    impl<T> IntoIterator for &mut Vec<T> { type Item = &mut T; type IntoIter = IterMut<T>; }
    impl<T> IntoIterator for Vec<T> { type Item = T; type IntoIter = IntoIter<T>; }
    impl Write for Vec<u8> {}

    impl<T> Index<usize> for Vec<T> { type Output = T; }
    impl<T> IndexMut<usize> for Vec<T> {}
    impl<T> Index<Range<usize>> for Vec<T> { type Output = [T]; }
    impl<T> IndexMut<Range<usize>> for Vec<T> {}
    impl<T> Index<RangeInclusive<usize>> for Vec<T> { type Output = [T]; }
    impl<T> IndexMut<RangeInclusive<usize>> for Vec<T> {}
    impl<T> Index<RangeFrom<usize>> for Vec<T> { type Output = [T]; }
    impl<T> IndexMut<RangeFrom<usize>> for Vec<T> {}
    impl<T> Index<RangeTo<usize>> for Vec<T> { type Output = [T]; }
    impl<T> IndexMut<RangeTo<usize>> for Vec<T> {}
    impl<T> Index<RangeToInclusive<usize>> for Vec<T> { type Output = [T]; }
    impl<T> IndexMut<RangeToInclusive<usize>> for Vec<T> {}
    impl<T> Index<RangeFull> for Vec<T> { type Output = [T]; }
    impl<T> IndexMut<RangeFull> for Vec<T> {}
}
