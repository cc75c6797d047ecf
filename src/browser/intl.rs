//! Numbers and dates as the browser's own `Intl` writes them.
//!
//! Making a formatter costs far more than using it (tenths of a millisecond against microseconds),
//! and a table formats thousands of cells: each is made once and kept for the visit.

use js_sys::{Array, Function, Intl, Object, Reflect};
use std::cell::RefCell;
use std::collections::HashMap;
use wasm_bindgen::JsValue;

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Number {
    /// With a fixed number of decimals.
    Plain { decimals: u8 },
    /// In at most three digits and a word: 12,3 M.
    Short,
    /// A fraction as a percentage; `signed` writes the plus as well.
    Percent { decimals: u8, signed: bool },
    /// With an ISO currency code; its usual decimals unless `whole`.
    Money { currency: &'static str, whole: bool },
    /// Money in at most three digits and a word.
    ShortMoney { currency: &'static str },
}

/// How a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Date {
    /// 09/03/2024
    Numeric,
    /// 9 mar 2024
    Medium,
    /// mar 2024
    Month,
    /// mar
    MonthOnly,
}

#[derive(PartialEq, Eq, Hash)]
enum Key {
    Number(&'static str, Number),
    Date(&'static str, Date),
}

thread_local! {
    static FORMATTERS: RefCell<HashMap<Key, Function>> = RefCell::default();
}

/// Writes `value` for a locale such as `es-AR`.
pub fn number(locale: &'static str, style: Number, value: f64) -> String {
    let value = if value == 0.0 { 0.0 } else { value }; // Intl would write -0
    written(Key::Number(locale, style), value, || {
        let options = number_options(style);
        Intl::NumberFormat::new(&Array::of1(&locale.into()), &options).format()
    })
}

/// Writes the day that is `days` after 1970-01-01.
pub fn date(locale: &'static str, style: Date, days: i32) -> String {
    let milliseconds = f64::from(days) * 86_400_000.0;
    if milliseconds.abs() > 8.64e15 {
        return String::new(); // outside the dates that JavaScript knows, it would throw
    }
    written(Key::Date(locale, style), milliseconds, || {
        let options = date_options(style);
        Intl::DateTimeFormat::new(&Array::of1(&locale.into()), &options).format()
    })
}

fn written(key: Key, value: f64, make: impl FnOnce() -> Function) -> String {
    FORMATTERS.with_borrow_mut(|formatters| {
        let format = formatters.entry(key).or_insert_with(make);
        let text = format.call1(&JsValue::UNDEFINED, &value.into());
        text.ok()
            .and_then(|text| text.as_string())
            .unwrap_or_default()
    })
}

fn number_options(style: Number) -> Object {
    let decimals = |digits: u8| {
        [
            ("minimumFractionDigits", digits.into()),
            ("maximumFractionDigits", digits.into()),
        ]
    };
    let short = || {
        [
            ("notation", "compact".into()),
            ("maximumSignificantDigits", 3.into()),
        ]
    };
    // Spanish leaves four digits ungrouped by default, which breaks a column of figures.
    let mut pairs: Vec<(&str, JsValue)> = vec![("useGrouping", "always".into())];
    match style {
        Number::Plain { decimals: digits } => pairs.extend(decimals(digits)),
        Number::Short => pairs.extend(short()),
        Number::Percent {
            decimals: digits,
            signed,
        } => {
            pairs.push(("style", "percent".into()));
            pairs.extend(decimals(digits));
            if signed {
                pairs.push(("signDisplay", "exceptZero".into()));
            }
        }
        Number::Money { currency, whole } => {
            pairs.extend(money(currency));
            if whole {
                pairs.extend(decimals(0));
            }
        }
        Number::ShortMoney { currency } => {
            pairs.extend(money(currency));
            pairs.extend(short());
        }
    }
    object(pairs)
}

fn money(currency: &str) -> [(&'static str, JsValue); 3] {
    [
        ("style", "currency".into()),
        ("currency", currency.into()),
        ("currencyDisplay", "narrowSymbol".into()),
    ]
}

fn date_options(style: Date) -> Object {
    let mut pairs: Vec<(&str, JsValue)> = vec![("timeZone", "UTC".into())];
    match style {
        Date::Numeric => pairs.extend([
            ("day", "2-digit".into()),
            ("month", "2-digit".into()),
            ("year", "numeric".into()),
        ]),
        Date::Medium => pairs.extend([
            ("day", "numeric".into()),
            ("month", "short".into()),
            ("year", "numeric".into()),
        ]),
        Date::Month => pairs.extend([("month", "short".into()), ("year", "numeric".into())]),
        Date::MonthOnly => pairs.push(("month", "short".into())),
    }
    object(pairs)
}

fn object(pairs: Vec<(&str, JsValue)>) -> Object {
    let object = Object::new();
    for (key, value) in pairs {
        let _ = Reflect::set(&object, &key.into(), &value); // a plain object takes every key
    }
    object
}
