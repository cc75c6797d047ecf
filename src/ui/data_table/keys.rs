//! Walking through the rows by keyboard.

use super::window::Window;
use leptos::{ev::KeyboardEvent, prelude::*};

/// Moves the mark, scrolls so that it is in sight, opens on Enter. Keys pressed on something inside
/// the list (a heading, a link) are left to that.
pub(super) fn handler(
    window: Memo<Window>,
    scroll: RwSignal<f64>,
    active: RwSignal<Option<usize>>,
    scroll_to: impl Fn(f64) + 'static,
    open: impl Fn(usize) + 'static,
) -> impl Fn(KeyboardEvent) + 'static {
    move |event| {
        if event.target() != event.current_target() || event.alt_key() || event.meta_key() {
            return;
        }
        let window = window.get_untracked();
        let Some(last) = window.total.checked_sub(1) else {
            return;
        };
        let now = active.get_untracked();
        let to = match (event.key().as_str(), now) {
            ("Enter", Some(now)) => {
                event.prevent_default();
                open(now);
                return;
            }
            ("Escape", Some(_)) => {
                active.set(None);
                return;
            }
            ("ArrowDown", Some(now)) => now + 1,
            ("ArrowUp", Some(now)) => now.saturating_sub(1),
            ("PageDown", Some(now)) => now + window.page(),
            ("PageUp", Some(now)) => now.saturating_sub(window.page()),
            ("Home", _) => 0,
            ("End", _) => last,
            // The first key only brings the mark into sight.
            ("ArrowDown" | "ArrowUp" | "PageDown" | "PageUp", None) => {
                window.visible(scroll.get_untracked()).start
            }
            _ => return,
        };
        event.prevent_default();
        let to = to.min(last);
        active.set(Some(to));
        let (before, after) = (
            scroll.get_untracked(),
            window.reveal(to, scroll.get_untracked()),
        );
        if before != after {
            scroll_to(after);
        }
    }
}
