//! Hearing of an element's width when it changes.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, ResizeObserver, ResizeObserverEntry};

type Heard = Closure<dyn Fn(js_sys::Array)>;

/// Goes on hearing until dropped.
pub struct WidthWatch {
    observer: ResizeObserver,
    _heard: Heard,
}

impl Drop for WidthWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls `react` with the width of the element's content in pixels, now and whenever it changes.
/// `None` where the browser can't tell.
pub fn watch_width(element: &Element, react: impl Fn(f64) + 'static) -> Option<WidthWatch> {
    let heard = Heard::new(move |entries: js_sys::Array| {
        if let Ok(entry) = entries.get(0).dyn_into::<ResizeObserverEntry>() {
            react(entry.content_rect().width());
        }
    });
    let observer = ResizeObserver::new(heard.as_ref().unchecked_ref()).ok()?;
    observer.observe(element);
    Some(WidthWatch {
        observer,
        _heard: heard,
    })
}
