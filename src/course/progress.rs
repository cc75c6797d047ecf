//! How far a pillar is, and what comes next.

use super::aspects;
use crate::ledger::Day;
use crate::plan::{Action, Place, Plan, State};
use crate::rfm::Pillar;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub chosen: usize,
    pub initiatives: usize,
    /// Of the pillar, dropped ones left out.
    pub actions: usize,
    pub done: usize,
}

/// The initiatives of a pillar, in the course's order.
fn places(pillar: Pillar) -> impl Iterator<Item = Place> {
    aspects(pillar).iter().flat_map(move |aspect| {
        let initiatives = 1..=aspect.initiatives;
        initiatives.map(move |initiative| Place::new(pillar, aspect.number, initiative))
    })
}

fn own(pillar: Pillar, plan: &Plan) -> impl Iterator<Item = &Action> + Clone {
    plan.actions.iter().filter(move |action| {
        let here = action.place.is_some_and(|place| place.pillar == pillar);
        here && action.state != State::Dropped
    })
}

pub fn progress(pillar: Pillar, plan: &Plan) -> Progress {
    let own = own(pillar, plan);
    Progress {
        chosen: places(pillar)
            .filter(|place| plan.chosen.contains(place))
            .count(),
        initiatives: places(pillar).count(),
        actions: own.clone().count(),
        done: own.filter(|action| action.state == State::Done).count(),
    }
}

/// The one thing to do next in a pillar.
#[derive(Clone, Debug, PartialEq)]
pub enum Next {
    /// Nothing is chosen yet: begin with this aspect.
    Choose(u8),
    /// Chosen, without an action.
    Act {
        aspect: u8,
        initiative: u8,
    },
    /// The action that is due first.
    Do(String, Day),
    Nothing,
}

pub fn next(pillar: Pillar, plan: &Plan) -> Next {
    let lacks = |place: &Place| {
        let mut own = own(pillar, plan);
        plan.chosen.contains(place) && !own.any(|action| action.place == Some(*place))
    };
    if let Some(Place {
        aspect: Some(aspect),
        initiative: Some(initiative),
        ..
    }) = places(pillar).find(lacks)
    {
        return Next::Act { aspect, initiative };
    }
    let open = own(pillar, plan)
        .filter_map(|action| Some((action.pending()?, action.id, action.what.clone())));
    if let Some((day, _, what)) = open.min() {
        return Next::Do(what, day);
    }
    match (progress(pillar, plan).chosen, aspects(pillar).first()) {
        (0, Some(first)) => Next::Choose(first.number),
        _ => Next::Nothing,
    }
}
