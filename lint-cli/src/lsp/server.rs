//! The server: what each message means, and when the documents are linted.

use std::{
    collections::BTreeSet,
    io,
    panic::{self, AssertUnwindSafe},
    path::PathBuf,
    process::ExitCode,
    sync::{
        Arc,
        mpsc::{self, Receiver, RecvTimeoutError, Sender},
    },
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, anyhow};
use gen_lsp_types::{
    CancelParams, CodeActionKind, CodeActionOptions, CodeActionParams, CodeActionProvider,
    DidChangeTextDocumentParams, DidChangeWatchedFilesParams, DidChangeWorkspaceFoldersParams,
    DidCloseTextDocumentParams, DidOpenTextDocumentParams, FileChangeType, HoverParams, HoverProvider, Id,
    InitializeParams, InitializeResult, MessageType, ServerCapabilities, ServerInfo, ShowMessageParams,
    TextDocumentSync, TextDocumentSyncKind, TextDocumentSyncOptions, Uri, WorkspaceFoldersServerCapabilities,
    WorkspaceOptions,
};
use lsp_server::{ErrorCode, Message, Notification, Request, RequestId, Response};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

use super::{
    actions::{self, View},
    analysis::{self, Desk, Job, Report},
    client::{self, Client},
    documents::Documents,
    hover,
    publish::Published,
    settings::Settings,
    transport::{self, Incoming, Outgoing},
    workspaces::Snapshot,
};
use crate::{output::complain, session::STACK_SIZE};

/// How long nothing must be typed before the documents are linted.
const PAUSE: Duration = Duration::from_millis(200);

/// Serves until the client says `exit` or goes away. The exit status is the one the protocol asks for: 0 after `shutdown`,
/// else 1.
///
/// # Errors
/// When a thread cannot be started.
pub(crate) fn serve() -> anyhow::Result<ExitCode> {
    // Fixes look at the imports of a text, which is walked recursively.
    let server = thread::Builder::new().stack_size(STACK_SIZE).spawn(run);
    let server = server.context("the server's thread could not be started")?;
    server.join().unwrap_or_else(|_| {
        Err(anyhow!(
            "the server broke, as the message above says: this is a bug in async-lint"
        ))
    })
}

enum Event {
    Incoming(Incoming),
    Report(Report),
}

fn run() -> anyhow::Result<ExitCode> {
    let (sender, events) = mpsc::channel();
    let (outbox, outgoing) = mpsc::channel();
    let writer = thread::Builder::new().spawn(move || write(&outgoing))?;
    let incoming = sender.clone();
    thread::Builder::new().spawn(move || read(&incoming))?;
    let desk = Desk::default();
    analysis::start(desk.clone(), move |report| {
        sender.send(Event::Report(report)).is_ok()
    })?;
    let code = Server::new(desk, outbox).run(&events);
    // The server's end of the channel is gone: what it holds is written, and no more comes.
    let _ = writer.join();
    Ok(ExitCode::from(code))
}

fn read(events: &Sender<Event>) {
    let mut input = io::stdin().lock();
    loop {
        let incoming = transport::read(&mut input).unwrap_or_else(|error| {
            complain(&format!("error: no further message can be read: {error}"));
            Incoming::End
        });
        let is_end = matches!(incoming, Incoming::End);
        if events.send(Event::Incoming(incoming)).is_err() || is_end {
            return;
        }
    }
}

fn write(outgoing: &Receiver<Outgoing>) {
    let mut output = io::stdout().lock();
    for message in outgoing {
        if transport::write(&mut output, message).is_err() {
            return;
        }
    }
}

/// How far the conversation has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Begun,
    Running,
    ShutDown,
}

/// A request that is answered from a run on the documents as they are.
enum Question {
    Actions(CodeActionParams),
    Hover(HoverParams),
}

struct Waiting {
    id: RequestId,
    question: Question,
}

struct Server {
    outbox: Sender<Outgoing>,
    desk: Desk,
    phase: Phase,
    client: Client,
    settings: Arc<Settings>,
    folders: Vec<PathBuf>,
    documents: Documents,
    /// Counts the states of all that is linted.
    revision: u64,
    /// The state of the last run.
    linted: u64,
    snapshot: Snapshot,
    published: Published,
    waiting: Vec<Waiting>,
    /// When to lint next, and how.
    due: Option<Instant>,
    everything: bool,
    rediscover: bool,
    /// What the user has been told and is still so.
    told: BTreeSet<String>,
}

