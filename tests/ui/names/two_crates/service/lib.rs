//@ dependencies: tokio support
use support::prelude::*;

pub async fn through_the_other_crate() {
    pause(std::time::Duration::from_secs(1)); //~ blocking-sleep
    let _ = support::disk::read("a.txt"); //~ blocking-file
    support::quick();
}
