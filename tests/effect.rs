//! What must hold of the measured actions whatever the sales, and what the engine answers for the
//! sample.

use cartera::customers::{Page, Query, Settings};
use cartera::effect::{self, Asked, Report, analyse};
use cartera::export::{Dialect, Style};
use cartera::import::{Choices, Sample};
use cartera::ledger::{Builder, Day, Ledger, Line, Money};
use cartera::plan::{Action, Objective, Plan};
use cartera::rfm;
use cartera::text::Language;
use cartera::worker::{Engine, Failure, Import, Job, Reply};
use proptest::prelude::*;

/// Day, customer, amount in units.
type Row = (i32, u8, i64);

fn rows() -> impl Strategy<Value = Vec<Row>> {
    prop::collection::vec((19_000..19_800, 0u8..25, -20i64..200), 1..200)
}

fn ledger(rows: &[Row], factor: i64) -> Ledger {
    let mut builder = Builder::default();
    for &(day, customer, units) in rows {
        let customer = format!("c{customer:02}");
        builder.push(&Line {
            day: Day(day),
            amount: Money(units * factor * Money::SCALE),
            customer: &customer,
            ..Line::default()
        });
    }
    builder.finish()
}

/// An action for all, some of them kept aside.
fn asked(start: i32, days: u32, share: u32) -> Asked {
    let mut action = Action {
        id: 7,
        day: Some(Day(start)),
        targets: (0..25).map(|number| format!("c{number:02}")).collect(),
        objective: Some(Objective::MeanPurchase),
        cost: Some(Money(10 * Money::SCALE)),
        ..Action::default()
    };
    action.set_control(share);
    let mut plan = Plan::default();
    plan.keep(action);
    let settings = effect::Settings {
        days,
        margin: Some(0.3),
    };
    Asked::of(&plan, settings, None)
}

fn told(ledger: &Ledger, asked: &Asked) -> Report {
    analyse(ledger, &rfm::Settings::default(), asked).expect("sales")
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_the_rows_changes_nothing(
        rows in rows(), seed in any::<u64>(), start in 19_000..19_800, days in 1u32..120, share in 0u32..=50,
    ) {
        let mut shuffled = rows.clone();
        shuffled.sort_by_key(|row| {
            let text = format!("{row:?}{seed}");
            text.bytes().fold(seed, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()))
        });
        let asked = asked(start, days, share);
        prop_assert_eq!(told(&ledger(&rows, 1), &asked), told(&ledger(&shuffled, 1), &asked));
    }

    #[test]
    fn money_scales(rows in rows(), start in 19_000..19_800, days in 1u32..120) {
        let asked = asked(start, days, 30);
        let (one, ten) = (told(&ledger(&rows, 1), &asked), told(&ledger(&rows, 10), &asked));
        prop_assert_eq!(one.rows.len(), ten.rows.len());
        for (one, ten) in one.rows.iter().zip(&ten.rows) {
            prop_assert_eq!(one.treated.after.revenue.0 * 10, ten.treated.after.revenue.0);
            prop_assert_eq!(one.treated.responded(), ten.treated.responded());
            // In proportion to the other group, rounded once each.
            prop_assert!((one.gained_revenue.0 * 10 - ten.gained_revenue.0).abs() <= 10);
            let contrasts = one.contrast.zip(ten.contrast);
            if let Some((one, ten)) = contrasts {
                prop_assert_eq!(one.share, ten.share);
                if let Some((one, ten)) = one.revenue.zip(ten.revenue) {
                    prop_assert!(near(one.low * 10.0, ten.low) && near(one.high * 10.0, ten.high));
                }
            }
        }
    }

    #[test]
    fn everyone_is_counted_once(rows in rows(), start in 19_000..19_800, days in 1u32..120, share in 0u32..=50) {
        let (ledger, asked) = (ledger(&rows, 1), asked(start, days, share));
        let report = told(&ledger, &asked);
        prop_assert_eq!(report.rows.len() + report.waiting.len(), 1);
        for row in &report.rows {
            let control = row.control.map_or(0, |group| group.customers);
            prop_assert_eq!(row.treated.customers + control, ledger.customers());
            let detail = report.detail.as_ref().expect("the only one");
            let sum = |of: fn(&effect::Response) -> u32| detail.responses.iter().map(of).sum::<u32>();
            prop_assert_eq!((sum(|one| one.buyers), sum(|one| one.customers)), row.treated.responded());
            // Both groups together bought what everyone bought on those days.
            let activity = ledger.activity(row.frame.after());
            let all: Money = activity.iter().map(|one| one.net).sum();
            let other = row.control.map_or(Money::ZERO, |group| group.after.revenue);
            prop_assert_eq!(row.treated.after.revenue + other, all);
            prop_assert!(row.treated.stayed <= row.treated.before.buyers.min(row.treated.after.buyers));
            if let Some(share) = row.contrast.and_then(|contrast| contrast.share) {
                prop_assert!(share.low <= share.estimate && share.estimate <= share.high);
                prop_assert!(share.low >= -1.0 - 1e-9 && share.high <= 1.0 + 1e-9);
            }
            let last = ledger.days().expect("lines").1;
            prop_assert!(row.frame.after().until <= last && row.frame.days <= days);
        }
    }
}

