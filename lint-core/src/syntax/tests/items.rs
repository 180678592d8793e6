use super::{body, check, full};

#[test]
fn use_trees_become_imports() {
    check(
        &full(
            "use std::{self, fs::{File as F, *}, io::{self as i, Read as _}};
             use ::log::info; use crate::a; use self::b; use super::super::c; use plain; use self::super::d;",
        ),
        "
use std as module std, std::fs::File as F, std::fs *, std::io as module i, std::io::Read as _
use ::log::info as info
use crate::a as a
use self::b as b
use super::super::c as c
use plain as plain
use super::d as d",
    );
    check(
        &full("use {::core::fmt, a::{self, b}};"),
        "use core::fmt as fmt, a as module a, a::b as b",
    );
}

#[test]
fn every_kind_of_item_is_there() {
    check(
        &full(
            "extern crate core as c; mod m; pub(crate) mod n { pub(self) fn x() {} }
             struct S<T: Clone, const N: usize>(u8, T) where T: Copy; struct U; pub struct R { pub a: &'static str }
             union W { a: u8 } enum E { A, B(u8), C { x: i8 } = 3 }
             trait T<X>: Sized + ?Send + 'static { type I: A; const C: u8; fn f(&self); fn g(self: Box<Self>) {} }
             trait Alias = Send + Sync;
             impl<T> Tr<T> for S<T> where T: Fn(u8) -> u16 { type I = u8; const C: u8 = 1; fn f(&mut self) {} }
             impl !Send for S {}
             type Y<T> = Vec<T>; const K: usize = 1; static mut Z: Option<fn(u8) -> !> = None;
             extern \"C\" { fn ext(x: *const u8, ...); static V: [u8; 4]; }
             #[macro_export] macro_rules! m { () => {} } macro_rules! n { () => {} }",
        ),
        "
extern crate core as Some(c)
mod m;
pub(crate::) mod n
  pub(self::) fn x() { }
struct S<T: Clone, const N: usize where T: Copy>(0: u8, 1: T)
struct U
pub struct R {a: &str}
union W {a: u8}
enum E {A, B(0: u8), C {x: i8}}
trait T<X>: Sized
  type I: A = 
  const C: u8
  fn f(self: &Self);
  fn g(self: Box<Self>) { }
trait Alias: Send + Sync
impl<T where T: Fn<(u8), Output = u16>> Tr<T> for S<T>
  type I:  = u8
  const C: u8 = Integer { value: Some(1), suffix: None }
  fn f(self: &mut Self) { }
type Y<T>:  = Vec<T>
const K: usize = Integer { value: Some(1), suffix: None }
static Z: Option<fn(u8) -> !> = None
fn ext(x: *u8);
static V: [u8; _]
#[macro_export]
macro_rules m exported=true
macro_rules n exported=false",
    );
}

#[test]
fn attributes_lose_docs_and_unpack_cfg_attr() {
    check(
        &full(
            "#![versions(\">=1, <2\")]
             /// Said.
             #[tokio::main(flavor = \"current_thread\", worker_threads = 2, start = f())]
             #[cfg_attr(unix, doc = \"x\", a(b), cfg_attr(windows, c::d = \"e\"))]
             #[instead(tokio = \"tokio::time::sleep\", any)] #[note = \"n\\\"q\"]
             async fn f() { #![inner] }",
        ),
        r#"
#![versions(=">=1, <2")]
#[tokio::main(flavor="current_thread", worker_threads="2", start)]
#[cfg_attr(unix, doc="x", a(b), cfg_attr(windows, c::d="e"))]
#[?a(b)]
#[?cfg_attr(windows, c::d="e")]
#[?c::d="e"]
#[instead(tokio="tokio::time::sleep", any)]
#[note="n\"q"]
#[inner]
async fn f() { }"#,
    );
}

#[test]
fn types_are_as_written_without_lifetimes() {
    check(
        &full(
            "fn f<'a>(a: &'a mut [u8], (b, _): (A<'a, 3, Item = C, D: E>, !), c: impl Fn(u8) + 'a, d: &dyn for<'b> G<'b>,
             e: <T as X>::Y, f: <T>::Z, g: m!(), mut h: (u8), self_: Self::K) -> _ {}",
        ),
        "fn f(a: &mut [u8], _: (A<UNSUPPORTED, Item = C, D = impl E>, !), c: impl Fn<(u8), Output = ()>, \
         d: &dyn G, e: <T as X>::Y, f: <T>::Z, g: UNSUPPORTED, h: u8, self_: Self::K) -> _ { }",
    );
}

#[test]
fn items_of_blocks_belong_to_the_block() {
    check(
        &body("use a::b; fn g() { h() } b()"),
        "{ use a::b as b fn g() { h() } b() }",
    );
}

#[test]
fn names_are_stored_without_their_raw_mark() {
    check(&full("fn r#async(r#type: u8) {}"), "fn async(type: u8) { }");
}
