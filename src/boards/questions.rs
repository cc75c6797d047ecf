//! The fourteen questions about our customers (GRC-14 to 16), and the figures that help to answer.

use super::Boards;
use crate::course::Figure;
use crate::ledger::Day;
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Answer {
    No,
    Partly,
    Yes,
}

impl Answer {
    pub const ALL: [Answer; 3] = [Answer::No, Answer::Partly, Answer::Yes];

    pub fn machine_name(self) -> &'static str {
        ["no", "partly", "yes"][self as usize]
    }
}

/// What was answered, when, and why.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answered {
    pub answer: Option<Answer>,
    pub day: Option<Day>,
    pub note: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// To deliver personalised interaction.
    Interaction,
    /// To anticipate their needs.
    Needs,
    /// To understand the customer's value.
    Value,
}

impl Block {
    pub const ALL: [Block; 3] = [Block::Interaction, Block::Needs, Block::Value];

    pub fn machine_name(self) -> &'static str {
        ["interaction", "needs", "value"][self as usize]
    }

    pub fn questions(self) -> &'static [Question] {
        match self {
            Block::Interaction => &Question::ALL[..4],
            Block::Needs => &Question::ALL[4..9],
            Block::Value => &Question::ALL[9..],
        }
    }
}

/// In the course's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Question {
    LevelOfTreatment,
    WhichPersonalisation,
    AbleToDiffer,
    BusinessCase,
    Priorities,
    UnmetNeeds,
    Preferred,
    System,
    SalesForce,
    MostValuable,
    KnowsThem,
    ToLeave,
    CostAligned,
    FromCompetitors,
}

impl Question {
    pub const ALL: [Question; 14] = [
        Question::LevelOfTreatment,
        Question::WhichPersonalisation,
        Question::AbleToDiffer,
        Question::BusinessCase,
        Question::Priorities,
        Question::UnmetNeeds,
        Question::Preferred,
        Question::System,
        Question::SalesForce,
        Question::MostValuable,
        Question::KnowsThem,
        Question::ToLeave,
        Question::CostAligned,
        Question::FromCompetitors,
    ];

    /// From 1, for the screen and for scripts.
    pub fn number(self) -> usize {
        self as usize + 1
    }

    /// What the firm's own data say to it, the most telling first.
    pub fn figures(self) -> &'static [Figure] {
        use Figure::*;
        match self {
            Question::LevelOfTreatment => &[Policies, Benefits, ClassA],
            Question::WhichPersonalisation => &[NextProduct, Pairs, Policies],
            Question::AbleToDiffer => &[Channels, Unowned, DaysToAnswer],
            Question::BusinessCase => &[SimpleValue, CostToServe, Benefits],
            Question::Priorities => &[Surveys, Word, TopReason],
            Question::UnmetNeeds => &[ProductsMean, Gap, Complaints],
            Question::Preferred => &[Figure::Preferred, Recommend, Satisfaction],
            Question::System => &[Buyers, RetentionRate, PredictedValue],
            Question::SalesForce => &[Prepared, DaysToAnswer, Overdue],
            Question::MostValuable => &[ClassA, Champions, PredictedValue],
            Question::KnowsThem => &[ClassA, Contacts],
            Question::ToLeave => &[Problems, BelowZero],
            Question::CostAligned => &[CostToServe, Gap, BelowZero],
            Question::FromCompetitors => &[Gap, Figure::Preferred],
        }
    }
}

/// How the questions were answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// In the order of [`Answer::ALL`].
    pub answers: [usize; 3],
    pub open: usize,
}

impl Tally {
    pub fn answered(self) -> usize {
        self.answers.iter().sum()
    }
}

pub fn tally<'a>(boards: &Boards, questions: impl Iterator<Item = &'a Question>) -> Tally {
    let mut tally = Tally::default();
    for question in questions {
        let answered = boards.questions.get(question);
        match answered.and_then(|answered| answered.answer) {
            Some(answer) => tally.answers[answer as usize] += 1,
            None => tally.open += 1,
        }
    }
    tally
}

impl Boards {
    /// An answer is dated; a note alone is not.
    pub fn answer(&mut self, question: Question, answer: Answer, today: Day) {
        let answered = self.questions.entry(question).or_default();
        answered.answer = Some(answer);
        answered.day = Some(today);
    }

    pub fn note(&mut self, question: Question, note: String) {
        let answered = self.questions.entry(question).or_default();
        answered.note = note;
        if *answered == Answered::default() {
            self.questions.remove(&question);
        }
    }
}
