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

#[cfg(test)]
mod tests {
    use super::*;

    fn day(iso: &str) -> Day {
        Day::from_iso(iso).expect("a day")
    }

    fn action(first: &str, repeat: Repeat) -> Action {
        Action {
            id: 7,
            what: "Llamar".into(),
            day: Some(day(first)),
            repeat,
            who: "Eva".into(),
            how: "Por teléfono".into(),
            ..Action::default()
        }
    }

    const WORDS: Words = Words {
        name: "Plan",
        who: "Quién",
        how: "Cómo",
        customers: "Clientes",
        state: "Estado",
        states: ["Por hacer", "En marcha", "Hecha", "Descartada"],
    };

    /// The content lines of a calendar, unfolded as RFC 5545, 3.1 says.
    fn unfolded(bytes: &[u8]) -> Vec<String> {
        let text = std::str::from_utf8(bytes).expect("UTF-8");
        let text = text.replace("\r\n ", "");
        text.split_terminator("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn the_calendar_holds_to_rfc_5545() {
        let mut one = action("2025-01-31", Repeat::Monthly);
        one.what = "Llamar; «ñandú», a todos \\ los días áéíóú 🙂 ".repeat(6);
        one.how = "Primero\r\nsegundo".into();
        one.targets = vec!["C,1".into()];
        let mut dropped = action("2025-02-03", Repeat::Once);
        (dropped.id, dropped.state) = (8, State::Dropped);
        let bytes = ics(
            &[one.clone(), dropped, Action::default()],
            day("2025-02-01"),
            &WORDS,
        );
        let text = std::str::from_utf8(&bytes).expect("UTF-8");
        assert!(text.ends_with("END:VCALENDAR\r\n"));
        for line in text.split_terminator("\r\n") {
            assert!(line.len() <= 75, "{} octets: {line}", line.len());
            assert!(!line.contains(['\r', '\n']) && !line.is_empty(), "{line:?}");
        }
        let lines = unfolded(&bytes);
        let has = |line: &str| lines.iter().filter(|one| *one == line).count();
        for once in [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "UID:action-7@cartera.invalid",
            "UID:action-8@cartera.invalid",
            "DTSTART;VALUE=DATE:20250131",
            "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1",
            "STATUS:CANCELLED",
        ] {
            assert_eq!(has(once), 1, "{once}");
        }
        // Without a day there is no event; the others are whole.
        assert_eq!((has("BEGIN:VEVENT"), has("END:VEVENT")), (2, 2));
        assert_eq!(has("DTSTAMP:20250201T000000Z"), 2);
        let summary = lines.iter().find(|line| line.starts_with("SUMMARY:Llamar"));
        assert!(
            summary
                .expect("a summary")
                .contains("Llamar\\; «ñandú»\\, a todos \\\\ los días")
        );
        let about = lines.iter().find(|line| line.starts_with("DESCRIPTION:"));
        let about = about.expect("a description");
        assert!(
            about.contains("Cómo: Primero\\nsegundo\\nEstado: Por hacer\\nClientes (1): C\\,1")
        );
        // The same action is the same event tomorrow.
        let again = ics(&[one], day("2025-02-02"), &WORDS);
        assert!(unfolded(&again).contains(&"UID:action-7@cartera.invalid".to_owned()));
    }

    #[test]
    fn rules_agree_with_the_days_of_the_plan() {
        let rule = |first: &str, repeat| {
            let bytes = ics(&[action(first, repeat)], day(first), &WORDS);
            let lines = unfolded(&bytes);
            let rule = lines.iter().find_map(|line| line.strip_prefix("RRULE:"));
            rule.unwrap_or_default().to_owned()
        };
        assert_eq!(rule("2025-01-15", Repeat::Once), "");
        assert_eq!(rule("2025-01-15", Repeat::Weekly), "FREQ=WEEKLY");
        assert_eq!(rule("2025-01-15", Repeat::Monthly), "FREQ=MONTHLY");
        assert_eq!(
            rule("2025-01-30", Repeat::Quarterly),
            "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30;BYSETPOS=-1"
        );
        assert_eq!(
            rule("2025-01-29", Repeat::Monthly),
            "FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-1"
        );
        assert_eq!(rule("2025-01-31", Repeat::Yearly), "FREQ=YEARLY");
        assert_eq!(
            rule("2024-02-29", Repeat::Yearly),
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1"
        );
    }
}
