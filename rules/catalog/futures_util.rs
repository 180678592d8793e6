#![crates(futures_util)]
#![versions(">=0.3")]

pub use futures::{future, join, lock, never, pending, pin_mut, poll, ready, select, select_biased, stream, stream_select, task, try_join};
pub use futures::{Future, FutureExt, Stream, StreamExt, TryFuture, TryFutureExt, TryStream, TryStreamExt};
pub use futures::{Sink, SinkExt, sink};
pub use futures::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt, io};
