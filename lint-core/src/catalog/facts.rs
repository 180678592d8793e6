use serde::{Deserialize, Serialize};

use super::Lang;
use crate::hir::{Attribute, AttributeArg, Grammar, Name};

/// What attributes of the catalogue say of one item. See `docs/catalogue.md` for each.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    pub blocks: Option<Blocks>,
    /// The type parameters whose reading or writing decides whether the call blocks.
    pub blocks_as: Vec<Name>,
    pub immediate: bool,
    pub instead: Vec<Instead>,
    /// How a call is written under each runtime, where that is more than another name: a template in the place of the path.
    pub written: Vec<Instead>,
    /// On a type or a trait: the one that has its functions under each runtime, by the same names, async where they wait.
    pub twin: Vec<Instead>,
    /// On a type: what was written to a value is lost with it, unless it was flushed.
    pub buffers_writes: bool,
    /// On a function: it writes out what its receiver has buffered. The other functions of its trait write.
    pub flushes: bool,
    /// On a function: it means the very thread that calls it, and another one cannot stand in. On a type: its values have
    /// to stay on the thread that made them.
    pub thread_bound: bool,
    pub notes: Vec<String>,
    pub enters_runtime: bool,
    pub creates_runtime: bool,
    /// Tells whether a runtime runs the code: what the caller does next depends on it.
    pub asks_for_runtime: bool,
    pub panics_in_runtime: bool,
    pub needs_multi_thread: bool,
    /// Where the closures handed to these parameters run.
    pub closures: Vec<(Name, ClosureFact)>,
    pub polled: bool,
    /// On a trait's function: types do not have another of this name, so that a call of it on a type of which not
    /// everything is known means this one.
    pub conventional: bool,
    /// The package's feature the item needs.
    pub feature: Option<String>,
    pub lang: Option<Lang>,
    pub grammar: Option<Grammar>,
    pub attribute_macro: Option<AttributeMacro>,
    /// On a macro: it gives types projections, whose pinned fields are references in this wrapper.
    pub projects: Option<String>,
    /// On a type: dropping a value of it in async code panics.
    pub panics_on_drop: bool,
    /// On a function: the type parameter whose value it drops.
    pub drops: Option<Name>,
    /// The method that a macro calls on its first part.
    pub calls: Option<Name>,
    /// On an impl: the function, of those that its bounds promise, that its own functions run.
    pub runs: Option<Name>,
    /// On a type: a static of it is made when it is first used. On a function: it makes it.
    pub made_at_first_use: bool,
    /// On a type: dropping a value of it blocks.
    pub blocks_on_drop: Option<Blocks>,
    /// On a type: its values are guards.
    pub guard: Option<GuardKind>,
    /// On a type: the type parameters of which it owns values.
    pub holds: Vec<Name>,
    /// On a type: any thread may have its values, and references to them, if it may have those of its arguments.
    pub sends: bool,
    /// On a type: its values stand for running tasks.
    pub task: Option<TaskDrop>,
    /// On a type: its values do nothing until something runs, or reads, them.
    pub lazy: Option<Lazy>,
    /// On a function: it aborts a task.
    pub aborts: bool,
    /// On a function: it gives up the value that stands for a task, and lets the task run on.
    pub detaches: bool,
    /// On a macro: the variables it is given, and those it declares, become what a call with their value gives.
    pub rebinds: bool,
    /// On a function: what dropping its future half way loses.
    pub cancel_unsafe: Option<CancelLoss>,
    /// On a function of a project: it runs once, before the program serves anybody. Only manifests say so.
    pub runs_at_startup: bool,
    /// The parameters whose futures it may drop half way; what `times_out` names is one.
    pub cancels: Vec<Name>,
    /// On a function: what it gives is awaited to let time pass; the parameter that says how much.
    pub sleeps: Option<Name>,
    /// What a function does that lets others run before its caller goes on.
    pub pauses: Option<Pause>,
    /// On a function: it looks at what another task or thread of the process may change.
    pub reads_state: bool,
    /// On a function: it takes a message away, if there is one: the next call finds another state.
    pub takes_message: bool,
    /// On a constant or a function: its value is zero, if all arguments are.
    pub zero: bool,
    /// On a function: the parameter with the future that it gives up after a while.
    pub times_out: Option<Name>,
    /// On a function: the future it gives is ready when it is first polled.
    pub ready: bool,
    /// The part a function has in a timer that ticks again and again.
    pub timer: Option<TimerPart>,
    /// On a function: what a fix hands to it, a path.
    pub argument: Option<String>,
    /// On a macro: it may return from the function it stands in.
    pub may_return: bool,
    /// On a macro: it stands where code is still to be written.
    pub stub: bool,
}

