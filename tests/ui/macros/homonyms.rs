// Macros of our own whose names are those of known ones.
macro_rules! select {
    ($first:expr, $second:expr) => {
        if true { $first } else { $second }
    };
}

macro_rules! stream {
    ($($name:ident),*) => {
        [$(stringify!($name)),*]
    };
}

pub async fn not_the_select_of_a_runtime() -> std::io::Result<Vec<u8>> {
    let names = stream!(one, two);
    select!(
        std::fs::read(names[0]), //~ blocking-file
        tokio::fs::read(names[1]).await
    )
}

pub fn in_sync_code() -> std::io::Result<Vec<u8>> {
    select!(std::fs::read("a.txt"), std::fs::read("b.txt"))
}
