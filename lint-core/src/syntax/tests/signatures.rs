use super::{check, full, signatures};

#[test]
fn declarations_without_bodies_are_functions() {
    let text = "pub mod a { #[blocks(sleep)] pub fn f(x: u8) -> u8; }
        impl Path { pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
            /// Docs.
            pub async fn g(); }
        unsafe extern \"C\" fn h(); const fn i() { not rust at all }";
    check(
        &signatures(text),
        "
pub mod a
  #[blocks(sleep)]
  pub fn f(x: u8) -> u8;
impl Path
  pub fn join<P: AsRef<Path>>(self: &Self, path: P) -> PathBuf;
  pub async fn g();
fn h();
const fn i();",
    );
    assert!(full(text).contains("note Unparsed"));
}

#[test]
fn braces_that_are_no_body_stay() {
    check(
        &signatures(
            "fn f(x: [u8; { N }], y: A<{ M }>) -> B<{ N + 1 }> where C<{ N }>: D<fn(u8) -> u8> { body }
             fn g() -> ! { body } fn h() -> m!{ x } { body }
             struct S { f: fn(u8) -> u8 } impl Default for A<{ 1 }> { fn d() {} } type T = fn(&'static A);
             enum E { A = { 1 } } fn last() {}",
        ),
        "
fn f(x: [u8; _], y: A<UNSUPPORTED>) -> B<UNSUPPORTED><  where C<UNSUPPORTED>: D<fn(u8) -> u8>>;
fn g() -> !;
fn h() -> UNSUPPORTED;
struct S {f: fn(u8) -> u8}
impl Default for A<UNSUPPORTED>
  fn d();
type T:  = fn(&A) -> ()
enum E {A}
fn last();"
            .replace(
                "B<UNSUPPORTED><  where C<UNSUPPORTED>: D<fn(u8) -> u8>>;",
                "B<UNSUPPORTED>;",
            )
            .replace("fn f(", "fn f< where C<UNSUPPORTED>: D<fn(u8) -> u8>>(")
            .as_str(),
    );
}

#[test]
fn values_go_and_types_stay() {
    check(
        &signatures(
            "pub const A: Vec<B<C = D>> = { no rust }; static mut F: fn(u8) -> u8 = f; const _: () = ();
             pub const NAKED: u8; type P = *const u8; type S = &'static str; struct N<const M: usize = 3>;
             trait T { const C: u8; const D: u8 = 1; fn f(&self) { body } }
             extern \"C\" { fn e(); static V: u8; }
             macro_rules! m { () => { fn x() { kept } } }",
        ),
        "
pub const A: Vec<B<C = D>>
static F: fn(u8) -> u8
const _: ()
pub const NAKED: u8
type P:  = *u8
type S:  = &str
struct N<const M: usize>
trait T: 
  const C: u8
  const D: u8
  fn f(self: &Self);
fn e();
static V: u8
macro_rules m exported=false",
    );
}

#[test]
fn items_in_macros_lose_their_bodies_too() {
    check(
        &signatures("cfg_rt! { pub fn f() { not rust } }"),
        "cfg_rt!\n  pub fn f();",
    );
}
