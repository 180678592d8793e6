//! What the XML formats share: a document's start, and text that any XML 1.0 reader takes.

use std::{
    borrow::Cow,
    fmt::Write as _,
    io::{self, Write},
};

use quick_xml::{
    Writer,
    escape::escape,
    events::{BytesDecl, BytesText, Event, attributes::Attribute},
    name::QName,
};

use super::escape::is_unsafe;

pub(super) type XmlWriter<'a> = Writer<&'a mut dyn Write>;

/// Writes a document: its declaration, and what `content` writes.
///
/// # Errors
/// When `out` cannot be written to.
pub(super) fn document(
    out: &mut dyn Write,
    content: impl FnOnce(&mut XmlWriter<'_>) -> io::Result<()>,
) -> io::Result<()> {
    let mut writer = Writer::new_with_indent(out, b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    content(&mut writer)?;
    writeln!(writer.into_inner())
}

pub(super) fn attribute<'a>(name: &'a str, value: &'a str) -> Attribute<'a> {
    Attribute {
        key: QName(name),
        value: escaped(value, |_| false),
    }
}

/// The text between tags; line breaks and tabs stay.
pub(super) fn content(text: &str) -> BytesText<'_> {
    BytesText::from_escaped(escaped(text, |char| matches!(char, '\n' | '\t')))
}

/// The text with its marks as entities and what is not visible as references. What XML 1.0 cannot hold at all is written
/// as in Rust.
fn escaped(text: &str, stays: impl Fn(char) -> bool) -> Cow<'_, str> {
    let marked = escape(text);
    if !marked.chars().any(|char| is_special(char) && !stays(char)) {
        return marked;
    }
    let mut escaped = String::with_capacity(marked.len() + 16);
    for char in marked.chars() {
        if !is_special(char) || stays(char) {
            escaped.push(char);
            continue;
        }
        let number = u32::from(char);
        let _ = if is_allowed(char) {
            write!(escaped, "&#x{number:X};")
        } else {
            write!(escaped, "\\u{{{number:x}}}")
        };
    }
    Cow::Owned(escaped)
}

fn is_special(char: char) -> bool {
    is_unsafe(char) || !is_allowed(char)
}

/// Whether the char, or a reference to it, may stand in a document.
fn is_allowed(char: char) -> bool {
    matches!(char, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn every_char_is_read_back_or_written_as_in_rust() {
        let text = "a\"<&>'\n\t\u{202e}é\u{1b}\u{ffff}";
        assert_eq!(
            escaped(text, |_| false),
            "a&quot;&lt;&amp;&gt;&apos;&#xA;&#x9;&#x202E;é\\u{1b}\\u{ffff}"
        );
        assert_eq!(escaped("a\nb", |char| char == '\n'), "a\nb");
    }
}
