#[path = "../../lint-cli/src/render/escape.rs"]
pub(crate) mod escape;
#[path = "../../lint-cli/src/render/json_text.rs"]
pub(crate) mod json_text;
