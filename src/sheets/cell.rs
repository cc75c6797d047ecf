//! One cell as text.

use crate::ledger::Day;
use calamine::{DataType, ExcelDateTime};
use std::fmt::Write;

/// Adds what the cell says; nothing for an empty one. Never a line break or a tab.
pub fn write<T: DataType>(out: &mut String, cell: &T) {
    // Writing to a string does not fail.
    let _ = if let Some(text) = cell.get_string() {
        write_text(out, text);
        Ok(())
    } else if let Some(number) = cell.get_float() {
        write_number(out, number);
        Ok(())
    } else if let Some(number) = cell.get_int() {
        write!(out, "{number}")
    } else if let Some(moment) = cell.get_datetime() {
        write_moment(out, moment);
        Ok(())
    } else if let Some(iso) = cell.get_datetime_iso() {
        write_iso(out, iso);
        Ok(())
    } else if let Some(iso) = cell.get_duration_iso() {
        match iso_seconds(iso) {
            Some(seconds) => write_time(out, seconds),
            None => write_text(out, iso),
        }
        Ok(())
    } else if let Some(truth) = cell.get_bool() {
        out.push_str(if truth { "TRUE" } else { "FALSE" });
        Ok(())
    } else if let Some(error) = cell.get_error() {
        write!(out, "{error}")
    } else {
        Ok(())
    };
}

/// Line breaks inside a cell become blanks: a row is a line.
fn write_text(out: &mut String, text: &str) {
    if text.contains(char::is_control) {
        out.extend(text.chars().map(|c| if c.is_control() { ' ' } else { c }));
    } else {
        out.push_str(text);
    }
}

/// Digits that a spreadsheet keeps; those beyond are noise of the arithmetic (0.1 + 0.2).
const DIGITS: usize = 15;

/// In plain decimals with a point. Three decimals get a fourth: `12.345` might be twelve thousand,
/// `12.3450` can't.
fn write_number(out: &mut String, number: f64) {
    if !number.is_finite() {
        out.push_str("#NUM!");
        return;
    }
    let number = if number == 0.0 { 0.0 } else { number }; // no -0
    let start = out.len();
    let _ = write!(out, "{number}");
    let digits = |text: &str| {
        let digits = text.bytes().filter(u8::is_ascii_digit);
        digits.skip_while(|&digit| digit == b'0').count()
    };
    if digits(&out[start..]) > DIGITS {
        out.truncate(start);
        let rounded = format!("{number:.*e}", DIGITS - 1).parse();
        let _ = write!(out, "{}", rounded.unwrap_or(number));
    }
    let point = out[start..].find('.').map(|at| start + at);
    if point.is_some_and(|at| out.len() - at == 4) {
        out.push('0');
    }
}

/// Days between the first that a spreadsheet knows and 9999-12-31.
const SERIALS: std::ops::Range<f64> = 0.0..2_958_466.0;

const DAY: i64 = 86_400;

