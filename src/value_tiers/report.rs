//! The figures that cross to the page.

use super::{Decision, Flag, Problem, Report, Standing, Tier};
use crate::abc::Class;
use crate::ledger::{Day, Ledger, Money, Window};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// Points of the curve of value at most.
const POINTS: usize = 120;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    pub window: Window,
    pub from: Day,
    /// In the order of [`Tier::ALL`].
    pub tiers: [TierRow; 5],
    pub all: TierRow,
    pub idle: u32,
    pub small_gap: Money,
    pub margin_share: f64,
    pub one_to_one: u32,
    /// The curve of value: customers from the largest on, and their share of the sales.
    pub curve: Vec<(u32, f64)>,
    /// What those treated one to one bought, and the others.
    pub sides: [Money; 2],
    /// Customers to think twice about, and those of whom something was decided.
    pub problems: u32,
    pub decided: u32,
    /// Where the potential is known: how many, and how many of them buy here most of what they could.
    pub wallets: (u32, u32),
}

/// Share of the wallet from which a customer prefers this firm (GRC-15.3).
pub const PREFERRED: f64 = 0.5;

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TierRow {
    pub customers: u32,
    /// Of them, put there by hand.
    pub by_hand: u32,
    pub actual: Money,
    pub margin: Money,
    pub cost: Money,
    /// Of those whose potential is known.
    pub gap: Money,
}

impl TierRow {
    pub fn net(&self) -> Money {
        self.margin - self.cost
    }

    fn add(&mut self, one: &Standing) {
        self.customers += 1;
        self.by_hand += u32::from(one.by_hand.is_some());
        self.actual += one.actual;
        self.margin += one.margin;
        self.cost += one.cost;
        self.gap += one.gap().unwrap_or(Money::ZERO);
    }
}

/// On which side of the limit between one to one and mass marketing (GRC-17).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Side {
    OneToOne,
    Traditional,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sort {
    #[default]
    Net,
    Gap,
    Cost,
    Actual,
}

impl Sort {
    pub const ALL: [Sort; 4] = [Sort::Net, Sort::Gap, Sort::Cost, Sort::Actual];

    pub fn machine_name(self) -> &'static str {
        match self {
            Sort::Net => "net",
            Sort::Gap => "gap",
            Sort::Cost => "cost",
            Sort::Actual => "actual",
        }
    }
}

/// Which customers to list; all filters that are set must hold.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Query {
    pub tier: Option<Tier>,
    pub side: Option<Side>,
    /// Only those to think twice about.
    pub problems: bool,
    /// Only the customer that this code stands for.
    pub code: Option<String>,
    pub sort: Sort,
    pub limit: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    pub code: String,
    pub name: String,
    pub tier: Tier,
    pub by_hand: bool,
    pub side: Side,
    pub class: Option<Class>,
    pub net_class: Option<Class>,
    pub rank: u32,
    pub actual: Money,
    pub potential: Option<Money>,
    pub typed: bool,
    pub gap: Option<Money>,
    pub share_of_wallet: Option<f64>,
    pub margin: Money,
    pub cost: Money,
    pub net: Money,
    pub contacts: [u32; 3],
    pub returned: Money,
    pub flags: Vec<Flag>,
    pub problem: Option<Problem>,
    pub decision: Option<(Decision, String)>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Page {
    /// Rows there are, and what they buy and miss in all.
    pub customers: u32,
    pub actual: Money,
    pub gap: Money,
    pub rows: Vec<Row>,
}

impl Report {
    fn side(&self, one: &Standing) -> Side {
        match one.rank <= self.one_to_one {
            true => Side::OneToOne,
            false => Side::Traditional,
        }
    }

    pub fn summary(&self, ledger: &Ledger) -> Summary {
        let (mut tiers, mut all) = ([TierRow::default(); 5], TierRow::default());
        let (mut sides, mut wallets) = ([Money::ZERO; 2], (0, 0));
        let (mut problems, mut decided) = (0, 0);
        for one in &self.standings {
            tiers[one.tier as usize].add(one);
            all.add(one);
            sides[self.side(one) as usize] += one.actual;
            problems += u32::from(Problem::of(one, self.small_gap).is_some());
            decided += u32::from(one.decision.is_some());
            if let Some(share) = one.share_of_wallet() {
                wallets.0 += 1;
                wallets.1 += u32::from(share >= PREFERRED);
            }
        }
        let first = ledger.days().map_or(self.window.until, |(first, _)| first);
        Summary {
            window: self.window,
            from: self.window.first_day(first),
            tiers,
            all,
            idle: self.idle,
            small_gap: self.small_gap,
            margin_share: self.margin_share,
            one_to_one: self.one_to_one,
            curve: self.curve(all.actual),
            sides,
            problems,
            decided,
            wallets,
        }
    }

    /// Always with the first customer, the limit and the last.
    fn curve(&self, whole: Money) -> Vec<(u32, f64)> {
        let all = self.standings.len();
        let step = all.div_ceil(POINTS).max(1);
        let mut sum = Money::ZERO;
        let mut curve = vec![(0, 0.0)];
        for (at, one) in self.standings.iter().enumerate() {
            sum += one.actual;
            let count = at + 1;
            if count == 1 || count == all || count == self.one_to_one as usize || count % step == 0
            {
                curve.push((count as u32, sum.share_of(whole)));
            }
        }
        curve
    }

    /// The rows asked for; ties by sales, then by code.
    pub fn page(&self, ledger: &Ledger, query: &Query) -> Page {
        let wanted = (query.code.as_ref()).map(|code| ledger.find_customer(code));
        let mut chosen: Vec<&Standing> = (self.standings.iter())
            .filter(|one| query.tier.is_none_or(|tier| one.tier == tier))
            .filter(|one| query.side.is_none_or(|side| self.side(one) == side))
            .filter(|one| wanted.is_none_or(|wanted| wanted == Some(one.customer)))
            .filter(|one| !query.problems || Problem::of(one, self.small_gap).is_some())
            .collect();
        chosen.sort_by_key(|one| {
            let by = match query.sort {
                Sort::Net => one.net(),
                Sort::Gap => one.gap().unwrap_or(Money(i64::MIN)),
                Sort::Cost => one.cost,
                Sort::Actual => one.actual,
            };
            // Whom to think twice about: the least net value first.
            let by = if query.problems { -one.net() } else { by };
            (Reverse(by), one.rank)
        });
        Page {
            customers: chosen.len() as u32,
            actual: chosen.iter().map(|one| one.actual).sum(),
            gap: chosen.iter().filter_map(|one| one.gap()).sum(),
            rows: (chosen.into_iter().take(query.limit as usize))
                .map(|one| self.row(ledger, one))
                .collect(),
        }
    }

    fn row(&self, ledger: &Ledger, one: &Standing) -> Row {
        Row {
            code: ledger.customer_code(one.customer).into(),
            name: ledger.customer_name(one.customer).into(),
            tier: one.tier,
            by_hand: one.by_hand.is_some(),
            side: self.side(one),
            class: one.class,
            net_class: one.net_class,
            rank: one.rank,
            actual: one.actual,
            potential: one.potential,
            typed: one.typed,
            gap: one.gap(),
            share_of_wallet: one.share_of_wallet(),
            margin: one.margin,
            cost: one.cost,
            net: one.net(),
            contacts: one.contacts,
            returned: one.returned,
            flags: one.flags.clone(),
            problem: Problem::of(one, self.small_gap),
            decision: one.decision.clone(),
        }
    }
}
