//! The boards on screen: a table of contents, and a page for each.

mod blocks;
mod contents;
mod diagnosis;
mod idic;
mod links;
mod loyalty;
mod moves;
mod questions;
mod roadmap;
mod sale;
mod scores;
mod strategies;
mod voice;

pub use contents::BoardsPage;

use super::{Answer, Board, Boards, Facts};
use crate::browser::page;
use crate::chart::Hue;
use crate::course::Known;
use crate::plan::use_plan;
use crate::ui::*;
use crate::worker::{Session, use_session};
use leptos::prelude::*;

/// The boards in force, and the way to change them; copyable.
#[derive(Clone, Copy)]
struct Wall {
    session: Session,
    boards: Memo<Boards>,
}

fn use_wall() -> Wall {
    let session = use_session();
    let boards = session.part(|workbook| &workbook.boards);
    Wall { session, boards }
}

impl Wall {
    fn with<T>(self, part: impl FnOnce(&Boards) -> T) -> T {
        self.boards.with(part)
    }

    fn change(self, change: impl FnOnce(&mut Boards)) {
        self.session.write(|workbook| change(&mut workbook.boards));
    }
}

/// What the steps of IDIC are judged by.
fn use_facts(known: Memo<Known>) -> Memo<Facts> {
    let session = use_session();
    let registers = session.part(|workbook| &workbook.registers);
    let marks = session.part(|workbook| &workbook.marks);
    let desk = use_plan();
    Memo::new(move |_| {
        known.with(|known| {
            registers.with(|registers| {
                let facts = |marks: &_| {
                    let of_plan =
                        |plan: &_| Facts::of(known.sales.as_ref(), registers, plan, marks);
                    desk.plan.with(of_plan)
                };
                marks.with(facts)
            })
        })
    })
}

/// A word on the colour of an answer, the same on all boards.
fn answer_badge(answer: Answer) -> impl IntoView {
    let hue = match answer {
        Answer::No => Hue::Orange,
        Answer::Partly => Hue::Amber,
        Answer::Yes => Hue::Green,
    };
    let word = use_text().boards.answers[answer as usize];
    view! { <span class=badge_class(hue, false)>{word}</span> }
}

fn href(board: Board) -> String {
    Route::CourseBoard(board.machine_name().to_owned()).href()
}

/// One board; all of them for a name that none has.
#[component]
pub fn CourseBoardPage(name: String) -> impl IntoView {
    let Some(board) = Board::named(&name) else {
        return view! { <BoardsPage/> }.into_any();
    };
    let content = match board {
        Board::Idic => view! { <idic::IdicBoard/> }.into_any(),
        Board::Diagnosis => view! { <diagnosis::DiagnosisBoard/> }.into_any(),
        Board::Questions => view! { <questions::QuestionsBoard/> }.into_any(),
        Board::Strategies => view! { <strategies::StrategiesBoard/> }.into_any(),
        Board::Roadmap => view! { <roadmap::RoadmapBoard/> }.into_any(),
        Board::Blocks => view! { <blocks::BlocksBoard/> }.into_any(),
        Board::Loyalty => view! { <loyalty::LoyaltyBoard/> }.into_any(),
        Board::Voice => view! { <voice::VoiceBoard/> }.into_any(),
        Board::Sale => view! { <sale::SaleBoard/> }.into_any(),
    };
    view! { <Head board/> {content} }.into_any()
}

/// The way back, the title, the other boards.
#[component]
fn Head(board: Board) -> impl IntoView {
    let words = &use_text().boards;
    let (title, lead) = words.boards[board as usize];
    let others = Board::ALL.map(|one| {
        let here = (one == board).then_some("page");
        view! {
            <a class="chip" href=href(one) aria-current=here>
                {words.boards[one as usize].0}
            </a>
        }
    });
    view! {
        <a class="back no-print" href=Route::Boards.href()>{Icon::Arrow.view()} {words.back}</a>
        <PageHead title lead>
            <Button icon=Icon::File on_click=move |()| page::print() testid="board-print">{words.print}</Button>
        </PageHead>
        <nav class="row course-others no-print" aria-label=words.title>{others}</nav>
    }
}
