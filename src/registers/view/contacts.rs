//! Whom to contact, when they were contacted, and how much is known of each.

use super::Page;
use super::book::{RegisterHead, customer_cell, customers, use_book};
use super::file::facts;
use crate::chart::Hue;
use crate::ledger::Day;
use crate::plan::{FromList, Place};
use crate::registers::{Asked, Followed, Interaction, Registers, completeness, due, newest_first};
use crate::rfm::Pillar;
use crate::ui::*;
use leptos::prelude::*;

fn asked(registers: &Registers) -> Asked {
    let met = registers
        .interactions
        .iter()
        .map(|one| one.customer.clone());
    Asked::names(met.chain(registers.files.keys().cloned()))
}

#[component]
pub fn ContactsPage() -> impl IntoView {
    let book = use_book();
    let followed = book.followed(asked);
    view! {
        <RegisterHead page=Page::Contacts/>
        <DueCard followed/>
        <Interactions followed/>
        <Files followed/>
    }
}

#[component]
fn DueCard(followed: Signal<Option<Followed>>) -> impl IntoView {
    let text = use_text();
    let (words, fields) = (&text.registers.contacts, &text.registers.fields);
    let format = use_format();
    let book = use_book();
    let listed = book.signal(|all| {
        let listed = due(&all.interactions, &all.files).into_iter();
        let listed = listed.map(|due| (due.customer, due.last, due.next, due.owner));
        listed.collect::<Vec<_>>()
    });
    let lead = MaybeProp::derive(move || {
        let now = today();
        let overdue = listed.with(|all| all.iter().filter(|(_, _, next, _)| *next < now).count());
        Some((words.due_lead)(&format.count(overdue), &format.day(now)))
    });
    let rows = Signal::derive(move || {
        let rows = listed
            .get()
            .into_iter()
            .map(|(customer, last, next, owner)| {
                let state = match next < today() {
                    true => Cell::badge(Hue::Orange, words.overdue),
                    false => Cell::badge(Hue::Grey, words.to_come),
                };
                vec![
                    followed.with(|all| customer_cell(&customer, all.as_ref())),
                    Cell::text(format.day(next)),
                    state,
                    Cell::text(format.day(last)),
                    Cell::text(owner),
                ]
            });
        rows.collect::<Vec<_>>()
    });
    let head = vec![
        Head::text(fields.customer),
        Head::text(words.next),
        Head::text(fields.state),
        Head::text(words.last),
        Head::text(fields.owner),
    ];
    let head = StoredValue::new(head);
    let overdue = move |listed: &[(String, Day, Day, String)]| {
        let late = listed.iter().filter(|(_, _, next, _)| *next < today());
        late.map(|(customer, ..)| customer.clone())
            .collect::<Vec<_>>()
    };
    let codes = move || {
        let late = listed.with_untracked(|listed| overdue(listed));
        async move { Ok(late) }
    };
    let count = MaybeProp::derive(move || Some(listed.with(|listed| overdue(listed).len())));
    view! {
        <Card title=words.due lead testid="contacts-due">
            <Show
                when=move || listed.with(|all| !all.is_empty())
                fallback=move || view! { <p class="muted">{words.due_none}</p> }
            >
                <Table caption=words.due head=head.get_value() rows testid="contacts-due-rows"/>
                <FromList
                    list=words.due
                    count
                    place=Place::new(Pillar::Relationship, 2, 1)
                    codes
                />
            </Show>
        </Card>
    }
}

