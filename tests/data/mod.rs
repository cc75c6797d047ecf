//! Where test files come from: `tests/data`, always there, and the larger open data sets with
//! their reference results, which live beside the repository and are not published with it.

use std::io::Write;
use std::path::{Path, PathBuf};

/// A file of this folder.
pub fn own(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data")
        .join(name);
    read(&path)
}

/// A file of ../shared/data. Where that folder is missing, the test that asks says so and ends;
/// the fixtures of [`own`] are tested in any case.
pub fn shared(name: &str) -> Option<Vec<u8>> {
    let folder = shared_folder();
    if !folder.is_dir() {
        // Past the capture of test output: a skipped comparison must be seen.
        let note = format!("skipped: ../shared/data is missing, nothing is compared with {name}\n");
        let _ = std::io::stderr().write_all(note.as_bytes());
        return None;
    }
    // A folder that is there but lacks the file is a mistake, not a reason to skip.
    Some(read(&folder.join(name)))
}

/// Whether ../shared/data has the file: some references exist for some of the sets only.
#[allow(dead_code, reason = "not every test asks")]
pub fn has_shared(name: &str) -> bool {
    shared_folder().join(name).is_file()
}

fn shared_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data")
}

fn read(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
