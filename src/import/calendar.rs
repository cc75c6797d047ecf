//! Names of months and of the days of the week, in Spanish, English and Portuguese.

/// By month; a name may be cut after its third letter. Accents are left out: see [`month`].
const MONTHS: [&[&str]; 12] = [
    &["enero", "january", "janeiro"],
    &["febrero", "february", "fevereiro"],
    &["marzo", "march", "marco"],
    &["abril", "april"],
    &["mayo", "may", "maio"],
    &["junio", "june", "junho"],
    &["julio", "july", "julho"],
    &["agosto", "august"],
    &["septiembre", "setiembre", "september", "setembro"],
    &["octubre", "october", "outubro"],
    &["noviembre", "november", "novembro"],
    &["diciembre", "december", "dezembro"],
];

/// A name may be cut after its third letter.
const WEEKDAYS: [&str; 21] = [
    "lunes",
    "martes",
    "miercoles",
    "jueves",
    "viernes",
    "sabado",
    "domingo",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "segunda",
    "terca",
    "quarta",
    "quinta",
    "sexta",
    "terca",
    "feira",
];

/// The number of a month, 1 to 12, by its name or a beginning of it: "dic", "sept", "março".
pub fn month(name: &[u8]) -> Option<u32> {
    let at = (MONTHS.iter()).position(|names| names.iter().any(|whole| begins(whole, name)))?;
    Some(at as u32 + 1)
}

pub fn is_weekday(name: &[u8]) -> bool {
    WEEKDAYS.iter().any(|whole| begins(whole, name))
}

/// Whether the name is the whole one or its beginning. A letter outside ASCII, of one byte or two,
/// stands for any one letter: the encoding of the cell is not known here.
fn begins(whole: &str, name: &[u8]) -> bool {
    let mut whole = whole.bytes();
    let mut letters = 0;
    let mut rest = name;
    while let [byte, tail @ ..] = rest {
        let Some(letter) = whole.next() else {
            return false;
        };
        rest = match (byte, tail) {
            (0xC3, [0x80..=0xBF, after @ ..]) => after,
            (0xC0.., _) => tail,
            (byte, _) if byte.to_ascii_lowercase() == letter => tail,
            _ => return false,
        };
        letters += 1;
    }
    letters >= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_by_their_beginning() {
        for (name, number) in [
            (&b"ene"[..], 1),
            (b"JAN", 1),
            (b"Sept", 9),
            (b"set", 9),
            (b"diciembre", 12),
            (b"dez", 12),
            ("março".as_bytes(), 3),
            (b"mar\xE7o", 3),
        ] {
            assert_eq!(month(name), Some(number), "{name:?}");
        }
        for name in ["", "en", "mayonesa", "marca", "sets", "dicc"] {
            assert_eq!(month(name.as_bytes()), None, "{name}");
        }
    }

    #[test]
    fn days_of_the_week() {
        for name in ["lun", "Miércoles", "mié", "sábado", "Tue", "terça"] {
            assert!(is_weekday(name.as_bytes()), "{name}");
        }
        assert!(is_weekday(b"mi\xE9"));
        assert!(!is_weekday(b"lunar") && !is_weekday(b"x"));
    }
}
