#![crates(git2)]
#![versions(">=0.13, <0.22")]
#![closures(inline)]

use std::ffi::{CString, OsStr, OsString, c_int};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use crate::build::CheckoutBuilder;
use crate::cert::Cert;
use crate::oid_array::OidArray;
use crate::string_array::StringArray;
use libgit2_sys::{git_cred, git_credtype_t, git_error_code, git_error_t};

pub type IndexMatchedPath = dyn FnMut(&Path, &[u8]) -> i32;
pub type Credentials = dyn FnMut(&str, Option<&str>, CredentialType) -> Result<Cred, Error>;
pub type TransportMessage = dyn FnMut(&[u8]) -> bool;
pub type UpdateTips = dyn FnMut(&str, Oid, Oid) -> bool;
pub type StashApplyProgressCb = dyn FnMut(StashApplyProgress) -> bool;
pub type StashCb = dyn FnMut(usize, &str, &Oid) -> bool;

pub fn message_prettify<T: IntoCString>(message: T, comment_char: Option<u8>) -> Result<String, Error>;
pub fn message_trailers_bytes<S: IntoCString>(message: S) -> Result<MessageTrailersBytes, Error>;
pub fn message_trailers_strs(message: &str) -> Result<MessageTrailersStrs, Error>;
pub fn trace_set(level: TraceLevel, cb: fn(TraceLevel, &[u8])) -> Result<(), Error>;

pub enum ApplyLocation { WorkDir, Index, Both }
impl Clone for ApplyLocation {}

pub struct ApplyOptions;
pub struct Blame;
pub struct BlameHunk;
pub struct BlameIter;
pub struct BlameOptions;
pub struct Blob;
impl Blob {
    pub fn id(&self) -> Oid;
    pub fn is_binary(&self) -> bool;
    pub fn content(&self) -> &[u8];
    pub fn size(&self) -> usize;
    pub fn as_object(&self) -> &Object;
    pub fn into_object(self) -> Object;
}
impl Clone for Blob {}

pub struct BlobWriter;
impl BlobWriter {
    pub fn commit(self) -> Result<Oid, Error>;
}
impl Write for BlobWriter {}

pub struct Branch;
impl Branch {
    pub fn wrap(reference: Reference) -> Branch;
    pub fn name_is_valid(name: &str) -> Result<bool, Error>;
    pub fn get(&self) -> &Reference;
    pub fn get_mut(&mut self) -> &mut Reference;
    pub fn into_reference(self) -> Reference;
    pub fn is_head(&self) -> bool;
    pub fn name(&self) -> Result<Option<&str>, Error>;
    pub fn name_bytes(&self) -> Result<&[u8], Error>;
}

#[blocks(file, brief)]
#[note("run it in `spawn_blocking`")]
impl Branch {
    pub fn delete(&mut self) -> Result<(), Error>;
    pub fn rename(&mut self, new_branch_name: &str, force: bool) -> Result<Branch, Error>;
    pub fn upstream(&self) -> Result<Branch, Error>;
    pub fn set_upstream(&mut self, upstream_name: Option<&str>) -> Result<(), Error>;
}

pub struct Branches;
impl Iterator for Branches { type Item = Result<(Branch, BranchType), Error>; }

pub struct Buf;
pub struct CherrypickOptions;
pub struct Commit;
impl Commit {
    pub fn id(&self) -> Oid;
    pub fn tree_id(&self) -> Oid;
    #[blocks(file, brief)]
    #[note("run it in `spawn_blocking`")]
    pub fn tree(&self) -> Result<Tree, Error>;
    pub fn message(&self) -> Option<&str>;
    pub fn message_bytes(&self) -> &[u8];
    pub fn message_encoding(&self) -> Option<&str>;
    pub fn message_raw(&self) -> Option<&str>;
    pub fn message_raw_bytes(&self) -> &[u8];
    pub fn raw_header(&self) -> Option<&str>;
    pub fn header_field_bytes<T: IntoCString>(&self, field: T) -> Result<Buf, Error>;
    pub fn raw_header_bytes(&self) -> &[u8];
    pub fn summary(&self) -> Option<&str>;
    pub fn summary_bytes(&self) -> Option<&[u8]>;
    pub fn body(&self) -> Option<&str>;
    pub fn body_bytes(&self) -> Option<&[u8]>;
    pub fn time(&self) -> Time;
    pub fn parents(&self) -> Parents;
    pub fn author(&self) -> Signature;
    pub fn author_with_mailmap(&self, mailmap: &Mailmap) -> Result<Signature, Error>;
    pub fn committer(&self) -> Signature;
    pub fn committer_with_mailmap(&self, mailmap: &Mailmap) -> Result<Signature, Error>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn amend(&self, update_ref: Option<&str>, author: Option<&Signature>, committer: Option<&Signature>, message_encoding: Option<&str>, message: Option<&str>, tree: Option<&Tree>) -> Result<Oid, Error>;
    pub fn parent_count(&self) -> usize;
    #[blocks(file, brief)]
    #[note("run it in `spawn_blocking`")]
    pub fn parent(&self, i: usize) -> Result<Commit, Error>;
    pub fn parent_id(&self, i: usize) -> Result<Oid, Error>;
    pub fn as_object(&self) -> &Object;
    pub fn into_object(self) -> Object;
}
impl Clone for Commit {}

pub struct Parents;
impl Iterator for Parents { type Item = Commit; }
impl DoubleEndedIterator for Parents {}

pub struct Config;
impl Config {
    pub fn new() -> Result<Config, Error>;
    pub fn find_global() -> Result<PathBuf, Error>;
    pub fn find_system() -> Result<PathBuf, Error>;
    pub fn find_xdg() -> Result<PathBuf, Error>;
    pub fn multivar(&self, name: &str, regexp: Option<&str>) -> Result<ConfigEntries, Error>;
    pub fn parse_bool<S: IntoCString>(s: S) -> Result<bool, Error>;
    pub fn parse_i32<S: IntoCString>(s: S) -> Result<i32, Error>;
    pub fn parse_i64<S: IntoCString>(s: S) -> Result<i64, Error>;
}

#[blocks(file, brief)]
#[note("run it in `spawn_blocking`")]
impl Config {
    pub fn open(path: &Path) -> Result<Config, Error>;
    pub fn open_default() -> Result<Config, Error>;
    pub fn add_file(&mut self, path: &Path, level: ConfigLevel, force: bool) -> Result<(), Error>;
    pub fn remove(&mut self, name: &str) -> Result<(), Error>;
    pub fn remove_multivar(&mut self, name: &str, regexp: &str) -> Result<(), Error>;
    pub fn get_bool(&self, name: &str) -> Result<bool, Error>;
    pub fn get_i32(&self, name: &str) -> Result<i32, Error>;
    pub fn get_i64(&self, name: &str) -> Result<i64, Error>;
    pub fn get_str(&self, name: &str) -> Result<&str, Error>;
    pub fn get_bytes(&self, name: &str) -> Result<&[u8], Error>;
    pub fn get_string(&self, name: &str) -> Result<String, Error>;
    pub fn get_path(&self, name: &str) -> Result<PathBuf, Error>;
    pub fn get_entry(&self, name: &str) -> Result<ConfigEntry, Error>;
    pub fn entries(&self, glob: Option<&str>) -> Result<ConfigEntries, Error>;
    pub fn open_global(&mut self) -> Result<Config, Error>;
    pub fn open_level(&self, level: ConfigLevel) -> Result<Config, Error>;
    pub fn set_bool(&mut self, name: &str, value: bool) -> Result<(), Error>;
    pub fn set_i32(&mut self, name: &str, value: i32) -> Result<(), Error>;
    pub fn set_i64(&mut self, name: &str, value: i64) -> Result<(), Error>;
    pub fn set_multivar(&mut self, name: &str, regexp: &str, value: &str) -> Result<(), Error>;
    pub fn set_str(&mut self, name: &str, value: &str) -> Result<(), Error>;
    pub fn snapshot(&mut self) -> Result<Config, Error>;
}

pub struct ConfigEntries;
impl ConfigEntries {
    pub fn next(&mut self) -> Option<Result<&ConfigEntry, Error>>;
    pub fn for_each<F: FnMut(&ConfigEntry)>(self, f: F) -> Result<(), Error>;
}

pub struct ConfigEntry;
impl ConfigEntry {
    pub fn name(&self) -> Option<&str>;
    pub fn name_bytes(&self) -> &[u8];
    pub fn value(&self) -> Option<&str>;
    pub fn value_bytes(&self) -> &[u8];
    pub fn has_value(&self) -> bool;
    pub fn level(&self) -> ConfigLevel;
    pub fn include_depth(&self) -> u32;
}

