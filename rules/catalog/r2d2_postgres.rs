#![crates(r2d2_postgres)]
#![versions(">=0.16, <0.19")]

use postgres::{Client, Config, Error};

pub use postgres;
pub use r2d2;

pub struct PostgresConnectionManager<T>;
impl<T> PostgresConnectionManager<T> {
    pub fn new(config: Config, tls_connector: T) -> PostgresConnectionManager<T>;
}
impl<T> r2d2::ManageConnection for PostgresConnectionManager<T> { type Connection = Client; type Error = Error; }
