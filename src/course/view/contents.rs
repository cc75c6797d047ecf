//! The six pillars: how far each is, and what comes next.

use super::{figures, href, use_known};
use crate::browser::page;
use crate::course::{Next, aspects, next, progress};
use crate::plan::use_plan;
use crate::rfm::Pillar;
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub fn PillarsPage() -> impl IntoView {
    let words = &use_text().course;
    let known = use_known();
    let cards = Pillar::ALL.map(|pillar| view! { <PillarCard pillar/> });
    view! {
        <PageHead title=words.title lead=words.lead>
            <Button icon=Icon::File on_click=move |()| page::print() testid="pillars-print">{words.print_all}</Button>
        </PageHead>
        <figures::Managed known/>
        <div class="course-pillars" data-testid="pillars">{cards}</div>
    }
}

#[component]
fn PillarCard(pillar: Pillar) -> impl IntoView {
    let words = &use_text().course;
    let own = &words.pillars[pillar as usize];
    let format = use_format();
    let desk = use_plan();
    let at = Memo::new(move |_| desk.plan.with(|plan| progress(pillar, plan)));
    let next = move || {
        let next = desk.plan.with(|plan| next(pillar, plan));
        match next {
            Next::Choose(number) => {
                let title = own.aspect(number).map_or("", |aspect| aspect.title);
                (words.next_tick)(title)
            }
            Next::Act { aspect, initiative } => {
                let aspect = own.aspect(aspect);
                let text = aspect.and_then(|aspect| aspect.initiative(initiative));
                (words.next_action)(text.unwrap_or_default())
            }
            Next::Do(what, day) => (words.next_do)(&what, &format.day(day)),
            Next::Nothing => words.next_nothing.to_owned(),
        }
    };
    let ticked = move || {
        let at = at.get();
        (words.of)(&format.count(at.chosen), &format.count(at.initiatives))
    };
    let done = move || {
        let at = at.get();
        (words.of)(&format.count(at.done), &format.count(at.actions))
    };
    let most = at.get_untracked().initiatives;
    let list = aspects(pillar).iter().filter_map(|aspect| {
        let title = own.aspect(aspect.number)?.title;
        Some(view! { <li value=aspect.number>{title}</li> })
    });
    view! {
        <article class="card course-pillar" data-testid=format!("pillar-{}", pillar.machine_name())>
            <h2><a href=href(pillar)>{pillar as usize + 1} ". " {own.name}</a></h2>
            <progress class="course-bar" max=most value=move || at.get().chosen aria-label=words.ticked></progress>
            <dl class="terms">
                <dt>{words.ticked}</dt>
                <dd data-testid=format!("ticked-{}", pillar.machine_name())>{ticked}</dd>
                <dt>{words.done}</dt>
                <dd>{done}</dd>
                <dt>{words.next}</dt>
                <dd><a href=href(pillar)>{next}</a></dd>
            </dl>
            <ol class="course-aspects">{list.collect_view()}</ol>
        </article>
    }
}
