#![crates(tower)]
#![versions(">=0.4")]

pub use builder::ServiceBuilder;
pub use tower_layer::Layer;
pub use tower_service::Service;
pub use util::{ServiceExt, service_fn};

pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

pub mod layer {
    pub use tower_layer::{Layer, LayerFn, layer_fn};

    pub mod util {
        pub use tower_layer::{Identity, Stack};
    }
}

pub mod builder {
    use std::time::Duration;

    use super::layer::LayerFn;
    use super::layer::util::{Identity, Stack};
    use super::util::Either;
    use super::{Layer, buffer, limit, load_shed, timeout};

    pub struct ServiceBuilder<L>;
    impl ServiceBuilder<Identity> {
        pub fn new() -> Self;
    }
    impl<L> ServiceBuilder<L> {
        pub fn layer<T>(self, layer: T) -> ServiceBuilder<Stack<T, L>>;
        pub fn option_layer<T>(self, layer: Option<T>) -> ServiceBuilder<Stack<Either<T, Identity>, L>>;
        pub fn layer_fn<F>(self, f: F) -> ServiceBuilder<Stack<LayerFn<F>, L>>;
        #[feature("buffer")]
        pub fn buffer<Request>(self, bound: usize) -> ServiceBuilder<Stack<buffer::BufferLayer<Request>, L>>;
        #[feature("limit")]
        pub fn concurrency_limit(self, max: usize) -> ServiceBuilder<Stack<limit::ConcurrencyLimitLayer, L>>;
        #[feature("load-shed")]
        pub fn load_shed(self) -> ServiceBuilder<Stack<load_shed::LoadShedLayer, L>>;
        #[feature("limit")]
        pub fn rate_limit(self, num: u64, per: Duration) -> ServiceBuilder<Stack<limit::RateLimitLayer, L>>;
        #[feature("timeout")]
        pub fn timeout(self, timeout: Duration) -> ServiceBuilder<Stack<timeout::TimeoutLayer, L>>;
        pub fn into_inner(self) -> L;
        pub fn service<S>(&self, service: S) -> L::Service where L: Layer<S>;
        pub fn check_clone(self) -> Self;
    }
    impl<L: Clone> Clone for ServiceBuilder<L> {}
    impl<S, L: Layer<S>> Layer<S> for ServiceBuilder<L> {
        type Service = L::Service;
    }
}

#[feature("util")]
pub mod util {
    use std::future::Future;
    use std::pin::Pin;

    use super::layer::util::Identity;
    use super::{Layer, Service};
    use futures::stream::Stream;

    #[runs_inline(f)]
    pub fn service_fn<T>(f: T) -> ServiceFn<T>;
    pub struct ServiceFn<T>;
    impl<T: Clone> Clone for ServiceFn<T> {}
    impl<T: FnMut(Request) -> F, F: Future<Output = Result<R, E>>, Request, R, E> Service<Request> for ServiceFn<T> {
        type Response = R;
        type Error = E;
        type Future = F;
    }
    pub fn option_layer<L>(layer: Option<L>) -> Either<L, Identity>;

    pub trait ServiceExt<Request>: Service<Request> {
        async fn ready(&mut self) -> Result<&mut Self, Self::Error>;
        async fn ready_oneshot(self) -> Result<Self, Self::Error>;
        fn oneshot(self, req: Request) -> Oneshot<Self, Request>;
        fn call_all<S: Stream<Item = Request>>(self, reqs: S) -> CallAll<Self, S>;
        #[runs_inline(f)]
        fn map_response<F: FnOnce(Self::Response) -> Response, Response>(self, f: F) -> impl Service<Request, Response = Response, Error = Self::Error>;
        #[runs_inline(f)]
        fn map_err<F: FnOnce(Self::Error) -> Error, Error>(self, f: F) -> impl Service<Request, Response = Self::Response, Error = Error>;
        #[runs_inline(f)]
        fn map_result<F: FnOnce(Result<Self::Response, Self::Error>) -> Result<Response, Error>, Response, Error>(self, f: F) -> impl Service<Request, Response = Response, Error = Error>;
        #[runs_inline(f)]
        fn map_request<F: FnMut(NewRequest) -> Request, NewRequest>(self, f: F) -> impl Service<NewRequest, Response = Self::Response, Error = Self::Error>;
        #[runs_inline(f)]
        fn then<F: FnOnce(Result<Self::Response, Self::Error>) -> Fut, Response, Error, Fut: Future<Output = Result<Response, Error>>>(self, f: F) -> impl Service<Request, Response = Response, Error = Error>;
        #[runs_inline(f)]
        fn map_future<F: FnMut(Self::Future) -> Fut, Fut: Future<Output = Result<Response, Error>>, Response, Error>(self, f: F) -> impl Service<Request, Response = Response, Error = Error>;
        fn boxed(self) -> BoxService<Request, Self::Response, Self::Error>;
        fn boxed_clone(self) -> BoxCloneService<Request, Self::Response, Self::Error>;
    }
    impl<T: Service<Request>, Request> ServiceExt<Request> for T {}

