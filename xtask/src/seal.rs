//! What Trunk leaves undone: it bundles no style sheets, and it gives no content hash to a
//! worker's files or to copied ones. A hash in every name is what keeps a browser from joining
//! this release's page with an older engine out of its cache. The service worker learns the names
//! of all files, and what tells this release from any other.

use crate::step::Outcome;
use std::fs;
use std::io;
use std::path::Path;
use xtask::root;

const STYLE: &str = "cartera.css";
/// The files that index.html names as `"./NAME"`.
const FILES: [&str; 7] = [
    STYLE,
    "boot.js",
    "engine.js",
    "worker.js",
    "worker_bg.wasm",
    "sheets.js",
    "sheets_bg.wasm",
];

/// Keeps one name for ever, by which the browser finds the next release.
const SERVICE_WORKER: &str = "sw.js";

/// Writes the style sheet, renames the files and their mentions in index.html, and tells the
/// service worker what there is.
pub fn seal(site: &Path) -> Outcome {
    let sealed = style(&root().join("style")).and_then(|css| {
        fs::write(site.join(STYLE), css)?;
        let page = site.join("index.html");
        let mut html = fs::read_to_string(&page)?;
        for name in FILES {
            let new_name = hashed(name, &fs::read(site.join(name))?);
            let (old, new) = (format!("\"./{name}\""), format!("\"./{new_name}\""));
            if !html.contains(&old) {
                return Err(io::Error::other(format!("index.html does not name {old}")));
            }
            html = html.replace(&old, &new);
            fs::rename(site.join(name), site.join(new_name))?;
        }
        fs::write(page, html)?;
        service_worker(site)
    });
    sealed.map_err(|error| format!("the site could not be finished ({error}); see FILES in xtask/src/seal.rs against index.html and static/."))
}

/// All sheets of `style/` in one: tokens and base first, print last as it overrides the others.
fn style(folder: &Path) -> io::Result<String> {
    let mut names: Vec<String> = fs::read_dir(folder)?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".css"))
        .collect();
    names.sort_by_key(|name| {
        let rank = match name.as_str() {
            "tokens.css" => 0,
            "base.css" => 1,
            "print.css" => 3,
            _ => 2,
        };
        (rank, name.clone())
    });
    names
        .iter()
        .map(|name| fs::read_to_string(folder.join(name)))
        .collect()
}

/// Writes every file's name, and a hash over all of them, into the service worker.
fn service_worker(site: &Path) -> io::Result<()> {
    let mut names: Vec<String> = fs::read_dir(site)?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<io::Result<_>>()?;
    names.retain(|name| name != SERVICE_WORKER);
    names.sort();
    let mut all = Vec::new();
    for name in &names {
        all.extend(name.bytes().chain(fs::read(site.join(name))?));
    }
    let addresses = names.iter().map(|name| match name.as_str() {
        "index.html" => "./", // as it is asked for
        name => name,
    });
    let list: Vec<String> = addresses.map(|name| format!("{name:?}")).collect();
    let path = site.join(SERVICE_WORKER);
    let mut script = fs::read_to_string(&path)?;
    for (blank, written) in [
        (
            "const VERSION = '';",
            format!("const VERSION = '{:016x}';", hash(&all)),
        ),
        (
            "const FILES = [];",
            format!("const FILES = [{}];", list.join(", ")),
        ),
    ] {
        if !script.contains(blank) {
            return Err(io::Error::other(format!(
                "{SERVICE_WORKER} does not hold `{blank}`"
            )));
        }
        script = script.replace(blank, &written);
    }
    fs::write(path, script)
}

/// FNV-1a, 64 bits.
fn hash(content: &[u8]) -> u64 {
    content.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// `boot.js` → `boot-0123456789abcdef.js`, by the hash of its content.
fn hashed(name: &str, content: &[u8]) -> String {
    let hash = hash(content);
    let (stem, end) = name.split_once('.').unwrap_or((name, ""));
    format!("{stem}-{hash:016x}.{end}")
}
