//! The columns of a long list.

use crate::ui::Cell;
use std::rc::Rc;

/// Which column the rows are sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sorting {
    /// The [`key`](Column::text) of the column.
    pub key: &'static str,
    pub descending: bool,
}

/// What a press would do; nothing for a cell that is no button.
type Named<T> = dyn Fn(&T) -> Option<String>;

/// What a press on a cell does.
pub(super) struct Press<T> {
    /// Read aloud.
    pub label: Rc<Named<T>>,
    pub act: Rc<dyn Fn(&T)>,
}

/// One column: its heading, and how a row becomes a cell of it.
pub struct Column<T> {
    pub(super) key: &'static str,
    pub(super) label: String,
    pub(super) figure: bool,
    pub(super) sortable: bool,
    pub(super) wide_only: bool,
    pub(super) help: Option<String>,
    /// In rem.
    pub(super) width: f64,
    /// Its part of the room that is left over.
    pub(super) grows: u8,
    pub(super) cell: Rc<dyn Fn(&T) -> Cell>,
    pub(super) press: Option<Press<T>>,
}

impl<T> Column<T> {
    /// A column of words; takes what room is left.
    pub fn text(
        key: &'static str,
        label: impl Into<String>,
        cell: impl Fn(&T) -> Cell + 'static,
    ) -> Column<T> {
        Column {
            key,
            label: label.into(),
            figure: false,
            sortable: false,
            wide_only: false,
            help: None,
            width: 9.0,
            grows: 2,
            cell: Rc::new(cell),
            press: None,
        }
    }

    /// A column of figures, right-aligned.
    pub fn figure(
        key: &'static str,
        label: impl Into<String>,
        cell: impl Fn(&T) -> Cell + 'static,
    ) -> Column<T> {
        Column {
            figure: true,
            width: 7.0,
            grows: 1,
            ..Column::text(key, label, cell)
        }
    }

    /// Its heading sorts the rows: words from A, figures from the largest at first.
    pub fn sortable(self) -> Column<T> {
        Column {
            sortable: true,
            ..self
        }
    }

    /// Left out where the screen is narrow.
    pub fn wide_only(self) -> Column<T> {
        Column {
            wide_only: true,
            ..self
        }
    }

    /// The least width, in rem; longer words end in an ellipsis.
    pub fn width(self, rem: f64) -> Column<T> {
        Column { width: rem, ..self }
    }

    /// Takes nothing of the room that is left over: for badges and letters.
    pub fn fixed(self) -> Column<T> {
        Column { grows: 0, ..self }
    }

    /// Its cells are buttons where `label` names what `act` does. They are drawn anew when a signal
    /// that the cell reads changes.
    pub fn pressable(
        self,
        label: impl Fn(&T) -> Option<String> + 'static,
        act: impl Fn(&T) + 'static,
    ) -> Column<T> {
        Column {
            press: Some(Press {
                label: Rc::new(label),
                act: Rc::new(act),
            }),
            ..self
        }
    }

    /// What the heading means, shown when the pointer rests on it.
    pub fn help(self, help: impl Into<String>) -> Column<T> {
        Column {
            help: Some(help.into()),
            ..self
        }
    }

    /// What a click on the heading asks for.
    pub(super) fn next(&self, now: Option<Sorting>) -> Sorting {
        let descending = match now {
            Some(now) if now.key == self.key => !now.descending,
            _ => self.figure,
        };
        Sorting {
            key: self.key,
            descending,
        }
    }
}

/// `grid-template-columns` and the least width, for all columns or those of a narrow screen.
pub(super) fn template<T>(columns: &[Column<T>], narrow: bool) -> (String, String) {
    let shown = || columns.iter().filter(|column| !narrow || !column.wide_only);
    // Words give way on a narrow screen before figures have to.
    let width = |column: &Column<T>| match column.figure {
        false if narrow => column.width.min(9.0),
        _ => column.width,
    };
    let tracks: Vec<String> = shown()
        .map(|column| match column.grows {
            0 => format!("{}rem", width(column)),
            grows => format!("minmax({}rem, {grows}fr)", width(column)),
        })
        .collect();
    let least: f64 = shown().map(width).sum();
    (tracks.join(" "), format!("{least}rem"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_turn_the_order_and_begin_where_it_is_useful() {
        let name = Column::text("name", "Name", |_: &()| Cell::text("")).width(14.0);
        let value = Column::figure("value", "Value", |_: &()| Cell::figure("")).wide_only();
        let by = |key, descending| Sorting { key, descending };
        assert_eq!(name.next(None), by("name", false));
        assert_eq!(value.next(Some(by("name", false))), by("value", true));
        assert_eq!(value.next(Some(by("value", true))), by("value", false));
        let columns = [name, value];
        assert_eq!(
            template(&columns, true),
            ("minmax(9rem, 2fr)".into(), "9rem".into())
        );
        assert_eq!(template(&columns, false).1, "21rem");
    }
}
