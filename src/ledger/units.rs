//! How many units were sold.

use super::{Ledger, Money, UNTOLD, Window};

/// What the lines of a window tell about quantities.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Units {
    /// Units sold less those returned, in ten-thousandths.
    pub quantity: i64,
    volume: i128,
    known_volume: i128,
}

impl Units {
    /// Part of the lines' amounts, by size, that tell their quantity: 0 to 1.
    pub fn coverage(&self) -> f64 {
        if self.volume == 0 {
            0.0
        } else {
            self.known_volume as f64 / self.volume as f64
        }
    }
}

impl Ledger {
    /// Whether any line tells how many units were sold.
    pub fn has_quantities(&self) -> bool {
        !self.lines.quantities.is_empty()
    }

    /// What is known of the units in the window, lines without a customer included.
    pub fn units(&self, window: Window) -> Units {
        let mut units = Units::default();
        let days = self.lines.days.iter().enumerate();
        for (line, _) in days.filter(|&(line, &day)| window.contains(day) && self.counts(line)) {
            let Money(amount) = self.amounts()[line];
            units.volume += i128::from(amount.abs());
            let told = self.lines.quantities.get(line).copied();
            if let Some(quantity) = told.filter(|&quantity| quantity != UNTOLD) {
                units.known_volume += i128::from(amount.abs());
                units.quantity = units.quantity.saturating_add(quantity);
            }
        }
        units
    }
}

#[cfg(test)]
mod tests {
    use super::super::example::{day, sale};
    use super::super::{Builder, Day, Line};
    use super::*;

    #[test]
    fn units_count_where_they_are_told() {
        let mut builder = Builder::default();
        for (units, quantity) in [(30, Some(20_000)), (-10, Some(-5_000)), (60, None)] {
            let sale = sale("2024-01-05", "ana", units);
            builder.push(&Line { quantity, ..sale });
        }
        let lines = builder.into_lines();
        let again = super::super::Lines::from_bytes(&lines.to_bytes()).unwrap();
        assert_eq!(again, lines);
        let mut ledger = Ledger::together([again, Builder::default().into_lines()]);
        assert_eq!(ledger.part(0), lines);
        let units = ledger.units(Window::history(day("2024-12-31")));
        assert_eq!((units.quantity, units.coverage()), (15_000, 0.4));
        let before = Window::history(day("2023-12-31"));
        assert_eq!(
            (ledger.units(before), ledger.has_quantities()),
            (Units::default(), true)
        );
        ledger.leave_out(vec![2]);
        assert_eq!(ledger.units(Window::history(Day::MAX)).coverage(), 1.0);
    }
}