impl Facts {
    /// Whether anything is said on blocking, so that what an impl or a trait says no longer counts.
    pub fn speaks_of_blocking(&self) -> bool {
        self.blocks.is_some() || !self.blocks_as.is_empty() || self.immediate
    }

    /// Whether the item stands for a macro.
    pub fn is_macro(&self) -> bool {
        self.grammar.is_some() || self.attribute_macro.is_some() || self.projects.is_some()
    }

    pub fn closure(&self, param: Name) -> Option<ClosureFact> {
        self.closures
            .iter()
            .find(|(name, _)| *name == param)
            .map(|(_, fact)| *fact)
    }
}

/// `blocks(kind)`, `blocks(kind, brief)`
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Blocks {
    pub kind: BlockKind,
    /// Usually over at once.
    pub brief: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum BlockKind {
    Sleep,
    File,
    Net,
    Http,
    Process,
    Database,
    Wait,
    Stdin,
    Compute,
}

impl BlockKind {
    /// The kinds by the words for them, in the order a person would look them up.
    pub const ALL: [(&'static str, Self); 9] = [
        ("compute", Self::Compute),
        ("database", Self::Database),
        ("file", Self::File),
        ("http", Self::Http),
        ("net", Self::Net),
        ("process", Self::Process),
        ("sleep", Self::Sleep),
        ("stdin", Self::Stdin),
        ("wait", Self::Wait),
    ];

    pub fn parse(word: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find_map(|(name, kind)| (name == word).then_some(kind))
    }
}

/// What a guard keeps from others as long as it lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GuardKind {
    /// A lock that others wait for with their thread.
    Lock,
    /// A borrow that is checked when the program runs: others panic.
    Borrow,
    /// A part of a concurrent map: others wait with their thread.
    Shard,
    /// A span of a trace, entered by the thread.
    Span,
    /// A lock that others await.
    AsyncLock,
}

/// What is lost with a future that is dropped before it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CancelLoss {
    /// What was read of its source, or how much of its data was written.
    Data,
    /// The value it was handed to pass on.
    Message,
    /// Its place in a queue.
    Place,
}

/// How a function lets others run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pause {
    /// What it gives is awaited: other tasks run meanwhile.
    Task,
    /// It is called: other threads run meanwhile, or the processor rests.
    Thread,
}

/// What a function has to do with a timer that ticks again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TimerPart {
    /// Makes one, which makes up for the ticks it has missed at once.
    Interval,
    /// Waits for the next tick.
    Tick,
    /// Says what becomes of missed ticks.
    MissedTicks,
}

/// What happens to a task when the value that stands for it is dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TaskDrop {
    /// It runs on; its output is lost.
    Detaches,
    /// It is cancelled.
    Cancels,
}

/// `lazy(kind)`, `lazy(kind, blocking)`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Lazy {
    pub kind: LazyKind,
    /// What runs it keeps its thread waiting.
    pub blocking: bool,
}

/// What a value is that does nothing until it is run, or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LazyKind {
    /// A statement for a database, or a plan of a data frame.
    Query,
    /// A request over the network.
    Request,
    /// A program to start.
    Command,
    /// What turns into an iterator that blocks. An iterator whose impl blocks needs no word of its own.
    BlockingIter,
}

/// `instead(runtime = "path")`; `any` stands for every runtime.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instead {
    pub runtime: Name,
    pub path: String,
}

/// Where a closure handed to a known function runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ClosureFact {
    /// Where blocking is fine: a pool for blocking work.
    Offloaded,
    /// On a thread of its own.
    Spawned,
    /// In place.
    Inline,
    /// Inside a poll of the future or stream that is made of it.
    Polled,
}

/// What an attribute macro makes of the function it stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttributeMacro {
    /// The program's start.
    Entry(Option<Flavor>),
    Test(Option<Flavor>),
    AsyncTrait,
}

/// How many threads a runtime runs tasks on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Flavor {
    CurrentThread,
    MultiThread,
}

impl Flavor {
    /// As it is written in an attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CurrentThread => "current_thread",
            Self::MultiThread => "multi_thread",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "multi_thread" => Some(Self::MultiThread),
            "current_thread" | "local" => Some(Self::CurrentThread),
            _ => None,
        }
    }
}

/// Reads the facts among an item's attributes. The errors are sentences for the author of the catalogue; attributes
/// that are no facts (`derive`, `cfg`, …) are passed over.
pub fn parse_facts(attributes: &[Attribute], errors: &mut Vec<String>) -> Facts {
    let mut facts = Facts::default();
    for attribute in attributes {
        let [name] = &*attribute.path else {
            continue;
        };
        if let Err(error) = read_fact(&mut facts, name.as_str(), attribute) {
            errors.push(error);
        }
    }
    facts
}

