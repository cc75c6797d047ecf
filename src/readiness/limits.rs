//! From where on data suffice. Under `amber` there is no answer worth reading; from `green` on it
//! stands by itself; in between it is to be read with care.

#[derive(Clone, Copy, Debug)]
pub(super) struct Limit {
    pub amber: f64,
    pub green: f64,
}

const fn limit(amber: f64, green: f64) -> Limit {
    Limit { amber, green }
}

/// Anything at all.
pub(super) const LINES: Limit = limit(1.0, 1.0);

/// Five levels of five customers (definitions.md, D.1: under about 25 propose three levels).
pub const FEW_CUSTOMERS: u32 = 25;

/// One to rank; see [`FEW_CUSTOMERS`].
pub(super) const CUSTOMERS: Limit = limit(1.0, FEW_CUSTOMERS as f64);

/// Own judgement: with fewer than ten a curve of concentration has no shape.
pub(super) const CUSTOMERS_ABC: Limit = limit(1.0, 10.0);

/// Own judgement: cohorts by month of under ten customers jump by tenths.
pub(super) const CUSTOMERS_COHORTS: Limit = limit(10.0, 120.0);

/// Own judgement: when most of the money has no customer, the ranking is one of the rest.
pub(super) const KNOWN_SALES: Limit = limit(0.1, 0.7);

/// The board shows sales without a customer too, so nothing is closed. Own judgement.
pub(super) const LOOSE_KNOWN_SALES: Limit = limit(0.0, 0.5);

/// Told, and judged by something else.
pub(super) const NO_LIMIT: Limit = limit(0.0, 0.0);

/// Own judgement: two months make a comparison of columns.
pub(super) const MONTHS_BOARD: Limit = limit(0.0, 2.0);

/// The course's window (003): the last twelve months.
pub(super) const MONTHS_WINDOW: Limit = limit(0.0, 12.0);

/// Two windows (D.3, D.5): complete with 24 months, begun with 13.
pub(super) const MONTHS_TWO_WINDOWS: Limit = limit(13.0, 24.0);

/// Own judgement: a cohort must have a few months behind it; a year shows the season.
pub(super) const MONTHS_COHORTS: Limit = limit(3.0, 12.0);

/// D.4: purchases a year; a part of a year would be blown up to one.
pub(super) const MONTHS_VALUE: Limit = limit(3.0, 12.0);

/// REA-2.1 compares two windows; a first look needs one whole year to have been absent from.
pub(super) const MONTHS_DORMANT: Limit = limit(12.0, 24.0);

/// Own judgement: a way through the levels takes years.
pub(super) const MONTHS_TRAJECTORY: Limit = limit(12.0, 24.0);

/// Half a year, to see returns at the usual rhythms; published fits on CDNOW use 39 weeks (D.4).
pub(super) const WEEKS_PREDICTIVE: Limit = limit(13.0, 26.0);

/// Own judgement: four parameters from few repeaters are weakly identified (D.8).
pub(super) const REPEATERS_PREDICTIVE: Limit = limit(30.0, 100.0);

/// Own judgement: when hardly anyone came back, frequency tells nobody apart.
pub(super) const REPEATER_SHARE: Limit = limit(0.0, 0.1);

/// D.5: an own rhythm needs three purchases; for how many customers is own judgement.
pub(super) const REGULAR_SHARE: Limit = limit(0.02, 0.2);

/// Own judgement: a share of abandonment among people who come once is no news.
pub(super) const REPEATER_SHARE_CHURN: Limit = limit(0.0, 0.2);

/// D.6: a pair counts from five on.
pub(super) const CROSS_BUYERS: Limit = limit(5.0, 25.0);

/// D.6: a pair counts from five on; a hundred invoices of several products hold some such pairs.
pub(super) const BASKETS: Limit = limit(5.0, 100.0);

/// A pair has two.
pub(super) const PRODUCTS: Limit = limit(2.0, 2.0);

/// One to show, two to compare.
pub(super) const SALESPEOPLE: Limit = limit(1.0, 2.0);

/// One to visit, two to plan a tour.
pub(super) const CITIES: Limit = limit(1.0, 2.0);

/// Own judgement: of lines, for pairs; a gap here is a sale unseen.
pub(super) const FILL_LINES: Limit = limit(0.5, 0.9);

/// Own judgement: a ranking by margin of half the sales is one of the other half's luck.
pub(super) const FILL_MARGIN: Limit = limit(0.5, 0.95);

/// The value can be had on sales with a typed-in margin (D.4), so nothing is closed.
pub(super) const FILL_MARGIN_VALUE: Limit = limit(0.0, 0.5);

/// Own judgement: of customers, for portfolios and tours, which should hold all.
pub(super) const FILL_CUSTOMERS: Limit = limit(0.3, 0.9);

/// Own judgement: a list of those who can be reached is useful from one in five on.
pub(super) const FILL_CONTACT: Limit = limit(0.2, 0.8);

/// Own judgement: what few customers tell of themselves.
pub(super) const FILL_PERSONAL: Limit = limit(0.1, 0.6);
