//! Objectives, strategy, programmes, what they need, how they are measured (FID-9).

use super::moves::Moves;
use super::use_wall;
use crate::boards::Pick;
use crate::course::{Figures, Known, Period, use_known};
use crate::ledger::Money;
use crate::plan::{State, use_plan};
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub fn RoadmapBoard() -> impl IntoView {
    let words = &use_text().boards.roadmap;
    let wall = use_wall();
    let known = use_known();
    let next = move || match wall.with(|boards| boards.roadmap.missing()) {
        Some(column) => (words.next)(words.columns[column].0),
        None => words.whole.to_owned(),
    };
    let columns = Pick::COLUMNS.into_iter().enumerate().map(|(at, picks)| {
        view! { <Column at picks known/> }
    });
    view! {
        <p class="boards-next" role="status" data-testid="roadmap-next">{next}</p>
        <Period known/>
        <div class="boards-roadmap boards-wide" data-testid="roadmap">{columns.collect_view()}</div>
        <Moves/>
    }
}

#[component]
fn Column(at: usize, picks: &'static [Pick], known: Memo<Known>) -> impl IntoView {
    let words = &use_text().boards.roadmap;
    let wall = use_wall();
    let (title, lead) = words.columns[at];
    let own = (at == 0).then(|| {
        let value = Signal::derive(move || wall.with(|boards| boards.roadmap.objective.clone()));
        view! {
            <TextArea
                label=words.objective
                value
                on_change=move |typed| wall.change(|boards| boards.roadmap.objective = typed)
                help=words.objective_help
                testid="roadmap-objective"
            />
        }
    });
    let lines = picks.iter().map(move |&pick| {
        let checked =
            Signal::derive(move || wall.with(|boards| boards.roadmap.picks.contains(&pick)));
        let tick = move |on: bool| wall.change(|boards| boards.roadmap.pick(pick, on));
        let gain = (pick == Pick::Return).then(|| view! { <Gain/> });
        view! {
            <li class="boards-pick">
                <Checkbox
                    label=words.picks[pick as usize]
                    checked
                    on_change=tick
                    testid=format!("pick-{}", pick.machine_name())
                />
                <Figures figures=pick.figures() known/>
                {gain}
            </li>
        }
    });
    view! {
        <Card title=format!("{}. {title}", at + 1) lead>
            <ul role="list" class="stack">{lines.collect_view()}</ul>
            {own}
        </Card>
    }
}

/// What the plan hopes to bring, less what it costs.
#[component]
fn Gain() -> impl IntoView {
    let words = &use_text().boards.roadmap;
    let format = use_format();
    let desk = use_plan();
    let told = move || {
        desk.plan.with(|plan| {
            let alive = plan
                .actions
                .iter()
                .filter(|one| one.state != State::Dropped);
            let known = alive
                .clone()
                .any(|one| one.gain.is_some() || one.cost.is_some());
            let gain: Money = alive.clone().filter_map(|one| one.gain).sum();
            let cost: Money = alive.filter_map(|one| one.cost).sum();
            match known {
                true => format.money_whole(gain - cost),
                false => NO_FIGURE.to_owned(),
            }
        })
    };
    view! {
        <div class="course-figure">
            <a href=Route::Plan.href()>{words.gain}</a>
            <strong class="course-value">{told}</strong>
            <span class="cell-note">{words.gain_formula}</span>
        </div>
    }
}
