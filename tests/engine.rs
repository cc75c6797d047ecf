//! The engine as the page asks it, without a browser: what is loaded after each job, and that a job
//! that fails changes nothing.

use cartera::cohorts::Unit;
use cartera::course::{Asked, Figure, Need, Value, aspects};
use cartera::cross_sell::{self, NextQuery, Offer};
use cartera::customers::{Query, Settings};
use cartera::export::{Dialect, Kind, Style};
use cartera::import::{Choices, Error, Plan, Sample};
use cartera::ledger::{Day, Money};
use cartera::plan::Basis;
use cartera::price_index::{Kind as Pasted, Reading, Restating};
use cartera::profiles::{self, Trait};
use cartera::pyramid::{Mark, Marks};
use cartera::rfm::{Pillar, Segment};
use cartera::value_tiers;
use cartera::worker::{
    Engine, Failure, Fingerprint, Import, ImportId, Job, Loaded, Products, Reply, Source,
};

const SALES: &str = "fecha;cliente;comprobante;importe\n13/01/2024;Ana;F1;100,50\n14/01/2024;Beto;F2;50,00\nayer;Caro;F3;1,00\n";
const SUMMARISED: &str =
    "cliente;última compra;compras;total\nAna;13/01/2024;7;100,50\nBeto;14/01/2024;2;50,00\n";

fn look(engine: &mut Engine, source: Source, text: &str) -> Reply {
    let sample = Sample {
        file: "ventas.csv".into(),
        size: text.len() as u64,
        head: text.into(),
        further: Vec::new(),
    };
    engine.look_at(source, sample);
    engine.answer(Job::Preview(source, Choices::default()))
}

fn import(source: Source, id: ImportId, plan: Plan) -> Import {
    Import {
        source,
        plan,
        id,
        sheet: None,
        fingerprint: None,
        instead_of: Vec::new(),
        set_aside: Vec::new(),
    }
}

fn read(engine: &mut Engine, text: &str, import: &Import) -> Result<(), Failure> {
    let mut importer = engine.start_import(import)?;
    importer.feed(text.as_bytes());
    engine.adopt(importer.finish(), import)
}

/// An engine that has read a file, under the number and the name 1.
fn with(text: &str) -> Engine {
    let mut engine = Engine::default();
    let Reply::Preview(preview) = look(&mut engine, 1, text) else {
        panic!("no preview");
    };
    read(&mut engine, text, &import(1, 1, preview.plan)).expect("rows");
    engine
}

fn loaded(engine: &mut Engine) -> Loaded {
    match engine.answer(Job::Loaded) {
        Reply::Loaded(loaded) => *loaded,
        other => panic!("{other:?}"),
    }
}

#[test]
fn without_sales_every_analysis_says_so() {
    let settings = Settings::default();
    for job in [
        Job::Board(settings),
        Job::Rfm(settings),
        Job::Abc(settings),
        Job::Why(settings, "Ana".into()),
        Job::Rejects(1, None),
    ] {
        let answer = Engine::default().answer(job.clone());
        assert_eq!(answer, Reply::Failed(Failure::NoSales), "{job:?}");
    }
}

#[test]
fn a_file_is_looked_at_until_it_has_been_read() {
    let mut engine = Engine::default();
    let gone = Reply::Failed(Failure::FileGone);
    assert_eq!(
        engine.answer(Job::Preview(1, Choices::default())),
        gone,
        "never seen"
    );
    let Reply::Preview(preview) = look(&mut engine, 1, SALES) else {
        panic!("no preview");
    };
    let known = Fingerprint {
        sha256: "abc".into(),
        size: 99,
    };
    let import = Import {
        fingerprint: Some(known),
        ..import(1, 5, preview.plan)
    };
    read(&mut engine, SALES, &import).expect("rows");
    assert_eq!(engine.answer(Job::Preview(1, Choices::default())), gone);
    let receipt = &loaded(&mut engine).entries[0].receipt;
    assert_eq!((receipt.sha256.as_str(), receipt.size), ("abc", 99));
    assert_eq!((receipt.rows_accepted, receipt.rows_rejected), (2, 1));
}

