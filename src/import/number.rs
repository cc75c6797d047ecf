//! Numbers as spreadsheets of two continents write them.

use super::currency;
use crate::ledger::Money;
use serde::{Deserialize, Serialize};

/// Which sign comes before the decimals; the other one, blanks and apostrophes group thousands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Decimal {
    Comma,
    Point,
}

impl Decimal {
    pub const BOTH: [Decimal; 2] = [Decimal::Comma, Decimal::Point];

    pub fn other(self) -> Decimal {
        match self {
            Decimal::Comma => Decimal::Point,
            Decimal::Point => Decimal::Comma,
        }
    }

    fn sign(self) -> u8 {
        match self {
            Decimal::Comma => b',',
            Decimal::Point => b'.',
        }
    }
}

/// Larger amounts are taken for a misread cell.
pub(super) const LARGEST: i128 = 100_000_000_000 * Money::SCALE as i128;

/// A number with what stood around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Figure {
    /// In ten-thousandths; 15 of "15 %".
    pub value: i64,
    /// As [`currency::signs`] calls it; `None` for a bare number.
    pub currency: Option<&'static str>,
    pub percent: bool,
}

/// A cell as an exact number in ten-thousandths; more decimals are rounded, halves away from zero.
///
/// Currency signs and codes before or after the number, a trailing minus, accounting brackets and
/// the letters of a credit are understood. Groups of thousands must have three digits: `1.23` is no
/// number where the comma is the decimal sign. `None` for anything else, the empty cell and
/// percentages included.
///
/// ```
/// use cartera::import::{parse_number, Decimal};
/// assert_eq!(parse_number(b"$ 1.234,56", Decimal::Comma), Some(12_345_600));
/// assert_eq!(parse_number(b"(1,234.5)", Decimal::Point), Some(-12_345_000));
/// assert_eq!(parse_number(b"1,234.50 CR", Decimal::Point), Some(-12_345_000));
/// assert_eq!(parse_number(b"18500.00", Decimal::Comma), None);
/// ```
pub fn parse_number(cell: &[u8], decimal: Decimal) -> Option<i64> {
    let figure = read(cell, decimal)?;
    (!figure.percent).then_some(figure.value)
}

/// A cell as a number, a percentage included.
pub(super) fn read(cell: &[u8], decimal: Decimal) -> Option<Figure> {
    let Dress {
        digits,
        negative,
        currency,
        percent,
    } = undress(cell)?;
    let magnitude = scaled(digits, decimal, Money::DECIMALS)?;
    (magnitude <= LARGEST).then_some(Figure {
        value: if negative {
            -magnitude as i64
        } else {
            magnitude as i64
        },
        currency,
        percent,
    })
}

const MINUS: [&[u8]; 3] = [b"-", "\u{2212}".as_bytes(), b"\x96"];

/// Blanks that trimming leaves: NBSP, narrow NBSP and thin space, NBSP of Windows-1252.
const BLANKS: [&[u8]; 4] = [
    "\u{a0}".as_bytes(),
    "\u{202f}".as_bytes(),
    "\u{2009}".as_bytes(),
    b"\xA0",
];

/// A number's digits, taken out of what stands around them.
struct Dress<'a> {
    digits: &'a [u8],
    negative: bool,
    currency: Option<&'static str>,
    percent: bool,
}

