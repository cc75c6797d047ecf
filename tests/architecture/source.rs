//! Source files as the rules look at them: where they stand, what is code, what is text.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

pub struct Source {
    /// Below `src`, with `/`: `import/view/receipt.rs`.
    pub path: String,
    /// The first part of the path; empty for `lib.rs`.
    pub room: String,
    /// Behind a cargo feature: a page, or a worker's binding to the browser. The feature `sheets`
    /// alone brings no browser.
    pub page: bool,
    pub text: String,
    /// The text without comments and tests, and with the letters of literals blanked; every byte
    /// is where it was.
    pub code: String,
    /// The same, tests alone.
    pub tests: String,
    pub literals: Vec<Literal>,
}

/// A string literal outside tests.
pub struct Literal {
    /// Of the opening quote.
    pub at: usize,
    pub text: String,
}

impl Source {
    pub fn line(&self, at: usize) -> usize {
        self.text[..at].matches('\n').count() + 1
    }

    /// Lines without the tests at the end.
    pub fn lines(&self) -> usize {
        let tests = self
            .text
            .find("#[cfg(test)]\nmod tests {")
            .unwrap_or(self.text.len());
        self.text[..tests].lines().count()
    }

    /// Whether the code names a crate: `leptos::…` or `use leptos`.
    pub fn names(&self, word: &str) -> bool {
        let letter = |c: char| c.is_alphanumeric() || c == '_';
        self.code.match_indices(word).any(|(at, _)| {
            let (before, after) = (&self.code[..at], &self.code[at + word.len()..]);
            let apart = !before.ends_with(letter) && !after.starts_with(letter);
            apart && (after.starts_with("::") || before.trim_end().ends_with("use"))
        })
    }
}

/// Rooms named in `crate::room` and `use crate::{a, b::c}`, or by the bins in `cartera::room`.
pub fn rooms(code: &str) -> BTreeSet<String> {
    let paths = ["crate::", "cartera::"].map(|word| code.match_indices(word));
    paths
        .into_iter()
        .flatten()
        .flat_map(|(at, word)| heads(&code[at + word.len()..]))
        .collect()
}

const PURE_FEATURE: &str = "#[cfg(feature = \"sheets\")]";

/// Every file below `src`.
pub fn all() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    walk(&root, &mut paths);
    let texts: BTreeMap<String, String> = paths
        .into_iter()
        .map(|path| {
            let name = path
                .strip_prefix(&root)
                .expect("below src")
                .to_string_lossy()
                .replace('\\', "/");
            (name, fs::read_to_string(&path).expect("a source file"))
        })
        .collect();
    texts
        .iter()
        .map(|(path, text)| source(path, text, &texts))
        .collect()
}

fn walk(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            walk(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

pub fn source(path: &str, text: &str, texts: &BTreeMap<String, String>) -> Source {
    let room = path
        .split_once('/')
        .map_or("", |(room, _)| room)
        .to_string();
    let (code, mut literals) = blank(text);
    let tests_only =
        gates(path, texts).any(|gate| gate.contains("cfg(test)") || gate.contains("all(test"));
    let test_part = if tests_only {
        0..code.len()
    } else {
        test_part(&code)
    };
    literals.retain(|literal| !test_part.contains(&literal.at));
    let hide = |part: &str| -> String {
        part.chars()
            .map(|c| if c == '\n' { c } else { ' ' })
            .collect()
    };
    let (before, rest) = code.split_at(test_part.start);
    let (tests, after) = rest.split_at(test_part.len());
    Source {
        path: path.into(),
        room,
        page: gates(path, texts).any(|gate| gate.contains("feature") && gate != PURE_FEATURE),
        text: text.into(),
        code: format!("{before}{}{after}", hide(tests)),
        tests: tests.into(),
        literals,
    }
}

/// The attributes above the `mod` lines that lead to a file, from its parent up to `lib.rs`.
fn gates<'a>(path: &str, texts: &'a BTreeMap<String, String>) -> impl Iterator<Item = &'a str> {
    let mut found = Vec::new();
    let mut here = path
        .trim_end_matches(".rs")
        .trim_end_matches("/mod")
        .to_string();
    while !here.is_empty() && here != "lib" {
        let (above, name) = here.rsplit_once('/').unwrap_or(("", &here));
        let parents = [
            format!("{above}/mod.rs"),
            format!("{above}.rs"),
            "lib.rs".to_string(),
        ];
        let parent = if above.is_empty() {
            texts.get("lib.rs")
        } else {
            parents.iter().find_map(|p| texts.get(p))
        };
        let lines: Vec<&str> = parent.map_or(vec![], |text| text.lines().collect());
        let declared = lines.iter().position(|line| {
            let line = line
                .trim_start_matches("pub(crate) ")
                .trim_start_matches("pub ");
            line.strip_prefix("mod ")
                .is_some_and(|rest| rest.trim_end_matches(';') == name)
        });
        if let Some(at) = declared {
            found.extend(
                lines[..at]
                    .iter()
                    .rev()
                    .take_while(|line| line.starts_with("#[")),
            );
        }
        here = above.to_string();
    }
    found.into_iter()
}