#[test]
fn an_import_that_brings_nothing_changes_nothing() {
    let mut engine = with(SALES);
    let before = loaded(&mut engine);
    let Reply::Preview(preview) = look(&mut engine, 2, SALES) else {
        panic!("no preview");
    };
    let plan = preview.plan;
    let nothing = "fecha;cliente;comprobante;importe\nayer;Ana;F1;1,00\n";
    let failed = read(
        &mut engine,
        nothing,
        &Import {
            set_aside: vec![1],
            ..import(2, 2, plan.clone())
        },
    );
    assert!(
        matches!(failed, Err(Failure::Import(Error::NothingAccepted(_)))),
        "{failed:?}"
    );
    assert_eq!(loaded(&mut engine), before);
    // It may be read again in another way.
    assert!(engine.start_import(&import(2, 3, plan)).is_ok());
}

#[test]
fn what_becomes_known_of_a_file_later_is_on_its_receipt() {
    let mut engine = with(SALES);
    let known = Fingerprint {
        sha256: "f00".into(),
        size: 7,
    };
    let Reply::Loaded(after) = engine.answer(Job::Know(1, known.clone())) else {
        panic!("not loaded");
    };
    assert_eq!(after.entries[0].receipt.sha256, "f00");
    assert!(
        matches!(engine.answer(Job::Know(77, known)), Reply::Loaded(_)),
        "gone already"
    );
}

#[test]
fn settings_and_sales_that_change_are_answered_anew() {
    let mut engine = with(SALES);
    let settings = Settings::default();
    let customers = |engine: &mut Engine| match engine.answer(Job::Abc(settings)) {
        Reply::Abc(summary) => summary.revenue.customers,
        other => panic!("{other:?}"),
    };
    assert_eq!(customers(&mut engine), 2);
    engine.answer(Job::Join(vec![("Beto".into(), "Ana".into())]));
    assert_eq!(customers(&mut engine), 1);
    engine.answer(Job::TakeBack(1));
    let nothing = Reply::Failed(Failure::NoSales);
    assert_eq!(engine.answer(Job::Abc(settings)), nothing);
    engine.answer(Job::BringBack(1));
    assert_eq!(customers(&mut engine), 1, "the join still holds");
    engine.erase();
    assert_eq!(loaded(&mut engine), Loaded::default());
}

#[test]
fn a_summarised_file_serves_rfm_and_abc_and_the_board_says_what_it_lacks() {
    let mut engine = with(SUMMARISED);
    let settings = Settings::default();
    assert!(loaded(&mut engine).summarised);
    assert!(matches!(engine.answer(Job::Rfm(settings)), Reply::Rfm(_)));
    assert!(matches!(engine.answer(Job::Abc(settings)), Reply::Abc(_)));
    let board = engine.answer(Job::Board(settings));
    assert_eq!(board, Reply::Failed(Failure::Summarised));
}

