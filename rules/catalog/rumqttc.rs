#![crates(rumqttc)]
#![versions(">=0.11, <0.26")]

use std::collections::VecDeque;
use std::time::Duration;
use bytes::{Bytes, BytesMut};
use flume::Sender;

pub type Incoming = Packet;

pub struct AsyncClient;
impl AsyncClient {
    pub fn new(options: MqttOptions, cap: usize) -> (AsyncClient, EventLoop);
    pub fn from_senders(request_tx: Sender<Request>) -> AsyncClient;
    pub async fn publish<S: Into<String>, V: Into<Vec<u8>>>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError>;
    pub fn try_publish<S: Into<String>, V: Into<Vec<u8>>>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError>;
    pub async fn ack(&self, publish: &Publish) -> Result<(), ClientError>;
    pub fn try_ack(&self, publish: &Publish) -> Result<(), ClientError>;
    pub async fn publish_bytes<S: Into<String>>(&self, topic: S, qos: QoS, retain: bool, payload: Bytes) -> Result<(), ClientError>;
    pub async fn subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
    pub fn try_subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
    pub async fn subscribe_many<T: IntoIterator<Item = SubscribeFilter>>(&self, topics: T) -> Result<(), ClientError>;
    pub fn try_subscribe_many<T: IntoIterator<Item = SubscribeFilter>>(&self, topics: T) -> Result<(), ClientError>;
    pub async fn unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError>;
    pub fn try_unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError>;
    pub async fn disconnect(&self) -> Result<(), ClientError>;
    pub fn try_disconnect(&self) -> Result<(), ClientError>;
}
impl Clone for AsyncClient {}

pub struct Client;
impl Client {
    pub fn new(options: MqttOptions, cap: usize) -> (Client, Connection);
    pub fn from_sender(request_tx: Sender<Request>) -> Client;
    #[blocks(wait, brief)]
    #[instead(any = "rumqttc::AsyncClient::publish")]
    pub fn publish<S: Into<String>, V: Into<Vec<u8>>>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError>;
    pub fn try_publish<S: Into<String>, V: Into<Vec<u8>>>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError>;
    #[blocks(wait, brief)]
    #[instead(any = "rumqttc::AsyncClient::ack")]
    pub fn ack(&self, publish: &Publish) -> Result<(), ClientError>;
    pub fn try_ack(&self, publish: &Publish) -> Result<(), ClientError>;
    #[blocks(wait, brief)]
    #[instead(any = "rumqttc::AsyncClient::subscribe")]
    pub fn subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
    pub fn try_subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
    #[blocks(wait, brief)]
    #[instead(any = "rumqttc::AsyncClient::subscribe_many")]
    pub fn subscribe_many<T: IntoIterator<Item = SubscribeFilter>>(&self, topics: T) -> Result<(), ClientError>;
    pub fn try_subscribe_many<T: IntoIterator<Item = SubscribeFilter>>(&self, topics: T) -> Result<(), ClientError>;
    #[blocks(wait, brief)]
    #[instead(any = "rumqttc::AsyncClient::unsubscribe")]
    pub fn unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError>;
    pub fn try_unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError>;
    #[blocks(wait, brief)]
    #[instead(any = "rumqttc::AsyncClient::disconnect")]
    pub fn disconnect(&self) -> Result<(), ClientError>;
    pub fn try_disconnect(&self) -> Result<(), ClientError>;
}
impl Clone for Client {}

pub struct ClientError;

pub struct Connection { pub eventloop: EventLoop }
impl Connection {
    pub fn iter(&mut self) -> Iter;
    #[blocks(wait)]
    #[instead(any = "rumqttc::EventLoop::poll")]
    pub fn recv(&mut self) -> Result<Result<Event, ConnectionError>, RecvError>;
    pub fn try_recv(&mut self) -> Result<Result<Event, ConnectionError>, TryRecvError>;
    #[blocks(wait)]
    #[instead(any = "rumqttc::EventLoop::poll")]
    pub fn recv_timeout(&mut self, duration: Duration) -> Result<Result<Event, ConnectionError>, RecvTimeoutError>;
}

pub struct Iter;
#[blocks(wait)]
#[instead(any = "rumqttc::EventLoop::poll")]
impl Iterator for Iter { type Item = Result<Event, ConnectionError>; }

pub struct RecvError;

pub enum RecvTimeoutError { Disconnected, Timeout }

