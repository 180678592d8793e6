//! Messages on a stream: a header with the length, and as much JSON. What is malformed is told and passed over, so that
//! one bad message does not end the server.

use std::io::{self, BufRead, Read, Write};

use lsp_server::{ErrorCode, Message};
use serde_json::{Value, json};

/// Nothing that an editor sends is larger.
const BODY_LIMIT: u64 = 256 * 1024 * 1024;

/// A line of a header is far shorter.
const LINE_LIMIT: u64 = 64 * 1024;

const LENGTH: &[u8] = b"content-length:";

/// What was read.
#[derive(Debug)]
pub(super) enum Incoming {
    Message(Message),
    Malformed(Refusal),
    End,
}

/// The answer to what is no message.
#[derive(Debug)]
pub(super) struct Refusal {
    /// That of the request, where one could be read; else null.
    id: Value,
    code: ErrorCode,
    reason: String,
}

/// What is written.
pub(super) enum Outgoing {
    Message(Message),
    Refusal(Refusal),
}

/// Reads the next message.
///
/// # Errors
/// When the stream breaks, or announces more than anybody sends.
pub(super) fn read(input: &mut dyn BufRead) -> io::Result<Incoming> {
    let length = match read_header(input)? {
        Header::Length(length) => length,
        Header::None => {
            return Ok(Incoming::Malformed(Refusal::parse_error(
                "a header without Content-Length",
            )));
        }
        Header::End => return Ok(Incoming::End),
    };
    if length > BODY_LIMIT {
        return Err(io::Error::other(format!("a message of {length} bytes")));
    }
    let mut body = Vec::new();
    input.take(length).read_to_end(&mut body)?;
    if (body.len() as u64) < length {
        return Ok(Incoming::End);
    }
    Ok(message(&body))
}

/// Writes a message.
///
/// # Errors
/// When the stream cannot be written to.
pub(super) fn write(output: &mut dyn Write, outgoing: Outgoing) -> io::Result<()> {
    let refusal = match outgoing {
        Outgoing::Message(message) => return message.write(&mut &mut *output),
        Outgoing::Refusal(refusal) => refusal,
    };
    let Refusal { id, code, reason } = refusal;
    let error = json!({ "code": code as i32, "message": reason });
    let body = json!({ "jsonrpc": "2.0", "id": id, "error": error }).to_string();
    write!(output, "Content-Length: {}\r\n\r\n{body}", body.len())?;
    output.flush()
}

enum Header {
    Length(u64),
    /// There was something, but no length.
    None,
    End,
}

/// Reads up to the blank line. A length counts wherever it stands in a line: before it may stand what is left of a message
/// that was longer than it said.
fn read_header(input: &mut dyn BufRead) -> io::Result<Header> {
    let (mut length, mut is_empty) = (None, true);
    loop {
        let mut line = Vec::new();
        if (&mut *input).take(LINE_LIMIT).read_until(b'\n', &mut line)? == 0 {
            return Ok(Header::End);
        }
        let line = line.trim_ascii().to_ascii_lowercase();
        if !line.is_empty() {
            is_empty = false;
            length = length_in(&line).or(length);
        } else if let Some(length) = length {
            return Ok(Header::Length(length));
        } else if !is_empty {
            return Ok(Header::None);
        }
    }
}

fn length_in(line: &[u8]) -> Option<u64> {
    let at = line.windows(LENGTH.len()).rposition(|window| window == LENGTH)?;
    let value = line.get(at + LENGTH.len()..)?.trim_ascii();
    std::str::from_utf8(value).ok()?.parse().ok()
}

fn message(body: &[u8]) -> Incoming {
    let value: Value = match serde_json::from_slice(body) {
        Ok(value) => value,
        Err(error) => return Incoming::Malformed(Refusal::parse_error(&error.to_string())),
    };
    let id = value.get("id").cloned().unwrap_or_default();
    match serde_json::from_value(value) {
        Ok(message) => Incoming::Message(message),
        Err(_) => Incoming::Malformed(Refusal {
            id,
            code: ErrorCode::InvalidRequest,
            reason: "this is no request, notification or response".to_owned(),
        }),
    }
}

impl Refusal {
    fn parse_error(reason: &str) -> Self {
        Self {
            id: Value::Null,
            code: ErrorCode::ParseError,
            reason: reason.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use lsp_server::Message;

    use super::{Incoming, read};

    /// The methods read, and `!` for what is malformed.
    fn methods(mut bytes: &[u8]) -> String {
        let mut all = String::new();
        loop {
            match read(&mut bytes).unwrap() {
                Incoming::Message(Message::Notification(notification)) => all.push_str(&notification.method),
                Incoming::Message(_) => all.push('?'),
                Incoming::Malformed(_) => all.push('!'),
                Incoming::End => return all,
            }
        }
    }

    fn frame(body: &str) -> String {
        format!("Content-Length: {}\r\n\r\n{body}", body.len())
    }

    #[test]
    fn what_is_malformed_is_passed_over() {
        let (a, b) = (frame(r#"{"method":"a"}"#), frame(r#"{"method":"b"}"#));
        let read = |between: &str| methods(format!("{a}{between}{b}").as_bytes());
        assert_eq!(read(""), "ab");
        assert_eq!(read("\r\n"), "ab");
        assert_eq!(read(&frame("{")), "a!b");
        assert_eq!(read(&frame("[]")), "a!b");
        assert_eq!(read("Content-Type: x\r\n\r\n"), "a!b");
        assert_eq!(read("Content-Length: x\r\n\r\n"), "a!b");
        assert_eq!(
            read("content-length:14\nContent-Type: x\n\n{\"method\":\"c\"}"),
            "acb"
        );
        assert_eq!(
            read("Content-Length: 3\r\n\r\n{\"method\":\"c\"}"),
            "a!b",
            "a length too small"
        );
        assert_eq!(methods(b"Content-Length: 30\r\n\r\n{"), "");
    }
}
