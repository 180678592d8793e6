//! Text from sources and file names must not steer the terminal, nor look like other text than it is.

use std::{borrow::Cow, fmt::Write};

/// The text with what is not visible written as in Rust: `\n`, `\u{202e}`.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 8);
    for char in text.chars() {
        match char {
            '\n' => escaped.push_str("\\n"),
            '\r' => escaped.push_str("\\r"),
            '\t' => escaped.push_str("\\t"),
            _ if is_unsafe(char) => {
                let _ = write!(escaped, "\\u{{{:x}}}", u32::from(char));
            }
            _ => escaped.push(char),
        }
    }
    Cow::Owned(escaped)
}

/// The text with each unsafe char replaced by a harmless one of the same length, so that all offsets stay right. Tabs
/// and line breaks stay.
pub(crate) fn same_length(text: &str) -> Cow<'_, str> {
    let mut chars = text.chars().peekable();
    let mut is_clean = true;
    while let Some(char) = chars.next() {
        is_clean &= replacement(char, chars.peek().copied()).is_none();
    }
    if is_clean {
        return Cow::Borrowed(text);
    }
    let mut chars = text.chars().peekable();
    let mut replaced = String::with_capacity(text.len());
    while let Some(char) = chars.next() {
        replaced.push(replacement(char, chars.peek().copied()).unwrap_or(char));
    }
    Cow::Owned(replaced)
}

fn replacement(char: char, next: Option<char>) -> Option<char> {
    if !is_unsafe(char) || matches!(char, '\n' | '\t') || (char == '\r' && next == Some('\n')) {
        return None;
    }
    match char.len_utf8() {
        1 => Some('?'),
        2 => Some('¿'),
        _ => Some('\u{fffd}'),
    }
}

/// Control chars, and those that change the direction of what follows or break lines.
pub(super) fn is_unsafe(char: char) -> bool {
    char.is_control()
        || matches!(
            char,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
        )
}

#[cfg(test)]
mod tests {
    use super::{same_length, visible};

    #[test]
    fn control_chars_become_visible() {
        assert_eq!(visible("plain `é`"), "plain `é`");
        assert_eq!(visible("a\u{1b}[2Jb\n\u{202e}c"), "a\\u{1b}[2Jb\\n\\u{202e}c");
    }

    #[test]
    fn replacing_keeps_every_offset() {
        let text = "\u{feff}a\u{1b}b\r\n\tc\rd\u{85}e\u{202e}f\u{61c}g\u{7f}";
        let replaced = same_length(text);
        assert_eq!(replaced, "\u{fffd}a?b\r\n\tc?d¿e\u{fffd}f¿g?");
        assert_eq!(replaced.len(), text.len());
    }
}
