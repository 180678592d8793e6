//! What is asked of a run beyond which files to lint: by the command line, and by files of configuration.

use async_lint_core::{
    diagnostic::Confidence,
    engine::{Files, LevelSetting, Options},
};

/// What the command line asks for. It wins over any file.
#[derive(Default)]
pub(crate) struct Request {
    pub(crate) levels: Vec<LevelSetting>,
    pub(crate) check_tests: bool,
    pub(crate) min_confidence: Option<Confidence>,
    pub(crate) collect_calls: bool,
    pub(crate) collect_graph: bool,
}

impl Request {
    /// Lays what is asked for over what files say.
    pub(crate) fn apply(&self, options: &mut Options) {
        options.levels.extend(self.levels.iter().cloned());
        if self.check_tests {
            options.check_tests.set(Files::All, true);
        }
        if let Some(least) = self.min_confidence {
            options.min_confidence.set(Files::All, least);
        }
        options.collect_calls = self.collect_calls;
        options.collect_graph = self.collect_graph;
    }
}
