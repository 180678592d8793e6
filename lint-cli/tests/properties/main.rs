//! What holds for any text at all: the engine comes back, and what it says lies in the text.

#[cfg(test)]
mod check;
#[cfg(test)]
mod texts;

#[cfg(test)]
mod tests {
    use async_lint_core::{
        engine::{Baseline, BaselineEntry},
        syntax::{AttributeScope, allowed_lints, is_between_tokens, markers, tokens},
    };
    use proptest::prelude::*;

    use crate::{
        check::{check, check_range},
        texts::{FIXTURES, broken_fixture, comment, soup},
    };

    /// Cases are drawn anew in each run; a failing one is shown as small as it gets, to be made a test of its own.
    fn cases(count: u32) -> ProptestConfig {
        ProptestConfig {
            failure_persistence: None,
            ..ProptestConfig::with_cases(count)
        }
    }

    proptest! {
        #![proptest_config(cases(300))]

        #[test]
        fn soup_of_tokens(text in soup()) {
            check(&text);
        }

        #[test]
        fn fixtures_with_tokens_out_of_place(text in broken_fixture()) {
            check(&text);
        }

        #[test]
        fn comments_that_speak_to_the_linter(comment in comment(), before in soup(), after in broken_fixture()) {
            check(&format!("{before}\n{comment}\n{after}"));
        }
    }

    /// What fuzzing starts from, and what it has found.
    #[test]
    fn texts_as_they_are() {
        FIXTURES.iter().for_each(|text| check(text));
    }

    proptest! {
        #![proptest_config(cases(2_000))]

        #[test]
        fn what_is_read_from_text_alone(text in any::<String>(), at in any::<u32>()) {
            for text in [text.clone(), format!("// async-lint:{text}"), format!("#[allow({text})]")] {
                for marker in markers(&text) {
                    check_range(&text, marker.range);
                    check_range(&text, marker.said);
                    marker.next.iter().for_each(|next| check_range(&text, *next));
                }
                for attribute in allowed_lints(&text) {
                    let (AttributeScope::Around(range) | AttributeScope::Next(range)) = attribute.about;
                    check_range(&text, range);
                }
                let whole = async_lint_core::text::TextRange::new(0, text.len() as u32);
                tokens(&text, whole).for_each(|token| check_range(&text, token));
                is_between_tokens(&text, at);
            }
        }

        #[test]
        fn baselines_of_any_text(text in any::<String>(), path in any::<String>(), rule in any::<String>()) {
            let entry = BaselineEntry { path, function: Some(text.clone()), rule, statement: text.clone() };
            let written = serde_json::to_string(&[&entry, &entry]).unwrap();
            let read: Vec<BaselineEntry> = serde_json::from_str(&written).unwrap();
            prop_assert_eq!(&read, &[entry.clone(), entry]);
            let baseline: Baseline = read.into_iter().collect();
            prop_assert_eq!(baseline.entries().count(), 2);
            prop_assert!(serde_json::from_str::<Vec<BaselineEntry>>(&text).is_err() || text.contains('['));
        }
    }
}