impl<'a> Dress<'a> {
    fn bare(digits: &'a [u8]) -> Dress<'a> {
        Dress {
            digits,
            negative: false,
            currency: None,
            percent: false,
        }
    }
}

/// Takes signs, brackets and currencies off; what is left begins with a digit or a decimal sign and
/// ends with a digit.
fn undress(cell: &[u8]) -> Option<Dress<'_>> {
    // Most cells are bare.
    if is_bare(cell) {
        return Some(Dress::bare(cell));
    }
    // Texts are as common, and none gets far.
    if !cell.iter().any(u8::is_ascii_digit) {
        return None;
    }
    let mut dress = Dress::bare(cell.trim_ascii());
    let (mut minus, mut bracket, mut side) = (false, false, None);
    loop {
        let before = dress.digits.len();
        let mut rest = dress.digits.trim_ascii();
        if is_bare(rest) {
            dress.digits = rest;
            break;
        }
        if !bracket && let [b'(', inside @ .., b')'] = rest {
            (rest, bracket) = (inside, true);
        }
        rest = (BLANKS.iter().find_map(|blank| strip_either(rest, blank))).unwrap_or(rest);
        if !minus && let Some(tail) = MINUS.iter().find_map(|sign| strip_either(rest, sign)) {
            (rest, minus) = (tail, true);
        }
        if dress.currency.is_none()
            && let Some((tail, name)) = currency::strip(rest)
        {
            (rest, dress.currency) = (tail, Some(name));
        }
        if side.is_none()
            && let Some((tail, credit)) = strip_side(rest)
        {
            (rest, side) = (tail, Some(credit));
        }
        if !dress.percent
            && let Some(tail) = strip_either(rest, b"%")
        {
            (rest, dress.percent) = (tail, true);
        }
        dress.digits = rest.strip_prefix(b"+").unwrap_or(rest);
        if dress.digits.len() == before {
            break;
        }
    }
    if let [head @ .., b',' | b'.'] = dress.digits {
        dress.digits = head;
    }
    let begins = matches!(dress.digits, [b'0'..=b'9' | b',' | b'.', ..]);
    let ends = matches!(dress.digits, [.., b'0'..=b'9']);
    // Two signs of less than nothing contradict each other.
    let credit = side == Some(true);
    let signs = [minus, bracket, credit]
        .iter()
        .filter(|&&sign| sign)
        .count();
    dress.negative = signs == 1;
    (begins && ends && signs < 2).then_some(dress)
}

/// Whether nothing can stand around the number: the cell begins and ends with a digit.
pub(super) fn is_bare(cell: &[u8]) -> bool {
    matches!(cell, [b'0'..=b'9', .., b'0'..=b'9'] | [b'0'..=b'9'])
}

/// The letters of a ledger's side, behind the number or apart in front of it, and whether they are a
/// credit's: what the customer's account is given back.
fn strip_side(cell: &[u8]) -> Option<(&[u8], bool)> {
    let (letters, rest) = match cell {
        [a, b, rest @ ..] if matches!(rest, [b' ' | b'$', ..]) => ([*a, *b], rest),
        [rest @ .., a, b] => ([*a, *b], rest),
        _ => return None,
    };
    match &letters.map(|letter| letter.to_ascii_uppercase()) {
        b"CR" => Some((rest, true)),
        b"DB" | b"DR" => Some((rest, false)),
        _ => None,
    }
}

pub(super) fn strip_either<'a>(cell: &'a [u8], sign: &[u8]) -> Option<&'a [u8]> {
    let same = |part: &[u8]| part.eq_ignore_ascii_case(sign);
    match cell.len().checked_sub(sign.len())? {
        rest if same(&cell[..sign.len()]) => Some(&cell[cell.len() - rest..]),
        rest if same(&cell[rest..]) => Some(&cell[..rest]),
        _ => None,
    }
}

/// Digits with their decimals as a whole number of units of `10^-places`.
pub(super) fn scaled(digits: &[u8], decimal: Decimal, places: u32) -> Option<i128> {
    let sign = decimal.sign();
    let point = digits.iter().position(|&byte| byte == sign);
    let (whole, fraction) = match point {
        Some(at) => (&digits[..at], &digits[at + 1..]),
        None => (digits, &b""[..]),
    };
    let mut value = whole_part(whole)?;
    let mut kept = 0;
    for (place, &byte) in fraction.iter().enumerate() {
        let digit = i128::from(byte.checked_sub(b'0').filter(|&digit| digit < 10)?);
        match (place as u32).cmp(&places) {
            std::cmp::Ordering::Less => {
                value = value * 10 + digit;
                kept += 1;
            }
            // Half away from zero is decided by the first digit that does not fit.
            std::cmp::Ordering::Equal => value += i128::from(digit >= 5),
            std::cmp::Ordering::Greater => {}
        }
    }
    Some(value * 10i128.pow(places - kept))
}

