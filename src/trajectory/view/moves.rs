//! From which segment or class to which, between two days: a heat table whose figures open the list.

use super::filter::{By, Chosen};
use crate::abc::Class;
use crate::chart::heat_step;
use crate::ledger::Day;
use crate::rfm::Segment;
use crate::trajectory::{Filter, Summary};
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

/// The two days, what is compared, and the matrix.
#[component]
pub fn MovesCard(summary: Signal<Summary>, filter: Chosen) -> impl IntoView {
    let words = &use_text().trajectory.moves;
    let format = use_format();
    let lead = Signal::derive(move || {
        let (before, now) = summary.with(|summary| summary.snapshots);
        let day = |day| format.day_medium(day);
        Some((words.lead)(
            &day(before.first_day(before.until)),
            &day(before.until),
            &day(now.first_day(now.until)),
            &day(now.until),
        ))
    });
    let options = vec![
        Choice::new(By::Segment, "segment", words.by_segment),
        Choice::new(By::Class, "class", words.by_class),
    ];
    let matrix = move || {
        let by = filter.by();
        summary.with(|summary| matrix(&Counts::of(summary, by), filter))
    };
    view! {
        <Card title=words.title lead testid="trajectory-moves">
            <div class="row-end">
                <Segmented
                    label=words.by
                    options
                    value=Signal::derive(move || filter.by())
                    on_change=move |by| filter.set_by(by)
                    testid="moves-by"
                />
                <Days summary/>
            </div>
            {matrix}
        </Card>
    }
}

/// The days of the snapshots; a way back when they are not the usual ones.
#[component]
fn Days(summary: Signal<Summary>) -> impl IntoView {
    let words = &use_text().trajectory.moves;
    let session = use_session();
    let days = Memo::new(move |_| session.loaded.with(|loaded| loaded.as_ref()?.days));
    let first = Signal::derive(move || days.get().map(|(first, _)| first));
    let last = Signal::derive(move || days.get().map(|(_, last)| last));
    let snapshots = Memo::new(move |_| summary.with(|summary| summary.snapshots));
    let own = move || {
        let settings = session.settings().trajectory;
        settings.before.is_some() || settings.now.is_some()
    };
    let set_before = move |day: Day| {
        session.change(|settings| settings.trajectory.before = Some(day));
    };
    let set_now = move |day: Day| {
        session.change(|settings| settings.trajectory.now = Some(day));
    };
    let usual = move |()| {
        session.change(|settings| {
            settings.trajectory.before = None;
            settings.trajectory.now = None;
        });
    };
    view! {
        <DateInput
            label=words.before
            value=Signal::derive(move || Some(snapshots.get().0.until))
            on_change=set_before
            min=first
            max=Signal::derive(move || Some(snapshots.get().1.until))
            testid="moves-before"
        />
        <DateInput
            label=words.now
            value=Signal::derive(move || Some(snapshots.get().1.until))
            on_change=set_now
            min=Signal::derive(move || Some(snapshots.get().0.until))
            max=last
            testid="moves-now"
        />
        <Show when=own>
            <Button icon=Icon::Undo on_click=usual testid="moves-usual">{words.usual}</Button>
        </Show>
    }
}

/// One matrix, whatever it is about.
struct Counts {
    names: Vec<&'static str>,
    rows: Vec<Vec<u32>>,
    cell: fn(usize, usize) -> Filter,
}

impl Counts {
    fn of(summary: &Summary, by: By) -> Counts {
        let names = &use_text().names;
        let matrices = &summary.matrices;
        let mut counts = match by {
            By::Segment => Counts {
                names: names.segments.to_vec(),
                rows: matrices.segments.iter().map(|row| row.to_vec()).collect(),
                cell: |before, now| Filter {
                    segments: Some((segment(before), segment(now))),
                    ..Filter::default()
                },
            },
            By::Class => Counts {
                names: Class::ALL.map(Class::name).to_vec(),
                rows: matrices.classes.iter().map(|row| row.to_vec()).collect(),
                cell: |before, now| Filter {
                    classes: Some((class(before), class(now))),
                    ..Filter::default()
                },
            },
        };
        counts.names.push(names.no_purchases);
        counts
    }
}

