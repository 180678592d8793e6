#![crates(tungstenite)]
#![versions(">=0.17, <0.31")]

use std::io;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::ops::Deref;
use crate::client::IntoClientRequest;
use crate::error::{CapacityError, ProtocolError, TlsError, UrlError};
use crate::handshake::{HandshakeRole, MidHandshake};
use crate::handshake::client::{Request, Response};
use crate::handshake::server::NoCallback;
use crate::protocol::{CloseFrame, Role, WebSocketConfig};
use crate::protocol::frame::Frame;
use crate::stream::MaybeTlsStream;
use http::Uri;

pub use http;
pub use bytes::Bytes;

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[blocks(net)]
#[note("use `tokio-tungstenite` or `async-tungstenite`")]
pub fn client<Stream: Read + Write, Req: IntoClientRequest>(request: Req, stream: Stream) -> std::result::Result<(WebSocket<Stream>, Response), HandshakeError<ClientHandshake<Stream>>>;
#[blocks(net)]
#[note("use `tokio-tungstenite` or `async-tungstenite`")]
pub fn connect<Req: IntoClientRequest>(request: Req) -> Result<(WebSocket<MaybeTlsStream<TcpStream>>, Response)>;
#[blocks(net)]
#[note("use `tokio-tungstenite` or `async-tungstenite`")]
pub fn accept<S: Read + Write>(stream: S) -> std::result::Result<WebSocket<S>, HandshakeError<ServerHandshake<S, NoCallback>>>;
#[blocks(net)]
#[note("use `tokio-tungstenite` or `async-tungstenite`")]
pub fn accept_hdr<S: Read + Write, C>(stream: S, callback: C) -> std::result::Result<WebSocket<S>, HandshakeError<ServerHandshake<S, C>>>;
#[blocks(net)]
#[note("use `tokio-tungstenite` or `async-tungstenite`")]
pub fn accept_hdr_with_config<S: Read + Write, C>(stream: S, callback: C, config: Option<WebSocketConfig>) -> std::result::Result<WebSocket<S>, HandshakeError<ServerHandshake<S, C>>>;
#[blocks(net)]
#[note("use `tokio-tungstenite` or `async-tungstenite`")]
pub fn accept_with_config<S: Read + Write>(stream: S, config: Option<WebSocketConfig>) -> std::result::Result<WebSocket<S>, HandshakeError<ServerHandshake<S, NoCallback>>>;

pub enum Error { ConnectionClosed, AlreadyClosed, Io(io::Error), Tls(TlsError), Capacity(CapacityError), Protocol(ProtocolError), WriteBufferFull(Box<Message>), Utf8(String), AttackAttempt, Url(UrlError), Http(Box<http::Response<Option<Vec<u8>>>>), HttpFormat(http::Error) }

pub struct Utf8Bytes;
impl Utf8Bytes {
    pub fn from_static(str: &str) -> Self;
    pub fn as_str(&self) -> &str;
    pub fn from_bytes_unchecked(bytes: Bytes) -> Self;
}
impl Default for Utf8Bytes {}
impl Clone for Utf8Bytes {}
impl Deref for Utf8Bytes { type Target = str; }
impl AsRef<[u8]> for Utf8Bytes {}
impl AsRef<str> for Utf8Bytes {}
impl AsRef<Bytes> for Utf8Bytes {}

