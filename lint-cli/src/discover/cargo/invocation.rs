//! How Cargo is asked about a workspace that nobody has judged yet.
//!
//! Cargo looks for its configuration, and rustup for the toolchain file, from the folder they are started in upwards, and
//! both can name programs: `build.rustc-wrapper = "./wrapper"`, `[toolchain] path = "./toolchain"`. So Cargo is started in
//! its own home, where only the user's files reach. Of what the workspace says it gets two things: where the sources of
//! dependencies lie, and which installed toolchain is meant.

use std::{
    collections::BTreeMap,
    env,
    ffi::OsStr,
    fs,
    path::{Component, Path, PathBuf},
};

use cargo_metadata::MetadataCommand;
use toml::{Table, Value};

use super::libraries::cargo_home;
use crate::regular;

/// `cargo metadata` for a manifest. It fetches nothing, and runs no program but the user's own Cargo and rustc.
pub(super) fn metadata(manifest: &Path, options: &[&str]) -> MetadataCommand {
    let mut arguments = vec!["--offline".to_owned()];
    arguments.extend(options.iter().map(|option| (*option).to_owned()));
    for (key, value) in source_settings(manifest) {
        arguments.extend(["--config".to_owned(), format!("{key}={value}")]);
    }
    let mut command = MetadataCommand::new();
    command
        .manifest_path(manifest)
        .other_options(arguments)
        .current_dir(neutral_folder(manifest))
        // Empty ones stand above all configuration: a wrapper has nothing to add to what rustc says of itself.
        .env("RUSTC_WRAPPER", "")
        .env("RUSTC_WORKSPACE_WRAPPER", "")
        // Else what rustc says of itself is written into the workspace's build folder.
        .env("CARGO_CACHE_RUSTC_INFO", "0")
        .env("RUSTUP_AUTO_INSTALL", "0");
    if let Some(toolchain) = toolchain(manifest) {
        command.env("RUSTUP_TOOLCHAIN", toolchain);
    }
    command
}

/// A path in a message of Cargo, which tells it relative to the folder it was started in, as it is from the folder of the
/// manifest.
pub(super) fn place_from(manifest: &Path, told: &str) -> String {
    let mut place = PathBuf::new();
    for part in neutral_folder(manifest).join(told).components() {
        match part {
            Component::ParentDir => {
                place.pop();
            }
            Component::CurDir => {}
            part => place.push(part),
        }
    }
    let folder = manifest.parent().unwrap_or(manifest);
    let below = place.strip_prefix(folder).unwrap_or(&place);
    below.display().to_string()
}

/// Where no file of the workspace is looked for. The folder for temporary files would not do: anybody may put files there.
fn neutral_folder(manifest: &Path) -> PathBuf {
    let home = cargo_home().and_then(|home| home.canonicalize().ok());
    let home = home.filter(|home| home.is_dir());
    home.or_else(|| manifest.ancestors().last().map(Path::to_owned))
        .unwrap_or_default()
}

/// Where configuration has Cargo take the packages of registries from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sourcing {
    /// From their registries.
    Plain,
    /// From other registries, which have the same packages.
    Mirrored,
    /// From folders or repositories.
    Elsewhere,
}

impl Sourcing {
    /// That of the configuration around a manifest, and of the user's.
    pub(super) fn of(manifest: &Path) -> Self {
        let home = cargo_home().and_then(|home| configuration(&home));
        let mut sourcing = Self::Plain;
        for table in configurations(manifest).map(|(_, table)| table).chain(home) {
            let sources = table.get("source").and_then(Value::as_table);
            let mut keys = sources
                .into_iter()
                .flat_map(Table::values)
                .filter_map(Value::as_table)
                .flat_map(Table::keys);
            if table.contains_key("paths") || !keys.all(|key| key == "registry" || key == "replace-with") {
                return Self::Elsewhere;
            }
            if sources.is_some() {
                sourcing = Self::Mirrored;
            }
        }
        sourcing
    }
}

/// The configuration in a folder.
fn configuration(folder: &Path) -> Option<Table> {
    let texts = ["config", "config.toml"].map(|name| regular::read_text(&folder.join(name)));
    texts.into_iter().flatten().next()?.parse().ok()
}

/// The configuration around a manifest but for the user's, the nearest first, each with the folder it is for.
fn configurations(manifest: &Path) -> impl Iterator<Item = (&Path, Table)> {
    let home = cargo_home().and_then(|home| home.canonicalize().ok());
    manifest.ancestors().skip(1).filter_map(move |folder| {
        let inner = folder.join(".cargo");
        let is_home = |home: &PathBuf| inner.canonicalize().is_ok_and(|inner| inner == *home);
        if home.as_ref().is_some_and(is_home) {
            return None;
        }
        Some((folder, configuration(&inner)?))
    })
}

/// The settings of the configuration around a manifest that lead to sources, as keys and values in TOML. Those nearest to
/// the manifest win.
fn source_settings(manifest: &Path) -> BTreeMap<String, String> {
    let mut settings = BTreeMap::new();
    for (folder, table) in configurations(manifest) {
        let mut found = BTreeMap::new();
        for key in ["source", "registries", "patch", "paths"] {
            if let Some(value) = table.get(key) {
                collect(&mut vec![key], value, folder, &mut found);
            }
        }
        for (key, value) in found {
            settings.entry(key).or_insert(value);
        }
    }
    settings
}

