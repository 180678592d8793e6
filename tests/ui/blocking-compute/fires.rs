//@ dependencies: tokio bcrypt
pub async fn register(password: &str) -> Result<String, bcrypt::BcryptError> {
    bcrypt::hash(password, bcrypt::DEFAULT_COST) //~ blocking-compute
}

pub async fn log_in(password: &str, stored: &str) -> bool {
    use bcrypt::verify;

    verify(password, stored).unwrap_or(false) //~ blocking-compute
}
