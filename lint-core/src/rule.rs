//! What a rule is: its metadata, and the questions it may ask.

mod metadata;

pub use metadata::{Family, RuleMetadata};