pub struct Cred;
impl Cred {
    pub fn default() -> Result<Cred, Error>;
    pub fn ssh_key_from_agent(username: &str) -> Result<Cred, Error>;
    pub fn ssh_key(username: &str, publickey: Option<&Path>, privatekey: &Path, passphrase: Option<&str>) -> Result<Cred, Error>;
    pub fn ssh_key_from_memory(username: &str, publickey: Option<&str>, privatekey: &str, passphrase: Option<&str>) -> Result<Cred, Error>;
    pub fn userpass_plaintext(username: &str, password: &str) -> Result<Cred, Error>;
    pub fn credential_helper(config: &Config, url: &str, username: Option<&str>) -> Result<Cred, Error>;
    pub fn username(username: &str) -> Result<Cred, Error>;
    pub fn has_username(&self) -> bool;
    pub fn credtype(&self) -> git_credtype_t;
    pub fn unwrap(self) -> *mut git_cred;
}

pub struct Describe;
pub struct DescribeOptions;
pub struct Deltas;
impl Iterator for Deltas { type Item = DiffDelta; }
impl DoubleEndedIterator for Deltas {}

pub struct Diff;
impl Diff {
    pub fn deltas(&self) -> Deltas;
    pub fn get_delta(&self, i: usize) -> Option<DiffDelta>;
    pub fn is_sorted_icase(&self) -> bool;
    pub fn patchid(&self, opts: Option<&mut DiffPatchidOptions>) -> Result<Oid, Error>;
    pub fn from_buffer(buffer: &[u8]) -> Result<Diff, Error>;
}

#[blocks(file)]
#[note("run it in `spawn_blocking`")]
impl Diff {
    pub fn merge(&mut self, from: &Diff) -> Result<(), Error>;
    pub fn print<F: FnMut(DiffDelta, Option<DiffHunk>, DiffLine) -> bool>(&self, format: DiffFormat, cb: F) -> Result<(), Error>;
    pub fn foreach(&self, file_cb: &mut dyn FnMut(DiffDelta, f32) -> bool, binary_cb: Option<&mut dyn FnMut(DiffDelta, DiffBinary) -> bool>, hunk_cb: Option<&mut dyn FnMut(DiffDelta, DiffHunk) -> bool>, line_cb: Option<&mut dyn FnMut(DiffDelta, Option<DiffHunk>, DiffLine) -> bool>) -> Result<(), Error>;
    pub fn stats(&self) -> Result<DiffStats, Error>;
    pub fn find_similar(&mut self, opts: Option<&mut DiffFindOptions>) -> Result<(), Error>;
}

pub struct DiffDelta;
impl DiffDelta {
    pub fn flags(&self) -> DiffFlags;
    pub fn nfiles(&self) -> u16;
    pub fn status(&self) -> Delta;
    pub fn old_file(&self) -> DiffFile;
    pub fn new_file(&self) -> DiffFile;
}

pub struct DiffFile;
impl DiffFile {
    pub fn id(&self) -> Oid;
    pub fn path_bytes(&self) -> Option<&[u8]>;
    pub fn path(&self) -> Option<&Path>;
    pub fn size(&self) -> u64;
    pub fn is_binary(&self) -> bool;
    pub fn is_not_binary(&self) -> bool;
    pub fn is_valid_id(&self) -> bool;
    pub fn exists(&self) -> bool;
    pub fn mode(&self) -> FileMode;
}

pub struct DiffOptions;
pub struct DiffBinary;
pub struct DiffPatchidOptions;
pub struct DiffFindOptions;
pub struct DiffHunk;
impl DiffHunk {
    pub fn old_start(&self) -> u32;
    pub fn old_lines(&self) -> u32;
    pub fn new_start(&self) -> u32;
    pub fn new_lines(&self) -> u32;
    pub fn header(&self) -> &[u8];
}

pub struct DiffLine;
impl DiffLine {
    pub fn old_lineno(&self) -> Option<u32>;
    pub fn new_lineno(&self) -> Option<u32>;
    pub fn num_lines(&self) -> u32;
    pub fn content_offset(&self) -> i64;
    pub fn content(&self) -> &[u8];
    pub fn origin_value(&self) -> DiffLineType;
    pub fn origin(&self) -> char;
}

pub struct DiffLineType;

pub struct DiffStats;
impl DiffStats {
    pub fn files_changed(&self) -> usize;
    pub fn insertions(&self) -> usize;
    pub fn deletions(&self) -> usize;
    pub fn to_buf(&self, format: DiffStatsFormat, width: usize) -> Result<Buf, Error>;
}

pub struct Error;
impl Error {
    pub fn new<S: AsRef<str>>(code: ErrorCode, class: ErrorClass, message: S) -> Self;
    pub fn last_error(code: c_int) -> Error;
    pub fn from_str(s: &str) -> Error;
    pub fn code(&self) -> ErrorCode;
    pub fn set_code(&mut self, code: ErrorCode);
    pub fn class(&self) -> ErrorClass;
    pub fn set_class(&mut self, class: ErrorClass);
    pub fn raw_code(&self) -> git_error_code;
    pub fn raw_class(&self) -> git_error_t;
    pub fn message(&self) -> &str;
}

pub struct Index;
impl Index {
    pub fn new() -> Result<Index, Error>;
    pub fn version(&self) -> u32;
    pub fn set_version(&mut self, version: u32) -> Result<(), Error>;
    pub fn add(&mut self, entry: &IndexEntry) -> Result<(), Error>;
    pub fn add_frombuffer(&mut self, entry: &IndexEntry, data: &[u8]) -> Result<(), Error>;
    pub fn clear(&mut self) -> Result<(), Error>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn get(&self, n: usize) -> Option<IndexEntry>;
    pub fn iter(&self) -> IndexEntries;
    pub fn conflicts(&self) -> Result<IndexConflicts, Error>;
    pub fn get_path(&self, path: &Path, stage: i32) -> Option<IndexEntry>;
    pub fn has_conflicts(&self) -> bool;
    pub fn conflict_get(&self, path: &Path) -> Result<IndexConflict, Error>;
    pub fn path(&self) -> Option<&Path>;
    pub fn remove(&mut self, path: &Path, stage: i32) -> Result<(), Error>;
    pub fn remove_path(&mut self, path: &Path) -> Result<(), Error>;
    pub fn remove_dir(&mut self, path: &Path, stage: i32) -> Result<(), Error>;
    pub fn conflict_remove(&mut self, path: &Path) -> Result<(), Error>;
    pub fn find_prefix<T: IntoCString>(&self, prefix: T) -> Result<usize, Error>;
}

#[blocks(file)]
#[note("run it in `spawn_blocking`")]
impl Index {
    pub fn open(index_path: &Path) -> Result<Index, Error>;
    pub fn add_path(&mut self, path: &Path) -> Result<(), Error>;
    pub fn add_all<T: IntoCString, I: IntoIterator<Item = T>>(&mut self, pathspecs: I, flag: IndexAddOption, cb: Option<&mut IndexMatchedPath>) -> Result<(), Error>;
    pub fn read(&mut self, force: bool) -> Result<(), Error>;
    pub fn read_tree(&mut self, tree: &Tree) -> Result<(), Error>;
    pub fn remove_all<T: IntoCString, I: IntoIterator<Item = T>>(&mut self, pathspecs: I, cb: Option<&mut IndexMatchedPath>) -> Result<(), Error>;
    pub fn update_all<T: IntoCString, I: IntoIterator<Item = T>>(&mut self, pathspecs: I, cb: Option<&mut IndexMatchedPath>) -> Result<(), Error>;
    pub fn write(&mut self) -> Result<(), Error>;
    pub fn write_tree(&mut self) -> Result<Oid, Error>;
    pub fn write_tree_to(&mut self, repo: &Repository) -> Result<Oid, Error>;
}

pub struct IndexConflict;
pub struct IndexConflicts;
pub struct IndexEntries;
impl Iterator for IndexEntries { type Item = IndexEntry; }

pub struct IndexEntry { pub ctime: IndexTime, pub mtime: IndexTime, pub dev: u32, pub ino: u32, pub mode: u32, pub uid: u32, pub gid: u32, pub file_size: u32, pub id: Oid, pub flags: u16, pub flags_extended: u16, pub path: Vec<u8> }

