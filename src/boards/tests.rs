//! The boards are the course's, they score as they say, and they are kept.

use super::*;
use crate::course::{Evidence, Figure, Value};
use crate::cross_sell::{Mark, Marks};
use crate::ledger::Day;
use crate::plan::{Action, Plan, State};
use crate::pyramid::Level;
use crate::registers::{Benefit, CustomerFile, Interaction, Policy, Registers};
use crate::text::Language;

fn given<T: Scale>(scores: &[u8], day: i32, mut record: Record<T>) -> Record<T> {
    for (item, score) in T::ALL.iter().zip(scores) {
        record.give(*item, *score, Day(day));
    }
    record
}

#[test]
fn both_languages_have_words_for_everything() {
    for language in Language::ALL {
        let words = &language.text().boards;
        assert_eq!(words.focus.items.len(), Focus::ALL.len());
        assert_eq!(words.readiness.items.len(), Readiness::ALL.len());
        assert_eq!(words.blocks.items.len(), BuildingBlock::ALL.len());
        for (scale, points) in [
            (&words.focus, Focus::MOST - Focus::LEAST),
            (&words.readiness, Readiness::MOST - Readiness::LEAST),
            (&words.blocks, BuildingBlock::MOST - BuildingBlock::LEAST),
        ] {
            assert_eq!(scale.points.len(), usize::from(points) + 1);
        }
        assert_eq!(words.boards.len(), Board::ALL.len());
    }
    for board in Board::ALL {
        assert_eq!(Board::named(board.machine_name()), Some(board));
    }
}

/// GRC-14 to 16: four, five and five questions, each with figures of the firm's own.
#[test]
fn there_are_fourteen_questions_in_three_blocks() {
    assert_eq!(Block::ALL.map(|block| block.questions().len()), [4, 5, 5]);
    let all: Vec<Question> = (Block::ALL.iter())
        .flat_map(|block| block.questions())
        .copied()
        .collect();
    assert_eq!(all, Question::ALL);
    assert!(all.iter().all(|question| !question.figures().is_empty()));
    let mut boards = Boards::default();
    boards.answer(Question::Priorities, Answer::Partly, Day(9));
    boards.answer(Question::ToLeave, Answer::No, Day(9));
    boards.answer(Question::ToLeave, Answer::Yes, Day(10));
    boards.note(Question::System, "Falta".into());
    let told = tally(&boards, Question::ALL.iter());
    assert_eq!((told.answers, told.open), ([0, 1, 1], 12));
    assert_eq!(boards.questions[&Question::ToLeave].day, Some(Day(10)));
    boards.note(Question::System, String::new());
    assert!(!boards.questions.contains_key(&Question::System));
    assert_eq!(boards.progress(Board::Questions), (2, 14));
}

/// GRC-3: four lines of two points each; the score is dated, and the one before is kept.
#[test]
fn a_score_is_a_sum_and_is_compared_with_the_time_before() {
    let record = given::<Focus>(&[0, 1, 2], 100, Record::default());
    assert_eq!(
        (record.answered(), record.score(Focus::Dialogue)),
        (3, Some(2))
    );
    assert!(!record.last().expect("a sitting").is_whole());
    // Not whole yet: the next day goes on with it.
    let mut record = record;
    record.give(Focus::Success, 1, Day(101));
    assert_eq!(record.sittings.len(), 1);
    let last = record.last().expect("a sitting");
    assert_eq!((last.day, last.points(), Focus::whole()), (Day(101), 4, 8));
    assert_eq!((record.before(), record.change()), (None, None));
    // The same day is the same sitting, another day a new one.
    record.give(Focus::Success, 2, Day(101));
    assert_eq!(
        (record.sittings.len(), record.last().map(Sitting::points)),
        (1, Some(5))
    );
    record.give(Focus::Products, 2, Day(200));
    assert_eq!(record.sittings.len(), 2);
    assert_eq!(record.change(), Some(2));
    assert_eq!(record.before().map(|one| one.day), Some(Day(101)));
    // A clock that was set back writes into the last sitting.
    record.give(Focus::Products, 0, Day(50));
    assert_eq!((record.sittings.len(), record.change()), (2, Some(0)));
}

