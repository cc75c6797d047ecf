//! Who recommends, who is a partner, who is a contact: by the person's word.

use crate::customers::{Filter, Query, Row, Sort};
use crate::pyramid::{Mark, Marks};
use crate::ui::*;
use crate::worker::{Session, use_session};
use leptos::prelude::*;

/// Customers found at a time: enough to tell namesakes apart.
const FOUND: u32 = 6;

/// Search, marks for whoever is found, and the marks made.
#[component]
pub fn MarksCard() -> impl IntoView {
    let words = &use_text().pyramid.marks;
    let session = use_session();
    let made = session.part(|workbook| &workbook.loyalty);
    let search = RwSignal::new(String::new());
    let found = session.report(move |client, settings| {
        let search = search.get();
        async move {
            if search.is_empty() {
                return Ok(Vec::new());
            }
            let query = Query {
                filter: Filter {
                    search,
                    ..Filter::default()
                },
                sort: Sort::Monetary,
                descending: true,
                limit: FOUND,
                ..Query::default()
            };
            Ok(client.customers(settings, query).await?.rows)
        }
    });
    let rows = move || match found.get() {
        Some(Ok(rows)) => rows,
        _ => Vec::new(),
    };
    let results = move || {
        let wanted = search.get();
        if wanted.is_empty() {
            return ().into_any();
        }
        let rows = rows();
        let nobody = (rows.is_empty()).then(|| view! { <p class="muted">{words.nobody}</p> });
        let known = rows
            .iter()
            .any(|row| row.name == wanted || row.code == wanted);
        let contact = wanted.clone();
        let note = move |()| {
            session.write(|workbook| workbook.loyalty.set(&contact, Some(Mark::Contact)));
            search.set(String::new());
        };
        let add = (!known).then(|| {
            view! {
                <Button icon=Icon::Plus on_click=note testid="mark-contact">
                    {(words.add_contact)(&wanted)}
                </Button>
            }
        });
        view! {
            {nobody}
            <ul class="stack" role="list">{rows.into_iter().map(|row| person(row, session, made)).collect_view()}</ul>
            {add}
        }
        .into_any()
    };
    view! {
        <Card title=words.title lead=words.lead testid="pyramid-marks">
            <SearchBox
                label=words.search
                value=search
                on_change=move |text| search.set(text)
                testid="mark-search"
            />
            {results}
            <h3>{words.made}</h3>
            {move || list(session, &made.get())}
        </Card>
    }
}

/// One customer, with a mark to be set or taken away.
fn person(row: Row, session: Session, made: Memo<Marks>) -> impl IntoView {
    let words = &use_text().pyramid.marks;
    let chip = |mark: Mark| {
        let (code, own) = (row.code.clone(), row.code.clone());
        let name = words.names[mark as usize];
        let pressed = Signal::derive(move || made.with(|marks| marks.get(&code)) == Some(mark));
        let press = move |()| {
            let set = (!pressed.get_untracked()).then_some(mark);
            session.write(|workbook| workbook.loyalty.set(&own, set));
        };
        view! { <Chip label=name pressed on_click=press testid=format!("mark-{}", mark.level().machine_name())/> }
    };
    let href = Route::Customer(row.code.clone()).href();
    view! {
        <li class="row">
            <a href=href>{row.name.clone()}</a>
            <span class="muted">{row.code.clone()}</span>
            {[Mark::Advocate, Mark::Partner].map(chip)}
        </li>
    }
}

/// All marks, each to be taken away.
fn list(session: Session, marks: &Marks) -> AnyView {
    let words = &use_text().pyramid.marks;
    if marks.is_empty() {
        return view! { <p class="muted">{words.none}</p> }.into_any();
    }
    let items = marks.iter().map(|(code, mark)| {
        let (code, own) = (code.to_owned(), code.to_owned());
        let label = (words.remove)(&code);
        view! {
            <li class="row">
                <span>{code}</span>
                <span class="muted">{words.names[mark as usize]}</span>
                <IconButton
                    icon=Icon::Close
                    label
                    on_click=move |()| session.write(|workbook| workbook.loyalty.set(&own, None))
                    testid="mark-remove"
                />
            </li>
        }
    });
    view! { <ul class="stack" role="list" data-testid="marks-made">{items.collect_view()}</ul> }
        .into_any()
}
