#![over(sources)]
//! Version 1.124.0 of `aws-sdk-sts`, `src/operation/*/builders.rs`: each request's builder has an impl of this trait, and
//! does nothing until `send` is awaited. All crates of the family are generated alike.

pub mod client {
    pub mod customize {
        pub mod internal {
            #[lazy(request)]
            pub trait CustomizableSend<T, E> {}
        }
    }
}
