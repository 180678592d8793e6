use std::{fs::File, io};

// Names in the value and the type namespace do not disturb each other.
#[allow(non_camel_case_types)]
struct read(u32);

enum Step {
    Sleep(u64),
    Open { path: String },
}

use Step::Sleep;

pub async fn constructors_are_no_calls() -> Option<u32> {
    let _ = Step::Open { path: String::from("a.txt") };
    let _ = Sleep(1);
    let _ = Step::Sleep(2);
    Some(read(3).0)
}

pub async fn associated_functions() -> io::Result<()> {
    let _ = File::open("a.txt")?; //~ blocking-file
    let _ = <File>::open("a.txt")?; //~ blocking-file
    Ok(())
}

type Handle = File;

pub async fn through_a_type_alias() -> io::Result<()> {
    let _ = Handle::open("a.txt")?; //~ blocking-file
    Ok(())
}

struct Store;

impl Store {
    fn open(_: &str) -> Self {
        Self
    }

    async fn reopen() -> Self {
        Self::open("a.txt")
    }
}

pub async fn homonym() {
    let _ = Store::open("a.txt");
    let _ = Store::reopen().await;
}

pub async fn a_function_as_a_value() -> io::Result<Vec<u8>> {
    let load = std::fs::read::<&str>;
    load("a.txt") //~ blocking-file
}
