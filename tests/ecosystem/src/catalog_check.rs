//! Asks the compiler which paths of the catalogue do not exist, with a package that depends on every catalogued crate.

use std::{fs, io::Write, process::ExitCode};

use anyhow::Context;

use crate::{
    cache, clippy,
    clippy_config::{Missing, clippy_toml},
    fetch::write,
    known_paths::KnownPaths,
    pinned::home,
};

pub(crate) fn catalog(out: &mut impl Write) -> anyhow::Result<ExitCode> {
    let folder = cache::folder()?.join("catalog");
    let manifest = home().join("catalog-manifest.toml");
    let text =
        fs::read_to_string(&manifest).with_context(|| format!("{}: cannot be read", manifest.display()))?;
    write(&folder.join("Cargo.toml"), &text)?;
    // A crate nothing names is not loaded, and then clippy finds none of its paths.
    let names = async_lint_rules::catalog().crate_names();
    let mut source = String::new();
    for name in names {
        source.push_str("#[allow(unused_imports)] use ");
        source.push_str(name.as_str());
        source.push_str(" as _;\n");
    }
    write(&folder.join("src/lib.rs"), &source)?;
    let configuration = folder.join("configuration");
    let paths = KnownPaths::all()?;
    write(
        &configuration.join("clippy.toml"),
        &clippy_toml(&paths, Missing::Reported),
    )?;
    let report = clippy::run(&folder, &configuration, &[])?;
    for invalid in &report.invalid {
        writeln!(out, "{invalid}")?;
    }
    writeln!(
        out,
        "{} of {} catalogued functions do not exist",
        report.invalid.len(),
        paths.functions.len()
    )?;
    Ok(if report.invalid.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
