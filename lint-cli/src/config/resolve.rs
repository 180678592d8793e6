//! From tables of configuration and the command line to what the engine takes.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::Arc,
};

use async_lint_core::{
    diagnostic::Level,
    engine::{Files, LevelSetting, Options, Selector},
    project::{DeclaredFact, FilePath, Project},
};
use globset::GlobMatcher;

use super::{
    Request,
    check::glob,
    document::Step,
    facts,
    model::{Override, Preset, RuleSetting},
    read::Layer,
};
use crate::{discover::relative, levels, lint};

/// What holds for one project, and where each part of it was said.
pub(crate) struct Resolved {
    pub(crate) options: Options,
    /// Where each of the options' levels was said.
    pub(crate) origins: Vec<(Scope, Origin)>,
    /// The names of the scopes.
    pub(crate) scopes: Vec<String>,
    /// The tables it is made of, with the scope of each.
    pub(crate) layers: Vec<(Scope, Layer)>,
    /// The files whose findings are not reported.
    pub(crate) left_out: BTreeSet<FilePath>,
    pub(crate) facts: Vec<DeclaredFact>,
    /// What packages are said to run on, by their place in the project.
    pub(crate) runtimes: Vec<(usize, String)>,
}

/// The files that something is said of, by the place in [`Resolved::scopes`]; the first is all of them.
pub(crate) type Scope = usize;

/// Where something was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    Default,
    CommandLine,
    /// The line is 1-based.
    At {
        path: String,
        line: usize,
    },
}

/// Lays the tables over each other, and the command line over them.
pub(crate) fn resolve(project: &Project, root: &Path, layers: Vec<Layer>, request: &Request) -> Resolved {
    let mut laying = Resolver {
        project,
        root,
        resolved: Resolved {
            options: Options::default(),
            origins: Vec::new(),
            scopes: vec!["workspace".to_owned()],
            layers: Vec::new(),
            left_out: BTreeSet::new(),
            facts: Vec::new(),
            runtimes: Vec::new(),
        },
    };
    for layer in layers {
        laying.layer(layer);
    }
    // Overrides of the workspace count more than what a package says of all its files.
    let layers = std::mem::take(&mut laying.resolved.layers);
    for (_, layer) in &layers {
        laying.overrides(layer);
    }
    let mut resolved = laying.resolved;
    resolved.layers = layers;
    request.apply(&mut resolved.options);
    let said = request.levels.iter().map(|_| (0, Origin::CommandLine));
    resolved.origins.extend(said);
    resolved
}

struct Resolver<'a> {
    project: &'a Project,
    /// The folder the project's paths are relative to.
    root: &'a Path,
    resolved: Resolved,
}

