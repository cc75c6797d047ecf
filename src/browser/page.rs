//! The page around the app: its title, the attributes that style sheets look at, the focus.

use super::{measure, traffic};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Document, Element, HtmlElement, MediaQueryListEvent, VisibilityState, window};

fn document() -> Option<Document> {
    window()?.document()
}

/// The title of the browser's tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets an attribute of `<html>`, or takes it away.
pub fn set_root_attribute(name: &str, value: Option<&str>) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        set_attribute(&root, name, value);
    }
}

/// Says to scripts from outside that the app can be used: `body[data-ready="true"]`.
pub fn set_ready() {
    if let Some(body) = document().and_then(|document| document.body()) {
        set_attribute(&body, "data-ready", Some("true"));
        measure::mark(traffic::READY);
    }
}

/// The content policy that the page declares.
pub fn policy() -> Option<String> {
    let meta = "meta[http-equiv=\"Content-Security-Policy\"]";
    document()?
        .query_selector(meta)
        .ok()??
        .get_attribute("content")
}

fn set_attribute(element: &Element, name: &str, value: Option<&str>) {
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

/// Moves the focus to the first element that `selector` finds; `false` if there is none.
pub fn focus(selector: &str) -> bool {
    let found = document().and_then(|document| document.query_selector(selector).ok().flatten());
    let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else {
        return false;
    };
    element.focus().is_ok()
}

/// A length in pixels that the style sheets set on `<html>`, by its name.
pub fn pixels(token: &str) -> Option<f64> {
    let root = document()?.document_element()?;
    let style = window()?.get_computed_style(&root).ok()??;
    let value = style.get_property_value(token).ok()?;
    value.trim().strip_suffix("px")?.parse().ok()
}

/// The test id of the element that has the focus.
pub fn focused_test_id() -> Option<String> {
    document()?.active_element()?.get_attribute("data-testid")
}

/// Loads the page anew, as its server has it now.
pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// Back to the top of the page.
pub fn scroll_to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Opens the browser's window for printing.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// The language that the browser prefers, as a tag such as `es-AR`.
pub fn preferred_language() -> String {
    window()
        .and_then(|window| window.navigator().language())
        .unwrap_or_default()
}

/// Calls `react` with `true` before the page is printed and `false` afterwards.
pub fn on_printing(react: impl Fn(bool) + Clone + 'static) {
    for (name, printing) in [("beforeprint", true), ("afterprint", false)] {
        let react = react.clone();
        let listener = Closure::<dyn Fn()>::new(move || react(printing));
        if let Some(window) = window() {
            let _ =
                window.add_event_listener_with_callback(name, listener.as_ref().unchecked_ref());
        }
        listener.forget(); // lives as long as the page does
    }
}

/// Calls `react` when the page is left or goes out of sight, which on a telephone may be its end.
pub fn on_leaving(react: impl Fn() + Clone + 'static) {
    let Some(window) = window() else { return };
    let hide = react.clone();
    let left = Closure::<dyn Fn()>::new(hide);
    let _ = window.add_event_listener_with_callback("pagehide", left.as_ref().unchecked_ref());
    left.forget(); // lives as long as the page does
    let hidden = Closure::<dyn Fn()>::new(move || {
        let state = document().map(|document| document.visibility_state());
        if state == Some(VisibilityState::Hidden) {
            react();
        }
    });
    if let Some(document) = document() {
        let listener = hidden.as_ref().unchecked_ref();
        let _ = document.add_event_listener_with_callback("visibilitychange", listener);
    }
    hidden.forget();
}

/// Whether the focus is where text is typed, which has an undo of its own.
pub fn is_typing() -> bool {
    const TYPED: &str = "textarea, select, [contenteditable=true], \
        input:not([type=checkbox], [type=radio], [type=button], [type=range], [type=file])";
    let focused = document().and_then(|document| document.active_element());
    focused.is_some_and(|element| element.matches(TYPED).unwrap_or_default())
}

const DARK: &str = "(prefers-color-scheme: dark)";

/// Whether the system asks for dark colours.
pub fn prefers_dark() -> bool {
    let query = window().and_then(|window| window.match_media(DARK).ok().flatten());
    query.is_some_and(|query| query.matches())
}

/// Calls `react` whenever [`prefers_dark`] changes, for the rest of the visit.
pub fn on_prefers_dark(react: impl Fn(bool) + 'static) {
    let query = window().and_then(|window| window.match_media(DARK).ok().flatten());
    let Some(query) = query else { return };
    let listener =
        Closure::<dyn Fn(MediaQueryListEvent)>::new(move |event: MediaQueryListEvent| {
            react(event.matches());
        });
    let _ = query.add_event_listener_with_callback("change", listener.as_ref().unchecked_ref());
    listener.forget(); // lives as long as the page does
}
