//! What the commands and the browser journeys share: where a built site lies and how it is served.

pub mod server;

use std::env;
use std::path::PathBuf;

/// The repository's root folder. Looked up where the command runs, not where it was compiled: two
/// clones may share one target folder, and with it this program.
pub fn root() -> PathBuf {
    let here = env::current_dir().unwrap_or_default();
    let root = here
        .ancestors()
        .find(|folder| folder.join("Trunk.toml").is_file());
    root.expect("commands are run inside of the repository")
        .to_path_buf()
}

/// Where `serve` and `test` put the site. Apart from `dist/`, so that trying something out never
/// replaces the site that `build` made for publishing.
pub fn trial_site() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root().join("target"), |folder| root().join(folder))
        .join("site")
}
