//! Whether a file is a spreadsheet, before anything that could read it is loaded.

/// What the formats of today (a zip) and that of 1997 (a compound file) begin with.
pub(super) const ZIP: &[u8] = b"PK\x03\x04";
pub(super) const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0";

pub(super) const ODS: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

const ENDS: [&str; 6] = ["xlsx", "xlsm", "xlsb", "xltx", "ods", "ots"];

/// Judges by the first bytes (some hundreds are enough), and by the name where a zip may hold
/// anything.
///
/// A table of text that is called `.xls`, as many systems export it, is no spreadsheet: the import
/// reads it as it is. A Word file of 1997 looks like a spreadsheet until it is opened.
///
/// ```
/// use cartera::sheets::is_spreadsheet;
/// assert!(is_spreadsheet("Ventas.XLSX", b"PK\x03\x04"));
/// assert!(is_spreadsheet("ventas", b"\xD0\xCF\x11\xE0"));
/// assert!(!is_spreadsheet("ventas.xls", b"fecha\tcliente\n"));
/// assert!(!is_spreadsheet("ventas.zip", b"PK\x03\x04"));
/// ```
pub fn is_spreadsheet(name: &str, head: &[u8]) -> bool {
    if !head.starts_with(ZIP) {
        return head.starts_with(COMPOUND);
    }
    let end = name.rsplit_once('.').map_or("", |(_, end)| end);
    let holds = |part: &[u8]| head.windows(part.len()).any(|bytes| bytes == part);
    ENDS.iter().any(|known| end.eq_ignore_ascii_case(known)) || holds(b"xl/") || holds(ODS)
}
