//! How long each analysis takes on a file: the least of several runs.
//!
//! ```text
//! python3 ../shared/data/make_big.py big.csv --rows 1000000 --locale es
//! cargo bench -p cartera --no-default-features --profile engine --bench analyses -- big.csv
//! ```

use cartera::clv::{self, Model};
use cartera::cohorts::{self, Unit};
use cartera::cross_sell::{self, Basis, Level, Marks, MatrixQuery, NextQuery};
use cartera::customers::Settings;
use cartera::import::{self, Choices, Sample};
use cartera::ledger::{Day, Ledger, Span};
use cartera::profiles::{self, Trait};
use cartera::worker::{Engine, Import, Job, Reply};
use cartera::{abc, board, churn, course, dormant, pyramid, results, rfm, trajectory, value_tiers};
use std::time::{Duration, Instant};

const RUNS: usize = 3;

fn least<T>(name: &str, mut run: impl FnMut() -> T) -> T {
    let mut best = Duration::MAX;
    let mut last = None;
    for _ in 0..RUNS {
        let begin = Instant::now();
        last = Some(run());
        best = best.min(begin.elapsed());
    }
    println!("{name:<36} {:>8.1} ms", best.as_secs_f64() * 1e3);
    last.expect("at least one run")
}

fn main() {
    let Some(path) = std::env::args()
        .skip(1)
        .find(|argument| !argument.starts_with("--"))
    else {
        println!("no file: see the head of tests/bench/analyses.rs");
        return;
    };
    let bytes = std::fs::read(&path).expect("a file that can be read");
    let imported = import::read(&path, &bytes, &Choices::default()).expect("a table of sales");
    let ledger: Ledger = imported.ledger;
    println!("{} lines, {} customers", ledger.lines(), ledger.customers());
    let span = Span::default();
    let settings = rfm::Settings::default();
    least("restated", || {
        ledger.restated(|day| 1.0 + f64::from(day.month_number() % 12) / 10.0)
    });
    least("board", || board::analyse(&ledger, &span));
    let scores = least("rfm", || rfm::analyse(&ledger, &settings)).scores;
    least("abc", || abc::analyse(&ledger, &abc::Settings::default()));
    least("churn", || {
        churn::analyse(&ledger, &settings, &churn::Settings::default())
    });
    for unit in Unit::ALL {
        least(&format!("cohorts by {unit:?}"), || {
            cohorts::analyse(&ledger, &span, unit)
        });
    }
    for level in [Level::Category, Level::Product] {
        for basis in [Basis::Customer, Basis::Invoice] {
            let settings = cross_sell::Settings {
                level: Some(level),
                basis,
                least: None,
            };
            let name = format!("cross-sell, {level:?} by {basis:?}");
            let analysis = least(&name, || cross_sell::analyse(&ledger, &span, &settings));
            let Some(analysis) = analysis else { continue };
            let matrix = &analysis.matrix;
            let (marks, rows) = (Marks::default(), 0..16);
            least("  50 rows of the matrix", || {
                let query = MatrixQuery {
                    columns: rows.clone(),
                    limit: 50,
                    ..MatrixQuery::default()
                };
                matrix.page(&ledger, &[], &marks, &query)
            });
            least("  what to offer next", || {
                matrix.offers(&ledger, &[], &marks, &NextQuery::default())
            });
        }
    }
    least("dormant", || dormant::analyse(&ledger, &span));
    let segments: Vec<_> = (scores.iter())
        .map(|score| score.map(|score| score.segment()))
        .collect();
    least("results", || {
        results::analyse(&ledger, &span, &segments, &segments)
    });
    let of_customers = results::Query {
        limit: 50,
        ..results::Query::default()
    };
    least("customers of the results", || {
        results::customers(&ledger, &span, &segments, &of_customers)
    });
    for by in [Trait::Segment, Trait::City] {
        let asked = profiles::Asked {
            by,
            ..profiles::Asked::default()
        };
        least(&format!("profiles by {by:?}"), || {
            profiles::analyse(&ledger, &span, &segments, |_| None, &asked)
        });
    }
    let (limits, rules) = (abc::Limits::default(), pyramid::Rules::default());
    let trails = least("trajectory", || {
        let own = trajectory::Settings::default();
        trajectory::analyse(&ledger, None, &settings, &limits, &own)
    });
    let query = trajectory::Query {
        limit: 50,
        ..trajectory::Query::default()
    };
    least("page of trails", || {
        trails.as_ref().map(|trails| trails.page(&ledger, &query))
    });
    least("pyramid", || {
        let marks = pyramid::Marks::default();
        let report = pyramid::analyse(&ledger, &span, &scores, &rules, &marks);
        report.map(|report| report.page(&ledger, None, 50))
    });
    let until = ledger.days().map_or(Day(0), |(_, last)| last);
    let seen = least("summaries", || clv::summaries(&ledger, until));
    for model in [Model::BgNbd, Model::MbgNbd] {
        let fit = least(&format!("fit of {model:?}"), || clv::fit(&seen, model));
        println!("  {fit:?}");
    }
    let spenders: Vec<(f64, f64)> = (seen.iter())
        .filter(|one| one.repeats > 0 && one.value > 0.0)
        .map(|one| (f64::from(one.repeats), one.value))
        .collect();
    let spend = least("fit of gamma-gamma", || clv::fit_spend(&spenders));
    println!("  {spend:?}");
    least("clv, whole report", || {
        clv::analyse(&ledger, &span, &clv::Settings::default(), &segments, |_| {
            None
        })
    });
    drop((trails, ledger));
    asked_again(&path, &bytes);
}

/// What the page asks at every change of the plan, once the analyses are made.
fn asked_again(name: &str, bytes: &[u8]) {
    let mut engine = Engine::default();
    let sample = Sample {
        file: name.into(),
        size: bytes.len() as u64,
        head: bytes[..bytes.len().min(1 << 16)].into(),
        further: Vec::new(),
    };
    engine.look_at(1, sample);
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
    importer.feed(bytes);
    engine.adopt(importer.finish(), &import).expect("rows");
    let settings = Settings::default();
    least("evidence of the worksheets", || {
        engine.answer(Job::Evidence(settings, course::Asked::default()))
    });
    least("opportunities of the plan", || {
        let marks = value_tiers::Marks::default();
        engine.answer(Job::Opportunities(settings, marks, 50))
    });
}
