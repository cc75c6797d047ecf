//! One open data set of ../shared/data against its folder of reference results, which pandas made
//! (its README states every definition).

use crate::data;
use crate::reference::*;
use cartera::abc::{self, Class, Standing};
use cartera::board;
use cartera::ledger::{Label, Ledger, Money, Span, Window};

/// One data set and the folder of its reference results.
pub struct Dataset {
    pub refs: &'static str,
    pub ledger: Ledger,
    pub has_margin: bool,
    /// The customers' figures are kept compressed.
    pub zipped: bool,
}

impl Dataset {
    fn reference(&self, name: &str) -> Vec<u8> {
        let path = format!("{}/{name}", self.refs);
        data::shared(&path).expect("the folder is there: the data set came from it")
    }

    fn summary(&self) -> serde_json::Value {
        json(&self.reference("summary.json"))
    }

    /// The references take the whole history up to the day after the last one.
    fn whole_history(&self) -> Span {
        let summary = self.summary();
        span(summary["analysis_date"].as_str().expect("a date"), 0)
    }

    fn customers(&self) -> Table {
        match self.zipped {
            true => Table::read(&unzipped(&self.reference("customers.csv.gz"))),
            false => Table::read(&self.reference("customers.csv")),
        }
    }

    /// Counts, dates and totals of the file as a whole.
    pub fn check_summary(&self) {
        let summary = self.summary();
        let ledger = &self.ledger;
        let count = |key: &str| summary[key].as_u64().expect("a count") as usize;
        assert_eq!(ledger.lines(), count("rows"));
        assert_eq!(ledger.customers() as usize, count("customers"));
        assert_eq!(ledger.names(Label::Invoice).len(), count("invoices"));
        let (first, last) = ledger.days().expect("lines");
        assert_eq!(first.to_string(), summary["first_date"]);
        assert_eq!(last.to_string(), summary["last_date"]);
        to_the_cent(
            ledger.total(),
            summary["amount"].as_f64().expect("an amount"),
            "total",
        );
        if self.has_margin {
            let profit = summary["profit"].as_f64().expect("a profit");
            to_the_cent(
                ledger.margin(Window::history(last)).amount,
                profit,
                "profit",
            );
            assert_eq!(ledger.names(Label::Product).len(), count("products"));
            assert_eq!(ledger.names(Label::Category).len(), count("categories"));
        }
    }

    /// `R_q7`, `F_q7`, `M_q7`: type-7 cuts, ties kept together. Returns the customers compared.
    pub fn check_rfm(&self) -> usize {
        let report = score_everyone(&self.ledger, self.whole_history());
        let quantiles = &self.summary()["quantiles_type7"];
        for (scale, key) in [
            (report.summary.recency, "recency_days"),
            (report.summary.frequency, "invoices"),
            (report.summary.monetary, "amount"),
        ] {
            for (ours, theirs) in scale.cuts.0.iter().zip(numbers(&quantiles[key])) {
                close(*ours, theirs, 1e-6, key);
            }
        }
        let table = self.customers();
        for row in table.rows() {
            let code = row.text("customer");
            let number = customer(&self.ledger, code);
            let score = report.scores[number].unwrap_or_else(|| panic!("{code} is not scored"));
            let theirs = ["recency_days", "invoices", "R_q7", "F_q7", "M_q7"];
            let ours = [
                score.recency_days as u32,
                score.purchases,
                u32::from(score.r),
                u32::from(score.f),
                u32::from(score.m),
            ];
            assert_eq!(
                ours.map(Some),
                theirs.map(|column| row.whole(column)),
                "{code}"
            );
            to_the_cent(score.net, row.number("amount"), code);
            let first = self
                .ledger
                .first_purchase(number as u32)
                .expect("a purchase");
            assert_eq!(first.to_string(), row.text("first_date"), "{code}");
        }
        assert_eq!(table.len(), self.ledger.customers() as usize);
        assert_eq!(report.summary.scored as usize, table.len());
        table.len()
    }

