//! The language server, driven by a client over its streams.

#[cfg(test)]
mod client;
#[cfg(test)]
mod conversation;
#[cfg(test)]
mod editing;
#[cfg(test)]
mod files;
#[cfg(test)]
mod reruns;
#[cfg(test)]
mod suppressing;
