//! Lines that the firm scores itself on, with the score, its date and the time before.

use super::{Wall, use_wall};
use crate::boards::{Boards, Record, Scale};
use crate::text::BoardScale;
use crate::ui::*;
use leptos::prelude::*;

/// Where a record is in the boards.
pub struct At<T: Ord + 'static> {
    pub read: fn(&Boards) -> &Record<T>,
    pub write: fn(&mut Boards) -> &mut Record<T>,
}

impl<T: Ord> Clone for At<T> {
    fn clone(&self) -> At<T> {
        *self
    }
}

impl<T: Ord> Copy for At<T> {}

/// A card with all lines of a scale. Its test ids begin with the scale's name.
#[component]
pub fn Scores<T>(at: At<T>, words: &'static BoardScale) -> impl IntoView
where
    T: Scale + Send + Sync,
{
    let wall = use_wall();
    let lines = T::ALL.iter().zip(words.items).enumerate();
    let lines = lines.map(move |(place, (&item, line))| {
        view! { <Line at item line=*line place points=words.points/> }
    });
    view! {
        <Card title=words.title lead=words.lead testid=T::NAME>
            <div class="boards-scored">
                <ol role="list" class="boards-lines">{lines.collect_view()}</ol>
                <aside class="stack">
                    <Total wall at/>
                    <History wall at title=words.title/>
                </aside>
            </div>
        </Card>
    }
}

/// One line: its name, what it means, the score and a bar.
#[component]
fn Line<T>(
    at: At<T>,
    item: T,
    line: (&'static str, &'static str),
    place: usize,
    points: &'static [&'static str],
) -> impl IntoView
where
    T: Scale + Send + Sync,
{
    let words = &use_text().boards.scores;
    let wall = use_wall();
    let value = Memo::new(move |_| wall.with(|boards| (at.read)(boards).score(item)));
    let before = move || {
        let before = wall.with(|boards| {
            let before = (at.read)(boards).before()?;
            before.scores.get(&item).copied()
        });
        let before = before.and_then(|score| points.get(usize::from(score.checked_sub(T::LEAST)?)));
        before.map(|word| view! { <p class="cell-note">{(words.item_before)(word)}</p> })
    };
    let options = points.iter().zip(T::LEAST..);
    let options = options
        .map(|(word, score)| Choice::new(Some(score), score.to_string(), *word))
        .collect();
    let set = move |score: Option<u8>| {
        if let Some(score) = score {
            wall.change(|boards| (at.write)(boards).give(item, score, today()));
        }
    };
    let (name, meaning) = line;
    view! {
        <li class="boards-line">
            <div>
                <h3>{name}</h3>
                <p class="card-lead">{meaning}</p>
            </div>
            <div class="boards-choice">
                <Segmented
                    label=name
                    options
                    value
                    on_change=set
                    hide_label=true
                    testid=format!("{}-{place}", T::NAME)
                />
                <progress
                    class="course-bar"
                    max=T::MOST
                    value=move || value.get().unwrap_or_default()
                    aria-label=name
                ></progress>
                {before}
            </div>
        </li>
    }
}

#[component]
fn Total<T>(wall: Wall, at: At<T>) -> impl IntoView
where
    T: Scale + Send + Sync,
{
    let words = &use_text().boards.scores;
    let format = use_format();
    let record = move || wall.with(|boards| (at.read)(boards).clone());
    let written =
        move |points: u32| (words.points)(&format.integer(points), &format.integer(T::whole()));
    let value = Signal::derive(move || {
        let record = record();
        match record.last() {
            Some(last) if last.is_whole() => written(last.points()),
            Some(last) => (words.answered)(
                &format.count(last.scores.len()),
                &format.count(T::ALL.len()),
            ),
            None => NO_FIGURE.to_owned(),
        }
    });
    let change = MaybeProp::derive(move || {
        let change = record().change()?;
        let sign = if change > 0 { "+" } else { "" };
        Some(Change {
            direction: change.signum() as i8,
            text: (words.change)(&format!("{sign}{}", format.integer(change))),
            better: Better::Higher,
        })
    });
    let previous = MaybeProp::derive(move || {
        let record = record();
        let before = record.before()?;
        Some((words.before)(
            &written(before.points()),
            &format.day(before.day),
        ))
    });
    let formula = MaybeProp::derive(move || {
        Some(match record().last() {
            Some(last) => (words.formula)(&format.day(last.day), &format.integer(T::whole())),
            None => words.none.to_owned(),
        })
    });
    view! {
        <Kpi label=words.score value change previous formula testid=format!("{}-score", T::NAME)/>
    }
}

/// All sittings, the newest first.
#[component]
fn History<T>(wall: Wall, at: At<T>, title: &'static str) -> impl IntoView
where
    T: Scale + Send + Sync,
{
    let words = &use_text().boards.scores;
    let format = use_format();
    let rows = Memo::new(move |_| {
        let record = wall.with(|boards| (at.read)(boards).clone());
        let sittings = record.sittings.iter().rev();
        let rows = sittings.map(|sitting| {
            let points = match sitting.is_whole() {
                true => (words.points)(
                    &format.integer(sitting.points()),
                    &format.integer(T::whole()),
                ),
                false => (words.answered)(
                    &format.count(sitting.scores.len()),
                    &format.count(T::ALL.len()),
                ),
            };
            vec![Cell::text(format.day(sitting.day)), Cell::figure(points)]
        });
        rows.collect::<Vec<_>>()
    });
    let head = vec![Head::text(words.day), Head::figure(words.score)];
    let head = StoredValue::new(head);
    view! {
        <Show when=move || rows.with(|rows| rows.len() > 1)>
            <Disclosure summary=words.history>
                <Table
                    caption=title
                    head=head.get_value()
                    rows
                    testid=format!("{}-history", T::NAME)
                />
            </Disclosure>
        </Show>
    }
}
