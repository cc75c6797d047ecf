//! The path that customers are seen to take, of everyone or of a segment (REL-6.1).

use super::segments::SegmentSelect;
use crate::cross_sell::{Sequence, Step};
use crate::rfm::Segment;
use crate::ui::*;
use crate::worker::{Answer, use_session};
use leptos::prelude::*;

#[component]
pub fn PathCard() -> impl IntoView {
    let words = &use_text().cross_sell.path;
    let session = use_session();
    let segment = RwSignal::new(None::<Segment>);
    let sequence = session.report(move |client, settings| {
        let segment = segment.get();
        async move { client.sequence(settings, segment).await }
    });
    let content = move |found: Signal<Option<Sequence>>| view! { <Steps found/> };
    view! {
        <Card title=words.title lead=words.lead testid="cross-path">
            <div class="stack">
                <div class="cross-filters">
                    <SegmentSelect
                        value=segment
                        on_change=move |chosen| segment.set(chosen)
                        testid="path-segment"
                    />
                </div>
                <Answer report=sequence content/>
                <LinkButton href=Route::Register("path".into()).href()>{words.write}</LinkButton>
            </div>
        </Card>
    }
}

#[component]
fn Steps(#[prop(into)] found: Signal<Option<Sequence>>) -> impl IntoView {
    let words = &use_text().cross_sell.path;
    let format = use_format();
    let customers = Memo::new(move |_| {
        found.with(|found| found.as_ref().map_or(0, |sequence| sequence.customers))
    });
    let part = move |title: &'static str, pick: fn(&Sequence) -> &[Step]| {
        let head = vec![
            Head::text(words.step),
            Head::figure(words.customers),
            Head::figure(words.share),
        ];
        let rows = Signal::derive(move || {
            found.with(|found| {
                let steps = found.as_ref().map_or(&[][..], pick).iter();
                let rows = steps.map(|step| {
                    vec![
                        Cell::text(step.path.join(" → ")),
                        Cell::figure(format.integer(step.customers)),
                        Cell::figure(format.percent(step.share, 0)),
                    ]
                });
                rows.collect::<Vec<_>>()
            })
        });
        view! {
            <Show when=move || rows.with(|rows| !rows.is_empty())>
                <div>
                    <h3>{title}</h3>
                    <Table caption=title head=Signal::stored(head.clone()) rows/>
                </div>
            </Show>
        }
    };
    view! {
        <p class="muted" data-testid="path-base">
            {move || match customers.get() {
                0 => words.nobody.to_owned(),
                some => (words.base)(&format.integer(some)),
            }}
        </p>
        {part(words.first, |sequence| &sequence.first)}
        {part(words.second, |sequence| &sequence.second)}
        {part(words.third, |sequence| &sequence.third)}
    }
}
