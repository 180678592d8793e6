#![crates(tower_layer)]
#![versions(">=0.3")]

pub trait Layer<S> {
    type Service;
    fn layer(&self, inner: S) -> Self::Service;
}
impl<T: Layer<S>, S> Layer<S> for &T {
    type Service = T::Service;
}

pub struct Identity;
impl Identity {
    pub fn new() -> Identity;
}
impl<S> Layer<S> for Identity {
    type Service = S;
}
pub struct Stack<Inner, Outer>;
impl<Inner, Outer> Stack<Inner, Outer> {
    pub fn new(inner: Inner, outer: Outer) -> Self;
}
impl<S, Inner: Layer<S>, Outer: Layer<Inner::Service>> Layer<S> for Stack<Inner, Outer> {
    type Service = Outer::Service;
}
pub fn layer_fn<T>(f: T) -> LayerFn<T>;
pub struct LayerFn<F>;
impl<F: Fn(S) -> Out, S, Out> Layer<S> for LayerFn<F> {
    type Service = Out;
}
