//@ levels: -W pedantic
use std::process::Command;

pub fn thrown_away() {
    let list = Command::new("ls");
    drop(list); //~^ unexecuted-query
}
