//! Figures of what is written by hand.

use super::{Figure, Value};
use crate::ledger::Day;
use crate::registers::{Registers, State, complaint_figures, due, publishable, survey_figures};
use std::collections::BTreeSet;

/// What the registers tell on a day; empty registers tell nothing.
pub fn of_registers(registers: &Registers, today: Day) -> Vec<(Figure, Value)> {
    let mut values = Vec::new();
    let mut count = |figure: Figure, rows: usize| {
        if rows > 0 {
            values.push((figure, Value::Count(rows as u32)));
        }
    };
    count(Figure::Contacts, registers.interactions.len());
    count(Figure::Benefits, registers.benefits.len());
    count(Figure::Path, registers.path.len());
    count(Figure::Channels, registers.channels.len());
    count(Figure::Surveys, registers.surveys.len());
    count(Figure::Prepared, registers.problems.len());
    count(Figure::Affiliates, registers.affiliates.len());
    let policies = registers.policies.iter();
    let segments: BTreeSet<usize> = policies.map(|one| one.segment as usize).collect();
    count(Figure::Policies, segments.len());
    if !registers.interactions.is_empty() {
        let due = due(&registers.interactions, &registers.files);
        let late = due.iter().filter(|one| one.next < today).count();
        values.push((Figure::Overdue, Value::Count(late as u32)));
    }
    if !registers.channels.is_empty() {
        let channels = registers.channels.iter();
        let unowned = channels.filter(|channel| channel.owner.trim().is_empty());
        values.push((Figure::Unowned, Value::Count(unowned.count() as u32)));
    }
    let surveys = survey_figures(&registers.surveys);
    let share = surveys.recommend_share().map(Value::Share);
    values.extend(share.map(|value| (Figure::Recommend, value)));
    let mean = surveys.mean.map(Value::Number);
    values.extend(mean.map(|value| (Figure::Satisfaction, value)));
    let word = surveys
        .words
        .first()
        .map(|one| Value::Named(one.text.clone()));
    values.extend(word.map(|value| (Figure::Word, value)));
    if !registers.complaints.is_empty() {
        let rules = &registers.complaint_rules;
        let figures = complaint_figures(&registers.complaints, rules, today);
        values.push((Figure::Complaints, Value::Count(figures.total)));
        let reason = figures.reasons.first();
        let reason = reason.map(|one| Value::Named(one.text.clone()));
        values.extend(reason.map(|value| (Figure::TopReason, value)));
        let days = figures.days_to_answer.map(Value::Number);
        values.extend(days.map(|value| (Figure::DaysToAnswer, value)));
        if figures.gestures > 0 {
            let cost = Value::Money(figures.gesture_cost.to_f64());
            values.push((Figure::GestureCost, cost));
        }
    }
    let acquisition = registers
        .acquisition
        .map(|cost| Value::Money(cost.to_f64()));
    values.extend(acquisition.map(|value| (Figure::Acquisition, value)));
    if !registers.testimonials.is_empty() {
        let shown = publishable(&registers.testimonials).count() as u32;
        let value = Value::Part(shown, registers.testimonials.len() as u32);
        values.push((Figure::Testimonials, value));
    }
    if !registers.referrals.is_empty() {
        let referrals = registers.referrals.iter();
        let bought = referrals.filter(|one| one.state == State::Bought).count() as u32;
        let value = Value::Part(bought, registers.referrals.len() as u32);
        values.push((Figure::Referrals, value));
    }
    values
}
