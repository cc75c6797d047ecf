//! Figures of the sales, gathered from the analyses.

use super::Figure;
use crate::dormant::Band;
use crate::ledger::{Day, Money, Window};
use crate::rfm::Segment;
use crate::value_tiers::{Marks, Tier};
use crate::{abc, board, churn, clv, cross_sell, dormant, profitability, rfm, value_tiers};
use serde::{Deserialize, Serialize};

/// What the engine must know beside the settings.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Asked {
    pub tiers: Marks,
    /// Customers with a contact or an action, by code.
    pub managed: Vec<String>,
    /// Customers whose file, written by hand, has an e-mail address, by code.
    pub emailed: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Value {
    Count(u32),
    /// So many of so many.
    Part(u32, u32),
    /// In currency units.
    Money(f64),
    /// 0 to 1.
    Share(f64),
    Number(f64),
    Named(String),
    /// A name, and its share.
    Leading(String, f64),
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    pub window: Window,
    pub from: Day,
    /// Those that the data tell.
    pub values: Vec<(Figure, Value)>,
    /// Customers with a contact or an action, and all customers by the analysis date (REL-0b).
    pub managed: u32,
    pub customers: u32,
    /// Of them, those with an e-mail address, in the sales or written by hand.
    pub emailed: u32,
}

impl Evidence {
    pub fn value(&self, figure: Figure) -> Option<&Value> {
        let found = self.values.iter().find(|(one, _)| *one == figure);
        found.map(|(_, value)| value)
    }
}

/// The reports that hold the figures; those that need more than the files tell may be missing.
#[derive(Clone, Copy)]
pub struct Sources<'a> {
    pub board: &'a board::Report,
    pub abc: &'a abc::Summary,
    pub rfm: &'a rfm::Summary,
    pub churn: Option<&'a churn::Report>,
    pub clv: Option<&'a clv::Report>,
    pub cross_sell: Option<&'a cross_sell::Report>,
    pub sequence: Option<&'a cross_sell::Sequence>,
    pub dormant: Option<&'a dormant::Report>,
    pub tiers: &'a value_tiers::Summary,
    pub profitability: &'a profitability::Report,
}

/// How many of the firm's customers are looked after, and how many have an e-mail address.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reached {
    pub managed: u32,
    pub emailed: u32,
}

/// Everything that the analyses tell of the aspects.
pub fn evidence(sources: &Sources, reached: Reached) -> Evidence {
    let board = sources.board;
    let mut values = Values(Vec::new());
    values.of_everyone(sources);
    sources.churn.into_iter().for_each(|it| values.churn(it));
    sources.clv.into_iter().for_each(|it| values.clv(it));
    sources
        .cross_sell
        .into_iter()
        .for_each(|it| values.products(it));
    sources.sequence.into_iter().for_each(|it| values.path(it));
    sources
        .dormant
        .into_iter()
        .for_each(|it| values.dormant(it));
    values.earning(sources.profitability, sources.tiers);
    Evidence {
        window: board.window,
        from: board.from,
        values: values.0,
        managed: reached.managed,
        customers: board.now.customers,
        emailed: reached.emailed,
    }
}

struct Values(Vec<(Figure, Value)>);

impl Values {
    fn add(&mut self, figure: Figure, value: Value) {
        self.0.push((figure, value));
    }

    fn share(&mut self, figure: Figure, share: Option<f64>) {
        self.0
            .extend(share.map(|share| (figure, Value::Share(share))));
    }

    fn of_everyone(&mut self, sources: &Sources) {
        let now = sources.board.now;
        self.add(Figure::Buyers, Value::Count(now.active));
        self.add(Figure::NewCustomers, Value::Count(now.new));
        let ranking = &sources.abc.revenue;
        let first = ranking.classes[0].customers;
        self.add(Figure::ClassA, Value::Part(first, ranking.customers));
        if let Some(movement) = sources.abc.movement {
            self.add(Figure::Fallen, Value::Count(movement.dormant));
        }
        let best = [Segment::Champions, Segment::Loyal];
        let best = best.map(|segment| sources.rfm.segments[segment as usize].customers);
        self.add(Figure::Champions, Value::Count(best.iter().sum()));
    }

    fn churn(&mut self, report: &churn::Report) {
        let rates = report.rates;
        self.add(Figure::Lost, Value::Part(rates.lost, rates.base));
        self.share(Figure::ChurnRate, rates.churn());
        self.share(Figure::RetentionRate, rates.retention());
        if report.value.is_some() {
            self.add(Figure::ChurnCost, Value::Money(report.cost()));
        }
        self.add(Figure::Late, Value::Count(report.all_late));
        self.share(Figure::Repurchase, report.repurchase.rate());
        if let Some(by) = &report.by_products {
            let ends = [(Figure::RetainedOne, 0), (Figure::RetainedMany, 3)];
            for (figure, at) in ends.into_iter().filter(|&(_, at)| by.base[at] > 0) {
                let share = f64::from(by.retained[at]) / f64::from(by.base[at]);
                self.add(figure, Value::Share(share));
            }
        }
    }

    fn clv(&mut self, report: &clv::Report) {
        if let Some(simple) = report.simple {
            self.add(Figure::SimpleValue, Value::Money(simple.lifetime()));
        }
        if report.fit.is_ok() && report.spend.is_some() {
            self.add(Figure::PredictedValue, Value::Money(report.value));
        }
    }

    fn products(&mut self, report: &cross_sell::Report) {
        self.add(Figure::ProductsMean, Value::Number(report.mean));
        self.add(Figure::ProductsMedian, Value::Number(report.median));
        self.add(Figure::Pairs, Value::Count(report.pairs));
    }

    fn path(&mut self, sequence: &cross_sell::Sequence) {
        let steps = [
            (Figure::FirstProduct, sequence.first.first()),
            (Figure::NextProduct, sequence.second.first()),
        ];
        for (figure, step) in steps {
            let leading = step.map(|step| Value::Leading(step.path.join(" → "), step.share));
            self.0.extend(leading.map(|value| (figure, value)));
        }
    }

    fn dormant(&mut self, report: &dormant::Report) {
        let count = |years: bool| {
            let bands = report
                .bands
                .iter()
                .filter(|row| (row.band >= Band::Year1) == years);
            bands.map(|row| row.customers).sum()
        };
        self.add(Figure::DormantMonths, Value::Count(count(false)));
        self.add(Figure::DormantYears, Value::Count(count(true)));
        let value: Money = report.bands.iter().map(|row| row.value).sum();
        self.add(Figure::DormantValue, Value::Money(value.to_f64()));
    }

    fn earning(&mut self, report: &profitability::Report, tiers: &value_tiers::Summary) {
        let now = report.now;
        if now.customers > 0 {
            self.add(Figure::MeanPurchase, Value::Money(now.purchase()));
            self.add(Figure::Ticket, Value::Money(now.ticket()));
            self.add(Figure::OneMore, Value::Money(now.one_more()));
        }
        self.share(Figure::MarginRate, report.margin_rate);
        self.share(Figure::HighMargin, report.mix.as_ref().map(|mix| mix.share));
        self.add(Figure::Gap, Value::Money(tiers.all.gap.to_f64()));
        self.add(Figure::CostToServe, Value::Money(tiers.all.cost.to_f64()));
        self.add(Figure::Problems, Value::Count(tiers.problems));
        let below = tiers.tiers[Tier::BelowZero as usize];
        self.add(Figure::BelowZero, Value::Count(below.customers));
        let (known, preferred) = tiers.wallets;
        if known > 0 {
            self.add(Figure::Preferred, Value::Part(preferred, known));
        }
    }
}
