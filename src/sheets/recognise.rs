//! Whether a file is a spreadsheet, before anything that could read it is loaded.

/// What the formats of today (a zip) and that of 1997 (a compound file) begin with.
pub(super) const ZIP: &[u8] = b"PK\x03\x04";
pub(super) const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0";

pub(super) const ODS: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

/// What tables written in tags begin with, in lower case, behind a first `<`.
const MARKUP: [&[u8]; 3] = [
    b"<table",
    b"<html",
    b"urn:schemas-microsoft-com:office:spreadsheet",
];

const ENDS: [&str; 6] = ["xlsx", "xlsm", "xlsb", "xltx", "ods", "ots"];

/// Judges by the first bytes (some hundreds are enough), and by the name where a zip may hold
/// anything.
///
/// Many systems call `.xls` what is something else: tables in HTML or XML count as spreadsheets, a
/// table of plain text does not, the import reads it as it is. A Word file of 1997 looks like a
/// spreadsheet until it is opened.
///
/// ```
/// use cartera::sheets::is_spreadsheet;
/// assert!(is_spreadsheet("Ventas.XLSX", b"PK\x03\x04"));
/// assert!(is_spreadsheet("ventas", b"\xD0\xCF\x11\xE0"));
/// assert!(is_spreadsheet("ventas.xls", b"\r\n<TABLE border=1><tr>"));
/// assert!(!is_spreadsheet("ventas.xls", b"fecha\tcliente\n"));
/// assert!(!is_spreadsheet("ventas.zip", b"PK\x03\x04"));
/// ```
pub fn is_spreadsheet(name: &str, head: &[u8]) -> bool {
    if !head.starts_with(ZIP) {
        return head.starts_with(COMPOUND) || is_markup(head);
    }
    let end = name.rsplit_once('.').map_or("", |(_, end)| end);
    let holds = |part: &[u8]| head.windows(part.len()).any(|bytes| bytes == part);
    ENDS.iter().any(|known| end.eq_ignore_ascii_case(known)) || holds(b"xl/") || holds(ODS)
}

/// Whether a file is written in tags and may hold tables.
pub(super) fn is_markup(head: &[u8]) -> bool {
    let first = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    // Of two bytes a sign, the second one is empty.
    let mut signs = first.iter().skip_while(|byte| !byte.is_ascii_graphic());
    if signs.next() != Some(&b'<') {
        return false;
    }
    let head: Vec<u8> = (head.iter().filter(|&&byte| byte != 0))
        .take(4096)
        .map(u8::to_ascii_lowercase)
        .collect();
    let holds = |part: &[u8]| head.windows(part.len()).any(|bytes| bytes == part);
    MARKUP.into_iter().any(holds)
}
