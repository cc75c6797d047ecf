//! What everyone did in each period.

use super::report::Period;
use super::snapshot::Snapshot;
use crate::abc::{self, Class};
use crate::ledger::{Day, Ledger, Money, NONE, Window};
use crate::rfm::{self, Segment};
use serde::{Deserialize, Serialize};

/// One customer in one period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// `None` without a purchase.
    pub segment: Option<Segment>,
    /// `None` without a line.
    pub class: Option<Class>,
    /// Distinct products, or categories where there are no products.
    pub products: u32,
    pub purchases: u32,
    /// Sales less returns.
    pub revenue: Money,
}

/// The periods in figures, and a step per customer and period: the periods of a customer lie side by
/// side, in the order of `windows`.
pub(super) fn steps(
    ledger: &Ledger,
    windows: &[Window],
    first: Day,
    rfm: &rfm::Settings,
    limits: &abc::Limits,
) -> (Vec<Period>, Vec<Step>) {
    let width = windows.len();
    let mut steps = vec![Step::default(); ledger.customers() as usize * width];
    count_products(ledger, windows, &mut steps);
    let periods = windows.iter().enumerate().map(|(place, &window)| {
        let activity = ledger.activity(window);
        let snapshot = Snapshot::in_window(ledger, window, &activity, rfm, limits);
        let mut period = Period::new(window, first);
        let trail = steps.iter_mut().skip(place).step_by(width);
        for (customer, (step, activity)) in trail.zip(&activity).enumerate() {
            step.segment = snapshot.segment(customer);
            step.class = snapshot.class(customer);
            step.purchases = activity.purchases;
            step.revenue = activity.net;
            period.add(step);
        }
        period
    });
    (periods.collect(), steps)
}

/// One pass over the lines: the periods in which a customer has bought a product are bits.
fn count_products(ledger: &Ledger, windows: &[Window], steps: &mut [Step]) {
    let label = ledger.item_label();
    let mut seen = vec![(NONE, 0u32); ledger.names(label).len()];
    for (customer, trail) in (0..).zip(steps.chunks_exact_mut(windows.len())) {
        let lines = ledger.scan_customer(customer, label);
        for line in lines.filter(|line| line.amount >= Money::ZERO) {
            let Some(place) = windows.iter().position(|w| w.contains(line.day)) else {
                continue;
            };
            let (Some(last), Some(step)) = (seen.get_mut(line.code as usize), trail.get_mut(place))
            else {
                continue;
            };
            if last.0 != customer {
                *last = (customer, 0);
            }
            let bit = 1 << place;
            step.products += u32::from(last.1 & bit == 0);
            last.1 |= bit;
        }
    }
}