/// `#[cfg(test)] mod tests { … }`, by its braces.
fn test_part(code: &str) -> std::ops::Range<usize> {
    let Some(start) = code.find("#[cfg(test)]\nmod ") else {
        return code.len()..code.len();
    };
    let mut depth = 0;
    for (i, c) in code[start..].char_indices() {
        match c {
            // `#[cfg(test)] mod tests;`: the tests are a file of their own.
            ';' if depth == 0 => return start..start + i + 1,
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if c == '}' && depth == 0 {
            return start..start + i + 1;
        }
    }
    start..code.len()
}

/// The first names of a path or of a group of paths: `a::b` gives a, `{a, b::{c, d}}` gives a, b.
fn heads(path: &str) -> Vec<String> {
    let name = |text: &str| -> String {
        text.trim_start()
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect()
    };
    let Some(group) = path.strip_prefix('{') else {
        return vec![name(path)];
    };
    let mut depth = 1;
    let mut names = vec![name(group)];
    for (i, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => names.push(name(&group[i + 1..])),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

/// Blanks comments and the inside of literals, byte for byte, and collects the strings.
fn blank(text: &str) -> (String, Vec<Literal>) {
    let bytes = text.as_bytes();
    let mut code = bytes.to_vec();
    let mut literals = Vec::new();
    let mut i = 0;
    while i < bytes.len() {
        let rest = &text[i..];
        let word_before = i > 0 && (bytes[i - 1].is_ascii_alphanumeric() || bytes[i - 1] == b'_');
        let end = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if !word_before
            && (rest.starts_with("r\"") || rest.starts_with("r#"))
            && raw(rest).is_some()
        {
            let (open, length) = raw(rest).unwrap_or_default();
            literals.push(Literal {
                at: i,
                text: rest[open..length].into(),
            });
            length
        } else if rest.starts_with('"') {
            let length = quoted(rest);
            literals.push(Literal {
                at: i,
                text: rest[1..length].trim_end_matches('"').into(),
            });
            length
        } else if rest.starts_with('\'') {
            character(rest)
        } else {
            0
        };
        if end == 0 {
            i += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        }
        let is_text = rest.starts_with(['"', '\'', 'r']);
        for (offset, byte) in code[i..i + end].iter_mut().enumerate() {
            // The quotes of a literal stay, so that it is seen where one stands.
            let edge = is_text && (offset == 0 || offset == end - 1);
            if *byte != b'\n' && !edge {
                *byte = b' ';
            }
        }
        i += end;
    }
    (
        String::from_utf8(code).expect("whole literals were blanked"),
        literals,
    )
}

/// Of `r#"…"#`: where the text begins and where the literal ends.
fn raw(rest: &str) -> Option<(usize, usize)> {
    let hashes = rest[1..].bytes().take_while(|byte| *byte == b'#').count();
    let open = 1 + hashes + 1;
    (rest.as_bytes().get(open - 1) == Some(&b'"')).then_some(())?;
    let close = format!("\"{}", "#".repeat(hashes));
    Some((open, open + rest[open..].find(&close)? + close.len()))
}

fn quoted(rest: &str) -> usize {
    let mut escaped = false;
    for (i, byte) in rest.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return i + 1,
            _ => {}
        }
    }
    rest.len()
}

/// The length of a character literal, 0 for a lifetime.
fn character(rest: &str) -> usize {
    let mut chars = rest.char_indices().skip(1);
    match chars.next() {
        Some((_, '\\')) => rest[2..]
            .char_indices()
            .skip(1)
            .find(|(_, c)| *c == '\'')
            .map_or(0, |(i, _)| i + 3),
        Some(_) => chars
            .next()
            .filter(|(_, c)| *c == '\'')
            .map_or(0, |(i, _)| i + 1),
        None => 0,
    }
}

#[test]
fn literals_and_comments_are_blanked_in_place() {
    let text =
        "a // crate::x\nlet s = \"crate::y \\\" é\"; 'c' '\\'' &'a r#\"crate::\"z\"\"# b\"k\"";
    let (code, literals) = blank(text);
    assert_eq!(code.len(), text.len());
    assert!(!code.contains("crate") && code.contains("&'a"), "{code}");
    let texts: Vec<&str> = literals
        .iter()
        .map(|literal| literal.text.as_str())
        .collect();
    assert_eq!(texts, ["crate::y \\\" é", "crate::\"z\"\"#", "k"]);
    assert_eq!(
        heads("{abc, board::{self, Report}, rfm}"),
        ["abc", "board", "rfm"]
    );
}