/// The made-up shop is what a trainee sees first: every room has an answer for it.
#[test]
fn the_sample_shop_fills_every_room() {
    let mut engine = Engine::default();
    engine.answer(Job::Sample(1));
    for window_months in [12, 24] {
        let mut settings = Settings::default();
        settings.rfm.span.window_months = window_months;
        settings.abc.span = settings.rfm.span;
        let Reply::Clv(report) = engine.answer(Job::Clv(settings)) else {
            panic!("no value");
        };
        let fit = report.fit.expect("a fit");
        assert!(fit.frequency.dropout.is_some() && report.spend.is_some());
        assert_eq!(report.doubts, []);
        let customers: u32 = report.groups.iter().map(|group| group.customers).sum();
        assert_eq!(customers, report.customers);
        let Reply::CrossSell(Some(report)) =
            engine.answer(Job::Products(settings, Products::Summary))
        else {
            panic!("no items");
        };
        assert!(report.pairs > 10);
        let mut path =
            |segment| match engine.answer(Job::Products(settings, Products::Sequence(segment))) {
                Reply::Sequence(Some(path)) => path.customers,
                other => panic!("{other:?}"),
            };
        let champions = path(Some(Segment::Champions));
        assert!(champions > 0 && champions < path(None));
        let query = NextQuery {
            segment: Some(Segment::Champions),
            limit: 5,
            ..NextQuery::default()
        };
        let job = Job::Products(
            settings,
            Products::Offers(cross_sell::Marks::default(), query),
        );
        let Reply::Offers(Some(page)) = engine.answer(job) else {
            panic!("no offers");
        };
        assert!(page.total > 0 && page.rows.len() <= 5 && page.expected > 0.0);
        let is_member = |offer: &Offer| offer.segment == Some(Segment::Champions);
        assert!(page.rows.iter().all(is_member));
        let Reply::Dormant(Some(page)) = engine.answer(Job::Dormant(settings, None, 5)) else {
            panic!("no sleepers");
        };
        assert_eq!(page.rows.len(), 5);
        let Reply::Cohorts(report) = engine.answer(Job::Cohorts(settings.span(), Unit::Quarter))
        else {
            panic!("no cohorts");
        };
        assert!(report.cohorts.len() >= 12);
    }
    let Reply::Churn(Some(report)) = engine.answer(Job::Churn(Settings::default())) else {
        panic!("no churn");
    };
    assert!(report.rates.lost > 10 && report.cost() > 0.0 && !report.late.is_empty());
    let lost: u32 = report.groups.iter().map(|group| group.rates.lost).sum();
    assert_eq!(lost, report.rates.lost);
}

/// Contract: machine names as headings, a row for everyone that the page counts.
#[test]
fn files_of_the_rooms_of_standing_hold_what_the_pages_count() {
    let mut engine = Engine::default();
    engine.answer(Job::Sample(1));
    let settings = Settings::default();
    let style = Style {
        dialect: Dialect::Intl,
        ..Style::default()
    };
    let lines = |reply: Reply| -> Vec<String> {
        let Reply::File(file) = reply else {
            panic!("no file");
        };
        let text = String::from_utf8(file.bytes).expect("UTF-8");
        text.lines().map(str::to_owned).collect()
    };
    let mut marks = Marks::default();
    marks.set("Feria de mayo", Some(Mark::Contact));
    let asked = Job::Pyramid(settings, marks.clone(), None, 3);
    let Reply::Pyramid(page) = engine.answer(asked) else {
        panic!("no pyramid");
    };
    assert_eq!(
        (page.page.rows.len(), page.page.customers),
        (3, page.summary.customers)
    );
    let file = lines(engine.answer(Job::ExportPyramid(settings, marks, style)));
    assert_eq!(file[0], "customer,name,level,by_hand,frequency,revenue");
    assert_eq!(file.len() - 1, page.summary.customers as usize);
    assert_eq!(
        file.last().map(String::as_str),
        Some("Feria de mayo,Feria de mayo,prospect,true,0,0.00")
    );

    let Reply::Trajectory(summary) = engine.answer(Job::Trajectory(settings)) else {
        panic!("no trails");
    };
    let file = lines(engine.answer(Job::Export(settings, Kind::Trails, style)));
    assert_eq!(
        file[0],
        "customer,name,trend,revenue_last_months,revenue_months_before,period_start,period_end,\
         segment,abc,products,frequency,revenue"
    );
    let in_classes = summary.periods.iter().flat_map(|period| period.classes);
    assert_eq!(file.len() - 1, in_classes.sum::<u32>() as usize);
    let file = lines(engine.answer(Job::Export(settings, Kind::Transitions, style)));
    let count = |line: &String| line.rsplit(',').next()?.parse::<u32>().ok();
    let segments = file.iter().filter(|line| line.starts_with("segment,"));
    let moved: u32 = summary.matrices.segments.iter().flatten().sum();
    assert_eq!(segments.filter_map(count).sum::<u32>(), moved);

    let Reply::Portfolio(page) = engine.answer(Job::Portfolio(settings, Default::default())) else {
        panic!("no portfolio");
    };
    let file = lines(engine.answer(Job::Export(settings, Kind::Results, style)));
    assert!(
        file[0].starts_with("customer,name,salesperson,segment,revenue,previous_revenue,change")
    );
    assert_eq!(file.len() - 1, page.customers as usize);
}

