#![crates(lettre)]
#![versions(">=0.10, <0.12")]

use std::ffi::{OsStr, OsString};
use std::future::Future;
use std::path::Path;
use std::pin::Pin;
use std::str::FromStr;
use crate::address::{AddressError, Envelope};
use crate::message::MessageBuilder;
use crate::message::header::Headers;
use crate::transport::file::Error;
use crate::transport::smtp::{AsyncSmtpTransportBuilder, SmtpTransportBuilder};
use crate::transport::smtp::response::Response;
use tokio::task::JoinHandle;
use tokio::time::Sleep;

pub trait Executor {
    type Handle;
    type Sleep: Future<Output = ()>;
}

pub struct Tokio1Executor;
impl Executor for Tokio1Executor { type Handle = JoinHandle<()>; type Sleep = Sleep; }

#[feature("async-std1")]
pub struct AsyncStd1Executor;
impl Executor for AsyncStd1Executor {}

pub trait AsyncTransport {
    type Ok;
    type Error;
    fn send(&self, message: Message) -> Pin<Box<dyn Future<Output = Result<Self::Ok, Self::Error>>>>;
    fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Pin<Box<dyn Future<Output = Result<Self::Ok, Self::Error>>>>;
    fn shutdown(&self) -> Pin<Box<dyn Future<Output = ()>>>;
}

pub struct Address;
impl Address {
    pub fn new<U: AsRef<str>, D: AsRef<str>>(user: U, domain: D) -> Result<Self, AddressError>;
    pub fn new_dangerous<U: AsRef<str>, D: AsRef<str>>(user: U, domain: D) -> Self;
    pub fn user(&self) -> &str;
    pub fn domain(&self) -> &str;
}
impl Clone for Address {}
impl FromStr for Address { type Err = AddressError; }
impl AsRef<str> for Address {}
impl AsRef<OsStr> for Address {}

pub struct Message;
impl Message {
    pub fn builder() -> MessageBuilder;
    pub fn headers(&self) -> &Headers;
    pub fn headers_mut(&mut self) -> &mut Headers;
    pub fn envelope(&self) -> &Envelope;
    pub fn formatted(&self) -> Vec<u8>;
}
impl Clone for Message {}

pub trait Transport {
    type Ok;
    type Error;
    #[blocks(net)]
    #[instead(any = "lettre::AsyncTransport::send")]
    fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error>;
    #[blocks(net)]
    #[instead(any = "lettre::AsyncTransport::send_raw")]
    fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
    fn shutdown(&self);
}

pub struct AsyncFileTransport<E: Executor>;
impl<E: Executor> AsyncFileTransport<E> {
    pub fn new<P: AsRef<Path>>(path: P) -> Self;
}
impl<E: Executor> Clone for AsyncFileTransport<E> {}
impl<E: Executor> AsyncTransport for AsyncFileTransport<E> { type Ok = String; type Error = Error; }

pub struct FileTransport;
impl FileTransport {
    pub fn new<P: AsRef<Path>>(path: P) -> FileTransport;
}
impl Clone for FileTransport {}
#[blocks(file)]
#[instead(any = "lettre::AsyncFileTransport")]
impl Transport for FileTransport { type Ok = String; type Error = Error; }

pub struct AsyncSendmailTransport<E: Executor>;
impl<E: Executor> AsyncSendmailTransport<E> {
    pub fn new() -> Self;
    pub fn new_with_command<S: Into<OsString>>(command: S) -> Self;
}
impl<E: Executor> Clone for AsyncSendmailTransport<E> {}
impl<E: Executor> Default for AsyncSendmailTransport<E> {}
impl AsyncTransport for AsyncSendmailTransport<Tokio1Executor> { type Ok = (); type Error = crate::transport::sendmail::Error; }
impl AsyncTransport for AsyncSendmailTransport<AsyncStd1Executor> { type Ok = (); type Error = crate::transport::sendmail::Error; }

pub struct SendmailTransport;
impl SendmailTransport {
    pub fn new() -> SendmailTransport;
    pub fn new_with_command<S: Into<OsString>>(command: S) -> SendmailTransport;
}
impl Clone for SendmailTransport {}
impl Default for SendmailTransport {}
#[blocks(process)]
#[instead(any = "lettre::AsyncSendmailTransport")]
impl Transport for SendmailTransport { type Ok = (); type Error = crate::transport::sendmail::Error; }