pub struct Progress;
pub struct Mailmap;
pub struct Mempack;
pub struct AnnotatedCommit;
pub struct MergeFileOptions;
pub struct MergeFileResult;
pub struct MergeOptions;
pub struct MessageTrailersBytes;
pub struct MessageTrailersStrs;
pub struct Note;
pub struct Notes;
pub struct Object;
impl Object {
    pub fn id(&self) -> Oid;
    pub fn kind(&self) -> Option<ObjectType>;
    pub fn short_id(&self) -> Result<Buf, Error>;
    pub fn as_commit(&self) -> Option<&Commit>;
    pub fn into_commit(self) -> Result<Commit, Object>;
    pub fn as_tag(&self) -> Option<&Tag>;
    pub fn into_tag(self) -> Result<Tag, Object>;
    pub fn as_tree(&self) -> Option<&Tree>;
    pub fn into_tree(self) -> Result<Tree, Object>;
    pub fn as_blob(&self) -> Option<&Blob>;
    pub fn into_blob(self) -> Result<Blob, Object>;
}

#[blocks(file, brief)]
#[note("run it in `spawn_blocking`")]
impl Object {
    pub fn peel(&self, kind: ObjectType) -> Result<Object, Error>;
    pub fn peel_to_blob(&self) -> Result<Blob, Error>;
    pub fn peel_to_commit(&self) -> Result<Commit, Error>;
    pub fn peel_to_tag(&self) -> Result<Tag, Error>;
    pub fn peel_to_tree(&self) -> Result<Tree, Error>;
    pub fn describe(&self, opts: &DescribeOptions) -> Result<Describe, Error>;
}
impl Clone for Object {}

pub struct Odb;
impl Odb {
    pub fn new() -> Result<Odb, Error>;
    pub fn reader(&self, oid: Oid) -> Result<(OdbReader, usize, ObjectType), Error>;
    pub fn writer(&self, size: usize, obj_type: ObjectType) -> Result<OdbWriter, Error>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn foreach<C: FnMut(&Oid) -> bool>(&self, callback: C) -> Result<(), Error>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn write(&self, kind: ObjectType, data: &[u8]) -> Result<Oid, Error>;
    pub fn packwriter(&self) -> Result<OdbPackwriter, Error>;
    pub fn add_disk_alternate(&self, path: &str) -> Result<(), Error>;
    pub fn add_new_mempack_backend(&self, priority: i32) -> Result<Mempack, Error>;
}

#[blocks(file, brief)]
#[note("run it in `spawn_blocking`")]
impl Odb {
    pub fn read(&self, oid: Oid) -> Result<OdbObject, Error>;
    pub fn read_header(&self, oid: Oid) -> Result<(usize, ObjectType), Error>;
    pub fn exists(&self, oid: Oid) -> bool;
    pub fn exists_ext(&self, oid: Oid, flags: OdbLookupFlags) -> bool;
    pub fn exists_prefix(&self, short_oid: Oid, len: usize) -> Result<Oid, Error>;
    pub fn refresh(&self) -> Result<(), Error>;
}

pub struct OdbObject;
impl OdbObject {
    pub fn kind(&self) -> ObjectType;
    pub fn len(&self) -> usize;
    pub fn data(&self) -> &[u8];
    pub fn id(&self) -> Oid;
}

pub struct OdbPackwriter;
pub struct OdbReader;
pub struct OdbWriter;
pub struct Oid;
impl Oid {
    pub fn from_str(s: &str) -> Result<Oid, Error>;
    pub fn from_bytes(bytes: &[u8]) -> Result<Oid, Error>;
    pub fn zero() -> Oid;
    pub fn hash_object(kind: ObjectType, bytes: &[u8]) -> Result<Oid, Error>;
    #[blocks(file, brief)]
    #[note("run it in `spawn_blocking`")]
    pub fn hash_file<P: AsRef<Path>>(kind: ObjectType, path: P) -> Result<Oid, Error>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn is_zero(&self) -> bool;
}
impl Clone for Oid {}
impl FromStr for Oid { type Err = Error; }
impl AsRef<[u8]> for Oid {}

pub struct PackBuilder;

pub struct PackBuilderStage;

pub struct Patch;
impl Patch {
    pub fn from_diff(diff: &Diff, idx: usize) -> Result<Option<Self>, Error>;
    pub fn from_blobs(old_blob: &Blob, old_path: Option<&Path>, new_blob: &Blob, new_path: Option<&Path>, opts: Option<&mut DiffOptions>) -> Result<Self, Error>;
    pub fn from_blob_and_buffer(old_blob: &Blob, old_path: Option<&Path>, new_buffer: &[u8], new_path: Option<&Path>, opts: Option<&mut DiffOptions>) -> Result<Self, Error>;
    pub fn from_buffers(old_buffer: &[u8], old_path: Option<&Path>, new_buffer: &[u8], new_path: Option<&Path>, opts: Option<&mut DiffOptions>) -> Result<Self, Error>;
    pub fn delta(&self) -> DiffDelta;
    pub fn num_hunks(&self) -> usize;
    pub fn line_stats(&self) -> Result<(usize, usize, usize), Error>;
    pub fn hunk(&self, hunk_idx: usize) -> Result<(DiffHunk, usize), Error>;
    pub fn num_lines_in_hunk(&self, hunk_idx: usize) -> Result<usize, Error>;
    pub fn line_in_hunk(&self, hunk_idx: usize, line_of_hunk: usize) -> Result<DiffLine, Error>;
    pub fn size(&self, include_context: bool, include_hunk_headers: bool, include_file_headers: bool) -> usize;
    pub fn print(&mut self, line_cb: &mut dyn FnMut(DiffDelta, Option<DiffHunk>, DiffLine) -> bool) -> Result<(), Error>;
    pub fn to_buf(&mut self) -> Result<Buf, Error>;
}

pub struct ProxyOptions;
pub struct PushUpdate;
impl PushUpdate {
    pub fn src_refname_bytes(&self) -> &[u8];
    pub fn src_refname(&self) -> Option<&str>;
    pub fn dst_refname_bytes(&self) -> &[u8];
    pub fn dst_refname(&self) -> Option<&str>;
    pub fn src(&self) -> Oid;
    pub fn dst(&self) -> Oid;
}

pub struct Rebase;
pub struct RebaseOperation;

pub struct RebaseOperationType;

pub struct RebaseOptions;
pub struct Reference;
impl Reference {
    pub fn is_valid_name(refname: &str) -> bool;
    pub fn normalize_name(refname: &str, flags: ReferenceFormat) -> Result<String, Error>;
    pub fn is_branch(&self) -> bool;
    pub fn is_note(&self) -> bool;
    pub fn is_remote(&self) -> bool;
    pub fn is_tag(&self) -> bool;
    pub fn kind(&self) -> Option<ReferenceType>;
    pub fn name(&self) -> Option<&str>;
    pub fn name_bytes(&self) -> &[u8];
    pub fn shorthand(&self) -> Option<&str>;
    pub fn shorthand_bytes(&self) -> &[u8];
    pub fn target(&self) -> Option<Oid>;
    pub fn target_peel(&self) -> Option<Oid>;
    pub fn symbolic_target(&self) -> Option<&str>;
    pub fn symbolic_target_bytes(&self) -> Option<&[u8]>;
}

#[blocks(file, brief)]
#[note("run it in `spawn_blocking`")]
impl Reference {
    pub fn delete(&mut self) -> Result<(), Error>;
    pub fn resolve(&self) -> Result<Reference, Error>;
    pub fn peel(&self, kind: ObjectType) -> Result<Object, Error>;
    pub fn peel_to_blob(&self) -> Result<Blob, Error>;
    pub fn peel_to_commit(&self) -> Result<Commit, Error>;
    pub fn peel_to_tree(&self) -> Result<Tree, Error>;
    pub fn peel_to_tag(&self) -> Result<Tag, Error>;
    pub fn rename(&mut self, new_name: &str, force: bool, msg: &str) -> Result<Reference, Error>;
    pub fn set_target(&mut self, id: Oid, reflog_msg: &str) -> Result<Reference, Error>;
    pub fn symbolic_set_target(&mut self, target: &str, reflog_msg: &str) -> Result<Reference, Error>;
}

pub struct ReferenceNames;
impl Iterator for ReferenceNames { type Item = Result<&str, Error>; }

pub struct References;
impl References {
    pub fn names(&mut self) -> ReferenceNames;
}
impl Iterator for References { type Item = Result<Reference, Error>; }

pub struct Reflog;
pub struct ReflogEntry;
pub struct ReflogIter;
pub struct Refspec;
pub struct FetchOptions;
pub struct PushOptions;
pub struct Refspecs;
impl Iterator for Refspecs { type Item = Refspec; }
impl DoubleEndedIterator for Refspecs {}

