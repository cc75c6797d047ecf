//! How the indicators came to be what they are: quarter by quarter (GRC-9), and what the change of
//! the sales is made of (GRC-11).

use super::{begun, share};
use crate::ledger::{Activity, Day, Ledger, Money, Span, Window};
use serde::{Deserialize, Serialize};

/// The indicators of the window that ended on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    pub window: Window,
    /// Customers whose first purchase lies in the window.
    pub captured: u32,
    /// Bought in it.
    pub active: u32,
    /// Had ever bought by its end.
    pub known: u32,
    /// Bought in the window before, and of them not in this one; `None` where the data don't reach
    /// back so far.
    pub left: Option<(u32, u32)>,
    pub purchases: u32,
    /// Sales less returns of customers.
    pub sales: Money,
}

impl Snapshot {
    /// 0 to 1, as the other.
    pub fn activation(&self) -> Option<f64> {
        share(self.active, self.known)
    }

    pub fn desertion(&self) -> Option<f64> {
        let (base, lost) = self.left?;
        share(lost, base)
    }

    pub fn ticket(&self) -> Option<f64> {
        (self.purchases > 0).then(|| self.sales.mean(self.purchases))
    }
}

/// Months from one snapshot to the next.
const STEP: u32 = 3;
/// Two years and today.
const SNAPSHOTS: u32 = 9;
/// Days without a sale at the beginning of a window: holidays, not missing data.
const CLOSED: i32 = 7;

/// The window as it would have been so many quarters ago, the latest first, as long as the data
/// cover it; none of the whole history.
pub(super) fn snapshots(ledger: &Ledger, span: &Span) -> Vec<Snapshot> {
    let Some((first, last)) = ledger.days() else {
        return Vec::new();
    };
    let until = span.analysis_date.unwrap_or(last);
    let covered = |window: &Window| first.days_since(window.after) <= CLOSED;
    (0..SNAPSHOTS)
        .map(|steps| Span {
            analysis_date: Some(until.months_before(STEP * steps)),
            ..*span
        })
        .map(|span| (span, span.window(last)))
        .take_while(|(_, window)| !window.is_whole_history() && covered(window))
        .map(|(span, window)| {
            let before = span.previous(first, last).filter(covered);
            snapshot(ledger, window, before)
        })
        .collect()
}

fn snapshot(ledger: &Ledger, window: Window, before: Option<Window>) -> Snapshot {
    let now = ledger.activity(window);
    let customers = || 0..ledger.customers();
    let known = |until: Day| customers().filter(|&one| begun(ledger, one, until)).count() as u32;
    Snapshot {
        window,
        captured: known(window.until) - known(window.after),
        active: now.iter().filter(|one| one.bought()).count() as u32,
        known: known(window.until),
        left: before.map(|before| {
            let before = ledger.activity(before);
            let base = || (before.iter().zip(&now)).filter(|(before, _)| before.bought());
            let lost = base().filter(|(_, now)| !now.bought()).count();
            (base().count() as u32, lost as u32)
        }),
        purchases: now.iter().map(|one| one.purchases).sum(),
        sales: now.iter().map(|one| one.net).sum(),
    }
}

/// From the sales of the window before to those of this one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bridge {
    pub before: Money,
    /// Customers whose first purchase lies in the window.
    pub captured: Step,
    /// Bought before, not in the window before, and again in this one.
    pub returned: Step,
    /// Bought in both, more or less now.
    pub grown: Step,
    pub fallen: Step,
    /// Bought in the window before and not in this one.
    pub lost: Step,
    /// Lines without a customer.
    pub anonymous: Money,
    pub now: Money,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    pub customers: u32,
    pub change: Money,
}

impl Step {
    fn add(&mut self, change: Money) {
        self.customers += 1;
        self.change += change;
    }
}

/// Each customer in the one step that fits: all steps and `before` add up to `now`.
pub(super) fn bridge(
    ledger: &Ledger,
    window: Window,
    previous: Window,
    now: &[Activity],
    before: &[Activity],
) -> Bridge {
    let mut bridge = Bridge::default();
    for (customer, (now, before)) in (0..).zip(now.iter().zip(before)) {
        let change = now.net - before.net;
        if !now.active && !before.active {
            continue;
        }
        let step = match (before.bought(), now.bought()) {
            (false, true) if begun(ledger, customer, window.after) => &mut bridge.returned,
            (false, true) => &mut bridge.captured,
            (true, false) => &mut bridge.lost,
            _ if change >= Money::ZERO => &mut bridge.grown,
            _ => &mut bridge.fallen,
        };
        step.add(change);
    }
    for day in ledger.daily() {
        if window.contains(day.day) {
            bridge.now += day.amount;
            bridge.anonymous += day.anonymous;
        } else if previous.contains(day.day) {
            bridge.before += day.amount;
            bridge.anonymous -= day.anonymous;
        }
    }
    bridge
}

/// Customers by how many products they bought in the window: the more needs are satisfied, the more
/// each is worth (GRC-11).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Depth {
    pub customers: u32,
    pub before: u32,
    pub sales: Money,
    /// Sum of the known margins; `None` if no line tells one.
    pub margin: Option<Money>,
}

/// One product, two, … and this many or more.
pub const DEPTHS: usize = 6;

pub(super) fn depths(
    ledger: &Ledger,
    (window, now): (Window, &[Activity]),
    before: Option<(Window, &[Activity])>,
) -> [Depth; DEPTHS] {
    let mut depths = [Depth::default(); DEPTHS];
    let place = |items: u32| (items as usize).clamp(1, DEPTHS) - 1;
    for (&items, activity) in ledger.products_bought(window).iter().zip(now) {
        if activity.bought() && items > 0 {
            let depth = &mut depths[place(items)];
            depth.customers += 1;
            depth.sales += activity.net;
            if let Some(margin) = activity.margin {
                *depth.margin.get_or_insert_default() += margin;
            }
        }
    }
    if let Some((window, before)) = before {
        for (&items, activity) in ledger.products_bought(window).iter().zip(before) {
            if activity.bought() && items > 0 {
                depths[place(items)].before += 1;
            }
        }
    }
    depths
}
