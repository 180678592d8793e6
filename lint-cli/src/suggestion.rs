//! "Did you mean": the known name nearest to one that is not known.

pub(crate) use async_lint_core::text::nearest;

/// The sentence for it, with a blank before it; empty where nothing is near.
pub(crate) fn sentence<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    nearest(name, candidates).map_or_else(String::new, |nearest| format!(" Did you mean `{nearest}`?"))
}
