//! What one customer is worth, and how likely they are still there.

use crate::chart::{Hue, Line, Lines};
use crate::clv::{Lifetime, Moment};
use crate::ledger::Day;
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;
use std::sync::Arc;

/// Moments that make a curve worth drawing.
const FEWEST: usize = 3;

/// Nothing while it is unknown, and for whoever never bought.
#[component]
pub fn LifetimeCard(code: String) -> impl IntoView {
    let words = &use_text().clv.one;
    let report = use_session().report(move |client, settings| {
        let code = code.clone();
        async move { client.lifetime(settings, code).await }
    });
    let lifetime = Memo::new(move |_| report.with(|report| report.clone()?.ok()?));
    move || {
        lifetime.get().map(|lifetime| {
            view! {
                <Card title=words.title testid="customer-lifetime">
                    <div class="stack">
                        {figures(&lifetime)}
                        {alive(&lifetime.alive)}
                        <Disclosure summary=use_text().ui.formula><p>{words.formula}</p></Disclosure>
                        <div class="row">
                            <LinkButton href=Route::Clv.href()>{words.to_clv}</LinkButton>
                        </div>
                    </div>
                </Card>
            }
        })
    }
}

fn figures(lifetime: &Lifetime) -> impl IntoView + use<> {
    let (words, format) = (&use_text().clv.one, use_format());
    let money = |amount: Option<f64>| {
        amount.map_or(NO_FIGURE.to_owned(), |amount| {
            format.money_whole_f64(amount)
        })
    };
    let model = lifetime.model;
    let alive = (model.and_then(|model| model.p_alive))
        .map_or(NO_FIGURE.to_owned(), |alive| format.percent(alive, 0));
    let purchases = model.map_or(NO_FIGURE.to_owned(), |model| {
        format.decimal(model.expected_purchases, 1)
    });
    let note = match model {
        None => Some(words.no_model),
        Some(model) if model.p_alive.is_none() => Some(words.no_opinion),
        Some(_) if !lifetime.doubts.is_empty() => Some(words.doubtful),
        Some(_) => None,
    };
    view! {
        <div class="grid-4">
            <Kpi label=words.alive value=alive/>
            <Kpi label=words.purchases value=purchases/>
            <Kpi label=words.next_year value=money(model.and_then(|model| model.value))/>
            <Kpi label=words.simple value=money(lifetime.simple.map(|value| value.lifetime()))/>
        </div>
        {note.map(|note| view! { <p class="muted" data-testid="lifetime-note">{note}</p> })}
    }
}

fn alive(moments: &[Moment]) -> Option<impl IntoView + use<>> {
    let (words, format) = (&use_text().clv.one, use_format());
    let points: Vec<(f64, f64)> = (moments.iter())
        .filter_map(|moment| Some((f64::from(moment.day.0), moment.p_alive?)))
        .collect();
    let (&(_, now), &(_, lowest)) = (
        points.last()?,
        points.iter().min_by(|a, b| a.1.total_cmp(&b.1))?,
    );
    if points.len() < FEWEST {
        return None;
    }
    let answer = (words.answer)(&format.percent(now, 0), &format.percent(lowest, 0));
    let plot = Signal::stored(Lines {
        head: words.month.to_owned(),
        lines: vec![Line {
            name: words.alive.to_owned(),
            hue: Hue::Accent,
            points,
            area: true,
            dashed: false,
        }],
        bands: Vec::new(),
        guides: Vec::new(),
        x_range: None,
        y_range: Some((0.0, 1.0)),
        x_write: Arc::new(move |day| format.month(Day(day.round() as i32))),
        write: Arc::new(move |alive| format.percent(alive, 0)),
        axis: Arc::new(move |alive| format.percent(alive, 0)),
    });
    Some(view! { <Chart title=words.chart answer=Some(answer) plot testid="customer-alive"/> })
}
