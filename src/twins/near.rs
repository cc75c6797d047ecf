//! Names that are nearly equal.

use super::edit::{self, LONG, SHORTEST};
use super::same::{Found, for_each_key, hash};
use super::vocabulary::{Name, Vocabulary, mix, spread};
use super::{CROWD, Reason, name, sound};
use rustc_hash::FxHashMap;

/// More words than this that lose letters to the same rest are no slips of one another.
const MOST_ALIKE: usize = 32;

/// So many words are tried in a rare word's place.
const MOST_TRIED: usize = 8;

/// Letters of a name in which two words may hold a slip each.
const LONG_NAME: usize = 14;

/// Letters that a name without its blanks must have.
const LONG_ENOUGH: usize = 6;

pub(super) fn names(vocabulary: &Vocabulary, found: &mut Found) {
    by_key(vocabulary, |name| Some(sounds(vocabulary, name)), found);
    by_key(vocabulary, |name| closed_up(vocabulary, name), found);
    let alike = slips(vocabulary);
    for name in vocabulary.names() {
        let mut near = |sum: u64| {
            if let Some(other) = vocabulary.find(sum) {
                let other = &vocabulary.names()[other as usize];
                found.between(&name.people, &other.people, Reason::NearName);
            }
        };
        with_slips(vocabulary, &alike, name, &mut near);
        without_a_word(vocabulary, name, &mut near);
    }
}

/// Names with one key are near; more than a crowd are not.
fn by_key(vocabulary: &Vocabulary, key: impl Fn(&Name) -> Option<u64>, found: &mut Found) {
    for_each_key(vocabulary.names().iter().map(key), |names| {
        if names.len() > CROWD {
            return;
        }
        for (i, &one) in names.iter().enumerate() {
            for &other in &names[i + 1..] {
                let [one, other] = [one, other].map(|number| &vocabulary.names()[number as usize]);
                found.between(&one.people, &other.people, Reason::NearName);
            }
        }
    });
}

/// The same sounds in whatever order.
fn sounds(vocabulary: &Vocabulary, name: &Name) -> u64 {
    let heard = name.words.iter().map(|&word| {
        let word = vocabulary.text(word);
        if name::tells_apart(word) {
            spread(hash(word))
        } else {
            spread(hash(&sound::sound(word)))
        }
    });
    heard.fold(0, u64::wrapping_add)
}

/// `distri sur` and `distrisur`; numbers keep their blanks.
fn closed_up(vocabulary: &Vocabulary, name: &Name) -> Option<u64> {
    let mut letters = String::new();
    for &word in &name.words {
        let word = vocabulary.text(word);
        if word.bytes().any(|byte| byte.is_ascii_digit()) {
            letters.extend([" ", word, " "]);
        } else {
            letters.push_str(word);
        }
    }
    (letters.len() >= LONG_ENOUGH).then(|| hash(&letters))
}

/// For each rare word, the words that it may be a slip of.
fn slips(vocabulary: &Vocabulary) -> FxHashMap<u32, Vec<u32>> {
    let mut rests: Vec<(u64, u32)> = Vec::new();
    for (word, text) in vocabulary.words() {
        if !name::tells_apart(text) {
            rests_of(text, |rest| rests.push((rest, word)));
        }
    }
    rests.sort_unstable();
    rests.dedup();
    let mut alike: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
    let runs = rests.chunk_by(|one, other| one.0 == other.0);
    for run in runs.filter(|run| (2..=MOST_ALIKE).contains(&run.len())) {
        for &(_, rare) in run.iter().filter(|(_, word)| vocabulary.is_rare(*word)) {
            for &(_, word) in run.iter().filter(|(_, word)| *word != rare) {
                let known = alike.get(&rare).map_or(&[][..], Vec::as_slice);
                if known.len() < MOST_TRIED
                    && !known.contains(&word)
                    && edit::is_slip(vocabulary.text(rare), vocabulary.text(word))
                {
                    alike.entry(rare).or_default().push(word);
                }
            }
        }
    }
    alike
}

/// A word and what is left of it without one letter, or two of a long one: words a slip apart have
/// one of these in common.
fn rests_of(word: &str, mut each: impl FnMut(u64)) {
    let letters: Vec<char> = word.chars().collect();
    if letters.len() < SHORTEST {
        return;
    }
    let mut rest = String::with_capacity(word.len());
    let mut without = |gone: [usize; 2]| {
        rest.clear();
        let left = letters.iter().enumerate();
        rest.extend(left.filter(|(i, _)| !gone.contains(i)).map(|(_, c)| c));
        each(hash(&rest));
    };
    without([usize::MAX; 2]);
    for one in 0..letters.len() {
        without([one; 2]);
        if letters.len() >= LONG {
            for other in 0..one {
                without([one, other]);
            }
        }
    }
}

/// Names with another word in a rare word's place, in one place or, in a long name, in two.
fn with_slips(
    vocabulary: &Vocabulary,
    alike: &FxHashMap<u32, Vec<u32>>,
    name: &Name,
    near: &mut impl FnMut(u64),
) {
    let changes: Vec<Vec<u64>> = name
        .words
        .iter()
        .filter_map(|word| {
            let put = |&other: &u32| mix(other).wrapping_sub(mix(*word));
            Some(alike.get(word)?.iter().map(put).collect())
        })
        .collect();
    if changes.is_empty() {
        return;
    }
    let letters: usize = name.words.iter().map(|&w| vocabulary.text(w).len()).sum();
    for (i, some) in changes.iter().enumerate() {
        for &change in some {
            near(name.sum.wrapping_add(change));
            if letters >= LONG_NAME {
                for &second in changes[..i].iter().flatten() {
                    near(name.sum.wrapping_add(change).wrapping_add(second));
                }
            }
        }
    }
}

/// Names that lack one word of this one, if two words are left and one of them is rare: of "Juan
/// Carlos Pérez" and "Juan Pérez" nothing can be said in a large file.
fn without_a_word(vocabulary: &Vocabulary, name: &Name, near: &mut impl FnMut(u64)) {
    if name.words.len() < 3 {
        return;
    }
    for (i, &word) in name.words.iter().enumerate() {
        let left = || name.words.iter().enumerate().filter(move |(j, _)| *j != i);
        let telling = |&(_, word): &(usize, &u32)| {
            vocabulary.is_rare(*word) && vocabulary.text(*word).len() >= SHORTEST
        };
        if !name::tells_apart(vocabulary.text(word)) && left().any(|left| telling(&left)) {
            near(name.sum.wrapping_sub(mix(word)));
        }
    }
}
