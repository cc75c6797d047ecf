//! From pairs to groups that a person can judge.

use super::decisions::Apart;
use super::report::Listed;
use super::same::Pair;
use super::{Group, MOST_LISTED, MOST_MEMBERS, Member, Person, Reason};
use crate::ledger::{Money, NONE};
use std::cmp::Reverse;

/// Strongest evidence first, then most money. A pair that would make a group too large, or bring
/// together two that the user holds apart, is left out.
pub(super) fn groups(people: &[Person], pairs: &mut Vec<Pair>, apart: &Apart) -> Listed<Group> {
    pairs.sort_unstable();
    pairs.dedup();
    let mut groups = Groups {
        of: vec![NONE; people.len()],
        members: Vec::new(),
    };
    for pair in pairs.iter() {
        let fits = |group: &[u32], other: &[u32]| {
            let code = |&number: &u32| people[number as usize].code;
            group.len() + other.len() <= MOST_MEMBERS
                && !apart.any(group.iter().map(code), other.iter().map(code))
        };
        groups.unite(pair.one, pair.other, fits);
    }
    let mut reasons: Vec<Vec<Reason>> = vec![Vec::new(); groups.members.len()];
    for pair in pairs.iter() {
        let (one, other) = (groups.of[pair.one as usize], groups.of[pair.other as usize]);
        if let Some(reasons) = reasons.get_mut(one as usize)
            && one == other
            && reasons.last() != Some(&pair.reason)
        {
            reasons.push(pair.reason);
        }
    }
    let mut found: Vec<(u8, Money, Vec<u32>, Vec<Reason>)> = (groups.members.into_iter())
        .zip(reasons)
        .filter(|(members, _)| !members.is_empty())
        .map(|(members, reasons)| {
            let strength = reasons.iter().map(|reason| reason.strength()).sum();
            let amounts = members.iter().map(|&i| people[i as usize].amount);
            (strength, amounts.sum(), members, reasons)
        })
        .collect();
    found.sort_by_key(|&(strength, amount, ..)| Reverse((strength, amount)));
    let listed = Listed::first(found, MOST_LISTED);
    let group = |(_, amount, members, reasons)| group(people, members, amount, reasons);
    Listed {
        shown: listed.shown.into_iter().map(group).collect(),
        more: listed.more,
    }
}

/// Small groups, each with its members; a customer is in one at most.
struct Groups {
    of: Vec<u32>,
    members: Vec<Vec<u32>>,
}

impl Groups {
    fn unite(&mut self, one: u32, other: u32, fits: impl Fn(&[u32], &[u32]) -> bool) {
        let (into, from) = (self.of[one as usize], self.of[other as usize]);
        if into == from && into != NONE {
            return;
        }
        let members = |group: u32, alone: u32| match self.members.get(group as usize) {
            Some(members) => members.clone(),
            None => vec![alone],
        };
        let (mut all, joining) = (members(into, one), members(from, other));
        if !fits(&all, &joining) {
            return;
        }
        all.extend(joining);
        if let Some(left) = self.members.get_mut(from as usize) {
            left.clear();
        }
        let into = if into == NONE {
            self.members.push(Vec::new());
            self.members.len() as u32 - 1
        } else {
            into
        };
        for &member in &all {
            self.of[member as usize] = into;
        }
        self.members[into as usize] = all;
    }
}

fn group(people: &[Person], members: Vec<u32>, amount: Money, reasons: Vec<Reason>) -> Group {
    let mut members: Vec<&Person> = members.iter().map(|&i| &people[i as usize]).collect();
    members.sort_by(|one, other| {
        let last = other.last.cmp(&one.last);
        last.then(other.lines.cmp(&one.lines))
            .then_with(|| one.code.cmp(other.code))
    });
    let keep = members.first().map_or("", |person| person.code).into();
    let members: Vec<Member> = members.into_iter().map(Member::new).collect();
    Group {
        keep,
        amount,
        members,
        reasons,
    }
}