pub struct AsyncSmtpTransport<E: Executor>;
impl<E: Executor> AsyncSmtpTransport<E> {
    pub fn relay(relay: &str) -> Result<AsyncSmtpTransportBuilder, crate::transport::smtp::Error>;
    pub fn starttls_relay(relay: &str) -> Result<AsyncSmtpTransportBuilder, crate::transport::smtp::Error>;
    pub fn unencrypted_localhost() -> AsyncSmtpTransport<E>;
    pub fn builder_dangerous<T: Into<String>>(server: T) -> AsyncSmtpTransportBuilder;
    pub fn from_url(connection_url: &str) -> Result<AsyncSmtpTransportBuilder, crate::transport::smtp::Error>;
    pub async fn test_connection(&self) -> Result<bool, crate::transport::smtp::Error>;
}
impl AsyncTransport for AsyncSmtpTransport<Tokio1Executor> { type Ok = Response; type Error = crate::transport::smtp::Error; }
impl AsyncTransport for AsyncSmtpTransport<AsyncStd1Executor> { type Ok = Response; type Error = crate::transport::smtp::Error; }
impl<E: Executor> Clone for AsyncSmtpTransport<E> {}

pub struct SmtpTransport;
impl SmtpTransport {
    pub fn relay(relay: &str) -> Result<SmtpTransportBuilder, crate::transport::smtp::Error>;
    pub fn starttls_relay(relay: &str) -> Result<SmtpTransportBuilder, crate::transport::smtp::Error>;
    pub fn unencrypted_localhost() -> SmtpTransport;
    pub fn builder_dangerous<T: Into<String>>(server: T) -> SmtpTransportBuilder;
    pub fn from_url(connection_url: &str) -> Result<SmtpTransportBuilder, crate::transport::smtp::Error>;
    #[blocks(net)]
    #[instead(any = "lettre::AsyncSmtpTransport::test_connection")]
    pub fn test_connection(&self) -> Result<bool, crate::transport::smtp::Error>;
}
impl Clone for SmtpTransport {}
#[blocks(net)]
#[instead(any = "lettre::AsyncSmtpTransport")]
impl Transport for SmtpTransport { type Ok = Response; type Error = crate::transport::smtp::Error; }

pub mod address {
    use crate::error::Error;

    pub use crate::Address;

    pub struct Envelope;
    impl Envelope {
        pub fn new(from: Option<crate::Address>, to: Vec<crate::Address>) -> Result<Envelope, Error>;
        pub fn to(&self) -> &[crate::Address];
        pub fn from(&self) -> Option<&crate::Address>;
    }
    impl Clone for Envelope {}

    pub enum AddressError { MissingParts, Unbalanced, InvalidUser, InvalidDomain, InvalidInput }
    impl Clone for AddressError {}
}

pub mod error {
    pub struct Error;
}

pub mod message {
    use std::ops::Deref;
    use std::slice::Iter;
    use std::str::FromStr;
    use std::time::SystemTime;
    use std::vec::IntoIter;
    use crate::Address;
    use crate::address::{AddressError, Envelope};
    use crate::error::Error;
    use crate::message::header::{ContentTransferEncoding, ContentType, HeaderValue, Headers};

    pub use crate::Message;

    pub struct Attachment;
    impl Attachment {
        pub fn new(filename: String) -> Self;
        pub fn new_inline(content_id: String) -> Self;
        pub fn new_inline_with_name(content_id: String, name: String) -> Self;
        pub fn body<T: IntoBody>(self, content: T, content_type: ContentType) -> SinglePart;
    }
    impl Clone for Attachment {}

    pub struct Body;
    impl Body {
        pub fn new<B: Into<MaybeString>>(buf: B) -> Self;
        pub fn new_with_encoding<B: Into<MaybeString>>(buf: B, encoding: ContentTransferEncoding) -> Result<Self, Vec<u8>>;
        pub fn dangerous_pre_encoded(buf: Vec<u8>, encoding: ContentTransferEncoding) -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn encoding(&self) -> ContentTransferEncoding;
        pub fn into_vec(self) -> Vec<u8>;
    }
    impl Clone for Body {}
    impl IntoBody for Body {}
    impl AsRef<[u8]> for Body {}

    pub trait IntoBody {
        fn into_body(self, encoding: Option<ContentTransferEncoding>) -> Body;
    }
    impl<T: Into<MaybeString>> IntoBody for T {}

    pub enum MaybeString { Binary(Vec<u8>), String(String) }
    impl Clone for MaybeString {}
    impl Deref for MaybeString { type Target = [u8]; }