/// The evidence of the course is what the pages of the analyses show; who is managed is counted once.
#[test]
fn the_evidence_of_the_worksheets_agrees_with_the_pages() {
    let mut engine = Engine::default();
    engine.answer(Job::Sample(1));
    let settings = Settings::default();
    let Reply::Dormant(Some(dormant)) = engine.answer(Job::Dormant(settings, None, 2)) else {
        panic!("nobody sleeps");
    };
    let codes = dormant.rows.iter().map(|one| one.code.clone());
    let asked = Asked {
        managed: codes
            .chain([dormant.rows[0].code.clone(), "nobody".into()])
            .collect(),
        ..Asked::default()
    };
    let Reply::Evidence(told) = engine.answer(Job::Evidence(settings, asked)) else {
        panic!("no evidence");
    };
    let Reply::CrossSell(Some(products)) =
        engine.answer(Job::Products(settings, Products::Summary))
    else {
        panic!("no products");
    };
    let Reply::Churn(Some(churn)) = engine.answer(Job::Churn(settings)) else {
        panic!("no window before");
    };
    let Reply::Board(board) = engine.answer(Job::Board(settings)) else {
        panic!("no board");
    };
    assert_eq!(
        told.value(Figure::ProductsMean),
        Some(&Value::Number(products.mean))
    );
    assert_eq!(
        told.value(Figure::Lost),
        Some(&Value::Part(churn.rates.lost, churn.rates.base))
    );
    assert_eq!((told.managed, told.customers), (2, board.now.customers));
    // An address in the sales or written by hand; nobody is counted twice.
    assert!(told.emailed > 0 && told.emailed < told.customers);
    let query = Query {
        limit: u32::MAX,
        ..Query::default()
    };
    let Reply::Customers(everyone) = engine.answer(Job::Customers(settings, query)) else {
        panic!("no customers");
    };
    let asked = Asked {
        emailed: everyone.rows.into_iter().map(|row| row.code).collect(),
        ..Asked::default()
    };
    let Reply::Evidence(all) = engine.answer(Job::Evidence(settings, asked)) else {
        panic!("no evidence");
    };
    assert_eq!(all.emailed, all.customers);
    // The sample tells everything that sales can tell.
    for pillar in Pillar::ALL {
        for figure in aspects(pillar).iter().flat_map(|aspect| aspect.figures) {
            let known = told.value(*figure).is_some();
            assert_eq!(known, figure.need() != Need::Register, "{figure:?}");
        }
    }
}

#[test]
fn opportunities_come_by_potential_times_probability() {
    let mut engine = Engine::default();
    engine.answer(Job::Sample(1));
    let job = Job::Opportunities(Settings::default(), value_tiers::Marks::default(), 20);
    let Reply::Opportunities(found) = engine.answer(job) else {
        panic!("no opportunities");
    };
    assert_eq!(found.basis, Basis::Model);
    assert_eq!(found.rows.len(), 20);
    assert!(found.all > 20);
    assert!(
        found
            .rows
            .is_sorted_by_key(|one| std::cmp::Reverse(one.expected()))
    );
    assert!(
        (found.rows.iter())
            .all(|one| one.potential.0 > 0 && (0.0..=1.0).contains(&one.probability))
    );
}

