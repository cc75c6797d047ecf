//! The index by month, gaps closed.

use super::{Kind, Month, Reading};
use serde::{Deserialize, Serialize};

/// Where a month's value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    Given,
    /// Between two known months, by the constant monthly change that leads from one to the other.
    Interpolated,
    /// The nearest known month's, before the first or after the last.
    Before,
    After,
}

/// An index with at least one month; every value is above zero and finite.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// In order of month.
    levels: Vec<(Month, f64)>,
}

/// The index of the month before the first change.
const START: f64 = 100.0;

impl Series {
    /// `None` where no reading can be used.
    pub fn new(kind: Kind, readings: &[Reading]) -> Option<Series> {
        let mut readings = readings.to_vec();
        readings.sort_by_key(|reading| reading.month);
        readings.dedup_by_key(|reading| reading.month);
        let levels: Vec<(Month, f64)> = match kind {
            Kind::Index => (readings.iter())
                .filter(|reading| reading.value > 0)
                .map(|reading| (reading.month, reading.number()))
                .collect(),
            Kind::Change => chained(&readings),
        };
        (!levels.is_empty()).then_some(Series { levels })
    }

    /// First and last known month.
    pub fn ends(&self) -> (Month, Month) {
        let at = |level: Option<&(Month, f64)>| level.map_or(0, |&(month, _)| month);
        (at(self.levels.first()), at(self.levels.last()))
    }

    pub fn level(&self, month: Month) -> (f64, Origin) {
        let after = (self.levels).partition_point(|&(known, _)| known < month);
        match (after.checked_sub(1), self.levels.get(after)) {
            (_, Some(&(known, level))) if known == month => (level, Origin::Given),
            (Some(before), Some(&(to, end))) => {
                let (from, start) = self.levels[before];
                let way = f64::from(month - from) / f64::from(to - from);
                (start * (end / start).powf(way), Origin::Interpolated)
            }
            (None, Some(&(_, level))) => (level, Origin::Before),
            (Some(before), None) => (self.levels[before].1, Origin::After),
            // There is always a level.
            (None, None) => (START, Origin::Given),
        }
    }

    /// What an amount of a month is multiplied by to be at the prices of the basis.
    pub fn factor(&self, month: Month, basis: Month) -> f64 {
        self.level(basis).0 / self.level(month).0
    }
}

/// Changes one after the other, up to the first month that is missing.
fn chained(readings: &[Reading]) -> Vec<(Month, f64)> {
    let Some(first) = readings.first() else {
        return Vec::new();
    };
    let mut levels = vec![(first.month.saturating_sub(1), START)];
    let mut level = START;
    for (reading, month) in readings.iter().zip(first.month..) {
        level *= 1.0 + reading.number() / 100.0;
        if reading.month != month || !(level.is_finite() && level > 0.0) {
            break;
        }
        levels.push((month, level));
    }
    levels
}
