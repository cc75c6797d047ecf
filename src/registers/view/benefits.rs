//! Benefits by category and what they cost in a year.

use super::Page;
use super::book::{RegisterHead, period, use_book};
use crate::ledger::Money;
use crate::registers::{Asked, Benefit, Group, Members, yearly_cost};
use crate::ui::*;
use leptos::prelude::*;

fn group_name(group: Group) -> String {
    let text = use_text();
    match group {
        Group::Class(class) => (text.registers.promises.class)(class.name()),
        Group::Segment(segment) => text.names.segments[segment as usize].to_owned(),
    }
}

#[component]
pub fn BenefitsPage() -> impl IntoView {
    let words = &use_text().registers.promises;
    let format = use_format();
    let book = use_book();
    let followed = book.followed(|_| Asked::default());
    let members = Signal::derive(move || followed.with(|all| all.as_ref().map(|all| all.members)));
    let heads = vec![
        Head::text(words.category),
        Head::text(words.group),
        Head::text(words.benefit),
        Head::figure(words.yearly_cost),
        Head::figure(words.members),
        Head::figure(words.in_all),
    ];
    let cells = move |benefit: Benefit| {
        let members = members.get();
        let money = |amount: Option<Money>| {
            Cell::figure(amount.map_or(NO_FIGURE.into(), |amount| format.money_whole(amount)))
        };
        let count = members.map(|all| format.integer(benefit.group.members(&all)));
        let all = members.and_then(|members| yearly_cost(&benefit, &members));
        let order = benefit.order.map(|order| format.integer(order));
        let name = Cell::text(benefit.category);
        vec![
            match order {
                Some(order) => name.note(order),
                None => name,
            },
            Cell::text(group_name(benefit.group)),
            Cell::text(benefit.benefit),
            money(benefit.yearly_cost),
            Cell::figure(count.unwrap_or(NO_FIGURE.into())),
            money(all),
        ]
    };
    let entries = vec![
        Entry::new(
            "category",
            words.category,
            Input::Line(|row: &mut Benefit| &mut row.category),
        )
        .needed(),
        Entry::new("order", words.order, Input::Count(|row| &mut row.order, 99)),
        Entry::one_of(
            "group",
            words.group,
            Group::all().map(group_name),
            |row| {
                Group::all()
                    .position(|group| group == row.group)
                    .unwrap_or_default()
            },
            |row, at| row.group = Group::all().nth(at).unwrap_or_default(),
        ),
        Entry::new(
            "benefit",
            words.benefit,
            Input::Prose(|row| &mut row.benefit),
        ),
        Entry::new(
            "cost",
            words.yearly_cost,
            Input::Money(|row| &mut row.yearly_cost),
        ),
    ];
    let rows = book.rows(|all| {
        let mut rows = all.benefits.clone();
        rows.sort_by_key(|row| row.order.unwrap_or(u32::MAX));
        rows
    });
    let total = move || {
        let members: Members = members.get()?;
        rows.with(|rows| {
            let costs: Vec<Option<Money>> =
                rows.iter().map(|row| yearly_cost(row, &members)).collect();
            let unpriced = costs.iter().filter(|cost| cost.is_none()).count();
            let total: Money = costs.into_iter().flatten().sum();
            let told = (words.total)(&format.money_whole(total), &format.count(unpriced));
            (!rows.is_empty()).then_some(told)
        })
    };
    view! {
        <RegisterHead page=Page::Benefits/>
        <RegisterTable
            title=words.benefits
            empty=words.benefits_empty
            add=words.add_benefit
            entries
            rows
            heads
            cells
            fresh=move |()| Benefit::default()
            on_edit=book.edit(|registers| &mut registers.benefits)
            testid="benefit"
        />
        <p class="muted" data-testid="benefit-total">
            {total} " " {move || followed.with(|all| period(all.as_ref()))}
        </p>
    }
}