    /// Classes, ranks, cumulative shares and the customer at each limit. Returns the customers
    /// whose class our rule for ties lifts.
    pub fn check_abc(&self) -> usize {
        let report = rank_everyone(&self.ledger, self.whole_history());
        let table = self.customers();
        let mut lifted = 0;
        let mut rankings = vec![("revenue", "amount", true)];
        if self.has_margin {
            rankings.push(("profit", "profit", false));
        }
        for (name, value, has_share) in rankings {
            let place_of = |standing: &Standing| {
                if name == "revenue" {
                    standing.revenue
                } else {
                    standing.margin
                }
            };
            let limits = self.check_classes(name, &report);
            for row in table.rows() {
                let code = row.text("customer");
                let place = place_of(&report.standings[customer(&self.ledger, code)]);
                let place = place.unwrap_or_else(|| panic!("{code} is not ranked"));
                to_the_cent(place.amount, row.number(value), code);
                assert_eq!(
                    Some(place.rank),
                    row.whole(&format!("rank_{name}")),
                    "{name} {code}"
                );
                if has_share {
                    let theirs = row.number(&format!("cum_share_{name}"));
                    close(place.cumulative_share, theirs, 1e-9, code);
                }
                let theirs = row.text(&format!("abc_{name}"));
                if place.class.name() != theirs {
                    assert_tied_at_a_limit(place, &limits, code);
                    lifted += 1;
                }
            }
        }
        lifted
    }

    /// The reference's last customer of A and of B with its amount.
    fn check_classes(&self, name: &str, report: &abc::Report) -> Vec<f64> {
        let whole = json(&self.reference("abc.json"));
        let theirs = &whole[format!("customers_by_{name}")];
        let ours = match name {
            "revenue" => &report.summary.revenue,
            _ => report.summary.margin.as_ref().expect("margins"),
        };
        assert_eq!(u64::from(ours.customers), theirs["items"]);
        assert_eq!(
            u64::from(ours.not_positive),
            theirs["items_with_value_le_0"]
        );
        to_the_cent(ours.net, theirs["net_total"].as_f64().expect("net"), name);
        to_the_cent(
            ours.base,
            theirs["sum_of_positive_values"].as_f64().expect("base"),
            name,
        );
        if name == "revenue" {
            let gini = theirs["gini_of_positive_values"].as_f64().expect("Gini");
            close(report.summary.concentration.gini, gini, 1e-9, "Gini");
        }
        ["A", "B"]
            .iter()
            .map(|class| {
                let last = &theirs["class"][class]["last_item"];
                let number = customer(&self.ledger, last["id"].as_str().expect("a customer"));
                let standing = &report.standings[number];
                let place = if name == "revenue" {
                    standing.revenue
                } else {
                    standing.margin
                };
                let place = place.expect("a place");
                assert_eq!(place.class.name(), *class);
                assert_eq!(u64::from(place.rank), last["rank"]);
                let share = last["cum_share"].as_f64().expect("a share");
                close(
                    place.cumulative_share,
                    share,
                    1e-9,
                    "the share at the limit",
                );
                last["value"].as_f64().expect("an amount")
            })
            .collect()
    }