/// FID-10: eight blocks, 1 to 5.
#[test]
fn eight_blocks_have_forty_points_at_most() {
    assert_eq!((BuildingBlock::ALL.len(), BuildingBlock::whole()), (8, 40));
    let record = given::<BuildingBlock>(&[9, 0, 3, 3, 3, 3, 3, 3], 1, Record::default());
    assert_eq!(record.score(BuildingBlock::Vision), Some(5));
    assert_eq!(record.score(BuildingBlock::Strategy), Some(1));
    assert_eq!(record.last().map(Sitting::points), Some(24));
}

/// GRC-12: the state of each step is told by the data.
#[test]
fn the_steps_of_idic_are_judged_by_facts() {
    let state = |facts: Facts| Step::ALL.map(|step| step.state(&facts));
    assert_eq!(state(Facts::default()), [Answer::No; 4]);
    let some = Facts {
        customers: 100,
        emailed: 79,
        groupings: [true, true, true, false],
        actions: 3,
        offers: 1,
        ..Facts::default()
    };
    assert_eq!(state(some), [Answer::Partly; 4]);
    let all = Facts {
        emailed: 80,
        groupings: [true; 4],
        contacts: 1,
        policies: 2,
        ..some
    };
    assert_eq!(state(all), [Answer::Yes; 4]);
    // Files alone, without sales, are a beginning.
    let files = Facts {
        files: 2,
        ..Facts::default()
    };
    assert_eq!(Step::Identify.state(&files), Answer::Partly);
}

#[test]
fn facts_come_from_the_evidence_the_registers_and_the_plan() {
    let sales = Evidence {
        customers: 10,
        emailed: 4,
        managed: 2,
        values: vec![
            (Figure::ClassA, Value::Part(2, 10)),
            (Figure::Late, Value::Count(0)),
        ],
        ..Evidence::default()
    };
    let registers = Registers {
        files: [("C1".to_owned(), CustomerFile::default())].into(),
        interactions: vec![Interaction::default(); 3],
        policies: vec![Policy::default()],
        benefits: vec![Benefit::default(); 2],
        ..Registers::default()
    };
    let dropped = Action {
        state: State::Dropped,
        ..Action::default()
    };
    let plan = Plan {
        actions: vec![Action::default(), dropped],
        ..Plan::default()
    };
    let marks = Marks(vec![
        ("C1".into(), "Yerba".into(), Mark::Offered),
        ("C1".into(), "Mate".into(), Mark::NotApplicable),
    ]);
    let expected = Facts {
        customers: 10,
        emailed: 4,
        files: 1,
        groupings: [true, false, true, false],
        contacts: 3,
        actions: 1,
        managed: 2,
        policies: 1,
        benefits: 2,
        offers: 1,
    };
    assert_eq!(Facts::of(Some(&sales), &registers, &plan, &marks), expected);
    let without = Facts::of(None, &registers, &plan, &marks);
    assert_eq!((without.customers, without.groupings), (0, [false; 4]));
}

