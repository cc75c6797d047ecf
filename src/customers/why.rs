//! "¿Por qué está acá?": the numbers behind a customer's labels.

use super::Row;
use crate::abc::Limits;
use crate::ledger::{Day, Window};
use crate::rfm::{self, Scale};
use serde::{Deserialize, Serialize};

/// All that a sentence about one customer needs; the page words it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Why {
    pub row: Row,
    pub window: Window,
    pub from: Day,
    pub recency: Scale,
    pub frequency: Scale,
    pub monetary: Scale,
    pub limits: Limits,
}

impl Why {
    pub(super) fn new(row: Row, summary: &rfm::Summary, limits: Limits) -> Why {
        Why {
            row,
            window: summary.window,
            from: summary.from,
            recency: summary.recency,
            frequency: summary.frequency,
            monetary: summary.monetary,
            limits,
        }
    }
}
