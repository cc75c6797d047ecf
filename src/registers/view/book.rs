//! What all pages of the registers share: the rows and their changes, what the ledger knows of the
//! customers in them, the search for a customer, the head of a page.

use super::Page;
use crate::browser::page;
use crate::customers::{Filter, Query};
use crate::registers::{Asked, Followed, Registers, change};
use crate::ui::*;
use crate::worker::{PriceBadge, Session, use_session};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// The registers in force, and the way to change them; copyable.
#[derive(Clone, Copy)]
pub struct Book {
    session: Session,
    registers: Memo<Registers>,
}

pub fn use_book() -> Book {
    let session = use_session();
    let registers = session.part(|workbook| &workbook.registers);
    Book { session, registers }
}

impl Book {
    /// A part of the registers, tracked.
    pub fn with<T>(self, part: impl FnOnce(&Registers) -> T) -> T {
        self.registers.with(part)
    }

    pub fn signal<T: PartialEq + Clone + Send + Sync + 'static>(
        self,
        part: fn(&Registers) -> T,
    ) -> Signal<T> {
        Memo::new(move |_| self.registers.with(part)).into()
    }

    /// Rows for a table. Not kept: what its cells say hangs on other parts of the registers too, and
    /// a kept signal that stays the same would hold the table back from them.
    pub fn rows<T: Clone + Send + Sync + 'static>(
        self,
        part: fn(&Registers) -> Vec<T>,
    ) -> Signal<Vec<T>> {
        Signal::derive(move || self.registers.with(part))
    }

    /// The firm's name, for questions and printed pages.
    pub fn firm(self) -> Memo<String> {
        self.session.part(|workbook| &workbook.firm)
    }

    pub fn name_firm(self, firm: String) {
        self.session.write(|workbook| workbook.firm = firm);
    }

    pub fn change(self, change: impl FnOnce(&mut Registers)) {
        self.session
            .write(|workbook| change(&mut workbook.registers));
    }

    /// What a table of rows calls when one was changed.
    pub fn edit<T: Record>(self, rows: fn(&mut Registers) -> &mut Vec<T>) -> Handler<Edit<T>> {
        Handler::new(move |(before, after): Edit<T>| {
            self.change(|registers| change(rows(registers), before.as_ref(), after));
        })
    }

    /// What the ledger knows of the customers that are asked for; `None` until it has answered, and
    /// without sales.
    pub fn followed(self, ask: fn(&Registers) -> Asked) -> Signal<Option<Followed>> {
        let asked = Memo::new(move |_| self.registers.with(ask));
        let report = self.session.report(move |client, settings| {
            let asked = asked.get();
            async move { client.followed(settings, asked).await }
        });
        Memo::new(move |_| report.with(|report| report.as_ref()?.as_ref().ok().cloned())).into()
    }
}

/// Customers of the ledger by part of their name or code; what enters the line is the code.
pub fn customers() -> Suggestions {
    const MOST: u32 = 8;
    let words = &use_text().registers.fields;
    let session = use_session();
    let found = RwSignal::new((String::new(), Vec::<(String, String)>::new()));
    let look = move |typed: String| {
        spawn_local(async move {
            let query = Query {
                filter: Filter {
                    search: typed.clone(),
                    ..Filter::default()
                },
                descending: true,
                limit: MOST,
                ..Query::default()
            };
            let settings = session.settings_untracked();
            let page = session.client().customers(settings, query).await;
            let rows = page.map(|page| page.rows).unwrap_or_default().into_iter();
            let rows = rows.map(|row| (row.code, row.name)).collect();
            // The form may be closed by now.
            let _ = found.try_set((typed, rows));
        });
    };
    let note = move |typed: String| {
        found.with(|(asked, rows)| {
            let known = rows.iter().find(|(code, _)| *code == typed);
            match known {
                Some((_, name)) => Some((words.customer_known)(name)),
                None if !typed.is_empty() && *asked == typed && rows.is_empty() => {
                    Some(words.customer_free.to_owned())
                }
                None => None,
            }
        })
    };
    Suggestions {
        list: Signal::derive(move || found.with(|(_, rows)| rows.clone())),
        on_type: Handler::new(look),
        note: Handler::new(note),
    }
}

/// A customer by name, leading to their page if they are in the sales.
pub fn customer_cell(code: &str, followed: Option<&Followed>) -> Cell {
    match followed.and_then(|followed| followed.known.get(code.trim())) {
        Some(known) => Cell::link(
            known.name.clone(),
            Route::Customer(code.trim().into()).href(),
        ),
        None => Cell::text(code),
    }
}

/// The period that figures of the ledger are of.
pub fn period(followed: Option<&Followed>) -> Option<String> {
    let (words, format) = (&use_text().registers.fields, use_format());
    let followed = followed?;
    Some((words.period)(
        &format.day(followed.from),
        &format.day(followed.until),
    ))
}

/// The head of a register: the way back, its title, a button that prints it.
#[component]
pub fn RegisterHead(page: Page, #[prop(optional, into)] title: MaybeProp<String>) -> impl IntoView {
    let words = &use_text().registers;
    let place = Page::ALL.iter().position(|one| *one == page);
    let known = place.and_then(|place| words.pages.get(place));
    let own = known.map(|(title, ..)| *title).unwrap_or_default();
    let title = Signal::derive(move || title.get().unwrap_or_else(|| own.to_owned()));
    let lead = known.map(|(_, holds, _)| (*holds).to_owned());
    view! {
        <a class="back no-print" href=Route::Registers.href()>{Icon::Arrow.view()} {words.back}</a>
        <PageHead title lead=MaybeProp::from(lead)>
            <Button on_click=move |()| page::print() testid="register-print">{words.print}</Button>
        </PageHead>
        <PriceBadge/>
    }
}
