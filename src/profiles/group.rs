//! Customers who are alike.

use super::Seen;
use crate::ledger::{Day, Fact, Label, Money, NONE};
use crate::math::quantile;
use crate::rfm::Segment;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What customers are grouped by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Trait {
    #[default]
    Segment,
    Channel,
    Branch,
    City,
    Salesperson,
    Origin,
    /// The year of the first purchase.
    Since,
}

impl Trait {
    pub const ALL: [Trait; 7] = [
        Trait::Segment,
        Trait::Channel,
        Trait::Branch,
        Trait::City,
        Trait::Salesperson,
        Trait::Origin,
        Trait::Since,
    ];

    pub fn machine_name(self) -> &'static str {
        match self {
            Trait::Segment => "segment",
            Trait::Channel => "channel",
            Trait::Branch => "branch",
            Trait::City => "city",
            Trait::Salesperson => "salesperson",
            Trait::Origin => "origin",
            Trait::Since => "since",
        }
    }

    fn label(self) -> Option<Label> {
        match self {
            Trait::Channel => Some(Label::Channel),
            Trait::Branch => Some(Label::Branch),
            Trait::City => Some(Label::City),
            Trait::Salesperson => Some(Label::Salesperson),
            Trait::Segment | Trait::Origin | Trait::Since => None,
        }
    }
}

/// Which group.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Key {
    Segment(Segment),
    Year(i32),
    Named(String),
    /// The files tell nothing of them; by segment, those without a purchase in the window.
    Untold,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    pub key: Key,
    /// Who had ever bought by the analysis date.
    pub customers: u32,
    /// Of them, who bought in the window.
    pub buyers: u32,
    pub purchases: u32,
    /// Sales less returns in the window.
    pub actual: Money,
    /// What the buyers of whom it is known could buy; `None` if of nobody.
    pub potential: Option<Money>,
    /// Buyers whose potential is known.
    pub potential_of: u32,
    /// Products, or families, that the buyers bought in the window, counted once each.
    pub items: u32,
    /// Median of the days between two purchases; `None` without a second purchase.
    pub rhythm: Option<f64>,
    /// Bought in the window before, and of them not in this one.
    pub base: u32,
    pub lost: u32,
    /// The family with the greatest sales in the window.
    pub favourite: Option<String>,
}

impl Group {
    fn of(key: Key) -> Group {
        Group {
            key,
            customers: 0,
            buyers: 0,
            purchases: 0,
            actual: Money::ZERO,
            potential: None,
            potential_of: 0,
            items: 0,
            rhythm: None,
            base: 0,
            lost: 0,
            favourite: None,
        }
    }

    /// Purchases per buyer.
    pub fn frequency(&self) -> Option<f64> {
        per(f64::from(self.purchases), self.buyers)
    }

    /// Sales per purchase.
    pub fn ticket(&self) -> Option<f64> {
        (self.purchases > 0).then(|| self.actual.mean(self.purchases))
    }

    pub fn items_each(&self) -> Option<f64> {
        per(f64::from(self.items), self.buyers)
    }

    /// 0 to 1; `None` where nobody could be lost.
    pub fn churn(&self) -> Option<f64> {
        per(f64::from(self.lost), self.base)
    }

    /// Of those who ever bought, who did in the window; 0 to 1.
    pub fn active(&self) -> Option<f64> {
        per(f64::from(self.buyers), self.customers)
    }
}

fn per(sum: f64, count: u32) -> Option<f64> {
    (count > 0).then(|| sum / f64::from(count))
}

/// What takes the lines of a customer to know; told once, for all groups that they are in.
struct Habit {
    /// Days from one purchase to the next.
    gaps: Vec<f64>,
    /// Sales in the window by family.
    families: Vec<(u32, Money)>,
}

impl Habit {
    fn of(seen: &Seen, customer: u32) -> Habit {
        let mut gaps = Vec::new();
        let mut before = None::<Day>;
        for day in seen.ledger.purchase_days(customer, seen.window.until) {
            if let Some(before) = before.replace(day) {
                gaps.push(f64::from(day.days_since(before)));
            }
        }
        let mut lines: Vec<(u32, Money)> = match seen.family() {
            Some(label) => (seen.ledger.scan_customer(customer, label))
                .filter(|line| line.code != NONE && seen.window.contains(line.day))
                .map(|line| (line.code, line.amount))
                .collect(),
            None => Vec::new(),
        };
        lines.sort_unstable_by_key(|&(code, _)| code);
        let families = lines.chunk_by(|a, b| a.0 == b.0);
        Habit {
            gaps,
            families: families
                .map(|lines| (lines[0].0, lines.iter().map(|&(_, amount)| amount).sum()))
                .collect(),
        }
    }
}

