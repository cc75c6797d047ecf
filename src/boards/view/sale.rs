//! The map of the sale as a checklist, and the steps in it (FID-17).

use super::use_wall;
use crate::boards::{Area, SaleStep, steps};
use crate::chart::Hue;
use crate::registers::change;
use crate::ui::*;
use leptos::prelude::*;

const AREAS: [Area; 4] = [Area::Production, Area::Sales, Area::Store, Area::Customer];

fn hue(area: Area) -> Hue {
    match area {
        Area::Production => Hue::Purple,
        Area::Sales => Hue::Accent,
        Area::Store => Hue::Amber,
        Area::Customer => Hue::Blue,
    }
}

#[component]
pub fn SaleBoard() -> impl IntoView {
    let words = &use_text().boards.sale;
    let wall = use_wall();
    let rows =
        Signal::derive(move || wall.with(|boards| steps(boards.sale.as_ref(), &words.names)));
    let edit = move |(before, after): Edit<SaleStep>| {
        wall.change(|boards| {
            let mut own = steps(boards.sale.as_ref(), &words.names);
            change(&mut own, before.as_ref(), after);
            boards.sale = Some(own);
        });
    };
    let on_edit = Handler::new(edit);
    let own = move || wall.with(|boards| boards.sale.is_some());
    let reset = move |()| wall.change(|boards| boards.sale = None);
    view! {
        <Checklist rows on_edit/>
        <div class="no-print stack">
            <Steps rows on_edit/>
            <Show when=own>
                <div class="row">
                    <Button icon=Icon::Undo on_click=reset testid="sale-reset">{words.reset}</Button>
                </div>
            </Show>
        </div>
    }
}

#[component]
fn Checklist(rows: Signal<Vec<SaleStep>>, on_edit: Handler<Edit<SaleStep>>) -> impl IntoView {
    let words = &use_text().boards.sale;
    let format = use_format();
    let lead = Signal::derive(move || {
        rows.with(|rows| {
            let done = rows.iter().filter(|row| row.done).count();
            (words.checklist_lead)(&format.count(done), &format.count(rows.len()))
        })
    });
    // Lines stay when a row changes, so that whoever ticks keeps the focus.
    let count = Memo::new(move |_| rows.with(Vec::len));
    let lines = move || {
        let lines = (0..count.get()).map(|at| view! { <Tick at rows on_edit/> });
        lines.collect_view()
    };
    view! {
        <Card title=words.checklist lead testid="sale-checklist">
            <ol role="list" class="boards-sale">{lines}</ol>
        </Card>
    }
}

#[component]
fn Tick(at: usize, rows: Signal<Vec<SaleStep>>, on_edit: Handler<Edit<SaleStep>>) -> impl IntoView {
    let words = &use_text().boards.sale;
    let row = Memo::new(move |_| rows.with(|rows| rows.get(at).cloned().unwrap_or_default()));
    let label = Signal::derive(move || {
        row.with(|row| {
            let number = row.number.map(|number| format!("{number}. "));
            format!("{}{}", number.unwrap_or_default(), row.name)
        })
    });
    let told = move || {
        row.with(|row| {
            let told = [row.owner.as_str(), row.note.as_str()];
            let told = told.into_iter().filter(|text| !text.is_empty());
            told.collect::<Vec<_>>().join(" · ")
        })
    };
    let area = move || {
        let area = row.with(|row| row.area);
        view! { <span class=badge_class(hue(area), false)>{words.areas[area as usize]}</span> }
    };
    let tick = move |done: bool| {
        let before = row.get_untracked();
        let after = SaleStep {
            done,
            ..before.clone()
        };
        on_edit.run((Some(before), Some(after)));
    };
    view! {
        <li class="boards-sale-step">
            <Checkbox
                label
                checked=Signal::derive(move || row.with(|row| row.done))
                on_change=tick
                testid=format!("sale-done-{at}")
            />
            {area}
            <span class="cell-note">{told}</span>
        </li>
    }
}

#[component]
fn Steps(rows: Signal<Vec<SaleStep>>, on_edit: Handler<Edit<SaleStep>>) -> impl IntoView {
    let words = &use_text().boards.sale;
    let entries = vec![
        Entry::new(
            "number",
            words.number,
            Input::Count(|row: &mut SaleStep| &mut row.number, 99),
        )
        .help(words.number_help),
        Entry::new(
            "name",
            words.name,
            Input::Line(|row: &mut SaleStep| &mut row.name),
        )
        .needed(),
        Entry::one_of(
            "area",
            words.area,
            words.areas,
            |row| row.area as usize,
            |row, at| row.area = AREAS.get(at).copied().unwrap_or_default(),
        ),
        Entry::new("owner", words.owner, Input::Line(|row| &mut row.owner)),
        Entry::new("note", words.note, Input::Prose(|row| &mut row.note)),
        Entry::new("done", words.done, Input::Tick(|row| &mut row.done)),
    ];
    let heads = vec![
        Head::text(words.name),
        Head::figure(words.number),
        Head::text(words.area),
        Head::text(words.owner),
        Head::text(words.note),
        Head::text(words.done),
    ];
    let cells = move |row: SaleStep| {
        let done = match row.done {
            true => Cell::badge(Hue::Green, words.done),
            false => Cell::badge(Hue::Grey, words.not_done),
        };
        vec![
            Cell::text(row.name),
            Cell::known(row.number.map(|number| number.to_string())),
            Cell::badge(hue(row.area), words.areas[row.area as usize]),
            Cell::text(row.owner),
            Cell::text(row.note),
            done,
        ]
    };
    view! {
        <RegisterTable
            title=words.edit
            lead=words.edit_lead
            empty=words.empty
            add=words.add
            entries
            rows
            heads
            cells
            fresh=move |()| SaleStep::default()
            on_edit
            testid="sale"
        />
    }
}
