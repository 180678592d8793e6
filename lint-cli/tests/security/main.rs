//! What `docs/security.md` promises of sources, manifests and folders that mean harm, or change while they are read.
//!
//! Some tests need Linux: `strace` or `unshare`. Where these are missing or forbidden, a test says so on stderr and passes.
#![cfg(unix)] // Links, permissions and file names as these tests need them.

#[cfg(test)]
mod cache;
#[cfg(test)]
mod determinism;
#[cfg(test)]
mod edits;
#[cfg(test)]
mod escaping;
#[cfg(test)]
mod execution;
#[cfg(test)]
mod files;
#[cfg(test)]
mod links;
#[cfg(test)]
mod network;
#[cfg(test)]
mod sandbox;
#[cfg(test)]
#[expect(dead_code, reason = "the tests of the command line need more of it")]
#[path = "../command_line/support.rs"]
mod support;
#[cfg(test)]
mod writes;
