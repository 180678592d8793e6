//@ dependencies: tokio bcrypt
pub async fn register(password: String) -> Result<String, bcrypt::BcryptError> {
    tokio::task::spawn_blocking(move || bcrypt::hash(password, bcrypt::DEFAULT_COST))
        .await
        .unwrap()
}

pub fn in_sync_code(password: &str, stored: &str) -> bool {
    bcrypt::verify(password, stored).unwrap_or(false)
}

fn hash(text: &str) -> usize {
    text.len()
}

pub async fn homonym(text: &str) -> usize {
    hash(text)
}
