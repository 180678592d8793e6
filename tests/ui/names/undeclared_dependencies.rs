//@ dependencies: undeclared
// Without a manifest any crate may be meant, and its name says which.
pub async fn fires() {
    let _ = reqwest::blocking::get("http://localhost"); //~ blocking-http
}
