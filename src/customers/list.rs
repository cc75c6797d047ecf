//! Joining, filtering, sorting.

use super::{Facts, Filter, Page, Query, Row, Sort, Why};
use crate::abc::{self, Standing};
use crate::ledger::{Ledger, Money, Window, fold};
use crate::rfm;
use std::cmp::Ordering;

/// One row per customer; the order of the last query is kept, since scrolling asks for it again
/// and again.
#[derive(Clone, Debug, Default)]
pub struct List {
    rows: Vec<Entry>,
    cuts: Option<Box<rfm::Summary>>,
    limits: abc::Limits,
    last: Option<Selection>,
}

#[derive(Clone, Debug)]
struct Entry {
    customer: u32,
    facts: Facts,
    /// Code and name, folded for searching and sorting by name.
    folded: String,
}

#[derive(Clone, Debug)]
struct Selection {
    filter: Filter,
    sort: Sort,
    descending: bool,
    /// Indices into `rows`.
    order: Vec<u32>,
    monetary: Money,
    previous: Money,
}

impl List {
    pub(super) fn new(ledger: &Ledger, rfm: &rfm::Report, abc: &abc::Report) -> List {
        let window = rfm.summary.window;
        let activity = ledger.activity(window);
        let history = ledger.activity(Window::history(window.until));
        let products = ledger.products_bought(window);
        let known = |customer: &u32| history[*customer as usize].active;
        let rows = (0..ledger.customers())
            .filter(known)
            .map(|customer| {
                let i = customer as usize;
                let Standing {
                    revenue,
                    margin,
                    previous,
                    change,
                    dormant,
                } = abc.standings[i];
                let (now, ever) = (activity[i], history[i]);
                let last_purchase = ever.bought().then_some(ever.last_purchase);
                let facts = Facts {
                    first_purchase: ledger.first_purchase(customer).filter(|_| ever.bought()),
                    last_purchase,
                    recency_days: last_purchase.map(|day| window.until.days_since(day)),
                    frequency: now.purchases,
                    monetary: now.net,
                    margin: now.margin,
                    products: products[i],
                    score: rfm.scores[i],
                    class: revenue.map(|place| place.class),
                    class_margin: margin.map(|place| place.class),
                    class_previous: previous.map(|place| place.class),
                    rank: revenue.map(|place| place.rank),
                    rank_margin: margin.map(|place| place.rank),
                    rank_previous: previous.map(|place| place.rank),
                    previous: previous.map(|place| place.amount),
                    share: revenue.map_or(0.0, |place| place.share),
                    cumulative_share: revenue.map_or(0.0, |place| place.cumulative_share),
                    change,
                    dormant,
                    historic_margin: ever.margin,
                };
                let (code, name) = (
                    ledger.customer_code(customer),
                    ledger.customer_name(customer),
                );
                let folded = if code == name {
                    fold(name)
                } else {
                    fold(&format!("{name} {code}"))
                };
                Entry {
                    customer,
                    facts,
                    folded,
                }
            })
            .collect();
        List {
            rows,
            cuts: Some(Box::new(rfm.summary.clone())),
            limits: abc.summary.limits,
            last: None,
        }
    }

    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Every customer of the list, in the order of their first line in the file.
    pub fn iter<'a>(&'a self, ledger: &'a Ledger) -> impl Iterator<Item = Row> + 'a {
        self.rows.iter().map(|entry| entry.row(ledger))
    }

    pub fn page(&mut self, ledger: &Ledger, query: &Query) -> Page {
        let selection = match self.last.take() {
            Some(last) if last.answers(query) => last,
            _ => self.select(ledger, query),
        };
        let from = (query.offset as usize).min(selection.order.len());
        let until = from
            .saturating_add(query.limit as usize)
            .min(selection.order.len());
        let rows = selection.order[from..until]
            .iter()
            .map(|&i| self.rows[i as usize].row(ledger))
            .collect();
        let page = Page {
            total: selection.order.len() as u32,
            monetary: selection.monetary,
            previous: selection.previous,
            offset: from as u32,
            rows,
        };
        self.last = Some(selection);
        page
    }

    /// The numbers and cuts that put a customer where it is.
    pub fn why(&self, ledger: &Ledger, code: &str) -> Option<Why> {
        let customer = ledger.find_customer(code)?;
        // Rows are in order of customer number.
        let i = self
            .rows
            .binary_search_by_key(&customer, |entry| entry.customer)
            .ok()?;
        let summary = self.cuts.as_deref()?;
        Some(Why::new(self.rows[i].row(ledger), summary, self.limits))
    }

