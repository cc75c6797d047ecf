//! Are there customers who stand in the file twice? Lists, for the user to decide: codes that seem
//! to be one customer, codes that carry several names, and codes that stand for nobody ("Consumidor
//! final"). Nothing is joined here; what the user decides is a [`Decisions`], kept for years.
//!
//! A list that is mostly wrong is not read twice, so evidence is weighed carefully. Equal names are
//! equal words, whatever their order, accents or legal form. Near names differ in the spelling of
//! one sound, in a slip in a word that is rare in this very file (a misspelt word is rare, a
//! surname is not), in a blank, or in one left-out word. Numbers, single letters, points of the
//! compass and generations (`hijo`) must be equal, and a changed ending (Juan, Juana) is no slip.
//! What more than [`CROWD`] customers share says nothing about two of them.
//!
//! Time grows with the number of customers, not with its square: pairs are found by equal keys and,
//! for slips, by the words with one or two letters left out (Garbe's SymSpell, 2012).

mod aliases;
mod code;
mod contact;
mod decisions;
mod edit;
mod group;
mod name;
mod near;
mod nobody;
mod report;
mod same;
mod sound;
#[cfg(test)]
mod tests;
#[cfg(feature = "ui")]
pub mod view;
mod vocabulary;

pub use decisions::{Decisions, Join, Joins, Resolver};
pub use report::{Aliases, Group, Likeness, Listed, Member, Nobody, Reason, Report, Sign};

use crate::ledger::{Day, Money};

/// A customer as the file tells it. `name` may be the code where the file has no names.
#[derive(Clone, Debug, Default)]
pub struct Person<'a> {
    pub code: &'a str,
    pub name: &'a str,
    /// Further names under the same code.
    pub other_names: Vec<&'a str>,
    pub email: &'a str,
    pub phone: &'a str,
    pub lines: u32,
    pub amount: Money,
    /// Last purchase.
    pub last: Option<Day>,
}

/// A name, an address or a telephone of more customers than this is no evidence: a common name, an
/// accountant, a made-up number. Own judgement.
pub const CROWD: usize = 8;

/// More members than this make no group that a person can judge.
pub const MOST_MEMBERS: usize = 12;

/// So many entries of each list are handed out; the rest is counted.
pub const MOST_LISTED: usize = 200;

/// Lists what is still undecided.
pub fn analyse<'a>(people: impl Iterator<Item = Person<'a>>, decisions: &Decisions) -> Report {
    let resolver = decisions.joins.resolver();
    let undecided = |person: &Person| resolver.resolve(person.code) == Some(person.code);
    let people: Vec<Person> = people.filter(undecided).collect();

    let settled = decisions.settled();
    let (mut somebody, mut nobodies, mut many_names) = (Vec::new(), Vec::new(), Vec::new());
    for person in people {
        let open = !settled.contains(person.code);
        let aliases = aliases::of(&person).filter(|_| open);
        let sign = nobody::sign(&person, aliases.as_ref()).filter(|_| open);
        if let Some(sign) = sign {
            nobodies.push(Nobody::new(&person, sign));
        } else {
            many_names.extend(aliases);
            somebody.push(person);
        }
    }

    let mut found = same::Found::default();
    same::codes(&somebody, &mut found);
    same::emails(&somebody, &mut found);
    same::phones(&somebody, &mut found);
    let vocabulary = vocabulary::Vocabulary::new(&somebody);
    same::names(&vocabulary, &mut found);
    near::names(&vocabulary, &mut found);
    let apart = decisions.apart();
    Report {
        groups: group::groups(&somebody, &mut found.pairs, &apart),
        names: report::aliases(many_names),
        nobodies: report::nobodies(nobodies),
        crowds: found.crowds,
    }
}
