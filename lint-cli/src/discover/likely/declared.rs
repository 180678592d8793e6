//! The dependencies that a package most likely has, by its manifest alone.

use std::collections::BTreeSet;

use toml::{Table, Value};

/// A dependency that is not optional, or that the default features switch on.
pub(super) struct Declared<'m> {
    /// The key in the manifest: the name in code, with its dashes.
    pub(super) key: &'m str,
    /// The name of its package.
    pub(super) package: &'m str,
}

/// Those of all kinds and for all targets.
pub(super) fn declared(manifest: &Table) -> impl Iterator<Item = Declared<'_>> {
    let on = switched_on(manifest);
    let for_targets = manifest.get("target").and_then(Value::as_table);
    let for_targets = for_targets
        .into_iter()
        .flat_map(Table::values)
        .filter_map(Value::as_table);
    let kinds = ["dependencies", "dev-dependencies", "build-dependencies"];
    let tables = std::iter::once(manifest)
        .chain(for_targets)
        .flat_map(move |table| kinds.map(|kind| table.get(kind).and_then(Value::as_table)));
    tables.flatten().flatten().filter_map(move |(key, value)| {
        let is_optional = value.get("optional").and_then(Value::as_bool) == Some(true);
        let package = value.get("package").and_then(Value::as_str).unwrap_or(key);
        (!is_optional || on.contains(key.as_str())).then_some(Declared { key, package })
    })
}

/// The features that `default` leads to, and the dependencies that they name.
fn switched_on(manifest: &Table) -> BTreeSet<&str> {
    let features = manifest.get("features").and_then(Value::as_table);
    let mut on = BTreeSet::new();
    let mut open = vec!["default"];
    while let Some(name) = open.pop() {
        if !on.insert(name) {
            continue;
        }
        let listed = features.and_then(|features| features.get(name)?.as_array());
        let listed = listed.into_iter().flatten().filter_map(Value::as_str);
        open.extend(listed.filter_map(|listed| {
            let listed = listed.strip_prefix("dep:").unwrap_or(listed);
            match listed.split_once('/') {
                // `name?/feature` switches on nothing.
                Some((name, _)) => (!name.ends_with('?')).then_some(name),
                None => Some(listed),
            }
        }));
    }
    on
}

#[cfg(test)]
mod tests {
    use super::declared;

    #[test]
    fn optional_dependencies_count_where_the_default_features_name_them() {
        let manifest = r#"
            [dependencies]
            plain = "1"
            renamed = { package = "real-name", version = "1" }
            by-feature = { version = "1", optional = true }
            by-itself = { version = "1", optional = true }
            by-its-feature = { version = "1", optional = true }
            weak = { version = "1", optional = true }
            off = { version = "1", optional = true }
            [target.'cfg(unix)'.dependencies]
            on-unix = "1"
            [dev-dependencies]
            tested = "1"
            [features]
            default = ["std", "by-itself"]
            std = ["dep:by-feature", "by-its-feature/std", "weak?/std"]
            more = ["dep:off"]
        "#
        .parse()
        .unwrap();
        let mut found: Vec<_> = declared(&manifest)
            .map(|declared| (declared.key, declared.package))
            .collect();
        found.sort_unstable();
        let same = |name| (name, name);
        let expected = [
            same("by-feature"),
            same("by-its-feature"),
            same("by-itself"),
            same("on-unix"),
            same("plain"),
            ("renamed", "real-name"),
            same("tested"),
        ];
        assert_eq!(found, expected);
    }
}
