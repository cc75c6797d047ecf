//! What is known of each customer beyond the sales, and when to be in touch next (FID-2a, FID-3,
//! REL-2.0, REL-7.1).

use super::follow::Known;
use crate::ledger::Day;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The part of a customer's file that is written by hand.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CustomerFile {
    pub person: String,
    pub phone: String,
    pub email: String,
    pub address: String,
    /// How and when they prefer to be contacted.
    pub channel: String,
    pub time: String,
    pub birthday: Option<Day>,
    pub interests: String,
    pub payment: String,
    pub motives: String,
    /// Who looks after them.
    pub executive: String,
    /// Whom others follow (REF-1.3).
    pub influential: bool,
    pub no_contact: bool,
    /// Days from one contact to the next.
    pub every_days: Option<u32>,
    pub custom: Vec<Custom>,
}

/// A field of the firm's own.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Custom {
    pub name: String,
    pub value: String,
    /// Not for the printed page: health, income, insurance.
    pub sensitive: bool,
}

/// One time that the firm and a customer were in touch.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Interaction {
    pub date: Day,
    pub customer: String,
    pub channel: String,
    pub owner: String,
    pub note: String,
    /// When to be in touch again.
    pub next: Option<Day>,
}

/// What else of a customer is known, for [`completeness`].
#[derive(Clone, Copy, Debug, Default)]
pub struct Facts<'a> {
    /// Of the sales; `None` for who is not in them.
    pub known: Option<&'a Known>,
    pub interactions: u32,
    pub has_next: bool,
}

/// How much of one of the four blocks of the course is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    pub filled: u32,
    pub fields: u32,
}

impl Block {
    pub fn share(self) -> f64 {
        f64::from(self.filled) / f64::from(self.fields.max(1))
    }

    fn of<const N: usize>(fields: [bool; N]) -> Block {
        Block {
            filled: fields.iter().filter(|&&filled| filled).count() as u32,
            fields: N as u32,
        }
    }
}

/// Contact, preferences, behaviour, interactions.
pub const BLOCKS: usize = 4;

/// The four blocks (FID-2a). A telephone, an address or a birthday that the sales file tells counts as
/// filled.
///
/// - Contact: person, telephone, e-mail, address.
/// - Preferences: channel, time, birthday, interests, means of payment, motives.
/// - Behaviour, of the sales: bought, segment.
/// - Interactions: one at least, and the next one set.
pub fn completeness(file: &CustomerFile, facts: Facts) -> [Block; BLOCKS] {
    let told = |text: &str| !text.trim().is_empty();
    let of_sales = |fact: fn(&Known) -> &String| facts.known.is_some_and(|known| told(fact(known)));
    [
        Block::of([
            told(&file.person),
            told(&file.phone) || of_sales(|known| &known.phone),
            told(&file.email) || of_sales(|known| &known.email),
            told(&file.address),
        ]),
        Block::of([
            told(&file.channel),
            told(&file.time),
            file.birthday.is_some() || of_sales(|known| &known.birthday),
            told(&file.interests),
            told(&file.payment),
            told(&file.motives),
        ]),
        Block::of([
            facts
                .known
                .is_some_and(|known| known.last_purchase.is_some()),
            facts.known.is_some_and(|known| known.segment.is_some()),
        ]),
        Block::of([facts.interactions > 0, facts.has_next]),
    ]
}

/// When somebody is to be contacted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    pub customer: String,
    pub last: Day,
    pub next: Day,
    pub owner: String,
}

/// Whom to contact next, the longest overdue first: by the day that the last interaction set, or by
/// the customer's own cadence after it. Who wants no contact is left out.
pub fn due(interactions: &[Interaction], files: &BTreeMap<String, CustomerFile>) -> Vec<Due> {
    let mut last: BTreeMap<&str, &Interaction> = BTreeMap::new();
    for interaction in interactions {
        let place = last
            .entry(interaction.customer.trim())
            .or_insert(interaction);
        if interaction.date >= place.date {
            *place = interaction;
        }
    }
    let due = last.into_iter().filter_map(|(customer, last)| {
        let file = files.get(customer);
        if file.is_some_and(|file| file.no_contact) {
            return None;
        }
        let every = file.and_then(|file| file.every_days);
        let by_cadence = || {
            let days = i32::try_from(every?).ok()?;
            Some(Day(last.date.0.saturating_add(days)))
        };
        let executive = file.map_or("", |file| file.executive.as_str());
        let owner = if last.owner.trim().is_empty() {
            executive
        } else {
            &last.owner
        };
        Some(Due {
            customer: customer.to_owned(),
            last: last.date,
            next: last.next.or_else(by_cadence)?,
            owner: owner.to_owned(),
        })
    });
    let mut due: Vec<Due> = due.collect();
    due.sort_by(|a, b| (a.next, &a.customer).cmp(&(b.next, &b.customer)));
    due
}

#[cfg(test)]
mod tests {
    use super::*;

    /// FID-2a: of contact two of four (one told by the sales), of preferences one of six.
    #[test]
    fn completeness_counts_what_the_sales_tell_too() {
        let file = CustomerFile {
            person: "Marta".into(),
            time: "mañana".into(),
            ..CustomerFile::default()
        };
        let known = Known {
            phone: "555".into(),
            last_purchase: Some(Day(3)),
            ..Known::default()
        };
        let facts = Facts {
            known: Some(&known),
            interactions: 1,
            has_next: false,
        };
        let blocks = completeness(&file, facts);
        assert_eq!(
            blocks.map(|block| (block.filled, block.fields)),
            [(2, 4), (1, 6), (1, 2), (1, 2)]
        );
        assert_eq!(blocks[0].share(), 0.5);
        let nothing = completeness(&CustomerFile::default(), Facts::default());
        assert_eq!(nothing.map(|block| block.filled), [0; 4]);
    }

    /// REL-2.0: A by the day set in the last talk, B by a cadence of 30 days, C by nothing, D not at all.
    #[test]
    fn the_last_interaction_decides_who_is_due() {
        let met = |customer: &str, day: i32, next: Option<i32>| Interaction {
            date: Day(day),
            customer: customer.into(),
            next: next.map(Day),
            ..Interaction::default()
        };
        let interactions = [
            met("A", 20, Some(45)),
            met("A", 10, Some(12)),
            met("B", 10, None),
            met("C", 10, None),
            met("D", 10, Some(11)),
        ];
        let file = |every_days, no_contact| CustomerFile {
            every_days,
            no_contact,
            executive: "Eva".into(),
            ..CustomerFile::default()
        };
        let files = BTreeMap::from([
            ("B".to_owned(), file(Some(30), false)),
            ("D".to_owned(), file(None, true)),
        ]);
        let told: Vec<(String, i32, String)> = (due(&interactions, &files).into_iter())
            .map(|due| (due.customer, due.next.0, due.owner))
            .collect();
        let expected = [("B", 40, "Eva"), ("A", 45, "")];
        assert_eq!(
            told,
            expected.map(|(who, day, owner)| (who.to_owned(), day, owner.to_owned()))
        );
    }
}
