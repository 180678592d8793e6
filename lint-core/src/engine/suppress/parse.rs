use crate::{
    rule::{Malformed, NamedRule, SuppressionContent, SuppressionKind, SuppressionUse},
    syntax::Marker,
    text::{TextRange, nearest},
};

/// What a comment may begin with that this module reads, and what others do.
const WORDS: [&str; 4] = ["allow", "allow-file", "expect", "not-blocking"];

/// What a marker suppresses; none for one that speaks of something else. Uses are left open: every name is
/// [`SuppressionUse::Unasked`].
pub(super) fn parse(text: &str, marker: &Marker) -> Option<Result<SuppressionContent, Malformed>> {
    let said = text.get(marker.said.to_usize())?;
    let word_end = said.find(|char: char| !char.is_ascii_alphanumeric() && char != '-' && char != '_');
    let (word, rest) = said.split_at(word_end.unwrap_or(said.len()));
    let kind = match word {
        "allow" => SuppressionKind::Allow,
        "allow-file" => SuppressionKind::AllowFile,
        "expect" => SuppressionKind::Expect,
        "not-blocking" => return None,
        _ => return Some(Err(unknown_word(word, marker.said.start))),
    };
    Some(arguments(kind, rest, marker.said.end - rest.len() as u32))
}

fn unknown_word(word: &str, start: u32) -> Malformed {
    let range = TextRange::new(start, start + word.len() as u32);
    let near = nearest(word, WORDS).filter(|_| !word.is_empty());
    let suggestion = near.map_or_else(String::new, |near| format!("; `{near}` is near"));
    Malformed {
        what: format!(
            "`async-lint:` is followed by `allow`, `allow-file`, `expect` or `not-blocking`, not by `{word}`{suggestion}"
        ),
        mended: near.map(|near| (range, near.to_owned())),
    }
}

/// `(rule, ..) -- reason`, from a byte on.
fn arguments(kind: SuppressionKind, text: &str, start: u32) -> Result<SuppressionContent, Malformed> {
    let plain = |what: &str| Malformed {
        what: what.to_owned(),
        mended: None,
    };
    let range = |at: usize, length: usize| TextRange::new(start + at as u32, start + (at + length) as u32);
    let Some(list) = text.trim_start().strip_prefix('(') else {
        return Err(plain("the rules' names stand in parentheses after the word"));
    };
    let open = text.len() - list.len();
    let Some(length) = list.find(')') else {
        return Err(plain("the parenthesis is not closed"));
    };
    let list = &list[..length];
    let mut names = Vec::new();
    let mut at = open;
    for name in list.split(',') {
        let trimmed = name.trim();
        if !trimmed.is_empty() {
            let before = name.len() - name.trim_start().len();
            names.push(NamedRule {
                name: trimmed.to_owned(),
                range: range(at + before, trimmed.len()),
                usage: SuppressionUse::Unasked,
            });
        }
        at += name.len() + 1;
    }
    if names.is_empty() {
        return Err(plain("it names no rule"));
    }
    let after = open + length + 1;
    let rest = text[after..].trim_start();
    let reason = match rest.strip_prefix("--") {
        Some(reason) => reason.trim(),
        None if rest.is_empty() => "",
        None => {
            let reason = rest.trim_start_matches([' ', ':', '-', '–', '—', '#', '/']);
            let old = range(after, text.len() - after - reason.len());
            return Err(Malformed {
                what: "a reason stands after ` -- `".to_owned(),
                mended: Some((old, " -- ".to_owned())),
            });
        }
    };
    Ok(SuppressionContent {
        kind,
        list: range(open, length),
        names,
        has_reason: !reason.is_empty(),
    })
}
