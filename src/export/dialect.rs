//! How a file that goes out is written.

use serde::{Deserialize, Serialize};

/// How the files that go out are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dialect {
    /// `;`, decimal comma, dd/mm/yyyy, UTF-8 with BOM: what Excel in Spanish opens well.
    #[default]
    Es,
    /// `,`, decimal point, ISO dates, UTF-8.
    Intl,
}

impl Dialect {
    pub(super) fn delimiter(self) -> u8 {
        match self {
            Dialect::Es => b';',
            Dialect::Intl => b',',
        }
    }

    pub(super) fn byte_order_mark(self) -> &'static [u8] {
        match self {
            Dialect::Es => b"\xEF\xBB\xBF",
            Dialect::Intl => b"",
        }
    }

    /// A plain number with a point, as this dialect writes it.
    pub(super) fn number(self, plain: String) -> String {
        match self {
            Dialect::Es => plain.replace('.', ","),
            Dialect::Intl => plain,
        }
    }

    pub(super) fn day(self, day: crate::ledger::Day) -> String {
        match self {
            Dialect::Es => {
                let (year, month, day) = day.ymd();
                format!("{day:02}/{month:02}/{year:04}")
            }
            Dialect::Intl => day.to_string(),
        }
    }
}
