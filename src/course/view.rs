//! The six pillars on screen: a table of contents, and a page for each.

mod aspect;
mod contents;
mod customer;
mod figures;

pub use contents::PillarsPage;
pub use customer::ManagedCard;
pub use figures::{Figures, Period};

use super::{Asked, Evidence, Figure, Value, Worksheets, aspects, of_registers};
use crate::browser::page;
use crate::plan::{Action, ActionDialog, use_plan};
use crate::rfm::Pillar;
use crate::ui::*;
use crate::worker::{Session, use_session};
use aspect::AspectCard;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The worksheets in force, and the way to change them; copyable.
#[derive(Clone, Copy)]
struct Sheets {
    session: Session,
    sheets: Memo<Worksheets>,
}

fn use_sheets() -> Sheets {
    let session = use_session();
    let sheets = session.part(|workbook| &workbook.worksheets);
    Sheets { session, sheets }
}

impl Sheets {
    fn change(self, change: impl FnOnce(&mut Worksheets)) {
        self.session
            .write(|workbook| change(&mut workbook.worksheets));
    }
}

/// What is known so far of the figures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Known {
    /// `None` while it is being worked out, and without sales.
    pub sales: Option<Evidence>,
    pub waiting: bool,
    by_hand: Vec<(Figure, Value)>,
}

impl Known {
    pub fn value(&self, figure: Figure) -> Option<Value> {
        let by_hand = || {
            let found = self.by_hand.iter().find(|(one, _)| *one == figure);
            found.map(|(_, value)| value)
        };
        let of_sales = self.sales.as_ref().and_then(|it| it.value(figure));
        of_sales.or_else(by_hand).cloned()
    }
}

/// The figures of the sales, asked once for a page, and those of the registers.
pub fn use_known() -> Memo<Known> {
    let session = use_session();
    let tiers = session.part(|workbook| &workbook.tiers);
    let registers = session.part(|workbook| &workbook.registers);
    let desk = use_plan();
    let managed = Memo::new(move |_| {
        let mut codes: BTreeSet<String> = registers.with(|registers| {
            let met = registers.interactions.iter();
            met.map(|one| one.customer.trim().to_owned()).collect()
        });
        desk.plan
            .with(|plan| codes.extend(plan.targeted().into_iter().map(str::to_owned)));
        codes.into_iter().collect::<Vec<_>>()
    });
    let emailed = Memo::new(move |_| {
        registers.with(|registers| {
            let files = registers.files.iter();
            let told = files.filter(|(_, file)| !file.email.trim().is_empty());
            told.map(|(code, _)| code.clone()).collect::<Vec<_>>()
        })
    });
    let report = session.report(move |client, settings| {
        let asked = Asked {
            tiers: tiers.get(),
            managed: managed.get(),
            emailed: emailed.get(),
        };
        async move { client.evidence(settings, asked).await }
    });
    Memo::new(move |_| Known {
        sales: report.with(|report| report.as_ref()?.as_ref().ok().cloned()),
        waiting: report.with(Option::is_none),
        by_hand: registers.with(|registers| of_registers(registers, today())),
    })
}

fn named(name: &str) -> Option<Pillar> {
    Pillar::ALL
        .into_iter()
        .find(|pillar| pillar.machine_name() == name)
}

fn href(pillar: Pillar) -> String {
    Route::Pillar(pillar.machine_name().to_owned()).href()
}

/// One pillar's worksheet; all of them for a name that none has.
#[component]
pub fn PillarPage(name: String) -> impl IntoView {
    match named(&name) {
        Some(pillar) => view! { <Sheet pillar/> }.into_any(),
        None => view! { <PillarsPage/> }.into_any(),
    }
}

#[component]
fn Sheet(pillar: Pillar) -> impl IntoView {
    let words = &use_text().course;
    let own = &words.pillars[pillar as usize];
    let known = use_known();
    let draft = RwSignal::new(None::<Action>);
    let cards = aspects(pillar).iter().map(|aspect| {
        view! { <AspectCard pillar aspect=*aspect known draft/> }
    });
    let others = Pillar::ALL.map(|one| {
        let here = (one == pillar).then_some("page");
        view! {
            <a class="chip" href=href(one) aria-current=here>
                {words.pillars[one as usize].name}
            </a>
        }
    });
    let title = format!("{}. {}", pillar as usize + 1, own.name);
    view! {
        <a class="back no-print" href=Route::Pillars.href()>{Icon::Arrow.view()} {words.back}</a>
        <PageHead title>
            <LinkButton href=Route::Plan.href()>{use_text().plan.nav}</LinkButton>
            <Button icon=Icon::File on_click=move |()| page::print() testid="pillar-print">{words.print}</Button>
        </PageHead>
        <nav class="row course-others no-print" aria-label=words.title>{others}</nav>
        <p class="prose course-intro" data-testid="pillar-intro">{own.intro}</p>
        <figures::Period known/>
        {cards.collect_view()}
        <ActionDialog draft/>
    }
}
