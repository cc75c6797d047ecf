//! The filter in the address: `#/customers?segment=lost&class=A&q=ana`, machine names as values,
//! so that any page can link to a list.

use super::super::Filter;
use crate::abc::{Change, Class};
use crate::rfm::Selection;
use crate::ui::{Place, Route};

/// The filter that an address asks for; what it does not understand it leaves out.
///
/// Parameters: `segment` (or `outside_window`), `cell` (recency and frequency score, `53`),
/// `window` (`in`), `class`, `class_margin`, `class_previous` (`A`, `B`, `C`; the last also
/// `none`), `change`, `dormant` (`1`), `q`.
pub fn filter(place: &Place) -> Filter {
    let mut filter = Filter {
        search: place.param("q").unwrap_or_default().to_owned(),
        class: place.param("class").and_then(class),
        class_margin: place.param("class_margin").and_then(class),
        class_previous: match place.param("class_previous") {
            Some("none") => Some(None),
            other => other.and_then(class).map(Some),
        },
        change: place.param("change").and_then(change),
        dormant: place.param("dormant").is_some_and(|value| value != "0"),
        outside_window: place
            .param("window")
            .filter(|value| *value == "in")
            .map(|_| false),
        ..Filter::default()
    };
    match Selection::of(place) {
        Selection::All => {}
        Selection::Segment(segment) => filter.segment = Some(segment),
        Selection::Outside => filter.outside_window = Some(true),
        Selection::Cell(r, f) => filter.cell = Some((r, f)),
    }
    filter
}

/// The address that asks for a filter, on the page of `route`.
pub fn href(route: &Route, filter: &Filter) -> String {
    let mut params: Vec<(&str, String)> = Vec::new();
    let selection = match (filter.segment, filter.outside_window, filter.cell) {
        (Some(segment), ..) => Selection::Segment(segment),
        (None, Some(true), _) => Selection::Outside,
        (None, _, Some((r, f))) => Selection::Cell(r, f),
        (None, ..) => Selection::All,
    };
    params.extend(selection.param());
    if filter.outside_window == Some(false) {
        params.push(("window", "in".into()));
    }
    let mut class = |name, class: Option<Class>| {
        params.extend(class.map(|class| (name, class.name().to_owned())));
    };
    class("class", filter.class);
    class("class_margin", filter.class_margin);
    if let Some(previous) = filter.class_previous {
        params.push((
            "class_previous",
            previous.map_or("none", Class::name).into(),
        ));
    }
    params.extend(
        filter
            .change
            .map(|change| ("change", change.machine_name().into())),
    );
    if filter.dormant {
        params.push(("dormant", "1".into()));
    }
    if !filter.search.is_empty() {
        params.push(("q", filter.search.clone()));
    }
    let params: Vec<(&str, &str)> = params.iter().map(|(k, v)| (*k, v.as_str())).collect();
    route.href_with(&params)
}

fn class(name: &str) -> Option<Class> {
    Class::ALL.into_iter().find(|class| class.name() == name)
}

fn change(name: &str) -> Option<Change> {
    Change::ALL
        .into_iter()
        .find(|change| change.machine_name() == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rfm::Segment;

    #[test]
    fn a_filter_finds_its_way_back_from_the_address() {
        let filters = [
            Filter::default(),
            Filter {
                segment: Some(Segment::Lost),
                search: "ñandú & 1".into(),
                ..Filter::default()
            },
            Filter {
                cell: Some((5, 1)),
                class: Some(Class::A),
                dormant: true,
                ..Filter::default()
            },
            Filter {
                class_previous: Some(None),
                change: Some(Change::New),
                ..Filter::default()
            },
            Filter {
                class_previous: Some(Some(Class::C)),
                outside_window: Some(false),
                ..Filter::default()
            },
            Filter {
                outside_window: Some(true),
                class_margin: Some(Class::B),
                ..Filter::default()
            },
        ];
        for wanted in filters {
            let href = href(&Route::Customers, &wanted);
            assert_eq!(filter(&Place::parse(&href[1..])), wanted, "{href}");
        }
    }

    #[test]
    fn odd_addresses_filter_nothing() {
        let odd = "/customers?segment=nobody&class=D&change=&dormant=0&class_previous=x&window=out";
        assert_eq!(filter(&Place::parse(odd)), Filter::default());
    }
}
