//! A dictionary of texts: each distinct text is kept once and stands for a small number.

use hashbrown::HashTable;
use rustc_hash::FxHasher;
use std::hash::Hasher;

/// Stands for "no value in this row".
pub const NONE: u32 = u32::MAX;

/// Texts by code, codes by text. Codes are handed out in the order of first appearance: 0, 1, 2…
///
/// All texts lie in one allocation, so that a million customers do not mean a million strings.
#[derive(Clone, Debug, Default)]
pub struct Names {
    text: String,
    ends: Vec<u32>,
    codes: HashTable<u32>,
}

/// Equal texts under equal codes; how they lie in the table does not matter.
impl PartialEq for Names {
    fn eq(&self, other: &Names) -> bool {
        self.text == other.text && self.ends == other.ends
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(text.as_bytes());
    hasher.finish()
}

impl Names {
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The text of a code; empty for [`NONE`] and for codes never handed out.
    pub fn text(&self, code: u32) -> &str {
        slice(&self.text, &self.ends, code)
    }

    /// The code of a text, if it was ever seen.
    pub fn find(&self, text: &str) -> Option<u32> {
        self.codes
            .find(hash(text), |&code| self.text(code) == text)
            .copied()
    }

    /// The code of a text, new if it was not seen before; [`NONE`] for the empty text.
    pub fn code(&mut self, text: &str) -> u32 {
        if text.is_empty() {
            return NONE;
        }
        let Names {
            text: all,
            ends,
            codes,
        } = self;
        let key = hash(text);
        if let Some(&code) = codes.find(key, |&code| slice(all, ends, code) == text) {
            return code;
        }
        let code = ends.len() as u32;
        all.push_str(text);
        ends.push(all.len() as u32);
        codes.insert_unique(key, code, |&code| hash(slice(all, ends, code)));
        code
    }

    /// All texts end to end, and where each ends.
    pub(super) fn parts(&self) -> (&str, &[u32]) {
        (&self.text, &self.ends)
    }

    /// Made of such parts; `None` if they don't fit each other or hold a text twice.
    pub(super) fn of_parts(text: String, ends: Vec<u32>) -> Option<Names> {
        let mut codes = HashTable::with_capacity(ends.len());
        let mut start = 0;
        for (code, &end) in ends.iter().enumerate() {
            let name = text
                .get(start..end as usize)
                .filter(|name| !name.is_empty())?;
            let key = hash(name);
            if (codes.find(key, |&code| slice(&text, &ends, code) == name)).is_some() {
                return None;
            }
            codes.insert_unique(key, code as u32, |&code| hash(slice(&text, &ends, code)));
            start = end as usize;
        }
        let whole = start == text.len();
        whole.then_some(Names { text, ends, codes })
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len() as u32).map(|code| self.text(code))
    }
}

fn slice<'a>(all: &'a str, ends: &[u32], code: u32) -> &'a str {
    let code = code as usize;
    match ends.get(code) {
        None => "",
        Some(&end) => {
            let start = if code == 0 { 0 } else { ends[code - 1] };
            &all[start as usize..end as usize]
        }
    }
}

/// Lower case without the accents of the languages we read, so that "nandu" finds "Ñandú".
pub fn fold(text: &str) -> String {
    text.chars()
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'á' | 'à' | 'ä' | 'â' | 'ã' => 'a',
            'é' | 'è' | 'ë' | 'ê' => 'e',
            'í' | 'ì' | 'ï' | 'î' => 'i',
            'ó' | 'ò' | 'ö' | 'ô' | 'õ' => 'o',
            'ú' | 'ù' | 'ü' | 'û' => 'u',
            'ñ' => 'n',
            'ç' => 'c',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_keeps_its_code() {
        let mut names = Names::default();
        let codes: Vec<u32> = ["Ñandú", "b", "Ñandú", "", "c", "b"]
            .map(|text| names.code(text))
            .into();
        assert_eq!(codes, [0, 1, 0, NONE, 2, 1]);
        assert_eq!(names.iter().collect::<Vec<_>>(), ["Ñandú", "b", "c"]);
        assert_eq!((names.find("c"), names.find("d")), (Some(2), None));
        assert_eq!((names.text(NONE), names.text(3)), ("", ""));
    }

    #[test]
    fn thousands_of_texts_are_all_found_again() {
        let mut names = Names::default();
        for i in 0..20_000 {
            assert_eq!(names.code(&format!("cliente {i}")), i);
        }
        assert!((0..20_000).all(|i| names.find(&format!("cliente {i}")) == Some(i)));
    }
}