fn segment(place: usize) -> Option<Segment> {
    Segment::ALL.get(place).copied()
}

fn class(place: usize) -> Option<Class> {
    Class::ALL.get(place).copied()
}

fn matrix(counts: &Counts, filter: Chosen) -> AnyView {
    let words = &use_text().trajectory.moves;
    let format = use_format();
    let names = &counts.names;
    let Some((_, begun)) = counts.rows.split_last() else {
        return ().into_any();
    };
    let all: u32 = begun.iter().flatten().sum();
    let most = counts.rows.iter().flatten().copied().max().unwrap_or(0);
    let head = |name| {
        view! {
            <th scope="col" class="figure">
                <div class="trajectory-head">{name}</div>
            </th>
        }
    };
    let heads = names.iter().map(|&name| head(name)).collect_view();
    let rows = counts
        .rows
        .iter()
        .zip(names)
        .enumerate()
        .map(|(before, (row, &name))| {
            let cells = row
                .iter()
                .zip(names)
                .enumerate()
                .map(|(now, (&count, &to))| {
                    let label = (words.cell)(&format.integer(count), name, to);
                    let wanted = (counts.cell)(before, now);
                    cell(count, most, before == now, label, move || {
                        filter.show(wanted.clone())
                    })
                });
            view! {
                <tr>
                    <th scope="row">{name}</th>
                    {cells.collect_view()}
                    <td class="figure">{format.integer(row.iter().sum::<u32>())}</td>
                </tr>
            }
        });
    let total = |now: usize| {
        counts
            .rows
            .iter()
            .filter_map(|row| row.get(now))
            .sum::<u32>()
    };
    let totals =
        (0..names.len()).map(|now| view! { <td class="figure">{format.integer(total(now))}</td> });
    let everyone: u32 = counts.rows.iter().flatten().sum();
    let stayed: u32 = (begun.iter().enumerate())
        .filter_map(|(place, row)| row.get(place))
        .sum();
    let told = match all {
        0 => words.nobody.to_owned(),
        all => (words.stayed)(
            &format.integer(stayed),
            &format.integer(all),
            &format.percent(f64::from(stayed) / f64::from(all), 1),
        ),
    };
    let wide = names.len() > 4;
    view! {
        <p>{told}</p>
        <div class="table-box" tabindex="0" role="region" aria-label=words.title>
            <table
                class="table abc-matrix trajectory-matrix"
                class:trajectory-wide=wide
                data-testid="moves-matrix"
            >
                <caption class="spoken">{words.title}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.corner}</th>
                        {heads}
                        {head(words.total)}
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{words.total}</th>
                        {totals.collect_view()}
                        <td class="figure">{format.integer(everyone)}</td>
                    </tr>
                </tfoot>
            </table>
        </div>
    }
    .into_any()
}

fn cell(
    count: u32,
    most: u32,
    stayed: bool,
    label: String,
    show: impl Fn() + 'static,
) -> impl IntoView {
    let share = f64::from(count) / f64::from(most.max(1));
    // The diagonal stayed where it was.
    let stayed = if stayed { " abc-stayed" } else { "" };
    let class = format!("figure heat heat-{}{stayed}", heat_step(share));
    let inside = match count {
        0 => view! { <span class="abc-nobody">{NO_FIGURE}</span> }.into_any(),
        count => view! {
            <button
                type="button"
                class="abc-cell"
                aria-label=label.clone()
                title=label
                on:click=move |_| show()
            >
                {use_format().integer(count)}
            </button>
        }
        .into_any(),
    };
    view! { <td class=class>{inside}</td> }
}