    pub struct MessageBuilder;
    impl MessageBuilder {
        pub fn new() -> Self;
        pub fn from(self, mbox: Mailbox) -> Self;
        pub fn sender(self, mbox: Mailbox) -> Self;
        pub fn date(self, st: SystemTime) -> Self;
        pub fn date_now(self) -> Self;
        pub fn reply_to(self, mbox: Mailbox) -> Self;
        pub fn to(self, mbox: Mailbox) -> Self;
        pub fn cc(self, mbox: Mailbox) -> Self;
        pub fn bcc(self, mbox: Mailbox) -> Self;
        pub fn in_reply_to(self, id: String) -> Self;
        pub fn references(self, id: String) -> Self;
        pub fn subject<S: Into<String>>(self, subject: S) -> Self;
        pub fn message_id(self, id: Option<String>) -> Self;
        pub fn user_agent(self, id: String) -> Self;
        pub fn header<H>(self, header: H) -> Self;
        pub fn raw_header(self, raw_header: HeaderValue) -> Self;
        pub fn mailbox<H>(self, header: H) -> Self;
        pub fn envelope(self, envelope: Envelope) -> Self;
        pub fn keep_bcc(self) -> Self;
        pub fn body<T: IntoBody>(self, body: T) -> Result<crate::Message, Error>;
        pub fn multipart(self, part: MultiPart) -> Result<crate::Message, Error>;
        pub fn singlepart(self, part: SinglePart) -> Result<crate::Message, Error>;
    }
    impl Clone for MessageBuilder {}
    impl Default for MessageBuilder {}

    pub struct SinglePartBuilder;
    impl SinglePartBuilder {
        pub fn new() -> Self;
        pub fn header<H>(self, header: H) -> Self;
        pub fn content_type(self, content_type: ContentType) -> Self;
        pub fn body<T: IntoBody>(self, body: T) -> SinglePart;
    }
    impl Clone for SinglePartBuilder {}
    impl Default for SinglePartBuilder {}

    pub struct SinglePart;
    impl SinglePart {
        pub fn builder() -> SinglePartBuilder;
        pub fn plain<T: IntoBody>(body: T) -> Self;
        pub fn html<T: IntoBody>(body: T) -> Self;
        pub fn headers(&self) -> &Headers;
        pub fn raw_body(&self) -> &[u8];
        pub fn formatted(&self) -> Vec<u8>;
    }
    impl Clone for SinglePart {}

    pub enum MultiPartKind { Mixed, Alternative, Related, Encrypted { protocol: String }, Signed { protocol: String, micalg: String } }
    impl Clone for MultiPartKind {}

    pub struct MultiPartBuilder;
    impl MultiPartBuilder {
        pub fn new() -> Self;
        pub fn header<H>(self, header: H) -> Self;
        pub fn kind(self, kind: MultiPartKind) -> Self;
        pub fn boundary<S: Into<String>>(self, boundary: S) -> Self;
        pub fn build(self) -> MultiPart;
        pub fn singlepart(self, part: SinglePart) -> MultiPart;
        pub fn multipart(self, part: MultiPart) -> MultiPart;
    }
    impl Clone for MultiPartBuilder {}
    impl Default for MultiPartBuilder {}

    pub struct MultiPart;
    impl MultiPart {
        pub fn builder() -> MultiPartBuilder;
        pub fn mixed() -> MultiPartBuilder;
        pub fn alternative() -> MultiPartBuilder;
        pub fn related() -> MultiPartBuilder;
        pub fn encrypted(protocol: String) -> MultiPartBuilder;
        pub fn signed(protocol: String, micalg: String) -> MultiPartBuilder;
        pub fn alternative_plain_html<T: IntoBody, V: IntoBody>(plain: T, html: V) -> Self;
        pub fn singlepart(self, part: SinglePart) -> Self;
        pub fn multipart(self, part: MultiPart) -> Self;
        pub fn boundary(&self) -> String;
        pub fn headers(&self) -> &Headers;
        pub fn headers_mut(&mut self) -> &mut Headers;
        pub fn formatted(&self) -> Vec<u8>;
    }
    impl Clone for MultiPart {}

    pub struct Mailbox { pub name: Option<String>, pub email: Address }
    impl Mailbox {
        pub fn new(name: Option<String>, email: Address) -> Self;
    }
    impl Clone for Mailbox {}
    impl FromStr for Mailbox { type Err = AddressError; }
    impl FromIterator<Mailbox> for Mailboxes {}

    pub struct Mailboxes;
    impl Mailboxes {
        pub fn new() -> Self;
        pub fn with(self, mbox: Mailbox) -> Self;
        pub fn push(&mut self, mbox: Mailbox);
        pub fn into_single(self) -> Option<Mailbox>;
        pub fn iter(&self) -> Iter<Mailbox>;
    }
    impl Clone for Mailboxes {}
    impl Default for Mailboxes {}
    impl IntoIterator for Mailboxes { type Item = Mailbox; type IntoIter = IntoIter<Mailbox>; }
    impl FromStr for Mailboxes { type Err = AddressError; }

