//! Whatever is done to a file, it opens as it was or says why not.

use super::*;
use crate::workbook::{Parts, Saved, Workbook};
use crate::worker::Kept;
use proptest::prelude::*;

fn content() -> Content {
    let workbook = Workbook {
        firm: "Almacén Díaz".to_owned(),
        ..Workbook::default()
    };
    Content {
        workbook: Saved {
            revision: 12,
            parts: Parts::of(&workbook),
        },
        preferences: Some(r#"{"version":1}"#.to_owned()),
        sales: vec![Kept {
            id: 1_700_000_000_000,
            entry: b"{}".to_vec(),
            lines: (0..=255).collect(),
            rejects: Vec::new(),
        }],
    }
}

fn header(lock: bool) -> Header {
    Header {
        made: 1_753_000_000_000,
        release: "0.1.0".to_owned(),
        lock: lock.then_some(Lock {
            iterations: ITERATIONS,
            salt: [7; 16],
            iv: [9; 12],
            check: [1; 8],
        }),
    }
}

fn open(file: &[u8]) -> Result<Content, Error> {
    Content::from_bytes(Envelope::open(file)?.body)
}

#[test]
fn what_is_sealed_opens_again() {
    let file = seal(&header(false), &content().to_bytes());
    let envelope = Envelope::open(&file).expect("our own file");
    assert_eq!(envelope.header, header(false));
    assert_eq!(Content::from_bytes(envelope.body), Ok(content()));
}

#[test]
fn a_locked_file_tells_its_parameters_and_authenticates_them() {
    let header = header(true);
    let file = seal(&header, b"encrypted");
    let envelope = Envelope::open(&file).expect("our own file");
    assert_eq!(
        (envelope.front, envelope.body),
        (&header.front()[..], &b"encrypted"[..])
    );
    assert_eq!(envelope.header, header);
}

#[test]
fn a_cut_file_is_never_taken_for_a_whole_one() {
    let file = seal(&header(false), &content().to_bytes());
    for cut in 0..file.len() {
        let said = open(&file[..cut]).expect_err("cut");
        let expected = if cut == 0 {
            Error::Foreign
        } else {
            Error::Damaged
        };
        assert_eq!(said, expected, "{cut}");
    }
}

#[test]
fn any_changed_byte_is_noticed() {
    let file = seal(&header(true), &content().to_bytes());
    for at in 0..file.len() {
        for bit in 0..8 {
            let mut changed = file.clone();
            changed[at] ^= 1 << bit;
            let said = Envelope::open(&changed).expect_err("changed");
            let expected = if at < 8 {
                Error::Foreign
            } else {
                Error::Damaged
            };
            assert_eq!(said, expected, "byte {at}, bit {bit}");
        }
    }
}

#[test]
fn what_others_made_and_what_a_later_release_made_is_told_apart() {
    for foreign in [&b""[..], b"PK\x03\x04", b"Fecha;Cliente;Importe\n", b"{}"] {
        assert_eq!(Envelope::open(foreign), Err(Error::Foreign));
    }
    let mut later = seal(&header(false), b"");
    later[8] = 2;
    let sum = later.len() - 4;
    let crc = seal_sum(&later[..sum]);
    later[sum..].copy_from_slice(&crc);
    assert_eq!(Envelope::open(&later), Err(Error::Newer(2)));
}

/// The check sum of some bytes, bit by bit: the textbook's way, apart from the table.
fn seal_sum(bytes: &[u8]) -> [u8; 4] {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg());
        }
    }
    (!crc).to_le_bytes()
}

#[test]
fn a_lock_too_weak_or_too_slow_is_refused() {
    for iterations in [0, 1, 99_999, u32::MAX] {
        let mut header = header(true);
        header.lock = header.lock.map(|lock| Lock { iterations, ..lock });
        assert_eq!(Envelope::open(&seal(&header, b"")), Err(Error::Damaged));
    }
}

#[test]
fn a_workbook_of_the_first_release_opens_by_itself() {
    let text = include_bytes!("../../tests/data/workbook-v1.json");
    let content = Content::from_workbook_text(text)
        .expect("looks like one")
        .expect("opens");
    let workbook = content.workbook.workbook().expect("a workbook");
    assert_eq!(workbook.settings.span().window_months, 24);
    assert_eq!(Content::from_workbook_text(b"PK"), None);
}

#[test]
fn a_later_workbook_inside_is_named() {
    let mut bytes = content().to_bytes();
    let at = bytes
        .windows(11)
        .position(|text| text == b"\"version\":2")
        .expect("the version");
    bytes[at + 10] = b'9';
    let said = Content::from_bytes(&bytes);
    assert_eq!(said, Err(Error::Workbook(crate::workbook::Error::Newer(9))));
}

#[test]
fn sections_of_a_later_release_are_passed_over() {
    let mut bytes = content().to_bytes();
    bytes.extend_from_slice(b"Z\x03\0\0\0\0\0\0\0new");
    assert_eq!(Content::from_bytes(&bytes), Ok(content()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// Bytes of any kind, also ones that begin like ours and whose sum is right.
    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = open(&bytes);
        let _ = Content::from_bytes(&bytes);
        let _ = Content::from_workbook_text(&bytes);
        let mut ours = seal(&header(false), &[])[..8].to_vec();
        ours.extend_from_slice(&[1, 0]);
        ours.extend_from_slice(&bytes);
        ours.extend_from_slice(&seal_sum(&ours));
        prop_assert!(Envelope::open(&ours).is_err() || ours.len() > 14);
    }

    /// Damage inside, under a right sum: an error or a whole content, and never more bytes than came.
    #[test]
    fn damage_inside_is_an_error_or_harmless(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in any::<prop::sample::Index>(),
        cuts in any::<bool>(),
    ) {
        let mut bytes = content().to_bytes();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if cuts {
            bytes.truncate(cut.index(bytes.len()));
        }
        if let Ok(content) = Content::from_bytes(&bytes) {
            let held = |kept: &Kept| kept.entry.len() + kept.lines.len() + kept.rejects.len();
            prop_assert!(content.sales.iter().map(held).sum::<usize>() <= bytes.len());
        }
    }

    #[test]
    fn any_sales_come_back_as_they_went(
        sales in prop::collection::vec(
            (any::<u64>(), any::<Vec<u8>>(), any::<Vec<u8>>(), any::<Vec<u8>>()),
            0..5,
        ),
    ) {
        let kept = |(id, entry, lines, rejects)| Kept { id, entry, lines, rejects };
        let content = Content {
            sales: sales.into_iter().map(kept).collect(),
            ..content()
        };
        prop_assert_eq!(open(&seal(&header(false), &content.to_bytes())), Ok(content));
    }
}
