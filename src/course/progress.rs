//! How far a pillar is, and what comes next.

use super::{Worksheets, aspects};
use crate::ledger::Day;
use crate::plan::{Action, Place, State};
use crate::rfm::Pillar;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub ticked: usize,
    pub initiatives: usize,
    /// Of the pillar, dropped ones left out.
    pub actions: usize,
    pub done: usize,
}

pub fn progress(pillar: Pillar, sheets: &Worksheets, actions: &[Action]) -> Progress {
    let own = actions.iter().filter(|action| {
        let here = action.place.is_some_and(|place| place.pillar == pillar);
        here && action.state != State::Dropped
    });
    Progress {
        ticked: sheets.ticked(pillar),
        initiatives: (aspects(pillar).iter())
            .map(|aspect| usize::from(aspect.initiatives))
            .sum(),
        actions: own.clone().count(),
        done: own.filter(|action| action.state == State::Done).count(),
    }
}

/// The one thing to do next in a pillar.
#[derive(Clone, Debug, PartialEq)]
pub enum Next {
    /// Nothing is chosen yet: begin with this aspect.
    Tick(u8),
    /// Chosen, without an action.
    Act {
        aspect: u8,
        initiative: u8,
    },
    /// The action that is due first.
    Do(String, Day),
    Nothing,
}

pub fn next(pillar: Pillar, sheets: &Worksheets, actions: &[Action]) -> Next {
    let places = || {
        aspects(pillar).iter().flat_map(move |aspect| {
            let initiatives = 1..=aspect.initiatives;
            initiatives.map(move |initiative| Place::new(pillar, aspect.number, initiative))
        })
    };
    let lacks = |place: &Place| {
        let mut own = actions.iter().filter(|one| one.state != State::Dropped);
        sheets.ticked.contains(place) && !own.any(|action| action.place == Some(*place))
    };
    if let Some(Place {
        aspect: Some(aspect),
        initiative: Some(initiative),
        ..
    }) = places().find(lacks)
    {
        return Next::Act { aspect, initiative };
    }
    let open = actions.iter().filter_map(|action| {
        let here = action.place.is_some_and(|place| place.pillar == pillar);
        here.then(|| action.pending().map(|day| (day, action.id, &action.what)))?
    });
    if let Some((day, _, what)) = open.min() {
        return Next::Do(what.clone(), day);
    }
    match sheets.ticked(pillar) {
        0 => aspects(pillar)
            .first()
            .map_or(Next::Nothing, |aspect| Next::Tick(aspect.number)),
        _ => Next::Nothing,
    }
}
