//! All boards: how far each is, how far the four steps are, where to go on.

use super::{answer_badge, href, use_facts, use_wall};
use crate::boards::{Board, Stage, Step};
use crate::browser::page;
use crate::course::{Period, use_known};
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub fn BoardsPage() -> impl IntoView {
    let words = &use_text().boards;
    let wall = use_wall();
    let known = use_known();
    let next = move || match wall.with(|boards| boards.next()) {
        Some(board) => {
            let (title, _) = words.boards[board as usize];
            view! {
                <p class="boards-next no-print" data-testid="boards-next">
                    {words.go_on} ": " <a href=href(board)>{title}</a>
                </p>
            }
            .into_any()
        }
        None => view! { <p class="boards-next no-print">{words.all_done}</p> }.into_any(),
    };
    let cards = Board::ALL.map(|board| view! { <BoardCard board/> });
    view! {
        <PageHead title=words.title lead=words.lead>
            <Button icon=Icon::File on_click=move |()| page::print() testid="boards-print">{words.print_all}</Button>
        </PageHead>
        {next}
        <StageStrip known/>
        <div class="course-pillars" data-testid="boards">{cards}</div>
    }
}

/// The four steps in their two stages, each with its state (FID-8).
#[component]
fn StageStrip(known: Memo<crate::course::Known>) -> impl IntoView {
    let words = &use_text().boards.idic;
    let facts = use_facts(known);
    let stages = [Stage::Analysis, Stage::Relationship].map(|stage| {
        let steps = Step::ALL
            .into_iter()
            .filter(move |step| step.stage() == stage);
        let steps = steps.map(|step| {
            let state = move || answer_badge(facts.with(|facts| step.state(facts)));
            view! {
                <li class="spread">
                    <a href=href(Board::Idic)>{words.steps[step as usize].0}</a>
                    {state}
                </li>
            }
        });
        view! {
            <div class="boards-stage">
                <h2>{words.stages[stage as usize].0}</h2>
                <p class="card-lead">{words.stages[stage as usize].1}</p>
                <ol role="list" class="stack">{steps.collect_view()}</ol>
            </div>
        }
    });
    view! {
        <Card testid="boards-stages">
            <div class="grid-2">{stages}</div>
            <Period known/>
        </Card>
    }
}

#[component]
fn BoardCard(board: Board) -> impl IntoView {
    let words = &use_text().boards;
    let format = use_format();
    let wall = use_wall();
    let (title, lead) = words.boards[board as usize];
    let at = Memo::new(move |_| wall.with(|boards| boards.progress(board)));
    let told = move || {
        let (done, of) = at.get();
        (words.of)(&format.count(done), &format.count(of))
    };
    let name = board.machine_name();
    view! {
        <article class="card course-pillar" data-testid=format!("board-{name}")>
            <h2><a href=href(board)>{board as usize + 1} ". " {title}</a></h2>
            <p class="card-lead">{lead}</p>
            <progress
                class="course-bar"
                max=move || at.get().1
                value=move || at.get().0
                aria-label=words.progress
            ></progress>
            <p class="muted" data-testid=format!("board-{name}-progress")>{told}</p>
        </article>
    }
}
