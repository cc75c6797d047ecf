//! Where in the course's worksheets an action belongs.

use super::{Draft, edit, read};
use crate::plan::Place;
use crate::rfm::Pillar;
use crate::ui::*;
use leptos::prelude::*;

/// Pillar, aspect, initiative: each list shows what the one before it holds.
#[component]
pub fn Where(draft: Draft) -> impl IntoView {
    let text = use_text();
    let words = &text.plan.form;
    let place = read(draft, |action| action.place);
    let pillar = Memo::new(move |_| place.get().map(|place| place.pillar));
    let aspect = Memo::new(move |_| place.get().and_then(|place| place.aspect));
    let initiative = Memo::new(move |_| place.get().and_then(|place| place.initiative));
    let pillars: Vec<Choice<Option<Pillar>>> =
        std::iter::once(Choice::new(None, "", words.no_pillar))
            .chain(Pillar::ALL.map(|one| {
                let name = text.course.pillars[one as usize].name;
                Choice::new(Some(one), one.machine_name(), name)
            }))
            .collect();
    let whole = move || Choice::new(None, "", words.whole);
    let aspects = Signal::derive(move || {
        let all = pillar
            .get()
            .map(|one| text.course.pillars[one as usize].aspects);
        let all = all.unwrap_or_default().iter().map(|aspect| {
            let label = format!("{}. {}", aspect.number, aspect.title);
            Choice::new(Some(aspect.number), aspect.number.to_string(), label)
        });
        std::iter::once(whole()).chain(all).collect::<Vec<_>>()
    });
    let initiatives = Signal::derive(move || {
        let aspect = pillar.get().zip(aspect.get());
        let aspect =
            aspect.and_then(|(one, number)| text.course.pillars[one as usize].aspect(number));
        let all = aspect.map(|aspect| aspect.initiatives).unwrap_or_default();
        let all = (1u8..)
            .zip(all)
            .map(|(number, text)| Choice::new(Some(number), number.to_string(), *text));
        std::iter::once(whole()).chain(all).collect::<Vec<_>>()
    });
    let set = move |pillar: Option<Pillar>, aspect: Option<u8>, initiative: Option<u8>| {
        let place = pillar.map(|pillar| Place {
            pillar,
            aspect,
            initiative,
        });
        edit(draft, |action| action.place = place);
    };
    view! {
        <Select
            label=words.pillar
            options=pillars
            value=pillar
            on_change=move |pillar| set(pillar, None, None)
            testid="action-pillar"
        />
        <Show when=move || pillar.get().is_some()>
            <Select
                label=words.aspect
                options=aspects
                value=aspect
                on_change=move |aspect| set(pillar.get_untracked(), aspect, None)
                testid="action-aspect"
            />
        </Show>
        <Show when=move || aspect.get().is_some()>
            <Select
                label=words.initiative
                options=initiatives
                value=initiative
                on_change=move |one| set(pillar.get_untracked(), aspect.get_untracked(), one)
                testid="action-initiative"
            />
        </Show>
    }
}