pub struct Remote;
impl Remote {
    pub fn is_valid_name(remote_name: &str) -> bool;
    pub fn create_detached<S: Into<Vec<u8>>>(url: S) -> Result<Remote, Error>;
    pub fn name(&self) -> Option<&str>;
    pub fn name_bytes(&self) -> Option<&[u8]>;
    pub fn url(&self) -> Option<&str>;
    pub fn url_bytes(&self) -> &[u8];
    pub fn pushurl(&self) -> Option<&str>;
    pub fn pushurl_bytes(&self) -> Option<&[u8]>;
    pub fn default_branch(&self) -> Result<Buf, Error>;
    pub fn connected(&mut self) -> bool;
    pub fn stop(&mut self) -> Result<(), Error>;
    pub fn refspecs(&self) -> Refspecs;
    pub fn get_refspec(&self, i: usize) -> Option<Refspec>;
    pub fn stats(&self) -> Progress;
    pub fn fetch_refspecs(&self) -> Result<StringArray, Error>;
    pub fn push_refspecs(&self) -> Result<StringArray, Error>;
}

#[blocks(net)]
#[note("run it in `spawn_blocking`")]
impl Remote {
    pub fn connect(&mut self, dir: Direction) -> Result<(), Error>;
    pub fn connect_auth(&mut self, dir: Direction, cb: Option<RemoteCallbacks>, proxy_options: Option<ProxyOptions>) -> Result<RemoteConnection, Error>;
    pub fn download<Str: AsRef<str> + IntoCString>(&mut self, specs: &[Str], opts: Option<&mut FetchOptions>) -> Result<(), Error>;
    pub fn fetch<Str: AsRef<str> + IntoCString>(&mut self, refspecs: &[Str], opts: Option<&mut FetchOptions>, reflog_msg: Option<&str>) -> Result<(), Error>;
    pub fn push<Str: AsRef<str> + IntoCString>(&mut self, refspecs: &[Str], opts: Option<&mut PushOptions>) -> Result<(), Error>;
    pub fn prune(&mut self, callbacks: Option<RemoteCallbacks>) -> Result<(), Error>;
}

#[blocks(file, brief)]
#[note("run it in `spawn_blocking`")]
impl Remote {
    pub fn disconnect(&mut self) -> Result<(), Error>;
    pub fn update_tips(&mut self, callbacks: Option<&mut RemoteCallbacks>, update_flags: RemoteUpdateFlags, download_tags: AutotagOption, msg: Option<&str>) -> Result<(), Error>;
    pub fn list(&self) -> Result<&[RemoteHead], Error>;
}
impl Clone for Remote {}

pub struct RemoteConnection;
impl RemoteConnection {
    pub fn connected(&mut self) -> bool;
    pub fn list(&self) -> Result<&[RemoteHead], Error>;
    pub fn default_branch(&self) -> Result<Buf, Error>;
    pub fn remote(&mut self) -> &mut Remote;
}

pub struct RemoteHead;
impl RemoteHead {
    pub fn is_local(&self) -> bool;
    pub fn oid(&self) -> Oid;
    pub fn loid(&self) -> Oid;
    pub fn name(&self) -> &str;
    pub fn symref_target(&self) -> Option<&str>;
}

pub struct RemoteRedirect;
pub struct CertificateCheckStatus;

pub struct RemoteCallbacks;
impl RemoteCallbacks {
    pub fn new() -> RemoteCallbacks;
    pub fn credentials<F: FnMut(&str, Option<&str>, CredentialType) -> Result<Cred, Error>>(&mut self, cb: F) -> &mut RemoteCallbacks;
    pub fn transfer_progress<F: FnMut(Progress) -> bool>(&mut self, cb: F) -> &mut RemoteCallbacks;
    pub fn sideband_progress<F: FnMut(&[u8]) -> bool>(&mut self, cb: F) -> &mut RemoteCallbacks;
    pub fn update_tips<F: FnMut(&str, Oid, Oid) -> bool>(&mut self, cb: F) -> &mut RemoteCallbacks;
    pub fn certificate_check<F: FnMut(&Cert, &str) -> Result<CertificateCheckStatus, Error>>(&mut self, cb: F) -> &mut RemoteCallbacks;
    pub fn push_update_reference<F: FnMut(&str, Option<&str>) -> Result<(), Error>>(&mut self, cb: F) -> &mut RemoteCallbacks;
    pub fn push_transfer_progress<F: FnMut(usize, usize, usize)>(&mut self, cb: F) -> &mut RemoteCallbacks;
    pub fn pack_progress<F: FnMut(PackBuilderStage, usize, usize)>(&mut self, cb: F) -> &mut RemoteCallbacks;
    pub fn push_negotiation<F: FnMut(&[PushUpdate]) -> Result<(), Error>>(&mut self, cb: F) -> &mut RemoteCallbacks;
}
impl Default for RemoteCallbacks {}

pub struct Repository;
impl Repository {
    #[blocks(net)]
    #[note("run it in `spawn_blocking`")]
    pub fn clone<P: AsRef<Path>>(url: &str, into: P) -> Result<Repository, Error>;
    #[blocks(net)]
    #[note("run it in `spawn_blocking`")]
    pub fn clone_recurse<P: AsRef<Path>>(url: &str, into: P) -> Result<Repository, Error>;
    pub fn from_odb(odb: Odb) -> Result<Repository, Error>;
    pub fn is_bare(&self) -> bool;
    pub fn is_shallow(&self) -> bool;
    pub fn is_worktree(&self) -> bool;
    pub fn path(&self) -> &Path;
    pub fn commondir(&self) -> &Path;
    pub fn state(&self) -> RepositoryState;
    pub fn workdir(&self) -> Option<&Path>;
    pub fn namespace(&self) -> Option<&str>;
    pub fn namespace_bytes(&self) -> Option<&[u8]>;
    pub fn set_namespace(&self, namespace: &str) -> Result<(), Error>;
    pub fn set_namespace_bytes(&self, namespace: &[u8]) -> Result<(), Error>;
    pub fn remove_namespace(&self) -> Result<(), Error>;
    pub fn set_head_bytes(&self, refname: &[u8]) -> Result<(), Error>;
    pub fn set_head_detached_from_annotated(&self, commitish: AnnotatedCommit) -> Result<(), Error>;
    pub fn set_index(&self, index: &mut Index) -> Result<(), Error>;
    pub fn get_attr(&self, path: &Path, name: &str, flags: AttrCheckFlags) -> Result<Option<&str>, Error>;
    pub fn get_attr_bytes(&self, path: &Path, name: &str, flags: AttrCheckFlags) -> Result<Option<&[u8]>, Error>;
    pub fn blob_writer(&self, hintpath: Option<&Path>) -> Result<BlobWriter, Error>;
    pub fn set_odb(&self, odb: &Odb) -> Result<(), Error>;
    pub fn submodule_set_ignore(&mut self, name: &str, ignore: SubmoduleIgnore) -> Result<(), Error>;
    pub fn submodule_set_update(&mut self, name: &str, update: SubmoduleUpdate) -> Result<(), Error>;
    pub fn submodule_set_url(&mut self, name: &str, url: &str) -> Result<(), Error>;
    pub fn submodule_set_branch(&mut self, name: &str, branch_name: &str) -> Result<(), Error>;
    pub fn merge_file_from_index(&self, ancestor: &IndexEntry, ours: &IndexEntry, theirs: &IndexEntry, opts: Option<&mut MergeFileOptions>) -> Result<MergeFileResult, Error>;
    pub fn add_ignore_rule(&self, rules: &str) -> Result<(), Error>;
    pub fn clear_ignore_rules(&self) -> Result<(), Error>;
    pub fn transaction(&self) -> Result<Transaction, Error>;
    pub fn mailmap(&self) -> Result<Mailmap, Error>;
}