impl Resolver<'_> {
    fn layer(&mut self, layer: Layer) {
        let config = &layer.config;
        let (scope, files) = match layer.package {
            None => (0, Files::All),
            Some(index) => {
                let package = &self.project.packages[index];
                self.resolved.scopes.push(format!("package {}", package.name));
                let files = self.files_of(index).cloned().collect();
                (self.resolved.scopes.len() - 1, Files::Listed(files))
            }
        };
        self.preset(&layer, scope, &files);
        self.rules(&layer, &config.rules, &[], scope, &files);
        let options = &mut self.resolved.options;
        if let Some(wanted) = config.check_tests {
            options.check_tests.set(files.clone(), wanted);
        }
        if let Some(wanted) = config.require_reason {
            options.require_reason.set(files.clone(), wanted);
        }
        if let Some(least) = config.min_confidence {
            options.min_confidence.set(files.clone(), least.into());
        }
        if let Some(findings) = config.startup_findings() {
            options.startup.set(files.clone(), findings.into());
        }
        if let Some(most) = config.indirect.max_depth {
            options.max_depth.set(files, Some(most));
        }
        self.selection(&layer);
        self.resolved.facts.extend(facts::of(config));
        if let Some(runtime) = &config.runtime {
            // As the catalogue writes it.
            let key = runtime.replace('-', "_");
            let packages = match layer.package {
                Some(index) => index..index + 1,
                None => 0..self.project.packages.len(),
            };
            let runtimes = packages.map(|index| (index, key.clone()));
            self.resolved.runtimes.extend(runtimes);
        }
        self.resolved.layers.push((scope, layer));
    }

    fn preset(&mut self, layer: &Layer, scope: Scope, files: &Files) {
        let (pedantic, nursery) = match layer.config.preset {
            None => return,
            Some(Preset::Recommended) => (Level::Allow, Level::Allow),
            Some(Preset::Strict) => (Level::Warn, Level::Allow),
            Some(Preset::All) => (Level::Warn, Level::Warn),
        };
        for (selector, level) in [(Selector::Pedantic, pedantic), (Selector::Nursery, nursery)] {
            self.level(layer, &["preset".into()], scope, files, selector, level);
        }
    }

    /// What is said of groups first, so that what is said of a rule counts more.
    fn rules<'r>(
        &mut self,
        layer: &Layer,
        rules: impl IntoIterator<Item = (&'r String, &'r RuleSetting)>,
        steps: &[Step],
        scope: Scope,
        files: &Files,
    ) {
        let place = |name: &str| levels::GROUPS.iter().position(|(group, _)| *group == name);
        let known = lint::rules();
        let mut rules: Vec<_> = rules.into_iter().collect();
        rules.sort_by_key(|(name, _)| place(name).unwrap_or(usize::MAX));
        for (name, setting) in rules {
            let steps = [steps, &["rules".into(), name.as_str().into()]].concat();
            let (level, pedantic) = setting.levels();
            let rule = || known.iter().find(|rule| rule.name == name);
            let selector = levels::group(name).or_else(|| rule().map(|rule| levels::of_rule(rule)));
            if let (Some(level), Some(selector)) = (level, selector) {
                self.level(layer, &steps, scope, files, selector, level.into());
            }
            if let Some(level) = pedantic {
                let selector = Selector::PedanticOf(name.clone());
                self.level(layer, &steps, scope, files, selector, level.into());
            }
        }
    }

    fn level(
        &mut self,
        layer: &Layer,
        steps: &[Step],
        scope: Scope,
        files: &Files,
        selector: Selector,
        level: Level,
    ) {
        self.resolved.options.levels.push(LevelSetting {
            selector,
            level,
            files: files.clone(),
        });
        self.resolved.origins.push((scope, layer.origin(steps)));
    }

    /// `include` and `exclude`.
    fn selection(&mut self, layer: &Layer) {
        let included = layer.config.include.as_deref().map(Globs::new);
        let excluded = Globs::new(&layer.config.exclude);
        let is_left_out = |path: &str| {
            excluded.contain(path) || included.as_ref().is_some_and(|globs| !globs.contain(path))
        };
        let files: Vec<FilePath> = self
            .files_under(layer)
            .filter(|(_, path)| is_left_out(path))
            .map(|(file, _)| file)
            .collect();
        self.resolved.left_out.extend(files);
    }

    fn overrides(&mut self, layer: &Layer) {
        for (index, said) in layer.config.overrides.iter().enumerate() {
            let globs = Globs::new(&said.paths);
            let held = self.files_under(layer).filter(|(_, path)| globs.contain(path));
            let files = Files::Listed(held.map(|(file, _)| file).collect());
            self.resolved.scopes.push(said.paths.join(", "));
            let scope = self.resolved.scopes.len() - 1;
            let steps: [Step; 2] = ["overrides".into(), index.into()];
            self.rules(layer, &said.rules, &steps, scope, &files);
            self.values(said, files);
        }
    }

    fn values(&mut self, said: &Override, files: Files) {
        let options = &mut self.resolved.options;
        if let Some(wanted) = said.check_tests {
            options.check_tests.set(files.clone(), wanted);
        }
        if let Some(least) = said.min_confidence {
            options.min_confidence.set(files.clone(), least.into());
        }
        if let Some(findings) = said.startup {
            options.startup.set(files, findings.into());
        }
    }

    fn files_of(&self, package: usize) -> impl Iterator<Item = &FilePath> {
        let package = &self.project.packages[package];
        let roots = package.targets.iter().map(|target| &target.root);
        package.files.iter().chain(roots)
    }

    /// The files that a table may speak of: as the project names them, and as they are seen from the table's folder.
    fn files_under<'l>(&'l self, layer: &'l Layer) -> impl Iterator<Item = (FilePath, FilePath)> + 'l {
        let packages = match layer.package {
            Some(index) => index..index + 1,
            None => 0..self.project.packages.len(),
        };
        let files = packages.flat_map(|index| self.files_of(index));
        files.map(|file| {
            let full: PathBuf = self.root.join(&**file);
            (Arc::clone(file), relative(&layer.folder, &full))
        })
    }
}

impl Layer {
    pub(crate) fn origin(&self, steps: &[Step]) -> Origin {
        Origin::At {
            path: self.document.path.clone(),
            line: self.document.line_of(&[&self.table, steps].concat()),
        }
    }
}

/// The globs of one list. Those that are none were told when the file was read.
struct Globs(Vec<GlobMatcher>);

impl Globs {
    fn new(patterns: &[String]) -> Self {
        let matchers = patterns.iter().filter_map(|pattern| glob(pattern).ok());
        Self(matchers.flatten().collect())
    }

    fn contain(&self, path: &str) -> bool {
        self.0.iter().any(|glob| glob.is_match(path))
    }
}

impl Resolved {
    /// Hands the project what is said of functions and packages.
    pub(super) fn tell(&self, project: &mut Project) {
        project.facts.extend(self.facts.iter().cloned());
        for (index, runtime) in &self.runtimes {
            project.packages[*index].runtime = Some(runtime.clone());
        }
    }
}