    #[must_use] pub struct Oneshot<S, Req>;
    impl<S: Service<Req>, Req> Future for Oneshot<S, Req> {
        type Output = Result<S::Response, S::Error>;
    }
    pub struct CallAll<Svc, S>;
    impl<Svc, S> CallAll<Svc, S> {
        pub fn new(service: Svc, stream: S) -> CallAll<Svc, S>;
        pub fn into_inner(self) -> Svc;
    }
    impl<Svc: Service<S::Item>, S: Stream> Stream for CallAll<Svc, S> {
        type Item = Result<Svc::Response, Svc::Error>;
    }

    pub struct BoxService<T, U, E>;
    impl<T, U, E> BoxService<T, U, E> {
        pub fn new<S: Service<T, Response = U, Error = E>>(inner: S) -> Self;
    }
    impl<T, U, E> Service<T> for BoxService<T, U, E> {
        type Response = U;
        type Error = E;
        type Future = Pin<Box<dyn Future<Output = Result<U, E>> + Send>>;
    }
    pub struct UnsyncBoxService<T, U, E>;
    impl<T, U, E> UnsyncBoxService<T, U, E> {
        pub fn new<S: Service<T, Response = U, Error = E>>(inner: S) -> Self;
    }
    impl<T, U, E> Service<T> for UnsyncBoxService<T, U, E> {
        type Response = U;
        type Error = E;
        type Future = Pin<Box<dyn Future<Output = Result<U, E>>>>;
    }
    pub struct BoxCloneService<T, U, E>;
    impl<T, U, E> BoxCloneService<T, U, E> {
        pub fn new<S: Service<T, Response = U, Error = E>>(inner: S) -> Self;
    }
    impl<T, U, E> Service<T> for BoxCloneService<T, U, E> {
        type Response = U;
        type Error = E;
        type Future = Pin<Box<dyn Future<Output = Result<U, E>> + Send>>;
    }
    impl<T, U, E> Clone for BoxCloneService<T, U, E> {}
    pub struct BoxCloneSyncService<T, U, E>;
    impl<T, U, E> BoxCloneSyncService<T, U, E> {
        pub fn new<S: Service<T, Response = U, Error = E>>(inner: S) -> Self;
    }
    impl<T, U, E> Service<T> for BoxCloneSyncService<T, U, E> {
        type Response = U;
        type Error = E;
        type Future = Pin<Box<dyn Future<Output = Result<U, E>> + Send>>;
    }
    impl<T, U, E> Clone for BoxCloneSyncService<T, U, E> {}

    pub enum Either<A, B> {
        Left(A),
        Right(B),
    }
    impl<A: Clone, B: Clone> Clone for Either<A, B> {}
    impl<A: Service<Request>, B: Service<Request, Response = A::Response, Error = A::Error>, Request> Service<Request> for Either<A, B> {
        type Response = A::Response;
        type Error = A::Error;
        type Future = future::EitherResponseFuture<A::Future, B::Future>;
    }
    impl<S, A: Layer<S>, B: Layer<S>> Layer<S> for Either<A, B> {
        type Service = Either<A::Service, B::Service>;
    }

    pub mod future {
        use std::future::Future;

        pub struct EitherResponseFuture<A, B>;
        impl<A: Future, B: Future<Output = A::Output>> Future for EitherResponseFuture<A, B> {
            type Output = A::Output;
        }
    }
}

#[feature("timeout")]
pub mod timeout {
    use std::time::Duration;

    use super::{BoxError, Layer, Service};

