//! The part of a customer's own page that is written by hand.

use super::Page;
use super::book::{Book, use_book};
use super::contacts::entries as interaction_entries;
use crate::registers::{
    Asked, BLOCKS, Block, Custom, CustomerFile, Facts, Followed, Interaction, Known, Registers,
    change, completeness, newest_first,
};
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

/// What completeness needs to know of a customer beside the file.
pub fn facts<'a>(registers: &Registers, code: &str, known: Option<&'a Known>) -> Facts<'a> {
    let own = || {
        registers
            .interactions
            .iter()
            .filter(|one| one.customer.trim() == code)
    };
    Facts {
        known,
        interactions: own().count() as u32,
        has_next: own().any(|one| one.next.is_some()),
    }
}

/// A customer's file: details, fields of the firm's own, interactions, how complete it is.
#[component]
pub fn CustomerFileCard(code: String) -> impl IntoView {
    let words = &use_text().registers.contacts;
    let book = use_book();
    let followed = followed(code.clone());
    let file = file(book, code.clone());
    let sheet =
        Route::Register(Page::CustomerSheet.name().into()).href_with(&[("customer", &code)]);
    let actions = move || {
        view! { <LinkButton href=sheet.clone() testid="file-sheet">{words.sheet}</LinkButton> }
    };
    let own = code.clone();
    let save = move |now: CustomerFile| {
        let code = own.clone();
        book.change(move |registers| {
            // A file with nothing in it is none.
            match now == CustomerFile::default() {
                true => drop(registers.files.remove(&code)),
                false => drop(registers.files.insert(code, now)),
            }
        });
    };
    // Built anew when the sales tell more of the customer.
    let form = move || {
        let entries = entries(followed.get().as_ref());
        view! { <Form entries row=file on_change=save.clone() testid="file"/> }
    };
    let shown = code.clone();
    view! {
        <Card title=words.panel lead=words.panel_lead actions testid="customer-file">
            <Blocks book code=shown followed/>
            {form}
        </Card>
        <CustomFields book code=code.clone()/>
        <Interactions book code/>
    }
}

/// The file of a customer; an empty one if nothing was written yet.
pub fn file(book: Book, code: String) -> Signal<CustomerFile> {
    Memo::new(move |_| book.with(|all| all.files.get(&code).cloned().unwrap_or_default())).into()
}

/// What the sales say of one customer.
pub fn followed(code: String) -> Signal<Option<Known>> {
    let asked = Asked::names(std::iter::once(code.clone()));
    let report = use_session().report(move |client, settings| {
        let asked = asked.clone();
        async move { client.followed(settings, asked).await }
    });
    let known = move |followed: &Followed| followed.known.get(code.trim()).cloned();
    Memo::new(move |_| report.with(|report| known(report.as_ref()?.as_ref().ok()?))).into()
}

/// How much of each of the four blocks is filled (FID-2a).
pub fn blocks(book: Book, code: &str, known: Option<&Known>) -> [Block; BLOCKS] {
    book.with(|all| {
        let file = all.files.get(code).cloned().unwrap_or_default();
        completeness(&file, facts(all, code, known))
    })
}

#[component]
fn Blocks(book: Book, code: String, followed: Signal<Option<Known>>) -> impl IntoView {
    let words = &use_text().registers.contacts;
    let format = use_format();
    let told = Memo::new(move |_| {
        let blocks = blocks(book, &code, followed.get().as_ref());
        blocks.map(|block| (block.share(), block.filled, block.fields))
    });
    let kpis = (0..BLOCKS).map(|place| {
        let block = move || told.with(|told| told.get(place).copied().unwrap_or_default());
        let note = move || {
            let (_, filled, fields) = block();
            Some((words.block_note)(
                &format.integer(filled),
                &format.integer(fields),
            ))
        };
        view! {
            <Kpi
                label=words.blocks[place]
                value=Signal::derive(move || format.percent(block().0, 0))
                formula=MaybeProp::derive(note)
                testid=format!("file-block-{}", place + 1)
            />
        }
    });
    view! {
        <h3>{words.complete}</h3>
        <div class="grid-4">{kpis.collect_view()}</div>
    }
}

