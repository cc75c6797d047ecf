//! The whole project as one file: what the user wrote, how the app is set, and the sales if wanted.
//!
//! `envelope.rs` tells our files from others, whole ones from damaged ones, and holds what the
//! browser's cryptography needs; `content.rs` is what lies inside. Nothing here encrypts: the page
//! has the browser do it, and the header of the file, with all parameters, is authenticated.

mod content;
mod envelope;
#[cfg(test)]
mod tests;
#[cfg(feature = "ui")]
pub mod view;

pub use content::Content;
pub use envelope::{Envelope, Error, Header, ITERATIONS, Lock, seal};

/// The name of a project's file, such as `cartera-almacen-diaz-2026-07-31.cartera`.
///
/// ```
/// use cartera::project::file_name;
/// assert_eq!(file_name(" Almacén Díaz & Hijos ", "2026-07-31"), "cartera-almacén-díaz-hijos-2026-07-31.cartera");
/// assert_eq!(file_name("", "2026-07-31"), "cartera-2026-07-31.cartera");
/// ```
pub fn file_name(firm: &str, date: &str) -> String {
    let words = firm.split(|letter: char| !letter.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty()).map(str::to_lowercase);
    let firm: String = words
        .collect::<Vec<_>>()
        .join("-")
        .chars()
        .take(60)
        .collect();
    let parts = ["cartera", &firm, date];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}.cartera", parts.join("-"))
}