    fn select(&self, ledger: &Ledger, query: &Query) -> Selection {
        let needle = fold(query.filter.search.trim());
        let mut order: Vec<u32> = (0..self.rows.len() as u32)
            .filter(|&i| self.rows[i as usize].passes(&query.filter, &needle))
            .collect();
        order.sort_unstable_by(|&a, &b| {
            let (a, b) = (&self.rows[a as usize], &self.rows[b as usize]);
            let key = compare(query.sort, query.descending, a, b, ledger);
            // Who is at zero now is told apart by what they used to buy: the lost ones come with the
            // greatest loss first.
            let before = b.facts.previous.cmp(&a.facts.previous);
            key.then(before).then_with(|| {
                ledger
                    .customer_code(a.customer)
                    .cmp(ledger.customer_code(b.customer))
            })
        });
        let sum = |amount: fn(&Facts) -> Money| {
            order
                .iter()
                .map(|&i| amount(&self.rows[i as usize].facts))
                .sum()
        };
        Selection {
            filter: query.filter.clone(),
            sort: query.sort,
            descending: query.descending,
            monetary: sum(|facts| facts.monetary),
            previous: sum(|facts| facts.previous.unwrap_or_default()),
            order,
        }
    }
}

impl Selection {
    fn answers(&self, query: &Query) -> bool {
        self.filter == query.filter
            && self.sort == query.sort
            && self.descending == query.descending
    }
}

impl Entry {
    fn row(&self, ledger: &Ledger) -> Row {
        Row {
            code: ledger.customer_code(self.customer).into(),
            name: ledger.customer_name(self.customer).into(),
            facts: self.facts,
        }
    }

    fn passes(&self, filter: &Filter, needle: &str) -> bool {
        let facts = &self.facts;

        filter
            .segment
            .is_none_or(|segment| facts.segment() == Some(segment))
            && filter
                .outside_window
                .is_none_or(|outside| facts.score.is_none() == outside)
            && filter
                .cell
                .is_none_or(|cell| facts.score.map(|s| (s.r, s.f)) == Some(cell))
            && filter.class.is_none_or(|class| facts.class == Some(class))
            && filter
                .class_margin
                .is_none_or(|class| facts.class_margin == Some(class))
            && filter
                .class_previous
                .is_none_or(|class| facts.class_previous == class)
            && filter
                .change
                .is_none_or(|change| facts.change == Some(change))
            && (!filter.dormant || facts.dormant)
            && (!filter.ranked || facts.rank.is_some() || facts.rank_previous.is_some())
            && (needle.is_empty() || self.folded.contains(needle))
    }
}

/// Customers without the value come last in either direction.
fn compare(sort: Sort, descending: bool, a: &Entry, b: &Entry, ledger: &Ledger) -> Ordering {
    let (x, y) = (&a.facts, &b.facts);
    let turn = |order: Ordering| if descending { order.reverse() } else { order };
    fn optional<T: Ord>(
        a: Option<T>,
        b: Option<T>,
        turn: impl Fn(Ordering) -> Ordering,
    ) -> Ordering {
        match (a, b) {
            (Some(a), Some(b)) => turn(a.cmp(&b)),
            (a, b) => b.is_some().cmp(&a.is_some()),
        }
    }
    let difference = |facts: &Facts| facts.monetary - facts.previous.unwrap_or_default();
    match sort {
        Sort::Code => turn(
            ledger
                .customer_code(a.customer)
                .cmp(ledger.customer_code(b.customer)),
        ),
        Sort::Name => turn(a.folded.cmp(&b.folded)),
        Sort::LastPurchase => optional(x.last_purchase, y.last_purchase, turn),
        Sort::Recency => optional(x.recency_days, y.recency_days, turn),
        Sort::Frequency => turn(x.frequency.cmp(&y.frequency)),
        Sort::Monetary => turn(x.monetary.cmp(&y.monetary)),
        Sort::Margin => optional(x.margin, y.margin, turn),
        Sort::Products => turn(x.products.cmp(&y.products)),
        Sort::Score => optional(x.score.map(|s| s.code()), y.score.map(|s| s.code()), turn),
        Sort::Segment => optional(
            x.segment().map(|s| s as u8),
            y.segment().map(|s| s as u8),
            turn,
        ),
        Sort::Class => optional(x.class, y.class, turn),
        Sort::Rank => optional(x.rank, y.rank, turn),
        Sort::RankMargin => optional(x.rank_margin, y.rank_margin, turn),
        Sort::RankPrevious => optional(x.rank_previous, y.rank_previous, turn),
        Sort::Previous => optional(x.previous, y.previous, turn),
        Sort::Difference => turn(difference(x).cmp(&difference(y))),
        Sort::Change => optional(x.change.map(|c| c as u8), y.change.map(|c| c as u8), turn),
    }
}

