//! What the user knows about items that customers lack.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mark {
    Offered,
    NotApplicable,
}

impl Mark {
    /// Unmarked → offered → not applicable → unmarked.
    pub fn turned(mark: Option<Mark>) -> Option<Mark> {
        match mark {
            None => Some(Mark::Offered),
            Some(Mark::Offered) => Some(Mark::NotApplicable),
            Some(Mark::NotApplicable) => None,
        }
    }
}

/// By customer code and item.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Marks(pub Vec<(String, String, Mark)>);

impl Marks {
    pub fn of(&self, customer: &str, item: &str) -> Option<Mark> {
        let mut marks = self.0.iter();
        let found = marks.find(|(code, name, _)| code == customer && name == item);
        found.map(|&(_, _, mark)| mark)
    }

    pub fn set(&mut self, customer: &str, item: &str, mark: Option<Mark>) {
        self.0
            .retain(|(code, name, _)| code != customer || name != item);
        if let Some(mark) = mark {
            self.0.push((customer.to_owned(), item.to_owned(), mark));
        }
    }

    pub fn turn(&mut self, customer: &str, item: &str) {
        self.set(customer, item, Mark::turned(self.of(customer, item)));
    }

    /// To look up many.
    pub fn by_cell(&self) -> Marked<'_> {
        let cells = self.0.iter();
        cells
            .map(|(code, item, mark)| ((code.as_str(), item.as_str()), *mark))
            .collect()
    }
}

/// By customer code and item.
pub type Marked<'a> = FxHashMap<(&'a str, &'a str), Mark>;