/// A date, with the time of day if there is one; a time without a date as such.
fn write_moment(out: &mut String, moment: ExcelDateTime) {
    let serial = moment.as_f64();
    let seconds = (serial * DAY as f64).round() as i64;
    if moment.is_duration() || (0.0..1.0).contains(&serial) {
        return write_time(out, seconds);
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    // 1900-02-29 exists in spreadsheets alone.
    match Day::from_ymd(year.into(), month.into(), day.into()) {
        Some(Day(day)) if SERIALS.contains(&serial) => {
            // A moment that rounds up to midnight is of the next day.
            let next = seconds.div_euclid(DAY) - serial as i64;
            let _ = write!(out, "{}", Day(day + next as i32));
            if seconds.rem_euclid(DAY) > 0 {
                out.push(' ');
                write_time(out, seconds.rem_euclid(DAY));
            }
        }
        _ => write_number(out, serial),
    }
}

/// Hours, minutes and seconds; hours may be more than a day's.
fn write_time(out: &mut String, seconds: i64) {
    let sign = if seconds < 0 { "-" } else { "" };
    let seconds = seconds.unsigned_abs();
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    let _ = write!(out, "{sign}{hours:02}:{minutes:02}:{:02}", seconds % 60);
}

/// `2024-01-31T10:15:00` as `2024-01-31 10:15:00`, without the time if it is midnight.
fn write_iso(out: &mut String, iso: &str) {
    let (day, time) = iso.split_once('T').unwrap_or((iso, ""));
    write_text(out, day);
    let time = time.split(['.', ',', 'Z', '+']).next().unwrap_or_default();
    if time.bytes().any(|byte| (b'1'..=b'9').contains(&byte)) {
        out.push(' ');
        write_text(out, time);
    }
}

/// `PT36H30M00S`, with a sign in front and days if need be; years and months have no length.
fn iso_seconds(iso: &str) -> Option<i64> {
    let (sign, rest) = iso.strip_prefix('-').map_or((1, iso), |rest| (-1, rest));
    let (days, time) = rest.strip_prefix('P')?.split_once('T')?;
    let days = match days {
        "" => 0.0,
        days => days.strip_suffix('D')?.parse().ok()?,
    };
    let (mut seconds, mut rest) = (days * DAY as f64, time);
    for (unit, length) in [('H', 3600.0), ('M', 60.0), ('S', 1.0)] {
        if let Some((count, after)) = rest.split_once(unit) {
            seconds += count.replace(',', ".").parse::<f64>().ok()? * length;
            rest = after;
        }
    }
    rest.is_empty().then_some(sign * seconds.round() as i64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::{CellErrorType, Data, ExcelDateTimeType};

    fn text(cell: Data) -> String {
        let mut out = String::new();
        write(&mut out, &cell);
        out
    }

    fn serial(value: f64, kind: ExcelDateTimeType, is_1904: bool) -> String {
        text(Data::DateTime(ExcelDateTime::new(value, kind, is_1904)))
    }

    #[test]
    fn numbers_are_plain_and_their_point_is_a_decimal_point() {
        let cases = [
            (0.1 + 0.2, "0.3"),
            (1.1 * 3.0, "3.3"),
            (-0.0, "0"),
            (591.0, "591"),
            (-18_500.5, "-18500.5"),
            (12.345, "12.3450"),
            (1234.567, "1234.5670"),
            (-0.125, "-0.1250"),
            (0.0125, "0.0125"),
            (1e15, "1000000000000000"),
            (1.5e21, "1500000000000000000000"),
            (1e-7, "0.0000001"),
            (12_345_678_901_234_567.0, "12345678901234600"),
            (99_999.999_999_999_99, "100000"),
            (2.0 / 3.0, "0.666666666666667"),
            (f64::NAN, "#NUM!"),
        ];
        for (number, expected) in cases {
            assert_eq!(text(Data::Float(number)), expected);
        }
        assert_eq!(text(Data::Int(-42)), "-42");
    }

    #[test]
    fn dates_of_both_epochs() {
        let day = |value, is_1904| serial(value, ExcelDateTimeType::DateTime, is_1904);
        assert_eq!(day(45_322.0, false), "2024-01-31");
        assert_eq!(day(43_860.0, true), "2024-01-31");
        assert_eq!(day(45_322.5, false), "2024-01-31 12:00:00");
        assert_eq!(day(45_322.427_083_333_336, false), "2024-01-31 10:15:00");
        assert_eq!(day(59.0, false), "1900-02-28");
        assert_eq!(day(61.0, false), "1900-03-01");
        assert_eq!(day(0.75, false), "18:00:00");
    }

    #[test]
    fn a_breath_before_midnight_is_the_next_day() {
        let day = |value| serial(value, ExcelDateTimeType::DateTime, false);
        assert_eq!(day(45_322.999_999), "2024-02-01");
        assert_eq!(day(45_351.999_999), "2024-03-01");
    }

    #[test]
    fn serials_that_are_no_date_stay_numbers() {
        let day = |value| serial(value, ExcelDateTimeType::DateTime, false);
        assert_eq!(day(60.0), "60");
        assert_eq!(day(-3.0), "-3");
        assert_eq!(day(3_000_000.0), "3000000");
    }

    #[test]
    fn durations_may_be_longer_than_a_day() {
        let time = |value| serial(value, ExcelDateTimeType::TimeDelta, false);
        assert_eq!(time(1.520_833_333_333_333_3), "36:30:00");
        assert_eq!(time(-0.5), "-12:00:00");
        let iso = |text_: &str| text(Data::DurationIso(text_.into()));
        assert_eq!(iso("PT36H30M05S"), "36:30:05");
        assert_eq!(iso("P1DT2H"), "26:00:00");
        assert_eq!(iso("-PT12H00M00S"), "-12:00:00");
        assert_eq!(iso("P1M"), "P1M");
    }

    #[test]
    fn iso_dates_lose_an_empty_time() {
        let iso = |text_: &str| text(Data::DateTimeIso(text_.into()));
        assert_eq!(iso("2024-01-31"), "2024-01-31");
        assert_eq!(iso("2024-01-31T00:00:00.000"), "2024-01-31");
        assert_eq!(iso("2024-01-31T10:15:00Z"), "2024-01-31 10:15:00");
    }

    #[test]
    fn texts_stay_but_in_one_line() {
        let of = |text_: &str| text(Data::String(text_.into()));
        assert_eq!(of("1.234,56"), "1.234,56");
        assert_eq!(of("Av. 1\nPiso 2\t\"B\""), "Av. 1 Piso 2 \"B\"");
        assert_eq!(text(Data::Bool(true)), "TRUE");
        assert_eq!(text(Data::Error(CellErrorType::Div0)), "#DIV/0!");
        assert_eq!(text(Data::Empty), "");
    }
}
