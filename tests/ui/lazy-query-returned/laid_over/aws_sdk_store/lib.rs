//@ library
//@ dependencies:
//! The shape of a generated client of the family.
pub mod client {
    pub mod customize {
        pub mod internal {
            use std::{future::Future, pin::Pin};

            pub trait CustomizableSend<T, E>: Send + Sync {
                fn send(self, config_override: crate::Config) -> Pin<Box<dyn Future<Output = Result<T, E>> + Send>>;
            }
        }
    }
}

pub mod operation {
    pub mod put {
        pub mod builders;
    }
}

#[derive(Clone, Default)]
pub struct Config;

pub struct Stored;

pub struct Client {
    config: Config,
}

impl Client {
    pub fn put(&self) -> crate::operation::put::builders::PutFluentBuilder {
        crate::operation::put::builders::PutFluentBuilder::new(self.config.clone())
    }

    pub fn config(&self) -> &Config {
        &self.config
    }
}
