#![crates(pin_project_lite)]
#![versions(">=0.1")]

#[bang(items)]
#[projects("::core::pin::Pin")]
pub fn pin_project();
