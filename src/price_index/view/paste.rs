//! The pasted index, and what was understood of it.

use super::month;
use crate::import::Decimal;
use crate::price_index::{
    Fault, Kind, Month, Origin, Problem, Reading, Report, Restating, Series, parse, write,
};
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

/// Months that the table of the preview shows at most: fifty years.
const SHOWN: usize = 600;

#[component]
pub fn PasteCard(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().price_index.paste;
    let session = use_session();
    let prices = session.part(|workbook| &workbook.prices);
    let (draft, kind) = (RwSignal::new(String::new()), RwSignal::new(Kind::default()));
    let saved = Memo::new(move |_| prices.with(|prices| (prices.kind, prices.readings.clone())));
    // What another tab or an undo brings replaces what is being typed.
    Effect::new(move |_| {
        let (of, readings) = saved.get();
        kind.set(of);
        draft.set(write(&readings, of, decimal()));
    });
    let read = Memo::new(move |_| draft.with(|draft| parse(draft, kind.get())));
    let understood = Memo::new(move |_| read.get().ok().filter(|readings| !readings.is_empty()));
    let is_saved = Memo::new(move |_| {
        let (kind, readings) = (kind.get(), understood.get());
        saved.with(|saved| (kind, readings) == (saved.0, Some(saved.1.clone())))
    });
    let error = MaybeProp::derive(move || read.get().err().map(|faults| told(&faults, kind.get())));
    let save = move |()| {
        if let Some(readings) = understood.get_untracked() {
            session.write(|workbook| {
                workbook.prices.kind = kind.get_untracked();
                workbook.prices.readings = readings;
            });
        }
    };
    let clear = move |()| {
        session.write(|workbook| workbook.prices = Restating::default());
        draft.set(String::new());
    };
    let kinds = vec![
        Choice::new(Kind::Index, "index", words.index),
        Choice::new(Kind::Change, "change", words.change),
    ];
    let help = Signal::derive(move || {
        let help = match kind.get() {
            Kind::Index => words.help_index,
            Kind::Change => words.help_change,
        };
        help.to_owned()
    });
    view! {
        <Card title=words.title lead=words.lead testid="inflation-index">
            <div class="stack">
                <Segmented
                    label=words.kind
                    options=kinds
                    value=kind
                    on_change=move |chosen| kind.set(chosen)
                    testid="inflation-kind"
                />
                <TextArea
                    label=words.label
                    value=draft
                    on_change=move |text| draft.set(text)
                    help
                    error
                    rows=8
                    testid="inflation-paste"
                />
                {move || understood.get().map(|readings| view! { <Understood readings kind=kind.get() report/> })}
                <div class="row">
                    <Button
                        kind=ButtonKind::Primary
                        disabled=Signal::derive(move || understood.get().is_none() || is_saved.get())
                        on_click=save
                        testid="inflation-save"
                    >
                        {words.save}
                    </Button>
                    <Show when=move || !saved.with(|saved| saved.1.is_empty())>
                        <Button icon=Icon::Trash on_click=clear testid="inflation-clear">
                            {words.clear}
                        </Button>
                    </Show>
                    <Show when=move || is_saved.get()>
                        <span class="field-help" role="status" data-testid="inflation-saved">
                            {words.saved}
                        </span>
                    </Show>
                </div>
            </div>
        </Card>
    }
}

/// The decimal sign that the person's numbers have.
fn decimal() -> Decimal {
    match use_format().decimal(0.5, 1).contains(',') {
        true => Decimal::Comma,
        false => Decimal::Point,
    }
}

/// The first fault, and how many more there are.
fn told(faults: &[Fault], kind: Kind) -> String {
    let words = &use_text().price_index.faults;
    let Some(Fault { line, problem }) = faults.first() else {
        return String::new();
    };
    let line = line.to_string();
    let first = match problem {
        Problem::OnePart(text) => (words.one_part)(&line, text),
        Problem::Month(text) => (words.month)(&line, text),
        Problem::Number(text) => (words.number)(&line, text),
        Problem::TooLow(text) if kind == Kind::Index => (words.too_low_index)(&line, text),
        Problem::TooLow(text) => (words.too_low_change)(&line, text),
        Problem::Percentage(text) => (words.percentage)(&line, text),
        Problem::Twice(of, other) => (words.twice)(&line, &month(*of), &other.to_string()),
        Problem::Missing(of) => (words.missing)(&line, &month(*of)),
    };
    match faults.len() - 1 {
        0 => first,
        more => format!("{first} {}", (words.further)(&use_format().count(more))),
    }
}

/// What the list says, in words and month by month.
#[component]
fn Understood(readings: Vec<Reading>, kind: Kind, report: Signal<Report>) -> impl IntoView {
    let words = &use_text().price_index.preview;
    let format = use_format();
    let series = Series::new(kind, &readings)?;
    let (first, last) = series.ends();
    let levels: Vec<(Month, f64, Origin)> = (first..=last)
        .take(SHOWN)
        .map(|month| (month, series.level(month)))
        .map(|(month, (level, origin))| (month, level, origin))
        .collect();
    let gaps = (last - first + 1) as usize - known(&readings, kind);
    let times = format.decimal(series.factor(first, last), 2);
    let said = [
        Some((words.understood)(
            &format.count(readings.len()),
            &month(readings.first()?.month),
            &month(last),
        )),
        (last > first).then(|| (words.multiplied)(&times, &month(first), &month(last))),
        (gaps > 0).then(|| (words.interpolated)(&format.count(gaps))),
    ];
    let said = said.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let head = Signal::derive(move || {
        vec![
            Head::text(words.month),
            Head::figure(words.index),
            Head::figure(words.change),
            Head::figure((words.factor)(&month(report.with(|report| report.basis)))),
        ]
    });
    let rows = Signal::derive(move || {
        let basis = report.with(|report| report.basis);
        let before = |at: usize| levels.get(at.checked_sub(1)?).map(|&(_, level, _)| level);
        let row = |(at, &(of, level, origin)): (usize, &(Month, f64, Origin))| {
            let name = Cell::text(month(of));
            let change = before(at).map(|before| format.change(level / before - 1.0));
            vec![
                match origin {
                    Origin::Interpolated => name.note(words.is_interpolated),
                    _ => name,
                },
                Cell::figure(format.decimal(level, 2)),
                Cell::figure(change.unwrap_or_else(|| NO_FIGURE.to_owned())),
                Cell::figure(format.decimal(series.factor(of, basis), 4)),
            ]
        };
        levels.iter().enumerate().map(row).collect::<Vec<_>>()
    });
    Some(view! {
        <p role="status" data-testid="inflation-understood">{said}</p>
        <Disclosure summary=words.table testid="inflation-months">
            <Table caption=words.table head rows/>
        </Disclosure>
    })
}

/// Months that the list knows; the first change knows the month before it too.
fn known(readings: &[Reading], kind: Kind) -> usize {
    readings.len() + usize::from(kind == Kind::Change)
}