    /// Calendar years: the window of 12 months that ends on 31 December, against the one before.
    /// With ties cut as the reference cuts them, every cell is equal. Returns the customers
    /// counted, and how many classes our rule for ties lifts.
    pub fn check_transitions(&self, years: &[(i32, i32)]) -> (u32, usize) {
        let references = json(&self.reference("abc_transitions.json"));
        let (mut counted, mut lifted) = (0, 0);
        for &(before, now) in years {
            let report = rank_everyone(&self.ledger, span(&format!("{now}-12-31"), 12));
            let earlier = rank_everyone(&self.ledger, span(&format!("{before}-12-31"), 12));
            let ours = report
                .summary
                .movement
                .expect("two years of data")
                .transition;
            let revenue: [Places; 2] = [&earlier, &report].map(|r| places(r, |s| s.revenue));
            let margin: [Places; 2] = [&earlier, &report].map(|r| places(r, |s| s.margin));
            assert_eq!(ours, crossed(revenue.each_ref().map(classes)));
            for (name, [then, today]) in [("revenue", revenue), ("profit", margin)] {
                if name == "profit" && !self.has_margin {
                    continue;
                }
                let cut = [cut_between_ties(&then), cut_between_ties(&today)];
                let theirs = &references[format!("{name} {before}->{now}")];
                let rows = &theirs["matrix_rows_prev_ABCnone_cols_cur_ABCnone"];
                let rows: Vec<Vec<f64>> =
                    rows.as_array().expect("rows").iter().map(numbers).collect();
                let matrix = crossed(cut.each_ref().map(Vec::as_slice));
                assert_eq!(
                    matrix.map(|row| row.map(f64::from).to_vec()).to_vec(),
                    rows,
                    "{name} {now}"
                );
                counted += matrix.iter().flatten().sum::<u32>();
                for (places, cut) in [(then, &cut[0]), (today, &cut[1])] {
                    lifted += classes(&places)
                        .iter()
                        .zip(cut)
                        .filter(|(a, b)| a != b)
                        .count();
                }
            }
        }
        (counted, lifted)
    }

    /// Per customer, this year and the one before: class, amount, rank. Returns the customers
    /// compared, and how many classes our rule for ties lifts.
    pub fn check_customers_of_two_years(&self, before: i32, now: i32) -> (usize, usize) {
        let report = rank_everyone(&self.ledger, span(&format!("{now}-12-31"), 12));
        let earlier = rank_everyone(&self.ledger, span(&format!("{before}-12-31"), 12));
        let (mut compared, mut lifted) = (0, 0);
        let names: &[&str] = if self.has_margin {
            &["revenue", "profit"]
        } else {
            &["revenue"]
        };
        for &name in names {
            let file = format!("abc_by_customer_{name}_{before}_{now}.csv");
            let table = Table::read(&self.reference(&file));
            for row in table.rows() {
                let code = row.text("customer");
                let number = customer(&self.ledger, code);
                let (standing, then) = (&report.standings[number], &earlier.standings[number]);
                // What a report says of the window before is what a report of that window says.
                assert_eq!(standing.previous, then.revenue, "{code}");
                let places = match name {
                    "revenue" => [("prev", standing.previous), ("cur", standing.revenue)],
                    _ => [("prev", then.margin), ("cur", standing.margin)],
                };
                for (when, place) in places {
                    let class = row.text(&format!("class_{when}"));
                    assert_eq!(
                        place.map(|p| p.rank),
                        row.whole(&format!("rank_{when}")),
                        "{name} {code}"
                    );
                    let amount = place.map_or(Money::ZERO, |p| p.amount);
                    to_the_cent(amount, row.number(&format!("value_{when}")), code);
                    if place.map_or("none", |p| p.class.name()) != class {
                        let same = table.rows().filter(|other| {
                            (other.number(&format!("value_{when}")) - amount.to_f64()).abs() < 1e-9
                        });
                        let better = same.map(|other| other.text(&format!("class_{when}"))).min();
                        assert_eq!(place.map(|p| p.class.name()), better, "{name} {code}");
                        lifted += 1;
                    }
                }
                let change = standing.change.expect("in one of the two years");
                let classes = [standing.previous, standing.revenue].map(|p| p.map(|p| p.class));
                assert_eq!(change, expected_change(classes), "{code}");
            }
            compared += table.len();
        }
        (compared, lifted)
    }

