//! Undoing and redoing, over everything that the workbook holds.

use super::Parts;
use std::collections::{BTreeMap, VecDeque};

/// Steps that can be taken back.
pub const STEPS: usize = 100;
/// Letters that all steps may hold together; the oldest go first.
const LETTERS: usize = 8 << 20;
/// Changes of the same parts that follow within so many milliseconds are one step: typing.
const PAUSE: u64 = 1_000;

/// Parts as they were before a change, or after it.
type Change = BTreeMap<String, Option<String>>;

#[derive(Clone, Debug, Default)]
pub struct History {
    undo: VecDeque<Change>,
    redo: Vec<Change>,
    /// When the newest step was last added to; `None` once it is closed.
    open: Option<u64>,
}

impl History {
    /// Takes note of a change at a time in milliseconds.
    pub fn record(&mut self, before: &Parts, after: &Parts, at: u64) {
        let change = difference(before, after);
        if change.is_empty() {
            return;
        }
        let typing = self.open.is_some_and(|open| at.abs_diff(open) < PAUSE);
        let same = |step: &Change| step.keys().eq(change.keys());
        if !(typing && self.undo.back().is_some_and(same)) {
            self.undo.push_back(change);
        }
        self.redo.clear();
        self.open = Some(at);
        while self.undo.len() > STEPS || (self.undo.len() > 1 && self.letters() > LETTERS) {
            self.undo.pop_front();
        }
    }

    /// What comes next is a step of its own.
    pub fn close(&mut self) {
        self.open = None;
    }

    /// The parts as they were before the newest step.
    pub fn undo(&mut self, now: &Parts) -> Option<Parts> {
        let step = self.undo.pop_back()?;
        let before = applied(now, &step);
        self.redo.push(difference(now, &before));
        self.open = None;
        Some(before)
    }

    pub fn redo(&mut self, now: &Parts) -> Option<Parts> {
        let step = self.redo.pop()?;
        let after = applied(now, &step);
        self.undo.push_back(difference(now, &after));
        self.open = None;
        Some(after)
    }

    /// Another tab has changed these parts: what was undone of them would be its work.
    pub fn forget(&mut self, names: &[String]) {
        for step in self.undo.iter_mut().chain(&mut self.redo) {
            step.retain(|name, _| !names.contains(name));
        }
        self.undo.retain(|step| !step.is_empty());
        self.redo.retain(|step| !step.is_empty());
        self.open = None;
    }

    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    pub fn can_redo(&self) -> bool {
        !self.redo.is_empty()
    }

    fn letters(&self) -> usize {
        let letters = |step: &Change| step.values().flatten().map(String::len).sum::<usize>();
        self.undo.iter().map(letters).sum()
    }
}

/// The parts that change, as they are before.
fn difference(before: &Parts, after: &Parts) -> Change {
    let part = |name: String| {
        let text = before.get(&name).map(str::to_owned);
        (name, text)
    };
    before.differing(after).into_iter().map(part).collect()
}

fn applied(now: &Parts, step: &Change) -> Parts {
    let mut parts = now.clone();
    for (name, text) in step {
        parts.set(name, text.as_deref());
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parts(pairs: &[(&str, &str)]) -> Parts {
        let mut parts = Parts::default();
        (pairs.iter()).for_each(|(name, text)| parts.set(name, Some(text)));
        parts
    }

    #[test]
    fn typing_is_one_step_and_a_pause_ends_it() {
        let texts = ["", "H", "Ho", "Hola", "Hola, Ana"].map(|text| parts(&[("note", text)]));
        let mut history = History::default();
        for (at, pair) in [0, 300, 600, 2_000].into_iter().zip(texts.windows(2)) {
            history.record(&pair[0], &pair[1], at);
        }
        let before = history.undo(&texts[4]).expect("a step");
        assert_eq!(before, texts[3]);
        assert_eq!(history.undo(&before), Some(texts[0].clone()));
        assert_eq!(history.undo(&texts[0]), None);
        assert_eq!(history.redo(&texts[0]), Some(texts[3].clone()));
    }

    #[test]
    fn another_part_is_another_step_however_quick() {
        let mut history = History::default();
        let states = [
            parts(&[("a", "1"), ("b", "1")]),
            parts(&[("a", "2"), ("b", "1")]),
            parts(&[("a", "2"), ("b", "2")]),
        ];
        history.record(&states[0], &states[1], 0);
        history.record(&states[1], &states[2], 1);
        assert_eq!(history.undo(&states[2]), Some(states[1].clone()));
    }

    #[test]
    fn undoing_leaves_what_another_tab_has_changed() {
        let mut history = History::default();
        history.record(
            &parts(&[("a", "1"), ("b", "1")]),
            &parts(&[("a", "2"), ("b", "2")]),
            0,
        );
        history.forget(&["b".to_owned()]);
        let now = parts(&[("a", "2"), ("b", "theirs")]);
        assert_eq!(
            history.undo(&now),
            Some(parts(&[("a", "1"), ("b", "theirs")]))
        );
    }

    #[test]
    fn steps_are_bounded_in_number_and_in_size() {
        let mut history = History::default();
        let mut before = parts(&[("a", "")]);
        for step in 0..STEPS as u64 + 50 {
            let after = parts(&[("a", &step.to_string())]);
            history.record(&before, &after, step * 2 * PAUSE);
            before = after;
        }
        assert_eq!(history.undo.len(), STEPS);
        let long = "x".repeat(LETTERS / 2);
        for step in 0..5_u64 {
            let after = parts(&[("a", &format!("{step}{long}"))]);
            history.record(&before, &after, 1_000_000 + step * 2 * PAUSE);
            before = after;
        }
        assert!(history.letters() <= LETTERS);
        assert!(history.can_undo());
    }

    proptest! {
        /// Whatever was done, undoing all of it leads to the beginning and redoing to the end.
        #[test]
        fn all_the_way_back_and_forth(
            changes in prop::collection::vec(("[abc]", 0..4_u8, 0..3_000_u64), 0..60),
        ) {
            let mut history = History::default();
            let start = parts(&[("a", "0")]);
            let (mut now, mut at) = (start.clone(), 0);
            for (name, value, pause) in changes {
                let mut after = now.clone();
                after.set(&name, (value > 0).then(|| value.to_string()).as_deref());
                at += pause;
                history.record(&now, &after, at);
                now = after;
            }
            let end = now.clone();
            while let Some(before) = history.undo(&now) {
                now = before;
            }
            prop_assert_eq!(&now, &start);
            while let Some(after) = history.redo(&now) {
                now = after;
            }
            prop_assert_eq!(&now, &end);
        }
    }
}
