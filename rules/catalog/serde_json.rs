#![crates(serde_json)]
#![versions(">=1, <2")]

use std::io::{ErrorKind, Read, Write};
use std::ops::Index;
use std::str::FromStr;
use crate::de::{IoRead, SliceRead, StrRead};
use crate::error::Category;
use crate::map::{Entry, IntoIter, IntoValues, Iter, IterMut, Keys, Values, ValuesMut};
use crate::ser::{CompactFormatter, PrettyFormatter};

pub type Result<T> = std::result::Result<T, Error>;

#[bang(json)]
pub fn json() -> Value;

#[blocks_as(R)]
#[note("read the bytes first, then use `from_slice`")]
pub fn from_reader<R: Read, T>(rdr: R) -> Result<T>;
pub fn from_slice<T>(v: &[u8]) -> Result<T>;
pub fn from_str<T>(s: &str) -> Result<T>;
pub fn to_string<T>(value: &T) -> Result<String>;
pub fn to_string_pretty<T>(value: &T) -> Result<String>;
pub fn to_vec<T>(value: &T) -> Result<Vec<u8>>;
pub fn to_vec_pretty<T>(value: &T) -> Result<Vec<u8>>;
#[blocks_as(W)]
#[note("use `to_vec`, then write the bytes")]
pub fn to_writer<W: Write, T>(writer: W, value: &T) -> Result<()>;
#[blocks_as(W)]
#[note("use `to_vec`, then write the bytes")]
pub fn to_writer_pretty<W: Write, T>(writer: W, value: &T) -> Result<()>;
pub fn from_value<T>(value: Value) -> std::result::Result<T, Error>;
pub fn to_value<T>(value: T) -> std::result::Result<Value, Error>;

pub struct Deserializer<R>;
impl<R> Deserializer<R> {
    pub fn new(read: R) -> Self;
    pub fn end(&mut self) -> Result<()>;
    pub fn into_iter<T>(self) -> StreamDeserializer<R, T>;
}
impl<R: Read> Deserializer<IoRead<R>> {
    pub fn from_reader(reader: R) -> Self;
}
impl Deserializer<SliceRead> {
    pub fn from_slice(bytes: &[u8]) -> Self;
}
impl Deserializer<StrRead> {
    pub fn from_str(s: &str) -> Self;
}

pub struct StreamDeserializer<R, T>;
impl<R, T> StreamDeserializer<R, T> {
    pub fn new(read: R) -> Self;
    pub fn byte_offset(&self) -> usize;
}
impl<R, T> Iterator for StreamDeserializer<R, T> { type Item = std::result::Result<T, Error>; }

pub struct Error;
impl Error {
    pub fn line(&self) -> usize;
    pub fn column(&self) -> usize;
    pub fn classify(&self) -> Category;
    pub fn is_io(&self) -> bool;
    pub fn is_syntax(&self) -> bool;
    pub fn is_data(&self) -> bool;
    pub fn is_eof(&self) -> bool;
    pub fn io_error_kind(&self) -> Option<ErrorKind>;
}

pub struct Serializer<W, F = CompactFormatter>;
impl<W: Write> Serializer<W> {
    pub fn new(writer: W) -> Self;
}
impl<W: Write> Serializer<W, PrettyFormatter> {
    pub fn pretty(writer: W) -> Self;
}
impl<W: Write, F> Serializer<W, F> {
    pub fn with_formatter(writer: W, formatter: F) -> Self;
    pub fn into_inner(self) -> W;
}