#[blocks(file)]
#[note("run it in `spawn_blocking`")]
impl Repository {
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;
    pub fn open_bare<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;
    pub fn open_from_env() -> Result<Repository, Error>;
    pub fn open_ext<P: AsRef<Path>, O: AsRef<OsStr>, I: IntoIterator<Item = O>>(path: P, flags: RepositoryOpenFlags, ceiling_dirs: I) -> Result<Repository, Error>;
    pub fn open_from_worktree(worktree: &Worktree) -> Result<Repository, Error>;
    pub fn discover<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;
    pub fn init<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;
    pub fn init_bare<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;
    pub fn init_opts<P: AsRef<Path>>(path: P, opts: &RepositoryInitOptions) -> Result<Repository, Error>;
    pub fn set_workdir(&self, path: &Path, update_gitlink: bool) -> Result<(), Error>;
    pub fn reset(&self, target: &Object, kind: ResetType, checkout: Option<&mut CheckoutBuilder>) -> Result<(), Error>;
    pub fn reset_default<T: IntoCString, I: IntoIterator<Item = T>>(&self, target: Option<&Object>, paths: I) -> Result<(), Error>;
    pub fn submodules(&self) -> Result<Vec<Submodule>, Error>;
    pub fn statuses(&self, options: Option<&mut StatusOptions>) -> Result<Statuses, Error>;
    pub fn blob_path(&self, path: &Path) -> Result<Oid, Error>;
    pub fn commit(&self, update_ref: Option<&str>, author: &Signature, committer: &Signature, message: &str, tree: &Tree, parents: &[&Commit]) -> Result<Oid, Error>;
    pub fn commit_signed(&self, commit_content: &str, signature: &str, signature_field: Option<&str>) -> Result<Oid, Error>;
    pub fn tag(&self, name: &str, target: &Object, tagger: &Signature, message: &str, force: bool) -> Result<Oid, Error>;
    pub fn checkout_head(&self, opts: Option<&mut CheckoutBuilder>) -> Result<(), Error>;
    pub fn checkout_index(&self, index: Option<&mut Index>, opts: Option<&mut CheckoutBuilder>) -> Result<(), Error>;
    pub fn checkout_tree(&self, treeish: &Object, opts: Option<&mut CheckoutBuilder>) -> Result<(), Error>;
    pub fn merge(&self, annotated_commits: &[&AnnotatedCommit], merge_opts: Option<&mut MergeOptions>, checkout_opts: Option<&mut CheckoutBuilder>) -> Result<(), Error>;
    pub fn merge_commits(&self, our_commit: &Commit, their_commit: &Commit, opts: Option<&MergeOptions>) -> Result<Index, Error>;
    pub fn merge_trees(&self, ancestor_tree: &Tree, our_tree: &Tree, their_tree: &Tree, opts: Option<&MergeOptions>) -> Result<Index, Error>;
    pub fn rebase(&self, branch: Option<&AnnotatedCommit>, upstream: Option<&AnnotatedCommit>, onto: Option<&AnnotatedCommit>, opts: Option<&mut RebaseOptions>) -> Result<Rebase, Error>;
    pub fn open_rebase(&self, opts: Option<&mut RebaseOptions>) -> Result<Rebase, Error>;
    pub fn blame_file(&self, path: &Path, opts: Option<&mut BlameOptions>) -> Result<Blame, Error>;
    pub fn graph_ahead_behind(&self, local: Oid, upstream: Oid) -> Result<(usize, usize), Error>;
    pub fn graph_descendant_of(&self, commit: Oid, ancestor: Oid) -> Result<bool, Error>;
    pub fn describe(&self, opts: &DescribeOptions) -> Result<Describe, Error>;
    pub fn diff_blobs(&self, old_blob: Option<&Blob>, old_as_path: Option<&str>, new_blob: Option<&Blob>, new_as_path: Option<&str>, opts: Option<&mut DiffOptions>, file_cb: Option<&mut dyn FnMut(DiffDelta, f32) -> bool>, binary_cb: Option<&mut dyn FnMut(DiffDelta, DiffBinary) -> bool>, hunk_cb: Option<&mut dyn FnMut(DiffDelta, DiffHunk) -> bool>, line_cb: Option<&mut dyn FnMut(DiffDelta, Option<DiffHunk>, DiffLine) -> bool>) -> Result<(), Error>;
    pub fn diff_tree_to_tree(&self, old_tree: Option<&Tree>, new_tree: Option<&Tree>, opts: Option<&mut DiffOptions>) -> Result<Diff, Error>;
    pub fn diff_tree_to_index(&self, old_tree: Option<&Tree>, index: Option<&Index>, opts: Option<&mut DiffOptions>) -> Result<Diff, Error>;
    pub fn diff_index_to_index(&self, old_index: &Index, new_index: &Index, opts: Option<&mut DiffOptions>) -> Result<Diff, Error>;
    pub fn diff_index_to_workdir(&self, index: Option<&Index>, opts: Option<&mut DiffOptions>) -> Result<Diff, Error>;
    pub fn diff_tree_to_workdir(&self, old_tree: Option<&Tree>, opts: Option<&mut DiffOptions>) -> Result<Diff, Error>;
    pub fn diff_tree_to_workdir_with_index(&self, old_tree: Option<&Tree>, opts: Option<&mut DiffOptions>) -> Result<Diff, Error>;
    pub fn stash_save(&mut self, stasher: &Signature, message: &str, flags: Option<StashFlags>) -> Result<Oid, Error>;
    pub fn stash_save2(&mut self, stasher: &Signature, message: Option<&str>, flags: Option<StashFlags>) -> Result<Oid, Error>;
    pub fn stash_save_ext(&mut self, opts: Option<&mut StashSaveOptions>) -> Result<Oid, Error>;
    pub fn stash_apply(&mut self, index: usize, opts: Option<&mut StashApplyOptions>) -> Result<(), Error>;
    pub fn stash_foreach<C: FnMut(usize, &str, &Oid) -> bool>(&mut self, callback: C) -> Result<(), Error>;
    pub fn stash_drop(&mut self, index: usize) -> Result<(), Error>;
    pub fn stash_pop(&mut self, index: usize, opts: Option<&mut StashApplyOptions>) -> Result<(), Error>;
    pub fn cherrypick(&self, commit: &Commit, options: Option<&mut CherrypickOptions>) -> Result<(), Error>;
    pub fn cherrypick_commit(&self, cherrypick_commit: &Commit, our_commit: &Commit, mainline: u32, options: Option<&MergeOptions>) -> Result<Index, Error>;
    pub fn apply(&self, diff: &Diff, location: ApplyLocation, options: Option<&mut ApplyOptions>) -> Result<(), Error>;
    pub fn apply_to_tree(&self, tree: &Tree, diff: &Diff, options: Option<&mut ApplyOptions>) -> Result<Index, Error>;
    pub fn revert(&self, commit: &Commit, options: Option<&mut RevertOptions>) -> Result<(), Error>;
    pub fn revert_commit(&self, revert_commit: &Commit, our_commit: &Commit, mainline: u32, options: Option<&MergeOptions>) -> Result<Index, Error>;
    pub fn worktree(&self, name: &str, path: &Path, opts: Option<&WorktreeAddOptions>) -> Result<Worktree, Error>;
}

