//! Which page a route shows.

use super::not_found::NotFound;
use super::settings::SettingsPage;
use crate::abc::view::AbcPage;
use crate::board::view::BoardPage;
use crate::hints::view::HintList;
use crate::import::view::ImportPage;
use crate::ui::{PageHead, Route, use_text};
use leptos::prelude::*;

/// The page of the present route. Built anew only when the route changes, not its parameters.
#[component]
pub fn Page(route: Memo<Route>) -> impl IntoView {
    let words = &use_text().app;
    move || match route.get() {
        Route::Import => view! { <ImportPage/> }.into_any(),
        Route::Board => view! { <BoardPage first=|| view! { <HintList/> }/> }.into_any(),
        Route::Rfm => placeholder(words.rfm).into_any(),
        Route::Abc => view! { <AbcPage/> }.into_any(),
        Route::Customers => placeholder(words.customers).into_any(),
        Route::Customer(code) => placeholder(&code).into_any(),
        Route::Settings => view! { <SettingsPage/> }.into_any(),
        #[cfg(debug_assertions)]
        Route::Gallery => view! { <super::gallery::Gallery/> }.into_any(),
        #[cfg(not(debug_assertions))]
        Route::Gallery => view! { <NotFound/> }.into_any(),
        Route::Unknown => view! { <NotFound/> }.into_any(),
    }
}

/// Stands in for a room whose view is still to be written.
fn placeholder(title: &str) -> impl IntoView + use<> {
    view! { <PageHead title=title.to_owned() lead=use_text().app.in_preparation/> }
}
