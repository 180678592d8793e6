// The items of an included file stand where it is included.
use std::fs;

pub mod generated {
    use std::thread::sleep as pause;

    include!("items.rs");
}

include!("more.rs");
::core::include!("by_path.rs");

pub async fn called() {
    let _ = generated::Settings::default().load(); //~ indirect-blocking
}

pub async fn called_again() {
    let _ = Reloaded.load(); //~ indirect-blocking
}
