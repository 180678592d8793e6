use std::process::ExitCode;

use anyhow::{Context, anyhow};

use crate::{arguments::CacheTarget, cache, output::print};

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
            cache::clean(&folder).with_context(|| format!("{}: could not be removed", folder.display()))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
