/// The candidate nearest to `name`, if any is near: for "did you mean". Dashes and underscores count as alike.
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const NEAR: f64 = 0.75;
    let plain = |text: &str| text.to_lowercase().replace('_', "-");
    let wanted = plain(name);
    candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(&wanted, &plain(candidate)), candidate))
        .filter(|(similarity, _)| *similarity >= NEAR)
        .max_by(|(left, _), (right, _)| left.total_cmp(right))
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_typo_and_an_underscore_are_near_and_another_word_is_not() {
        let names = ["blocking-sleep", "blocking-file", "nested-runtime"];
        assert_eq!(nearest("blocking_sleep", names), Some("blocking-sleep"));
        assert_eq!(nearest("blocking-slep", names), Some("blocking-sleep"));
        assert_eq!(nearest("nestd-runtime", names), Some("nested-runtime"));
        assert_eq!(nearest("xyzzy", names), None);
    }
}
