#![crates(cfg_if)]
#![versions(">=0.1")]

#[bang(items)]
pub fn cfg_if();
