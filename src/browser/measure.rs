//! Times that scripts outside read as `performance.measure` entries.

use web_sys::window;

/// Marks this moment under a name; a later mark of the same name replaces it.
pub fn mark(name: &str) {
    if let Some(performance) = window().and_then(|window| window.performance()) {
        performance.clear_marks_with_mark_name(name);
        let _ = performance.mark(name);
    }
}

/// Records the time from a mark until now.
pub fn since(name: &str, mark: &str) {
    if let Some(performance) = window().and_then(|window| window.performance()) {
        let _ = performance.measure_with_start_mark(name, mark);
    }
}
