use std::{future::Future, pin::Pin};

#[derive(Clone)]
pub struct PutFluentBuilder {
    config: crate::Config,
    key: Option<String>,
}

impl crate::client::customize::internal::CustomizableSend<crate::Stored, String> for PutFluentBuilder {
    fn send(self, config_override: crate::Config) -> Pin<Box<dyn Future<Output = Result<crate::Stored, String>> + Send>> {
        Box::pin(async move {
            let _ = (config_override, self.config);
            Ok(crate::Stored)
        })
    }
}

impl PutFluentBuilder {
    pub(crate) fn new(config: crate::Config) -> Self {
        Self { config, key: None }
    }

    pub fn key(mut self, input: impl Into<String>) -> Self {
        self.key = Some(input.into());
        self
    }

    pub async fn send(self) -> crate::Stored {
        crate::Stored
    }
}