#[blocks(file, brief)]
#[note("run it in `spawn_blocking`")]
impl Repository {
    pub fn discover_path<P: AsRef<Path>, I: IntoIterator<Item = O>, O: AsRef<OsStr>>(path: P, ceiling_dirs: I) -> Result<PathBuf, Error>;
    pub fn revparse(&self, spec: &str) -> Result<Revspec, Error>;
    pub fn revparse_single(&self, spec: &str) -> Result<Object, Error>;
    pub fn revparse_ext(&self, spec: &str) -> Result<(Object, Option<Reference>), Error>;
    pub fn is_empty(&self) -> Result<bool, Error>;
    pub fn message(&self) -> Result<String, Error>;
    pub fn remove_message(&self) -> Result<(), Error>;
    pub fn remotes(&self) -> Result<StringArray, Error>;
    pub fn find_remote(&self, name: &str) -> Result<Remote, Error>;
    pub fn remote(&self, name: &str, url: &str) -> Result<Remote, Error>;
    pub fn remote_with_fetch(&self, name: &str, url: &str, fetch: &str) -> Result<Remote, Error>;
    pub fn remote_anonymous(&self, url: &str) -> Result<Remote, Error>;
    pub fn remote_rename(&self, name: &str, new_name: &str) -> Result<StringArray, Error>;
    pub fn remote_delete(&self, name: &str) -> Result<(), Error>;
    pub fn remote_add_fetch(&self, name: &str, spec: &str) -> Result<(), Error>;
    pub fn remote_add_push(&self, name: &str, spec: &str) -> Result<(), Error>;
    pub fn remote_set_url(&self, name: &str, url: &str) -> Result<(), Error>;
    pub fn remote_set_pushurl(&self, name: &str, pushurl: Option<&str>) -> Result<(), Error>;
    pub fn head(&self) -> Result<Reference, Error>;
    pub fn set_head(&self, refname: &str) -> Result<(), Error>;
    pub fn head_detached(&self) -> Result<bool, Error>;
    pub fn set_head_detached(&self, commitish: Oid) -> Result<(), Error>;
    pub fn references(&self) -> Result<References, Error>;
    pub fn references_glob(&self, glob: &str) -> Result<References, Error>;
    pub fn status_should_ignore(&self, path: &Path) -> Result<bool, Error>;
    pub fn status_file(&self, path: &Path) -> Result<Status, Error>;
    pub fn branches(&self, filter: Option<BranchType>) -> Result<Branches, Error>;
    pub fn index(&self) -> Result<Index, Error>;
    pub fn config(&self) -> Result<Config, Error>;
    pub fn blob(&self, data: &[u8]) -> Result<Oid, Error>;
    pub fn find_blob(&self, oid: Oid) -> Result<Blob, Error>;
    pub fn odb(&self) -> Result<Odb, Error>;
    pub fn branch(&self, branch_name: &str, target: &Commit, force: bool) -> Result<Branch, Error>;
    pub fn branch_from_annotated_commit(&self, branch_name: &str, target: &AnnotatedCommit, force: bool) -> Result<Branch, Error>;
    pub fn find_branch(&self, name: &str, branch_type: BranchType) -> Result<Branch, Error>;
    pub fn commit_create_buffer(&self, author: &Signature, committer: &Signature, message: &str, tree: &Tree, parents: &[&Commit]) -> Result<Buf, Error>;
    pub fn extract_signature(&self, commit_id: &Oid, signature_field: Option<&str>) -> Result<(Buf, Buf), Error>;
    pub fn find_commit(&self, oid: Oid) -> Result<Commit, Error>;
    pub fn find_commit_by_prefix(&self, prefix_hash: &str) -> Result<Commit, Error>;
    pub fn find_annotated_commit(&self, id: Oid) -> Result<AnnotatedCommit, Error>;
    pub fn find_object(&self, oid: Oid, kind: Option<ObjectType>) -> Result<Object, Error>;
    pub fn find_object_by_prefix(&self, prefix_hash: &str, kind: Option<ObjectType>) -> Result<Object, Error>;
    pub fn reference(&self, name: &str, id: Oid, force: bool, log_message: &str) -> Result<Reference, Error>;
    pub fn reference_matching(&self, name: &str, id: Oid, force: bool, current_id: Oid, log_message: &str) -> Result<Reference, Error>;
    pub fn reference_symbolic(&self, name: &str, target: &str, force: bool, log_message: &str) -> Result<Reference, Error>;
    pub fn reference_symbolic_matching(&self, name: &str, target: &str, force: bool, current_value: &str, log_message: &str) -> Result<Reference, Error>;
    pub fn find_reference(&self, name: &str) -> Result<Reference, Error>;
    pub fn resolve_reference_from_short_name(&self, refname: &str) -> Result<Reference, Error>;
    pub fn refname_to_id(&self, name: &str) -> Result<Oid, Error>;
    pub fn reference_to_annotated_commit(&self, reference: &Reference) -> Result<AnnotatedCommit, Error>;
    pub fn annotated_commit_from_fetchhead(&self, branch_name: &str, remote_url: &str, id: &Oid) -> Result<AnnotatedCommit, Error>;
    pub fn signature(&self) -> Result<Signature, Error>;
    pub fn submodule(&self, url: &str, path: &Path, use_gitlink: bool) -> Result<Submodule, Error>;
    pub fn find_submodule(&self, name: &str) -> Result<Submodule, Error>;
    pub fn submodule_status(&self, name: &str, ignore: SubmoduleIgnore) -> Result<SubmoduleStatus, Error>;
    pub fn find_tree(&self, oid: Oid) -> Result<Tree, Error>;
    pub fn treebuilder(&self, tree: Option<&Tree>) -> Result<TreeBuilder, Error>;
    pub fn tag_annotation_create(&self, name: &str, target: &Object, tagger: &Signature, message: &str) -> Result<Oid, Error>;
    pub fn tag_lightweight(&self, name: &str, target: &Object, force: bool) -> Result<Oid, Error>;
    pub fn find_tag(&self, id: Oid) -> Result<Tag, Error>;
    pub fn find_tag_by_prefix(&self, prefix_hash: &str) -> Result<Tag, Error>;
    pub fn tag_delete(&self, name: &str) -> Result<(), Error>;
    pub fn tag_names(&self, pattern: Option<&str>) -> Result<StringArray, Error>;
    pub fn tag_foreach<T: FnMut(Oid, &[u8]) -> bool>(&self, cb: T) -> Result<(), Error>;
    pub fn cleanup_state(&self) -> Result<(), Error>;
    pub fn merge_analysis(&self, their_heads: &[&AnnotatedCommit]) -> Result<(MergeAnalysis, MergePreference), Error>;
    pub fn merge_analysis_for_ref(&self, our_ref: &Reference, their_heads: &[&AnnotatedCommit]) -> Result<(MergeAnalysis, MergePreference), Error>;
    pub fn note(&self, author: &Signature, committer: &Signature, notes_ref: Option<&str>, oid: Oid, note: &str, force: bool) -> Result<Oid, Error>;
    pub fn note_default_ref(&self) -> Result<String, Error>;
    pub fn notes(&self, notes_ref: Option<&str>) -> Result<Notes, Error>;
    pub fn find_note(&self, notes_ref: Option<&str>, id: Oid) -> Result<Note, Error>;
    pub fn note_delete(&self, id: Oid, notes_ref: Option<&str>, author: &Signature, committer: &Signature) -> Result<(), Error>;
    pub fn revwalk(&self) -> Result<Revwalk, Error>;
    pub fn merge_base(&self, one: Oid, two: Oid) -> Result<Oid, Error>;
    pub fn merge_base_many(&self, oids: &[Oid]) -> Result<Oid, Error>;
    pub fn merge_base_octopus(&self, oids: &[Oid]) -> Result<Oid, Error>;
    pub fn merge_bases(&self, one: Oid, two: Oid) -> Result<OidArray, Error>;
    pub fn merge_bases_many(&self, oids: &[Oid]) -> Result<OidArray, Error>;
    pub fn reflog(&self, name: &str) -> Result<Reflog, Error>;
    pub fn reflog_delete(&self, name: &str) -> Result<(), Error>;
    pub fn reflog_rename(&self, old_name: &str, new_name: &str) -> Result<(), Error>;
    pub fn reference_has_log(&self, name: &str) -> Result<bool, Error>;
    pub fn reference_ensure_log(&self, name: &str) -> Result<(), Error>;
    pub fn packbuilder(&self) -> Result<PackBuilder, Error>;
    pub fn is_path_ignored<P: AsRef<Path>>(&self, path: P) -> Result<bool, Error>;
    pub fn branch_remote_name(&self, refname: &str) -> Result<Buf, Error>;
    pub fn branch_upstream_name(&self, refname: &str) -> Result<Buf, Error>;
    pub fn branch_upstream_remote(&self, refname: &str) -> Result<Buf, Error>;
    pub fn branch_upstream_merge(&self, refname: &str) -> Result<Buf, Error>;
    pub fn worktrees(&self) -> Result<StringArray, Error>;
    pub fn find_worktree(&self, name: &str) -> Result<Worktree, Error>;
    pub fn mergehead_foreach<C: FnMut(&Oid) -> bool>(&mut self, callback: C) -> Result<(), Error>;
    pub fn fetchhead_foreach<C: FnMut(&str, &[u8], &Oid, bool) -> bool>(&self, callback: C) -> Result<(), Error>;
}

pub struct RepositoryInitOptions;
pub struct RevertOptions;
pub struct Revspec;
pub struct Revwalk;
impl Revwalk {
    pub fn reset(&mut self) -> Result<(), Error>;
    pub fn set_sorting(&mut self, sort_mode: Sort) -> Result<(), Error>;
    pub fn simplify_first_parent(&mut self) -> Result<(), Error>;
}

#[blocks(file, brief)]
#[note("run it in `spawn_blocking`")]
impl Revwalk {
    pub fn push(&mut self, oid: Oid) -> Result<(), Error>;
    pub fn push_head(&mut self) -> Result<(), Error>;
    pub fn push_glob(&mut self, glob: &str) -> Result<(), Error>;
    pub fn push_range(&mut self, range: &str) -> Result<(), Error>;
    pub fn push_ref(&mut self, reference: &str) -> Result<(), Error>;
    pub fn hide(&mut self, oid: Oid) -> Result<(), Error>;
    pub fn hide_head(&mut self) -> Result<(), Error>;
    pub fn hide_glob(&mut self, glob: &str) -> Result<(), Error>;
    pub fn hide_ref(&mut self, reference: &str) -> Result<(), Error>;
}
#[blocks(file)]
#[note("run it in `spawn_blocking`")]
impl Iterator for Revwalk { type Item = Result<Oid, Error>; }

