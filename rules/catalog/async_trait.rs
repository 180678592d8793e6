#![crates(async_trait)]
#![versions(">=0.1")]

#[attribute_macro(async_trait)]
pub fn async_trait();
