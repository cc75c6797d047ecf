//! What the pure half answers natively, to compare with what the page shows and saves.

use cartera::customers::{self, Query, Settings, Sort};
use cartera::export::{self, Dialect, Style};
use cartera::import::{Choices, Imported, read};
use cartera::text::Language;
use cartera::{abc, rfm};

pub struct Native {
    pub imported: Imported,
    settings: Settings,
    style: Style,
}

impl Native {
    /// A file as it is detected, analysed over a window of so many months (0: all).
    pub fn new(bytes: &[u8], window_months: u32) -> Native {
        let imported = read("file", bytes, &Choices::default()).expect("a file that can be read");
        let mut settings = Settings::default();
        settings.rfm.span.window_months = window_months;
        settings.abc.span = settings.rfm.span;
        let style = Style {
            dialect: Dialect::Intl,
            language: Language::Es,
        };
        Native {
            imported,
            settings,
            style,
        }
    }

    pub fn rfm(&self) -> rfm::Report {
        rfm::analyse(&self.imported.ledger, &self.settings.rfm)
    }

    pub fn abc(&self) -> abc::Report {
        abc::analyse(&self.imported.ledger, &self.settings.abc)
    }

    pub fn segments_csv(&self) -> String {
        text(export::segments(&self.rfm().summary, self.style))
    }

    pub fn customers_csv(&self) -> String {
        let query = Query {
            descending: true,
            ..Query::default()
        };
        text(export::customers(self.rows(query).into_iter(), self.style))
    }

    pub fn abc_csv(&self) -> String {
        let mut query = Query {
            sort: Sort::Rank,
            ..Query::default()
        };
        query.filter.ranked = true;
        text(export::abc(self.rows(query).into_iter(), self.style))
    }

    fn rows(&self, query: Query) -> Vec<customers::Row> {
        let ledger = &self.imported.ledger;
        let mut list = customers::analyse(ledger, &self.rfm(), &self.abc());
        let query = Query {
            limit: u32::MAX,
            ..query
        };
        list.page(ledger, &query).rows
    }
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).expect("exports are UTF-8")
}
