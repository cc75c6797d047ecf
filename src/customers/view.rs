//! Customers on screen: the list with its filters, one customer's page, and why someone is where
//! they are.

mod columns;
mod drawer;
mod facets;
mod filter;
mod history;
mod list;
mod one;
mod why;

pub use columns::Columns;
pub use list::CustomerList;
pub use one::CustomerPage;

use super::Query;
use crate::abc::{Change, Class};
use crate::chart::Hue;
use crate::export::Kind;
use crate::ui::*;
use crate::worker::{Answer, ExportButton, PeriodBar, use_session};
use leptos::prelude::*;

/// All customers with all that is known of each.
#[component]
pub fn CustomersPage() -> impl IntoView {
    let words = &use_text().customers;
    // Whether there are sales, and margins in them; the list asks for its own rows.
    let margin = use_session().report(|client, settings| async move {
        let one = Query {
            limit: 1,
            ..Query::default()
        };
        let page = client.customers(settings, one).await?;
        Ok(page.rows.iter().any(|row| row.margin.is_some()))
    });
    view! {
        <PageHead title=words.title lead=words.lead/>
        <PeriodBar/>
        <Answer
            report=margin
            content=move |margin| {
                view! {
                    <Card flush=true testid="customers">
                        {move || {
                            let columns = Columns::All { margin: margin.get() };
                            view! { <CustomerList columns/> }
                        }}
                    </Card>
                    <div class="row-end">
                        <DialectSelect/>
                        <ExportButton file=Kind::Customers/>
                    </div>
                }
            }
        />
    }
}

/// The colour of a class, the same on the whole screen.
fn class_hue(class: Class) -> Hue {
    match class {
        Class::A => Hue::Accent,
        Class::B => Hue::Blue,
        Class::C => Hue::Grey,
    }
}

/// The colour of a move between the windows.
fn change_hue(change: Change) -> Hue {
    match change {
        Change::New => Hue::Blue,
        Change::Up => Hue::Green,
        Change::Same => Hue::Grey,
        Change::Down => Hue::Amber,
        Change::Lost => Hue::Orange,
    }
}