const TWO_YEARS: &str = "fecha;cliente;comprobante;cantidad;importe\n\
    02/01/2023;Ana;F1;90;900,00\n15/06/2023;Beto;F2;10;100,00\n\
    10/03/2024;Ana;F3;45;900,00\n31/12/2024;Beto;F4;50;1000,00\n";

fn month(year: i32, month: u32) -> i32 {
    Day::from_ymd(year, month, 1).expect("a day").month_number()
}

/// One value for 2023 and one for 2024.
fn restating(before: i64, now: i64) -> Restating {
    let reading = |year, at, value| Reading {
        month: month(year, at),
        value: value * Money::SCALE,
    };
    let readings = [
        reading(2023, 1, before),
        reading(2023, 12, before),
        reading(2024, 1, now),
        reading(2024, 12, now),
    ];
    Restating {
        on: true,
        kind: Pasted::Index,
        readings: readings.into(),
        basis: None,
    }
}

fn restate(engine: &mut Engine, restating: Restating) -> Loaded {
    match engine.answer(Job::Restate(restating)) {
        Reply::Loaded(loaded) => *loaded,
        other => panic!("{other:?}"),
    }
}

#[test]
fn at_flat_prices_every_report_is_the_nominal_one() {
    let jobs = |settings: Settings| {
        [
            Job::Board(settings),
            Job::Rfm(settings),
            Job::Abc(settings),
            Job::Churn(settings),
            Job::Clv(settings),
            Job::Results(settings),
            Job::Trajectory(settings),
            Job::Profitability(settings),
            Job::Cohorts(settings.span(), Unit::Month),
            Job::Profile(settings.span(), "C001".into()),
            Job::Customers(settings, Default::default()),
            Job::Pyramid(settings, Marks::default(), None, 50),
        ]
    };
    let mut engine = Engine::default();
    engine.answer(Job::Sample(1));
    let settings = Settings::default();
    let nominal = jobs(settings).map(|job| engine.answer(job));
    let before = loaded(&mut engine);
    assert_eq!(restate(&mut engine, restating(7, 7)), before);
    for (job, nominal) in jobs(settings).into_iter().zip(nominal) {
        assert!(engine.answer(job.clone()) == nominal, "{job:?}");
    }
}

