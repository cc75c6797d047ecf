//! All actions, filtered and put together.

use super::{lines, place_words, use_plan, when};
use crate::plan::{Action, Area, By, Filter, Shared, State, groups};
use crate::rfm::Pillar;
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub fn AllCard(draft: RwSignal<Option<Action>>) -> impl IntoView {
    let text = use_text();
    let words = &text.plan.all;
    let format = use_format();
    let desk = use_plan();
    let filter = RwSignal::new(Filter::default());
    let by = RwSignal::new(By::default());
    let chosen = Memo::new(move |_| {
        let filter = filter.get();
        desk.plan.with(|plan| {
            let fitting = plan.actions.iter().filter(|action| filter.fits(action));
            fitting.cloned().collect::<Vec<_>>()
        })
    });
    let lead = move || {
        let all = desk.plan.with(|plan| plan.actions.len());
        let shown = chosen.with(Vec::len);
        (words.lead)(&format.count(shown), &format.count(all))
    };
    let bodies = move || {
        let groups = chosen.with(|actions| groups(actions, by.get())).into_iter();
        let bodies = groups.map(|(shared, actions)| {
            let rows = actions.into_iter().map(|action| row(&action, draft)).collect_view();
            view! {
                <tbody>
                    <tr class="plan-group"><th colspan="7" scope="colgroup">{name(&shared)}</th></tr>
                    {rows}
                </tbody>
            }
        });
        bodies.collect_view()
    };
    let empty = move || chosen.with(Vec::is_empty);
    let heads = [
        words.what,
        words.when,
        words.who,
        words.how,
        words.customers,
        words.state,
    ];
    view! {
        <Card title=words.title lead=Signal::derive(lead) testid="plan-all">
            <Filters filter by/>
            <Show
                when=move || !empty()
                fallback=move || view! {
                    <div class="row">
                        <p class="muted">{words.none}</p>
                        <Button icon=Icon::Close on_click=move |()| filter.set(Filter::default())>
                            {words.clear}
                        </Button>
                    </div>
                }
            >
                <div class="table-box" tabindex="0" role="region" aria-label=words.title>
                    <table class="table plan-table" data-testid="plan-rows">
                        <caption class="spoken">{words.title}</caption>
                        <thead>
                            <tr>
                                {heads.map(|head| view! { <th scope="col">{head}</th> })}
                                <th scope="col" class="no-print"><span class="spoken">{words.change}</span></th>
                            </tr>
                        </thead>
                        {bodies}
                    </table>
                </div>
            </Show>
        </Card>
    }
}

fn name(shared: &Shared) -> String {
    let (text, format) = (use_text(), use_format());
    let words = &text.plan.all;
    match shared {
        Shared::Week(None) => words.no_day.to_owned(),
        Shared::Week(Some(monday)) => (words.week_of)(&format.day(*monday)),
        Shared::Person(who) => who.clone(),
        Shared::Pillar(None) => words.no_pillar.to_owned(),
        Shared::Pillar(Some(pillar)) => text.course.pillars[*pillar as usize].name.to_owned(),
        Shared::Area(None) => words.no_area.to_owned(),
        Shared::Area(Some(area)) => text.plan.areas[*area as usize].to_owned(),
        Shared::State(state) => text.names.states_of_actions[*state as usize].to_owned(),
    }
}

fn row(action: &Action, draft: RwSignal<Option<Action>>) -> impl IntoView + use<> {
    let format = use_format();
    let desk = use_plan();
    let note = |text: String| (!text.is_empty()).then(|| view! { <p class="cell-note">{text}</p> });
    let customers = (!action.targets.is_empty()).then(|| {
        let count = format.count(action.targets.len());
        let label = format!("{}: {count}", use_text().plan.now.sheet);
        let href = Route::CallSheet(action.id).href();
        view! { <a href=href aria-label=label data-testid="plan-sheet">{count}</a> }
    });
    view! {
        <tr>
            <th scope="row">
                {lines::opener(action, draft)}
                {note(place_words(action).unwrap_or_default())}
            </th>
            <td>{when(action)}</td>
            <td>{action.who.clone()}</td>
            <td>{action.how.clone()} {note(action.result.clone())}</td>
            <td class="figure">{customers}</td>
            <td>{lines::state_badge(action.state)}</td>
            <td class="no-print"><div class="plan-line-turn">{lines::turn(action, desk)}</div></td>
        </tr>
    }
}

#[component]
fn Filters(filter: RwSignal<Filter>, by: RwSignal<By>) -> impl IntoView {
    let text = use_text();
    let words = &text.plan.all;
    let desk = use_plan();
    let people = Signal::derive(move || {
        let names = desk.plan.with(|plan| plan.names()).into_iter();
        let names = names.map(|name| Choice::new(Some(name.clone()), name.clone(), name));
        let any = Choice::new(None, "", words.any);
        std::iter::once(any).chain(names).collect::<Vec<_>>()
    });
    let mut pillars = vec![Choice::new(None, "", words.any)];
    pillars.extend(Pillar::ALL.map(|one| {
        let name = text.course.pillars[one as usize].name;
        Choice::new(Some(one), one.machine_name(), name)
    }));
    let mut areas = vec![Choice::new(None, "", words.any)];
    areas.extend(
        Area::ALL
            .map(|one| Choice::new(Some(one), one.machine_name(), text.plan.areas[one as usize])),
    );
    let mut states = vec![Choice::new(None, "", words.any)];
    states.extend(State::ALL.map(|one| {
        let name = text.names.states_of_actions[one as usize];
        Choice::new(Some(one), one.machine_name(), name)
    }));
    let bys = By::ALL.map(|by| Choice::new(by, by.machine_name(), words.bys[by as usize]));
    view! {
        <div class="plan-filters no-print">
            <SearchBox
                label=words.search
                value=Signal::derive(move || filter.with(|filter| filter.text.clone()))
                on_change=move |typed| filter.update(|filter| filter.text = typed)
                testid="plan-search"
            />
            <Select
                label=words.person
                options=people
                value=Signal::derive(move || filter.with(|filter| filter.who.clone()))
                on_change=move |who| filter.update(|filter| filter.who = who)
                testid="plan-who"
            />
            <Select
                label=words.pillar
                options=pillars
                value=Signal::derive(move || filter.with(|filter| filter.pillar))
                on_change=move |pillar| filter.update(|filter| filter.pillar = pillar)
                testid="plan-pillar"
            />
            <Select
                label=words.area
                options=areas
                value=Signal::derive(move || filter.with(|filter| filter.area))
                on_change=move |area| filter.update(|filter| filter.area = area)
                testid="plan-area"
            />
            <Select
                label=words.state
                options=states
                value=Signal::derive(move || filter.with(|filter| filter.state))
                on_change=move |state| filter.update(|filter| filter.state = state)
                testid="plan-state"
            />
            <Select
                label=words.by
                options=bys.to_vec()
                value=by
                on_change=move |new| by.set(new)
                testid="plan-by"
            />
        </div>
    }
}
