//! Something that asks for the whole attention: in the middle, or from the side.

use super::field::unique_id;
use super::{Handler, Icon, IconButton, use_text};
use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;

/// A native `<dialog>`: the browser keeps the focus inside, gives it back, and closes it on Escape.
///
/// `on_close` must make `open` false; it is called for Escape, the cross and a click outside.
#[component]
pub fn Dialog(
    #[prop(into)] open: Signal<bool>,
    #[prop(into)] on_close: Handler<()>,
    #[prop(into)] title: Signal<String>,
    /// As a drawer at the right side, for looking at one thing of a list.
    #[prop(optional)]
    drawer: bool,
    /// Buttons at the foot, the first one being the safe one.
    #[prop(optional, into)]
    actions: ViewFn,
    #[prop(optional, into)] testid: Option<String>,
    /// Made anew each time it opens.
    children: ChildrenFn,
) -> impl IntoView {
    let words = &use_text().ui;
    let dialog = NodeRef::<html::Dialog>::new();
    let title_id = unique_id("dialog");
    let labelled_by = title_id.clone();
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        match (open.get(), dialog.open()) {
            (true, false) => {
                let _ = dialog.show_modal();
            }
            (false, true) => dialog.close(),
            _ => {}
        }
    });
    let outside = move |event: leptos::ev::MouseEvent| {
        // The dialog itself is only hit where none of its content is: on its backdrop.
        let target = event
            .target()
            .and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        if target.is_some_and(|target| target.tag_name() == "DIALOG") {
            on_close.run(());
        }
    };
    let closed = move |_| {
        if open.get_untracked() {
            on_close.run(());
        }
    };
    let content = StoredValue::new((children, actions));
    view! {
        <dialog
            class=if drawer { "dialog drawer" } else { "dialog" }
            node_ref=dialog
            data-testid=testid
            aria-labelledby=labelled_by
            on:click=outside
            on:close=closed
        >
            <div class="dialog-inside">
                <header class="dialog-head">
                    <h2 id=title_id>{title}</h2>
                    <IconButton icon=Icon::Close label=words.close on_click=on_close/>
                </header>
                <Show when=move || open.get()>
                    <div class="dialog-body">{content.with_value(|(children, _)| children())}</div>
                    <footer class="dialog-foot">
                        {content.with_value(|(_, actions)| actions.run())}
                    </footer>
                </Show>
            </div>
        </dialog>
    }
}
