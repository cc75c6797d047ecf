//! The plan against figures worked out by hand.

use super::*;
use crate::export::{self, Dialect, Style};
use crate::ledger::{Day, Money};
use crate::text::Language;

fn day(iso: &str) -> Day {
    Day::from_iso(iso).expect("a day")
}

fn action(first: &str, repeat: Repeat) -> Action {
    Action {
        id: 7,
        what: "Llamar".into(),
        day: Some(day(first)),
        repeat,
        who: "Eva".into(),
        how: "Por teléfono".into(),
        ..Action::default()
    }
}

fn told(days: Vec<Day>) -> Vec<String> {
    days.iter().map(Day::to_string).collect()
}

/// HOJA-1, HOJA-2.
#[test]
fn what_when_who_and_how_are_needed_and_how_is_optional_in_rentabilizacion() {
    let empty = Action::default();
    assert_eq!(
        empty.faults(),
        [Fault::What, Fault::When, Fault::Who, Fault::How]
    );
    let mut without_how = action("2025-03-01", Repeat::Once);
    assert_eq!(without_how.faults(), []);
    without_how.how = "  ".into();
    assert_eq!(without_how.faults(), [Fault::How]);
    without_how.place = Some(Place::new(Pillar::Profitability, 2, 1));
    assert_eq!(without_how.faults(), []);
    without_how.place = Some(Place::new(Pillar::Retention, 2, 1));
    assert_eq!(without_how.faults(), [Fault::How]);
}

