//! Four steps in two phases, each with its owner, day and state (FID-11).

use super::use_wall;
use crate::boards::{Move, MovePlan, Phase};
use crate::plan::{State, use_plan};
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub fn Moves() -> impl IntoView {
    let words = &use_text().boards.roadmap;
    let phases = [Phase::Strategic, Phase::Tactical].map(|phase| {
        let moves = Move::ALL
            .into_iter()
            .filter(move |one| one.phase() == phase);
        let moves = moves.map(|step| view! { <MoveFields step/> });
        view! {
            <section class="boards-stage">
                <h3>{words.phases[phase as usize]}</h3>
                {moves.collect_view()}
            </section>
        }
    });
    view! {
        <Card title=words.moves_title lead=words.moves_lead testid="moves">
            <div class="grid-2">{phases}</div>
        </Card>
    }
}

#[component]
fn MoveFields(step: Move) -> impl IntoView {
    let text = use_text();
    let words = &text.boards.roadmap;
    let wall = use_wall();
    let desk = use_plan();
    let plan = Memo::new(move |_| {
        wall.with(|boards| boards.roadmap.moves.get(&step).cloned().unwrap_or_default())
    });
    let change = move |change: &dyn Fn(&mut MovePlan)| {
        wall.change(|boards| {
            let plan = boards.roadmap.moves.entry(step).or_default();
            change(plan);
            if *plan == MovePlan::default() {
                boards.roadmap.moves.remove(&step);
            }
        });
    };
    let states = State::ALL.map(|state| {
        let name = text.names.states_of_actions[state as usize];
        Choice::new(state, state.machine_name(), name)
    });
    let late = move || {
        let late = plan.with(|plan| plan.is_late(today()));
        late.then(|| {
            view! { <span class="plan-late">{Icon::Warning.view()} {words.late}</span> }
        })
    };
    let name = step.machine_name();
    view! {
        <fieldset class="boards-move" data-testid=format!("move-{name}")>
            <legend><strong>{step as usize + 1} ". " {words.moves[step as usize]}</strong> " " {late}</legend>
            <div class="field-grid">
                <SuggestInput
                    label=words.owner
                    value=Signal::derive(move || plan.with(|plan| plan.owner.clone()))
                    on_change=move |owner: String| change(&|plan| plan.owner = owner.clone())
                    suggestions=Suggestions::of(move || desk.plan.with(|plan| plan.names()))
                    testid=format!("move-{name}-owner")
                />
                <DateInput
                    label=words.day
                    value=Signal::derive(move || plan.with(|plan| plan.day))
                    on_change=move |day| change(&|plan| plan.day = Some(day))
                    on_clear=move |()| change(&|plan| plan.day = None)
                    testid=format!("move-{name}-day")
                />
                <Select
                    label=words.state
                    options=states.to_vec()
                    value=Signal::derive(move || plan.with(|plan| plan.state))
                    on_change=move |state| change(&|plan| plan.state = state)
                    testid=format!("move-{name}-state")
                />
            </div>
            <TextArea
                label=words.note
                value=Signal::derive(move || plan.with(|plan| plan.note.clone()))
                on_change=move |note: String| change(&|plan| plan.note = note.clone())
                testid=format!("move-{name}-note")
            />
        </fieldset>
    }
}
