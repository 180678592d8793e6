#![crates(async_process)]
#![versions(">=1")]

use std::convert::Infallible;
use std::ffi::OsStr;
use std::future::Future;
use std::io;
use std::path::Path;

use futures::io::{AsyncRead, AsyncWrite};

pub use std::process::{ExitStatus, Output, Stdio};

pub fn driver() -> impl Future<Output = Infallible> + Send;

#[lazy(command)]
pub struct Command;
impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
    pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command;
    pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command;
    pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command;
    pub fn get_args(&self) -> std::process::CommandArgs;
    pub fn get_envs(&self) -> std::process::CommandEnvs;
    pub fn get_current_dir(&self) -> Option<&Path>;
    pub fn get_program(&self) -> &OsStr;
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
    pub fn env_clear(&mut self) -> &mut Command;
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn reap_on_drop(&mut self, reap_on_drop: bool) -> &mut Command;
    pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command;
    pub fn spawn(&mut self) -> io::Result<Child>;
    pub fn status(&mut self) -> impl Future<Output = io::Result<ExitStatus>>;
    pub fn output(&mut self) -> impl Future<Output = io::Result<Output>>;
}
impl From<std::process::Command> for Command {}

pub struct Child {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
}
impl Child {
    pub fn id(&self) -> u32;
    pub fn kill(&mut self) -> io::Result<()>;
    pub fn try_status(&mut self) -> io::Result<Option<ExitStatus>>;
    pub fn status(&mut self) -> impl Future<Output = io::Result<ExitStatus>>;
    pub fn output(self) -> impl Future<Output = io::Result<Output>>;
}

pub struct ChildStdin;
impl ChildStdin {
    pub async fn into_stdio(self) -> io::Result<Stdio>;
}
impl AsyncWrite for ChildStdin {}
pub struct ChildStdout;
impl ChildStdout {
    pub async fn into_stdio(self) -> io::Result<Stdio>;
}
impl AsyncRead for ChildStdout {}
pub struct ChildStderr;
impl ChildStderr {
    pub async fn into_stdio(self) -> io::Result<Stdio>;
}
impl AsyncRead for ChildStderr {}

pub mod unix {
    use std::ffi::OsStr;
    use std::io;

    use super::Command;

    pub trait CommandExt {
        fn uid(&mut self, id: u32) -> &mut Command;
        fn gid(&mut self, id: u32) -> &mut Command;
        fn exec(&mut self) -> io::Error;
        fn arg0<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
    }
    impl CommandExt for Command {}
}

pub mod windows {
    use std::ffi::OsStr;

    use super::Command;

    pub trait CommandExt {
        fn creation_flags(&mut self, flags: u32) -> &mut Command;
        fn raw_arg<S: AsRef<OsStr>>(&mut self, text_to_append_as_is: S) -> &mut Command;
    }
    impl CommandExt for Command {}
}
