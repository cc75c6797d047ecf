//! Codes that count as another code, or as nobody.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

/// `from` counts as `into`; as no customer where there is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Join {
    pub from: String,
    pub into: Option<String>,
}

/// The joins in the order they were made, so that any one can be taken back.
///
/// The newest join of a code counts, the ones before lie beneath it. A code may be joined into one
/// that itself counts as a third. If that would lead in a circle, the code joined into stands for
/// itself again: after a → b, a join of b into a makes both a.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joins(Vec<Join>);

impl Joins {
    /// Joins each of the codes into one of them or a further one; into nobody for `None`.
    pub fn join(&mut self, codes: &[&str], into: Option<&str>) {
        for &code in codes {
            let idle = Some(code) == into || self.link(code) == Some(into);
            if !idle && !code.is_empty() {
                self.0.push(Join {
                    from: code.into(),
                    into: into.map(String::from),
                });
            }
        }
    }

    /// Takes the newest join of a code back; whether there was one.
    pub fn undo(&mut self, from: &str) -> bool {
        let newest = self.0.iter().rposition(|join| join.from == from);
        newest.map(|place| self.0.remove(place)).is_some()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What each joined code counts as in the end, in the order of the codes.
    pub fn in_force(&self) -> Vec<Join> {
        let mut all: Vec<Join> = self
            .resolver()
            .ends
            .into_iter()
            .map(|(from, into)| Join {
                from: from.into(),
                into: into.map(String::from),
            })
            .collect();
        all.sort_by(|one, other| one.from.cmp(&other.from));
        all
    }

    /// What a code counts as; for more than a few codes make one [`resolver`](Joins::resolver).
    pub fn resolve<'a>(&'a self, code: &'a str) -> Option<&'a str> {
        self.resolver().resolve(code)
    }

    pub fn resolver(&self) -> Resolver<'_> {
        let links = self.links();
        let ends = links.keys().map(|&from| (from, end(&links, from)));
        Resolver {
            ends: ends.collect(),
        }
    }

    /// What a code was joined into last, if that is still so.
    fn link(&self, code: &str) -> Option<Option<&str>> {
        self.links().get(code).copied()
    }

    /// The joins that count; free of circles.
    fn links(&self) -> Links<'_> {
        let mut links = Links::default();
        for Join { from, into } in &self.0 {
            let into = into.as_deref();
            if into == Some(from) {
                continue;
            }
            links.remove(from.as_str());
            if let Some(into) = into
                && end(&links, into) == Some(from)
            {
                links.remove(into);
            }
            links.insert(from, into);
        }
        links
    }
}

type Links<'a> = FxHashMap<&'a str, Option<&'a str>>;

/// Where the links from a code end; `None` is nobody.
fn end<'a>(links: &Links<'a>, from: &'a str) -> Option<&'a str> {
    let mut code = from;
    while let Some(&next) = links.get(code) {
        code = next?;
    }
    Some(code)
}

/// What each joined code counts as in the end.
#[derive(Clone, Debug, Default)]
pub struct Resolver<'a> {
    ends: Links<'a>,
}

impl<'a> Resolver<'a> {
    /// The code itself where nothing was decided, `None` where it counts as no customer.
    pub fn resolve(&self, code: &'a str) -> Option<&'a str> {
        self.ends.get(code).copied().unwrap_or(Some(code))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joins(all: &[(&str, Option<&str>)]) -> Joins {
        let mut joins = Joins::default();
        for &(from, into) in all {
            joins.join(&[from], into);
        }
        joins
    }

    #[test]
    fn joins_are_followed_to_their_end() {
        let joins = joins(&[
            ("a", Some("b")),
            ("b", Some("c")),
            ("x", None),
            ("y", Some("x")),
        ]);
        let ends = ["a", "b", "c", "x", "y", "z"].map(|code| joins.resolve(code));
        assert_eq!(
            ends,
            [Some("c"), Some("c"), Some("c"), None, None, Some("z")]
        );
    }

    #[test]
    fn a_circle_ends_where_the_newest_join_says() {
        let back = joins(&[("a", Some("b")), ("b", Some("a"))]);
        assert_eq!([back.resolve("a"), back.resolve("b")], [Some("a"); 2]);
        let round = joins(&[("a", Some("b")), ("b", Some("c")), ("c", Some("a"))]);
        assert_eq!(
            ["a", "b", "c"].map(|code| round.resolve(code)),
            [Some("a"); 3]
        );
        let inside = joins(&[("a", Some("b")), ("b", Some("c")), ("b", Some("a"))]);
        assert_eq!(inside.resolve("b"), Some("a"));
        assert_eq!(joins(&[("a", Some("a"))]), Joins::default());
    }

    #[test]
    fn undoing_brings_back_what_was_before() {
        let mut joins = joins(&[("a", Some("b"))]);
        let before = joins.clone();
        joins.join(&["a", "b", "c"], Some("c"));
        assert_eq!(joins.in_force().len(), 2);
        assert!(joins.undo("b") && joins.undo("a"));
        assert_eq!(joins, before);
        assert!(joins.undo("a") && !joins.undo("a") && joins.is_empty());
    }

    /// A text as the first release with joins wrote it; a circle made by hand does no harm.
    #[test]
    fn saved_joins_open_for_ever() {
        let text = r#"[{"from":"a","into":"b"},{"from":"c","into":null},{"from":"a","into":"a"}]"#;
        let joins: Joins = serde_json::from_str(text).expect("joins");
        assert_eq!(joins.resolve("a"), Some("b"));
        assert_eq!(joins.resolve("c"), None);
        assert_eq!(serde_json::to_string(&joins).expect("a text"), text);
    }
}