/// Adds the single values below a key. Relative paths are made absolute: Cargo reads them from the folder that holds the
/// configuration's.
fn collect<'a>(
    key: &mut Vec<&'a str>,
    value: &'a Value,
    folder: &Path,
    settings: &mut BTreeMap<String, String>,
) {
    match value {
        Value::Table(table) => {
            for (name, value) in table {
                key.push(name);
                collect(key, value, folder, settings);
                key.pop();
            }
        }
        value => {
            let is_path = matches!(
                key[..],
                ["source", _, "directory" | "local-registry"] | ["patch", _, _, "path"] | ["paths"]
            );
            // A registry may name a program that has its passwords.
            let is_wanted = key[0] != "registries" || matches!(key[..], [_, _, "index"]);
            if let Some(written) = written(value, is_path.then_some(folder)).filter(|_| is_wanted) {
                let names: Option<Vec<String>> = key.iter().map(|name| quoted(name)).collect();
                if let Some(names) = names {
                    settings.insert(names.join("."), written);
                }
            }
        }
    }
}

/// A value in TOML; none for what no setting of these is. Paths are taken from the folder.
fn written(value: &Value, folder: Option<&Path>) -> Option<String> {
    match value {
        Value::String(text) => match folder {
            Some(folder) => quoted(&folder.join(text).to_string_lossy()),
            None => quoted(text),
        },
        Value::Boolean(value) => Some(value.to_string()),
        Value::Array(values) => {
            let values: Option<Vec<String>> = values.iter().map(|value| written(value, folder)).collect();
            Some(format!("[{}]", values?.join(", ")))
        }
        _ => None,
    }
}

/// A text as a string of TOML; none if it holds what cannot stand there plainly.
fn quoted(text: &str) -> Option<String> {
    let is_plain = !text.chars().any(char::is_control);
    is_plain.then(|| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")))
}

/// The installed toolchain that the toolchain file nearest to the manifest names. A file that names a folder, or a toolchain
/// that is not there, is passed over: what a manifest says hardly depends on it.
fn toolchain(manifest: &Path) -> Option<String> {
    if env::var_os("RUSTUP_TOOLCHAIN").is_some() {
        return None;
    }
    let files = manifest
        .ancestors()
        .skip(1)
        .flat_map(|folder| ["rust-toolchain", "rust-toolchain.toml"].map(|name| folder.join(name)));
    let text = files.into_iter().find_map(|file| regular::read_text(&file))?;
    let channel = channel(&text)?;
    let with_platform = format!("{channel}-{}", env::consts::ARCH);
    let installed = fs::read_dir(rustup_home()?.join("toolchains")).ok()?;
    let mut names: Vec<String> = installed
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| *name == channel || name.starts_with(&with_platform))
        .collect();
    names.sort();
    names.into_iter().next()
}

/// What a toolchain file names: alone in its only line, or in TOML.
fn channel(text: &str) -> Option<String> {
    let Ok(table) = text.parse::<Table>() else {
        let line = text.trim();
        return (!line.is_empty() && !line.contains('\n')).then(|| line.to_owned());
    };
    let channel = table.get("toolchain")?.get("channel")?;
    channel.as_str().map(str::to_owned)
}

/// Where rustup keeps its toolchains.
pub(super) fn rustup_home() -> Option<PathBuf> {
    let given = env::var_os("RUSTUP_HOME").filter(|home| home != OsStr::new(""));
    given
        .map(PathBuf::from)
        .or_else(|| Some(etcetera::home_dir().ok()?.join(".rustup")))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{channel, source_settings};

    #[test]
    fn of_the_configuration_only_what_leads_to_sources_is_taken() {
        let guard = tempfile::tempdir().unwrap();
        let root = guard.path().canonicalize().unwrap();
        let inner = root.join("inner");
        fs::create_dir_all(root.join(".cargo")).unwrap();
        fs::create_dir_all(inner.join(".cargo")).unwrap();
        let outer = "[source.crates-io]\nreplace-with = \"far\"\n[source.far]\ndirectory = \"far\"\n";
        fs::write(root.join(".cargo/config.toml"), outer).unwrap();
        let nearer = "paths = [\"../beside\"]\n[build]\nrustc-wrapper = \"./wrapper\"\nrustc = \"./rustc\"\n[alias]\nmetadata = \
                      \"run\"\n[env]\nLD_PRELOAD = \"./library\"\n[target.'cfg(all())']\nrunner = \"./runner\"\n\
                      [source.crates-io]\nreplace-with = \"near\\\"=\"\n[registries.own]\nindex = \
                      \"https://example.com\"\ncredential-provider = [\"./program\"]\n[net]\ngit-fetch-with-cli = true\n";
        fs::write(inner.join(".cargo/config.toml"), nearer).unwrap();
        let settings = source_settings(&inner.join("Cargo.toml"));
        let lines: Vec<String> = settings
            .iter()
            .map(|(key, value)| format!("{key}={value}"))
            .collect();
        let place = |path: &str| root.join(path).display().to_string();
        let expected = [
            format!("\"paths\"=[\"{}\"]", place("inner/../beside")),
            "\"registries\".\"own\".\"index\"=\"https://example.com\"".to_owned(),
            "\"source\".\"crates-io\".\"replace-with\"=\"near\\\"=\"".to_owned(),
            format!("\"source\".\"far\".\"directory\"=\"{}\"", place("far")),
        ];
        if cfg!(unix) {
            assert_eq!(lines, expected);
        }
    }

    #[test]
    fn a_toolchain_file_names_a_channel_in_either_form() {
        assert_eq!(channel("1.75.0\n").as_deref(), Some("1.75.0"));
        let table = "[toolchain]\nchannel = \"nightly\"\n";
        assert_eq!(channel(table).as_deref(), Some("nightly"));
        assert_eq!(channel("[toolchain]\npath = \"./toolchain\"\n"), None);
        assert_eq!(channel(""), None);
    }
}
