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
    pub method: String,
    pub path: String,
    token: Option<String>,
    header: Option<(&'static str, String)>,
    content_type: Option<String>,
    body: Bytes,
}

impl Call {
    pub fn new(method: impl Into<String>, path: impl Into<String>) -> Self {
        let token = Some("Bearer uapi-demo-token".into());
        let (method, path) = (method.into(), path.into());
        Self { method, path, token, header: None, content_type: None, body: Bytes::new() }
    }

    /// With another `Authorization`, or none.
    pub fn authorization(self, token: Option<&str>) -> Self {
        Self { token: token.map(str::to_owned), ..self }
    }

    /// With one more header.
    pub fn header(self, name: &'static str, value: &str) -> Self {
        Self { header: Some((name, value.to_owned())), ..self }
    }

    pub fn body(self, body: impl Into<Bytes>) -> Self {
        self.text("application/json", body)
    }

    /// With a body of another type.
    pub fn text(self, content_type: &str, body: impl Into<Bytes>) -> Self {
        Self { body: body.into(), content_type: Some(content_type.into()), ..self }
    }

    /// Without the last bytes of its body.
    pub fn cut(self, bytes: usize) -> Self {
        Self { body: self.body.slice(..self.body.len() - bytes), ..self }
    }

    /// With a form: `request`, and files of these names and contents.
    pub fn form(self, request: &str, files: &[(&str, &str)]) -> Self {
        let files = files.iter().map(|(name, content)| ("files", Some(*name), *content));
        self.parts([("request", None, request)].into_iter().chain(files))
    }

    /// With a form of these parts: name, name of the file if it is one, content.
    pub fn parts<'a>(
        self,
        parts: impl IntoIterator<Item = (&'a str, Option<&'a str>, &'a str)>,
    ) -> Self {
        let mut form = String::new();
        for (name, file, content) in parts {
            let file = file.map_or_else(String::new, |file| format!("; filename=\"{file}\""));
            form += &format!(
                "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{name}\"{file}\r\n\r\n{content}\r\n"
            );
        }
        form += &format!("--{BOUNDARY}--\r\n");
        self.text(&format!("multipart/form-data; boundary={BOUNDARY}"), form)
    }
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
            .method(call.method.as_str())
            .uri(format!("http://{}{}", self.address, call.path));
        if let Some(token) = &call.token {
            request = request.header("authorization", token);
        }
        if let Some(content_type) = &call.content_type {
            request = request.header("content-type", content_type);
        }
        if let Some((name, value)) = &call.header {
            request = request.header(*name, value);
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