pub enum TryRecvError { Disconnected, Empty }

pub struct ConnectionError;
pub enum Event { Incoming(Incoming), Outgoing(Outgoing) }
impl Clone for Event {}

pub struct EventLoop { pub mqtt_options: MqttOptions, pub state: MqttState, pub pending: VecDeque<Request>, pub network_options: NetworkOptions }
impl EventLoop {
    pub fn new(mqtt_options: MqttOptions, cap: usize) -> EventLoop;
    pub fn clean(&mut self);
    pub async fn poll(&mut self) -> Result<Event, ConnectionError>;
    pub fn network_options(&self) -> NetworkOptions;
    pub fn set_network_options(&mut self, network_options: NetworkOptions) -> &mut Self;
}

pub struct MqttState;

pub enum Outgoing { Publish(u16), Subscribe(u16), Unsubscribe(u16), PubAck(u16), PubRec(u16), PubRel(u16), PubComp(u16), PingReq, PingResp, Disconnect, AwaitAck(u16) }
impl Clone for Outgoing {}

pub struct Request;
pub struct Transport;

pub struct NetworkOptions;
pub struct MqttOptions;
impl MqttOptions {
    pub fn new<S: Into<String>, T: Into<String>>(id: S, host: T, port: u16) -> MqttOptions;
    pub fn broker_address(&self) -> (String, u16);
    pub fn set_last_will(&mut self, will: LastWill) -> &mut Self;
    pub fn last_will(&self) -> Option<LastWill>;
    pub fn set_client_id(&mut self, client_id: String) -> &mut Self;
    pub fn set_transport(&mut self, transport: Transport) -> &mut Self;
    pub fn transport(&self) -> Transport;
    pub fn set_keep_alive(&mut self, duration: Duration) -> &mut Self;
    pub fn keep_alive(&self) -> Duration;
    pub fn client_id(&self) -> String;
    pub fn set_max_packet_size(&mut self, incoming: usize, outgoing: usize) -> &mut Self;
    pub fn max_packet_size(&self) -> usize;
    pub fn set_clean_session(&mut self, clean_session: bool) -> &mut Self;
    pub fn clean_session(&self) -> bool;
    pub fn set_credentials<U: Into<String>, P: Into<String>>(&mut self, username: U, password: P) -> &mut Self;
    pub fn credentials(&self) -> Option<Login>;
    pub fn set_request_channel_capacity(&mut self, capacity: usize) -> &mut Self;
    pub fn request_channel_capacity(&self) -> usize;
    pub fn set_pending_throttle(&mut self, duration: Duration) -> &mut Self;
    pub fn pending_throttle(&self) -> Duration;
    pub fn set_inflight(&mut self, inflight: u16) -> &mut Self;
    pub fn inflight(&self) -> u16;
    pub fn set_manual_acks(&mut self, manual_acks: bool) -> &mut Self;
    pub fn manual_acks(&self) -> bool;
}
impl Clone for MqttOptions {}

pub struct Packet;
pub struct Error;
pub enum QoS { AtMostOnce, AtLeastOnce, ExactlyOnce }
impl Clone for QoS {}

pub struct FixedHeader;
pub struct LastWill;
pub struct Login;
pub struct Publish { pub dup: bool, pub qos: QoS, pub retain: bool, pub topic: String, pub pkid: u16, pub payload: Bytes }
impl Publish {
    pub fn new<S: Into<String>, P: Into<Vec<u8>>>(topic: S, qos: QoS, payload: P) -> Publish;
    pub fn from_bytes<S: Into<String>>(topic: S, qos: QoS, payload: Bytes) -> Publish;
    pub fn size(&self) -> usize;
    pub fn read(fixed_header: FixedHeader, bytes: Bytes) -> Result<Self, Error>;
    pub fn write(&self, buffer: &mut BytesMut) -> Result<usize, Error>;
}
impl Clone for Publish {}

pub struct SubscribeFilter;

pub mod mqttbytes {
    pub use crate::QoS;

    pub mod v4 {
        pub use crate::{Packet, Publish};
    }
}

pub mod v5 {
    use std::collections::VecDeque;
    use std::time::Duration;
    use bytes::Bytes;
    use crate::{NetworkOptions, Outgoing, Transport};
    use crate::v5::mqttbytes::QoS;
    use crate::v5::mqttbytes::v5::{ConnectProperties, Filter, LastWill, Login, Packet, Publish, PublishProperties, SubscribeProperties, UnsubscribeProperties};
    use flume::Sender;

