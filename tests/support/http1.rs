//! An HTTP/1.1 client that shows a response as it came over the socket (RFC 9112).

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// A response, its header names in lower case and its body without the chunks' framing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The status, such as 404.
    pub status: u16,
    /// What the status line says behind it, such as `Not Found`.
    pub reason: String,
    /// The headers in the order they came, `date` left out, so that two replies can be compared.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
}

impl Reply {
    /// Returns all values of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Vec<&str> {
        let of_name = self.headers.iter().filter(|(header, _)| header == name);
        of_name.map(|(_, value)| value.as_str()).collect()
    }
}

/// A response whose head has been read, and whose body comes as it is asked for.
pub struct Open<S = BufReader<TcpStream>> {
    stream: S,
    head: Reply,
}

impl<S: BufRead> Open<S> {
    /// Reads the head of a response.
    ///
    /// # Errors
    ///
    /// When it breaks off or is no HTTP/1.1.
    pub fn read(mut stream: S) -> io::Result<Self> {
        let head = head(&mut stream)?;
        Ok(Self { stream, head })
    }

    /// Reads the next chunk of a chunked body; `None` at its end.
    ///
    /// # Errors
    ///
    /// When the connection breaks off or ten seconds pass.
    pub fn chunk(&mut self) -> io::Result<Option<String>> {
        let size = usize::from_str_radix(line(&mut self.stream)?.trim(), 16);
        let mut chunk = vec![0; size.map_err(io::Error::other)?];
        self.stream.read_exact(&mut chunk)?;
        line(&mut self.stream)?;
        if chunk.is_empty() {
            return Ok(None);
        }
        String::from_utf8(chunk).map(Some).map_err(io::Error::other)
    }

    /// Reads the rest.
    ///
    /// # Errors
    ///
    /// As [`Self::chunk`], and when there are more or fewer bytes than the head says.
    pub fn finish(mut self, head_request: bool) -> io::Result<Reply> {
        let mut body = String::new();
        let chunked = self.head.header("transfer-encoding").first() == Some(&"chunked");
        let length = self.head.header("content-length").first().and_then(|text| text.parse().ok());
        if chunked && !head_request {
            while let Some(chunk) = self.chunk()? {
                body.push_str(&chunk);
            }
        }
        let read = self.stream.read_to_string(&mut body)?;
        if !chunked && !head_request && length.is_some_and(|length: usize| length != read) {
            return Err(io::Error::other(format!("{read} bytes, not {length:?}")));
        }
        Ok(Reply { body, ..self.head })
    }
}

/// Sends a request line such as `GET /users`, header lines and a body, and reads the head of the
/// response.
///
/// # Errors
///
/// When the server closes the connection without an answer in HTTP/1.1, or ten seconds pass.
pub fn open(address: SocketAddr, start: &str, headers: &[&str], body: &str) -> io::Result<Open> {
    Open::read(BufReader::new(request(address, start, headers, body)?))
}

/// Sends a request and returns every byte that comes; none, where the server just closes.
///
/// # Errors
///
/// When ten seconds pass.
pub fn bytes(
    address: SocketAddr,
    start: &str,
    headers: &[&str],
    body: &str,
) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    match request(address, start, headers, body)?.read_to_end(&mut bytes) {
        Err(error) if error.kind() != io::ErrorKind::ConnectionReset => Err(error),
        _ => Ok(bytes),
    }
}

fn request(
    address: SocketAddr,
    start: &str,
    headers: &[&str],
    body: &str,
) -> io::Result<TcpStream> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut request = format!("{start} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n");
    for header in headers {
        request += &format!("{header}\r\n");
    }
    request += &format!("content-length: {}\r\n\r\n", body.len());
    // A server that refuses the body may answer and close before it is sent.
    let _ = stream.write_all((request + body).as_bytes());
    Ok(stream)
}

/// Sends a request and reads the whole response.
///
/// # Errors
///
/// As [`open`] and [`Open::finish`].
pub fn send(address: SocketAddr, start: &str, headers: &[&str], body: &str) -> io::Result<Reply> {
    open(address, start, headers, body)?.finish(start.starts_with("HEAD "))
}

/// Sends `GET path` and reads the whole response.
///
/// # Panics
///
/// If [`send`] fails.
#[must_use]
#[track_caller]
pub fn get(address: SocketAddr, path: &str) -> Reply {
    let sent = send(address, &format!("GET {path}"), &[], "");
    sent.unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Reads the status line and the headers, up to the empty line.
fn head(stream: &mut impl BufRead) -> io::Result<Reply> {
    let status_line = line(stream)?;
    let status = status_line.strip_prefix("HTTP/1.1 ").and_then(|rest| rest.split_once(' '));
    let status = status.and_then(|(status, reason)| Some((status.parse().ok()?, reason)));
    let Some((status, reason)) = status else { return Err(io::Error::other(status_line)) };
    let mut headers = Vec::new();
    loop {
        let line = line(stream)?;
        if line == "\r\n" {
            break;
        }
        let Some((name, value)) = line.split_once(':') else { return Err(io::Error::other(line)) };
        let (name, value) = (name.to_ascii_lowercase(), value.trim().to_owned());
        if name != "date" {
            headers.push((name, value));
        } else if value.len() != "Sun, 06 Nov 1994 08:49:37 GMT".len() || !value.ends_with(" GMT") {
            // It is left out, so it must be nothing else (RFC 9110, section 5.6.7).
            return Err(io::Error::other(line));
        }
    }
    Ok(Reply { status, reason: reason.trim_end().to_owned(), headers, body: String::new() })
}

/// Reads a line; what is no UTF-8 in it is shown as U+FFFD.
fn line(stream: &mut impl BufRead) -> io::Result<String> {
    let mut line = Vec::new();
    if stream.read_until(b'\n', &mut line)? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(String::from_utf8_lossy(&line).into_owned())
}