fn read_fact(facts: &mut Facts, name: &str, attribute: &Attribute) -> Result<(), String> {
    let args = attribute.args();
    match name {
        "blocks" => facts.blocks = Some(parse_blocks(args)?),
        "blocks_as" => facts
            .blocks_as
            .extend(args.iter().filter_map(|arg| arg.path.first().copied())),
        "immediate" => facts.immediate = true,
        "instead" => facts.instead.extend(by_runtime(args)),
        "written" => facts.written.extend(by_runtime(args)),
        "buffers_writes" => facts.buffers_writes = true,
        "thread_bound" => facts.thread_bound = true,
        "flushes" => facts.flushes = true,
        "twin" => facts.twin.extend(by_runtime(args)),
        "note" => facts
            .notes
            .extend(args.iter().filter_map(|arg| arg.input.value()).map(str::to_owned)),
        "enters_runtime" => facts.enters_runtime = true,
        "creates_runtime" => facts.creates_runtime = true,
        "asks_for_runtime" => facts.asks_for_runtime = true,
        "panics_in_runtime" => facts.panics_in_runtime = true,
        "needs_multi_thread" => facts.needs_multi_thread = true,
        "offloads" => read_closures(facts, args, ClosureFact::Offloaded),
        "spawns" => read_closures(facts, args, ClosureFact::Spawned),
        "runs_inline" => read_closures(facts, args, ClosureFact::Inline),
        "polls" => read_closures(facts, args, ClosureFact::Polled),
        "conventional" => facts.conventional = true,
        "polled" => facts.polled = true,
        "feature" => facts.feature = args.first().and_then(|arg| arg.input.value()).map(str::to_owned),
        "lang" => facts.lang = Some(only_word(name, args).and_then(|word| Lang::parse(word.as_str()))?),
        "bang" => facts.grammar = Some(only_word(name, args).and_then(|word| parse_grammar(word.as_str()))?),
        "panics_on_drop" => facts.panics_on_drop = true,
        "drops" => facts.drops = Some(only_word(name, args)?),
        "rebinds" => facts.rebinds = true,
        "calls" => facts.calls = Some(only_word(name, args)?),
        "runs" => facts.runs = Some(only_word(name, args)?),
        "made_at_first_use" => facts.made_at_first_use = true,
        "blocks_on_drop" => facts.blocks_on_drop = Some(parse_blocks(args)?),
        "guard" => facts.guard = Some(only_word(name, args).and_then(|word| parse_guard(word.as_str()))?),
        "holds" => facts
            .holds
            .extend(args.iter().filter_map(|arg| arg.path.first().copied())),
        "task" => facts.task = Some(only_word(name, args).and_then(|word| parse_task(word.as_str()))?),
        "lazy" => facts.lazy = Some(parse_lazy(args)?),
        "aborts" => facts.aborts = true,
        "detaches" => facts.detaches = true,
        "sends" => facts.sends = true,
        "cancel_unsafe" => {
            facts.cancel_unsafe = Some(only_word(name, args).and_then(|word| parse_loss(word.as_str()))?);
        }
        "cancels" => facts
            .cancels
            .extend(args.iter().filter_map(|arg| arg.path.first().copied())),
        "projects" => facts.projects = args.first().and_then(|arg| arg.input.value()).map(str::to_owned),
        "attribute_macro" => facts.attribute_macro = Some(parse_attribute_macro(args)?),
        _ => read_fact_of_time(facts, name, args)?,
    }
    Ok(())
}

/// The facts on what waits, and for how long.
fn read_fact_of_time(facts: &mut Facts, name: &str, args: &[AttributeArg]) -> Result<(), String> {
    match name {
        "sleeps" => facts.sleeps = Some(only_word(name, args)?),
        "pauses" => facts.pauses = Some(only_word(name, args).and_then(|word| parse_pause(word.as_str()))?),
        "reads_state" => facts.reads_state = true,
        "takes_message" => facts.takes_message = true,
        "zero" => facts.zero = true,
        "times_out" => {
            let param = only_word(name, args)?;
            facts.times_out = Some(param);
            facts.cancels.push(param);
        }
        "ready" => facts.ready = true,
        "timer" => facts.timer = Some(only_word(name, args).and_then(|word| parse_timer(word.as_str()))?),
        "argument" => facts.argument = args.first().and_then(|arg| arg.input.value()).map(str::to_owned),
        "may_return" => facts.may_return = true,
        "stub" => facts.stub = true,
        _ => {}
    }
    Ok(())
}

/// `runtime = "text", ..`
fn by_runtime(args: &[AttributeArg]) -> impl Iterator<Item = Instead> {
    args.iter().filter_map(|arg| {
        Some(Instead {
            runtime: *arg.path.first()?,
            path: arg.input.value()?.to_owned(),
        })
    })
}