    pub type Incoming = Packet;

    pub struct AsyncClient;
    impl AsyncClient {
        pub fn new(options: MqttOptions, cap: usize) -> (AsyncClient, EventLoop);
        pub fn from_senders(request_tx: Sender<Request>) -> AsyncClient;
        pub async fn publish_with_properties<S: Into<String>, P: Into<Bytes>>(&self, topic: S, qos: QoS, retain: bool, payload: P, properties: PublishProperties) -> Result<(), ClientError>;
        pub async fn publish<S: Into<String>, P: Into<Bytes>>(&self, topic: S, qos: QoS, retain: bool, payload: P) -> Result<(), ClientError>;
        pub fn try_publish_with_properties<S: Into<String>, P: Into<Bytes>>(&self, topic: S, qos: QoS, retain: bool, payload: P, properties: PublishProperties) -> Result<(), ClientError>;
        pub fn try_publish<S: Into<String>, P: Into<Bytes>>(&self, topic: S, qos: QoS, retain: bool, payload: P) -> Result<(), ClientError>;
        pub async fn ack(&self, publish: &Publish) -> Result<(), ClientError>;
        pub fn try_ack(&self, publish: &Publish) -> Result<(), ClientError>;
        pub async fn publish_bytes_with_properties<S: Into<String>>(&self, topic: S, qos: QoS, retain: bool, payload: Bytes, properties: PublishProperties) -> Result<(), ClientError>;
        pub async fn publish_bytes<S: Into<String>>(&self, topic: S, qos: QoS, retain: bool, payload: Bytes) -> Result<(), ClientError>;
        pub async fn subscribe_with_properties<S: Into<String>>(&self, topic: S, qos: QoS, properties: SubscribeProperties) -> Result<(), ClientError>;
        pub async fn subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
        pub fn try_subscribe_with_properties<S: Into<String>>(&self, topic: S, qos: QoS, properties: SubscribeProperties) -> Result<(), ClientError>;
        pub fn try_subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
        pub async fn subscribe_many_with_properties<T: IntoIterator<Item = Filter>>(&self, topics: T, properties: SubscribeProperties) -> Result<(), ClientError>;
        pub async fn subscribe_many<T: IntoIterator<Item = Filter>>(&self, topics: T) -> Result<(), ClientError>;
        pub fn try_subscribe_many_with_properties<T: IntoIterator<Item = Filter>>(&self, topics: T, properties: SubscribeProperties) -> Result<(), ClientError>;
        pub fn try_subscribe_many<T: IntoIterator<Item = Filter>>(&self, topics: T) -> Result<(), ClientError>;
        pub async fn unsubscribe_with_properties<S: Into<String>>(&self, topic: S, properties: UnsubscribeProperties) -> Result<(), ClientError>;
        pub async fn unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError>;
        pub fn try_unsubscribe_with_properties<S: Into<String>>(&self, topic: S, properties: UnsubscribeProperties) -> Result<(), ClientError>;
        pub fn try_unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError>;
        pub async fn disconnect(&self) -> Result<(), ClientError>;
        pub fn try_disconnect(&self) -> Result<(), ClientError>;
    }
    impl Clone for AsyncClient {}

