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
            all &= self.reach(name, &name.replace('_', " "), *rate, out)?;
        }
        Ok(all)
    }

    /// Whether the figure of each of these reaches the same.
    pub(crate) fn all_reach(
        &self,
        name: &str,
        figures: &BTreeMap<&str, Rate>,
        out: &mut impl Write,
    ) -> io::Result<bool> {
        let mut all = true;
        for (of, rate) in figures {
            all &= self.reach(name, &format!("{} of {of}", name.replace('_', " ")), *rate, out)?;
        }
        Ok(all)
    }

    fn reach(&self, name: &str, words: &str, rate: Rate, out: &mut impl Write) -> io::Result<bool> {
        let least = self.0.get(name).copied().unwrap_or(100.0);
        let is_below = rate.percent().is_some_and(|percent| percent < least);
        if is_below {
            writeln!(out, "{words} is {rate}, below the {least} % of thresholds.json")?;
        }
        Ok(!is_below)
    }
}
