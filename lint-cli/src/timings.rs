//! How long the stages of a run last.

use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use async_lint_core::engine::{self, Observer};

/// A stage of a run, the engine's own among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Manifests are read, and files looked for.
    Discover,
    /// What earlier runs kept is compared with what there is.
    Recall,
    Engine(engine::Stage),
    /// What comes after the engine: fixes are planned, findings chosen.
    Settle,
    /// Findings are written.
    Render,
}

impl Stage {
    fn as_str(self) -> &'static str {
        match self {
            Self::Discover => "discover",
            Self::Recall => "compare with the cache",
            Self::Engine(stage) => stage.as_str(),
            Self::Settle => "settle",
            Self::Render => "render",
        }
    }
}

/// A clock that is told what begins. A stage that comes up again goes on where it stopped.
pub(crate) struct Timings {
    watch: Mutex<Watch>,
}

struct Watch {
    /// In the order they first began.
    spent: Vec<(Stage, Duration)>,
    current: Stage,
    since: Instant,
}

impl Timings {
    pub(crate) fn start() -> Self {
        let watch = Watch {
            spent: Vec::new(),
            current: Stage::Discover,
            since: Instant::now(),
        };
        Self {
            watch: Mutex::new(watch),
        }
    }

    pub(crate) fn begin(&self, stage: Stage) {
        let mut watch = self.watch.lock().unwrap_or_else(PoisonError::into_inner);
        watch.end(Instant::now());
        watch.current = stage;
    }

    /// A line a stage, and one for all. The clock goes on.
    pub(crate) fn lines(&self) -> Vec<String> {
        let mut watch = self.watch.lock().unwrap_or_else(PoisonError::into_inner);
        watch.end(Instant::now());
        let total = watch.spent.iter().map(|(_, spent)| *spent).sum();
        let stages = watch.spent.iter().map(|(stage, spent)| (stage.as_str(), *spent));
        stages
            .chain([("all", total)])
            .map(|(name, spent)| format!("{name:22}  {:8.3} s", spent.as_secs_f64()))
            .collect()
    }
}

impl Watch {
    fn end(&mut self, now: Instant) {
        let lasted = now.duration_since(self.since);
        match self.spent.iter_mut().find(|(stage, _)| *stage == self.current) {
            Some((_, spent)) => *spent += lasted,
            None => self.spent.push((self.current, lasted)),
        }
        self.since = now;
    }
}

impl Observer for Timings {
    fn begins(&self, stage: engine::Stage) {
        self.begin(Stage::Engine(stage));
    }
}

#[cfg(test)]
mod tests {
    use async_lint_core::engine::{self, Observer};

    use super::{Stage, Timings};

    #[test]
    fn a_stage_that_comes_up_again_has_one_line() {
        let timings = Timings::start();
        timings.begins(engine::Stage::Load);
        timings.begin(Stage::Render);
        timings.begins(engine::Stage::Load);
        let lines = timings.lines();
        let names: Vec<&str> = lines.iter().map(|line| line[..22].trim_end()).collect();
        assert_eq!(names, ["discover", "read and lower", "render", "all"]);
    }
}
