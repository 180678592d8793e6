//! The packages fixtures may depend on, as a manifest would require them.

/// One line of `[dependencies]`.
pub(crate) struct Requirement {
    pub(crate) package: &'static str,
    pub(crate) version: [u64; 3],
    pub(crate) features: &'static [&'static str],
    pub(crate) default_features: bool,
}

const fn on(package: &'static str, version: [u64; 3], features: &'static [&'static str]) -> Requirement {
    Requirement {
        package,
        version,
        features,
        default_features: true,
    }
}

/// Sorted by name. `-- --compile` builds all of them.
pub(crate) const REQUIREMENTS: &[Requirement] = &[
    on("actix-rt", [2, 15, 0], &[]),
    on("argon2", [0, 5, 3], &[]),
    on("async-io", [2, 6, 0], &[]),
    on("async-lock", [3, 4, 2], &[]),
    on("async-std", [1, 13, 2], &["attributes"]),
    on("async-stream", [0, 3, 6], &[]),
    on("async-trait", [0, 1, 92], &[]),
    on("bcrypt", [0, 17, 1], &[]),
    on("cfg-if", [1, 0, 5], &[]),
    on("crossbeam-channel", [0, 5, 17], &[]),
    on("dashmap", [6, 2, 1], &[]),
    on("diesel", [2, 3, 14], &["sqlite"]),
    on("flume", [0, 12, 0], &[]),
    on("fs-err", [3, 3, 2], &["tokio"]),
    on("futures", [0, 3, 34], &[]),
    on("glob", [0, 3, 4], &[]),
    on("kanal", [0, 1, 1], &[]),
    on("lazy_static", [1, 5, 1], &[]),
    Requirement {
        default_features: false,
        ..on("mongodb", [3, 9, 1], &["bson-2", "compat-3-3-0", "rustls-tls"])
    },
    on("once_cell", [1, 21, 4], &[]),
    on("parking_lot", [0, 12, 5], &[]),
    on("pin-project", [1, 1, 11], &[]),
    on("pin-project-lite", [0, 2, 17], &[]),
    on("pollster", [0, 4, 0], &[]),
    on("postgres", [0, 19, 14], &[]),
    on("r2d2", [0, 8, 10], &[]),
    on("rayon", [1, 12, 0], &[]),
    on("redis", [1, 8, 1], &["tokio-comp"]),
    Requirement {
        default_features: false,
        ..on("reqwest", [0, 13, 5], &["blocking", "json"])
    },
    on("rusqlite", [0, 37, 0], &["bundled"]),
    on("scc", [2, 4, 0], &[]),
    Requirement {
        default_features: false,
        ..on("sea-orm", [1, 1, 20], &[])
    },
    on("serde_json", [1, 0, 154], &[]),
    on("smol", [2, 0, 2], &[]),
    Requirement {
        default_features: false,
        ..on("sqlx", [0, 8, 6], &["postgres", "runtime-tokio"])
    },
    on("tokio", [1, 54, 1], &["full"]),
    on("tokio-stream", [0, 1, 19], &["full"]),
    on("tower", [0, 5, 2], &[]),
    on("tracing", [0, 1, 44], &[]),
    Requirement {
        default_features: false,
        ..on("ureq", [3, 5, 1], &[])
    },
    on("url", [2, 5, 8], &[]),
    on("walkdir", [2, 5, 0], &[]),
];

pub(crate) fn find(package: &str) -> Option<&'static Requirement> {
    REQUIREMENTS
        .iter()
        .find(|requirement| requirement.package == package)
}
