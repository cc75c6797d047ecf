//! The distinct names of the file and the words they are made of.

use super::{Person, name};
use crate::ledger::Names;
use rustc_hash::FxHashMap;

/// A word of so few names is rare: the slip, not the surname.
const RARE: u32 = 2;

/// A name made only of words of more names than this is common.
const COMMON: u32 = 10;

/// Names under one code that are looked at.
const NAMES_EACH: usize = 4;

#[derive(Default)]
pub(super) struct Vocabulary {
    words: Names,
    /// In how many distinct names each word stands.
    counts: Vec<u32>,
    names: Vec<Name>,
    by_sum: FxHashMap<u64, u32>,
}

/// A set of words that at least one customer is called by.
pub(super) struct Name {
    /// In the order of the first customer who bears it.
    pub words: Vec<u32>,
    pub sum: u64,
    pub people: Vec<u32>,
}

impl Vocabulary {
    pub fn new(people: &[Person]) -> Vocabulary {
        let mut vocabulary = Vocabulary::default();
        for (number, person) in people.iter().enumerate() {
            let further = person.other_names.iter().copied().take(NAMES_EACH);
            for name in std::iter::once(person.name).chain(further) {
                vocabulary.add(name, number as u32);
            }
        }
        for name in &vocabulary.names {
            for (i, &word) in name.words.iter().enumerate() {
                if !name.words[..i].contains(&word) {
                    vocabulary.counts[word as usize] += 1;
                }
            }
        }
        vocabulary
    }

    /// A name without a real word says nothing: it is a number, or the code once more.
    fn add(&mut self, name: &str, person: u32) {
        let texts = name::words(name);
        if !texts.iter().any(|word| is_real(word)) {
            return;
        }
        let words: Vec<u32> = texts.iter().map(|word| self.words.code(word)).collect();
        self.counts.resize(self.words.len(), 0);
        let sum = words.iter().copied().map(mix).fold(0, u64::wrapping_add);
        let names = &mut self.names;
        let number = *self.by_sum.entry(sum).or_insert_with(|| {
            names.push(Name {
                words,
                sum,
                people: Vec::new(),
            });
            names.len() as u32 - 1
        });
        let people = &mut names[number as usize].people;
        if people.last() != Some(&person) {
            people.push(person);
        }
    }

    pub fn names(&self) -> &[Name] {
        &self.names
    }

    pub fn words(&self) -> impl Iterator<Item = (u32, &str)> {
        self.words
            .iter()
            .enumerate()
            .map(|(i, word)| (i as u32, word))
    }

    pub fn text(&self, word: u32) -> &str {
        self.words.text(word)
    }

    pub fn is_rare(&self, word: u32) -> bool {
        self.counts[word as usize] <= RARE
    }

    pub fn is_common(&self, name: &Name) -> bool {
        name.words
            .iter()
            .all(|&word| self.counts[word as usize] > COMMON)
    }

    /// The name whose words add up to this, in whatever order.
    pub fn find(&self, sum: u64) -> Option<u32> {
        self.by_sum.get(&sum).copied()
    }
}

/// Two letters at least, and no digit.
fn is_real(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(char::is_alphabetic)
}

/// A word's part of the sum that stands for a name.
pub(super) fn mix(word: u32) -> u64 {
    spread(u64::from(word))
}

/// Over all 64 bits, so that sums stand for sets: equal sums of other parts do not occur by chance
/// (the finish of Steele's SplitMix64).
pub(super) fn spread(number: u64) -> u64 {
    let mut z = number.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
