//@ dependencies: tokio
//@ broken
// The manifest names no `reqwest`: whatever this is, it is not the crate the catalogue knows.
pub async fn silent() {
    let _ = reqwest::blocking::get("http://localhost");
}
