//! Small tables: summaries, and the twin of a chart.

use super::Cell;
use leptos::prelude::*;

/// A heading and how its column is set.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    pub label: String,
    pub figure: bool,
}

impl Head {
    pub fn text(label: impl Into<String>) -> Head {
        Head {
            label: label.into(),
            figure: false,
        }
    }

    pub fn figure(label: impl Into<String>) -> Head {
        Head {
            label: label.into(),
            figure: true,
        }
    }
}

/// A table of which every row is in the page; for more than a few hundred rows there is
/// [`DataTable`](super::DataTable). The first cell of a row is its heading.
#[component]
pub fn Table(
    /// What the table shows; read aloud, not shown.
    #[prop(into)]
    caption: Signal<String>,
    #[prop(into)] head: Signal<Vec<Head>>,
    #[prop(into)] rows: Signal<Vec<Vec<Cell>>>,
    /// Totals.
    #[prop(optional, into)]
    foot: MaybeProp<Vec<Cell>>,
    #[prop(optional, into)] testid: Option<String>,
) -> impl IntoView {
    let heads = move || {
        let heads = head.get().into_iter().map(|head| {
            view! { <th scope="col" class:figure=head.figure>{head.label}</th> }
        });
        heads.collect_view()
    };
    view! {
        <div class="table-box" tabindex="0" role="region" aria-label=caption>
            <table class="table" data-testid=testid>
                <caption class="spoken">{caption}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{move || rows.get().into_iter().map(row).collect_view()}</tbody>
                {move || foot.get().map(|foot| view! { <tfoot>{row(foot)}</tfoot> })}
            </table>
        </div>
    }
}

fn row(cells: Vec<Cell>) -> impl IntoView {
    let cells = cells.into_iter().enumerate().map(|(index, cell)| {
        let class = cell.class();
        if index == 0 {
            view! { <th scope="row" class=class>{cell.inside()}</th> }.into_any()
        } else {
            view! { <td class=class>{cell.inside()}</td> }.into_any()
        }
    });
    view! { <tr>{cells.collect_view()}</tr> }
}