/// Digits, plain or in groups of three by one and the same separator.
fn whole_part(whole: &[u8]) -> Option<i128> {
    let mut value: i128 = 0;
    let mut run = 0;
    let mut grouping: Option<u8> = None;
    let mut rest = whole;
    while let [byte, tail @ ..] = rest {
        rest = tail;
        if byte.is_ascii_digit() {
            value = value
                .checked_mul(10)?
                .checked_add(i128::from(byte - b'0'))?;
            run += 1;
            if value > LARGEST {
                return None;
            }
            continue;
        }
        // NBSP, narrow NBSP, thin and figure space, the typographic apostrophe; in Windows-1252, NBSP
        // and the apostrophe are one byte.
        let (separator, after) = match (byte, tail) {
            (b'.' | b',' | b'\'' | b' ', _) => (*byte, tail),
            (0xA0, _) | (0xC2, [0xA0, ..]) => (b' ', &tail[usize::from(*byte == 0xC2)..]),
            (0xE2, [0x80, 0xAF | 0x89 | 0x87, after @ ..]) => (b' ', after),
            (0xE2, [0x80, 0x99, after @ ..]) => (b'\'', after),
            (0x92, _) => (b'\'', tail),
            _ => return None,
        };
        rest = after;
        let fits = match grouping {
            // No one writes 0.500 for five hundred: it is half a unit.
            None => (1..=3).contains(&run) && value > 0,
            Some(first) => first == separator && run == 3,
        };
        if !fits {
            return None;
        }
        grouping = Some(separator);
        run = 0;
    }
    (grouping.is_none() || run == 3).then_some(value)
}

/// The digits of a whole number that a program wrote with its decimals: "1001.0" is 1001.
pub(super) fn whole(cell: &[u8]) -> Option<&[u8]> {
    let digits = cell.strip_suffix(b".0")?;
    (!digits.is_empty() && digits.iter().all(u8::is_ascii_digit)).then_some(digits)
}

/// A quotient, rounded, halves away from zero; `None` where it is larger than an amount can be.
pub(super) fn divided(dividend: i128, divisor: i128) -> Option<i64> {
    let half = divisor.abs() / 2;
    let rounded = (dividend.abs() + half) / divisor.abs() * dividend.signum() * divisor.signum();
    (rounded.abs() <= LARGEST).then_some(rounded as i64)
}

/// What one cell says about the decimal sign of its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Says {
    /// The same number either way.
    Neutral,
    Only(Decimal),
    /// A number either way, but not the same.
    Either,
    NoNumber,
}

pub(super) fn says(cell: &[u8]) -> Says {
    compare(read(cell, Decimal::Comma), read(cell, Decimal::Point))
}

