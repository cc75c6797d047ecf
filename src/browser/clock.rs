//! What time it is, for naming things and for receipts. No figure of the sales depends on it.

/// Year, month and day of a moment, given in milliseconds since 1970, where the machine is.
pub fn local_day(at: u64) -> (i32, u32, u32) {
    let date = js_sys::Date::new(&(at as f64).into());
    let year = i32::try_from(date.get_full_year()).unwrap_or_default();
    (year, date.get_month() + 1, date.get_date())
}

/// Milliseconds since 1970, as the machine's clock has it.
pub fn now() -> u64 {
    js_sys::Date::now() as u64
}

/// Year, month (1–12) and day of today, where the machine is.
pub fn today() -> (i32, u32, u32) {
    let now = js_sys::Date::new_0();
    (
        now.get_full_year() as i32,
        now.get_month() + 1,
        now.get_date(),
    )
}
