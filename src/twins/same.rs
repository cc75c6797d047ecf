//! Customers who share a key: a code, an address, a telephone, a name.

use super::vocabulary::Vocabulary;
use super::{CROWD, Person, Reason, code, contact};
use rustc_hash::FxHashMap;

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

fn share<'a, 'b: 'a>(
    people: &'a [Person<'b>],
    key: impl Fn(&'a Person<'b>) -> Option<String>,
    reason: Reason,
    found: &mut Found,
) {
    let mut by_key: FxHashMap<String, Vec<u32>> = FxHashMap::default();
    for (number, person) in people.iter().enumerate() {
        if let Some(key) = key(person) {
            by_key.entry(key).or_default().push(number as u32);
        }
    }
    for people in by_key.values() {
        found.among(people, reason);
    }
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
