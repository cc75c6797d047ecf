//! What the commands and the browser journeys share: where a built site lies and how it is served.

pub mod server;

use std::env;
use std::path::{Path, PathBuf};

/// The repository's root folder.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask lies in a folder of the repository")
}

/// Where `serve` and `test` put the site. Apart from `dist/`, so that trying something out never
/// replaces the site that `build` made for publishing.
pub fn trial_site() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root().join("target"), |folder| root().join(folder))
        .join("site")
}
