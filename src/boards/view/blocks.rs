//! The eight building blocks (FID-10).

use super::scores::{At, Scores};
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub fn BlocksBoard() -> impl IntoView {
    let at = At {
        read: |boards| &boards.blocks,
        write: |boards| &mut boards.blocks,
    };
    view! { <Scores at words=&use_text().boards.blocks/> }
}
