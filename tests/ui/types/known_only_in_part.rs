//@ broken
// Nothing is guessed: where the receiver's type is not known, silence.
pub async fn from_a_crate_that_is_not_known(client: mystery::Client) {
    client.connect().unwrap().recv();
    client.status();
    mystery::file().read_to_end(&mut Vec::new());
}

pub async fn a_name_that_does_not_resolve() {
    let handle = nowhere::spawn();
    handle.join();
}