pub struct Map<K, V>;
impl<K, V> PartialEq for Map<K, V> {}
impl<K, V> Eq for Map<K, V> {}
impl<K, V> std::hash::Hash for Map<K, V> {}
impl<K, V> std::fmt::Debug for Map<K, V> {}
impl Extend<(String, Value)> for Map<String, Value> {}
impl Map<String, Value> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn clear(&mut self);
    pub fn get<Q>(&self, key: &Q) -> Option<&Value>;
    pub fn contains_key<Q>(&self, key: &Q) -> bool;
    pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut Value>;
    pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&String, &Value)>;
    pub fn insert(&mut self, k: String, v: Value) -> Option<Value>;
    pub fn remove<Q>(&mut self, key: &Q) -> Option<Value>;
    pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)>;
    pub fn append(&mut self, other: &mut Self);
    pub fn entry<S: Into<String>>(&mut self, key: S) -> Entry;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn iter(&self) -> Iter;
    pub fn iter_mut(&mut self) -> IterMut;
    pub fn keys(&self) -> Keys;
    pub fn values(&self) -> Values;
    pub fn values_mut(&mut self) -> ValuesMut;
    pub fn into_values(self) -> IntoValues;
    pub fn retain<F: FnMut(&String, &mut Value) -> bool>(&mut self, f: F);
    pub fn sort_keys(&mut self);
}
impl Default for Map<String, Value> {}
impl Clone for Map<String, Value> {}
impl<Q> Index<&Q> for Map<String, Value> { type Output = Value; }
impl FromIterator<(String, Value)> for Map<String, Value> {}
impl IntoIterator for &Map<String, Value> { type Item = (&String, &Value); type IntoIter = Iter; }
impl IntoIterator for &mut Map<String, Value> { type Item = (&String, &mut Value); type IntoIter = IterMut; }
impl IntoIterator for Map<String, Value> { type Item = (String, Value); type IntoIter = IntoIter; }
impl FromStr for Map<String, Value> { type Err = Error; }

#[derive(Debug, PartialEq, Eq, Hash)] pub struct Number;
impl std::fmt::Display for Number {}
impl From<u8> for Number {}
impl From<u16> for Number {}
impl From<u32> for Number {}
impl From<u64> for Number {}
impl From<usize> for Number {}
impl From<i8> for Number {}
impl From<i16> for Number {}
impl From<i32> for Number {}
impl From<i64> for Number {}
impl From<isize> for Number {}
impl Number {
    pub fn is_i64(&self) -> bool;
    pub fn is_u64(&self) -> bool;
    pub fn is_f64(&self) -> bool;
    pub fn as_i64(&self) -> Option<i64>;
    pub fn as_u64(&self) -> Option<u64>;
    pub fn as_f64(&self) -> Option<f64>;
    pub fn from_f64(f: f64) -> Option<Number>;
    pub fn as_i128(&self) -> Option<i128>;
    pub fn as_u128(&self) -> Option<u128>;
    pub fn from_i128(i: i128) -> Option<Number>;
    pub fn from_u128(i: u128) -> Option<Number>;
}
impl FromStr for Number { type Err = Error; }
impl Clone for Number {}

#[derive(Debug, PartialEq, Eq, Hash)] pub enum Value { Null, Bool(bool), Number(Number), String(String), Array(Vec<Value>), Object(Map<String, Value>) }
impl std::fmt::Display for Value {}
impl From<i8> for Value {}
impl From<i16> for Value {}
impl From<i32> for Value {}
impl From<i64> for Value {}
impl From<isize> for Value {}
impl From<u8> for Value {}
impl From<u16> for Value {}
impl From<u32> for Value {}
impl From<u64> for Value {}
impl From<usize> for Value {}
impl From<f32> for Value {}
impl From<f64> for Value {}
impl From<bool> for Value {}
impl From<String> for Value {}
impl From<&str> for Value {}
impl From<std::borrow::Cow<str>> for Value {}
impl From<Number> for Value {}
impl From<()> for Value {}
impl From<Map<String, Value>> for Value {}
impl<T: Into<Value>> From<Vec<T>> for Value {}
impl<T: Into<Value>, const N: usize> From<[T; N]> for Value {}
impl<T: Clone + Into<Value>> From<&[T]> for Value {}
impl<T: Into<Value>> From<Option<T>> for Value {}
impl PartialEq<str> for Value {}
impl PartialEq<&str> for Value {}
impl PartialEq<String> for Value {}
impl PartialEq<i8> for Value {}
impl PartialEq<i16> for Value {}
impl PartialEq<i32> for Value {}
impl PartialEq<i64> for Value {}
impl PartialEq<isize> for Value {}
impl PartialEq<u8> for Value {}
impl PartialEq<u16> for Value {}
impl PartialEq<u32> for Value {}
impl PartialEq<u64> for Value {}
impl PartialEq<usize> for Value {}
impl PartialEq<f32> for Value {}
impl PartialEq<f64> for Value {}
impl PartialEq<bool> for Value {}
impl Value {
    pub fn get<I>(&self, index: I) -> Option<&Value>;
    pub fn get_mut<I>(&mut self, index: I) -> Option<&mut Value>;
    pub fn is_object(&self) -> bool;
    pub fn as_object(&self) -> Option<&Map<String, Value>>;
    pub fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>>;
    pub fn is_array(&self) -> bool;
    pub fn as_array(&self) -> Option<&Vec<Value>>;
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>>;
    pub fn is_string(&self) -> bool;
    pub fn as_str(&self) -> Option<&str>;
    pub fn is_number(&self) -> bool;
    pub fn as_number(&self) -> Option<&Number>;
    pub fn is_i64(&self) -> bool;
    pub fn is_u64(&self) -> bool;
    pub fn is_f64(&self) -> bool;
    pub fn as_i64(&self) -> Option<i64>;
    pub fn as_u64(&self) -> Option<u64>;
    pub fn as_f64(&self) -> Option<f64>;
    pub fn is_boolean(&self) -> bool;
    pub fn as_bool(&self) -> Option<bool>;
    pub fn is_null(&self) -> bool;
    pub fn as_null(&self) -> Option<()>;
    pub fn pointer(&self, pointer: &str) -> Option<&Value>;
    pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value>;
    pub fn take(&mut self) -> Value;
    pub fn sort_all_objects(&mut self);
}
impl Clone for Value {}
impl Default for Value {}
impl Default for &Value {}
impl FromStr for Value { type Err = Error; }
impl<T: Into<Value>> FromIterator<T> for Value {}
impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Value {}
impl<I> Index<I> for Value { type Output = Value; }

