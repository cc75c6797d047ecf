//! Numbers as spreadsheets of two continents write them.

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

    fn sign(self) -> u8 {
        match self {
            Decimal::Comma => b',',
            Decimal::Point => b'.',
        }
    }
}

/// Larger amounts are taken for a misread cell.
pub(super) const LARGEST: i128 = 100_000_000_000 * Money::SCALE as i128;

/// A cell as an exact number in ten-thousandths; more decimals are rounded, halves away from zero.
///
/// Currency signs and codes before or after the number, a trailing minus and accounting brackets
/// are understood. Groups of thousands must have three digits: `1.23` is no number where the comma
/// is the decimal sign. `None` for anything else, the empty cell included.
///
/// ```
/// use cartera::import::{parse_number, Decimal};
/// assert_eq!(parse_number(b"$ 1.234,56", Decimal::Comma), Some(12_345_600));
/// assert_eq!(parse_number(b"(1,234.5)", Decimal::Point), Some(-12_345_000));
/// assert_eq!(parse_number(b"18500.00", Decimal::Comma), None);
/// ```
pub fn parse_number(cell: &[u8], decimal: Decimal) -> Option<i64> {
    let (digits, negative) = strip(cell)?;
    let magnitude = magnitude(digits, decimal)?;
    (magnitude <= LARGEST).then_some(if negative {
        -magnitude as i64
    } else {
        magnitude as i64
    })
}

/// Signs and codes that stand before or after amounts, longest first where one begins another.
const CURRENCIES: [&[u8]; 29] = [
    b"US$",
    b"U$S",
    b"USD",
    b"AR$",
    b"ARS",
    b"MX$",
    b"MXN",
    b"RD$",
    b"DOP",
    b"CLP",
    b"COP",
    b"PEN",
    b"S/.",
    b"S/",
    b"UYU",
    b"$U",
    b"BRL",
    b"R$",
    b"BOB",
    b"Bs.",
    b"Bs",
    b"PYG",
    b"GTQ",
    b"CRC",
    b"EUR",
    b"$",
    "€".as_bytes(),
    b"\x80",
    b"Q ",
];

const MINUS: [&[u8]; 3] = [b"-", "\u{2212}".as_bytes(), b"\x96"];

/// Takes signs, brackets and currencies off; what is left begins with a digit or a decimal sign and
/// ends with a digit.
fn strip(cell: &[u8]) -> Option<(&[u8], bool)> {
    // Most cells are bare.
    if let [b'0'..=b'9', .., b'0'..=b'9'] | [b'0'..=b'9'] = cell {
        return Some((cell, false));
    }
    let (mut rest, mut minus, mut bracket, mut currency) = (cell.trim_ascii(), false, false, false);
    if let [b'(', inside @ .., b')'] = rest {
        (rest, bracket) = (inside, true);
    }
    loop {
        let before = rest.len();
        rest = rest.trim_ascii();
        rest = rest.strip_prefix("\u{a0}".as_bytes()).unwrap_or(rest);
        rest = rest.strip_suffix("\u{a0}".as_bytes()).unwrap_or(rest);
        if !minus && let Some(tail) = MINUS.iter().find_map(|sign| strip_either(rest, sign)) {
            (rest, minus) = (tail, true);
        }
        if !currency && let Some(tail) = CURRENCIES.iter().find_map(|sign| strip_either(rest, sign))
        {
            (rest, currency) = (tail, true);
        }
        rest = rest.strip_prefix(b"+").unwrap_or(rest);
        if rest.len() == before {
            break;
        }
    }
    if let [head @ .., b',' | b'.'] = rest {
        rest = head;
    }
    let begins = matches!(rest, [b'0'..=b'9' | b',' | b'.', ..]);
    let ends = matches!(rest, [.., b'0'..=b'9']);
    (begins && ends && !(minus && bracket)).then_some((rest, minus || bracket))
}

fn strip_either<'a>(cell: &'a [u8], sign: &[u8]) -> Option<&'a [u8]> {
    let same = |part: &[u8]| part.eq_ignore_ascii_case(sign);
    match cell.len().checked_sub(sign.len())? {
        rest if same(&cell[..sign.len()]) => Some(&cell[cell.len() - rest..]),
        rest if same(&cell[rest..]) => Some(&cell[..rest]),
        _ => None,
    }
}

fn magnitude(digits: &[u8], decimal: Decimal) -> Option<i128> {
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
        match place as u32 {
            0..Money::DECIMALS => {
                value = value * 10 + digit;
                kept += 1;
            }
            // Half away from zero is decided by the first digit that does not fit.
            Money::DECIMALS => value += i128::from(digit >= 5),
            _ => {}
        }
    }
    Some(value * 10i128.pow(Money::DECIMALS - kept))
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
        // Blanks that don't break: NBSP and narrow NBSP in UTF-8, NBSP in Windows-1252.
        let separator = match (byte, tail) {
            (b'.' | b',' | b'\'' | b' ', _) => *byte,
            (0xA0, _) => b' ',
            (0xC2, [0xA0, after @ ..]) => {
                rest = after;
                b' '
            }
            (0xE2, [0x80, 0xAF, after @ ..]) => {
                rest = after;
                b' '
            }
            (0xE2, [0x80, 0x99, after @ ..]) => {
                rest = after;
                b'\''
            }
            _ => return None,
        };
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
    match (
        parse_number(cell, Decimal::Comma),
        parse_number(cell, Decimal::Point),
    ) {
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
        ];
        for (cell, value) in cells {
            assert_eq!(comma(cell), Some(value), "{cell}");
        }
    }

    #[test]
    fn decimal_point() {
        for (cell, value) in [
            ("1,234.56", 1234.56),
            ("18500.00", 18500.0),
            ("1,234", 1234.0),
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
            "999999999999999999999",
        ];
        for cell in cells {
            assert_eq!(comma(cell), None, "{cell}");
        }
        assert_eq!(point("1,23"), None);
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