    pub struct Client;
    impl Client {
        pub fn new(options: MqttOptions, cap: usize) -> (Client, Connection);
        pub fn from_sender(request_tx: Sender<Request>) -> Client;
        #[blocks(wait, brief)]
        #[instead(any = "rumqttc::v5::AsyncClient::publish_with_properties")]
        pub fn publish_with_properties<S: Into<String>, P: Into<Bytes>>(&self, topic: S, qos: QoS, retain: bool, payload: P, properties: PublishProperties) -> Result<(), ClientError>;
        #[blocks(wait, brief)]
        #[instead(any = "rumqttc::v5::AsyncClient::publish")]
        pub fn publish<S: Into<String>, P: Into<Bytes>>(&self, topic: S, qos: QoS, retain: bool, payload: P) -> Result<(), ClientError>;
        pub fn try_publish_with_properties<S: Into<String>, P: Into<Bytes>>(&self, topic: S, qos: QoS, retain: bool, payload: P, properties: PublishProperties) -> Result<(), ClientError>;
        pub fn try_publish<S: Into<String>, P: Into<Bytes>>(&self, topic: S, qos: QoS, retain: bool, payload: P) -> Result<(), ClientError>;
        #[blocks(wait, brief)]
        #[instead(any = "rumqttc::v5::AsyncClient::ack")]
        pub fn ack(&self, publish: &Publish) -> Result<(), ClientError>;
        pub fn try_ack(&self, publish: &Publish) -> Result<(), ClientError>;
        #[blocks(wait, brief)]
        #[instead(any = "rumqttc::v5::AsyncClient::subscribe_with_properties")]
        pub fn subscribe_with_properties<S: Into<String>>(&self, topic: S, qos: QoS, properties: SubscribeProperties) -> Result<(), ClientError>;
        #[blocks(wait, brief)]
        #[instead(any = "rumqttc::v5::AsyncClient::subscribe")]
        pub fn subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
        pub fn try_subscribe_with_properties<S: Into<String>>(&self, topic: S, qos: QoS, properties: SubscribeProperties) -> Result<(), ClientError>;
        pub fn try_subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
        #[blocks(wait, brief)]
        #[instead(any = "rumqttc::v5::AsyncClient::subscribe_many_with_properties")]
        pub fn subscribe_many_with_properties<T: IntoIterator<Item = Filter>>(&self, topics: T, properties: SubscribeProperties) -> Result<(), ClientError>;
        #[blocks(wait, brief)]
        #[instead(any = "rumqttc::v5::AsyncClient::subscribe_many")]
        pub fn subscribe_many<T: IntoIterator<Item = Filter>>(&self, topics: T) -> Result<(), ClientError>;
        pub fn try_subscribe_many_with_properties<T: IntoIterator<Item = Filter>>(&self, topics: T, properties: SubscribeProperties) -> Result<(), ClientError>;
        pub fn try_subscribe_many<T: IntoIterator<Item = Filter>>(&self, topics: T) -> Result<(), ClientError>;
        #[blocks(wait, brief)]
        #[instead(any = "rumqttc::v5::AsyncClient::unsubscribe_with_properties")]
        pub fn unsubscribe_with_properties<S: Into<String>>(&self, topic: S, properties: UnsubscribeProperties) -> Result<(), ClientError>;
        #[blocks(wait, brief)]
        #[instead(any = "rumqttc::v5::AsyncClient::unsubscribe")]
        pub fn unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError>;
        pub fn try_unsubscribe_with_properties<S: Into<String>>(&self, topic: S, properties: UnsubscribeProperties) -> Result<(), ClientError>;
        pub fn try_unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError>;
        #[blocks(wait, brief)]
        #[instead(any = "rumqttc::v5::AsyncClient::disconnect")]
        pub fn disconnect(&self) -> Result<(), ClientError>;
        pub fn try_disconnect(&self) -> Result<(), ClientError>;
    }
    impl Clone for Client {}

    pub struct ClientError;

    pub struct Connection { pub eventloop: EventLoop }
    impl Connection {
        pub fn iter(&mut self) -> Iter;
        #[blocks(wait)]
        #[instead(any = "rumqttc::EventLoop::poll")]
        pub fn recv(&mut self) -> Result<Result<Event, ConnectionError>, RecvError>;
        pub fn try_recv(&mut self) -> Result<Result<Event, ConnectionError>, TryRecvError>;
        #[blocks(wait)]
        #[instead(any = "rumqttc::EventLoop::poll")]
        pub fn recv_timeout(&mut self, duration: Duration) -> Result<Result<Event, ConnectionError>, RecvTimeoutError>;
    }

    pub struct Iter;
    #[blocks(wait)]
    #[instead(any = "rumqttc::EventLoop::poll")]
    impl Iterator for Iter { type Item = Result<Event, ConnectionError>; }

    pub struct RecvError;

    pub enum RecvTimeoutError { Disconnected, Timeout }

    pub enum TryRecvError { Disconnected, Empty }

    pub struct ConnectionError;
    pub enum Event { Incoming(Incoming), Outgoing(Outgoing) }
    impl Clone for Event {}

    pub struct EventLoop { pub options: MqttOptions, pub state: MqttState, pub pending: VecDeque<Request> }
    impl EventLoop {
        pub fn new(options: MqttOptions, cap: usize) -> EventLoop;
        pub fn clean(&mut self);
        pub async fn poll(&mut self) -> Result<Event, ConnectionError>;
    }

