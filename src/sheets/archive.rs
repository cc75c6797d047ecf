//! What a file is, and whether it is safe to unpack, told before anything is unpacked.

use super::recognise::{COMPOUND, ODS, ZIP, is_markup};
use super::{Error, LARGEST_FILE};
use std::io::{Cursor, Read};
use zip::ZipArchive;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Xlsx,
    Xlsb,
    Xls,
    Ods,
    /// Tables written in tags.
    Markup,
}

/// All parts of an archive together, unpacked. A million rows of twenty columns are about 1 GB of
/// xlsx; every byte is looked at, which takes about five seconds a GB.
const LARGEST_WHOLE: u64 = 3 << 29;

/// The texts that the cells of an xlsx refer to are kept in memory, each in an allocation of its own.
const LARGEST_STRINGS: u64 = 300 << 20;

/// How many times its size a part may grow to, if it is large. Cells shrink to a tenth or a
/// thirtieth; only what is nothing but repetition reaches a thousandth, the limit of the method.
const STEEPEST: u64 = 200;
const LARGE: u64 = 64 << 20;

/// Refuses what is no spreadsheet, and archives that unpack to more than any spreadsheet holds.
pub fn kind(bytes: &[u8]) -> Result<Kind, Error> {
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(Error::TooLarge);
    }
    if bytes.starts_with(COMPOUND) {
        return Ok(Kind::Xls);
    }
    if is_markup(bytes) {
        return Ok(Kind::Markup);
    }
    if !bytes.starts_with(ZIP) {
        return Err(Error::NotASpreadsheet);
    }
    let broken = |error: zip::result::ZipError| Error::Broken(error.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    let (mut whole, mut office, mut binary) = (0_u64, false, false);
    for i in 0..archive.len() {
        let part = archive.by_index_raw(i).map_err(broken)?;
        let name = part.name().map_err(broken)?.to_ascii_lowercase();
        let (size, packed) = (part.size(), part.compressed_size());
        whole = whole.saturating_add(size);
        let steep = size > LARGE && size / STEEPEST > packed;
        let strings = name.ends_with("sharedstrings.xml") && size > LARGEST_STRINGS;
        if whole > LARGEST_WHOLE || steep || strings {
            return Err(Error::TooLarge);
        }
        office |= name.starts_with("xl/") || name.starts_with("xl\\");
        binary |= name == "xl/workbook.bin";
    }
    match (office, binary) {
        (_, true) => Ok(Kind::Xlsb),
        (true, false) => Ok(Kind::Xlsx),
        _ if says_ods(&mut archive) => Ok(Kind::Ods),
        _ => Err(Error::NotASpreadsheet),
    }
}

fn says_ods(archive: &mut ZipArchive<Cursor<&[u8]>>) -> bool {
    let mut says = Vec::new();
    archive
        .by_name("mimetype")
        .is_ok_and(|part| part.take(ODS.len() as u64).read_to_end(&mut says).is_ok())
        && says == ODS
}
