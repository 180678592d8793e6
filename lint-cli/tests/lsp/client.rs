//! A small editor: starts the server, talks to it, and keeps what it says.
#![allow(
    clippy::needless_pass_by_value,
    reason = "a message reads best where it is sent, without a reference to it"
)]

use std::{
    fs,
    io::{BufRead, BufReader, Write},
    path::PathBuf,
    process::{Child, ChildStdin, Command, Stdio},
    sync::mpsc::{self, Receiver},
    thread,
    time::Duration,
};

use serde_json::{Value, json};

/// Longer than any run takes, on a busy machine too.
const PATIENCE: Duration = Duration::from_secs(60);

/// A folder of files, and the cache of its servers.
pub(crate) struct Folder {
    _guard: tempfile::TempDir,
    root: PathBuf,
    cache: tempfile::TempDir,
}

impl Folder {
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let guard = tempfile::tempdir().unwrap();
        let folder = Self {
            root: guard.path().canonicalize().unwrap(),
            _guard: guard,
            cache: tempfile::tempdir().unwrap(),
        };
        for (path, text) in files {
            folder.write(path, text);
        }
        folder
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    pub(crate) fn uri(&self, path: &str) -> String {
        format!("file://{}", self.path(path).display())
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-async-lint"));
        command
            .current_dir(&self.root)
            .args(arguments)
            .env("XDG_CACHE_HOME", self.cache.path())
            .env("LOCALAPPDATA", self.cache.path());
        command
    }
}

pub(crate) struct Client {
    child: Child,
    input: Option<ChildStdin>,
    incoming: Receiver<Value>,
    /// What came while something else was waited for.
    kept: Vec<Value>,
    next: i32,
}

