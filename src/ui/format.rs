//! Figures as the person reads them: the one way from a number to the screen.

use super::country::{Country, Currency};
use crate::browser::intl::{self, Date, Number};
use crate::ledger::{Day, Money, Window};
use crate::text::Language;

/// Writes numbers and dates for the chosen language, country and currency. Plain data, so it can be
/// copied into any closure; the browser's formatters behind it are kept per visit.
///
/// A figure that does not exist (a mean of nothing, NaN) is written as a dash, never as zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Format {
    locale: &'static str,
    dates: &'static str,
    currency: Option<&'static str>,
}

/// What is shown for a figure that does not exist.
pub const NO_FIGURE: &str = "–";

impl Format {
    pub fn new(language: Language, country: Country, currency: Currency) -> Format {
        Format {
            locale: country.locale(),
            dates: country.locale_in(language),
            currency: currency.code(country),
        }
    }

    /// `$ 1.234,50`: to the cent, for lists and receipts.
    pub fn money(&self, amount: Money) -> String {
        self.money_f64(amount.to_f64())
    }

    /// `$ 1.235`: for headlines, where cents only blur.
    pub fn money_whole(&self, amount: Money) -> String {
        self.money_whole_f64(amount.to_f64())
    }

    /// [`money`](Format::money) for a mean or another figure that is no longer exact.
    pub fn money_f64(&self, amount: f64) -> String {
        self.write(
            amount,
            match self.currency {
                Some(currency) => Number::Money {
                    currency,
                    whole: false,
                },
                None => Number::Plain { decimals: 2 },
            },
        )
    }

    /// [`money_whole`](Format::money_whole) for a figure that is no longer exact.
    pub fn money_whole_f64(&self, amount: f64) -> String {
        self.write(
            amount,
            match self.currency {
                Some(currency) => Number::Money {
                    currency,
                    whole: true,
                },
                None => Number::Plain { decimals: 0 },
            },
        )
    }

    /// `$ 12,3 M`: for axes and narrow places.
    pub fn money_short(&self, amount: f64) -> String {
        self.write(
            amount,
            match self.currency {
                Some(currency) => Number::ShortMoney { currency },
                None => Number::Short,
            },
        )
    }

    /// `1.234`
    pub fn integer(&self, value: impl Into<i64>) -> String {
        self.write(value.into() as f64, Number::Plain { decimals: 0 })
    }

    /// `1.234`, for the counts that Rust keeps.
    pub fn count(&self, value: usize) -> String {
        self.write(value as f64, Number::Plain { decimals: 0 })
    }

    /// `1.234,57` with a fixed number of decimals.
    pub fn decimal(&self, value: f64, decimals: u8) -> String {
        self.write(value, Number::Plain { decimals })
    }

    /// `12,3 M`
    pub fn short(&self, value: f64) -> String {
        self.write(value, Number::Short)
    }

    /// `12,3 MB`: thousands of bytes, as the system's own windows count.
    pub fn bytes(&self, bytes: u64) -> String {
        let bytes = bytes as f64;
        let (value, unit) = match bytes {
            ..1e3 => return format!("{} B", self.count(bytes as usize)),
            ..1e6 => (bytes / 1e3, "kB"),
            ..1e9 => (bytes / 1e6, "MB"),
            _ => (bytes / 1e9, "GB"),
        };
        format!("{} {unit}", self.decimal(value, 1))
    }

    /// A fraction: `0.123` → `12,3 %`.
    pub fn percent(&self, fraction: f64, decimals: u8) -> String {
        self.write(
            fraction,
            Number::Percent {
                decimals,
                signed: false,
            },
        )
    }

    /// A change as a fraction: `0.123` → `+12,3 %`.
    pub fn change(&self, fraction: f64) -> String {
        self.write(
            fraction,
            Number::Percent {
                decimals: 1,
                signed: true,
            },
        )
    }

    /// `09/03/2024`
    pub fn day(&self, day: Day) -> String {
        intl::date(self.locale, Date::Numeric, day.0)
    }

    /// `10 mar 2023 – 9 mar 2024`
    pub fn period(&self, window: Window) -> String {
        let first = self.day_medium(window.first_day(window.until));
        format!("{first} – {}", self.day_medium(window.until))
    }

    /// `9 mar 2024`
    pub fn day_medium(&self, day: Day) -> String {
        intl::date(self.dates, Date::Medium, day.0)
    }

    /// `mar 2024`
    pub fn month(&self, day: Day) -> String {
        intl::date(self.dates, Date::Month, day.0)
    }

    /// `mar`
    pub fn month_only(&self, day: Day) -> String {
        intl::date(self.dates, Date::MonthOnly, day.0)
    }

    fn write(&self, value: f64, style: Number) -> String {
        if value.is_finite() {
            intl::number(self.locale, style, value)
        } else {
            NO_FIGURE.to_owned()
        }
    }
}
