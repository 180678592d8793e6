//! Paths as URLs, and as references relative to one.

use std::path::Path;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};

/// The `file:` URL of an absolute path; what a URL cannot hold is percent-encoded. No slash at its end.
pub(super) fn of_path(path: &Path) -> String {
    let path = path.to_string_lossy().replace('\\', "/");
    let slash = if path.starts_with('/') { "" } else { "/" };
    format!("file://{slash}{}", encoded(path.trim_end_matches('/')))
}

/// A path with forward slashes, as it may stand in a URL or be a reference by itself.
pub(super) fn encoded(path: &str) -> PercentEncode<'_> {
    // All but the unreserved chars of RFC 3986 and the slash; a colon, too, would make a scheme of a first part.
    const ENCODED: AsciiSet = NON_ALPHANUMERIC
        .remove(b'-')
        .remove(b'.')
        .remove(b'_')
        .remove(b'~')
        .remove(b'/');
    const SET: &AsciiSet = &ENCODED;
    utf8_percent_encode(path, SET)
}

#[cfg(all(test, unix))]
mod tests {
    use std::path::Path;

    use super::of_path;

    #[test]
    fn a_url_holds_any_path() {
        assert_eq!(
            of_path(Path::new("/w/a b/100%/é:1#.rs")),
            "file:///w/a%20b/100%25/%C3%A9%3A1%23.rs"
        );
    }
}
