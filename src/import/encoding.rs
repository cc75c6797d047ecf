//! From bytes to text.

use super::decoder::Decoder;
use super::error::{Error, Kind};
use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Encoding {
    #[default]
    Utf8,
    Windows1252,
    Utf16Le,
    Utf16Be,
}

impl Encoding {
    /// A byte order mark is the file's own word. Without one it is decided over all samples together,
    /// by which reading explains more of the bytes above ASCII: one byte pasted from elsewhere must
    /// not garble every accent. Samples may begin and end inside a character.
    pub fn detect(head: &[u8], further: &[Vec<u8>]) -> Encoding {
        match head {
            [0xEF, 0xBB, 0xBF, ..] => return Encoding::Utf8,
            [0xFF, 0xFE, ..] => return Encoding::Utf16Le,
            [0xFE, 0xFF, ..] => return Encoding::Utf16Be,
            _ => {}
        }
        if let Some(encoding) = unmarked_utf16(head) {
            return encoding;
        }
        let (mut characters, mut strays) = (0usize, 0usize);
        for bytes in std::iter::once(head).chain(further.iter().map(Vec::as_slice)) {
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

    /// The decoder's name for it, where the bytes must be decoded before they are records.
    pub fn utf16(self) -> Option<&'static encoding_rs::Encoding> {
        match self {
            Encoding::Utf16Le => Some(UTF_16LE),
            Encoding::Utf16Be => Some(UTF_16BE),
            Encoding::Utf8 | Encoding::Windows1252 => None,
        }
    }

    /// A sample of the file as the text that records are made of.
    pub fn decode(self, sample: &[u8]) -> Vec<u8> {
        let mut text = Vec::with_capacity(sample.len());
        Decoder::new(self).feed(sample, |piece| text.extend_from_slice(piece));
        text
    }

    /// The code units of a sample, as far as they tell text from what is none.
    fn units(self, sample: &[u8]) -> Vec<u16> {
        let pairs = || sample.chunks_exact(2);
        match self {
            Encoding::Utf16Le => pairs().map(|p| u16::from_le_bytes([p[0], p[1]])).collect(),
            Encoding::Utf16Be => pairs().map(|p| u16::from_be_bytes([p[0], p[1]])).collect(),
            Encoding::Utf8 | Encoding::Windows1252 => {
                sample.iter().copied().map(u16::from).collect()
            }
        }
    }

    /// A cell as text. A cell that isn't UTF-8 after all, in a file that looked so, is read as
    /// Windows-1252: a lone `ñ` deep in a file must not cost the row.
    pub fn text(self, cell: &[u8]) -> Cow<'_, str> {
        if self != Encoding::Windows1252
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

/// In the letters of our languages, every second byte of UTF-16 is NUL.
fn unmarked_utf16(head: &[u8]) -> Option<Encoding> {
    let (mut pairs, mut first, mut second) = (0usize, 0usize, 0usize);
    for pair in head.chunks_exact(2).take(2048) {
        pairs += 1;
        first += usize::from(pair[0] == 0);
        second += usize::from(pair[1] == 0);
    }
    let (most, few) = (pairs.div_ceil(4) * 3, pairs / 20);
    match pairs {
        0..4 => None,
        _ if second >= most && first <= few => Some(Encoding::Utf16Le),
        _ if first >= most && second <= few => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// Refuses what is no text, naming what it is. Some control characters are dirt in a text; where
/// every twentieth sign is one, it is another kind of file.
pub fn check_text(head: &[u8], encoding: Encoding) -> Result<(), Error> {
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
        _ => {
            let units = encoding.units(head);
            let controls = units.iter().filter(|unit| is_control(**unit)).count();
            if controls * 20 <= units.len() {
                return Ok(());
            }
            Kind::Unknown
        }
    };
    Err(Error::NotText(kind))
}

fn is_control(unit: u16) -> bool {
    unit < 0x20 && !matches!(unit, 0x09 | 0x0A | 0x0C | 0x0D)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn detect(samples: &[&[u8]]) -> Encoding {
        let further: Vec<Vec<u8>> = samples[1..].iter().map(|piece| piece.to_vec()).collect();
        Encoding::detect(samples[0], &further)
    }

    #[test]
    fn the_reading_that_explains_more_wins() {
        let text = "Peña, Núñez, caf\u{e9}".as_bytes();
        assert_eq!(detect(&[text, b"un byte \xe9 pegado"]), Encoding::Utf8);
        assert_eq!(detect(&[b"Caf\xc3\xa9"]), Encoding::Utf8);
        assert_eq!(detect(&[b"abc", b"Caf\xe9;"]), Encoding::Windows1252);
    }

    #[test]
    fn samples_cut_inside_a_character_stay_utf8() {
        let text = "ñandú€".as_bytes();
        for from in 0..text.len() {
            for to in from..=text.len() {
                let cut = detect(&[&text[from..to]]);
                assert_eq!(cut, Encoding::Utf8, "{from}..{to}");
            }
        }
    }

    #[test]
    fn utf16_is_known_by_its_mark_or_its_nuls() {
        let text = "fecha;año €\r\n";
        let le: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let be: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for (mark, bytes, encoding) in [
            ([0xFF, 0xFE], le, Encoding::Utf16Le),
            ([0xFE, 0xFF], be, Encoding::Utf16Be),
        ] {
            assert_eq!(detect(&[&bytes]), encoding);
            assert_eq!(detect(&[&[&mark, bytes.as_slice()].concat()]), encoding);
            assert_eq!(check_text(&bytes, encoding), Ok(()));
            assert_eq!(encoding.decode(&bytes), text.as_bytes());
        }
    }

    #[test]
    fn cells_fall_back_to_windows_1252() {
        assert_eq!(Encoding::Utf8.text(b"Pe\xf1a"), "Peña");
        assert_eq!(Encoding::Windows1252.text(b"\x80 5"), "€ 5");
    }

    #[test]
    fn other_kinds_of_file_are_named() {
        let kind = |head: &[u8]| match check_text(head, Encoding::detect(head, &[])) {
            Err(Error::NotText(kind)) => Some(kind),
            _ => None,
        };
        assert_eq!(kind(b"\x89PNG\r\n\x1a\n"), Some(Kind::Image));
        assert_eq!(kind(b"PK\x03\x04....xl/workbook"), Some(Kind::Excel));
        assert_eq!(kind(b"a\0b"), Some(Kind::Unknown));
        assert_eq!(kind(b"a;b"), None);
        let dirty = [b"fecha;cliente;importe\n".repeat(2), b"\0\x1A".to_vec()].concat();
        assert_eq!(kind(&dirty), None, "a few NULs are dirt");
    }
}
