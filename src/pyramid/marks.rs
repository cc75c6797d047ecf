//! What no sales file tells of a customer: recommends us, is a partner, is a contact.

use super::Level;
use super::list::Standing;
use crate::ledger::Ledger;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What somebody is by the user's word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mark {
    /// Somebody who may buy one day: not in the sales yet.
    Contact,
    Advocate,
    Partner,
}

impl Mark {
    pub const ALL: [Mark; 3] = [Mark::Contact, Mark::Advocate, Mark::Partner];

    pub fn level(self) -> Level {
        match self {
            Mark::Contact => Level::Prospect,
            Mark::Advocate => Level::Advocate,
            Mark::Partner => Level::Partner,
        }
    }
}

/// Marks by the code in the firm's file, or by the name of a contact who has none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Marks(BTreeMap<String, Mark>);

impl Marks {
    /// `None` takes the mark away. Nobody without a name is marked.
    pub fn set(&mut self, code: &str, mark: Option<Mark>) {
        let code = code.trim();
        match mark {
            Some(mark) if !code.is_empty() => {
                self.0.insert(code.to_owned(), mark);
            }
            _ => {
                self.0.remove(code);
            }
        }
    }

    pub fn get(&self, code: &str) -> Option<Mark> {
        self.0.get(code).copied()
    }

    /// In order of code.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Mark)> {
        self.0.iter().map(|(code, &mark)| (code.as_str(), mark))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Lifts the marked customers to their level; a mark never lowers anybody. Returns the marked who
    /// are not in the sales, each on the level of the mark.
    pub(super) fn raise(
        &self,
        ledger: &Ledger,
        standings: &mut [Standing],
    ) -> Vec<(String, Level)> {
        let mut contacts = Vec::new();
        for (code, mark) in self.iter() {
            let customer = ledger.find_customer(code);
            let standing = customer.and_then(|customer| standings.get_mut(customer as usize));
            match standing {
                Some(standing) => {
                    // Codes that were joined share a customer: the highest mark counts.
                    let level = standing.level.max(Some(mark.level()));
                    standing.level = level;
                    let before = standing.mark.map(Mark::level);
                    if before < Some(mark.level()) {
                        standing.mark = Some(mark);
                    }
                }
                None => contacts.push((code.to_owned(), mark.level())),
            }
        }
        contacts
    }
}
