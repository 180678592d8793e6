//! What the client says of itself.

use std::path::PathBuf;

use gen_lsp_types::{ClientCapabilities, DiagnosticTag, InitializeParams, Uri, WorkspaceFolders};

use super::{positions::Encoding, uris};

/// What the client can do, as far as answers depend on it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Client {
    pub(super) encoding: Encoding,
    /// It takes edits of documents with their versions.
    pub(super) takes_versions: bool,
    /// It can be asked to watch files.
    pub(super) watches_files: bool,
    pub(super) shows_related: bool,
    pub(super) shows_links: bool,
    /// It draws in another way what is unnecessary.
    pub(super) shows_tags: bool,
}

impl Client {
    pub(super) fn new(capabilities: &ClientCapabilities) -> Self {
        let workspace = capabilities.workspace.as_ref();
        let general = capabilities.general.as_ref();
        let offered = general.and_then(|general| general.position_encodings.as_deref());
        let document = capabilities.text_document.as_ref();
        let publish = document.and_then(|document| document.publish_diagnostics.as_ref());
        let shown = publish.map(|publish| &publish.diagnostics_capabilities);
        Self {
            encoding: Encoding::negotiate(offered.unwrap_or_default()),
            takes_versions: workspace
                .and_then(|workspace| workspace.workspace_edit.as_ref()?.document_changes)
                .unwrap_or(false),
            watches_files: workspace
                .and_then(|workspace| workspace.did_change_watched_files.as_ref()?.dynamic_registration)
                .unwrap_or(false),
            shows_related: shown.and_then(|shown| shown.related_information).unwrap_or(false),
            shows_links: shown
                .and_then(|shown| shown.code_description_support)
                .unwrap_or(false),
            shows_tags: shown
                .and_then(|shown| shown.tag_support.as_ref())
                .is_some_and(|tags| tags.value_set.contains(&DiagnosticTag::Unnecessary)),
        }
    }
}

/// The folders that are open.
pub(super) fn folders(params: &InitializeParams) -> Vec<PathBuf> {
    let given = &params.workspace_folders_initialize_params.workspace_folders;
    match given {
        Some(WorkspaceFolders::WorkspaceFolderList(folders)) => folders
            .iter()
            .filter_map(|folder| self::folder(&folder.uri))
            .collect(),
        // Clients that know of no folders say one root.
        #[expect(deprecated, reason = "older clients give nothing else")]
        _ => params.root_uri.as_ref().and_then(folder).into_iter().collect(),
    }
}

/// The path of a folder, without links.
pub(super) fn folder(uri: &Uri) -> Option<PathBuf> {
    let path = uris::path(uri)?;
    if cfg!(windows) {
        Some(path)
    } else {
        path.canonicalize().ok()
    }
}
