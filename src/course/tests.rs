//! The worksheets are the course's, and they are kept.

use super::*;
use crate::ledger::Day;
use crate::plan::{Action, Place, Plan, State};
use crate::registers::{Complaint, Registers};
use crate::text::Language;

/// HOJA-3: 7 + 5 + 5 + 4 + 3 + 3 aspects, Relación without a 3.
#[test]
fn there_are_27_aspects_in_the_numbers_of_the_course() {
    let numbers = Pillar::ALL.map(|pillar| {
        let numbers = aspects(pillar).iter().map(|aspect| aspect.number);
        numbers.collect::<Vec<_>>()
    });
    assert_eq!(numbers.iter().map(Vec::len).sum::<usize>(), 27);
    assert_eq!(numbers[0], [1, 2, 4, 5, 6, 7, 8]);
    for (at, last) in [(1, 5), (2, 5), (3, 4), (4, 3), (5, 3)] {
        assert_eq!(numbers[at], (1..=last).collect::<Vec<u8>>());
    }
}

#[test]
fn both_languages_have_the_same_aspects_and_initiatives() {
    for language in Language::ALL {
        let course = &language.text().course;
        for pillar in Pillar::ALL {
            let words = &course.pillars[pillar as usize];
            let told: Vec<(u8, usize)> = (words.aspects.iter())
                .map(|aspect| (aspect.number, aspect.initiatives.len()))
                .collect();
            let known: Vec<(u8, usize)> = (aspects(pillar).iter())
                .map(|aspect| (aspect.number, aspect.initiatives.into()))
                .collect();
            assert_eq!(told, known, "{pillar:?} in {language:?}");
        }
        assert_eq!(course.figures.len(), Figure::COUNT);
        assert_eq!(course.needs.len(), Need::Register as usize + 1);
    }
}

/// The course, feature 1.
#[test]
fn products_per_customer_opens_the_second_aspect_of_rentabilizacion() {
    let aspect = aspects(Pillar::Profitability)[1];
    assert_eq!(
        (aspect.number, aspect.figures[0]),
        (2, Figure::ProductsMean)
    );
    for aspect in Pillar::ALL.into_iter().flat_map(aspects) {
        assert!(!aspect.figures.is_empty(), "{}", aspect.number);
    }
}

#[test]
fn a_worksheet_survives_being_written_and_read() {
    let mut sheets = Worksheets::default();
    sheets.write(Pillar::Relationship, 2, "Día del ñandú".into());
    let mut plan = Plan::default();
    plan.choose(Place::new(Pillar::Relationship, 2, 10), true);
    plan.choose(Place::new(Pillar::Relationship, 4, 1), true);
    plan.choose(Place::new(Pillar::Relationship, 4, 1), false);
    let text = serde_json::to_string(&(&sheets, &plan)).expect("text");
    let read: (Worksheets, Plan) = serde_json::from_str(&text).expect("worksheets");
    assert_eq!(read, (sheets.clone(), plan.clone()));
    assert_eq!(progress(Pillar::Relationship, &plan).chosen, 1);
    assert_eq!(sheets.note(Pillar::Relationship, 2), "Día del ñandú");
    sheets.write(Pillar::Relationship, 2, String::new());
    assert_eq!(sheets.note(Pillar::Relationship, 2), "");
}

#[test]
fn the_next_step_goes_from_choosing_to_acting_to_doing() {
    let pillar = Pillar::Recovery;
    let mut plan = Plan::default();
    assert_eq!(next(pillar, &plan), Next::Choose(1));
    plan.choose(Place::new(pillar, 2, 1), true);
    let act = Next::Act {
        aspect: 2,
        initiative: 1,
    };
    assert_eq!(next(pillar, &plan), act);
    // An action chooses its initiative by itself.
    plan = Plan::default();
    plan.keep(Action {
        what: "Escribir el manual".into(),
        place: Some(Place::new(pillar, 2, 1)),
        day: Some(Day(20_000)),
        ..Action::default()
    });
    let due = Next::Do("Escribir el manual".into(), Day(20_000));
    assert_eq!(next(pillar, &plan), due);
    plan.actions[0].state = State::Done;
    assert_eq!(next(pillar, &plan), Next::Nothing);
    let told = Progress {
        chosen: 1,
        initiatives: 9,
        actions: 1,
        done: 1,
    };
    assert_eq!(progress(pillar, &plan), told);
    plan.actions[0].state = State::Dropped;
    assert_eq!(next(pillar, &plan), act);
}

#[test]
fn empty_registers_tell_nothing_and_complaints_tell_their_reason() {
    let mut registers = Registers::default();
    assert_eq!(of_registers(&registers, Day(20_000)), []);
    registers.complaints = vec![
        Complaint {
            reason: "Demora".into(),
            ..Complaint::default()
        },
        Complaint {
            reason: "demora".into(),
            ..Complaint::default()
        },
    ];
    let told = of_registers(&registers, Day(20_000));
    assert!(told.contains(&(Figure::Complaints, Value::Count(2))));
    assert!(told.contains(&(Figure::TopReason, Value::Named("Demora".into()))));
}
