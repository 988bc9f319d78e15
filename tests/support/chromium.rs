//! A headless Chromium, spoken to in its DevTools protocol over a pipe.

use std::{
    env, fs,
    io::{self, BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

/// How long the browser may take for one answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running browser with one tab; ends with its owner.
pub struct Chromium {
    process: Child,
    commands: ChildStdin,
    answers: BufReader<ChildStdout>,
    session: Option<String>,
    last_id: u64,
    profile: PathBuf,
}

impl Chromium {
    /// Starts it with a profile in this folder; `None`, and a line that says so, if there is none on this machine.
    pub fn start(folder: &str) -> Option<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let Some(program) = find() else {
            // Not `eprintln!`, which the test harness keeps to itself.
            let _ = writeln!(io::stderr(), "skipped: no Chromium here; `apt-get install chromium`");
            return None;
        };
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("chromium-{}-{number}", std::process::id());
        let profile = Path::new(folder).join(name);
        fs::create_dir_all(&profile).unwrap();
        // The browser reads commands on descriptor 3 and answers on 4. If it hangs, `timeout` ends
        // it, and with it whoever waits for an answer.
        let mut process = Command::new("sh")
            .arg("-c")
            .arg("exec timeout --kill-after=5 300 \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1")
            .arg("sh")
            .arg(program)
            .args([
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-dev-shm-usage",
                "--disable-sync",
                "--no-first-run",
                "--remote-debugging-pipe",
            ])
            .arg(format!("--user-data-dir={}", profile.display()))
            .arg("about:blank")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let commands = process.stdin.take().unwrap();
        let answers = BufReader::new(process.stdout.take().unwrap());
        let mut chromium = Self { process, commands, answers, session: None, last_id: 0, profile };
        let target = chromium.call("Target.createTarget", json!({"url": "about:blank"}));
        let attach = json!({"targetId": target["targetId"], "flatten": true});
        let attached = chromium.call("Target.attachToTarget", attach);
        chromium.session = attached["sessionId"].as_str().map(str::to_owned);
        chromium.call("Page.enable", json!({}));
        Some(chromium)
    }

    /// Sends one command and returns its result.
    #[track_caller]
    pub fn call(&mut self, method: &str, params: Value) -> Value {
        self.last_id += 1;
        let mut command = json!({"id": self.last_id, "method": method, "params": params});
        if let Some(session) = &self.session {
            command["sessionId"] = json!(session);
        }
        self.commands.write_all(format!("{command}\0").as_bytes()).unwrap();
        self.commands.flush().unwrap();
        loop {
            let mut answer = Vec::new();
            self.answers.read_until(0, &mut answer).unwrap();
            assert!(answer.pop().is_some(), "Chromium ended before it answered {method}");
            let mut answer: Value = serde_json::from_slice(&answer).unwrap();
            // Others are events.
            if answer["id"] == self.last_id {
                assert!(answer["error"].is_null(), "{method}: {}", answer["error"]);
                return answer["result"].take();
            }
        }
    }

    /// Loads a page, and waits until it is there.
    pub fn open(&mut self, url: &str) {
        // A new fragment alone would not load it anew.
        for url in ["about:blank", url] {
            self.call("Page.navigate", json!({"url": url}));
            self.wait_for(&format!(
                "document.readyState === 'complete' && location.href === {}",
                json!(url)
            ));
        }
    }

    /// Sets the size of the window in CSS pixels.
    pub fn resize(&mut self, width: u32, height: u32) {
        let is_phone = width < 500;
        let metrics =
            json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": is_phone});
        self.call("Emulation.setDeviceMetricsOverride", metrics);
    }

    /// Sets whether the reader likes it `light` or `dark`, and `screen` or `print`.
    pub fn prefer(&mut self, scheme: &str, media: &str) {
        let features = json!([{"name": "prefers-color-scheme", "value": scheme}]);
        self.call("Emulation.setEmulatedMedia", json!({"media": media, "features": features}));
    }

    /// Types into what has the focus, key by key.
    pub fn type_text(&mut self, text: &str) {
        for char in text.chars() {
            for (kind, text) in [("keyDown", char.to_string()), ("keyUp", String::new())] {
                let key = json!({"type": kind, "text": text, "key": char.to_string()});
                self.call("Input.dispatchKeyEvent", key);
            }
        }
    }

    /// Clicks in the middle of the element.
    pub fn click(&mut self, selector: &str) {
        let place = self.evaluate(&format!(
            "(() => {{ const element = document.querySelector({});
                element.scrollIntoView({{ block: 'center', behavior: 'instant' }});
                const box = element.getBoundingClientRect();
                return [box.x + box.width / 2, box.y + box.height / 2]; }})()",
            json!(selector)
        ));
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({
                "type": kind, "x": place[0], "y": place[1], "button": "left", "clickCount": 1,
            });
            self.call("Input.dispatchMouseEvent", event);
        }
    }

    /// Evaluates a JavaScript expression.
    #[track_caller]
    pub fn evaluate(&mut self, expression: &str) -> Value {
        let params = json!({"expression": expression, "returnByValue": true});
        let mut answer = self.call("Runtime.evaluate", params);
        assert!(answer["exceptionDetails"].is_null(), "{}", answer["exceptionDetails"]);
        answer["result"]["value"].take()
    }

    /// Waits until an expression is true.
    #[track_caller]
    pub fn wait_for(&mut self, expression: &str) {
        let start = Instant::now();
        while self.evaluate(expression) != json!(true) {
            assert!(start.elapsed() < PATIENCE, "never true: {expression}");
            thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        // The end of its commands ends it; `kill` would leave its children.
        let _ = self.commands.write_all(b"{\"id\":0,\"method\":\"Browser.close\"}\0");
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.profile);
    }
}

/// Finds the program: `CHROMIUM`, or one of the usual names on the `PATH`.
fn find() -> Option<PathBuf> {
    let named = env::var_os("CHROMIUM").filter(|name| !name.is_empty()).map(PathBuf::from);
    let path = env::var_os("PATH").unwrap_or_default();
    let names = ["chromium", "chromium-browser", "google-chrome"];
    named.or_else(|| {
        env::split_paths(&path)
            .flat_map(|folder| names.map(|name| folder.join(name)))
            .find(|program| program.is_file())
    })
}
