#![crates(ssh2)]
#![versions(">=0.9, <0.10")]

use std::ffi::{c_int, c_ulong};
use std::io::{Read, Seek, Write};
use std::os::fd::AsRawFd;
use std::path::{Path, PathBuf};
use libssh2_sys::LIBSSH2_SFTP_STATVFS;

pub fn init();

pub struct Agent;
impl Agent {
    pub fn identities(&self) -> Result<Vec<PublicKey>, Error>;
    pub fn set_identity_path(&mut self, path: &Path) -> Result<(), Error>;
    pub fn identity_path(&self) -> Option<PathBuf>;
}

#[blocks(net)]
#[note("run it in `spawn_blocking`, or use `russh` or `async-ssh2-lite`")]
impl Agent {
    pub fn connect(&mut self) -> Result<(), Error>;
    pub fn disconnect(&mut self) -> Result<(), Error>;
    pub fn list_identities(&mut self) -> Result<(), Error>;
    pub fn userauth(&self, username: &str, identity: &PublicKey) -> Result<(), Error>;
}

pub struct PublicKey;
impl PublicKey {
    pub fn blob(&self) -> &[u8];
    pub fn comment(&self) -> &str;
}

pub struct Channel;
impl Channel {
    pub fn stderr(&self) -> Stream;
    pub fn stream(&self, stream_id: i32) -> Stream;
    pub fn handle_extended_data(&mut self, mode: ExtendedData) -> Result<(), Error>;
    pub fn exit_status(&self) -> Result<i32, Error>;
    pub fn read_window(&self) -> ReadWindow;
    pub fn write_window(&self) -> WriteWindow;
    pub fn adjust_receive_window(&mut self, adjust: u64, force: bool) -> Result<u64, Error>;
    pub fn eof(&self) -> bool;
}

#[blocks(net)]
#[note("run it in `spawn_blocking`, or use `russh` or `async-ssh2-lite`")]
impl Channel {
    pub fn setenv(&mut self, var: &str, val: &str) -> Result<(), Error>;
    pub fn request_pty(&mut self, term: &str, mode: Option<PtyModes>, dim: Option<(u32, u32, u32, u32)>) -> Result<(), Error>;
    pub fn request_pty_size(&mut self, width: u32, height: u32, width_px: Option<u32>, height_px: Option<u32>) -> Result<(), Error>;
    pub fn request_auth_agent_forwarding(&mut self) -> Result<(), Error>;
    pub fn exec(&mut self, command: &str) -> Result<(), Error>;
    pub fn shell(&mut self) -> Result<(), Error>;
    pub fn subsystem(&mut self, system: &str) -> Result<(), Error>;
    pub fn process_startup(&mut self, request: &str, message: Option<&str>) -> Result<(), Error>;
    pub fn exit_signal(&self) -> Result<ExitSignal, Error>;
    pub fn send_eof(&mut self) -> Result<(), Error>;
    pub fn wait_eof(&mut self) -> Result<(), Error>;
    pub fn close(&mut self) -> Result<(), Error>;
    pub fn wait_close(&mut self) -> Result<(), Error>;
}
impl Clone for Channel {}
#[blocks(net)]
#[note("run it in `spawn_blocking`, or use `russh` or `async-ssh2-lite`")]
impl Write for Channel {}
#[blocks(net)]
#[note("run it in `spawn_blocking`, or use `russh` or `async-ssh2-lite`")]
impl Read for Channel {}

pub struct ExitSignal;
pub struct ReadWindow { pub remaining: u32, pub available: u32, pub window_size_initial: u32 }
impl Clone for ReadWindow {}

pub struct Stream;
impl Clone for Stream {}
#[blocks(net)]
#[note("run it in `spawn_blocking`, or use `russh` or `async-ssh2-lite`")]
impl Read for Stream {}
#[blocks(net)]
#[note("run it in `spawn_blocking`, or use `russh` or `async-ssh2-lite`")]
impl Write for Stream {}

pub struct WriteWindow { pub remaining: u32, pub window_size_initial: u32 }
impl Clone for WriteWindow {}

pub struct Error;
impl Error {
    pub fn from_session_error(sess: &Session, rc: c_int) -> Error;
    pub fn last_session_error(sess: &Session) -> Option<Error>;
    pub fn new(code: ErrorCode, msg: &str) -> Error;
    pub fn eof() -> Error;
    pub fn unknown() -> Error;
    pub fn from_errno(code: ErrorCode) -> Error;
    pub fn message(&self) -> &str;
    pub fn code(&self) -> ErrorCode;
}

pub struct ErrorCode;

pub struct Host;
impl Host {
    pub fn name(&self) -> Option<&str>;
    pub fn key(&self) -> &str;
}

