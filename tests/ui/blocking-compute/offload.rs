//@ dependencies: tokio bcrypt
pub async fn hashed(password: String) -> Result<String, bcrypt::BcryptError> {
    bcrypt::hash(password, 12) //~ blocking-compute
}

// Not its own.
pub async fn lent(password: &str) -> Result<String, bcrypt::BcryptError> {
    bcrypt::hash(password, 12) //~ blocking-compute
}
