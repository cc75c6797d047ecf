//! What currencies are called: signs around amounts, words of a column of currencies.

use super::mapping::fold;
use super::number::strip_either;

/// The file's own money, whichever it is: a bare number, "$", "pesos".
pub const LOCAL: &str = "$";

/// Signs and codes that stand before or after amounts, and the money that each means; longest first
/// where one begins or ends another.
const SIGNS: [(&[u8], &str); 46] = [
    (b"US$", "USD"),
    (b"U$S", "USD"),
    (b"u$d", "USD"),
    (b"USD", "USD"),
    (b"AR$", "ARS"),
    (b"ARS", "ARS"),
    (b"MX$", "MXN"),
    (b"MXN", "MXN"),
    (b"RD$", "DOP"),
    (b"DOP", "DOP"),
    (b"CLP$", "CLP"),
    (b"CLP", "CLP"),
    (b"COP$", "COP"),
    (b"COP", "COP"),
    (b"PEN", "PEN"),
    (b"S/.", "PEN"),
    (b"S/", "PEN"),
    (b"UYU", "UYU"),
    (b"UY$", "UYU"),
    (b"$U", "UYU"),
    (b"BRL", "BRL"),
    (b"R$", "BRL"),
    (b"BOB", "BOB"),
    (b"Bs.", "BOB"),
    (b"Bs", "BOB"),
    (b"PYG", "PYG"),
    ("₲".as_bytes(), "PYG"),
    (b"Gs.", "PYG"),
    (b"GTQ", "GTQ"),
    (b"CRC", "CRC"),
    ("₡".as_bytes(), "CRC"),
    (b"HNL", "HNL"),
    (b"NIO", "NIO"),
    (b"C$", "NIO"),
    (b"PAB", "PAB"),
    (b"B/.", "PAB"),
    (b"VES", "VES"),
    (b"CAD", "CAD"),
    (b"GBP", "GBP"),
    ("£".as_bytes(), "GBP"),
    (b"\xA3", "GBP"),
    (b"EUR", "EUR"),
    ("€".as_bytes(), "EUR"),
    (b"\x80", "EUR"),
    (b"Q ", "GTQ"),
    (b"$", LOCAL),
];

/// Takes the sign of a currency off a number, before or behind it.
pub(super) fn strip(cell: &[u8]) -> Option<(&[u8], &'static str)> {
    match cell {
        // By far the commonest.
        [b'$', rest @ ..] if matches!(rest, [b' ' | b'-' | b'0'..=b'9', ..]) => Some((rest, LOCAL)),
        [b'0'..=b'9', .., b'0'..=b'9'] => None,
        _ => (SIGNS.iter()).find_map(|&(sign, name)| Some((strip_either(cell, sign)?, name))),
    }
}

/// Words of a column of currencies, folded; a row without any is in the file's own money.
const WORDS: [(&str, &str); 20] = [
    ("pesos", LOCAL),
    ("peso", LOCAL),
    ("moneda local", LOCAL),
    ("dolares", "USD"),
    ("dolar", "USD"),
    ("dollars", "USD"),
    ("dollar", "USD"),
    ("us dollar", "USD"),
    ("us dollars", "USD"),
    ("dolar estadounidense", "USD"),
    ("dolares estadounidenses", "USD"),
    ("dolares americanos", "USD"),
    ("dolar americano", "USD"),
    ("pesos argentinos", "ARS"),
    ("euros", "EUR"),
    ("euro", "EUR"),
    ("soles", "PEN"),
    ("reais", "BRL"),
    ("reales", "BRL"),
    ("pesos mexicanos", "MXN"),
];

/// The currency that a cell names; a word that nobody knows is a currency of its own.
pub(super) fn named(text: &str) -> String {
    let text = text.trim();
    let sign = (SIGNS.iter()).find(|(sign, _)| {
        sign.trim_ascii()
            .eq_ignore_ascii_case(text.as_bytes().trim_ascii())
    });
    if let Some((_, name)) = sign {
        return (*name).to_owned();
    }
    let folded = fold(text);
    let word = WORDS.iter().find(|(word, _)| *word == folded);
    word.map_or_else(|| text.to_uppercase(), |(_, name)| (*name).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_names_its_currency() {
        for (cell, name) in [
            ("USD", "USD"),
            ("u$s", "USD"),
            ("Dólares", "USD"),
            ("Pesos", "$"),
            ("$", "$"),
            ("ARS", "ARS"),
            ("ars", "ARS"),
            ("€", "EUR"),
            ("Euro", "EUR"),
            ("S/.", "PEN"),
            ("Soles", "PEN"),
            ("R$", "BRL"),
            ("$U", "UYU"),
            ("Bs", "BOB"),
            ("RD$", "DOP"),
            ("yen", "YEN"),
        ] {
            assert_eq!(named(cell), name, "{cell}");
        }
    }

    /// A sign before which a shorter one stands in the table would never be found.
    #[test]
    fn no_sign_hides_another() {
        for (sign, name) in SIGNS {
            let before = [sign, b" 5"].concat();
            assert_eq!(strip(&before), Some((&b" 5"[..], name)), "{before:?}");
            let behind = [b"5 ", sign].concat();
            assert_eq!(strip(&behind), Some((&b"5 "[..], name)), "{behind:?}");
        }
    }
}
