//! What the analysis answers, as plain data.

use super::Level;
use super::list::Standing;
use crate::ledger::{Day, Money, Window};
use serde::{Deserialize, Serialize};

/// Everything: the summary that crosses to the page, and where everyone stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub summary: Summary,
    pub(super) standings: Vec<Standing>,
    /// Marked by hand and not in the sales.
    pub(super) contacts: Vec<(String, Level)>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    pub window: Window,
    pub from: Day,
    /// From the base to the top, in the order of [`Level::ALL`].
    pub levels: [LevelRow; 6],
    /// Everyone, contacts included, and what they bought in the window.
    pub customers: u32,
    pub value: Money,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LevelRow {
    pub customers: u32,
    /// Of them, on this level by a mark: the sales alone would put them lower.
    pub by_hand: u32,
    /// Of them, without a purchase in the window.
    pub idle: u32,
    /// Sales less returns in the window.
    pub value: Money,
    /// Of all sales to customers in the window, 0 to 1; negative where returns outweigh.
    pub value_share: f64,
    /// Of everyone, 0 to 1.
    pub customers_share: f64,
}

pub(super) fn summarise(
    window: Window,
    from: Day,
    standings: &[Standing],
    contacts: &[(String, Level)],
) -> Summary {
    let mut levels = [LevelRow::default(); 6];
    for standing in standings {
        let Some(level) = standing.level else {
            continue;
        };
        let row = &mut levels[level as usize];
        row.customers += 1;
        row.by_hand += u32::from(standing.is_by_hand());
        row.idle += u32::from(standing.purchases == 0);
        row.value += standing.value;
    }
    for &(_, level) in contacts {
        let row = &mut levels[level as usize];
        row.customers += 1;
        row.by_hand += 1;
        row.idle += 1;
    }
    let customers = levels.iter().map(|row| row.customers).sum();
    let value = levels.iter().map(|row| row.value).sum();
    for row in &mut levels {
        row.value_share = row.value.share_of(value);
        row.customers_share = f64::from(row.customers) / f64::from(customers).max(1.0);
    }
    Summary {
        window,
        from,
        levels,
        customers,
        value,
    }
}
