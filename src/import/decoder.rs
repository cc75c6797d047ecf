//! The bytes of a file, piece by piece, as the text that records are made of.

use super::Encoding;
use encoding_rs::CoderResult;
use std::borrow::Cow;

/// Takes away the byte order mark, and signs that are no text: NUL, and the `\x1A` with which DOS
/// ends a file. UTF-16 becomes UTF-8; the encodings of single bytes stay as they are, cell by cell
/// [`Encoding::text`] reads them.
pub struct Decoder {
    /// How much of a byte order mark the file has begun with; its whole length once text began.
    mark: usize,
    utf16: Option<encoding_rs::Decoder>,
    /// Of the piece that is being decoded.
    text: String,
}

const MARK: &[u8] = b"\xEF\xBB\xBF";

/// Of UTF-16, decoded at a time.
const PART: usize = 1 << 14;

impl Decoder {
    pub fn new(encoding: Encoding) -> Decoder {
        let utf16 = encoding.utf16().map(|e| e.new_decoder_with_bom_removal());
        Decoder {
            mark: if utf16.is_some() { MARK.len() } else { 0 },
            utf16,
            text: String::new(),
        }
    }

    /// Hands out the text of the next piece; pieces may be cut anywhere.
    pub fn feed(&mut self, piece: &[u8], mut on: impl FnMut(&[u8])) {
        if self.utf16.is_some() {
            for part in piece.chunks(PART) {
                self.decode(part, false, &mut on);
            }
            return;
        }
        let mut text = piece;
        while let ([byte, rest @ ..], Some(next)) = (text, MARK.get(self.mark)) {
            if byte == next {
                self.mark += 1;
                text = rest;
            } else {
                self.flush_mark(&mut on);
            }
        }
        on(&without_dirt(text));
    }

    /// Hands out what a file that ends inside a character leaves.
    pub fn finish(&mut self, mut on: impl FnMut(&[u8])) {
        self.flush_mark(&mut on);
        self.decode(&[], true, &mut on);
    }

    /// What looked like a byte order mark, split over two pieces, was text.
    fn flush_mark(&mut self, on: &mut impl FnMut(&[u8])) {
        let begun = std::mem::replace(&mut self.mark, MARK.len());
        if begun < MARK.len() {
            on(&MARK[..begun]);
        }
    }

    fn decode(&mut self, mut part: &[u8], last: bool, on: &mut impl FnMut(&[u8])) {
        let Some(utf16) = &mut self.utf16 else {
            return;
        };
        loop {
            self.text.clear();
            self.text.reserve(2 * PART);
            let (result, read, _) = utf16.decode_to_string(part, &mut self.text, last);
            on(&without_dirt(self.text.as_bytes()));
            part = &part[read..];
            if result == CoderResult::InputEmpty {
                return;
            }
        }
    }
}

fn without_dirt(text: &[u8]) -> Cow<'_, [u8]> {
    let is_dirt = |byte: &u8| matches!(byte, 0 | 0x1A);
    if text.iter().any(is_dirt) {
        Cow::Owned(text.iter().copied().filter(|byte| !is_dirt(byte)).collect())
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(encoding: Encoding, pieces: &[&[u8]]) -> String {
        let mut decoder = Decoder::new(encoding);
        let mut all = Vec::new();
        for piece in pieces {
            decoder.feed(piece, |text| all.extend_from_slice(text));
        }
        decoder.finish(|text| all.extend_from_slice(text));
        encoding.text(&all).into_owned()
    }

    /// The text in all encodings, each with and without byte order mark.
    fn written(text: &str) -> Vec<(Encoding, Vec<u8>)> {
        let marked = format!("\u{feff}{text}");
        let mut all = Vec::new();
        for text in [text, &marked] {
            let units = || text.encode_utf16();
            all.push((Encoding::Utf8, text.as_bytes().to_vec()));
            all.push((
                Encoding::Utf16Le,
                units().flat_map(u16::to_le_bytes).collect(),
            ));
            all.push((
                Encoding::Utf16Be,
                units().flat_map(u16::to_be_bytes).collect(),
            ));
        }
        all
    }

    #[test]
    fn pieces_may_be_cut_inside_a_character_or_a_mark() {
        let text = "Ñandú; 5 €\r\n😀;x\u{feff}y";
        for (encoding, bytes) in written(text) {
            for a in 0..bytes.len() {
                for b in a..bytes.len() {
                    let pieces = [&bytes[..a], &bytes[a..b], &bytes[b..]];
                    assert_eq!(decoded(encoding, &pieces), text, "{encoding:?} {a} {b}");
                }
            }
        }
        assert_eq!(decoded(Encoding::Windows1252, &[b"\xEF", b"\xBB;"]), "ï»;");
    }

    #[test]
    fn what_is_no_text_is_left_out() {
        assert_eq!(decoded(Encoding::Utf8, &[b"a\0;\0b\n\x1A"]), "a;b\n");
        let half = decoded(Encoding::Utf16Le, &[b"1\x002\x005"]);
        assert_eq!(half, "12\u{fffd}", "a file cut inside a character says so");
    }

    #[test]
    fn long_pieces_go_through_a_short_buffer() {
        let text = "€ñ😀,".repeat(50_000);
        for (encoding, bytes) in written(&text) {
            assert!(decoded(encoding, &[&bytes]) == text);
        }
    }
}
