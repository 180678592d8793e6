//! The program as a whole, run on folders made for the purpose.

#[cfg(test)]
mod bad_input;
#[cfg(test)]
mod baseline;
#[cfg(test)]
mod bounds;
#[cfg(test)]
mod cache;
#[cfg(test)]
mod config_command;
#[cfg(test)]
mod config_keys;
#[cfg(test)]
mod config_places;
#[cfg(test)]
mod config_problems;
#[cfg(test)]
mod declared_facts;
#[cfg(test)]
mod findings;
#[cfg(test)]
mod fixing;
#[cfg(test)]
mod graph;
#[cfg(test)]
mod lock_file;
#[cfg(test)]
mod new_from;
#[cfg(test)]
mod output;
#[cfg(test)]
mod output_files;
#[cfg(test)]
mod repeats;
#[cfg(test)]
mod selection;
#[cfg(test)]
mod shells;
#[cfg(test)]
mod stdin;
#[cfg(test)]
mod support;
#[cfg(test)]
mod suppressing;
mod test_code;
