use std::fs;

pub fn left_of(item: &str) -> Option<u32> {
    let stored = fs::read_to_string(item).ok()?;
    stored.trim().parse().ok()
}
