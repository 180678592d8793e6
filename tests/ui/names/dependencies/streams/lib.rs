//@ library
//@ dependencies: tokio
//! What stands in a dependency's signatures is known, though the project does not depend on it.
use std::{
    pin::Pin,
    sync::mpsc::Receiver,
    task::{Context, Poll},
};

use tokio::io::{AsyncRead, ReadBuf};

macro_rules! cfg_feature {
    (#![$meta:meta] $($item:item)*) => { $(#[cfg($meta)] $item)* };
}

cfg_feature! {
    #![not(feature = "none")]

    pub mod wire {
        pub use super::Wire;
    }
}

pub struct Wire {
    pub done: Receiver<u8>,
}

impl AsyncRead for Wire {
    fn poll_read(self: Pin<&mut Self>, _: &mut Context<'_>, _: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

/// What private imports give to the library's own modules is known, whichever way it comes.
mod cables {
    use super::{inner::*, *};

    pub struct Cable {
        pub ends: Receiver<u8>,
        pub starts: Start,
        pub plugs: plugs::Plug,
    }
}

mod inner {
    mod hidden {
        pub(in super::super) use std::sync::mpsc::Receiver as Start;

        pub(in super::super) mod plugs {
            pub type Plug = std::sync::mpsc::Receiver<()>;
        }
    }
    pub(super) use self::hidden::{plugs, Start as Begin};

    pub type Start = Begin<u8>;
}

pub use cables::Cable;
