#![crates(bb8_postgres)]
#![versions(">=0.7, <0.10")]

use tokio_postgres::{Client, Config, Error};

pub use bb8;
pub use tokio_postgres;

pub struct PostgresConnectionManager<Tls>;
impl<Tls> PostgresConnectionManager<Tls> {
    pub fn new(config: Config, tls: Tls) -> PostgresConnectionManager<Tls>;
    pub fn new_from_stringlike<T: ToString>(params: T, tls: Tls) -> Result<PostgresConnectionManager<Tls>, Error>;
}
impl<Tls> Clone for PostgresConnectionManager<Tls> {}
impl<Tls> bb8::ManageConnection for PostgresConnectionManager<Tls> { type Connection = Client; type Error = Error; }
