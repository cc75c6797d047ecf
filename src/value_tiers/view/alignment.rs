//! Cost to serve against potential, customer by customer (GRC-16.4).

use crate::chart::{Hue, Point, Points};
use crate::plan::{FromList, Place};
use crate::rfm::Pillar;
use crate::ui::*;
use crate::value_tiers::{Aligned, Alignment, Fit};
use crate::worker::TiersPage;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn AlignmentCard(page: Signal<TiersPage>) -> impl IntoView {
    let words = &use_text().value_tiers.fits;
    let format = use_format();
    let alignment = Memo::new(move |_| page.with(|page| page.alignment.clone()));
    let plot = Signal::derive(move || alignment.with(plot));
    let some = Memo::new(move |_| alignment.with(|alignment| alignment.rate.is_some()));
    let rate = Signal::derive(move || {
        let rate = alignment.with(|alignment| alignment.rate)?;
        Some((words.rate)(&format.decimal(rate * 100.0, 2)))
    });
    view! {
        <Card title=words.title lead=words.lead testid="tiers-alignment">
            <Show when=move || some.get() fallback=move || view! { <p class="muted">{words.none}</p> }>
                <Chart title=words.chart answer=rate plot testid="alignment-chart"/>
                <Side alignment fit=Fit::Over/>
                <Side alignment fit=Fit::Under/>
            </Show>
        </Card>
    }
}

fn plot(alignment: &Alignment) -> Points {
    let (words, format) = (&use_text().value_tiers.fits, use_format());
    let point = |one: &Aligned| Point {
        label: one.name.clone(),
        x: one.potential.to_f64(),
        y: one.cost.to_f64(),
        hue: match one.fit {
            Fit::Over => Hue::Orange,
            Fit::Even => Hue::Grey,
            Fit::Under => Hue::Blue,
        },
    };
    Points {
        heads: [words.customer, words.potential, words.cost].map(String::from),
        points: alignment.points.iter().map(point).collect(),
        even: alignment.rate.map(|rate| (rate, words.even.to_owned())),
        write: Arc::new(move |value| format.money_whole_f64(value)),
        axis: Arc::new(move |value| format.money_short(value)),
    }
}

/// Those on one side of the line, the farthest first.
#[component]
fn Side(alignment: Memo<Alignment>, fit: Fit) -> impl IntoView {
    let words = &use_text().value_tiers.fits;
    let format = use_format();
    let over = fit == Fit::Over;
    let pick = move |alignment: &Alignment| match over {
        true => (alignment.over.clone(), alignment.over_count),
        false => (alignment.under.clone(), alignment.under_count),
    };
    let title = Signal::derive(move || {
        let (_, count) = alignment.with(pick);
        let title = if over { words.over } else { words.under };
        title(&format.integer(count))
    });
    let head = Signal::stored(vec![
        Head::text(words.customer),
        Head::figure(words.cost),
        Head::figure(words.potential),
        Head::figure(if over { words.excess } else { words.shortfall }),
    ]);
    let rows = Signal::derive(move || {
        alignment.with(|alignment| {
            let rate = alignment.rate.unwrap_or_default();
            let row = |one: &Aligned| {
                let excess = one.excess(rate);
                vec![
                    Cell::customer(&one.name, &one.code),
                    Cell::figure(format.money_whole(one.cost)),
                    Cell::figure(format.money_whole(one.potential)),
                    Cell::figure(format.money_whole(if over { excess } else { -excess })),
                ]
            };
            pick(alignment).0.iter().map(row).collect::<Vec<_>>()
        })
    });
    let some = move || rows.with(|rows| !rows.is_empty());
    let none = if over {
        words.over_none
    } else {
        words.under_none
    };
    let codes = move || {
        let (rows, _) = alignment.with_untracked(pick);
        let codes = rows.into_iter().map(|one| one.code).collect();
        async move { Ok(codes) }
    };
    let (place, testid) = match over {
        true => (Place::new(Pillar::Profitability, 5, 1), "make-action-over"),
        false => (Place::new(Pillar::Profitability, 1, 3), "make-action-under"),
    };
    view! {
        <Show when=some fallback=move || view! { <p class="muted">{none}</p> }>
            <h3>{title}</h3>
            <div class="scroll-box">
                <Table caption=title head rows/>
            </div>
            <FromList list=title place codes testid/>
        </Show>
    }
}
