//! Asks the compiler which paths of the catalogue do not exist, with a package that depends on every catalogued crate.

use std::{fs, io::Write, path::Path, process::ExitCode};

use anyhow::Context;
use cargo_metadata::MetadataCommand;
use serde::Deserialize;

use crate::{
    cache, clippy,
    clippy_config::{Missing, clippy_toml},
    fetch::write,
    known_paths::KnownPaths,
    pinned::{home, read_data},
};

/// Functions that exist, but not in this build.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Elsewhere {
    /// How their paths start.
    paths: Vec<String>,
    /// What they need.
    #[expect(dead_code, reason = "for readers of the file")]
    needs: String,
}

impl Elsewhere {
    fn holds(&self, path: &str) -> bool {
        self.paths.iter().any(|start| path.starts_with(start.as_str()))
    }
}

pub(crate) fn catalog(out: &mut impl Write) -> anyhow::Result<ExitCode> {
    let folder = cache::folder()?.join("catalog");
    let manifest = home().join("catalog-manifest.toml");
    let text =
        fs::read_to_string(&manifest).with_context(|| format!("{}: cannot be read", manifest.display()))?;
    write(&folder.join("Cargo.toml"), &text)?;
    write(&folder.join("src/lib.rs"), "")?;
    write(&folder.join("src/lib.rs"), &naming_all(&folder)?)?;
    let configuration = folder.join("configuration");
    let paths = KnownPaths::all()?;
    write(
        &configuration.join("clippy.toml"),
        &clippy_toml(&paths, Missing::Reported),
    )?;
    let report = clippy::run(&folder, &configuration, Missing::Reported, &[])?;
    let elsewhere: Vec<Elsewhere> = read_data("elsewhere.json")?;
    let (known, wrong): (Vec<_>, Vec<_>) = report
        .invalid
        .iter()
        .partition(|invalid| elsewhere.iter().any(|other| other.holds(invalid)));
    for invalid in &wrong {
        writeln!(out, "{invalid}")?;
    }
    writeln!(
        out,
        "{} of {} catalogued functions do not exist, besides {} that elsewhere.json names",
        wrong.len(),
        paths.functions.len(),
        known.len()
    )?;
    Ok(if wrong.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// A crate that nothing names is not loaded, and then clippy finds none of its paths.
fn naming_all(folder: &Path) -> anyhow::Result<String> {
    let metadata = MetadataCommand::new()
        .current_dir(folder)
        .no_deps()
        .exec()
        .with_context(|| format!("{}: Cargo cannot read the package", folder.display()))?;
    let mut source = String::new();
    for dependency in metadata.packages.iter().flat_map(|package| &package.dependencies) {
        let name = dependency.rename.as_ref().unwrap_or(&dependency.name);
        // `::` leads to the crate also where the prelude has a macro of the name.
        source.push_str("use ::");
        source.push_str(&name.replace('-', "_"));
        source.push_str(" as _;\n");
    }
    Ok(source)
}
