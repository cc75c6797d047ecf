//! Customers who share a key: a code, an address, a telephone, a name.

use super::vocabulary::Vocabulary;
use super::{CROWD, Person, Reason, code, contact};
use rustc_hash::FxHasher;
use std::hash::Hasher;

/// Pairs of customers by number, and the keys that too many share.
#[derive(Default)]
pub(super) struct Found {
    pub pairs: Vec<Pair>,
    pub crowds: u32,
}

/// Ordered by the strength of the reason, then by the customers' places in the file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Pair {
    pub reason: Reason,
    pub one: u32,
    pub other: u32,
}

impl Found {
    /// All pairs of those who share a key, unless they are a crowd.
    pub fn among(&mut self, people: &[u32], reason: Reason) {
        if people.len() > CROWD {
            self.crowds += 1;
            return;
        }
        for (i, &one) in people.iter().enumerate() {
            for &other in &people[i + 1..] {
                self.pairs.push(Pair { reason, one, other });
            }
        }
    }

    /// Those of one key with those of another.
    pub fn between(&mut self, some: &[u32], others: &[u32], reason: Reason) {
        if some.len() > CROWD || others.len() > CROWD {
            return;
        }
        for &one in some {
            let others = others.iter().filter(|&&other| other != one);
            self.pairs.extend(others.map(|&other| Pair {
                reason,
                one: one.min(other),
                other: one.max(other),
            }));
        }
    }
}

pub(super) fn codes(people: &[Person], found: &mut Found) {
    share(
        people,
        |person| code::key(person.code),
        Reason::SameCode,
        found,
    );
}

pub(super) fn emails(people: &[Person], found: &mut Found) {
    share(
        people,
        |person| contact::email(person.email),
        Reason::SameEmail,
        found,
    );
}

pub(super) fn phones(people: &[Person], found: &mut Found) {
    share(
        people,
        |person| contact::phone(person.phone),
        Reason::SamePhone,
        found,
    );
}

fn share(
    people: &[Person],
    key: impl Fn(&Person) -> Option<String>,
    reason: Reason,
    found: &mut Found,
) {
    let keys = people
        .iter()
        .map(|person| key(person).map(|key| hash(&key)));
    for_each_key(keys, |people| found.among(people, reason));
}

/// The numbers of the items that share a key, for each key that is shared.
pub(super) fn for_each_key(keys: impl Iterator<Item = Option<u64>>, mut each: impl FnMut(&[u32])) {
    let numbered = keys.zip(0..);
    let mut sorted: Vec<(u64, u32)> = numbered.filter_map(|(key, i)| Some((key?, i))).collect();
    sorted.sort_unstable();
    let mut sharers = Vec::new();
    for run in sorted.chunk_by(|one, other| one.0 == other.0) {
        if run.len() > 1 {
            sharers.clear();
            sharers.extend(run.iter().map(|&(_, number)| number));
            each(&sharers);
        }
    }
}

/// Texts by 64 bits: sorting these is several times faster than a table of texts, and two texts
/// of one number do not occur by chance.
pub(super) fn hash(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(text.as_bytes());
    hasher.finish()
}

pub(super) fn names(vocabulary: &Vocabulary, found: &mut Found) {
    for name in vocabulary
        .names()
        .iter()
        .filter(|name| name.people.len() > 1)
    {
        let reason = if vocabulary.is_common(name) {
            Reason::CommonName
        } else {
            Reason::SameName
        };
        found.among(&name.people, reason);
    }
}
