//! From bytes to text.

use super::error::{Error, Kind};
use encoding_rs::WINDOWS_1252;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Encoding {
    #[default]
    Utf8,
    Windows1252,
}

pub(super) const BOM: &[u8] = b"\xEF\xBB\xBF";

/// The bytes without a UTF-8 byte order mark.
pub fn without_bom(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(BOM).unwrap_or(bytes)
}

impl Encoding {
    /// Decides over all samples together, by which reading explains more of the bytes above ASCII:
    /// one byte pasted from elsewhere must not garble every accent. Samples may begin and end inside
    /// a character.
    pub fn detect<'a>(samples: impl IntoIterator<Item = &'a [u8]>) -> Encoding {
        let (mut characters, mut strays) = (0usize, 0usize);
        for bytes in samples {
            let begin = (bytes.iter().take(3))
                .take_while(|&&byte| is_continuation(byte))
                .count();
            let mut rest = bytes[begin..].utf8_chunks().peekable();
            while let Some(chunk) = rest.next() {
                characters += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
                let cut = rest.peek().is_none()
                    && std::str::from_utf8(chunk.invalid())
                        .is_err_and(|error| error.error_len().is_none());
                strays += usize::from(!chunk.invalid().is_empty() && !cut);
            }
        }
        if strays > characters {
            Encoding::Windows1252
        } else {
            Encoding::Utf8
        }
    }

    /// A cell as text. A cell that isn't UTF-8 after all, in a file that looked so, is read as
    /// Windows-1252: a lone `ñ` deep in a file must not cost the row.
    pub fn text(self, cell: &[u8]) -> Cow<'_, str> {
        if self == Encoding::Utf8
            && let Ok(text) = std::str::from_utf8(cell)
        {
            return Cow::Borrowed(text);
        }
        WINDOWS_1252.decode_without_bom_handling(cell).0
    }
}

fn is_continuation(byte: u8) -> bool {
    byte & 0b1100_0000 == 0b1000_0000
}

/// Refuses what is no text, naming what it is.
pub fn check_text(head: &[u8]) -> Result<(), Error> {
    if without_bom(head).iter().all(u8::is_ascii_whitespace) {
        return Err(Error::Empty);
    }
    let kind = match head {
        [b'P', b'K', 3, 4, ..] => {
            let office = head.windows(3).take(4096).any(|bytes| bytes == b"xl/");
            if office { Kind::Excel } else { Kind::Archive }
        }
        [0xD0, 0xCF, 0x11, 0xE0, ..] => Kind::Excel,
        [b'%', b'P', b'D', b'F', ..] => Kind::Pdf,
        [0x89, b'P', b'N', b'G', ..] | [0xFF, 0xD8, 0xFF, ..] | [b'G', b'I', b'F', b'8', ..] => {
            Kind::Image
        }
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Kind::Utf16,
        _ if head.contains(&0) => Kind::Unknown,
        _ => return Ok(()),
    };
    Err(Error::NotText(kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reading_that_explains_more_wins() {
        assert_eq!(
            Encoding::detect(["Peña, Núñez, caf\u{e9}".as_bytes(), b"un byte \xe9 pegado"]),
            Encoding::Utf8
        );
        assert_eq!(
            Encoding::detect([b"Caf\xc3\xa9".as_slice()]),
            Encoding::Utf8
        );
        assert_eq!(
            Encoding::detect([b"abc".as_slice(), b"Caf\xe9;".as_slice()]),
            Encoding::Windows1252
        );
    }

    #[test]
    fn samples_cut_inside_a_character_stay_utf8() {
        let text = "ñandú€".as_bytes();
        for from in 0..text.len() {
            for to in from..=text.len() {
                assert_eq!(
                    Encoding::detect([&text[from..to]]),
                    Encoding::Utf8,
                    "{from}..{to}"
                );
            }
        }
    }

    #[test]
    fn cells_fall_back_to_windows_1252() {
        assert_eq!(Encoding::Utf8.text(b"Pe\xf1a"), "Peña");
        assert_eq!(Encoding::Windows1252.text(b"\x80 5"), "€ 5");
    }

    #[test]
    fn other_kinds_of_file_are_named() {
        assert_eq!(
            check_text(b"\x89PNG\r\n\x1a\n"),
            Err(Error::NotText(Kind::Image))
        );
        assert_eq!(
            check_text(b"PK\x03\x04....xl/workbook"),
            Err(Error::NotText(Kind::Excel))
        );
        assert_eq!(check_text(b" \r\n"), Err(Error::Empty));
        assert_eq!(check_text(b"a\0b"), Err(Error::NotText(Kind::Unknown)));
        assert_eq!(check_text(b"a;b"), Ok(()));
    }
}
