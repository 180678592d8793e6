//! `-- --compile`: writes all fixtures and examples to a scratch workspace and has the compiler check them.

use std::{
    fmt::Write as _,
    fs, io,
    path::Path,
    process::{Command, ExitCode},
};

use async_lint_core::project::Edition;

use super::{
    case::{Case, Crate},
    dependencies::{self, REQUIREMENTS, Requirement},
    header::NamedDependency,
};

/// A plain fixture is an example target of the one scratch package; each other crate is a package of its own.
pub(crate) fn run<'c>(cases: impl Iterator<Item = &'c Case>) -> anyhow::Result<ExitCode> {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fixtures");
    let mut targets = String::new();
    let mut members = Vec::new();
    for case in cases.filter(|case| case.crates.iter().all(|krate| !krate.header.is_broken)) {
        let folder = format!("cases/{}", case.name);
        for (path, text) in &case.files {
            write(&scratch.join(&folder).join(path), text)?;
        }
        for krate in &case.crates {
            for named in krate.header.dependencies.iter().flatten() {
                anyhow::ensure!(
                    dependencies::find(&named.package).is_some() || is_sibling(case, named),
                    "{}: `{}` is not in the harness's table of dependencies",
                    case.name,
                    named.package,
                );
            }
            if is_plain(krate) {
                target(&mut targets, case, krate, &folder);
            } else {
                let member = format!("{folder}/{}", krate.folder)
                    .trim_end_matches('/')
                    .to_owned();
                write(
                    &scratch.join(&member).join("Cargo.toml"),
                    &member_manifest(case, krate),
                )?;
                members.push(member);
            }
        }
    }
    let mut manifest = format!(
        "[workspace]\nmembers = {members:?}\n{}\n[dependencies]\n",
        package_section("fixtures", Edition::E2024)
    );
    for requirement in REQUIREMENTS {
        let _ = writeln!(manifest, "{} = {}", requirement.package, table(requirement));
    }
    write(&scratch.join("Cargo.toml"), &format!("{manifest}{targets}"))?;
    write(&scratch.join("src/lib.rs"), "")?;
    let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args([
            "check",
            "--workspace",
            "--lib",
            "--examples",
            "--tests",
            "--keep-going",
        ])
        .current_dir(&scratch)
        .env("CARGO_TARGET_DIR", scratch.join("target"))
        .status()?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Whether the crate needs nothing in its manifest that the scratch package's has not.
fn is_plain(krate: &Crate) -> bool {
    let renames = |named: &NamedDependency| named.code_name != named.package.replace('-', "_");
    krate.folder.is_empty()
        && krate.header.edition == Edition::E2024
        && !krate.header.dependencies.iter().flatten().any(renames)
}

fn target(out: &mut String, case: &Case, krate: &Crate, folder: &str) {
    let name = identifier(&case.name);
    let root = &krate.root;
    let has_main = case.files[root]
        .lines()
        .any(|line| line.starts_with("fn main(") || line.starts_with("async fn main("));
    let kind = if has_main { "bin" } else { "lib" };
    let _ = writeln!(
        out,
        "\n[[example]]\nname = \"{name}\"\npath = \"{folder}/{root}\"\n\
         crate-type = [\"{kind}\"]\ntest = true"
    );
}

fn member_manifest(case: &Case, krate: &Crate) -> String {
    let mut out = package_section(&member_name(case, &krate.name), krate.header.edition);
    let file = krate.root.rsplit('/').next().unwrap_or_default();
    let kind = if file == "main.rs" { "[bin]" } else { "lib" };
    let _ = writeln!(
        out,
        "[{kind}]\nname = \"{}\"\npath = \"{file}\"\n[dependencies]",
        krate.name
    );
    for named in krate.header.dependencies.iter().flatten() {
        let NamedDependency { code_name, package } = named;
        if let Some(requirement) = dependencies::find(package) {
            let table = table(requirement).replacen('{', &format!("{{ package = \"{package}\","), 1);
            let _ = writeln!(out, "{code_name} = {table}");
        } else {
            let name = member_name(case, package);
            let _ = writeln!(
                out,
                "{code_name} = {{ package = \"{name}\", path = \"../{package}\" }}"
            );
        }
    }
    out
}

fn is_sibling(case: &Case, named: &NamedDependency) -> bool {
    case.crates.iter().any(|krate| krate.name == named.package)
}

/// The scratch workspace holds all cases, so a package's name has its case's name in front.
fn member_name(case: &Case, krate: &str) -> String {
    format!("{}_{krate}", identifier(&case.name))
}

fn identifier(name: &str) -> String {
    name.replace(['/', '-'], "_")
}

fn package_section(name: &str, edition: Edition) -> String {
    let edition = year(edition);
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"{edition}\"\n\
         autoexamples = false\n[lints.rust]\nwarnings = \"allow\"\n"
    )
}

fn table(requirement: &Requirement) -> String {
    let [major, minor, patch] = requirement.version;
    format!(
        "{{ version = \"={major}.{minor}.{patch}\", default-features = {}, features = {:?} }}",
        requirement.default_features, requirement.features
    )
}

fn year(edition: Edition) -> &'static str {
    match edition {
        Edition::E2015 => "2015",
        Edition::E2018 => "2018",
        Edition::E2021 => "2021",
        Edition::E2024 => "2024",
    }
}

/// Leaves a file that has this text already alone, so that the compiler need not look at it again.
fn write(path: &Path, text: &str) -> io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    fs::write(path, text)
}