pub enum Message { Text(Utf8Bytes), Binary(Bytes), Ping(Bytes), Pong(Bytes), Close(Option<CloseFrame>), Frame(Frame) }
impl Message {
    pub fn text<S: Into<Utf8Bytes>>(string: S) -> Message;
    pub fn binary<B: Into<Bytes>>(bin: B) -> Message;
    pub fn is_text(&self) -> bool;
    pub fn is_binary(&self) -> bool;
    pub fn is_ping(&self) -> bool;
    pub fn is_pong(&self) -> bool;
    pub fn is_close(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn into_data(self) -> Bytes;
    pub fn into_text(self) -> Result<Utf8Bytes>;
    pub fn to_text(&self) -> Result<&str>;
}
impl Clone for Message {}

pub struct WebSocket<Stream>;
impl<Stream> WebSocket<Stream> {
    pub fn from_raw_socket(stream: Stream, role: Role, config: Option<WebSocketConfig>) -> Self;
    pub fn from_partially_read(stream: Stream, part: Vec<u8>, role: Role, config: Option<WebSocketConfig>) -> Self;
    pub fn into_inner(self) -> Stream;
    pub fn get_ref(&self) -> &Stream;
    pub fn get_mut(&mut self) -> &mut Stream;
    pub fn set_config(&mut self, set_func: impl FnOnce(&mut WebSocketConfig));
    pub fn get_config(&self) -> &WebSocketConfig;
    pub fn can_read(&self) -> bool;
    pub fn can_write(&self) -> bool;
}
#[blocks(net)]
#[note("use `tokio-tungstenite` or `async-tungstenite`")]
impl<Stream: Read + Write> WebSocket<Stream> {
    pub fn read(&mut self) -> Result<Message>;
    pub fn send(&mut self, message: Message) -> Result<()>;
    pub fn write(&mut self, message: Message) -> Result<()>;
    pub fn flush(&mut self) -> Result<()>;
    pub fn close(&mut self, code: Option<CloseFrame>) -> Result<()>;
    pub fn read_message(&mut self) -> Result<Message>;
    pub fn write_message(&mut self, message: Message) -> Result<()>;
    pub fn write_pending(&mut self) -> Result<()>;
}

pub struct ClientRequestBuilder;
impl ClientRequestBuilder {
    pub fn new(uri: Uri) -> Self;
    pub fn with_header<K: Into<String>, V: Into<String>>(self, key: K, value: V) -> Self;
    pub fn with_sub_protocol<P: Into<String>>(self, protocol: P) -> Self;
}
impl Clone for ClientRequestBuilder {}
impl IntoClientRequest for ClientRequestBuilder {}

pub struct ClientHandshake<S>;
impl<S: Read + Write> ClientHandshake<S> {
    pub fn start(stream: S, request: Request, config: Option<WebSocketConfig>) -> Result<MidHandshake<Self>>;
}
impl<S: Read + Write> HandshakeRole for ClientHandshake<S> {}

pub struct ServerHandshake<S, C>;
impl<S: Read + Write, C> ServerHandshake<S, C> {
    pub fn start(stream: S, callback: C, config: Option<WebSocketConfig>) -> MidHandshake<Self>;
}
impl<S: Read + Write, C> HandshakeRole for ServerHandshake<S, C> {}

pub enum HandshakeError<Role: HandshakeRole> { Interrupted(MidHandshake<Role>), Failure(Error) }

pub mod client {
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use crate::{ClientHandshake, HandshakeError, Result, WebSocket};
    use crate::handshake::client::{Request, Response};
    use crate::protocol::WebSocketConfig;
    use crate::stream::{MaybeTlsStream, Mode};
    use http::Uri;

    pub use crate::{ClientRequestBuilder, client, connect};

    #[blocks(net)]
    #[note("use `tokio-tungstenite` or `async-tungstenite`")]
    pub fn connect_with_config<Req: IntoClientRequest>(request: Req, config: Option<WebSocketConfig>, max_redirects: u8) -> Result<(WebSocket<MaybeTlsStream<TcpStream>>, Response)>;
    pub fn uri_mode(uri: &Uri) -> Result<Mode>;
    #[blocks(net)]
    #[note("use `tokio-tungstenite` or `async-tungstenite`")]
    pub fn client_with_config<Stream: Read + Write, Req: IntoClientRequest>(request: Req, stream: Stream, config: Option<WebSocketConfig>) -> Result<(WebSocket<Stream>, Response), HandshakeError<ClientHandshake<Stream>>>;

    pub trait IntoClientRequest {
        fn into_client_request(self) -> Result<Request>;
    }
    impl IntoClientRequest for &str {}
    impl IntoClientRequest for &String {}
    impl IntoClientRequest for String {}
    impl IntoClientRequest for &Uri {}
    impl IntoClientRequest for Uri {}
    impl IntoClientRequest for httparse::Request {}
}

pub mod error {
    pub struct CapacityError;
    pub struct ProtocolError;
    pub struct UrlError;
    pub struct TlsError;
}

pub mod handshake {
    use crate::handshake::machine::HandshakeMachine;

    pub use crate::HandshakeError;

    pub struct MidHandshake<Role: HandshakeRole>;
    impl<Role: HandshakeRole> MidHandshake<Role> {
        pub fn get_ref(&self) -> &HandshakeMachine<Role::InternalStream>;
        pub fn get_mut(&mut self) -> &mut HandshakeMachine<Role::InternalStream>;
        #[blocks(net)]
        #[note("use `tokio-tungstenite` or `async-tungstenite`")]
        pub fn handshake(self) -> Result<Role::FinalResult, crate::HandshakeError<Role>>;
    }

    pub trait HandshakeRole {}

    pub mod client {
        pub type Request = http::Request<()>;
        pub type Response = http::Response<Option<Vec<u8>>>;
    }

    pub mod machine {
        pub struct HandshakeMachine<Stream>;
    }

    pub mod server {
        pub struct NoCallback;
    }
}

pub mod protocol {
    use crate::Utf8Bytes;
    use crate::protocol::frame::coding::CloseCode;

    pub use crate::{Message, WebSocket};

    pub struct CloseFrame { pub code: CloseCode, pub reason: Utf8Bytes }
    impl Clone for CloseFrame {}

    pub struct Role;

    pub struct WebSocketConfig;

    pub mod frame {
        pub struct Frame;

        pub mod coding {
            pub struct CloseCode;
        }
    }
}

pub mod stream {
    use std::io::{Read, Write};

    pub struct Mode;
    pub struct MaybeTlsStream<S: Read + Write>;
}