#[cfg(test)]
mod tests {
    use super::super::analyse;
    use super::*;
    use crate::ledger::Fact;
    use crate::ledger::example::sale;

    fn shop() -> (Ledger, List) {
        let lines = [
            ("2023-01-05", "1", "Ñandú S.A.", 900),
            ("2024-01-05", "1", "Ñandú S.A.", 500),
            ("2023-02-05", "2", "Álvarez", 800),
            ("2024-03-05", "3", "beto", 300),
            ("2024-12-31", "4", "Caro", 300),
        ];
        let line = |(day, code, name, units)| sale(day, code, units).told(Fact::Name, name);
        let ledger: Ledger = lines.into_iter().map(line).collect();
        let rfm = rfm::analyse(&ledger, &rfm::Settings::default());
        let abc = abc::analyse(&ledger, &abc::Settings::default());
        let list = analyse(&ledger, &rfm, &abc);
        (ledger, list)
    }

    fn codes(query: Query) -> Vec<String> {
        let (ledger, mut list) = shop();
        let page = list.page(&ledger, &Query { limit: 10, ..query });
        page.rows.into_iter().map(|row| row.code).collect()
    }

    #[test]
    fn sorts_with_missing_values_last_and_ties_by_code() {
        let by = |sort, descending| {
            codes(Query {
                sort,
                descending,
                ..Query::default()
            })
        };
        assert_eq!(by(Sort::Monetary, true), ["1", "3", "4", "2"]);
        assert_eq!(by(Sort::Name, false), ["2", "3", "4", "1"]);
        assert_eq!(by(Sort::Rank, false), ["1", "3", "4", "2"]);
        assert_eq!(by(Sort::Rank, true), ["4", "3", "1", "2"]);
    }

    #[test]
    fn filters_and_searches_without_accents() {
        let with = |filter| {
            codes(Query {
                filter,
                ..Query::default()
            })
        };
        assert_eq!(
            with(Filter {
                search: " nandu ".into(),
                ..Filter::default()
            }),
            ["1"]
        );
        assert_eq!(
            with(Filter {
                dormant: true,
                ..Filter::default()
            }),
            ["2"]
        );
        assert_eq!(
            with(Filter {
                outside_window: Some(true),
                ..Filter::default()
            }),
            ["2"]
        );
        let new = Filter {
            change: Some(abc::Change::New),
            ..Filter::default()
        };
        assert_eq!(with(new), ["3", "4"]);
    }

    #[test]
    fn the_greatest_loss_comes_first_among_equals() {
        let lines = [
            ("2023-03-01", "a", 10),
            ("2023-03-01", "b", 30),
            ("2023-03-01", "c", 20),
            ("2024-12-31", "d", 1),
        ];
        let line = |(day, customer, units)| sale(day, customer, units);
        let ledger: Ledger = lines.into_iter().map(line).collect();
        let rfm = rfm::analyse(&ledger, &rfm::Settings::default());
        let abc = abc::analyse(&ledger, &abc::Settings::default());
        let query = Query {
            descending: true,
            limit: 9,
            ..Query::default()
        };
        let page = analyse(&ledger, &rfm, &abc).page(&ledger, &query);
        let codes: Vec<&str> = page.rows.iter().map(|row| row.code.as_str()).collect();
        assert_eq!(codes, ["d", "b", "c", "a"]);
    }

    #[test]
    fn pages_are_windows_of_one_order() {
        let (ledger, mut list) = shop();
        let query = |offset| Query {
            offset,
            limit: 3,
            sort: Sort::Code,
            ..Query::default()
        };
        let (first, second) = (list.page(&ledger, &query(0)), list.page(&ledger, &query(3)));
        assert_eq!(
            (first.total, first.rows.len(), second.rows.len()),
            (4, 3, 1)
        );
        assert_eq!(second.rows[0].code, "4");
        assert_eq!(first.monetary, Money(1100 * Money::SCALE));
        assert!(list.page(&ledger, &query(99)).rows.is_empty());
    }
}