fn customers(engine: &mut Engine) -> Page {
    let query = Query {
        limit: u32::MAX,
        ..Query::default()
    };
    match engine.answer(Job::Customers(Settings::default(), query)) {
        Reply::Customers(page) => *page,
        other => panic!("{other:?}"),
    }
}

fn of_sample(engine: &mut Engine, seed: u64) -> Asked {
    let mut action = Action {
        id: seed,
        what: "Llamar".into(),
        list: "Todos".into(),
        day: Day::from_iso("2026-03-02"),
        targets: (customers(engine).rows.into_iter())
            .map(|row| row.code)
            .collect(),
        ..Action::default()
    };
    action.set_control(40);
    let mut plan = Plan::default();
    plan.keep(action);
    Asked::of(&plan, effect::Settings::default(), None)
}

fn ask(engine: &mut Engine, asked: Asked) -> Report {
    match engine.answer(Job::Effect(Settings::default(), asked, None)) {
        Reply::Effect(report) => *report,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_engine_measures_the_sample_and_writes_the_file() {
    let mut engine = Engine::default();
    let job = |asked: Asked| Job::Effect(Settings::default(), asked, None);
    assert_eq!(
        engine.answer(job(Asked::default())),
        Reply::Failed(Failure::NoSales)
    );
    engine.answer(Job::Sample(1));
    let asked = of_sample(&mut engine, 3);
    let report = ask(&mut engine, asked.clone());
    let row = &report.rows[0];
    assert_eq!((row.frame.days, row.is_cut()), (90, false));
    // The sample tells its costs.
    assert!(report.margin_told && row.gained_margin.is_some());
    assert!(row.season.is_some() && row.contrast.is_some());
    let style = Style {
        dialect: Dialect::Intl,
        language: Language::Es,
    };
    let Reply::File(file) = engine.answer(Job::Effect(Settings::default(), asked, Some(style)))
    else {
        panic!("no file");
    };
    assert_eq!(file.name, "effect.csv");
    let text = String::from_utf8(file.bytes).expect("UTF-8");
    let mut lines = text.lines();
    let heads: Vec<&str> = lines.next().expect("heads").split(',').collect();
    let cells: Vec<&str> = lines.next().expect("a row").split(',').collect();
    assert_eq!((heads.len(), cells.len()), (29, 29));
    let cell = |head: &str| cells[heads.iter().position(|one| *one == head).expect(head)];
    assert_eq!(cell("start"), "2026-03-02");
    assert_eq!(cell("responses"), row.treated.after.buyers.to_string());
    assert_eq!(cell("gained_revenue"), row.gained_revenue.to_plain());
}

/// Nothing was done to anybody in the sample: intervals of 95 % leave out zero about once in twenty draws.
#[test]
fn where_nothing_was_done_hardly_any_draw_finds_an_effect() {
    let mut engine = Engine::default();
    engine.answer(Job::Sample(1));
    let (mut by_share, mut by_revenue) = (0, 0);
    for seed in 0..100 {
        let asked = of_sample(&mut engine, seed);
        let report = ask(&mut engine, asked);
        let contrast = report.rows[0].contrast.expect("a control group");
        by_share += u32::from(contrast.share.is_some_and(|told| told.is_told()));
        by_revenue += u32::from(contrast.revenue.is_some_and(|told| told.is_told()));
    }
    assert!((1..=12).contains(&by_share), "{by_share} of 100");
    assert!((1..=12).contains(&by_revenue), "{by_revenue} of 100");
}

/// A summary has no dates: nothing is before or after.
#[test]
fn without_dates_nothing_is_measured() {
    let text =
        "cliente;última compra;compras;total\nAna;13/01/2024;7;100,50\nBeto;14/01/2024;2;50,00\n";
    let mut engine = Engine::default();
    engine.look_at(
        1,
        Sample {
            file: "ventas.csv".into(),
            size: text.len() as u64,
            head: text.into(),
            further: Vec::new(),
        },
    );
    let Reply::Preview(preview) = engine.answer(Job::Preview(1, Choices::default())) else {
        panic!("no preview");
    };
    let import = Import {
        source: 1,
        plan: preview.plan,
        id: 1,
        sheet: None,
        fingerprint: None,
        instead_of: Vec::new(),
        set_aside: Vec::new(),
    };
    let mut importer = engine.start_import(&import).expect("a plan");
    importer.feed(text.as_bytes());
    engine.adopt(importer.finish(), &import).expect("rows");
    let job = Job::Effect(Settings::default(), asked(19_000, 30, 0), None);
    assert_eq!(engine.answer(job), Reply::Failed(Failure::Summarised));
}