#[test]
fn repetitions_keep_to_the_end_of_short_months() {
    let monthly = action("2024-01-31", Repeat::Monthly);
    let days = monthly.occurrences(day("2024-02-01"), day("2024-05-31"));
    assert_eq!(
        told(days),
        ["2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31"]
    );
    let quarterly = action("2023-11-30", Repeat::Quarterly);
    let days = quarterly.occurrences(Day::MIN, day("2024-12-31"));
    assert_eq!(
        told(days),
        [
            "2023-11-30",
            "2024-02-29",
            "2024-05-30",
            "2024-08-30",
            "2024-11-30"
        ]
    );
    let yearly = action("2024-02-29", Repeat::Yearly);
    let days = yearly.occurrences(day("2025-01-01"), day("2028-12-31"));
    assert_eq!(
        told(days),
        ["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]
    );
    let weekly = action("2020-01-06", Repeat::Weekly);
    let days = weekly.occurrences(day("2025-03-03"), day("2025-03-17"));
    assert_eq!(told(days), ["2025-03-03", "2025-03-10", "2025-03-17"]);
    let once = action("2025-03-05", Repeat::Once);
    assert_eq!(told(once.occurrences(Day::MIN, Day::MAX)), ["2025-03-05"]);
    assert_eq!(
        once.occurrences(day("2025-03-06"), Day::MAX),
        Vec::<Day>::new()
    );
}

#[test]
fn a_week_begins_on_monday() {
    for (some, first) in [
        ("2025-03-05", "2025-03-03"),
        ("2025-03-03", "2025-03-03"),
        ("2025-03-09", "2025-03-03"),
        ("1969-12-31", "1969-12-29"),
    ] {
        assert_eq!(monday(day(some)), day(first), "{some}");
    }
}

#[test]
fn ticking_a_repetition_leads_to_its_next_time() {
    let today = day("2025-03-12");
    let mut weekly = action("2025-02-20", Repeat::Weekly);
    assert_eq!(weekly.pending(), Some(day("2025-02-20")));
    assert!(weekly.is_overdue(today));
    // The times that were missed are not asked for one by one.
    weekly.complete(today);
    assert_eq!(weekly.pending(), Some(day("2025-03-13")));
    // Ahead of its day: that one is done, the next is a week on.
    weekly.complete(today);
    assert_eq!(weekly.pending(), Some(day("2025-03-20")));
    assert_eq!(weekly.state, State::Doing);

    let mut once = action("2025-03-11", Repeat::Once);
    assert!(once.is_overdue(today));
    once.complete(today);
    assert_eq!((once.state, once.done_on), (State::Done, Some(today)));
    assert_eq!(once.pending(), None);
    once.set_state(State::ToDo, today);
    assert_eq!((once.pending(), once.done_on), (once.day, None));
}

#[test]
fn the_agenda_parts_what_is_late_from_this_week() {
    let mut all = vec![
        action("2025-03-14", Repeat::Once),
        action("2025-03-10", Repeat::Once),
        action("2025-03-16", Repeat::Once),
        action("2025-03-17", Repeat::Once),
        action("2025-03-01", Repeat::Once),
    ];
    all[4].state = State::Dropped;
    let agenda = agenda(&all, day("2025-03-12"));
    let days = |rows: &[(Day, Action)]| told(rows.iter().map(|(day, _)| *day).collect());
    assert_eq!(days(&agenda.overdue), ["2025-03-10"]);
    assert_eq!(days(&agenda.week), ["2025-03-14", "2025-03-16"]);
    let march = month(&all, day("2025-03-01"));
    assert_eq!(march.len(), 4);
}

#[test]
fn groups_hold_every_action_once() {
    let mut all = vec![
        action("2025-03-14", Repeat::Once),
        action("2025-03-10", Repeat::Once),
        action("2025-04-10", Repeat::Once),
    ];
    all[1].who = "Ana".into();
    all[1].area = Some(Area::Sales);
    all[2].place = Some(Place::new(Pillar::Recovery, 1, 1));
    for by in By::ALL {
        let grouped = groups(&all, by);
        let count: usize = grouped.iter().map(|(_, actions)| actions.len()).sum();
        assert_eq!(count, 3, "{by:?}");
    }
    let weeks: Vec<Shared> = (groups(&all, By::Week).into_iter())
        .map(|(shared, _)| shared)
        .collect();
    assert_eq!(
        weeks,
        [
            Shared::Week(Some(day("2025-03-10"))),
            Shared::Week(Some(day("2025-04-07")))
        ]
    );
    assert_eq!(groups(&all, By::Person)[0].0, Shared::Person("Ana".into()));
}

#[test]
fn filters_find_words_whatever_their_accents() {
    let mut one = action("2025-03-14", Repeat::Once);
    one.targets = vec!["C211".into()];
    let text = |text: &str| Filter {
        text: text.into(),
        ..Filter::default()
    };
    assert!(text("TELEFONO").fits(&one) && text("c211").fits(&one) && text("").fits(&one));
    assert!(!text("visita").fits(&one));
    let who = Filter {
        who: Some("EVA".into()),
        pillar: Some(Pillar::Recovery),
        ..Filter::default()
    };
    assert!(!who.fits(&one));
    one.place = Some(Place::new(Pillar::Recovery, 1, 1));
    assert!(who.fits(&one));
}

/// VEC-O1, VEC-O2: 2 h × 1.5 an hour and 1 h × 2, of which one is taken.
#[test]
fn the_week_is_cut_to_what_fits_by_potential_times_probability() {
    let person = |name: &str, hours, per_hour| Person {
        name: name.into(),
        hours: Some(hours),
        per_hour: Some(per_hour),
    };
    let people = [person("Eva", 2.0, 1.5), person("Ana", 1.0, 2.0)];
    assert_eq!(people.each_ref().map(Person::capacity), [3, 2]);
    assert_eq!(person("", 10.0, 0.1).capacity(), 1);
    assert_eq!(Person::default().capacity(), 0);
    let opportunity = |code: &str, potential: i64, probability| Opportunity {
        code: code.into(),
        name: code.into(),
        potential: Money(potential * Money::SCALE),
        probability,
    };
    let found = vec![
        opportunity("A", 1_000, 0.1),
        opportunity("B", 300, 0.5),
        opportunity("C", 300, 0.5),
        opportunity("D", 90, 0.9),
        opportunity("E", 10_000, 0.9),
        opportunity("F", 20_000, 0.0),
    ];
    let week = week(&people, &[0, 1], found);
    let calls: Vec<(usize, &str)> = (week.calls.iter())
        .map(|(who, call)| (*who, call.code.as_str()))
        .collect();
    // E 9 000, B and C 150, A 100, D 81, F nothing.
    assert_eq!(calls, [(0, "E"), (0, "B"), (0, "C"), (1, "A")]);
    assert_eq!(week.left, 2);
    assert_eq!(super::week(&[], &[], Vec::new()), Week::default());
}

#[test]
fn contacts_of_this_week_take_their_part_of_the_capacity() {
    let mut plan = Plan {
        people: vec![
            Person {
                name: "Eva".into(),
                ..Person::default()
            },
            Person::default(),
        ],
        actions: vec![action("2025-03-10", Repeat::Weekly)],
        ..Plan::default()
    };
    plan.actions[0].who = " eva".into();
    plan.actions[0].targets = vec!["A".into(), "B".into()];
    let now = agenda(&plan.actions, day("2025-03-12"));
    assert_eq!(plan.planned(&now), [2, 0]);
    assert_eq!(plan.targeted().len(), 2);
    assert_eq!(plan.names(), ["Eva"]);
}

#[test]
fn the_file_has_the_columns_of_the_contract_in_both_dialects() {
    let mut one = action("2025-03-05", Repeat::Monthly);
    one.place = Some(Place::new(Pillar::Relationship, 2, 1));
    one.targets = vec!["C1".into(), "C2".into()];
    let written = |dialect| {
        let style = Style {
            dialect,
            language: Language::Es,
        };
        let bytes = export::plan(&[one.clone()], &Language::Es.text().course, style);
        String::from_utf8(bytes).expect("UTF-8")
    };
    assert_eq!(
        written(Dialect::Intl),
        "pillar,aspect,initiative,what,who,when,how,state,result,customers\r\n\
         relacion,2,1,Llamar,Eva,R/2025-03-05/P1M,Por teléfono,to_do,,C1 | C2\r\n"
    );
    assert_eq!(
        written(Dialect::Es),
        "\u{feff}Pilar;Aspecto;Iniciativa;Qué;Quién;Cuándo;Cómo;Estado;Resultado;Clientes\r\n\
         Relación;2. No vendés productos, manejas relaciones. Mantenga contactos periódicos y personalizados.;\
         Llamados periódicos y sistemáticos;Llamar;Eva;05/03/2025, Cada mes;Por teléfono;Por hacer;;C1 | C2\r\n"
    );
}

#[test]
fn an_action_is_tidied_and_kept_in_its_place() {
    let mut one = action("2025-03-05", Repeat::Once);
    one.what = " Llamar ".into();
    one.targets = ["B", " A ", "", "B"].map(str::to_owned).to_vec();
    let mut plan = Plan::default();
    plan.keep(one.tidied());
    assert_eq!(plan.actions[0].targets, ["B", "A"]);
    let mut changed = plan.actions[0].clone();
    changed.result = "Volvieron tres".into();
    plan.keep(changed);
    assert_eq!(
        (plan.actions.len(), plan.actions[0].what.as_str()),
        (1, "Llamar")
    );
    assert_eq!(plan.actions[0].result, "Volvieron tres");
}
