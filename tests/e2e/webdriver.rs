//! A thin W3C WebDriver client: one request a connection, over loopback, each with a limit of time.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::time::Duration;

use serde_json::{Value, json};

use crate::waiting::patience;

/// Key under which the protocol names an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// What went wrong in transfer, or what the driver said.
pub(crate) struct Fault(pub(crate) String);

impl std::fmt::Debug for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// The answer to a command.
pub(crate) type Answer<T = Value> = Result<T, Fault>;

impl<E: std::error::Error> From<E> for Fault {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// An element of the page, by the driver's own id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Element(pub(crate) String);

impl Element {
    /// The element in a value that a script gave back.
    pub(crate) fn in_value(value: &Value) -> Option<Self> {
        value.get(ELEMENT).and_then(Value::as_str).map(|id| Self(id.to_owned()))
    }

    /// The element as an argument of a script.
    pub(crate) fn as_value(&self) -> Value {
        json!({ ELEMENT: self.0 })
    }
}

/// A driver that listens on a port of this machine.
#[derive(Debug, Clone, Copy)]
pub(crate) struct WebDriver {
    port: u16,
    limit: Duration,
}

impl WebDriver {
    /// The driver on this port.
    ///
    /// A command, script and page load included, may take as long as several waits.
    pub(crate) fn new(port: u16) -> Self {
        Self { port, limit: 6 * patience() }
    }

    /// Sends a command and gives back its `value`.
    pub(crate) fn send(self, method: &str, path: &str, body: Option<&Value>) -> Answer {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        let mut stream = TcpStream::connect_timeout(&address, self.limit)?;
        stream.set_read_timeout(Some(self.limit))?;
        stream.set_write_timeout(Some(self.limit))?;
        let body = body.map(Value::to_string).unwrap_or_default();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        )?;
        let answer = read(&mut stream)?;
        let value = serde_json::from_slice::<Value>(&answer)?["value"].take();
        match value.get("error").and_then(Value::as_str) {
            Some(error) => Err(Fault(format!(
                "{method} {path}: {error}: {}",
                value["message"].as_str().unwrap_or_default()
            ))),
            None => Ok(value),
        }
    }

    /// Starts a program under the driver.
    pub(crate) fn session(self, program: &str) -> Answer<Session> {
        let script = u64::try_from((3 * patience()).as_millis())?;
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "webkitgtk:browserOptions": { "binary": program, "args": [] },
            "timeouts": { "script": script },
        } } });
        let value = self.send("POST", "/session", Some(&wanted))?;
        match value["sessionId"].as_str() {
            Some(id) => Ok(Session { webdriver: self, id: id.to_owned() }),
            None => Err(Fault("the driver named no session".to_owned())),
        }
    }
}

/// Reads the body of an answer: as many bytes as its head says.
fn read(stream: &mut TcpStream) -> Answer<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut piece = [0_u8; 16 * 1024];
    loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&bytes[..end]).to_lowercase();
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length:"))
                .and_then(|length| length.trim().parse::<usize>().ok())
                .ok_or_else(|| Fault("an answer without a length".to_owned()))?;
            if bytes.len() >= end + 4 + length {
                return Ok(bytes[end + 4..end + 4 + length].to_vec());
            }
        }
        match stream.read(&mut piece)? {
            0 => return Err(Fault("the driver closed the connection".to_owned())),
            count => bytes.extend_from_slice(&piece[..count]),
        }
    }
}

/// A program under the driver.
#[derive(Debug)]
pub(crate) struct Session {
    webdriver: WebDriver,
    id: String,
}

impl Session {
    fn post(&self, path: &str, body: &Value) -> Answer {
        self.webdriver.send("POST", &format!("/session/{}{path}", self.id), Some(body))
    }

    fn get(&self, path: &str) -> Answer {
        self.webdriver.send("GET", &format!("/session/{}{path}", self.id), None)
    }

    /// Runs a script in the page and gives back what it returns.
    pub(crate) fn script(&self, script: &str, arguments: &[Value]) -> Answer {
        self.post("/execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// Runs a script that calls its last argument with the result.
    pub(crate) fn waiting_script(&self, script: &str, arguments: &[Value]) -> Answer {
        self.post("/execute/async", &json!({ "script": script, "args": arguments }))
    }

    /// Clicks in the middle of an element, after scrolling it into view.
    pub(crate) fn click(&self, element: &Element) -> Answer<()> {
        self.post(&format!("/element/{}/click", element.0), &json!({})).map(drop)
    }

    /// Types into an element.
    pub(crate) fn keys(&self, element: &Element, text: &str) -> Answer<()> {
        self.post(&format!("/element/{}/value", element.0), &json!({ "text": text })).map(drop)
    }

    /// Presses keys one after another as a keyboard does, wherever the focus is. `held` is a key
    /// that is kept down meanwhile. Keys that print nothing are named by the signs of WebDriver.
    pub(crate) fn strokes(&self, held: Option<char>, keys: &[char]) -> Answer<()> {
        let stroke = |kind: &str, key: char| json!({ "type": kind, "value": key.to_string() });
        let mut actions: Vec<Value> = held.map(|key| stroke("keyDown", key)).into_iter().collect();
        for key in keys {
            actions.extend([stroke("keyDown", *key), stroke("keyUp", *key)]);
        }
        actions.extend(held.map(|key| stroke("keyUp", key)));
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": actions });
        self.post("/actions", &json!({ "actions": [keyboard] })).map(drop)
    }

    /// Empties a field.
    pub(crate) fn clear(&self, element: &Element) -> Answer<()> {
        self.post(&format!("/element/{}/clear", element.0), &json!({})).map(drop)
    }

    /// The title of the page.
    pub(crate) fn title(&self) -> Answer<String> {
        self.get("/title").map(|value| value.as_str().unwrap_or_default().to_owned())
    }

    /// A picture of what is in view, as PNG in base64.
    pub(crate) fn picture(&self) -> Answer<String> {
        self.get("/screenshot").map(|value| value.as_str().unwrap_or_default().to_owned())
    }

    /// Ends the session and the program.
    pub(crate) fn end(&self) -> Answer<()> {
        self.webdriver.send("DELETE", &format!("/session/{}", self.id), None).map(drop)
    }
}
