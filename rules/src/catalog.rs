use std::sync::OnceLock;

use async_lint_core::catalog::{Catalog, CatalogSource};

/// The catalogue, read once; its files are lowered when a project needs them.
pub fn catalog() -> &'static Catalog {
    static CATALOG: OnceLock<Catalog> = OnceLock::new();
    CATALOG.get_or_init(|| Catalog::new(SOURCES))
}

/// The texts of the catalogue.
pub fn catalog_sources() -> &'static [CatalogSource] {
    SOURCES
}

macro_rules! sources {
    ($($package:literal => $file:literal,)+) => {
        &[$(CatalogSource { package: $package, text: include_str!(concat!("../catalog/", $file)) },)+]
    };
}

/// Runtimes come first, in the order in which they count as a package's own where it depends on more than one.
const SOURCES: &[CatalogSource] = sources! {
    "std" => "std.rs",
    "tokio" => "tokio.rs",
    "async-std" => "async_std.rs",
    "smol" => "smol.rs",
    "actix-rt" => "actix_rt.rs",
    "anyhow" => "anyhow.rs",
    "argon2" => "argon2.rs",
    "async-channel" => "async_channel.rs",
    "async-executor" => "async_executor.rs",
    "async-fs" => "async_fs.rs",
    "async-global-executor" => "async_global_executor.rs",
    "async-io" => "async_io.rs",
    "async-lock" => "async_lock.rs",
    "async-net" => "async_net.rs",
    "async-process" => "async_process.rs",
    "async-task" => "async_task.rs",
    "attohttpc" => "attohttpc.rs",
    "bb8" => "bb8.rs",
    "bb8-postgres" => "bb8_postgres.rs",
    "bb8-redis" => "bb8_redis.rs",
    "bcrypt" => "bcrypt.rs",
    "blocking" => "blocking.rs",
    "bytes" => "bytes.rs",
    "camino" => "camino.rs",
    "crossbeam" => "crossbeam.rs",
    "crossbeam-channel" => "crossbeam_channel.rs",
    "crossbeam-queue" => "crossbeam_queue.rs",
    "crossbeam-utils" => "crossbeam_utils.rs",
    "crossterm" => "crossterm.rs",
    "csv" => "csv.rs",
    "curl" => "curl.rs",
    "dashmap" => "dashmap.rs",
    "deadpool" => "deadpool.rs",
    "deadpool-diesel" => "deadpool_diesel.rs",
    "deadpool-postgres" => "deadpool_postgres.rs",
    "deadpool-r2d2" => "deadpool_r2d2.rs",
    "deadpool-redis" => "deadpool_redis.rs",
    "deadpool-sqlite" => "deadpool_sqlite.rs",
    "deadpool-sync" => "deadpool_sync.rs",
    "dialoguer" => "dialoguer.rs",
    "diesel" => "diesel.rs",
    "diesel-async" => "diesel_async.rs",
    "dns-lookup" => "dns_lookup.rs",
    "event-listener" => "event_listener.rs",
    "flate2" => "flate2.rs",
    "flume" => "flume.rs",
    "fs4" => "fs4.rs",
    "fs-err" => "fs_err.rs",
    "fs_extra" => "fs_extra.rs",
    "futures" => "futures.rs",
    "futures-channel" => "futures_channel.rs",
    "futures-core" => "futures_core.rs",
    "futures-executor" => "futures_executor.rs",
    "futures-io" => "futures_io.rs",
    "futures-lite" => "futures_lite.rs",
    "futures-sink" => "futures_sink.rs",
    "futures-task" => "futures_task.rs",
    "futures-util" => "futures_util.rs",
    "git2" => "git2.rs",
    "glob" => "glob.rs",
    "ignore" => "ignore.rs",
    "image" => "image.rs",
    "inquire" => "inquire.rs",
    "isahc" => "isahc.rs",
    "lettre" => "lettre.rs",
    "lock_api" => "lock_api.rs",
    "minreq" => "minreq.rs",
    "mongodb" => "mongodb.rs",
    "mysql" => "mysql.rs",
    "native-tls" => "native_tls.rs",
    "parking_lot" => "parking_lot.rs",
    "password-hash" => "password_hash.rs",
    "pbkdf2" => "pbkdf2.rs",
    "pollster" => "pollster.rs",
    "postgres" => "postgres.rs",
    "r2d2" => "r2d2.rs",
    "r2d2-postgres" => "r2d2_postgres.rs",
    "r2d2-sqlite" => "r2d2_sqlite.rs",
    "redb" => "redb.rs",
    "redis" => "redis.rs",
    "reqwest" => "reqwest.rs",
    "rpassword" => "rpassword.rs",
    "rumqttc" => "rumqttc.rs",
    "rusqlite" => "rusqlite.rs",
    "rustyline" => "rustyline.rs",
    "scrypt" => "scrypt.rs",
    "serde_json" => "serde_json.rs",
    "sled" => "sled.rs",
    "ssh2" => "ssh2.rs",
    "tar" => "tar.rs",
    "tempfile" => "tempfile.rs",
    "tiny_http" => "tiny_http.rs",
    "tokio-postgres" => "tokio_postgres.rs",
    "tokio-rusqlite" => "tokio_rusqlite.rs",
    "tungstenite" => "tungstenite.rs",
    "ureq" => "ureq.rs",
    "walkdir" => "walkdir.rs",
    "which" => "which.rs",
    "zip" => "zip.rs",
};
