//! What the figures have to reach, in percent: `thresholds.json`.

use std::{
    collections::BTreeMap,
    io::{self, Write},
};

use crate::{pinned::read_data, rate::Rate};

pub(crate) struct Thresholds(BTreeMap<String, f64>);

impl Thresholds {
    pub(crate) fn read() -> anyhow::Result<Self> {
        read_data("thresholds.json").map(Self)
    }

    /// Whether all figures of these names reach theirs; tells of those that do not. A figure of nothing does.
    pub(crate) fn reaches(&self, figures: &[(&str, Rate)], out: &mut impl Write) -> io::Result<bool> {
        let mut all = true;
        for (name, rate) in figures {
            let least = self.0.get(*name).copied().unwrap_or(100.0);
            if rate.percent().is_some_and(|percent| percent < least) {
                writeln!(out, "{} is {rate}, below the {least} % of thresholds.json", name.replace('_', " "))?;
                all = false;
            }
        }
        Ok(all)
    }
}