#[test]
fn prices_that_doubled_turn_growth_into_a_fall() {
    let mut engine = with(TWO_YEARS);
    let settings = Settings::default();
    let sales = |engine: &mut Engine| match engine.answer(Job::Board(settings)) {
        Reply::Board(board) => {
            let before = board.before.expect("a year before");
            [before.sales, board.now.sales].map(|sales| sales.0 / Money::SCALE)
        }
        other => panic!("{other:?}"),
    };
    // Customers who fell in the ranking and bought less, and what they had bought.
    let dormant = |engine: &mut Engine| match engine.answer(Job::Abc(settings)) {
        Reply::Abc(abc) => {
            let movement = abc.movement.expect("a year before");
            let before = movement.dormant_before.0 / Money::SCALE;
            (movement.dormant, before)
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(sales(&mut engine), [1_000, 1_900]);
    let nominal = dormant(&mut engine);
    let told = loaded(&mut engine);
    assert_eq!(
        restate(&mut engine, restating(100, 200)),
        told,
        "receipts stay"
    );
    assert_eq!(sales(&mut engine), [2_000, 1_900]);
    assert_eq!((nominal, dormant(&mut engine)), ((0, 0), (1, 1_800)));

    // At the prices of the first year, and after the sales have changed.
    let early = Restating {
        basis: Some(month(2023, 1)),
        ..restating(100, 200)
    };
    restate(&mut engine, early.clone());
    assert_eq!(sales(&mut engine), [1_000, 950]);
    engine.answer(Job::TakeBack(1));
    engine.answer(Job::BringBack(1));
    assert_eq!(sales(&mut engine), [1_000, 950]);

    // The file says so; the comparison is there whether it is on or off.
    let style = Style::default();
    let name = |engine: &mut Engine| match engine.answer(Job::Export(settings, Kind::Abc, style)) {
        Reply::File(file) => file.name,
        other => panic!("{other:?}"),
    };
    let years = |engine: &mut Engine| match engine.answer(Job::Prices(settings)) {
        Reply::Prices(report) => {
            let (now, before) = report.latest().expect("two whole years");
            [before, now].map(|year| {
                let whole = |amount: i64| amount / Money::SCALE;
                let restated = year.restated.map(|money| whole(money.0));
                (whole(year.nominal.0), restated, year.units.map(whole))
            })
        }
        other => panic!("{other:?}"),
    };
    let expected = [
        (1_000, Some(1_000), Some(100)),
        (1_900, Some(950), Some(95)),
    ];
    assert_eq!(name(&mut engine), "abc-prices-2023-01.csv");
    assert_eq!(years(&mut engine), expected);
    restate(&mut engine, Restating { on: false, ..early });
    assert_eq!(
        (name(&mut engine), years(&mut engine)),
        ("abc.csv".into(), expected)
    );
    assert_eq!(sales(&mut engine), [1_000, 1_900]);
}

#[test]
fn a_summary_is_never_restated() {
    let mut engine = with(SUMMARISED);
    let settings = Settings::default();
    let nominal = engine.answer(Job::Rfm(settings));
    restate(&mut engine, restating(100, 900));
    assert!(engine.answer(Job::Rfm(settings)) == nominal);
    assert_eq!(
        engine.answer(Job::Prices(settings)),
        Reply::Failed(Failure::Summarised)
    );
}

/// VEC-V2: what each group could be worth is what the page of value and potential says of its customers.
#[test]
fn potentials_of_groups_add_up_to_those_of_the_tiers() {
    let mut engine = Engine::default();
    engine.answer(Job::Sample(1));
    let (settings, marks) = (Settings::default(), value_tiers::Marks::default());
    let query = value_tiers::Query {
        limit: u32::MAX,
        ..value_tiers::Query::default()
    };
    let Reply::Tiers(tiers) = engine.answer(Job::Tiers(settings, marks.clone(), query)) else {
        panic!("no tiers");
    };
    let expected: Money = tiers.page.rows.iter().filter_map(|row| row.potential).sum();
    for by in Trait::ALL {
        let asked = profiles::Asked {
            by,
            ..profiles::Asked::default()
        };
        let Reply::Profiles(report) = engine.answer(Job::Profiles(settings, marks.clone(), asked))
        else {
            panic!("no groups by {by:?}");
        };
        let groups = report.groups.iter();
        let potential: Money = groups.filter_map(|group| group.potential).sum();
        assert_eq!(potential, expected, "{by:?}");
    }
}

/// FID-7: what a caller is to offer is what the customer's own page offers first.
#[test]
fn a_call_sheet_offers_what_the_customers_own_page_does() {
    let mut engine = Engine::default();
    engine.answer(Job::Sample(1));
    let settings = Settings::default();
    let codes = ["C001", "C002", "nobody"].map(String::from);
    let job = Job::Contacts(settings, Default::default(), codes.to_vec());
    let Reply::Contacts(contacts) = engine.answer(job) else {
        panic!("no sheet");
    };
    assert_eq!(contacts.len(), 3);
    for contact in &contacts {
        let job = Products::OffersFor(Default::default(), contact.code.clone());
        let Reply::OffersFor(offers) = engine.answer(Job::Products(settings, job)) else {
            panic!("no offers");
        };
        let first = offers.first().map_or("", |offer| offer.item.as_str());
        assert_eq!(contact.offer, first);
    }
    assert!(!contacts[0].phone.is_empty() && contacts[2].last_purchase.is_none());
}
