//! The book in `docs`, and the README: links lead somewhere, and the picture shows what the program prints.

#[cfg(test)]
mod links;
#[cfg(test)]
mod page;
#[cfg(test)]
mod picture;