    pub mod header {
        pub struct ContentType;
        pub struct Headers;
        pub struct HeaderValue;

        pub struct ContentTransferEncoding;
    }
}

pub mod transport {
    pub use crate::{AsyncTransport, Transport};

    pub mod file {
        pub use crate::{AsyncFileTransport, FileTransport};

        pub struct Error;
        impl Error {
            pub fn is_io(&self) -> bool;
        }
    }

    pub mod sendmail {
        pub use crate::{AsyncSendmailTransport, SendmailTransport};

        pub struct Error;
        impl Error {
            pub fn is_client(&self) -> bool;
            pub fn is_response(&self) -> bool;
        }
    }

    pub mod smtp {
        use std::time::Duration;
        use crate::Executor;
        use crate::transport::smtp::authentication::{Credentials, Mechanism};
        use crate::transport::smtp::client::Tls;
        use crate::transport::smtp::extension::ClientId;
        use crate::transport::smtp::response::Code;

        pub use crate::{AsyncSmtpTransport, SmtpTransport};

        pub struct AsyncSmtpTransportBuilder;
        impl AsyncSmtpTransportBuilder {
            pub fn hello_name(self, name: ClientId) -> Self;
            pub fn credentials(self, credentials: Credentials) -> Self;
            pub fn authentication(self, mechanisms: Vec<Mechanism>) -> Self;
            pub fn port(self, port: u16) -> Self;
            pub fn timeout(self, timeout: Option<Duration>) -> Self;
            pub fn tls(self, tls: Tls) -> Self;
            pub fn pool_config(self, pool_config: PoolConfig) -> Self;
            pub fn build<E: Executor>(self) -> crate::AsyncSmtpTransport<E>;
        }
        impl Clone for AsyncSmtpTransportBuilder {}

        pub struct PoolConfig;
        impl PoolConfig {
            pub fn new() -> Self;
            pub fn min_idle(self, min_idle: u32) -> Self;
            pub fn max_size(self, max_size: u32) -> Self;
            pub fn idle_timeout(self, idle_timeout: Duration) -> Self;
        }
        impl Clone for PoolConfig {}
        impl Default for PoolConfig {}

        pub struct Error;
        impl Error {
            pub fn is_response(&self) -> bool;
            pub fn is_client(&self) -> bool;
            pub fn is_transient(&self) -> bool;
            pub fn is_permanent(&self) -> bool;
            pub fn is_timeout(&self) -> bool;
            pub fn is_tls(&self) -> bool;
            pub fn is_transport_shutdown(&self) -> bool;
            pub fn status(&self) -> Option<Code>;
        }

        pub struct SmtpTransportBuilder;
        impl SmtpTransportBuilder {
            pub fn hello_name(self, name: ClientId) -> Self;
            pub fn credentials(self, credentials: Credentials) -> Self;
            pub fn authentication(self, mechanisms: Vec<Mechanism>) -> Self;
            pub fn timeout(self, timeout: Option<Duration>) -> Self;
            pub fn port(self, port: u16) -> Self;
            pub fn tls(self, tls: Tls) -> Self;
            pub fn pool_config(self, pool_config: PoolConfig) -> Self;
            pub fn build(self) -> crate::SmtpTransport;
        }
        impl Clone for SmtpTransportBuilder {}

        pub mod authentication {
            pub struct Credentials;

            pub struct Mechanism;
        }

        pub mod client {
            pub struct Tls;
        }

        pub mod extension {
            pub struct ClientId;
        }

        pub mod response {
            pub struct Code;
            pub struct Response;
        }
    }

    pub mod stub {
        use crate::{AsyncTransport, Transport};
        use crate::address::Envelope;

        pub struct Error;
        impl Clone for Error {}

        pub struct StubTransport;
        impl StubTransport {
            pub fn new(response: Result<(), Error>) -> Self;
            pub fn new_ok() -> Self;
            pub fn new_error() -> Self;
            pub fn messages(&self) -> Vec<(Envelope, String)>;
        }
        impl Clone for StubTransport {}
        #[immediate]
        impl Transport for StubTransport { type Ok = (); type Error = Error; }

        pub struct AsyncStubTransport;
        impl AsyncStubTransport {
            pub fn new(response: Result<(), Error>) -> Self;
            pub fn new_ok() -> Self;
            pub fn new_error() -> Self;
            pub async fn messages(&self) -> Vec<(Envelope, String)>;
        }
        impl Clone for AsyncStubTransport {}
        impl AsyncTransport for AsyncStubTransport { type Ok = (); type Error = Error; }
    }
}
