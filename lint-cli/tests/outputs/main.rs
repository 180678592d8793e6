//! Each form of the findings, read by what it is made for: a schema, a parser, a program that applies its fixes.
#![cfg(unix)] // The sample's file names are too odd for other systems.

#[cfg(test)]
mod agent;
#[cfg(test)]
mod cargo_json;
#[cfg(test)]
mod github;
#[cfg(test)]
mod gitlab;
#[cfg(test)]
mod json;
#[cfg(test)]
mod places;
#[cfg(test)]
mod rdjson;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod sarif;
#[cfg(test)]
#[expect(dead_code, reason = "the tests of the command line need more of it")]
#[path = "../command_line/support.rs"]
mod support;
#[cfg(test)]
mod xml;
