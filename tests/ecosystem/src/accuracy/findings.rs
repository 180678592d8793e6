//! Whether the linter's findings are those that the compiler's paths and the syntax's contexts call for.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Figures,
    report::{Disagreement, Kind},
    sources::SourceTree,
};
use crate::{
    known_paths::{Blocking, KnownPaths},
    linter::{Finding, Record},
    regions::{Context, Position},
    verdicts::{How, Verdict},
};

type Place<'a> = (&'a str, Position);

/// Counts, and returns each disagreement.
pub(super) fn compare(
    known: &KnownPaths,
    sources: &SourceTree,
    said: &[Verdict],
    records: &[Record],
    findings: &[Finding],
    figures: &mut Figures,
) -> Vec<Disagreement> {
    let direct: Vec<&Finding> = findings
        .iter()
        .filter(|finding| finding.rule.starts_with("blocking-") && !finding.is_indirect())
        .collect();
    let found: BTreeSet<Place<'_>> = direct.iter().map(|finding| place_of(finding)).collect();
    let mut disagreements = Vec::new();
    let mut theirs: BTreeMap<Place<'_>, Vec<&Verdict>> = BTreeMap::new();
    for verdict in said {
        let place = (verdict.file.as_str(), (verdict.line, verdict.column));
        theirs.entry(place).or_default().push(verdict);
        let is_expected = verdict.how == How::Call
            && known.blocking(&verdict.path) == Some(Blocking::Regular)
            && sources.context(place.0, place.1) == Context::Async;
        if is_expected {
            figures.finding_recall.count(found.contains(&place));
            if !found.contains(&place) {
                disagreements.push(disagreement(
                    Kind::FindingMissed,
                    "the path blocks, the code is async",
                    place,
                    Some(&verdict.path),
                    None,
                    sources,
                ));
            }
        }
    }
    let listed: BTreeSet<Place<'_>> = records
        .iter()
        .map(|record| (record.file.as_str(), (record.line, record.column)))
        .collect();
    for finding in direct {
        let place = place_of(finding);
        let said = theirs.get(&place).map_or(&[][..], Vec::as_slice);
        // The call a loop makes stands nowhere in the text.
        let is_silent = said.is_empty() && (!listed.contains(&place) || !sources.is_seen(place.0, place.1));
        let Some(wrong) = judge(known, sources, place, said, is_silent) else {
            figures.left_out += 1;
            continue;
        };
        figures.finding_precision.count(wrong.is_empty());
        if !wrong.is_empty() {
            let path = said.first().map(|verdict| verdict.path.as_str());
            let ours = finding.api.as_deref();
            disagreements.push(disagreement(
                Kind::FindingWrong,
                wrong,
                place,
                path,
                ours,
                sources,
            ));
        }
    }
    disagreements
}

fn place_of(finding: &Finding) -> Place<'_> {
    (&finding.file, (finding.line, finding.column))
}

/// What is wrong with a finding; empty if nothing is, none if it cannot be told.
fn judge(
    known: &KnownPaths,
    sources: &SourceTree,
    place: Place<'_>,
    said: &[&Verdict],
    is_silent: bool,
) -> Option<&'static str> {
    match sources.context(place.0, place.1) {
        Context::Sync => return Some("the code is not async"),
        Context::Test => return Some("the code is a test"),
        Context::Startup => return Some("the code runs at startup"),
        Context::Async | Context::Undecided => {}
    }
    if is_silent {
        return None;
    }
    let blocks = said.iter().any(|verdict| {
        matches!(
            known.blocking(&verdict.path),
            Some(Blocking::Regular | Blocking::Depends)
        )
    });
    Some(if blocks { "" } else { "the path does not block" })
}

fn disagreement(
    kind: Kind,
    cause: &str,
    (file, at): Place<'_>,
    theirs: Option<&str>,
    ours: Option<&str>,
    sources: &SourceTree,
) -> Disagreement {
    Disagreement {
        kind,
        cause: cause.to_owned(),
        place: "",
        package: String::new(),
        file: file.to_owned(),
        at,
        theirs: theirs.map(str::to_owned),
        ours: ours.map(str::to_owned),
        text: sources.line(file, at.0),
    }
}
