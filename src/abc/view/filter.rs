//! Which customers the list shows. The address holds it, so that it can be linked and comes back
//! with the back button.

use crate::abc::{Change, Class};
use crate::browser::{address, page};
use crate::customers::Filter;
use crate::ui::{Place, Route, use_place};
use leptos::prelude::*;

/// The filter in force; copyable, for any closure.
#[derive(Clone, Copy)]
pub struct Chosen {
    filter: Memo<Filter>,
}

/// Reads the filter from the address.
pub fn use_filter() -> Chosen {
    let place = use_place();
    // While another page is coming, the last one stays: nothing here is asked again.
    let filter = Memo::new(move |before: Option<&Filter>| {
        place.with(|place| match (&place.route, before) {
            (Route::Abc, _) | (_, None) => read(place),
            (_, Some(before)) => before.clone(),
        })
    });
    Chosen { filter }
}

impl Chosen {
    pub fn get(&self) -> Filter {
        self.filter.get()
    }

    pub fn get_untracked(&self) -> Filter {
        self.filter.get_untracked()
    }

    /// Changes the filter; the back button returns to the one before.
    pub fn set(&self, filter: &Filter) {
        address::go(&href(filter));
    }

    /// Changes the text that is looked for. Typing must not fill the history.
    pub fn search(&self, search: String) {
        let filter = Filter {
            search,
            ..self.get_untracked()
        };
        address::replace(&href(&filter));
    }

    pub fn update(&self, change: impl FnOnce(&mut Filter)) {
        let mut filter = self.get_untracked();
        change(&mut filter);
        self.set(&filter);
    }

    /// Shows the list by this filter alone, and takes the person there.
    pub fn show(&self, filter: &Filter) {
        self.set(filter);
        page::focus("#abc-list");
    }

    pub fn clear(&self) {
        self.set(&read_none());
    }

    /// Whether the list leaves anybody out.
    pub fn is_any(&self) -> bool {
        self.filter.with(|filter| *filter != read_none())
    }
}

/// All customers of the ranking: what the list shows without a filter.
fn read_none() -> Filter {
    Filter {
        ranked: true,
        ..Filter::default()
    }
}

const NONE: &str = "none";

fn read(place: &Place) -> Filter {
    let class = |name: &str| place.param(name).and_then(class_named);
    Filter {
        search: place.param("q").unwrap_or_default().to_owned(),
        class: class("class"),
        class_margin: class("class_margin"),
        class_previous: match place.param("class_previous") {
            Some(NONE) => Some(None),
            Some(name) => class_named(name).map(Some),
            None => None,
        },
        change: place.param("change").and_then(|name| {
            (Change::ALL.into_iter()).find(|change| change.machine_name() == name)
        }),
        dormant: place.param("dormant").is_some_and(|value| value != "0"),
        ..read_none()
    }
}

fn class_named(name: &str) -> Option<Class> {
    (Class::ALL.into_iter()).find(|class| class.name().eq_ignore_ascii_case(name))
}

fn href(filter: &Filter) -> String {
    let mut params = Vec::new();
    if let Some(class) = filter.class {
        params.push(("class", class.name()));
    }
    if let Some(class) = filter.class_margin {
        params.push(("class_margin", class.name()));
    }
    if let Some(class) = filter.class_previous {
        params.push(("class_previous", class.map_or(NONE, Class::name)));
    }
    if let Some(change) = filter.change {
        params.push(("change", change.machine_name()));
    }
    if filter.dormant {
        params.push(("dormant", "true"));
    }
    if !filter.search.is_empty() {
        params.push(("q", &filter.search));
    }
    Route::Abc.href_with(&params)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_finds_its_way_back_from_the_address() {
        let filters = [
            read_none(),
            Filter {
                search: "Ñandú & Cía".into(),
                class: Some(Class::A),
                class_margin: Some(Class::C),
                ..read_none()
            },
            Filter {
                class_previous: Some(Some(Class::B)),
                change: Some(Change::Lost),
                ..read_none()
            },
            Filter {
                class_previous: Some(None),
                dormant: true,
                ..read_none()
            },
        ];
        for filter in filters {
            let href = href(&filter);
            assert_eq!(read(&Place::parse(href.trim_start_matches('#'))), filter);
        }
        let odd = Place::parse("/abc?class=X&change=&class_previous=z&dormant=0");
        assert_eq!(read(&odd), read_none());
    }
}
