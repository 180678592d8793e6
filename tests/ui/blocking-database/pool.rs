//@ dependencies: tokio r2d2
use r2d2::{ManageConnection, Pool};

pub async fn waiting_for_a_connection<M: ManageConnection>(pool: &Pool<M>) -> bool {
    pool.get().is_ok() //~ blocking-database
}

pub async fn asking_for_one<M: ManageConnection>(pool: &Pool<M>) -> bool {
    pool.try_get().is_some()
}
