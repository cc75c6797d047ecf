//! What the firm promises to each group: benefits (REL-4), the path of products (REL-6.2), products
//! to come (REN-2.3), service and value by segment (FID-4.4, FID-5, VEC-0.2), channels (REL-7).

use super::follow::Members;
use crate::abc::Class;
use crate::ledger::{Day, Money};
use crate::rfm::Segment;
use serde::{Deserialize, Serialize};

/// What the customers of a category get.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Benefit {
    /// The most important category is 1 (REL-4.2).
    pub order: Option<u32>,
    /// The firm's own name for it (REL-4.1).
    pub category: String,
    pub group: Group,
    pub benefit: String,
    /// Of one member.
    pub yearly_cost: Option<Money>,
}

/// Who is in a category.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Group {
    Class(Class),
    Segment(Segment),
}

impl Default for Group {
    fn default() -> Group {
        Group::Class(Class::A)
    }
}

impl Group {
    /// The three classes, then the eleven segments.
    pub fn all() -> impl Iterator<Item = Group> {
        let classes = Class::ALL.into_iter().map(Group::Class);
        classes.chain(Segment::ALL.into_iter().map(Group::Segment))
    }

    pub fn members(self, members: &Members) -> u32 {
        match self {
            Group::Class(class) => members.classes[class as usize],
            Group::Segment(segment) => members.segments[segment as usize],
        }
    }
}

/// What a benefit costs in a year for all its members (REL-4.3); `None` where its cost is not known.
pub fn yearly_cost(benefit: &Benefit, members: &Members) -> Option<Money> {
    let each = benefit.yearly_cost?.0;
    let members = i64::from(benefit.group.members(members));
    Some(Money(each.saturating_mul(members)))
}

/// A product on the path that a segment is led along.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PathProduct {
    /// `None` for all segments.
    pub segment: Option<Segment>,
    pub rung: Rung,
    pub product: String,
    pub note: String,
}

/// The four rungs of the course.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Rung {
    #[default]
    Entry,
    Value,
    Main,
    Premium,
}

impl Rung {
    pub const ALL: [Rung; 4] = [Rung::Entry, Rung::Value, Rung::Main, Rung::Premium];
}

/// A product that is not sold yet, and how it will be offered (REN-2.3, REN-2.4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Planned {
    pub product: String,
    /// The product it goes with.
    pub beside: String,
    pub pitch: String,
    pub channel: String,
    pub owner: String,
    pub date: Option<Day>,
}

/// How a segment is served, and what it is offered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Policy {
    pub segment: Segment,
    pub response_time: String,
    pub discounts: String,
    pub credit: String,
    pub channel: String,
    pub executive: String,
    pub value_proposition: String,
    pub marketing: String,
    pub sales: String,
    pub service: String,
    /// What would be most comfortable and useful for them (REL-7.2).
    pub comfort: String,
}

impl Default for Policy {
    fn default() -> Policy {
        Policy {
            segment: Segment::Champions,
            response_time: String::new(),
            discounts: String::new(),
            credit: String::new(),
            channel: String::new(),
            executive: String::new(),
            value_proposition: String::new(),
            marketing: String::new(),
            sales: String::new(),
            service: String::new(),
            comfort: String::new(),
        }
    }
}

/// A way to reach us or to be reached, and who runs it (REL-7.3, REL-7.4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Channel {
    pub name: String,
    pub owner: String,
    pub how: String,
    /// Only for these (RET-4.3); `None` for everybody.
    pub segment: Option<Segment>,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// REL-4.3: 12.50 a year for each of 8 members of class A is 100.
    #[test]
    fn a_benefit_costs_its_price_for_every_member() {
        let mut members = Members::default();
        members.classes[0] = 8;
        members.segments[Segment::Lost as usize] = 3;
        let mut benefit = Benefit {
            yearly_cost: Some(Money(125_000)),
            ..Benefit::default()
        };
        assert_eq!(yearly_cost(&benefit, &members), Some(Money(1_000_000)));
        benefit.group = Group::Segment(Segment::Lost);
        assert_eq!(yearly_cost(&benefit, &members), Some(Money(375_000)));
        benefit.yearly_cost = None;
        assert_eq!(yearly_cost(&benefit, &members), None);
        assert_eq!(Group::all().count(), 14);
    }
}
