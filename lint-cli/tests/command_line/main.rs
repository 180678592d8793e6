//! The program as a whole, run on folders made for the purpose.

#[cfg(test)]
mod bad_input;
#[cfg(test)]
mod cache;
#[cfg(test)]
mod declared_facts;
#[cfg(test)]
mod findings;
#[cfg(test)]
mod fixing;
#[cfg(test)]
mod graph;
#[cfg(test)]
mod output;
#[cfg(test)]
mod selection;
#[cfg(test)]
mod stdin;
#[cfg(test)]
mod support;
