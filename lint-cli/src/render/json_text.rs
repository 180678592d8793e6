//! JSON without chars that steer a terminal, whatever the values hold: they are written as escapes.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::{Serializer, ser::Formatter};

use super::escape::is_unsafe;

/// Writes a value on one line, without a line break after it.
///
/// # Errors
/// When `out` cannot be written to.
pub(crate) fn write(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    let mut serializer = Serializer::with_formatter(out, Visible);
    value.serialize(&mut serializer)?;
    Ok(())
}

struct Visible;

impl Formatter for Visible {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, out: &mut W, fragment: &str) -> io::Result<()> {
        let mut rest = fragment;
        while let Some(at) = rest.find(is_unsafe) {
            let (before, from) = rest.split_at(at);
            out.write_all(before.as_bytes())?;
            let mut chars = from.chars();
            // All of them lie in the basic plane: one escape each.
            let char = chars.next().map_or(0, u32::from);
            write!(out, "\\u{char:04x}")?;
            rest = chars.as_str();
        }
        out.write_all(rest.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::write;

    #[test]
    fn what_is_not_visible_is_escaped_and_means_the_same() {
        let text = "a\u{202e}\"b\u{7f}\n\u{85}é";
        let mut out = Vec::new();
        write(&mut out, &text).unwrap();
        let out = String::from_utf8(out).unwrap();
        assert_eq!(out, r#""a\u202e\"b\u007f\n\u0085é""#);
        assert_eq!(serde_json::from_str::<String>(&out).unwrap(), text);
    }
}
