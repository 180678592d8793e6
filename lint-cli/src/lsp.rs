//! `cargo async-lint lsp`: a language server on stdin and stdout.
//!
//! One thread reads messages, one writes them, one lints; the server itself keeps the documents and never waits for a run.

mod actions;
mod analysis;
mod client;
mod documents;
mod hover;
mod positions;
mod publish;
mod server;
mod settings;
mod transport;
mod uris;
mod workspaces;

pub(crate) use server::serve;
