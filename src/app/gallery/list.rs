//! Long lists, with a source that takes its time.

use crate::chart::Hue;
use crate::ui::*;
use leptos::prelude::*;

pub fn list(total: usize) -> impl IntoView {
    let format = use_format();
    let sort = RwSignal::new(Sorting {
        key: "value",
        descending: true,
    });
    let search = RwSignal::new(String::new());
    let opened = RwSignal::new(String::new());
    let query = Signal::derive(move || (sort.get(), search.get()));
    let columns = vec![
        Column::text("name", "Cliente", |row: &usize| {
            Cell::text(format!("Distribuidora número {row} de Santa Fe")).note(format!("C{row}"))
        })
        .sortable()
        .width(14.0),
        Column::text("segment", "Segmento", |row: &usize| match row % 3 {
            0 => Cell::badge(Hue::Green, "Campeones"),
            1 => Cell::badge(Hue::Amber, "A punto de dormirse"),
            _ => Cell::badge(Hue::Grey, "Perdidos"),
        })
        .width(11.0)
        .fixed()
        .wide_only(),
        Column::text("class", "Clase", |row: &usize| match row % 2 {
            0 => Cell::letter(Hue::Accent, "A"),
            _ => Cell::letter(Hue::Grey, "C"),
        })
        .width(4.5)
        .fixed(),
        Column::figure("days", "Días sin comprar", move |row: &usize| {
            Cell::figure(format.count(row % 365))
        })
        .sortable()
        .wide_only()
        .width(9.0),
        Column::figure("value", "Ventas", move |row: &usize| {
            Cell::figure(format.money_whole_f64(1e9 / (*row as f64 + 1.0)))
        })
        .sortable(),
    ];
    let fetch = move |(sort, search): (Sorting, String), asked: Asked| async move {
        pause().await;
        if search == "error" {
            return Err("sin motor".to_owned());
        }
        let total = if search.is_empty() {
            total
        } else {
            total / 1000 * search.len() % 1000
        };
        let until = (asked.offset + asked.limit).min(total);
        let rows = (asked.offset..until).map(|row| {
            if sort.descending {
                row
            } else {
                total - 1 - row
            }
        });
        Ok(Rows {
            total,
            rows: rows.collect(),
        })
    };
    view! {
        <div class="card-bar">
            <SearchBox label="Buscar un cliente" value=search on_change=move |new| search.set(new)/>
            <span>{opened}</span>
        </div>
        <DataTable caption="Clientes" columns query fetch sort=sort on_sort=move |new| sort.set(new)
            on_open=move |row: usize| opened.set(row.to_string()) testid=format!("list-{total}")/>
    }
}

/// As long as the engine may take.
async fn pause() {
    let (done, wait) = futures_channel::oneshot::channel::<()>();
    set_timeout(
        move || {
            let _ = done.send(());
        },
        std::time::Duration::from_millis(60),
    );
    let _ = wait.await;
}
