//@ dependencies: mongodb
use mongodb::{
    Collection, Cursor,
    action::Find,
    bson::{Document, doc},
    error::Result,
};

/// An action is run when it is awaited.
pub async fn adults(people: &Collection<Document>) -> Find<'_, Document> {
    people.find(doc! { "age": { "$gte": 18 } }) //~ lazy-query-returned
}

pub async fn limited(people: &Collection<Document>) -> Find<'_, Document> {
    let found = people.find(doc! {}).limit(10); //~ lazy-query-returned
    found
}

pub async fn run(people: &Collection<Document>) -> Result<Cursor<Document>> {
    people.find(doc! { "age": { "$gte": 18 } }).limit(10).await
}

/// For others to build on.
pub fn of_sync_code(people: &Collection<Document>) -> Find<'_, Document> {
    people.find(doc! {})
}
