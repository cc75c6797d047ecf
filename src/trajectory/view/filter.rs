//! Which trails the list shows, and which matrix is open. The address holds it, so that it can be
//! linked and comes back with the back button.

use crate::abc::Class;
use crate::browser::{address, page};
use crate::rfm::Segment;
use crate::trajectory::{Filter, Trend};
use crate::ui::{Place, Route, use_place};
use leptos::prelude::*;

/// What the matrix is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    #[default]
    Segment,
    Class,
}

/// What the address asks for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked {
    pub by: By,
    pub filter: Filter,
}

/// The address as it is read; copyable, for any closure.
#[derive(Clone, Copy)]
pub struct Chosen {
    asked: Memo<Asked>,
}

/// Reads the filter from the address.
pub fn use_filter() -> Chosen {
    let place = use_place();
    // While another page is coming, the last one stays: nothing here is asked again.
    let asked = Memo::new(move |before: Option<&Asked>| {
        place.with(|place| match (&place.route, before) {
            (Route::Trajectory, _) | (_, None) => read(place),
            (_, Some(before)) => before.clone(),
        })
    });
    Chosen { asked }
}

impl Chosen {
    pub fn get(&self) -> Filter {
        self.asked.with(|asked| asked.filter.clone())
    }

    pub fn by(&self) -> By {
        self.asked.with(|asked| asked.by)
    }

    /// Another matrix: what was chosen in the one before goes.
    pub fn set_by(&self, by: By) {
        self.go(|asked| {
            asked.by = by;
            asked.filter.segments = None;
            asked.filter.classes = None;
        });
    }

    /// Changes the text that is looked for. Typing must not fill the history.
    pub fn search(&self, search: String) {
        let mut asked = self.asked.get_untracked();
        asked.filter.search = search;
        address::replace(&href(&asked));
    }

    /// Shows the list by this filter alone, and takes the person there.
    pub fn show(&self, filter: Filter) {
        self.go(|asked| asked.filter = filter);
        page::focus("#trajectory-list");
    }

    pub fn clear(&self) {
        self.go(|asked| asked.filter = Filter::default());
    }

    /// Whether the list leaves anybody out.
    pub fn is_any(&self) -> bool {
        self.asked.with(|asked| asked.filter != Filter::default())
    }

    fn go(&self, change: impl FnOnce(&mut Asked)) {
        let mut asked = self.asked.get_untracked();
        change(&mut asked);
        address::go(&href(&asked));
    }
}

/// Without purchases, as in the files that go out.
const NONE: &str = "none";

fn read(place: &Place) -> Asked {
    let by = match place.param("by") {
        Some("class") => By::Class,
        _ => By::Segment,
    };
    let cell = place.param("from").zip(place.param("to"));
    let mut filter = Filter {
        search: place.param("q").unwrap_or_default().to_owned(),
        trend: (place.param("trend")).and_then(|name| named(Trend::ALL, Trend::machine_name, name)),
        ..Filter::default()
    };
    match by {
        By::Segment => {
            let segment = |name| place_named(Segment::ALL, Segment::machine_name, name);
            filter.segments = cell.and_then(|(from, to)| Some((segment(from)?, segment(to)?)));
        }
        By::Class => {
            let class = |name| place_named(Class::ALL, Class::name, name);
            filter.classes = cell.and_then(|(from, to)| Some((class(from)?, class(to)?)));
        }
    }
    Asked { by, filter }
}

fn named<T: Copy, const N: usize>(
    all: [T; N],
    name_of: fn(T) -> &'static str,
    name: &str,
) -> Option<T> {
    all.into_iter().find(|&one| name_of(one) == name)
}

/// `None` for a name that means nothing; `Some(None)` for "without purchases".
fn place_named<T: Copy, const N: usize>(
    all: [T; N],
    name_of: fn(T) -> &'static str,
    name: &str,
) -> Option<Option<T>> {
    match name {
        NONE => Some(None),
        name => named(all, name_of, name).map(Some),
    }
}

fn href(asked: &Asked) -> String {
    let mut params = Vec::new();
    if asked.by == By::Class {
        params.push(("by", "class"));
    }
    let filter = &asked.filter;
    if let Some((from, to)) = filter.segments {
        let name = |segment: Option<Segment>| segment.map_or(NONE, Segment::machine_name);
        params.extend([("from", name(from)), ("to", name(to))]);
    }
    if let Some((from, to)) = filter.classes {
        let name = |class: Option<Class>| class.map_or(NONE, Class::name);
        params.extend([("from", name(from)), ("to", name(to))]);
    }
    if let Some(trend) = filter.trend {
        params.push(("trend", trend.machine_name()));
    }
    if !filter.search.is_empty() {
        params.push(("q", &filter.search));
    }
    Route::Trajectory.href_with(&params)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_finds_its_way_back_from_the_address() {
        let lost = Filter {
            segments: Some((Some(Segment::Loyal), None)),
            ..Filter::default()
        };
        let came = Filter {
            classes: Some((None, Some(Class::A))),
            search: "Ñandú & Cía".into(),
            ..Filter::default()
        };
        let falls = Filter {
            trend: Some(Trend::Down),
            ..Filter::default()
        };
        for (by, filter) in [(By::Segment, lost), (By::Class, came), (By::Class, falls)] {
            let asked = Asked { by, filter };
            let href = href(&asked);
            assert_eq!(read(&Place::parse(href.trim_start_matches('#'))), asked);
        }
        let odd = Place::parse("/trajectory?from=loyal&to=nowhere&trend=sideways");
        assert_eq!(read(&odd), Asked::default());
    }
}