pub mod de {
    use std::io;

    pub use crate::{Deserializer, StreamDeserializer, from_reader, from_slice, from_str};

    pub struct SliceRead;
    pub struct StrRead;
    pub struct IoRead<R: io::Read>;
}

pub mod error {
    pub use crate::{Error, Result};

    #[derive(Copy, Debug, PartialEq, Eq)] pub enum Category { Io, Syntax, Data, Eof }
    impl Clone for Category {}
}

pub mod map {
    use crate::Value;

    pub use crate::Map;

    pub enum Entry { Vacant(VacantEntry), Occupied(OccupiedEntry) }
    impl Entry {
        pub fn key(&self) -> &String;
        pub fn or_insert(self, default: Value) -> &mut Value;
        pub fn or_insert_with<F: FnOnce() -> Value>(self, default: F) -> &mut Value;
        pub fn and_modify<F: FnOnce(&mut Value)>(self, f: F) -> Self;
    }

    pub struct VacantEntry;
    impl VacantEntry {
        pub fn key(&self) -> &String;
        pub fn insert(self, value: Value) -> &mut Value;
    }

    pub struct OccupiedEntry;
    impl OccupiedEntry {
        pub fn key(&self) -> &String;
        pub fn get(&self) -> &Value;
        pub fn get_mut(&mut self) -> &mut Value;
        pub fn into_mut(self) -> &mut Value;
        pub fn insert(&mut self, value: Value) -> Value;
        pub fn remove(self) -> Value;
        pub fn remove_entry(self) -> (String, Value);
    }

    #[derive(Debug)] pub struct Iter;
    impl Clone for Iter {}
    impl Iterator for Iter { type Item = (&String, &Value); }
    impl DoubleEndedIterator for Iter {}

    #[derive(Debug)] pub struct IterMut;
    impl Iterator for IterMut { type Item = (&String, &mut Value); }
    impl DoubleEndedIterator for IterMut {}

    #[derive(Debug)] pub struct IntoIter;
    impl Iterator for IntoIter { type Item = (String, Value); }
    impl DoubleEndedIterator for IntoIter {}

    #[derive(Debug)] pub struct Keys;
    impl Clone for Keys {}
    impl Iterator for Keys { type Item = &String; }
    impl DoubleEndedIterator for Keys {}

    #[derive(Debug)] pub struct Values;
    impl Clone for Values {}
    impl Iterator for Values { type Item = &Value; }
    impl DoubleEndedIterator for Values {}

    #[derive(Debug)] pub struct ValuesMut;
    impl Iterator for ValuesMut { type Item = &mut Value; }
    impl DoubleEndedIterator for ValuesMut {}

    #[derive(Debug)] pub struct IntoValues;
    impl Iterator for IntoValues { type Item = Value; }
    impl DoubleEndedIterator for IntoValues {}
}

pub mod ser {
    pub use crate::{Serializer, to_string, to_string_pretty, to_vec, to_vec_pretty, to_writer, to_writer_pretty};

    #[derive(Clone, Debug, Default)] pub struct CompactFormatter;
    #[derive(Clone, Debug, Default)] pub struct PrettyFormatter;
}

pub mod value {
    pub use crate::{Map, Number, Value, from_value, to_value};

    pub trait Index {}

    pub struct Serializer;
}
