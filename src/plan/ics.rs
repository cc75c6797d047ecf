//! The plan as a calendar's file (RFC 5545): all-day events, repetitions as rules.

use super::{Action, Repeat, State};
use crate::ledger::Day;

/// What the events say beside the person's own words.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// Of the calendar.
    pub name: &'static str,
    pub who: &'static str,
    pub how: &'static str,
    pub customers: &'static str,
    pub state: &'static str,
    pub states: [&'static str; 4],
}

/// Customers named in one event at most.
const NAMED: usize = 50;

/// The whole plan; actions without a day have no place in it, dropped ones are there as cancelled, so
/// that a calendar that knew them lets them go.
pub fn ics(actions: &[Action], today: Day, words: &Words) -> Vec<u8> {
    let mut out = String::new();
    for text in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Cartera//Plan//ES",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
    ] {
        line(&mut out, text);
    }
    line(&mut out, &format!("X-WR-CALNAME:{}", escape(words.name)));
    for action in actions {
        if let Some(day) = action.day {
            event(&mut out, action, day, today, words);
        }
    }
    line(&mut out, "END:VCALENDAR");
    out.into_bytes()
}

fn event(out: &mut String, action: &Action, day: Day, today: Day, words: &Words) {
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:action-{}@cartera.invalid", action.id));
    line(out, &format!("DTSTAMP:{}T000000Z", date(today)));
    line(out, &format!("DTSTART;VALUE=DATE:{}", date(day)));
    if let Some(rule) = rule(action.repeat, day) {
        line(out, &format!("RRULE:{rule}"));
    }
    line(out, &format!("SUMMARY:{}", escape(&summary(action))));
    line(
        out,
        &format!("DESCRIPTION:{}", escape(&describe(action, words))),
    );
    let status = match action.state {
        State::Dropped => "CANCELLED",
        _ => "CONFIRMED",
    };
    line(out, &format!("STATUS:{status}"));
    line(out, "TRANSP:TRANSPARENT");
    line(out, "END:VEVENT");
}

fn summary(action: &Action) -> String {
    match action.who.trim() {
        "" => action.what.clone(),
        who => format!("{} ({who})", action.what),
    }
}

fn describe(action: &Action, words: &Words) -> String {
    let mut parts = vec![format!("{}: {}", words.who, action.who)];
    if !action.how.is_empty() {
        parts.push(format!("{}: {}", words.how, action.how));
    }
    let state = words.states[action.state as usize];
    parts.push(format!("{}: {state}", words.state));
    if !action.targets.is_empty() {
        let named: Vec<&str> = (action.targets.iter())
            .take(NAMED)
            .map(String::as_str)
            .collect();
        let more = if action.targets.len() > NAMED {
            " …"
        } else {
            ""
        };
        parts.push(format!(
            "{} ({}): {}{more}",
            words.customers,
            action.targets.len(),
            named.join(", ")
        ));
    }
    parts.join("\n")
}

/// The rule of a repetition. A day that some months lack is the last of those that they have, as in
/// [`Action::occurrences`]; a bare `FREQ=MONTHLY` would leave those months out.
fn rule(repeat: Repeat, day: Day) -> Option<String> {
    let (_, month, of_month) = day.ymd();
    let by_day = match of_month {
        31 => Some("BYMONTHDAY=-1"),
        30 => Some("BYMONTHDAY=28,29,30;BYSETPOS=-1"),
        29 => Some("BYMONTHDAY=28,29;BYSETPOS=-1"),
        _ => None,
    };
    let mut rule = match repeat {
        Repeat::Once => return None,
        Repeat::Weekly => return Some("FREQ=WEEKLY".into()),
        Repeat::Monthly => "FREQ=MONTHLY".to_owned(),
        Repeat::Quarterly => "FREQ=MONTHLY;INTERVAL=3".to_owned(),
        Repeat::Yearly if (month, of_month) == (2, 29) => "FREQ=YEARLY;BYMONTH=2".to_owned(),
        Repeat::Yearly => return Some("FREQ=YEARLY".into()),
    };
    if let Some(by_day) = by_day {
        rule.push(';');
        rule.push_str(by_day);
    }
    Some(rule)
}

fn date(day: Day) -> String {
    let (year, month, day) = day.ymd();
    format!("{year:04}{month:02}{day:02}")
}

/// TEXT of RFC 5545, 3.3.11.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Octets of a line without its break (RFC 5545, 3.1).
const LINE: usize = 75;

/// Adds a line, folded between letters where it is too long.
fn line(out: &mut String, text: &str) {
    let mut octets = 0;
    for c in text.chars() {
        if octets + c.len_utf8() > LINE {
            out.push_str("\r\n ");
            octets = 1;
        }
        out.push(c);
        octets += c.len_utf8();
    }
    out.push_str("\r\n");
}
