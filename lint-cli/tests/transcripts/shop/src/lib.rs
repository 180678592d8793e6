pub mod orders;
pub mod stock;