    pub struct TimeoutLayer;
    impl TimeoutLayer {
        pub fn new(timeout: Duration) -> Self;
    }
    impl Clone for TimeoutLayer {}
    impl<S> Layer<S> for TimeoutLayer {
        type Service = Timeout<S>;
    }
    pub struct Timeout<T>;
    impl<T> Timeout<T> {
        pub fn new(inner: T, timeout: Duration) -> Self;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T: Clone> Clone for Timeout<T> {}
    impl<S: Service<Request>, Request> Service<Request> for Timeout<S> {
        type Response = S::Response;
        type Error = BoxError;
        type Future = future::ResponseFuture<S::Future>;
    }

    pub mod future {
        use std::future::Future;

        use super::super::BoxError;

        pub struct ResponseFuture<T>;
        impl<F: Future<Output = Result<T, E>>, T, E> Future for ResponseFuture<F> {
            type Output = Result<T, BoxError>;
        }
    }
}

#[feature("limit")]
pub mod limit {
    use std::sync::Arc;
    use std::time::Duration;

    use super::{Layer, Service};
    use tokio::sync::Semaphore;

    pub struct ConcurrencyLimitLayer;
    impl ConcurrencyLimitLayer {
        pub fn new(max: usize) -> Self;
    }
    impl Clone for ConcurrencyLimitLayer {}
    impl<S> Layer<S> for ConcurrencyLimitLayer {
        type Service = ConcurrencyLimit<S>;
    }
    pub struct GlobalConcurrencyLimitLayer;
    impl GlobalConcurrencyLimitLayer {
        pub fn new(max: usize) -> Self;
        pub fn with_semaphore(semaphore: Arc<Semaphore>) -> Self;
    }
    impl Clone for GlobalConcurrencyLimitLayer {}
    impl<S> Layer<S> for GlobalConcurrencyLimitLayer {
        type Service = ConcurrencyLimit<S>;
    }
    pub struct ConcurrencyLimit<T>;
    impl<T> ConcurrencyLimit<T> {
        pub fn new(inner: T, max: usize) -> Self;
        pub fn with_semaphore(inner: T, semaphore: Arc<Semaphore>) -> Self;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T: Clone> Clone for ConcurrencyLimit<T> {}
    impl<S: Service<Request>, Request> Service<Request> for ConcurrencyLimit<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = concurrency::future::ResponseFuture<S::Future>;
    }

    pub struct RateLimitLayer;
    impl RateLimitLayer {
        pub fn new(num: u64, per: Duration) -> Self;
    }
    impl Clone for RateLimitLayer {}
    impl<S> Layer<S> for RateLimitLayer {
        type Service = RateLimit<S>;
    }
    pub struct RateLimit<T>;
    impl<T> RateLimit<T> {
        pub fn new(inner: T, rate: rate::Rate) -> Self;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<S: Service<Request>, Request> Service<Request> for RateLimit<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }

    pub mod concurrency {
        pub use super::{ConcurrencyLimit, ConcurrencyLimitLayer, GlobalConcurrencyLimitLayer};

        pub mod future {
            use std::future::Future;

            pub struct ResponseFuture<T>;
            impl<F: Future<Output = Result<T, E>>, T, E> Future for ResponseFuture<F> {
                type Output = Result<T, E>;
            }
        }
    }

    pub mod rate {
        use std::time::Duration;

        pub use super::{RateLimit, RateLimitLayer};

        pub struct Rate;
        impl Rate {
            pub fn new(num: u64, per: Duration) -> Self;
        }
        impl Clone for Rate {}
        impl Copy for Rate {}
    }
}

#[feature("load-shed")]
pub mod load_shed {
    use super::Layer;

    pub struct LoadShedLayer;
    impl LoadShedLayer {
        pub fn new() -> Self;
    }
    impl Clone for LoadShedLayer {}
    impl<S> Layer<S> for LoadShedLayer {
        type Service = LoadShed<S>;
    }
    pub struct LoadShed<S>;
    impl<S> LoadShed<S> {
        pub fn new(inner: S) -> Self;
    }
    impl<S: Clone> Clone for LoadShed<S> {}
}

#[feature("buffer")]
pub mod buffer {
    pub struct BufferLayer<Request>;
    impl<Request> BufferLayer<Request> {
        pub fn new(bound: usize) -> Self;
    }
    impl<Request> Clone for BufferLayer<Request> {}
}