pub struct KnownHosts;
impl KnownHosts {
    #[blocks(file, brief)]
    #[note("run it in `spawn_blocking`")]
    pub fn read_file(&mut self, file: &Path, kind: KnownHostFileKind) -> Result<u32, Error>;
    pub fn read_str(&mut self, s: &str, kind: KnownHostFileKind) -> Result<(), Error>;
    #[blocks(file, brief)]
    #[note("run it in `spawn_blocking`")]
    pub fn write_file(&self, file: &Path, kind: KnownHostFileKind) -> Result<(), Error>;
    pub fn write_string(&self, host: &Host, kind: KnownHostFileKind) -> Result<String, Error>;
    pub fn iter(&self) -> Result<Vec<Host>, Error>;
    pub fn hosts(&self) -> Result<Vec<Host>, Error>;
    pub fn remove(&self, host: &Host) -> Result<(), Error>;
    pub fn check(&self, host: &str, key: &[u8]) -> CheckResult;
    pub fn check_port(&self, host: &str, port: u16, key: &[u8]) -> CheckResult;
    pub fn add(&mut self, host: &str, key: &[u8], comment: &str, fmt: KnownHostKeyFormat) -> Result<(), Error>;
}

pub struct Listener;
impl Listener {
    #[blocks(net)]
    #[note("run it in `spawn_blocking`, or use `russh` or `async-ssh2-lite`")]
    pub fn accept(&mut self) -> Result<Channel, Error>;
}

pub struct BlockDirections;

pub struct ScpFileStat;
impl ScpFileStat {
    pub fn size(&self) -> u64;
    pub fn mode(&self) -> i32;
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
}

pub struct Session;
impl Session {
    pub fn new() -> Result<Session, Error>;
    pub fn set_banner(&self, banner: &str) -> Result<(), Error>;
    pub fn set_allow_sigpipe(&self, block: bool);
    pub fn set_compress(&self, compress: bool);
    pub fn set_blocking(&self, blocking: bool);
    pub fn is_blocking(&self) -> bool;
    pub fn set_timeout(&self, timeout_ms: u32);
    pub fn timeout(&self) -> u32;
    pub fn set_tcp_stream<S: AsRawFd>(&mut self, stream: S);
    pub fn authenticated(&self) -> bool;
    pub fn method_pref(&self, method_type: MethodType, prefs: &str) -> Result<(), Error>;
    pub fn methods(&self, method_type: MethodType) -> Option<&str>;
    pub fn supported_algs(&self, method_type: MethodType) -> Result<Vec<&str>, Error>;
    pub fn agent(&self) -> Result<Agent, Error>;
    pub fn known_hosts(&self) -> Result<KnownHosts, Error>;
    pub fn banner(&self) -> Option<&str>;
    pub fn banner_bytes(&self) -> Option<&[u8]>;
    pub fn host_key(&self) -> Option<(&[u8], HostKeyType)>;
    pub fn host_key_hash(&self, hash: HashType) -> Option<&[u8]>;
    pub fn set_keepalive(&self, want_reply: bool, interval: u32);
    pub fn block_directions(&self) -> BlockDirections;
    pub fn trace(&self, bitmask: TraceFlags);
}

#[blocks(net)]
#[note("run it in `spawn_blocking`, or use `russh` or `async-ssh2-lite`")]
impl Session {
    pub fn handshake(&mut self) -> Result<(), Error>;
    pub fn userauth_password(&self, username: &str, password: &str) -> Result<(), Error>;
    pub fn userauth_keyboard_interactive<P>(&self, username: &str, prompter: &mut P) -> Result<(), Error>;
    pub fn userauth_agent(&self, username: &str) -> Result<(), Error>;
    pub fn userauth_pubkey_file(&self, username: &str, pubkey: Option<&Path>, privatekey: &Path, passphrase: Option<&str>) -> Result<(), Error>;
    pub fn userauth_pubkey_memory(&self, username: &str, pubkeydata: Option<&str>, privatekeydata: &str, passphrase: Option<&str>) -> Result<(), Error>;
    pub fn userauth_hostbased_file(&self, username: &str, publickey: &Path, privatekey: &Path, passphrase: Option<&str>, hostname: &str, local_username: Option<&str>) -> Result<(), Error>;
    pub fn auth_methods(&self, username: &str) -> Result<&str, Error>;
    pub fn userauth_banner(&self) -> Result<Option<&str>, Error>;
    pub fn channel_session(&self) -> Result<Channel, Error>;
    pub fn channel_direct_tcpip(&self, host: &str, port: u16, src: Option<(&str, u16)>) -> Result<Channel, Error>;
    pub fn channel_direct_streamlocal(&self, socket_path: &str, src: Option<(&str, u16)>) -> Result<Channel, Error>;
    pub fn channel_forward_listen(&self, remote_port: u16, host: Option<&str>, queue_maxsize: Option<u32>) -> Result<(Listener, u16), Error>;
    pub fn scp_recv(&self, path: &Path) -> Result<(Channel, ScpFileStat), Error>;
    pub fn scp_send(&self, remote_path: &Path, mode: i32, size: u64, times: Option<(u64, u64)>) -> Result<Channel, Error>;
    pub fn sftp(&self) -> Result<Sftp, Error>;
    pub fn channel_open(&self, channel_type: &str, window_size: u32, packet_size: u32, message: Option<&str>) -> Result<Channel, Error>;
    pub fn keepalive_send(&self) -> Result<u32, Error>;
    pub fn disconnect(&self, reason: Option<DisconnectCode>, description: &str, lang: Option<&str>) -> Result<(), Error>;
}
impl Clone for Session {}

