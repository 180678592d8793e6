use std::{
    fs::{self, read as slurp},
    thread::sleep as nap,
    time::Duration,
};

pub async fn group_and_rename() {
    nap(Duration::from_secs(1)); //~ blocking-sleep
    let _ = slurp("a.txt"); //~ blocking-file
    let _ = fs::read("a.txt"); //~ blocking-file
}

mod globs {
    use std::fs::*;

    pub async fn through_a_glob() {
        let _ = read_to_string("a.txt"); //~ blocking-file
        let _ = File::open("a.txt"); //~ blocking-file
    }
}

mod renamed_modules {
    use std::fs as files;
    use std::thread as t;

    pub async fn through_a_renamed_module() {
        let _ = files::read("a.txt"); //~ blocking-file
        t::sleep(std::time::Duration::from_secs(1)); //~ blocking-sleep
    }
}

mod the_crate_itself {
    use std as base;

    pub async fn through_a_renamed_crate() {
        base::thread::sleep(base::time::Duration::from_secs(1)); //~ blocking-sleep
    }

    pub async fn from_the_root() {
        ::std::thread::sleep(::std::time::Duration::from_secs(1)); //~ blocking-sleep
    }
}

mod other_twins {
    use tokio::{fs, time::sleep};

    pub async fn silent() {
        sleep(std::time::Duration::from_secs(1)).await;
        let _ = fs::read("a.txt").await;
    }
}

mod a_trait_unnamed {
    use std::net::ToSocketAddrs as _;

    pub async fn through_an_underscore_import() {
        let _ = "localhost:80".to_socket_addrs(); //~ blocking-net
    }
}
