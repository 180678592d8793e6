//@ dependencies: tokio argon2
use argon2::{
    Argon2, PasswordHash, PasswordHasher, PasswordVerifier,
    password_hash::{self, SaltString},
};

pub async fn register(password: &str, salt: &SaltString) -> password_hash::Result<String> {
    let hash = Argon2::default().hash_password(password.as_bytes(), salt)?; //~ blocking-compute
    Ok(hash.to_string())
}

pub async fn log_in(password: &str, stored: &str) -> password_hash::Result<()> {
    let stored = PasswordHash::new(stored)?;
    let hasher = Argon2::default();
    hasher.verify_password(password.as_bytes(), &stored) //~ blocking-compute
}
