//! What must hold of the registers whatever the sales, and what the engine answers for the sample.

use cartera::customers::Settings;
use cartera::ledger::{Builder, Day, Ledger, Line, Money, Span};
use cartera::registers::{Asked, Case, Followed, Sent, follow};
use cartera::worker::{Engine, Failure, Job, Reply};
use proptest::prelude::*;

/// Day, customer, amount in units.
type Row = (i32, u8, i64);

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

/// Everyone complained, and was referred, on a day; and somebody whom nobody knows.
fn asked(day: i32, again_within: u32) -> Asked {
    let codes = (0..12).map(|number| format!("c{number:02}"));
    let codes = || codes.clone().chain(["nadie".to_owned()]);
    Asked {
        complaints: codes()
            .map(|customer| Case {
                customer,
                day: Day(day),
            })
            .collect(),
        referrals: codes()
            .map(|customer| Sent {
                customer,
                day: Day(day),
            })
            .collect(),
        again_within,
        ..Asked::default()
    }
}

fn followed(ledger: &Ledger, asked: &Asked) -> Followed {
    follow(ledger, &Span::default(), asked, &[], &[], |_| None, None).expect("sales")
}

proptest! {
    #[test]
    fn what_became_of_customers_does_not_hang_on_the_order_of_the_rows(
        rows in prop::collection::vec((19_000..19_400, 0u8..10, -20i64..200), 1..120),
        day in 19_000..19_400,
        within in 1u32..200,
    ) {
        let asked = asked(day, within);
        let told = followed(&ledger(&rows, 1), &asked);
        let mut turned = rows.clone();
        turned.reverse();
        prop_assert_eq!(&followed(&ledger(&turned, 1), &asked), &told);

        let thrice = followed(&ledger(&rows, 3), &asked);
        for (one, three) in told.referrals.iter().zip(&thrice.referrals) {
            prop_assert_eq!(Money(one.purchases.0 * 3), three.purchases);
            prop_assert_eq!(one.again, three.again);
        }
        // More time never turns a return into none; nobody unknown has an outcome.
        let more = followed(&ledger(&rows, 1), &Asked { again_within: within + 30, ..asked });
        for (short, long) in told.complaints.iter().zip(&more.complaints) {
            prop_assert!(short.again != Some(true) || long.again != Some(false));
            prop_assert!(short.known || (short.again.is_none() && short.purchases == Money::ZERO));
        }
    }
}

#[test]
fn the_engine_answers_for_the_sample_and_says_when_there_are_no_sales() {
    let mut engine = Engine::default();
    let job = || Job::Registers(Settings::default(), asked(20_000, 90));
    assert_eq!(engine.answer(job()), Reply::Failed(Failure::NoSales));
    engine.answer(Job::Sample(1));
    let Reply::Registers(told) = engine.answer(job()) else {
        panic!("no answer");
    };
    let Reply::Abc(abc) = engine.answer(Job::Abc(Settings::default())) else {
        panic!("no classes");
    };
    let classes: Vec<u32> = abc
        .revenue
        .classes
        .iter()
        .map(|class| class.customers)
        .collect();
    assert_eq!(told.members.classes.to_vec(), classes);
    let mean = told.mean.expect("the sample has dates and margins");
    assert!(mean.lifetime > 0.0 && mean.lifetime < mean.lifetime_sales);
}
