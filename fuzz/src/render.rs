#[path = "../../lint-cli/src/render/escape.rs"]
pub(crate) mod escape;
