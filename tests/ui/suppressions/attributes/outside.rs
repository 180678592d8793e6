//! The attribute stands on the declaration of this module.

pub async fn needless() -> u32 {
    1
}