pub struct Signature;
impl Signature {
    pub fn now(name: &str, email: &str) -> Result<Signature, Error>;
    pub fn new(name: &str, email: &str, time: &Time) -> Result<Signature, Error>;
    pub fn name(&self) -> Option<&str>;
    pub fn name_bytes(&self) -> &[u8];
    pub fn email(&self) -> Option<&str>;
    pub fn email_bytes(&self) -> &[u8];
    pub fn when(&self) -> Time;
    pub fn to_owned(&self) -> Signature;
}
impl Clone for Signature {}

pub struct StashApplyOptions;
pub struct StashSaveOptions;
pub struct StatusEntry;
impl StatusEntry {
    pub fn path_bytes(&self) -> &[u8];
    pub fn path(&self) -> Option<&str>;
    pub fn status(&self) -> Status;
    pub fn head_to_index(&self) -> Option<DiffDelta>;
    pub fn index_to_workdir(&self) -> Option<DiffDelta>;
}

pub struct StatusIter;
impl Iterator for StatusIter { type Item = StatusEntry; }
impl DoubleEndedIterator for StatusIter {}

pub struct StatusOptions;

pub struct StatusShow;

pub struct Statuses;
impl Statuses {
    pub fn get(&self, index: usize) -> Option<StatusEntry>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn iter(&self) -> StatusIter;
}
impl IntoIterator for &Statuses { type Item = StatusEntry; type IntoIter = StatusIter; }

pub struct Submodule;
impl Submodule {
    pub fn branch(&self) -> Option<&str>;
    pub fn branch_bytes(&self) -> Option<&[u8]>;
    #[blocks(net)]
    #[note("run it in `spawn_blocking`")]
    pub fn clone(&mut self, opts: Option<&mut SubmoduleUpdateOptions>) -> Result<Repository, Error>;
    pub fn url(&self) -> Option<&str>;
    pub fn opt_url_bytes(&self) -> Option<&[u8]>;
    pub fn name(&self) -> Option<&str>;
    pub fn name_bytes(&self) -> &[u8];
    pub fn path(&self) -> &Path;
    pub fn head_id(&self) -> Option<Oid>;
    pub fn index_id(&self) -> Option<Oid>;
    pub fn workdir_id(&self) -> Option<Oid>;
    pub fn ignore_rule(&self) -> SubmoduleIgnore;
    pub fn update_strategy(&self) -> SubmoduleUpdate;
    #[blocks(net)]
    #[note("run it in `spawn_blocking`")]
    pub fn update(&mut self, init: bool, opts: Option<&mut SubmoduleUpdateOptions>) -> Result<(), Error>;
}

#[blocks(file)]
#[note("run it in `spawn_blocking`")]
impl Submodule {
    pub fn init(&mut self, overwrite: bool) -> Result<(), Error>;
    pub fn repo_init(&mut self, use_gitlink: bool) -> Result<Repository, Error>;
    pub fn open(&self) -> Result<Repository, Error>;
    pub fn reload(&mut self, force: bool) -> Result<(), Error>;
    pub fn sync(&mut self) -> Result<(), Error>;
    pub fn add_to_index(&mut self, write_index: bool) -> Result<(), Error>;
    pub fn add_finalize(&mut self) -> Result<(), Error>;
}

pub struct SubmoduleUpdateOptions;
pub struct Tag;
impl Tag {
    pub fn is_valid_name(tag_name: &str) -> bool;
    pub fn id(&self) -> Oid;
    pub fn message(&self) -> Option<&str>;
    pub fn message_bytes(&self) -> Option<&[u8]>;
    pub fn name(&self) -> Option<&str>;
    pub fn name_bytes(&self) -> &[u8];
    #[blocks(file, brief)]
    #[note("run it in `spawn_blocking`")]
    pub fn peel(&self) -> Result<Object, Error>;
    pub fn tagger(&self) -> Option<Signature>;
    #[blocks(file, brief)]
    #[note("run it in `spawn_blocking`")]
    pub fn target(&self) -> Result<Object, Error>;
    pub fn target_id(&self) -> Oid;
    pub fn target_type(&self) -> Option<ObjectType>;
    pub fn as_object(&self) -> &Object;
    pub fn into_object(self) -> Object;
}
impl Clone for Tag {}

pub struct IndexTime;
impl IndexTime {
    pub fn new(seconds: i32, nanoseconds: u32) -> IndexTime;
    pub fn seconds(&self) -> i32;
    pub fn nanoseconds(&self) -> u32;
}
impl Clone for IndexTime {}

pub struct Time;
impl Time {
    pub fn new(time: i64, offset: i32) -> Time;
    pub fn seconds(&self) -> i64;
    pub fn offset_minutes(&self) -> i32;
    pub fn sign(&self) -> char;
}
impl Clone for Time {}

pub enum TraceLevel { None, Fatal, Error, Warn, Info, Debug, Trace }
impl Clone for TraceLevel {}

pub struct Transaction;
pub struct Tree;
impl Tree {
    pub fn id(&self) -> Oid;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn iter(&self) -> TreeIter;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn walk<C: FnMut(&str, &TreeEntry) -> T, T: Into<i32>>(&self, mode: TreeWalkMode, callback: C) -> Result<(), Error>;
    pub fn get_id(&self, id: Oid) -> Option<TreeEntry>;
    pub fn get(&self, n: usize) -> Option<TreeEntry>;
    pub fn get_name(&self, filename: &str) -> Option<TreeEntry>;
    pub fn get_name_bytes(&self, filename: &[u8]) -> Option<TreeEntry>;
    #[blocks(file, brief)]
    #[note("run it in `spawn_blocking`")]
    pub fn get_path(&self, path: &Path) -> Result<TreeEntry, Error>;
    pub fn as_object(&self) -> &Object;
    pub fn into_object(self) -> Object;
}
impl Clone for Tree {}
impl IntoIterator for &Tree { type Item = TreeEntry; type IntoIter = TreeIter; }

pub struct TreeEntry;
impl TreeEntry {
    pub fn id(&self) -> Oid;
    pub fn name(&self) -> Option<&str>;
    pub fn name_bytes(&self) -> &[u8];
    #[blocks(file, brief)]
    #[note("run it in `spawn_blocking`")]
    pub fn to_object(&self, repo: &Repository) -> Result<Object, Error>;
    pub fn kind(&self) -> Option<ObjectType>;
    pub fn filemode(&self) -> i32;
    pub fn filemode_raw(&self) -> i32;
    pub fn to_owned(&self) -> TreeEntry;
}
impl Clone for TreeEntry {}

pub struct TreeIter;
impl Iterator for TreeIter { type Item = TreeEntry; }
impl DoubleEndedIterator for TreeIter {}

pub struct TreeWalkMode;
pub struct TreeWalkResult;

pub struct TreeBuilder;
impl TreeBuilder {
    pub fn clear(&mut self) -> Result<(), Error>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn get<P: IntoCString>(&self, filename: P) -> Result<Option<TreeEntry>, Error>;
    pub fn insert<P: IntoCString>(&mut self, filename: P, oid: Oid, filemode: i32) -> Result<TreeEntry, Error>;
    pub fn remove<P: IntoCString>(&mut self, filename: P) -> Result<(), Error>;
    pub fn filter<F: FnMut(&TreeEntry) -> bool>(&mut self, filter: F) -> Result<(), Error>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn write(&self) -> Result<Oid, Error>;
}

pub trait IntoCString {
    fn into_c_string(self) -> Result<CString, Error>;
}
impl<T: IntoCString> IntoCString for &T {}
impl IntoCString for &str {}
impl IntoCString for String {}
impl IntoCString for CString {}
impl IntoCString for &Path {}
impl IntoCString for PathBuf {}
impl IntoCString for &OsStr {}
impl IntoCString for OsString {}
impl IntoCString for &[u8] {}
impl IntoCString for Vec<u8> {}

pub struct Worktree;
impl Worktree {
    pub fn open_from_repository(repo: &Repository) -> Result<Worktree, Error>;
    pub fn name(&self) -> Option<&str>;
    pub fn path(&self) -> &Path;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn validate(&self) -> Result<(), Error>;
    pub fn lock(&self, reason: Option<&str>) -> Result<(), Error>;
    pub fn unlock(&self) -> Result<(), Error>;
    pub fn is_locked(&self) -> Result<WorktreeLockStatus, Error>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn prune(&self, opts: Option<&mut WorktreePruneOptions>) -> Result<(), Error>;
    pub fn is_prunable(&self, opts: Option<&mut WorktreePruneOptions>) -> Result<bool, Error>;
}

