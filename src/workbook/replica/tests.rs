//! Tabs that save past each other.

use super::*;
use proptest::prelude::*;

fn saved(revision: u64, pairs: &[(&str, &str)]) -> Saved {
    let mut parts = Parts::default();
    (pairs.iter()).for_each(|(name, text)| parts.set(name, Some(text)));
    Saved { revision, parts }
}

#[test]
fn what_only_the_other_tab_changed_is_taken_over() {
    let mut replica = Replica::new(saved(1, &[("plan", "1"), ("marks", "1")]));
    let mine = saved(0, &[("plan", "1"), ("marks", "mine")]).parts;
    let meeting = replica.meet(&mine, saved(2, &[("plan", "theirs"), ("marks", "1")]));
    assert_eq!(meeting.taken, ["plan"]);
    let both = saved(3, &[("plan", "theirs"), ("marks", "mine")]);
    assert_eq!(meeting.parts, both.parts);
    assert!(replica.clashes().is_empty());
    assert_eq!(replica.next(&meeting.parts), Some(both));
}

#[test]
fn what_both_changed_waits_and_the_rest_is_saved() {
    let mut replica = Replica::new(saved(1, &[("plan", "1"), ("marks", "1")]));
    let mine = saved(0, &[("plan", "mine"), ("marks", "1")]).parts;
    let meeting = replica.meet(&mine, saved(2, &[("plan", "theirs"), ("marks", "1")]));
    assert_eq!((&meeting.parts, meeting.taken.len()), (&mine, 0));
    assert_eq!(replica.clashes(), ["plan"]);
    assert_eq!(replica.next(&mine), None);
    let later = saved(0, &[("plan", "mine too"), ("marks", "2")]).parts;
    let next = replica.next(&later).expect("the marks");
    assert_eq!(next, saved(3, &[("plan", "theirs"), ("marks", "2")]));
    replica.written(next);
    replica.keep_mine();
    assert_eq!(replica.next(&later).map(|saved| saved.parts), Some(later));
}

#[test]
fn the_other_tabs_parts_may_be_chosen() {
    let mut replica = Replica::new(saved(1, &[("plan", "1")]));
    let mine = saved(0, &[("plan", "mine")]).parts;
    replica.meet(&mine, saved(2, &[("plan", "theirs")]));
    replica.meet(&mine, saved(3, &[("plan", "theirs, later")]));
    let taken = replica.take_theirs(&mine);
    assert_eq!(taken.get("plan"), Some("theirs, later"));
    assert_eq!(replica.next(&taken), None);
    assert!(replica.clashes().is_empty());
}

#[test]
fn the_same_change_in_both_is_no_clash() {
    let mut replica = Replica::new(saved(1, &[("plan", "1")]));
    let mine = saved(0, &[("plan", "2")]).parts;
    let meeting = replica.meet(&mine, saved(2, &[("plan", "2")]));
    assert_eq!(meeting.parts, mine);
    assert!(replica.clashes().is_empty());
}

#[test]
fn a_tab_that_saved_without_having_seen_our_save_takes_nothing_from_us() {
    let mut replica = Replica::new(saved(1, &[("plan", "1"), ("marks", "1")]));
    let mine = saved(0, &[("plan", "mine"), ("marks", "1")]).parts;
    let next = replica.next(&mine).expect("a change");
    replica.written(next);
    // Also number 2, and from the state before ours.
    let meeting = replica.meet(&mine, saved(2, &[("plan", "1"), ("marks", "theirs")]));
    assert_eq!(meeting.taken, ["marks"]);
    let both = saved(3, &[("plan", "mine"), ("marks", "theirs")]);
    assert_eq!(replica.next(&meeting.parts), Some(both));
}

/// Three tabs over one storage; each changes only a part of its own.
struct Tab {
    own: &'static str,
    replica: Replica,
    mine: Parts,
}

impl Tab {
    fn look(&mut self, storage: &Saved) {
        if storage != self.replica.stored() {
            self.mine = self.replica.meet(&self.mine, storage.clone()).parts;
        }
    }

    fn save(&mut self, storage: &mut Saved) {
        if let Some(next) = self.replica.next(&self.mine) {
            *storage = next.clone();
            self.replica.written(next);
        }
    }
}

proptest! {
    /// In whatever order tabs change, look and save, two of them also at the same moment, every
    /// tab ends with what each of them wrote last.
    #[test]
    fn nothing_is_lost_between_tabs(
        steps in prop::collection::vec((0..3_usize, 0..4_u8, 0..3_usize), 0..80),
    ) {
        let mut storage = saved(0, &[("a", "0"), ("b", "0"), ("c", "0")]);
        let mut tabs: Vec<Tab> = ["a", "b", "c"]
            .map(|own| Tab {
                own,
                replica: Replica::new(storage.clone()),
                mine: storage.parts.clone(),
            })
            .into();
        let mut wrote = [0; 3];
        for (at, (tab, act, other)) in steps.into_iter().enumerate() {
            match act {
                0 => {
                    wrote[tab] = at + 1;
                    let own = tabs[tab].own;
                    tabs[tab].mine.set(own, Some(&(at + 1).to_string()));
                }
                1 => tabs[tab].look(&storage),
                2 => {
                    tabs[tab].look(&storage);
                    tabs[tab].save(&mut storage);
                }
                _ => {
                    // Both look before either saves; the storage then tells of it, as it does.
                    tabs[tab].look(&storage);
                    tabs[other].look(&storage);
                    tabs[tab].save(&mut storage);
                    tabs[other].save(&mut storage);
                    tabs.iter_mut().for_each(|tab| tab.look(&storage));
                }
            }
        }
        for _ in 0..2 {
            for tab in &mut tabs {
                tab.look(&storage);
                tab.save(&mut storage);
            }
        }
        for tab in &tabs {
            prop_assert!(tab.replica.clashes().is_empty());
            for (own, wrote) in ["a", "b", "c"].into_iter().zip(wrote) {
                prop_assert_eq!(tab.mine.get(own), Some(&wrote.to_string()[..]));
            }
        }
    }
}