/// FID-9: five columns; FID-11: four steps in two phases.
#[test]
fn the_roadmap_says_which_column_is_empty() {
    assert_eq!(Pick::COLUMNS.map(<[Pick]>::len), [1, 5, 3, 3, 3]);
    let phases = Move::ALL.map(Move::phase);
    assert_eq!(phases[..2], [Phase::Strategic; 2]);
    assert_eq!(phases[2..], [Phase::Tactical; 2]);
    let mut boards = Boards::default();
    assert_eq!(boards.roadmap.missing(), Some(0));
    boards.roadmap.objective = "Vender mejor".into();
    boards.roadmap.pick(Pick::Keep, true);
    assert_eq!(boards.roadmap.missing(), Some(2));
    for pick in [Pick::Loyalty, Pick::Database, Pick::Retention] {
        boards.roadmap.pick(pick, true);
    }
    assert_eq!(boards.roadmap.missing(), None);
    let mut plan = MovePlan {
        owner: "Eva".into(),
        ..MovePlan::default()
    };
    assert!(!plan.is_settled());
    plan.day = Some(Day(10));
    assert!(plan.is_settled() && plan.is_late(Day(11)) && !plan.is_late(Day(10)));
    plan.state = State::Done;
    assert!(!plan.is_late(Day(11)));
    boards.roadmap.moves.insert(Move::Roles, plan);
    assert_eq!(boards.progress(Board::Roadmap), (6, 9));
    boards.roadmap.pick(Pick::Keep, false);
    assert_eq!(boards.roadmap.missing(), Some(1));
}

/// FID-12b: every level is in one band.
#[test]
fn bands_hold_all_levels_once() {
    let levels: Vec<Level> = (Band::ALL.iter())
        .flat_map(|band| band.levels())
        .copied()
        .collect();
    assert_eq!(levels, Level::ALL);
}

/// FID-17: ten steps in the course's numbers, two of them 5.
#[test]
fn the_sale_starts_as_the_courses_and_becomes_the_firms() {
    let names = &Language::Es.text().boards.sale.names;
    let own = steps(None, names);
    let numbers: Vec<u32> = own.iter().filter_map(|step| step.number).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 5, 6, 7, 8, 9]);
    assert_eq!(
        (own[4].name.as_str(), own[5].name.as_str()),
        ("Venta (O/C)", "Producción")
    );
    let mut own = own;
    own.push(SaleStep {
        number: Some(2),
        name: "Muestra".into(),
        done: true,
        ..SaleStep::default()
    });
    let sorted = steps(Some(&own), names);
    assert_eq!((sorted.len(), sorted[2].name.as_str()), (11, "Muestra"));
    let boards = Boards {
        sale: Some(own),
        ..Boards::default()
    };
    assert_eq!(boards.progress(Board::Sale), (1, 11));
}

#[test]
fn progress_leads_to_the_board_that_was_begun() {
    let mut boards = Boards::default();
    assert_eq!(boards.next(), Some(Board::Idic));
    Boards::write(&mut boards.bands, Band::Keep, "Cuidarlos".into());
    assert_eq!(boards.progress(Board::Loyalty), (1, 3));
    assert_eq!(boards.next(), Some(Board::Loyalty));
    Boards::write(&mut boards.bands, Band::Keep, String::new());
    assert_eq!(boards, Boards::default());
    boards.voices.push(Voice::default());
    assert_eq!(boards.progress(Board::Voice), (0, 1));
}

#[test]
fn boards_survive_being_written_and_read_and_lacking_fields() {
    let mut boards = Boards::default();
    boards.answer(Question::MostValuable, Answer::Yes, Day(20_000));
    boards.focus.give(Focus::Dialogue, 2, Day(20_000));
    boards.blocks.give(BuildingBlock::Metrics, 4, Day(20_000));
    boards.roadmap.pick(Pick::CrossSell, true);
    Boards::write(
        &mut boards.strategies,
        Tier::Migrator,
        "Preguntarles".into(),
    );
    boards.idic.entry(Step::Interact).or_default().missing = "Ñandú".into();
    let text = serde_json::to_string(&boards).expect("is text");
    assert_eq!(
        serde_json::from_str::<Boards>(&text).expect("opens"),
        boards
    );
    let older =
        r#"{"idic":{"Identify":{}},"focus":{},"roadmap":{"moves":{"Roles":{"owner":"Eva"}}}}"#;
    let opened: Boards = serde_json::from_str(older).expect("opens");
    assert_eq!(opened.roadmap.moves[&Move::Roles].owner, "Eva");
    assert_eq!(opened.focus, Record::default());
}
