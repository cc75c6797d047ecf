//! Sales on their way, month by month (VEC-O3), and extras to charge for (REN-3.2).

use super::Page;
use super::book::{RegisterHead, customer_cell, customers, period, use_book};
use crate::chart::Hue;
use crate::ledger::{Day, Money};
use crate::registers::{
    Asked, Deal, Extra, Projected, Registers, Stage, projection, yearly_income,
};
use crate::ui::*;
use leptos::prelude::*;

fn asked(registers: &Registers) -> Asked {
    Asked::names(registers.deals.iter().map(|deal| deal.customer.clone()))
}

fn hue(stage: Stage) -> Hue {
    match stage {
        Stage::Contacted | Stage::Interested => Hue::Blue,
        Stage::Offered | Stage::Negotiating => Hue::Amber,
        Stage::Won => Hue::Green,
        Stage::Lost => Hue::Grey,
    }
}

#[component]
pub fn PipelinePage() -> impl IntoView {
    let book = use_book();
    let any = book.signal(|registers| !registers.deals.is_empty());
    view! {
        <RegisterHead page=Page::Pipeline/>
        <Show when=move || any.get()>
            <ProjectionCard/>
        </Show>
        <Deals/>
    }
}

/// What each month may bring.
#[component]
fn ProjectionCard() -> impl IntoView {
    let words = &use_text().registers.pipeline;
    let format = use_format();
    let book = use_book();
    let months = book.signal(|registers| -> Vec<(Option<i32>, Projected)> {
        projection(&registers.deals).into_iter().collect()
    });
    let head = Signal::stored(vec![
        Head::text(words.month),
        Head::figure(words.open),
        Head::figure(words.amount),
        Head::figure(words.weighted),
        Head::figure(words.won),
    ]);
    let rows = Signal::derive(move || {
        let cells = |name: String, month: &Projected| {
            vec![
                Cell::text(name),
                Cell::figure(format.integer(month.deals)),
                Cell::figure(format.money(month.amount)),
                Cell::figure(format.money(month.weighted)),
                Cell::figure(format.money(month.won)),
            ]
        };
        months.with(|months| {
            // Those without a day last.
            let dated = months.iter().filter(|(month, _)| month.is_some());
            let undated = months.iter().filter(|(month, _)| month.is_none());
            let rows = dated.chain(undated).map(|(month, told)| {
                let name = month.map(|month| format.month(Day::first_of_month(month)));
                cells(name.unwrap_or_else(|| words.no_day.to_owned()), told)
            });
            let all = months
                .iter()
                .fold(Projected::default(), |sum, (_, one)| Projected {
                    deals: sum.deals + one.deals,
                    amount: sum.amount + one.amount,
                    weighted: sum.weighted + one.weighted,
                    won: sum.won + one.won,
                });
            let total = cells(words.total.to_owned(), &all);
            rows.chain([total]).collect::<Vec<_>>()
        })
    });
    view! {
        <Card title=words.projection lead=words.projection_lead testid="pipeline-projection">
            <Table caption=words.projection head rows/>
        </Card>
    }
}

