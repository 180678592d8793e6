#![crates(pin_project_lite)]
#![versions(">=0.1")]

#[bang(items)]
pub fn pin_project();