/// What a cell says that reads so under the comma and so under the point.
pub(super) fn compare(comma: Option<Figure>, point: Option<Figure>) -> Says {
    match (comma, point) {
        (None, None) => Says::NoNumber,
        (Some(_), None) => Says::Only(Decimal::Comma),
        (None, Some(_)) => Says::Only(Decimal::Point),
        (Some(comma), Some(point)) if comma == point => Says::Neutral,
        _ => Says::Either,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn comma(cell: &str) -> Option<f64> {
        parse_number(cell.as_bytes(), Decimal::Comma).map(|n| n as f64 / 1e4)
    }

    fn point(cell: &str) -> Option<f64> {
        parse_number(cell.as_bytes(), Decimal::Point).map(|n| n as f64 / 1e4)
    }

    #[test]
    fn decimal_comma() {
        let cells = [
            ("0", 0.0),
            ("591", 591.0),
            ("2.250,8", 2250.8),
            ("1.234.567,89", 1_234_567.89),
            ("1 234,5", 1234.5),
            ("1\u{a0}234,5", 1234.5),
            ("1\u{202f}234,5", 1234.5),
            ("1'234,5", 1234.5),
            ("-12,50", -12.5),
            ("12,50-", -12.5),
            ("\u{2212}12,5", -12.5),
            ("(12,50)", -12.5),
            ("$ 1.500", 1500.0),
            ("$-1.500", -1500.0),
            ("-$1.500", -1500.0),
            ("US$ 3,10", 3.1),
            ("S/ 20,00", 20.0),
            ("20,00 €", 20.0),
            ("20 ARS", 20.0),
            (",50", 0.5),
            ("12,", 12.0),
            ("0,00005", 0.0001),
            ("0,00004", 0.0),
            ("1\u{2009}234,5", 1234.5),
            ("1\u{2019}234,5", 1234.5),
            ("($ 12,50)", -12.5),
            ("- $ 12,50", -12.5),
            ("$ (12,50)", -12.5),
            ("$(12,50)", -12.5),
            ("$ 12,50-", -12.5),
            ("12,50\u{a0}€", 12.5),
            ("12,50\u{202f}€", 12.5),
            ("U$S 3,10", 3.1),
            ("$U 12,5", 12.5),
            ("1.234,56 CR", -1234.56),
            ("1.234,56cr", -1234.56),
            ("$ 1.234,56 CR", -1234.56),
            ("CR 12,5", -12.5),
            ("1.234,56 DB", 1234.56),
            ("DR $ 12,5", 12.5),
            ("-12,5 DB", -12.5),
            ("12 CRC", 12.0),
        ];
        for (cell, value) in cells {
            assert_eq!(comma(cell), Some(value), "{cell}");
        }
    }

    #[test]
    fn signs_of_windows_1252() {
        for cell in [
            &b"1\xA0234,5"[..],
            b"1\x92234,5",
            b"\x80 1.234,5",
            b"1.234,5\xA0\x80",
        ] {
            assert_eq!(parse_number(cell, Decimal::Comma), Some(12_345_000));
        }
    }

    #[test]
    fn a_percentage_is_a_number_only_for_who_asks() {
        for cell in ["15 %", "15%", "%15", "15,0\u{a0}%"] {
            let figure = read(cell.as_bytes(), Decimal::Comma).expect("a figure");
            assert_eq!((figure.value, figure.percent), (150_000, true), "{cell}");
            assert_eq!(comma(cell), None);
        }
        let figure = read(b"-3,25%", Decimal::Comma).expect("a figure");
        assert_eq!((figure.value, figure.percent), (-32_500, true));
    }

    #[test]
    fn the_currency_is_told_apart() {
        for (cell, name) in [
            ("12,5", None),
            ("$ 12,5", Some("$")),
            ("-$12,5", Some("$")),
            ("US$ 12,5", Some("USD")),
            ("12,5 u$s", Some("USD")),
            ("R$ 12,5", Some("BRL")),
            ("12,5 €", Some("EUR")),
            ("S/. 12,5", Some("PEN")),
            ("(AR$ 12,5)", Some("ARS")),
        ] {
            let figure = read(cell.as_bytes(), Decimal::Comma).expect("a figure");
            assert_eq!((figure.currency, figure.value.abs()), (name, 125_000));
        }
    }

    #[test]
    fn decimal_point() {
        for (cell, value) in [
            ("1,234.56", 1234.56),
            ("18500.00", 18500.0),
            ("1,234", 1234.0),
            ("123.0", 123.0),
            ("1'234.56", 1234.56),
        ] {
            assert_eq!(point(cell), Some(value), "{cell}");
        }
    }

    #[test]
    fn what_is_no_number() {
        let cells = [
            "",
            " ",
            "-",
            "()",
            "abc",
            "1.23",
            "1.2345,6",
            "12,5,6",
            "1.234 567",
            "1.234.56",
            "(12",
            "12)",
            "--5",
            "1e308",
            "NaN",
            "inf",
            "12/03/2024",
            "1 2",
            "A-001",
            "level1",
            "B12",
            "7%",
            "-12 CR",
            "(12) CR",
            "12 H",
            "12 D",
            "CR12",
            "CR",
            "%",
            "999999999999999999999",
        ];
        for cell in cells {
            assert_eq!(comma(cell), None, "{cell}");
        }
        assert_eq!(point("1,23"), None);
    }

    #[test]
    fn whole_numbers_with_decimals() {
        let cells = [
            "1001.0", "007.0", "1001", "1.00", ".0", "1,0", "a.0", "1.5.0",
        ];
        let wholes = [
            Some("1001"),
            Some("007"),
            None,
            None,
            None,
            None,
            None,
            None,
        ];
        for (cell, expected) in cells.iter().zip(wholes) {
            assert_eq!(
                whole(cell.as_bytes()),
                expected.map(str::as_bytes),
                "{cell}"
            );
        }
    }

    #[test]
    fn evidence_about_the_decimal_sign() {
        let cases = [
            ("1.234,56", Says::Only(Decimal::Comma)),
            ("12,5", Says::Only(Decimal::Comma)),
            ("18500.00", Says::Only(Decimal::Point)),
            ("1234.567", Says::Only(Decimal::Point)),
            ("14.000", Says::Either),
            ("14,000", Says::Either),
            ("1.234.567", Says::Only(Decimal::Comma)),
            ("591", Says::Neutral),
            ("0,000", Says::Only(Decimal::Comma)),
            ("0.500", Says::Only(Decimal::Point)),
            ("pan", Says::NoNumber),
        ];
        for (cell, expected) in cases {
            assert_eq!(says(cell.as_bytes()), expected, "{cell}");
        }
    }
}
