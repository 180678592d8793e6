#![crates(async_global_executor)]
#![versions(">=2")]

use std::future::Future;
use std::io;

pub use async_executor::Task;

#[enters_runtime]
#[note("`.await` the future instead")]
pub fn block_on<F: Future<Output = T>, T>(future: F) -> T;
pub fn spawn<F: Future<Output = T>, T>(future: F) -> Task<T>;
pub fn spawn_local<F: Future<Output = T>, T>(future: F) -> Task<T>;
#[offloads(f)]
pub fn spawn_blocking<F: FnOnce() -> T, T>(f: F) -> Task<T>;
pub fn init();
pub fn init_with_config(config: GlobalExecutorConfig);
pub async fn spawn_more_threads(count: usize) -> io::Result<usize>;
pub fn stop_thread() -> Task<bool>;
pub fn stop_current_thread() -> Task<bool>;

pub struct GlobalExecutorConfig;
impl GlobalExecutorConfig {
    pub fn with_env_var(self, env_var: &'static str) -> Self;
    pub fn with_min_threads(self, min_threads: usize) -> Self;
    pub fn with_max_threads(self, max_threads: usize) -> Self;
    pub fn with_thread_name_fn(self, thread_name_fn: impl Fn() -> String) -> Self;
}
impl Default for GlobalExecutorConfig {}