impl Client {
    /// Starts the server, and says nothing.
    pub(crate) fn silent(folder: &Folder) -> Self {
        let mut command = folder.command(&["lsp"]);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let (sender, incoming) = mpsc::channel();
        thread::spawn(move || {
            while let Some(message) = read(&mut output) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        Self {
            input: child.stdin.take(),
            child,
            incoming,
            kept: Vec::new(),
            next: 0,
        }
    }

    /// Starts the server on the whole folder, with all that an editor can do, columns in bytes.
    pub(crate) fn start(folder: &Folder) -> Self {
        Self::with(folder, &["utf-16", "utf-8"], Value::Null)
    }

    pub(crate) fn with(folder: &Folder, encodings: &[&str], options: Value) -> Self {
        let mut client = Self::silent(folder);
        let folders = json!([{ "uri": folder.uri(""), "name": "folder" }]);
        client.initialize(encodings, &folders, options);
        client
    }

    pub(crate) fn initialize(&mut self, encodings: &[&str], folders: &Value, options: Value) -> Value {
        let capabilities = json!({
            "general": { "positionEncodings": encodings },
            "workspace": {
                "workspaceEdit": { "documentChanges": true },
                "didChangeWatchedFiles": { "dynamicRegistration": true },
            },
            "textDocument": {
                "publishDiagnostics": {
                    "relatedInformation": true,
                    "codeDescriptionSupport": true,
                    "tagSupport": { "valueSet": [1, 2] },
                },
            },
        });
        let params = json!({
            "processId": null,
            "rootUri": null,
            "capabilities": capabilities,
            "workspaceFolders": folders,
            "initializationOptions": options,
        });
        let answer = self.request("initialize", params);
        self.notify("initialized", json!({}));
        answer["result"].clone()
    }

    pub(crate) fn raw(&mut self, bytes: &[u8]) {
        let input = self.input.as_mut().unwrap();
        input.write_all(bytes).unwrap();
        input.flush().unwrap();
    }

    pub(crate) fn send(&mut self, message: &Value) {
        let body = message.to_string();
        self.raw(format!("Content-Length: {}\r\n\r\n{body}", body.len()).as_bytes());
    }

    pub(crate) fn notify(&mut self, method: &str, params: Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    /// Sends a request, and gives its number.
    pub(crate) fn ask(&mut self, method: &str, params: Value) -> i32 {
        self.next += 1;
        self.send(&json!({ "jsonrpc": "2.0", "id": self.next, "method": method, "params": params }));
        self.next
    }

    pub(crate) fn answer(&mut self, id: i32) -> Value {
        self.wait(|message| message["id"] == id && message.get("method").is_none())
    }

    pub(crate) fn request(&mut self, method: &str, params: Value) -> Value {
        let id = self.ask(method, params);
        self.answer(id)
    }

    pub(crate) fn open(&mut self, uri: &str, text: &str) {
        let document = json!({ "uri": uri, "languageId": "rust", "version": 1, "text": text });
        self.notify("textDocument/didOpen", json!({ "textDocument": document }));
    }

    /// Changes a document: a range and its new text, or all of it.
    pub(crate) fn change(&mut self, uri: &str, version: i32, changes: Value) {
        let document = json!({ "uri": uri, "version": version });
        let params = json!({ "textDocument": document, "contentChanges": changes });
        self.notify("textDocument/didChange", params);
    }

    pub(crate) fn actions(&mut self, uri: &str, range: &Value, only: Option<&str>) -> Vec<Value> {
        let mut context = json!({ "diagnostics": [] });
        if let Some(only) = only {
            context["only"] = json!([only]);
        }
        let params = json!({ "textDocument": { "uri": uri }, "range": range, "context": context });
        let answer = self.request("textDocument/codeAction", params);
        answer["result"]
            .as_array()
            .unwrap_or_else(|| panic!("{answer}"))
            .clone()
    }

    /// The next list of diagnostics for a file.
    pub(crate) fn diagnostics(&mut self, uri: &str) -> Vec<Value> {
        let message = self.published(uri);
        message["diagnostics"].as_array().unwrap().clone()
    }

    pub(crate) fn published(&mut self, uri: &str) -> Value {
        let is_asked = |message: &Value| {
            message["method"] == "textDocument/publishDiagnostics" && message["params"]["uri"] == uri
        };
        self.wait(is_asked)["params"].clone()
    }

    /// The next message to the user.
    pub(crate) fn shown(&mut self) -> String {
        let message = self.wait(|message| message["method"] == "window/showMessage");
        message["params"]["message"].as_str().unwrap().to_owned()
    }

    /// The first message of a kind, of those that came and of those to come.
    pub(crate) fn wait(&mut self, is_asked: impl Fn(&Value) -> bool) -> Value {
        if let Some(at) = self.kept.iter().position(&is_asked) {
            return self.kept.remove(at);
        }
        loop {
            let message = self.incoming.recv_timeout(PATIENCE);
            let message = message.unwrap_or_else(|error| panic!("{error}; before: {:#?}", self.kept));
            if is_asked(&message) {
                return message;
            }
            self.kept.push(message);
        }
    }

    /// Waits until the server has linted all it was told, and gives what it said meanwhile.
    pub(crate) fn settle(&mut self, uri: &str) -> Vec<Value> {
        let range = json!({ "start": { "line": 0, "character": 0 }, "end": { "line": 0, "character": 0 } });
        self.actions(uri, &range, None);
        std::mem::take(&mut self.kept)
    }

    pub(crate) fn hang_up(&mut self) {
        self.input = None;
    }

    pub(crate) fn exit_status(mut self) -> Option<i32> {
        self.child.wait().unwrap().code()
    }

    /// Ends the conversation as the protocol asks.
    pub(crate) fn finish(mut self) {
        let answer = self.request("shutdown", Value::Null);
        assert_eq!(answer["result"], Value::Null);
        self.notify("exit", Value::Null);
        assert_eq!(self.exit_status(), Some(0));
    }
}

fn read(output: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim_end() {
            "" => break,
            line => length = line.strip_prefix("Content-Length: ")?.parse().ok()?,
        }
    }
    let mut body = vec![0; length];
    output.read_exact(&mut body).ok()?;
    serde_json::from_slice(&body).ok()
}

/// A text after the edits of an action, for a document of this name and version. Columns are in bytes.
pub(crate) fn applied(action: &Value, uri: &str, version: &Value, text: &str) -> String {
    let changes = action["edit"]["documentChanges"].as_array().unwrap();
    let mut changes = changes.iter();
    let change = changes
        .find(|change| change["textDocument"]["uri"] == uri)
        .unwrap();
    assert_eq!(change["textDocument"]["version"], *version, "{action:#}");
    let mut edits: Vec<(usize, usize, &str)> = change["edits"]
        .as_array()
        .unwrap()
        .iter()
        .map(|edit| {
            let at = |end: &str| offset(text, &edit["range"][end]);
            (at("start"), at("end"), edit["newText"].as_str().unwrap())
        })
        .collect();
    edits.sort_unstable();
    let mut text = text.to_owned();
    for (start, end, new) in edits.into_iter().rev() {
        text.replace_range(start..end, new);
    }
    text
}

/// The offset of a place, whose column is in bytes.
fn offset(text: &str, position: &Value) -> usize {
    let number = |key: &str| usize::try_from(position[key].as_u64().unwrap()).unwrap();
    let lines = text.split_inclusive('\n').take(number("line"));
    lines.map(str::len).sum::<usize>() + number("character")
}

/// `line:column` of a diagnostic's start, both 0-based, and its rule.
pub(crate) fn place(diagnostic: &Value) -> String {
    let start = &diagnostic["range"]["start"];
    let rule = diagnostic["code"].as_str().unwrap();
    format!("{}:{} {rule}", start["line"], start["character"])
}

pub(crate) fn places(diagnostics: &[Value]) -> Vec<String> {
    diagnostics.iter().map(place).collect()
}

/// The text of a manifest.
pub(crate) fn manifest(name: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[dependencies]\n\
         tokio = {{ version = \"1\", features = [\"fs\", \"time\", \"rt\"] }}\n"
    )
}

/// The whole text in the place of the one before.
pub(crate) fn whole(text: &str) -> Value {
    json!([{ "text": text }])
}