/// What is typed of a customer; beside what the sales tell already.
fn entries(known: Option<&Known>) -> Vec<Entry<CustomerFile>> {
    let words = &use_text().registers.contacts;
    let line = |key, label: &str, at: fn(&mut CustomerFile) -> &mut String| {
        Entry::new(key, label, Input::Line(at))
    };
    let beside = |entry: Entry<CustomerFile>, told: fn(&Known) -> &String| {
        let told = known.map(told).filter(|told| !told.is_empty());
        match told {
            Some(told) => entry.help((words.in_sales)(told)),
            None => entry,
        }
    };
    let birthday = Input::MaybeDate(|row: &mut CustomerFile| &mut row.birthday);
    vec![
        line("person", words.person, |row| &mut row.person),
        beside(line("phone", words.phone, |row| &mut row.phone), |known| {
            &known.phone
        }),
        beside(line("email", words.email, |row| &mut row.email), |known| {
            &known.email
        }),
        line("address", words.address, |row| &mut row.address),
        line("channel", words.preferred_channel, |row| &mut row.channel),
        line("time", words.preferred_time, |row| &mut row.time),
        beside(Entry::new("birthday", words.birthday, birthday), |known| {
            &known.birthday
        }),
        line("interests", words.interests, |row| &mut row.interests),
        line("payment", words.payment, |row| &mut row.payment),
        line("motives", words.motives, |row| &mut row.motives),
        line("executive", words.executive, |row| &mut row.executive),
        Entry::new(
            "every",
            words.every_days,
            Input::Count(|row| &mut row.every_days, 3650),
        ),
        Entry::new(
            "influential",
            words.influential,
            Input::Tick(|row| &mut row.influential),
        ),
        Entry::new(
            "no-contact",
            words.no_contact,
            Input::Tick(|row| &mut row.no_contact),
        ),
    ]
}

#[component]
fn CustomFields(book: Book, code: String) -> impl IntoView {
    let words = &use_text().registers.contacts;
    let file = file(book, code.clone());
    let heads = vec![
        Head::text(words.custom_name),
        Head::text(words.custom_value),
        Head::text(words.sensitive),
    ];
    let cells = move |custom: Custom| {
        let sensitive = if custom.sensitive {
            words.sensitive_yes
        } else {
            NO_FIGURE
        };
        vec![
            Cell::text(custom.name),
            Cell::text(custom.value),
            Cell::text(sensitive),
        ]
    };
    let entries = vec![
        Entry::new(
            "name",
            words.custom_name,
            Input::Line(|row: &mut Custom| &mut row.name),
        )
        .needed(),
        Entry::new(
            "value",
            words.custom_value,
            Input::Line(|row| &mut row.value),
        ),
        Entry::new(
            "sensitive",
            words.sensitive,
            Input::Tick(|row| &mut row.sensitive),
        ),
    ];
    let edit = move |(before, after): Edit<Custom>| {
        let code = code.clone();
        book.change(move |registers| {
            let file = registers.files.entry(code).or_default();
            change(&mut file.custom, before.as_ref(), after);
        });
    };
    view! {
        <RegisterTable
            title=words.custom
            lead=words.custom_lead
            empty=words.no_custom
            add=words.add_custom
            entries
            rows=Signal::derive(move || file.get().custom)
            heads
            cells
            fresh=move |()| Custom::default()
            on_edit=edit
            testid="custom"
        />
    }
}

#[component]
fn Interactions(book: Book, code: String) -> impl IntoView {
    let text = use_text();
    let (words, fields) = (&text.registers.contacts, &text.registers.fields);
    let format = use_format();
    let own = code.clone();
    let rows = Signal::derive(move || {
        book.with(|all| {
            let mut rows = newest_first(&all.interactions, |row| row.date);
            rows.retain(|row| row.customer.trim() == own);
            rows
        })
    });
    let heads = vec![
        Head::text(fields.date),
        Head::text(fields.channel),
        Head::text(fields.note),
        Head::text(words.next),
    ];
    let cells = move |met: Interaction| {
        vec![
            Cell::text(format.day(met.date)),
            Cell::text(met.channel),
            Cell::text(met.note),
            Cell::text(met.next.map_or(NO_FIGURE.into(), |day| format.day(day))),
        ]
    };
    let fresh = move |()| Interaction {
        date: today(),
        customer: code.clone(),
        ..Interaction::default()
    };
    view! {
        <RegisterTable
            title=words.interactions
            empty=words.empty
            add=words.add
            entries=interaction_entries(false)
            rows
            heads
            cells
            fresh
            on_edit=book.edit(|registers| &mut registers.interactions)
            testid="interaction"
        />
    }
}
