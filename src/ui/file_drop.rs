//! The way a file comes in: a button, or dropped on the surface.

use super::{Handler, Icon, use_text};
use leptos::{ev, html, prelude::*};
use web_sys::{File, FileList};

/// A surface that takes files: dropped on it, or chosen in the system's window. The same file may
/// be chosen twice in a row.
#[component]
pub fn FileDrop(
    /// What to drop.
    #[prop(into)]
    title: Signal<String>,
    #[prop(optional, into)] lead: MaybeProp<String>,
    /// The word on the button.
    #[prop(into)]
    button: Signal<String>,
    /// Extensions and types, as `<input accept>` takes them. Dropped files are not held to it.
    #[prop(optional, into)]
    accept: Option<String>,
    #[prop(optional)] multiple: bool,
    /// Something else on the page is to be done first.
    #[prop(optional, into)]
    quiet: Signal<bool>,
    #[prop(into)] on_files: Handler<Vec<File>>,
    /// Of the `<input type="file">`.
    #[prop(optional, into)]
    testid: Option<String>,
    /// More ways to begin, beside the button.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let words = &use_text().ui;
    let input = NodeRef::<html::Input>::new();
    let over = RwSignal::new(false);
    let take = move |list: Option<FileList>| {
        let files: Vec<File> = list
            .map(|list| {
                (0..list.length())
                    .filter_map(|index| list.get(index))
                    .collect()
            })
            .unwrap_or_default();
        if !files.is_empty() {
            on_files.run(files);
        }
    };
    view! {
        <div
            class="file-drop"
            class:file-drop-over=over
            class:file-drop-quiet=quiet
            on:dragover=move |event: ev::DragEvent| {
                event.prevent_default(); // without it the browser opens the file instead
                over.set(true);
            }
            on:dragleave=move |_| over.set(false)
            on:drop=move |event: ev::DragEvent| {
                event.prevent_default();
                over.set(false);
                take(event.data_transfer().and_then(|transfer| transfer.files()));
            }
        >
            <span class="empty-sign">{Icon::File.view()}</span>
            <p class="empty-title">
                {move || if over.get() { words.drop_here.to_owned() } else { title.get() }}
            </p>
            {move || lead.get().map(|lead| view! { <p class="empty-lead">{lead}</p> })}
            <div class="row file-drop-ways">
                <label class="button file-button" class:button-primary=move || !quiet.get()>
                    <input
                        class="spoken"
                        type="file"
                        node_ref=input
                        data-testid=testid
                        accept=accept
                        multiple=multiple
                        on:change:target=move |event| {
                            let input = event.target();
                            take(input.files());
                            input.set_value(""); // so that the same file is a change again
                        }
                    />
                    {Icon::Import.view()}
                    {button}
                </label>
                {children.map(|children| children())}
            </div>
        </div>
    }
}