#[component]
fn Deals() -> impl IntoView {
    let text = use_text();
    let (words, fields) = (&text.registers.pipeline, &text.registers.fields);
    let format = use_format();
    let book = use_book();
    let followed = book.followed(asked);
    let heads = vec![
        Head::text(fields.customer),
        Head::text(words.what),
        Head::figure(words.amount),
        Head::text(words.stage),
        Head::figure(words.weighted),
        Head::text(words.expected),
        Head::text(fields.owner),
    ];
    let cells = move |deal: Deal| {
        let chance = format.percent(f64::from(deal.chance()) / 100.0, 0);
        let day = Cell::text(deal.expected.map(|day| format.day(day)).unwrap_or_default());
        vec![
            followed.with(|all| customer_cell(&deal.customer, all.as_ref())),
            Cell::text(deal.what.clone()),
            Cell::known(deal.amount.map(|amount| format.money(amount))),
            Cell::badge(hue(deal.stage), words.stages[deal.stage as usize]).note(chance),
            Cell::figure(format.money(deal.weighted())),
            match deal.is_late(today()) {
                true => day.note(words.late),
                false => day,
            },
            Cell::text(deal.owner),
        ]
    };
    let entries = vec![
        Entry::new(
            "customer",
            fields.customer,
            Input::Suggested(|row: &mut Deal| &mut row.customer, customers()),
        )
        .needed()
        .help(fields.customer_help),
        Entry::new(
            "what",
            words.what,
            Input::Line(|row: &mut Deal| &mut row.what),
        ),
        Entry::new(
            "amount",
            words.amount,
            Input::Money(|row: &mut Deal| &mut row.amount),
        ),
        Entry::one_of(
            "stage",
            words.stage,
            words.stages,
            |row: &Deal| row.stage as usize,
            |row, at| row.stage = Stage::ALL.get(at).copied().unwrap_or_default(),
        ),
        Entry::new(
            "probability",
            words.probability,
            Input::Count(|row: &mut Deal| &mut row.probability, 100),
        )
        .help(words.probability_help),
        Entry::new(
            "expected",
            words.expected,
            Input::MaybeDate(|row: &mut Deal| &mut row.expected),
        ),
        Entry::new(
            "owner",
            fields.owner,
            Input::Line(|row: &mut Deal| &mut row.owner),
        ),
    ];
    // Open ones first, the nearest day first.
    let rows = book.rows(|registers| {
        let mut rows = registers.deals.clone();
        rows.sort_by_key(|deal| (!deal.stage.is_open(), deal.expected.unwrap_or(Day::MAX)));
        rows
    });
    view! {
        <RegisterTable
            title=words.list
            lead=words.lead
            empty=words.empty
            add=words.add
            entries
            rows
            heads
            cells
            fresh=move |()| Deal::default()
            on_edit=book.edit(|registers| &mut registers.deals)
            testid="deal"
        />
    }
}

#[component]
pub fn ExtrasPage() -> impl IntoView {
    let text = use_text();
    let words = &text.registers.extras;
    let format = use_format();
    let book = use_book();
    let followed = book.followed(|_| Asked::default());
    let income = move |extra: &Extra| {
        let members = followed.with(|all| all.as_ref().map(|all| all.members))?;
        yearly_income(extra, &members)
    };
    let heads = vec![
        Head::text(words.name),
        Head::figure(words.price),
        Head::figure(words.adoption),
        Head::figure(words.times),
        Head::figure(words.income),
    ];
    let cells = move |extra: Extra| {
        let income = income(&extra).map(|income| format.money_whole(income));
        let share = extra.adoption.map(|share| format.percent(share / 100.0, 1));
        vec![
            Cell::text(extra.name),
            Cell::known(extra.price.map(|price| format.money(price))),
            Cell::known(share),
            Cell::figure(format.integer(extra.times.unwrap_or(1))),
            Cell::known(income),
        ]
    };
    let entries = vec![
        Entry::new(
            "name",
            words.name,
            Input::Line(|row: &mut Extra| &mut row.name),
        )
        .needed(),
        Entry::new(
            "price",
            words.price,
            Input::Money(|row: &mut Extra| &mut row.price),
        ),
        Entry::new(
            "adoption",
            words.adoption,
            Input::Number(|row: &mut Extra| &mut row.adoption),
        )
        .help(words.adoption_help),
        Entry::new(
            "times",
            words.times,
            Input::Count(|row: &mut Extra| &mut row.times, 366),
        ),
    ];
    let rows = book.rows(|registers| registers.extras.clone());
    let total = move || {
        let incomes: Vec<Money> = rows.with(|rows| rows.iter().filter_map(income).collect());
        (!incomes.is_empty()).then(|| (words.total)(&format.money_whole(incomes.into_iter().sum())))
    };
    view! {
        <RegisterHead page=Page::Extras/>
        <RegisterTable
            title=words.list
            lead=words.lead
            empty=words.empty
            add=words.add
            entries
            rows
            heads
            cells
            fresh=move |()| Extra::default()
            on_edit=book.edit(|registers| &mut registers.extras)
            testid="extra"
        />
        <p class="muted" data-testid="extra-total">
            {total} " " {move || followed.with(|all| period(all.as_ref()))}
        </p>
    }
}
