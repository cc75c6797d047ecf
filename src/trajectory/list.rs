//! The trails of some customers: those of a trend, or of a cell of a matrix.

use super::{Report, Standing, Step, Trend};
use crate::abc::Class;
use crate::ledger::{Ledger, Money};
use crate::rfm::Segment;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// Which customers; a cell is where they were and where they are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    /// Part of a name or a code, in any case of letters; empty for everyone.
    pub search: String,
    pub trend: Option<Trend>,
    pub segments: Option<(Option<Segment>, Option<Segment>)>,
    pub classes: Option<(Option<Class>, Option<Class>)>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sort {
    /// Sales of the newest period, the largest first.
    #[default]
    Revenue,
    /// What was lost between the halves, the greatest loss first.
    Loss,
    /// What was gained, the greatest gain first.
    Gain,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Query {
    pub filter: Filter,
    pub sort: Sort,
    pub limit: u32,
}

/// One customer's trail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    pub code: String,
    pub name: String,
    pub standing: Standing,
    /// The newest first, as [`Summary::periods`](super::Summary::periods).
    pub steps: Vec<Step>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// Rows there are, and what they bought in the newest period.
    pub customers: u32,
    pub revenue: Money,
    pub rows: Vec<Row>,
}

impl Filter {
    fn passes(&self, standing: &Standing) -> bool {
        self.trend.is_none_or(|trend| standing.trend == trend)
            && self.segments.is_none_or(|cell| standing.segments == cell)
            && self.classes.is_none_or(|cell| standing.classes == cell)
    }
}

impl Report {
    /// Customers with any line in the periods or the snapshots; ties in order of code.
    pub fn page(&self, ledger: &Ledger, query: &Query) -> Page {
        let needle = query.filter.search.trim().to_lowercase();
        let named = |customer: u32| {
            let holds = |text: &str| text.to_lowercase().contains(&needle);
            needle.is_empty()
                || holds(ledger.customer_name(customer))
                || holds(ledger.customer_code(customer))
        };
        let mut chosen: Vec<(u32, &Standing)> = (0..)
            .zip(&self.standings)
            .filter(|&(customer, standing)| {
                query.filter.passes(standing) && self.is_known(customer) && named(customer)
            })
            .collect();
        let newest =
            |customer: u32| (self.trail(customer).first()).map_or(Money::ZERO, |step| step.revenue);
        let difference = |standing: &Standing| standing.now - standing.before;
        let key = |customer: u32, standing: &Standing| match query.sort {
            Sort::Revenue => Reverse(newest(customer)),
            Sort::Loss => Reverse(-difference(standing)),
            Sort::Gain => Reverse(difference(standing)),
        };
        chosen.sort_by(|&(a, x), &(b, y)| {
            let codes = || ledger.customer_code(a).cmp(ledger.customer_code(b));
            key(a, x).cmp(&key(b, y)).then_with(codes)
        });
        let rows = chosen.iter().take(query.limit as usize);
        Page {
            customers: chosen.len() as u32,
            revenue: chosen.iter().map(|&(customer, _)| newest(customer)).sum(),
            rows: rows
                .map(|&(customer, standing)| self.row(ledger, customer, standing))
                .collect(),
        }
    }

    fn is_known(&self, customer: u32) -> bool {
        let standing = self.standings.get(customer as usize);
        let in_snapshot =
            |standing: &Standing| standing.classes.0.is_some() || standing.classes.1.is_some();
        standing.is_some_and(in_snapshot)
            || self.trail(customer).iter().any(|step| step.class.is_some())
    }

    fn row(&self, ledger: &Ledger, customer: u32, standing: &Standing) -> Row {
        Row {
            code: ledger.customer_code(customer).into(),
            name: ledger.customer_name(customer).into(),
            standing: *standing,
            steps: self.trail(customer).to_vec(),
        }
    }
}
