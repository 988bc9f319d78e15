//! Requests, and the client that sends them over a socket.

use std::net::SocketAddr;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::{Client as Pool, connect::HttpConnector};
use hyper_util::rt::TokioExecutor;
use serde_json::Value;

/// The boundary of all forms.
const BOUNDARY: &str = "a7f3-part-a7f3";

/// A request, as a table has it.
#[derive(Clone)]
pub struct Call {
    pub method: &'static str,
    pub path: String,
    token: Option<&'static str>,
    content_type: Option<String>,
    body: Bytes,
}

impl Call {
    pub fn new(method: &'static str, path: impl Into<String>) -> Self {
        let path = path.into();
        let token = Some("Bearer uapi-demo-token");
        Self { method, path, token, content_type: None, body: Bytes::new() }
    }

    /// With another `Authorization`, or none.
    pub fn authorization(self, token: Option<&'static str>) -> Self {
        Self { token, ..self }
    }

    pub fn body(self, body: impl Into<Bytes>) -> Self {
        let content_type = Some("application/json".into());
        Self { body: body.into(), content_type, ..self }
    }

    /// Without the last bytes of its body.
    pub fn cut(self, bytes: usize) -> Self {
        Self { body: self.body.slice(..self.body.len() - bytes), ..self }
    }

    /// With a form: `request`, and files of these names and contents.
    pub fn form(self, request: &str, files: &[(&str, &str)]) -> Self {
        let mut form = part("name=\"request\"", request);
        for (name, content) in files {
            form += &part(&format!("name=\"files\"; filename=\"{name}\""), content);
        }
        form += &format!("--{BOUNDARY}--\r\n");
        let content_type = Some(format!("multipart/form-data; boundary={BOUNDARY}"));
        Self { body: form.into(), content_type, ..self }
    }
}

fn part(disposition: &str, content: &str) -> String {
    format!("--{BOUNDARY}\r\ncontent-disposition: form-data; {disposition}\r\n\r\n{content}\r\n")
}

/// An answer, read to its end.
pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Reply {
    /// The code and the message, if the answer is the envelope and nothing else.
    pub fn envelope(&self) -> Option<(String, String)> {
        let value: Value = serde_json::from_slice(&self.body).ok()?;
        let text = |name| Some(value["error"][name].as_str()?.to_owned());
        let (code, message) = (text("code")?, text("message")?);
        let types: Vec<_> = self.headers.get_all("content-type").iter().collect();
        (types == ["application/json"] && self.body == envelope(&code, &message))
            .then_some((code, message))
    }

    pub fn json(&self) -> Value {
        assert_eq!(self.headers["content-type"], "application/json", "{:?}", self.body);
        serde_json::from_slice(&self.body).unwrap()
    }
}

/// The body of an error, made without the crate.
pub fn envelope(code: &str, message: &str) -> String {
    let (code, message) = (Value::from(code), Value::from(message));
    format!(r#"{{"error":{{"code":{code},"message":{message}}}}}"#)
}

/// A client of one server, whose connections are kept and shared by its clones.
#[derive(Clone)]
pub struct Client {
    pool: Pool<HttpConnector, Full<Bytes>>,
    address: SocketAddr,
}

impl Client {
    pub fn new(address: SocketAddr) -> Self {
        Self { pool: Pool::builder(TokioExecutor::new()).build_http(), address }
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address of a page, for a browser.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// Sends a request and reads the answer; what takes a minute counts as lost.
    pub async fn try_send(&self, call: &Call) -> Result<Reply, String> {
        let mut request = Request::builder()
            .method(call.method)
            .uri(format!("http://{}{}", self.address, call.path));
        if let Some(token) = call.token {
            request = request.header("authorization", token);
        }
        if let Some(content_type) = &call.content_type {
            request = request.header("content-type", content_type);
        }
        let request = request.body(Full::new(call.body.clone())).map_err(|e| e.to_string())?;
        let reply = async {
            let (parts, body) =
                self.pool.request(request).await.map_err(|e| format!("{e:?}"))?.into_parts();
            let body = body.collect().await.map_err(|e| format!("{e:?}"))?.to_bytes();
            Ok(Reply { status: parts.status, headers: parts.headers, body })
        };
        tokio::time::timeout(Duration::from_secs(60), reply)
            .await
            .unwrap_or_else(|_| Err("no answer".into()))
    }

    pub async fn send(&self, call: &Call) -> Reply {
        match self.try_send(call).await {
            Ok(reply) => reply,
            Err(error) => panic!("{} {}: {error}", call.method, call.path),
        }
    }
}
