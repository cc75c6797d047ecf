//! The plan as a file.

use super::table::Cell;
use super::{Dialect, Style};
use crate::plan::{Action, Contact, Repeat};
use crate::text::Course;

/// plan.csv: a row per action. Where in the course it belongs stands by the course's numbers in
/// `intl`, by its words in `es`; a repetition in the way of ISO 8601 (`R/2025-01-31/P1M`), or in words.
pub fn plan(actions: &[Action], course: &Course, style: Style) -> Vec<u8> {
    let machine = [
        "pillar",
        "aspect",
        "initiative",
        "what",
        "who",
        "when",
        "how",
        "state",
        "result",
        "customers",
    ];
    let mut table = style.header(&machine, |t| {
        vec![
            t.pillar,
            t.aspect,
            t.initiative,
            t.what,
            t.who,
            t.when,
            t.how,
            t.state,
            t.result,
            t.customers,
        ]
    });
    for action in actions {
        let [pillar, aspect, initiative] = place(action, course, style);
        table.row([
            pillar,
            aspect,
            initiative,
            Cell::text(action.what.as_str()),
            Cell::text(action.who.as_str()),
            when(action, style),
            Cell::text(action.how.as_str()),
            style.name(
                action.state.machine_name(),
                style.names().states_of_actions[action.state as usize],
            ),
            Cell::text(action.result.as_str()),
            Cell::text(action.targets.join(" | ")),
        ]);
    }
    table.finish()
}

fn place<'a>(action: &Action, course: &Course, style: Style) -> [Cell<'a>; 3] {
    let Some(place) = action.place else {
        return [Cell::Empty, Cell::Empty, Cell::Empty];
    };
    let number = |number: Option<u8>| Cell::or_empty(number, |it| Cell::Count(it.into()));
    if style.dialect == Dialect::Intl {
        return [
            Cell::text(place.pillar.machine_name()),
            number(place.aspect),
            number(place.initiative),
        ];
    }
    let pillar = &course.pillars[place.pillar as usize];
    let aspect = place.aspect.and_then(|aspect| pillar.aspect(aspect));
    let initiative = (place.initiative).and_then(|at| aspect?.initiative(at));
    [
        Cell::text(pillar.name),
        Cell::or_empty(aspect, |it| {
            Cell::text(format!("{}. {}", it.number, it.title))
        }),
        Cell::or_empty(initiative, Cell::text),
    ]
}

fn when<'a>(action: &Action, style: Style) -> Cell<'a> {
    let Some(day) = action.day else {
        return Cell::Empty;
    };
    match (action.repeat, action.repeat.duration(), style.dialect) {
        (Repeat::Once, ..) | (_, None, _) => Cell::Day(day),
        (_, Some(duration), Dialect::Intl) => Cell::text(format!("R/{day}/{duration}")),
        (repeat, _, dialect) => Cell::text(format!(
            "{}, {}",
            dialect.day(day),
            style.names().repeats[repeat as usize]
        )),
    }
}

/// call_sheet.csv: the customers of one action, with what a caller needs to know.
pub fn call_sheet(contacts: &[Contact], style: Style) -> Vec<u8> {
    let machine = [
        "customer",
        "name",
        "phone",
        "email",
        "salesperson",
        "segment",
        "last_purchase",
        "last_product",
        "offer",
        "result",
    ];
    let mut table = style.header(&machine, |t| {
        vec![
            t.customer,
            t.name,
            t.phone,
            t.email,
            t.salesperson,
            t.segment,
            t.last_purchase,
            t.last_product,
            t.offer,
            t.result,
        ]
    });
    for contact in contacts {
        table.row([
            Cell::text(contact.code.as_str()),
            Cell::text(contact.name.as_str()),
            Cell::text(contact.phone.as_str()),
            Cell::text(contact.email.as_str()),
            Cell::text(contact.salesperson.as_str()),
            Cell::or_empty(contact.segment, |segment| {
                let spoken = style.names().segments[segment as usize];
                style.name(segment.machine_name(), spoken)
            }),
            Cell::or_empty(contact.last_purchase, Cell::Day),
            Cell::text(contact.last_item.as_str()),
            Cell::text(contact.offer.as_str()),
            Cell::Empty,
        ]);
    }
    table.finish()
}