/// What is typed of one interaction; without the customer where it is clear who it is.
pub fn entries(with_customer: bool) -> Vec<Entry<Interaction>> {
    let text = use_text();
    let (words, fields) = (&text.registers.contacts, &text.registers.fields);
    let book = use_book();
    let channels = Suggestions::of(move || {
        book.with(|all| {
            all.channels
                .iter()
                .map(|channel| channel.name.clone())
                .collect()
        })
    });
    let customer = || {
        Entry::new(
            "customer",
            fields.customer,
            Input::Suggested(|row: &mut Interaction| &mut row.customer, customers()),
        )
        .needed()
        .help(fields.customer_help)
    };
    let date = Entry::new(
        "date",
        fields.date,
        Input::Date(|row: &mut Interaction| &mut row.date),
    );
    let mut entries = vec![date];
    entries.extend(with_customer.then(customer));
    entries.extend([
        Entry::new(
            "channel",
            fields.channel,
            Input::Suggested(|row: &mut Interaction| &mut row.channel, channels),
        ),
        Entry::new(
            "owner",
            fields.owner,
            Input::Line(|row: &mut Interaction| &mut row.owner),
        ),
        Entry::new(
            "note",
            fields.note,
            Input::Prose(|row: &mut Interaction| &mut row.note),
        ),
        Entry::new(
            "next",
            words.next,
            Input::MaybeDate(|row: &mut Interaction| &mut row.next),
        )
        .help(words.next_help),
    ]);
    entries
}

#[component]
fn Interactions(followed: Signal<Option<Followed>>) -> impl IntoView {
    let text = use_text();
    let (words, fields) = (&text.registers.contacts, &text.registers.fields);
    let format = use_format();
    let book = use_book();
    let heads = vec![
        Head::text(fields.date),
        Head::text(fields.customer),
        Head::text(fields.channel),
        Head::text(fields.note),
        Head::text(words.next),
    ];
    let cells = move |met: Interaction| {
        vec![
            Cell::text(format.day(met.date)),
            followed.with(|all| customer_cell(&met.customer, all.as_ref())),
            Cell::text(met.channel),
            Cell::text(met.note),
            Cell::text(met.next.map_or(NO_FIGURE.into(), |day| format.day(day))),
        ]
    };
    let fresh = move |()| Interaction {
        date: today(),
        ..Interaction::default()
    };
    view! {
        <RegisterTable
            title=words.list
            empty=words.empty
            add=words.add
            entries=entries(true)
            rows=book.rows(|registers| newest_first(&registers.interactions, |row| row.date))
            heads
            cells
            fresh
            on_edit=book.edit(|registers| &mut registers.interactions)
            testid="interaction"
        />
    }
}

#[component]
fn Files(followed: Signal<Option<Followed>>) -> impl IntoView {
    let text = use_text();
    let (words, fields) = (&text.registers.contacts, &text.registers.fields);
    let format = use_format();
    let book = use_book();
    let code = RwSignal::new(String::new());
    let mut head = vec![Head::text(fields.customer)];
    head.extend(words.blocks.map(Head::figure));
    let rows = Signal::derive(move || {
        let all = followed.get();
        book.with(|registers| {
            let rows = registers.files.iter().map(|(code, file)| {
                let known = all.as_ref().and_then(|all| all.known.get(code));
                let blocks = completeness(file, facts(registers, code, known));
                let mut row = vec![customer_cell(code, all.as_ref())];
                row.extend(blocks.map(|block| Cell::figure(format.percent(block.share(), 0))));
                row
            });
            rows.collect::<Vec<_>>()
        })
    });
    let none = move || rows.with(Vec::is_empty).then_some(words.no_files);
    let open = Signal::derive(move || Route::Customer(code.get().trim().to_owned()).href());
    view! {
        <Card title=words.files lead=words.files_lead testid="contact-files">
            <div class="row-end no-print">
                <SuggestInput
                    label=words.open_file_label
                    value=code
                    on_change=move |typed| code.set(typed)
                    suggestions=customers()
                    testid="file-search"
                />
                <Show when=move || !code.with(|code| code.trim().is_empty())>
                    <LinkButton href=open testid="file-open">{words.open_file}</LinkButton>
                </Show>
            </div>
            <p class="muted">{none}</p>
            <Table caption=words.files head rows testid="contact-files-rows"/>
        </Card>
    }
}
