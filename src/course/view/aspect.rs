//! One aspect: its initiatives with their actions, the figures beside them, room to write.

use super::figures::Figures;
use super::{Known, use_sheets};
use crate::course::Aspect;
use crate::plan::{Action, ActionLines, Place, blank, use_plan};
use crate::rfm::Pillar;
use crate::text::CoursePillar;
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub fn AspectCard(
    pillar: Pillar,
    aspect: Aspect,
    known: Memo<Known>,
    draft: RwSignal<Option<Action>>,
) -> impl IntoView {
    let words = &use_text().course;
    let own: &'static CoursePillar = &words.pillars[pillar as usize];
    let title = own.aspect(aspect.number).map_or("", |it| it.title);
    let sheets = use_sheets();
    let number = aspect.number;
    let note = Signal::derive(move || {
        sheets
            .sheets
            .with(|sheets| sheets.note(pillar, number).to_owned())
    });
    let write = move |typed: String| sheets.change(|sheets| sheets.write(pillar, number, typed));
    let lines = (1..=aspect.initiatives).map(|at| {
        view! { <Initiative place=Place::new(pillar, number, at) draft/> }
    });
    view! {
        <article class="card course-aspect" data-testid=format!("aspect-{}-{number}", pillar.machine_name())>
            <header class="course-aspect-head">
                <span class="course-number" aria-hidden="true">{number}</span>
                <h2><span class="spoken">{words.aspect} " " {number} ": "</span>{title}</h2>
            </header>
            <div class="course-columns">
                <aside class="course-evidence" aria-label=words.evidence>
                    <h3>{words.evidence}</h3>
                    <Figures figures=aspect.figures known/>
                </aside>
                <div class="course-work">
                    <h3>{words.initiatives} <span class="muted">" · " {own.actions}</span></h3>
                    <ol role="list" class="course-initiatives">{lines.collect_view()}</ol>
                    <TextArea
                        label=words.note
                        value=note
                        on_change=write
                        help=words.note_help
                        testid=format!("note-{}-{number}", pillar.machine_name())
                    />
                </div>
            </div>
        </article>
    }
}

/// One initiative: chosen or not, and what is going to be done about it.
#[component]
fn Initiative(place: Place, draft: RwSignal<Option<Action>>) -> impl IntoView {
    let words = &use_text().course;
    let desk = use_plan();
    let Place {
        pillar,
        aspect,
        initiative,
    } = place;
    let (aspect, number) = (aspect.unwrap_or_default(), initiative.unwrap_or_default());
    let text = (words.pillars[pillar as usize].aspect(aspect))
        .and_then(|aspect| aspect.initiative(number))
        .unwrap_or_default();
    let ticked = Memo::new(move |_| desk.plan.with(|plan| plan.chosen.contains(&place)));
    let tick = move |on: bool| desk.change(|plan| plan.choose(place, on));
    let rows = Memo::new(move |_| {
        desk.plan.with(|plan| {
            let own = plan
                .actions
                .iter()
                .filter(|action| action.place == Some(place));
            own.map(|action| (None, action.clone())).collect::<Vec<_>>()
        })
    });
    let add = move |()| {
        draft.set(Some(Action {
            place: Some(place),
            ..blank(desk)
        }));
    };
    let key = format!("{}-{aspect}-{number}", pillar.machine_name());
    let act = StoredValue::new(format!("act-{key}"));
    let none = move || rows.with(Vec::is_empty);
    view! {
        <li class="course-initiative">
            <Checkbox label=text checked=ticked on_change=tick testid=format!("tick-{key}")/>
            <Show when=move || ticked.get() || !none()>
                <div class="course-actions">
                    <Show
                        when=move || !none()
                        fallback=move || view! {
                            <p class="cell-note no-print">{words.no_action}</p>
                            <p class="course-blank">{words.blank_action} ": "</p>
                        }
                    >
                        <ActionLines rows draft bare=true/>
                    </Show>
                    <span class="no-print">
                        <Button kind=ButtonKind::Quiet icon=Icon::Plus on_click=add testid=act.get_value()>
                            {words.add_action} <span class="spoken">" " {text}</span>
                        </Button>
                    </span>
                </div>
            </Show>
        </li>
    }
}