pub struct WorktreeAddOptions;

pub struct WorktreeLockStatus;

pub struct WorktreePruneOptions;

pub struct ErrorCode;
pub struct ErrorClass;
pub struct RepositoryState;
pub struct Direction;
pub struct ResetType;
pub struct ObjectType;
pub struct ReferenceType;
pub struct BranchType;
pub struct ConfigLevel;
pub struct FileFavor;

pub struct Sort;
impl Clone for Sort {}
impl Copy for Sort {}

pub struct CredentialType;
impl Clone for CredentialType {}
impl Copy for CredentialType {}

pub struct IndexEntryFlag;
impl Clone for IndexEntryFlag {}
impl Copy for IndexEntryFlag {}

pub struct IndexEntryExtendedFlag;
impl Clone for IndexEntryExtendedFlag {}
impl Copy for IndexEntryExtendedFlag {}

pub struct IndexAddOption;
impl Clone for IndexAddOption {}
impl Copy for IndexAddOption {}

pub struct RepositoryOpenFlags;
impl Clone for RepositoryOpenFlags {}
impl Copy for RepositoryOpenFlags {}

pub struct RevparseMode;
impl Clone for RevparseMode {}
impl Copy for RevparseMode {}

pub struct MergeAnalysis;
impl Clone for MergeAnalysis {}
impl Copy for MergeAnalysis {}

pub struct MergePreference;
impl Clone for MergePreference {}
impl Copy for MergePreference {}

pub struct OdbLookupFlags;
impl Clone for OdbLookupFlags {}
impl Copy for OdbLookupFlags {}

pub struct RemoteUpdateFlags;
impl Clone for RemoteUpdateFlags {}
impl Copy for RemoteUpdateFlags {}

pub struct Status;
impl Clone for Status {}
impl Copy for Status {}

pub struct RepositoryInitMode;
impl Clone for RepositoryInitMode {}
impl Copy for RepositoryInitMode {}

pub struct Delta;
pub struct FileMode;

pub struct SubmoduleStatus;
impl Clone for SubmoduleStatus {}
impl Copy for SubmoduleStatus {}

pub struct SubmoduleIgnore;
pub struct SubmoduleUpdate;

pub struct CheckoutNotificationType;
impl Clone for CheckoutNotificationType {}
impl Copy for CheckoutNotificationType {}

pub enum DiffFormat { Patch, PatchHeader, Raw, NameOnly, NameStatus, PatchId }
impl Clone for DiffFormat {}

pub struct DiffStatsFormat;
impl Clone for DiffStatsFormat {}
impl Copy for DiffStatsFormat {}

pub struct AutotagOption;
pub struct FetchPrune;
pub enum StashApplyProgress { None, LoadingStash, AnalyzeIndex, AnalyzeModified, AnalyzeUntracked, CheckoutUntracked, CheckoutModified, Done }
impl Clone for StashApplyProgress {}

pub struct StashApplyFlags;
impl Clone for StashApplyFlags {}
impl Copy for StashApplyFlags {}

pub struct StashFlags;
impl Clone for StashFlags {}
impl Copy for StashFlags {}

pub struct AttrCheckFlags;
impl Clone for AttrCheckFlags {}
impl Copy for AttrCheckFlags {}

pub struct DiffFlags;
impl Clone for DiffFlags {}
impl Copy for DiffFlags {}

pub struct ReferenceFormat;
impl Clone for ReferenceFormat {}
impl Copy for ReferenceFormat {}

pub mod build {
    use std::path::Path;
    use crate::{CheckoutNotificationType, DiffFile, Error, FetchOptions, IntoCString, Remote, Repository};
    use libgit2_sys::git_checkout_options;

    pub type RemoteCreate = dyn FnMut(&Repository, &str, &str) -> Result<Remote, Error>;
    pub type Progress = dyn FnMut(Option<&Path>, usize, usize);
    pub type Notify = dyn FnMut(CheckoutNotificationType, Option<&Path>, Option<DiffFile>, Option<DiffFile>, Option<DiffFile>) -> bool;

    pub struct RepoBuilder;
    impl RepoBuilder {
        pub fn new() -> RepoBuilder;
        pub fn bare(&mut self, bare: bool) -> &mut RepoBuilder;
        pub fn branch(&mut self, branch: &str) -> &mut RepoBuilder;
        pub fn clone_local(&mut self, clone_local: CloneLocal) -> &mut RepoBuilder;
        pub fn with_checkout(&mut self, checkout: CheckoutBuilder) -> &mut RepoBuilder;
        pub fn fetch_options(&mut self, fetch_opts: FetchOptions) -> &mut RepoBuilder;
        pub fn remote_create<F: FnMut(&Repository, &str, &str) -> Result<Remote, Error>>(&mut self, f: F) -> &mut RepoBuilder;
        #[blocks(net)]
        #[note("run it in `spawn_blocking`")]
        pub fn clone(&mut self, url: &str, into: &Path) -> Result<Repository, Error>;
    }
    impl Default for RepoBuilder {}

    pub struct CheckoutBuilder;
    impl CheckoutBuilder {
        pub fn new() -> CheckoutBuilder;
        pub fn dry_run(&mut self) -> &mut CheckoutBuilder;
        pub fn force(&mut self) -> &mut CheckoutBuilder;
        pub fn safe(&mut self) -> &mut CheckoutBuilder;
        pub fn recreate_missing(&mut self, allow: bool) -> &mut CheckoutBuilder;
        pub fn allow_conflicts(&mut self, allow: bool) -> &mut CheckoutBuilder;
        pub fn remove_untracked(&mut self, remove: bool) -> &mut CheckoutBuilder;
        pub fn remove_ignored(&mut self, remove: bool) -> &mut CheckoutBuilder;
        pub fn update_only(&mut self, update: bool) -> &mut CheckoutBuilder;
        pub fn update_index(&mut self, update: bool) -> &mut CheckoutBuilder;
        pub fn refresh(&mut self, refresh: bool) -> &mut CheckoutBuilder;
        pub fn skip_unmerged(&mut self, skip: bool) -> &mut CheckoutBuilder;
        pub fn use_ours(&mut self, ours: bool) -> &mut CheckoutBuilder;
        pub fn use_theirs(&mut self, theirs: bool) -> &mut CheckoutBuilder;
        pub fn overwrite_ignored(&mut self, overwrite: bool) -> &mut CheckoutBuilder;
        pub fn conflict_style_merge(&mut self, on: bool) -> &mut CheckoutBuilder;
        pub fn notify_on(&mut self, notification_types: CheckoutNotificationType) -> &mut CheckoutBuilder;
        pub fn conflict_style_diff3(&mut self, on: bool) -> &mut CheckoutBuilder;
        pub fn disable_pathspec_match(&mut self, on: bool) -> &mut CheckoutBuilder;
        pub fn disable_filters(&mut self, disable: bool) -> &mut CheckoutBuilder;
        pub fn dir_perm(&mut self, perm: i32) -> &mut CheckoutBuilder;
        pub fn file_perm(&mut self, perm: i32) -> &mut CheckoutBuilder;
        pub fn path<T: IntoCString>(&mut self, path: T) -> &mut CheckoutBuilder;
        pub fn target_dir(&mut self, dst: &Path) -> &mut CheckoutBuilder;
        pub fn ancestor_label(&mut self, label: &str) -> &mut CheckoutBuilder;
        pub fn our_label(&mut self, label: &str) -> &mut CheckoutBuilder;
        pub fn their_label(&mut self, label: &str) -> &mut CheckoutBuilder;
        pub fn progress<F: FnMut(Option<&Path>, usize, usize)>(&mut self, cb: F) -> &mut CheckoutBuilder;
        pub fn notify<F: FnMut(CheckoutNotificationType, Option<&Path>, Option<DiffFile>, Option<DiffFile>, Option<DiffFile>) -> bool>(&mut self, cb: F) -> &mut CheckoutBuilder;
        pub fn configure(&mut self, opts: &mut git_checkout_options);
    }
    impl Default for CheckoutBuilder {}

    pub enum CloneLocal { Auto, Local, None, NoLinks }
    impl Clone for CloneLocal {}
}

pub mod cert {
    pub struct Cert;

    pub struct CertHostkey;

    pub struct CertX509;

    pub struct SshHostKeyType;
}

pub mod oid_array {
    pub struct OidArray;
}

pub mod string_array {
    pub struct StringArray;
}
