//! Hearing of an element's size when it changes.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, ResizeObserver, ResizeObserverEntry};

type Heard = Closure<dyn Fn(js_sys::Array)>;

/// Goes on hearing until dropped.
pub struct SizeWatch {
    observer: ResizeObserver,
    _heard: Heard,
}

impl Drop for SizeWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls `react` with width and height of the element's content in pixels, now and whenever it changes.
/// `None` where the browser can't tell.
pub fn watch_size(element: &Element, react: impl Fn(f64, f64) + 'static) -> Option<SizeWatch> {
    let heard = Heard::new(move |entries: js_sys::Array| {
        if let Ok(entry) = entries.get(0).dyn_into::<ResizeObserverEntry>() {
            let size = entry.content_rect();
            react(size.width(), size.height());
        }
    });
    let observer = ResizeObserver::new(heard.as_ref().unchecked_ref()).ok()?;
    observer.observe(element);
    Some(SizeWatch {
        observer,
        _heard: heard,
    })
}