pub struct TraceFlags;
impl Clone for TraceFlags {}
impl Copy for TraceFlags {}

pub struct File;
#[blocks(net)]
#[note("run it in `spawn_blocking`, or use `russh` or `async-ssh2-lite`")]
impl File {
    pub fn setstat(&mut self, stat: FileStat) -> Result<(), Error>;
    pub fn stat(&mut self) -> Result<FileStat, Error>;
    pub fn statvfs(&mut self) -> Result<LIBSSH2_SFTP_STATVFS, Error>;
    pub fn readdir(&mut self) -> Result<(PathBuf, FileStat), Error>;
    pub fn fsync(&mut self) -> Result<(), Error>;
}
#[blocks(net)]
#[note("run it in `spawn_blocking`, or use `russh` or `async-ssh2-lite`")]
impl Read for File {}
#[blocks(net)]
#[note("run it in `spawn_blocking`, or use `russh` or `async-ssh2-lite`")]
impl Write for File {}
impl Seek for File {}

pub struct FileStat { pub size: Option<u64>, pub uid: Option<u32>, pub gid: Option<u32>, pub perm: Option<u32>, pub atime: Option<u64>, pub mtime: Option<u64> }
impl FileStat {
    pub fn file_type(&self) -> FileType;
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
}
impl Clone for FileStat {}

pub enum FileType { NamedPipe, CharDevice, BlockDevice, Directory, RegularFile, Symlink, Socket, Other(c_ulong) }
impl FileType {
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
}

pub enum OpenType { File, Dir }
impl Clone for OpenType {}

pub struct OpenFlags;
impl Clone for OpenFlags {}
impl Copy for OpenFlags {}

pub struct RenameFlags;
impl Clone for RenameFlags {}
impl Copy for RenameFlags {}

pub struct Sftp;
#[blocks(net)]
#[note("run it in `spawn_blocking`, or use `russh` or `async-ssh2-lite`")]
impl Sftp {
    pub fn open_mode<T: AsRef<Path>>(&self, filename: T, flags: OpenFlags, mode: i32, open_type: OpenType) -> Result<File, Error>;
    pub fn open<T: AsRef<Path>>(&self, filename: T) -> Result<File, Error>;
    pub fn create(&self, filename: &Path) -> Result<File, Error>;
    pub fn opendir<T: AsRef<Path>>(&self, dirname: T) -> Result<File, Error>;
    pub fn readdir<T: AsRef<Path>>(&self, dirname: T) -> Result<Vec<(PathBuf, FileStat)>, Error>;
    pub fn mkdir(&self, filename: &Path, mode: i32) -> Result<(), Error>;
    pub fn rmdir(&self, filename: &Path) -> Result<(), Error>;
    pub fn stat(&self, filename: &Path) -> Result<FileStat, Error>;
    pub fn lstat(&self, filename: &Path) -> Result<FileStat, Error>;
    pub fn setstat(&self, filename: &Path, stat: FileStat) -> Result<(), Error>;
    pub fn symlink(&self, path: &Path, target: &Path) -> Result<(), Error>;
    pub fn readlink(&self, path: &Path) -> Result<PathBuf, Error>;
    pub fn realpath(&self, path: &Path) -> Result<PathBuf, Error>;
    pub fn rename(&self, src: &Path, dst: &Path, flags: Option<RenameFlags>) -> Result<(), Error>;
    pub fn unlink(&self, file: &Path) -> Result<(), Error>;
}

pub struct DisconnectCode;
pub struct HostKeyType;
pub struct MethodType;
pub struct HashType;
pub struct KnownHostFileKind;
pub struct CheckResult;
pub struct KnownHostKeyFormat;
pub struct ExtendedData;
pub enum PtyModeOpcode { TTY_OP_END, VINTR, VQUIT, VERASE, VKILL, VEOF, VEOL, VEOL2, VSTART, VSTOP, VSUSP, VDSUSP, VREPRINT, VWERASE, VLNEXT, VFLUSH, VSWTCH, VSTATUS, VDISCARD, IGNPAR, PARMRK, INPCK, ISTRIP, INLCR, IGNCR, ICRNL, IUCLC, IXON, IXANY, IXOFF, IMAXBEL, ISIG, ICANON, XCASE, ECHO, ECHOE, ECHOK, ECHONL, NOFLSH, TOSTOP, IEXTEN, ECHOCTL, ECHOKE, PENDIN, OPOST, OLCUC, ONLCR, OCRNL, ONOCR, ONLRET, CS7, CS8, PARENB, PARODD, TTY_OP_ISPEED, TTY_OP_OSPEED }
impl Clone for PtyModeOpcode {}

pub enum ExtensiblePtyModeOpcode { Mode(PtyModeOpcode), Extended(u8) }
impl Clone for ExtensiblePtyModeOpcode {}

pub struct PtyModes;
