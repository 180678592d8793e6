#![crates(pin_project)]
#![versions(">=1, <2")]

#[projects("::core::pin::Pin")]
pub fn pin_project();
