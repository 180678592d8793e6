use std::process::ExitCode;

use anyhow::{Context, anyhow};

use crate::{
    arguments::CacheTarget,
    cache::{self, Removed},
    output::{complain, print},
};

/// Shows or removes what is kept from run to run.
///
/// # Errors
/// When there is no place for it, or it cannot be removed.
pub(crate) fn cache(target: &CacheTarget) -> anyhow::Result<ExitCode> {
    let folder = cache::folder().ok_or_else(|| {
        anyhow!("no home folder is known, so nothing is cached; `XDG_CACHE_HOME` can name one")
    })?;
    match target {
        CacheTarget::Dir => print(|out| writeln!(out, "{}", folder.display()))?,
        CacheTarget::Clean => {
            let shown = folder.display();
            let removed = cache::clean(&folder).with_context(|| format!("`{shown}` could not be removed"))?;
            complain(&match removed {
                Removed { files: 0, .. } => format!("nothing was kept in `{shown}`"),
                Removed { files: 1, bytes } => format!("removed 1 file of {bytes} bytes from `{shown}`"),
                Removed { files, bytes } => format!("removed {files} files of {bytes} bytes from `{shown}`"),
            });
        }
    }
    Ok(ExitCode::SUCCESS)
}