/// A group while it is counted.
struct Counted {
    group: Group,
    gaps: Vec<f64>,
    families: FxHashMap<u32, Money>,
}

impl Counted {
    fn of(key: Key) -> Counted {
        Counted {
            group: Group::of(key),
            gaps: Vec::new(),
            families: FxHashMap::default(),
        }
    }

    fn add(&mut self, seen: &Seen, customer: u32, habit: &Habit) {
        let (at, group) = (customer as usize, &mut self.group);
        let now = &seen.now[at];
        group.customers += u32::from(seen.ledger.had_bought(customer, seen.window.until));
        group.buyers += u32::from(now.bought());
        group.purchases += now.purchases;
        group.actual += now.net;
        if now.bought() {
            group.items += seen.items[at];
            if let Some(potential) = seen.potential[at] {
                *group.potential.get_or_insert_default() += potential;
                group.potential_of += 1;
            }
        }
        if let Some(left) = seen.left(customer) {
            group.base += 1;
            group.lost += u32::from(left);
        }
        self.gaps.extend(&habit.gaps);
        for &(code, amount) in &habit.families {
            *self.families.entry(code).or_default() += amount;
        }
    }

    fn finish(mut self, seen: &Seen) -> Group {
        self.gaps.sort_unstable_by(f64::total_cmp);
        self.group.rhythm = quantile(&self.gaps, 0.5);
        self.group.favourite = seen.family().and_then(|label| {
            let names = seen.ledger.names(label);
            let sold = (self.families.into_iter())
                .map(|(code, amount)| (amount, names.text(code)))
                .filter(|(amount, _)| *amount > Money::ZERO);
            // Of two with equal sales, the first by name.
            let best = sold.max_by(|a, b| (a.0, b.1).cmp(&(b.0, a.1)));
            best.map(|(_, name)| name.to_owned())
        });
        self.group
    }
}

/// Groups by one trait while they are counted.
#[derive(Default)]
struct Groups(BTreeMap<Key, Counted>);

impl Groups {
    fn add(&mut self, key: Key, seen: &Seen, customer: u32, habit: &Habit) {
        let group = self.0.entry(key);
        group
            .or_insert_with_key(|key| Counted::of(key.clone()))
            .add(seen, customer, habit);
    }

    /// The greatest actual value first, those of whom nothing is told last; empty where nothing is
    /// told of anybody.
    fn finish(self, seen: &Seen) -> Vec<Group> {
        if self.0.keys().all(|key| *key == Key::Untold) {
            return Vec::new();
        }
        let mut groups: Vec<Group> = (self.0.into_values())
            .map(|group| group.finish(seen))
            .collect();
        // Those of equal value stay in order of their keys.
        groups.sort_by_key(|group| {
            let untold = group.key == Key::Untold;
            (untold, std::cmp::Reverse(group.actual))
        });
        groups
    }
}

/// The groups of a trait, of origins, and everyone.
pub(super) struct Grouped {
    pub groups: Vec<Group>,
    pub origins: Vec<Group>,
    pub all: Group,
}

impl Seen<'_> {
    pub(super) fn grouped(&self, by: Trait) -> Grouped {
        let (mut groups, mut origins) = (Groups::default(), Groups::default());
        let mut all = Counted::of(Key::Untold);
        for customer in (0..self.ledger.customers()).filter(|&one| self.counts(one)) {
            let habit = Habit::of(self, customer);
            groups.add(self.key(by, customer), self, customer, &habit);
            origins.add(self.key(Trait::Origin, customer), self, customer, &habit);
            all.add(self, customer, &habit);
        }
        Grouped {
            groups: groups.finish(self),
            origins: origins.finish(self),
            all: all.finish(self),
        }
    }

    fn key(&self, by: Trait, customer: u32) -> Key {
        let (ledger, until) = (self.ledger, self.window.until);
        let named = |name: &str| match name.is_empty() {
            true => Key::Untold,
            false => Key::Named(name.to_owned()),
        };
        match (by, by.label()) {
            (_, Some(label)) => ledger
                .last_label(customer, label, until)
                .map_or(Key::Untold, named),
            (Trait::Origin, None) => named(ledger.fact(customer, Fact::Origin)),
            (Trait::Since, None) => (ledger.first_purchase(customer))
                .filter(|&day| day <= until)
                .map_or(Key::Untold, |day| Key::Year(day.ymd().0)),
            (_, None) => (self.segments.get(customer as usize).copied().flatten())
                .map_or(Key::Untold, Key::Segment),
        }
    }
}
