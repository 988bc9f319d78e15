//! A small HTTP/1.1 client that shows a response as it is on the wire (RFC 9112).

use std::{
    collections::BTreeMap,
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

/// A response as it was received.
#[derive(Debug)]
pub struct Received {
    /// The number in the status line.
    pub status: u16,
    /// Names in lower case; the values of each in the order in which they came.
    pub headers: BTreeMap<String, Vec<String>>,
    /// The bytes after the head.
    pub body: Vec<u8>,
    /// All of it, for searching.
    pub text: String,
}

/// Sends `GET path` on a connection of its own and reads until the server closes it.
///
/// # Panics
///
/// If there is no answer within ten seconds, or none in HTTP/1.1 with a length of its own.
#[must_use]
pub fn get(address: SocketAddr, path: &str) -> Received {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n").unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    parse(&bytes).unwrap_or_else(|| panic!("{path}: {:?}", String::from_utf8_lossy(&bytes)))
}

fn parse(bytes: &[u8]) -> Option<Received> {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    let (head, body) = (std::str::from_utf8(&bytes[..end]).ok()?, &bytes[end + 4..]);
    let mut lines = head.split("\r\n");
    let status = lines.next()?.strip_prefix("HTTP/1.1 ")?.get(..3)?.parse().ok()?;
    let mut headers = BTreeMap::<_, Vec<_>>::new();
    for line in lines {
        let (name, value) = line.split_once(':')?;
        headers.entry(name.to_ascii_lowercase()).or_default().push(value.trim().to_owned());
    }
    let text = String::from_utf8_lossy(bytes).into_owned();
    Some(Received { status, headers, body: body.to_vec(), text })
}