fn read_closures(facts: &mut Facts, args: &[AttributeArg], fact: ClosureFact) {
    facts.closures.extend(
        args.iter()
            .filter_map(|arg| arg.path.first())
            .map(|param| (*param, fact)),
    );
}

fn only_word(attribute: &str, args: &[AttributeArg]) -> Result<Name, String> {
    match args {
        [AttributeArg { path, .. }] if path.len() == 1 => Ok(path[0]),
        _ => Err(format!("`{attribute}` takes one word")),
    }
}

fn parse_blocks(args: &[AttributeArg]) -> Result<Blocks, String> {
    let kind = args
        .first()
        .and_then(|arg| arg.path.first())
        .ok_or("`blocks` needs a kind")?;
    let kind = BlockKind::parse(kind.as_str()).ok_or_else(|| format!("`{kind}` is no kind of blocking"))?;
    match &args[1..] {
        [] => Ok(Blocks { kind, brief: false }),
        [arg] if arg.is("brief") => Ok(Blocks { kind, brief: true }),
        _ => Err("after the kind, `blocks` takes `brief` or nothing".to_owned()),
    }
}

fn parse_attribute_macro(args: &[AttributeArg]) -> Result<AttributeMacro, String> {
    let flavor = args
        .iter()
        .find(|arg| arg.is("flavor"))
        .and_then(|arg| arg.input.value())
        .and_then(Flavor::parse);
    match args
        .first()
        .and_then(|arg| arg.path.first())
        .map(|word| word.as_str())
    {
        Some("entry") => Ok(AttributeMacro::Entry(flavor)),
        Some("test") => Ok(AttributeMacro::Test(flavor)),
        Some("async_trait") => Ok(AttributeMacro::AsyncTrait),
        _ => Err("`attribute_macro` takes `entry`, `test` or `async_trait`".to_owned()),
    }
}

fn parse_guard(word: &str) -> Result<GuardKind, String> {
    Ok(match word {
        "lock" => GuardKind::Lock,
        "borrow" => GuardKind::Borrow,
        "shard" => GuardKind::Shard,
        "span" => GuardKind::Span,
        "async_lock" => GuardKind::AsyncLock,
        other => return Err(format!("`{other}` is no kind of guard")),
    })
}

fn parse_lazy(args: &[AttributeArg]) -> Result<Lazy, String> {
    let word = args
        .first()
        .and_then(|arg| arg.path.first())
        .ok_or("`lazy` needs a kind")?;
    let kind = match word.as_str() {
        "query" => LazyKind::Query,
        "request" => LazyKind::Request,
        "command" => LazyKind::Command,
        "blocking_iter" => LazyKind::BlockingIter,
        other => return Err(format!("`{other}` is no kind of lazy value")),
    };
    match &args[1..] {
        [] => Ok(Lazy {
            kind,
            blocking: kind == LazyKind::BlockingIter,
        }),
        [arg] if arg.is("blocking") => Ok(Lazy { kind, blocking: true }),
        _ => Err("after the kind, `lazy` takes `blocking` or nothing".to_owned()),
    }
}

fn parse_pause(word: &str) -> Result<Pause, String> {
    Ok(match word {
        "task" => Pause::Task,
        "thread" => Pause::Thread,
        other => return Err(format!("`{other}` is nothing that pauses")),
    })
}

fn parse_timer(word: &str) -> Result<TimerPart, String> {
    Ok(match word {
        "interval" => TimerPart::Interval,
        "tick" => TimerPart::Tick,
        "missed_ticks" => TimerPart::MissedTicks,
        other => return Err(format!("`{other}` is no part of a timer")),
    })
}

fn parse_task(word: &str) -> Result<TaskDrop, String> {
    Ok(match word {
        "detaches" => TaskDrop::Detaches,
        "cancels" => TaskDrop::Cancels,
        other => return Err(format!("`{other}` is nothing that dropping does to a task")),
    })
}

fn parse_loss(word: &str) -> Result<CancelLoss, String> {
    Ok(match word {
        "data" => CancelLoss::Data,
        "message" => CancelLoss::Message,
        "place" => CancelLoss::Place,
        other => return Err(format!("`{other}` is nothing that a dropped future loses")),
    })
}

fn parse_grammar(word: &str) -> Result<Grammar, String> {
    Ok(match word {
        "expressions" => Grammar::Expressions,
        "list" => Grammar::List,
        "format" => Grammar::Format,
        "select" => Grammar::Select,
        "matches" => Grammar::Matches,
        "json" => Grammar::Json,
        "statements" => Grammar::Statements,
        "async_block" => Grammar::AsyncBlock,
        "items" => Grammar::Items,
        "lazy_static" => Grammar::LazyStatic,
        other => return Err(format!("`{other}` is no macro grammar")),
    })
}