    /// Years of `summary.json`: who was active, new and lost, sales, profit, purchases.
    pub fn check_board(&self, shared_invoices: u64) -> usize {
        let summary = self.summary();
        let periods = summary["periods"].as_array().expect("periods");
        let mut purchases = 0;
        for (i, period) in periods.iter().enumerate() {
            let year = period["period"].as_i64().expect("a year");
            let report = board::analyse(&self.ledger, &span(&format!("{year}-12-31"), 12));
            let now = report.now;
            assert_eq!(u64::from(now.active), period["active"], "active in {year}");
            assert_eq!(u64::from(now.new), period["new"], "new in {year}");
            to_the_cent(
                now.sales,
                period["amount"].as_f64().expect("sales"),
                "sales",
            );
            if self.has_margin {
                let profit = period["profit"].as_f64().expect("profit");
                to_the_cent(now.margin.expect("margins"), profit, "margin");
            }
            purchases += u64::from(now.purchases);
            let follows = i
                .checked_sub(1)
                .map(|i| &periods[i])
                .filter(|p| p["period"] == year - 1);
            if let Some(before) = follows {
                assert_eq!(
                    now.lost.map(u64::from),
                    before["lost_in_next"].as_u64(),
                    "lost by {year}"
                );
            }
        }
        // The reference counts an invoice number once; two customers who share one bought twice.
        let invoices: u64 = periods.iter().filter_map(|p| p["invoices"].as_u64()).sum();
        assert_eq!(purchases, invoices + shared_invoices);
        periods.len()
    }
}

/// Our rule gives equal amounts the better class; the reference cuts between them. A customer may
/// therefore differ only when its amount is that of the reference's last customer of a class.
#[track_caller]
fn assert_tied_at_a_limit(place: abc::Place, limits: &[f64], code: &str) {
    let tied = limits
        .iter()
        .any(|limit| (place.amount.to_f64() - limit).abs() < 1e-9);
    assert!(
        tied,
        "{code}: {place:?} differs from the reference and is tied with nobody"
    );
}

type Places = Vec<Option<abc::Place>>;

fn places(report: &abc::Report, of: fn(&Standing) -> Option<abc::Place>) -> Places {
    report.standings.iter().map(of).collect()
}

fn classes(places: &Places) -> Vec<Option<Class>> {
    places
        .iter()
        .map(|place| place.map(|place| place.class))
        .collect()
}

/// Classes by the share before alone, equal amounts in the order of their ranks: the reference's
/// rule, from our ranks and amounts.
fn cut_between_ties(places: &Places) -> Vec<Option<Class>> {
    let mut order: Vec<usize> = (0..places.len()).filter(|&i| places[i].is_some()).collect();
    order.sort_by_key(|&i| places[i].map(|place| place.rank));
    let amount = |i: usize| places[i].map_or(0, |place| i128::from(place.amount.0));
    let base: i128 = order.iter().map(|&i| amount(i).max(0)).sum();
    let mut classes = vec![None; places.len()];
    let mut before = 0;
    for i in order {
        classes[i] = Some(match amount(i) {
            ..=0 => Class::C,
            _ if before * 100 < base * 80 => Class::A,
            _ if before * 100 < base * 95 => Class::B,
            _ => Class::C,
        });
        before += amount(i).max(0);
    }
    classes
}

fn crossed([before, now]: [impl AsRef<[Option<Class>]>; 2]) -> [[u32; 4]; 4] {
    let cell = |class: Option<Class>| class.map_or(3, |class| class as usize);
    let mut matrix = [[0; 4]; 4];
    for (&before, &now) in before.as_ref().iter().zip(now.as_ref()) {
        matrix[cell(before)][cell(now)] += 1;
    }
    // Customers of other years.
    matrix[3][3] = 0;
    matrix
}

fn expected_change([before, now]: [Option<Class>; 2]) -> abc::Change {
    match (before, now) {
        (None, _) => abc::Change::New,
        (_, None) => abc::Change::Lost,
        (Some(before), Some(now)) if now < before => abc::Change::Up,
        (Some(before), Some(now)) if now > before => abc::Change::Down,
        _ => abc::Change::Same,
    }
}
