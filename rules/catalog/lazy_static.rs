#![crates(lazy_static)]
#![versions(">=1")]

#[bang(lazy_static)]
pub fn lazy_static();

pub trait LazyStatic {
    fn initialize(lazy: &Self);
}
pub fn initialize<T: LazyStatic>(lazy: &T);
