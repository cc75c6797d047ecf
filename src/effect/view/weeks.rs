//! Purchases week by week around the start.

use crate::chart::{Band, Hue, Line, Lines};
use crate::effect::{Detail, Week};
use crate::ui::*;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn WeeksCard(detail: Memo<Detail>) -> impl IntoView {
    let (words, sides) = (&use_text().effect.chart, &use_text().effect.indicator);
    let format = use_format();
    let plot = Signal::derive(move || {
        detail.with(|detail| {
            let line = |name: &str, hue, value: fn(&Week) -> Option<f64>| {
                let points = detail.weeks.iter();
                let points = points.filter_map(|week| Some((f64::from(week.week), value(week)?)));
                Line {
                    name: name.to_owned(),
                    hue,
                    points: points.collect(),
                    area: false,
                    dashed: hue == Hue::Grey,
                }
            };
            let lines = [
                line(words.treated, Hue::Accent, |week| Some(week.treated)),
                line(words.control, Hue::Grey, |week| week.control),
            ];
            Lines {
                head: words.head.to_owned(),
                lines: lines
                    .into_iter()
                    .filter(|line| !line.points.is_empty())
                    .collect(),
                bands: [
                    (-0.5, sides.before, Hue::Grey),
                    (f64::MAX, sides.after, Hue::Accent),
                ]
                .map(|(to, name, hue)| Band {
                    to,
                    name: name.to_owned(),
                    hue,
                })
                .into(),
                guides: Vec::new(),
                x_range: None,
                y_range: None,
                x_write: Arc::new(move |week| format.decimal(week, 0)),
                write: Arc::new(move |value| format.decimal(value, 1)),
                axis: Arc::new(move |value| format.decimal(value, 0)),
            }
        })
    });
    let some = move || detail.with(|detail| detail.weeks.len() > 2);
    let compared = Memo::new(move |_| {
        detail.with(|detail| detail.weeks.iter().any(|week| week.control.is_some()))
    });
    let key = move || {
        compared.get().then(|| {
            view! {
                <p class="effect-key">
                    <span class="effect-key-treated">{words.treated}</span>
                    <span class="effect-key-control">{words.control}</span>
                </p>
            }
        })
    };
    let answer = Signal::stored(Some(words.answer.to_owned()));
    view! {
        <Show when=some>
            <Card testid="effect-weeks">
                <Chart title=words.title answer plot/>
                {key}
            </Card>
        </Show>
    }
}
