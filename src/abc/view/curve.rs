//! The Pareto curve, and its answer in words.

use super::classes::limit;
use crate::abc::Summary;
use crate::abc::chart::{self, Writing};
use crate::ui::*;
use leptos::prelude::*;
use std::sync::Arc;

/// ¿Quién hace el 80 % de tus ventas?
#[component]
pub fn Curve(summary: Signal<Summary>) -> impl IntoView {
    let words = &use_text().abc.curve;
    let format = use_format();
    let title = Signal::derive(move || {
        let (a, _) = summary.with(|summary| summary.limits.percent());
        (words.title)(&limit(a, format))
    });
    let answer = Signal::derive(move || {
        summary.with(|summary| {
            let (all, first) = (summary.revenue.customers, &summary.revenue.classes[0]);
            (first.customers > 0).then(|| {
                (words.answer)(
                    &format.integer(first.customers),
                    &format.percent(f64::from(first.customers) / f64::from(all), 1),
                    &format.percent(first.share, 1),
                )
            })
        })
    });
    let plot = Signal::derive(move || {
        summary.with(|summary| {
            let all = f64::from(summary.revenue.customers);
            let writing = Writing {
                customers: words.customers,
                sales: words.sales,
                place: Arc::new(move |part| {
                    (words.place)(&format.percent(part, 0), &format.decimal(part * all, 0))
                }),
                share: Arc::new(move |share| format.percent(share, 1)),
                whole: Arc::new(move |share| format.percent(share, 0)),
                limit: Arc::new(move |share| limit(share * 100.0, format)),
            };
            chart::pareto(summary, writing)
        })
    });
    view! { <Card testid="abc-curve"><Chart title answer plot/></Card> }
}