impl Server {
    fn new(desk: Desk, outbox: Sender<Outgoing>) -> Self {
        Self {
            outbox,
            desk,
            phase: Phase::Begun,
            client: Client::default(),
            settings: Arc::default(),
            folders: Vec::new(),
            documents: Documents::default(),
            revision: 0,
            linted: 0,
            snapshot: Snapshot::default(),
            published: Published::default(),
            waiting: Vec::new(),
            due: None,
            everything: false,
            rediscover: false,
            told: BTreeSet::new(),
        }
    }

    fn run(mut self, events: &Receiver<Event>) -> u8 {
        loop {
            let event = match self.due {
                Some(due) => events.recv_timeout(due.saturating_duration_since(Instant::now())),
                None => events.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match event {
                Ok(Event::Incoming(Incoming::Message(Message::Request(request)))) => self.request(request),
                Ok(Event::Incoming(Incoming::Message(Message::Notification(notification)))) => {
                    if notification.method == "exit" {
                        return u8::from(self.phase != Phase::ShutDown);
                    }
                    self.notification(notification);
                }
                // The answer to the registration: a client that cannot watch files saves all the same.
                Ok(Event::Incoming(Incoming::Message(Message::Response(_)))) => {}
                Ok(Event::Incoming(Incoming::Malformed(refusal))) => self.send(Outgoing::Refusal(refusal)),
                Ok(Event::Report(report)) => self.report(report),
                Err(RecvTimeoutError::Timeout) => self.submit(),
                Ok(Event::Incoming(Incoming::End)) | Err(RecvTimeoutError::Disconnected) => {
                    return u8::from(self.phase != Phase::ShutDown);
                }
            }
        }
    }

    fn request(&mut self, request: Request) {
        let Request { id, method, params } = request;
        match (self.phase, method.as_str()) {
            (Phase::Begun, "initialize") => self.initialize(id, params),
            (Phase::Begun, _) => self.refuse(id, ErrorCode::ServerNotInitialized, "`initialize` comes first"),
            (Phase::ShutDown, _) => self.refuse(id, ErrorCode::InvalidRequest, "the server is shut down"),
            (Phase::Running, "initialize") => {
                self.refuse(id, ErrorCode::InvalidRequest, "the server is initialized already");
            }
            (Phase::Running, "shutdown") => {
                self.phase = Phase::ShutDown;
                self.refuse_waiting(ErrorCode::RequestCanceled, "the server is shut down");
                self.due = None;
                self.answer(id, Value::Null);
            }
            (Phase::Running, "textDocument/codeAction") => self.ask(id, params, Question::Actions),
            (Phase::Running, "textDocument/hover") => self.ask(id, params, Question::Hover),
            (Phase::Running, _) => {
                let reason = format!("async-lint does not know the request `{method}`");
                self.refuse(id, ErrorCode::MethodNotFound, &reason);
            }
        }
    }

    fn initialize(&mut self, id: RequestId, params: Value) {
        let params: InitializeParams = match serde_json::from_value(params) {
            Ok(params) => params,
            Err(error) => return self.refuse(id, ErrorCode::InvalidParams, &error.to_string()),
        };
        self.client = Client::new(&params.capabilities);
        self.folders = client::folders(&params);
        let settings = Settings::read(params.initialization_options);
        self.phase = Phase::Running;
        self.answer(id, capabilities(self.client));
        match settings {
            Ok(settings) => self.settings = Arc::new(settings),
            Err(error) => self.tell(MessageType::Error, &format!("{error:#}; the defaults are taken")),
        }
    }

    fn notification(&mut self, notification: Notification) {
        let Notification { method, params } = notification;
        if self.phase != Phase::Running {
            return;
        }
        let handled = match method.as_str() {
            "initialized" => {
                self.watch_files();
                self.everything = true;
                self.change(Duration::ZERO);
                Ok(())
            }
            "textDocument/didOpen" => parse(params).map(|params| self.did_open(params)),
            "textDocument/didChange" => parse(params).map(|params| self.did_change(params)),
            "textDocument/didClose" => parse(params).map(|params| self.did_close(&params)),
            "textDocument/didSave" => {
                self.look_again();
                Ok(())
            }
            "workspace/didChangeWatchedFiles" => parse(params).map(|params| self.files_changed(&params)),
            "workspace/didChangeWorkspaceFolders" => {
                parse(params).map(|params| self.folders_changed(&params))
            }
            "$/cancelRequest" => parse(params).map(|params| self.cancel(params)),
            // What begins with `$/` may be passed over, and what is not known has nobody to answer to.
            _ => Ok(()),
        };
        if let Err(error) = handled {
            complain(&format!("error: `{method}` is not as expected: {error}"));
        }
    }

    fn did_open(&mut self, params: DidOpenTextDocumentParams) {
        if self.documents.open(params.text_document) {
            self.change(Duration::ZERO);
        }
    }

    fn did_change(&mut self, params: DidChangeTextDocumentParams) {
        let document = params.text_document;
        let uri = document.text_document_identifier.uri;
        let (changes, encoding) = (params.content_changes, self.client.encoding);
        if self.documents.change(&uri, document.version, changes, encoding) {
            self.refuse_waiting(ErrorCode::ContentModified, "the text has changed since");
            self.change(PAUSE);
        }
    }

    fn did_close(&mut self, params: &DidCloseTextDocumentParams) {
        if self.documents.close(&params.text_document.uri) {
            self.look_again();
        }
    }

    fn files_changed(&mut self, params: &DidChangeWatchedFilesParams) {
        let is_edit = |kind: FileChangeType, uri: &Uri| {
            kind == FileChangeType::Changed && uri.path().to_ascii_lowercase().ends_with(".rs")
        };
        let edits_only = params
            .changes
            .iter()
            .all(|change| is_edit(change.kind, &change.uri));
        self.rediscover |= !edits_only;
        self.everything = true;
        self.change(PAUSE);
    }

    fn folders_changed(&mut self, params: &DidChangeWorkspaceFoldersParams) {
        let paths = |folders: &[gen_lsp_types::WorkspaceFolder]| -> Vec<PathBuf> {
            folders
                .iter()
                .filter_map(|folder| client::folder(&folder.uri))
                .collect()
        };
        let removed = paths(&params.event.removed);
        self.folders.retain(|folder| !removed.contains(folder));
        self.folders.extend(paths(&params.event.added));
        self.look_again();
    }

    fn cancel(&mut self, params: CancelParams) {
        let id = match params.id {
            Id::Int(number) => RequestId::from(number),
            Id::String(name) => RequestId::from(name),
        };
        if let Some(at) = self.waiting.iter().position(|waiting| waiting.id == id) {
            let waiting = self.waiting.remove(at);
            self.refuse(
                waiting.id,
                ErrorCode::RequestCanceled,
                "the request was cancelled",
            );
        }
    }

    /// Asks the client to tell of files that change under it.
    fn watch_files(&mut self) {
        if !self.client.watches_files {
            return;
        }
        let globs = ["**/*.rs", "**/Cargo.toml", "**/Cargo.lock", "**/async-lint.toml"];
        let watchers: Vec<Value> = globs.iter().map(|glob| json!({ "globPattern": glob })).collect();
        let registration = json!({
            "id": "files",
            "method": "workspace/didChangeWatchedFiles",
            "registerOptions": { "watchers": watchers },
        });
        self.send(Outgoing::Message(Message::Request(Request {
            id: RequestId::from("files".to_owned()),
            method: "client/registerCapability".to_owned(),
            params: json!({ "registrations": [registration] }),
        })));
    }

    /// Everything may be otherwise than before, on the disk too.
    fn look_again(&mut self) {
        self.everything = true;
        self.rediscover = true;
        self.change(Duration::ZERO);
    }

    /// What is linted has changed: it is linted again when nothing more has changed for a while.
    fn change(&mut self, pause: Duration) {
        self.revision += 1;
        self.due = Some(Instant::now() + pause);
    }

    fn submit(&mut self) {
        self.due = None;
        let buffers = self.documents.iter().map(|(path, document)| {
            let text = Arc::from(document.text.as_str());
            (path.clone(), (document.version, text))
        });
        self.desk.submit(Job {
            revision: self.revision,
            folders: self.folders.clone(),
            buffers: buffers.collect(),
            settings: Arc::clone(&self.settings),
            everything: std::mem::take(&mut self.everything),
            rediscover: std::mem::take(&mut self.rediscover),
        });
    }

    fn report(&mut self, report: Report) {
        if self.phase != Phase::Running {
            return;
        }
        self.linted = report.revision;
        let Some(snapshot) = report.snapshot else {
            let reason = "async-lint itself failed: its message is in the server's log. This is a bug in it";
            self.tell(MessageType::Error, reason);
            return self.refuse_waiting(ErrorCode::InternalError, reason);
        };
        for problem in &snapshot.problems {
            self.tell(MessageType::Warning, problem);
        }
        // What was mended is told again if it comes back.
        self.told.retain(|told| snapshot.problems.contains(told));
        let (documents, client) = (&self.documents, self.client);
        // While a bracket is open nothing is found, and what is shown would vanish and come back.
        let changed = if snapshot.is_half_typed && !report.everything {
            Vec::new()
        } else {
            self.published
                .update(&snapshot, documents, client, report.everything)
        };
        self.snapshot = snapshot;
        for file in changed {
            self.notify("textDocument/publishDiagnostics", &file);
        }
        if self.linted == self.revision {
            for waiting in std::mem::take(&mut self.waiting) {
                self.answer_question(waiting);
            }
        }
    }

    /// Answers at once where the documents are linted as they are, else after the run.
    fn ask<P: DeserializeOwned>(
        &mut self,
        id: RequestId,
        params: Value,
        question: impl FnOnce(P) -> Question,
    ) {
        let question = match parse(params) {
            Ok(params) => question(params),
            Err(error) => return self.refuse(id, ErrorCode::InvalidParams, &error.to_string()),
        };
        let waiting = Waiting { id, question };
        if self.linted == self.revision {
            return self.answer_question(waiting);
        }
        self.waiting.push(waiting);
        if self.due.is_some() {
            self.submit();
        }
    }

    fn answer_question(&self, Waiting { id, question }: Waiting) {
        let answer = AssertUnwindSafe(|| match &question {
            Question::Actions(params) => json!(self.actions(params)),
            Question::Hover(params) => json!(self.hover(params)),
        });
        match panic::catch_unwind(answer) {
            Ok(answer) => self.answer(id, answer),
            Err(_) => self.refuse(
                id,
                ErrorCode::InternalError,
                "async-lint itself failed: this is a bug in it",
            ),
        }
    }

    fn actions(&self, params: &CodeActionParams) -> Vec<gen_lsp_types::CodeAction> {
        let view = View {
            snapshot: &self.snapshot,
            documents: &self.documents,
            client: self.client,
            unsafe_fixes: self.settings.unsafe_fixes,
        };
        let file = actions::file_of(&self.snapshot, &params.text_document.uri);
        file.map_or_else(Vec::new, |file| view.actions(&file, params))
    }

    fn hover(&self, params: &HoverParams) -> Option<gen_lsp_types::Hover> {
        let place = &params.text_document_position_params;
        let file = actions::file_of(&self.snapshot, &place.text_document.uri)?;
        hover::at(&self.snapshot, &file, place.position, self.client)
    }

    /// Shows a message to the user, once as long as it is so.
    fn tell(&mut self, kind: MessageType, message: &str) {
        if self.told.insert(message.to_owned()) {
            let message = format!("async-lint: {message}");
            self.notify("window/showMessage", &ShowMessageParams { kind, message });
        }
    }

    fn notify(&self, method: &str, params: &impl Serialize) {
        self.send(Outgoing::Message(Message::Notification(Notification {
            method: method.to_owned(),
            params: json!(params),
        })));
    }

    fn answer(&self, id: RequestId, result: Value) {
        let response_result = Ok(result);
        self.send(Outgoing::Message(Message::Response(Response {
            id,
            response_result,
        })));
    }

    fn refuse(&self, id: RequestId, code: ErrorCode, reason: &str) {
        let response = Response::new_err(id, code as i32, reason.to_owned());
        self.send(Outgoing::Message(Message::Response(response)));
    }

    fn refuse_waiting(&mut self, code: ErrorCode, reason: &str) {
        for waiting in std::mem::take(&mut self.waiting) {
            self.refuse(waiting.id, code, reason);
        }
    }

    /// A client that reads no more is about to go: its end of the other stream tells so.
    fn send(&self, outgoing: Outgoing) {
        let _ = self.outbox.send(outgoing);
    }
}

fn parse<P: DeserializeOwned>(params: Value) -> serde_json::Result<P> {
    serde_json::from_value(params)
}

fn capabilities(client: Client) -> Value {
    json!(InitializeResult {
        capabilities: ServerCapabilities {
            position_encoding: Some(client.encoding.kind()),
            text_document_sync: Some(TextDocumentSync::Options(TextDocumentSyncOptions {
                open_close: Some(true),
                change: Some(TextDocumentSyncKind::Incremental),
                save: Some(true.into()),
                ..TextDocumentSyncOptions::default()
            })),
            hover_provider: Some(HoverProvider::Bool(true)),
            code_action_provider: Some(CodeActionProvider::CodeActionOptions(CodeActionOptions {
                code_action_kinds: Some(vec![
                    CodeActionKind::QuickFix,
                    CodeActionKind::from(actions::FIX_ALL.to_owned()),
                ]),
                ..CodeActionOptions::default()
            })),
            workspace: Some(WorkspaceOptions {
                workspace_folders: Some(WorkspaceFoldersServerCapabilities {
                    supported: Some(true),
                    change_notifications: Some(true.into()),
                }),
                ..WorkspaceOptions::default()
            }),
            ..ServerCapabilities::default()
        },
        server_info: Some(ServerInfo {
            name: "async-lint".to_owned(),
            version: Some(env!("CARGO_PKG_VERSION").to_owned()),
        }),
    })
}
