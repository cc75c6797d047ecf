//! The eleven groups: how many, how much, what to do; each a filter of the list.

use super::super::chart::hue;
use super::super::{SegmentRow, Selection, Summary};
use super::choose;
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub(super) fn Segments(summary: Signal<Summary>) -> impl IntoView {
    let words = &use_text().rfm.segments;
    let heads = [
        (words.segment, false),
        (words.customers, true),
        (words.sales, true),
        (words.recency, true),
        (words.frequency, true),
        (words.value, true),
        (words.action, false),
    ];
    let heads =
        heads.map(|(head, figure)| view! { <th scope="col" class:figure=figure>{head}</th> });
    view! {
        <Card title=words.title lead=words.lead flush=true testid="rfm-segments">
            <div class="table-box">
                <table class="table rfm-segments">
                    <caption class="spoken">{words.title}</caption>
                    <thead><tr>{heads.into_iter().collect_view()}</tr></thead>
                    <tbody>
                        {move || summary.with(|s| {
                            s.segments.iter().map(|row| group(row, s.scored)).collect_view()
                        })}
                        {move || outside(summary.with(|s| s.outside))}
                    </tbody>
                </table>
            </div>
        </Card>
    }
}

fn group(row: &SegmentRow, scored: u32) -> impl IntoView + use<> {
    let (text, format) = (use_text(), use_format());
    let (words, place) = (&text.rfm.segments, row.segment as usize);
    let some = row.customers > 0;
    let known = move |figure: f64| if some { figure } else { f64::NAN };
    let share = f64::from(row.customers) / f64::from(scored.max(1));
    let days = match some {
        true => (text.rfm.ago)(&(text.rfm.days)(&format.decimal(row.mean_recency_days, 0))),
        false => NO_FIGURE.to_owned(),
    };
    let figures = [
        (
            words.customers,
            format.integer(row.customers),
            Some(format.percent(share, 1)),
        ),
        (
            words.sales,
            format.money_whole(row.revenue),
            Some(format.percent(row.revenue_share, 1)),
        ),
        (words.recency, days, None),
        (
            words.frequency,
            format.decimal(known(row.mean_frequency), 1),
            None,
        ),
        (
            words.value,
            format.money_whole_f64(known(row.mean_monetary)),
            None,
        ),
    ];
    line(
        Selection::Segment(row.segment),
        badge_class(hue(row.segment), false),
        (text.names.segments[place], words.who[place]),
        figures.to_vec(),
        Some(text.names.pillars[row.segment.pillar() as usize]),
        words.actions[place],
    )
}

fn outside(customers: u32) -> impl IntoView {
    let (text, format) = (use_text(), use_format());
    let words = &text.rfm.segments;
    let none = || NO_FIGURE.to_owned();
    let figures = vec![
        (words.customers, format.integer(customers), None),
        (words.sales, none(), None),
        (words.recency, none(), None),
        (words.frequency, none(), None),
        (words.value, none(), None),
    ];
    line(
        Selection::Outside,
        badge_class(Default::default(), false),
        (text.names.outside_window, words.outside_who),
        figures,
        None,
        words.outside_action,
    )
}

/// A figure with its heading, for narrow screens, and a quieter second one.
type Figure = (&'static str, String, Option<String>);

fn line(
    selection: Selection,
    badge: String,
    (name, who): (&'static str, &'static str),
    figures: Vec<Figure>,
    pillar: Option<&'static str>,
    action: &'static str,
) -> impl IntoView {
    let place = use_place();
    let chosen = Memo::new(move |_| place.with(|place| Selection::of(place) == selection));
    let (_, machine_name) = selection.param().unwrap_or_default();
    let figures = figures.into_iter().map(|(head, figure, note)| {
        view! {
            <td class="figure" data-head=head>
                {figure}
                {note.map(|note| view! { <span class="cell-note rfm-below">{note}</span> })}
            </td>
        }
    });
    view! {
        <tr
            class="rfm-group"
            class:rfm-chosen=chosen
            on:click=move |_| choose(selection, &place.get_untracked())
        >
            <th scope="row">
                // The click of the button is the click of its row.
                <button
                    type="button"
                    class="rfm-pick"
                    aria-pressed=move || chosen.get().to_string()
                    data-testid=format!("segment-{machine_name}")
                >
                    <span class=badge>{name}</span>
                </button>
                <span class="rfm-who">{who}</span>
            </th>
            {figures.collect_view()}
            <td class="rfm-action">
                {pillar.map(|pillar| view! { <strong>{pillar}</strong> })}
                {action}
            </td>
        </tr>
    }
}
