//! Diagnostics and what goes with them as text: for people, for tools that read lines, for tools that read JSON or XML.
//! A form is a file, with a `render` that is handed a [`Report`].

pub(crate) mod agent;
pub(crate) mod cargo_json;
mod change;
pub(crate) mod checkstyle;
pub(crate) mod diff;
pub(crate) mod drawing;
pub(crate) mod escape;
pub(crate) mod github;
pub(crate) mod gitlab;
pub(crate) mod graph;
pub(crate) mod human;
pub(crate) mod job_summary;
pub(crate) mod json;
pub(crate) mod json_lines;
pub(crate) mod json_text;
pub(crate) mod junit;
mod owner;
mod place;
pub(crate) mod rdjson;
mod report;
pub(crate) mod sarif;
pub(crate) mod short;
pub(crate) mod statistics;
pub(crate) mod summary;
#[cfg(test)]
mod testing;
pub(crate) mod unread;
mod url;
mod xml;

pub(crate) use report::{Report, Texts};
