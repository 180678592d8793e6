use std::sync::Arc;

use rayon::prelude::*;

use super::{
    CallRecord, Options,
    dump::{call_records, context_name},
    infer::{Inferred, InferredBody},
    options::Place,
    suppress::Comments,
};
use crate::{
    diagnostic::Diagnostic,
    rule::{PackageFacts, Rule, RuleContext},
    sema::{
        calls::BodyCalls,
        contexts::{ClosureRoles, Region},
        liveness::{BodyValues, Ownership},
        types::Types,
    },
};

/// The rules, and all that they judge by.
pub(super) struct Judge<'a> {
    pub(super) types: &'a Types<'a>,
    pub(super) roles: &'a ClosureRoles,
    pub(super) ownership: &'a Ownership,
    pub(super) inferred: &'a Inferred,
    /// By their places in the project.
    pub(super) packages: &'a [PackageFacts],
    pub(super) comments: &'a Comments,
    pub(super) rules: Vec<&'a dyn Rule>,
    pub(super) options: &'a Options,
}

impl Judge<'_> {
    /// What the rules find in all bodies, and the calls in these if they are asked for, sorted.
    pub(super) fn all(&self) -> (Vec<Diagnostic>, Vec<CallRecord>) {
        let bodies = self.inferred.bodies.par_iter();
        let judged: Vec<(Vec<Diagnostic>, Vec<CallRecord>)> =
            bodies.filter_map(|body| self.body(body)).collect();
        let mut diagnostics = Vec::new();
        let mut calls = Vec::new();
        for (found, recorded) in judged {
            diagnostics.extend(found);
            calls.extend(recorded);
        }
        calls.sort_unstable();
        calls.dedup();
        (diagnostics, calls)
    }

    fn body(&self, body: &InferredBody) -> Option<(Vec<Diagnostic>, Vec<CallRecord>)> {
        let InferredBody {
            package,
            types: inferred,
            calls: body,
        } = body;
        let values = BodyValues::new(self.types, body.owner, inferred, self.roles, self.ownership)?;
        let project = (
            &self.inferred.effects,
            &self.inferred.losses,
            &self.inferred.callers,
        );
        let cx = RuleContext::new(self.types, project, body, &values, &self.packages[*package]);
        let calls = if self.options.collect_calls {
            call_records(self.types.definitions, body)
        } else {
            Vec::new()
        };
        Some((self.findings(&cx, body), calls))
    }

    fn findings(&self, cx: &RuleContext<'_>, body: &BodyCalls) -> Vec<Diagnostic> {
        let definitions = self.types.definitions;
        let file = &definitions.files[body.file].path;
        if body.function.region != Region::Production && !self.options.check_tests.at(file) {
            return Vec::new();
        }
        let keeps_hidden = self.comments.are_in(body.file);
        let mut found = Vec::new();
        let module = definitions.definition(body.owner).module;
        for rule in &self.rules {
            let lints = rule.metadata().lints;
            let is_allowed = lints.iter().any(|lint| definitions.allows_lint(module, lint));
            let of_calls = body.calls.iter().filter_map(|call| rule.check_call(cx, call));
            for finding in of_calls.chain(rule.check_body(cx)) {
                let context = context_name(body, finding.expr);
                let function = definitions.path_of(body.owner);
                found.extend(self.options.diagnose(
                    rule.metadata(),
                    finding,
                    file,
                    (is_allowed, keeps_hidden),
                    |finding| Place {
                        file: Arc::clone(file),
                        context,
                        function,
                        finding,
                    },
                ));
            }
        }
        found
    }
}