    pub struct MqttState;

    pub struct Request;

    pub struct MqttOptions;
    impl MqttOptions {
        pub fn new<S: Into<String>, T: Into<String>>(id: S, host: T, port: u16) -> MqttOptions;
        pub fn broker_address(&self) -> (String, u16);
        pub fn set_last_will(&mut self, will: LastWill) -> &mut Self;
        pub fn last_will(&self) -> Option<LastWill>;
        pub fn set_client_id(&mut self, client_id: String) -> &mut Self;
        pub fn set_transport(&mut self, transport: Transport) -> &mut Self;
        pub fn transport(&self) -> Transport;
        pub fn set_keep_alive(&mut self, duration: Duration) -> &mut Self;
        pub fn keep_alive(&self) -> Duration;
        pub fn client_id(&self) -> String;
        pub fn set_clean_start(&mut self, clean_start: bool) -> &mut Self;
        pub fn clean_start(&self) -> bool;
        pub fn set_credentials<U: Into<String>, P: Into<String>>(&mut self, username: U, password: P) -> &mut Self;
        pub fn credentials(&self) -> Option<Login>;
        pub fn set_request_channel_capacity(&mut self, capacity: usize) -> &mut Self;
        pub fn request_channel_capacity(&self) -> usize;
        pub fn set_pending_throttle(&mut self, duration: Duration) -> &mut Self;
        pub fn pending_throttle(&self) -> Duration;
        pub fn set_connection_timeout(&mut self, timeout: u64) -> &mut Self;
        pub fn connection_timeout(&self) -> u64;
        pub fn set_connect_properties(&mut self, properties: ConnectProperties) -> &mut Self;
        pub fn connect_properties(&self) -> Option<ConnectProperties>;
        pub fn set_session_expiry_interval(&mut self, interval: Option<u32>) -> &mut Self;
        pub fn session_expiry_interval(&self) -> Option<u32>;
        pub fn set_receive_maximum(&mut self, recv_max: Option<u16>) -> &mut Self;
        pub fn receive_maximum(&self) -> Option<u16>;
        pub fn set_max_packet_size(&mut self, max_size: Option<u32>) -> &mut Self;
        pub fn max_packet_size(&self) -> Option<u32>;
        pub fn set_topic_alias_max(&mut self, topic_alias_max: Option<u16>) -> &mut Self;
        pub fn topic_alias_max(&self) -> Option<u16>;
        pub fn set_request_response_info(&mut self, request_response_info: Option<u8>) -> &mut Self;
        pub fn request_response_info(&self) -> Option<u8>;
        pub fn set_request_problem_info(&mut self, request_problem_info: Option<u8>) -> &mut Self;
        pub fn request_problem_info(&self) -> Option<u8>;
        pub fn set_user_properties(&mut self, user_properties: Vec<(String, String)>) -> &mut Self;
        pub fn user_properties(&self) -> Vec<(String, String)>;
        pub fn set_authentication_method(&mut self, authentication_method: Option<String>) -> &mut Self;
        pub fn authentication_method(&self) -> Option<String>;
        pub fn set_authentication_data(&mut self, authentication_data: Option<Bytes>) -> &mut Self;
        pub fn authentication_data(&self) -> Option<Bytes>;
        pub fn set_manual_acks(&mut self, manual_acks: bool) -> &mut Self;
        pub fn manual_acks(&self) -> bool;
        pub fn network_options(&self) -> NetworkOptions;
        pub fn set_network_options(&mut self, network_options: NetworkOptions) -> &mut Self;
        pub fn set_outgoing_inflight_upper_limit(&mut self, limit: u16) -> &mut Self;
        pub fn get_outgoing_inflight_upper_limit(&self) -> Option<u16>;
    }
    impl Clone for MqttOptions {}

    pub mod mqttbytes {
        pub enum QoS { AtMostOnce, AtLeastOnce, ExactlyOnce }
        impl Clone for QoS {}
        impl Default for QoS {}

        pub mod v5 {
            pub struct ConnectProperties;
            pub struct LastWill;
            pub struct Login;
            pub struct Publish;
            pub struct PublishProperties;
            pub struct Filter;
            pub struct SubscribeProperties;
            pub struct UnsubscribeProperties;

            pub struct Packet;
        }
    }
}

pub mod v4 {
    pub use crate::{Packet, Publish};
}
