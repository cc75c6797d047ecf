//! Everyone's segment and class on one day.

use crate::abc::{self, Class};
use crate::ledger::{Activity, Day, Ledger, Window};
use crate::rfm::{self, Segment};

/// By the 12 months that end on the day.
pub(super) struct Snapshot {
    pub window: Window,
    segments: Vec<Option<Segment>>,
    classes: Vec<Option<Class>>,
}

impl Snapshot {
    pub fn of(ledger: &Ledger, day: Day, rfm: &rfm::Settings, limits: &abc::Limits) -> Snapshot {
        let window = Window {
            after: day.months_before(12),
            until: day,
        };
        Snapshot::in_window(ledger, window, &ledger.activity(window), rfm, limits)
    }

    pub fn in_window(
        ledger: &Ledger,
        window: Window,
        activity: &[Activity],
        rfm: &rfm::Settings,
        limits: &abc::Limits,
    ) -> Snapshot {
        let scores = rfm::analyse_window(ledger, window, rfm).scores;
        Snapshot {
            window,
            segments: scores
                .iter()
                .map(|score| score.map(|score| score.segment()))
                .collect(),
            classes: abc::classes(ledger, activity, limits),
        }
    }

    /// `None` without a purchase in the window.
    pub fn segment(&self, customer: usize) -> Option<Segment> {
        self.segments.get(customer).copied().flatten()
    }

    /// `None` without a line in the window.
    pub fn class(&self, customer: usize) -> Option<Class> {
        self.classes.get(customer).copied().flatten()
    }
}
