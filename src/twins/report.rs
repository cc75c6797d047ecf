//! What the analysis answers, as plain data.

use super::{MOST_LISTED, Person};
use crate::ledger::{Day, Money};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Different codes that seem to be one customer; strongest evidence first, then most money.
    pub groups: Listed<Group>,
    /// One code with several names; the most different first, then most money.
    pub names: Listed<Aliases>,
    /// Codes that stand for nobody in particular; most money first.
    pub nobodies: Listed<Nobody>,
    /// Names, addresses and telephones that too many customers share to say anything.
    pub crowds: u32,
}

/// The first entries of a list, and how many more there are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Listed<T> {
    pub shown: Vec<T>,
    pub more: u32,
}

impl<T> Default for Listed<T> {
    fn default() -> Listed<T> {
        Listed {
            shown: Vec::new(),
            more: 0,
        }
    }
}

impl<T> Listed<T> {
    pub(super) fn first(mut all: Vec<T>, count: usize) -> Listed<T> {
        let more = all.len().saturating_sub(count) as u32;
        all.truncate(count);
        Listed { shown: all, more }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Member {
    pub code: String,
    pub name: String,
    pub lines: u32,
    pub amount: Money,
    pub last: Option<Day>,
}

impl Member {
    pub(super) fn new(person: &Person) -> Member {
        Member {
            code: person.code.into(),
            name: person.name.into(),
            lines: person.lines,
            amount: person.amount,
            last: person.last,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// Used last first, then most lines.
    pub members: Vec<Member>,
    /// Why; strongest first. Not every pair of members has every reason.
    pub reasons: Vec<Reason>,
    /// The proposal: the code used last, else the one with most lines.
    pub keep: String,
    pub amount: Money,
}

/// Why two codes may be one customer; strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Reason {
    /// The codes differ in separators or leading zeros only: `20-12345678-9`, `20123456789`.
    SameCode,
    /// Equal but for accents, case, punctuation, legal form or the order of the words.
    SameName,
    SameEmail,
    /// The last eight digits.
    SamePhone,
    /// Names that differ in a slip or in one word.
    NearName,
    /// Equal names made of words that many customers bear: "Juan Pérez" in a large file.
    CommonName,
}

impl Reason {
    /// Reasons of one group add up. Own judgement: an equal code or rare name weighs as much as a
    /// shared telephone and a near name together.
    pub fn strength(self) -> u8 {
        match self {
            Reason::SameCode | Reason::SameName => 4,
            Reason::SameEmail => 3,
            Reason::SamePhone | Reason::NearName => 2,
            Reason::CommonName => 1,
        }
    }
}

/// One code with several names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Aliases {
    pub member: Member,
    /// All distinct names, the customer's own first.
    pub names: Listed<String>,
    pub likeness: Likeness,
}

/// How far the names of one code lie apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Likeness {
    /// Two customers may share the code, or it changed hands.
    Different,
    /// A slip or one word.
    Near,
    /// Another way to write the same name.
    Same,
}

/// A code that stands for nobody in particular.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Nobody {
    pub member: Member,
    pub sign: Sign,
}

impl Nobody {
    pub(super) fn new(person: &Person, sign: Sign) -> Nobody {
        Nobody {
            member: Member::new(person),
            sign,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sign {
    /// "Consumidor final", "Varios", "S/N".
    Name,
    /// `0`, `99999999`.
    Code,
    /// So many different names under one code.
    ManyNames(u32),
}

pub(super) fn aliases(mut all: Vec<Aliases>) -> Listed<Aliases> {
    all.sort_by_key(|aliases| (aliases.likeness, Reverse(aliases.member.amount)));
    Listed::first(all, MOST_LISTED)
}

pub(super) fn nobodies(mut all: Vec<Nobody>) -> Listed<Nobody> {
    all.sort_by_key(|nobody| Reverse(nobody.member.amount));
    Listed::first(all, MOST_LISTED)
}
