use std::{
    env,
    fs::File,
    io::{self, Write},
    process::ExitCode,
};

use anyhow::{Context, bail};

use crate::{
    arguments::SelectionArguments,
    config::{self, FILE},
    discover::{self, Problem},
    output::print,
};

/// Writes a configuration in which every key is commented out, to the workspace's root, or where there is none to the current
/// folder.
///
/// # Errors
/// When there is one, or the file cannot be written.
pub(crate) fn init() -> anyhow::Result<ExitCode> {
    let folder = match discover::discover(&SelectionArguments::default(), None) {
        Ok(discovery) => discovery.root,
        Err(Problem::NoManifest { .. }) => env::current_dir()?,
        Err(problem) => bail!("{problem}"),
    };
    if config::is_in_manifest(&folder) {
        bail!(
            "`{}` has a table `[workspace.metadata.async-lint]`, beside which there can be no `{FILE}`. Move what it says to \
             a new file, or keep it",
            folder.join("Cargo.toml").display()
        );
    }
    let path = folder.join(FILE);
    let shown = path.display();
    let mut file = match File::create_new(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            bail!("`{shown}` is there already, and stays as it is")
        }
        Err(error) => return Err(error).with_context(|| format!("`{shown}` cannot be written")),
    };
    file.write_all(config::template().as_bytes())
        .with_context(|| format!("`{shown}` cannot be written"))?;
    print(|out| {
        writeln!(
            out,
            "{shown} is written: every key is in it, commented out, with what holds without it"
        )
    })?;
    Ok(ExitCode::SUCCESS)
}
