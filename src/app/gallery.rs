//! All components side by side, to look at them while they are made. Only in development builds,
//! so its words are in no catalogue.

use crate::chart::{
    self, Band, Bar, Bars, Columns, Guide, Hue, Line, Lines, Part, Shares, Whole, Writer, heat_step,
};
use crate::ledger::Day;
use crate::ui::*;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn Gallery() -> impl IntoView {
    view! {
        <PageHead title="Gallery" lead="Every component in every state, on one page.">
            <Button kind=ButtonKind::Primary icon=Icon::Import on_click=|()| {}>"Importar ventas"</Button>
        </PageHead>
        {figures()}
        {charts()}
        <Card title="Buttons">{buttons()}</Card>
        <Card title="Inputs" lead="All with a label; help and errors below.">{inputs()}</Card>
        <Card title="Messages">{messages()}</Card>
        <Card title="Names and filters">{names()}</Card>
        {tables()}
        <Card flush=true title="Clientes" lead="100.000 filas; se piden de a tramos.">{list(100_000)}</Card>
        <Card flush=true title="Diez millones">{list(10_000_000)}</Card>
        <Card>{empties()}</Card>
    }
}

fn figures() -> impl IntoView {
    let format = use_format();
    let change = |now: f64, before: f64, better| Change::relative(now, before, better, format);
    view! {
        <div class="grid-4">
            <Kpi label="Ventas" value=format.money_whole_f64(184_372_950.0)
                change=change(184.0, 160.0, Better::Higher) previous=format.money_short(160_100_000.0)
                formula="Suma de los importes netos del período: facturas menos notas de crédito."/>
            <Kpi label="Clientes activos" value=format.integer(412)
                change=change(412.0, 441.0, Better::Higher) previous="441" formula="Clientes con al menos una compra."/>
            <Kpi label="Clientes perdidos" value="37" change=change(37.0, 52.0, Better::Lower) previous="52"/>
            <Kpi label="Ticket promedio" value=format.money_f64(18_220.5)
                change=change(1.0, 1.0, Better::Higher) previous=format.money_f64(18_220.5)/>
        </div>
    }
}

fn buttons() -> impl IntoView {
    view! {
        <div class="row">
            <Button kind=ButtonKind::Primary on_click=|()| {}>"Aceptar e importar"</Button>
            <Button icon=Icon::Download on_click=|()| {}>"Descargar clientes"</Button>
            <Button kind=ButtonKind::Quiet on_click=|()| {}>"Ver un ejemplo"</Button>
            <Button kind=ButtonKind::Danger icon=Icon::Trash on_click=|()| {}>"Borrar todo"</Button>
            <Button kind=ButtonKind::Primary busy=true on_click=|()| {}>"Calculando"</Button>
            <Button disabled=true on_click=|()| {}>"No disponible"</Button>
            <IconButton icon=Icon::Filter label="Filtrar" on_click=|()| {}/>
            <LinkButton href="#/board" icon=Icon::Arrow>"Ir al tablero"</LinkButton>
        </div>
        <div class="row">
            {[Icon::Import, Icon::Board, Icon::Rfm, Icon::Abc, Icon::Customers, Icon::Settings,
              Icon::Menu, Icon::Close, Icon::Search, Icon::Download, Icon::File, Icon::Up, Icon::Down,
              Icon::Same, Icon::Info, Icon::Warning, Icon::Error, Icon::Check, Icon::Chevron,
              Icon::Sort, Icon::SortUp, Icon::SortDown, Icon::Filter, Icon::Table, Icon::Chart,
              Icon::Plus, Icon::Trash, Icon::Undo, Icon::Lock, Icon::Arrow, Icon::Question]
                .map(Icon::view).into_iter().collect_view()}
        </div>
    }
}

fn inputs() -> impl IntoView {
    let word = RwSignal::new("Ferretería Sur".to_owned());
    let number = RwSignal::new(12.0);
    let day = RwSignal::new(Day::from_ymd(2024, 6, 30));
    let tick = RwSignal::new(true);
    let search = RwSignal::new(String::new());
    let choice = RwSignal::new(2);
    let choices = || {
        vec![
            Choice::new(1, "1", "Por ventas"),
            Choice::new(2, "2", "Por margen"),
            Choice::new(3, "3", "Ambos"),
        ]
    };
    view! {
        <div class="grid-3">
            <TextInput label="Nombre" value=word on_change=move |new| word.set(new) optional=true/>
            <NumberInput label="Ventana" unit="meses" value=number min=0.0 max=120.0 on_change=move |new| number.set(new) help="0 es toda la historia."/>
            <DateInput label="Fecha del análisis" value=day on_change=move |new| day.set(Some(new))/>
            <Select label="Columna" options=choices() value=choice on_change=move |new| choice.set(new) error="Dos campos usan esta columna."/>
            <Segmented label="Medida" options=choices() value=choice on_change=move |new| choice.set(new)/>
            <Checkbox label="Sólo con margen" checked=tick on_change=move |new| tick.set(new)/>
        </div>
        <div class="row">
            <SearchBox label="Buscar un cliente" value=search on_change=move |new| search.set(new)/>
            <span class="muted">{search}</span>
        </div>
        <Tabs label="Vistas" options=choices() value=choice on_change=move |new| choice.set(new)
            panel=move |value| view! { <p>{format!("Panel {value}")}</p> }.into_any()/>
    }
}

fn messages() -> impl IntoView {
    let open = RwSignal::new(false);
    let drawer = RwSignal::new(false);
    view! {
        <Banner title="Importamos 12.480 filas">"Quedaron 14 afuera, con su motivo."</Banner>
        <Banner tone=Tone::Success on_close=|()| {}>"Se guardó."</Banner>
        <Banner tone=Tone::Warning title="El margen cubre el 62 % de las ventas"
            action=|| view! { <Button on_click=|()| {}>"Ver cuáles"</Button> }>
            "Las filas sin costo no entran en el ABC por margen."
        </Banner>
        <Banner tone=Tone::Error>"Esto no parece un archivo de ventas: es una imagen PNG."</Banner>
        <Progress label="Leyendo ventas.csv" value=Some(0.62) detail="620.000 de 1.000.000 filas" on_cancel=|()| {}/>
        <Progress label="Preparando" value=Signal::stored(None)/>
        <Disclosure summary="¿Qué es un quintil?"><p>"Cada uno de cinco grupos iguales."</p></Disclosure>
        <div class="row">
            <Button on_click=move |()| open.set(true)>"Diálogo"</Button>
            <Button on_click=move |()| drawer.set(true)>"Cajón"</Button>
        </div>
        <Dialog open on_close=move |()| open.set(false) title="¿Borrar todo?"
            actions=move || view! {
                <Button on_click=move |()| open.set(false)>"Cancelar"</Button>
                <Button kind=ButtonKind::Danger on_click=move |()| open.set(false)>"Borrar"</Button>
            }>
            <p>"Se borran las ventas importadas y tus preferencias de este navegador."</p>
        </Dialog>
        <Dialog drawer=true open=drawer on_close=move |()| drawer.set(false) title="Ferretería Sur">
            <p>"¿Por qué está acá?"</p>
        </Dialog>
    }
}

fn names() -> impl IntoView {
    let on = RwSignal::new(true);
    view! {
        <div class="row">
            {Hue::ALL.map(|hue| view! { <Badge hue>{hue.name()}</Badge> }).into_iter().collect_view()}
            <Badge hue=Hue::Accent letter=true>"A"</Badge>
            <Badge hue=Hue::Blue letter=true>"B"</Badge>
            <Badge hue=Hue::Grey letter=true>"C"</Badge>
        </div>
        <div class="row">
            <Chip label="Campeones" count="48" hue=Hue::Green pressed=on on_click=move |()| on.update(|on| *on = !*on)/>
            <Chip label="En riesgo" count="31" hue=Hue::Orange pressed=false on_click=|()| {}/>
            <Chip label="Perdidos" count="112" hue=Hue::Grey pressed=false on_click=|()| {}/>
        </div>
    }
}

fn tables() -> impl IntoView {
    let format = use_format();
    let head = vec![
        Head::text("Segmento"),
        Head::figure("Clientes"),
        Head::figure("Ventas"),
        Head::figure("Parte"),
    ];
    let row = move |hue, name: &str, n: i64, v: f64| {
        vec![
            Cell::badge(hue, name),
            Cell::figure(format.integer(n)),
            Cell::figure(format.money_whole_f64(v)),
            Cell::figure(format.percent(v / 2e7, 1)),
        ]
    };
    let rows = vec![
        row(Hue::Green, "Campeones", 48, 9_812_000.0),
        row(Hue::Orange, "En riesgo", 31, 4_120_400.0),
        row(Hue::Grey, "Perdidos", 112, 840_000.0),
    ];
    let foot = vec![
        Cell::text("Total"),
        Cell::figure("191"),
        Cell::figure("$ 14.772.400"),
        Cell::figure("73,9 %"),
    ];
    let heat_head: Vec<Head> = std::iter::once(Head::text("R \\ F"))
        .chain((1..=5).map(|f| Head::figure(format!("F {f}"))))
        .collect();
    let heat: Vec<Vec<Cell>> = (1..=5)
        .rev()
        .map(|r: i32| {
            let cells = (1..=5).map(|f| {
                let share = f64::from(r * f) / 25.0;
                Cell::figure(format.money_short(share * 8e5))
                    .heat(heat_step(share))
                    .note(format!("n {}", r * f))
            });
            std::iter::once(Cell::text(format!("R {r}")))
                .chain(cells)
                .collect()
        })
        .collect();
    view! {
        <div class="grid-2">
            <Card flush=true title="Segmentos"><Table caption="Segmentos" head rows foot/></Card>
            <Card flush=true title="¿Dónde está el valor?"><Table caption="R por F" head=heat_head rows=heat/></Card>
        </div>
    }
}

fn empties() -> impl IntoView {
    view! {
        <FileDrop title="Soltá acá el archivo de ventas" lead="CSV o Excel, como sale de tu sistema."
            button="Elegir archivo" multiple=true on_files={|files: Vec<web_sys::File>| leptos::logging::log!("{}", files.len())}>
            <Button on_click=|()| {}>"Ver un ejemplo"</Button>
        </FileDrop>
        <EmptyState icon=Icon::Abc title="Todavía no hay ventas" lead="Importá un archivo y acá vas a ver quién hace el 80 % de las ventas.">
            <LinkButton href="#/" kind=ButtonKind::Primary>"Importar ventas"</LinkButton>
        </EmptyState>
    }
}

fn charts() -> impl IntoView {
    let format = use_format();
    let money: Writer = Arc::new(move |value| format.money_whole_f64(value));
    let short: Writer = Arc::new(move |value| format.money_short(value));
    let share: Writer = Arc::new(move |value| format.percent(value, 0));
    let months = (0..24).map(|index| {
        let day = Day::first_of_month(2022 * 12 + 6 + index);
        let value = 1e6 * (3.0 + f64::from(index * 7 % 11) * 0.4 + f64::from(index) * 0.08);
        chart::Column {
            label: format.month(day),
            short: format.month(day),
            value,
            previous: Some(value * 0.82),
            partial: index == 23,
        }
    });
    let columns = Columns {
        heads: ["Mes".into(), "Ventas".into(), "un año antes".into()],
        columns: months.collect(),
        write: money.clone(),
        axis: short.clone(),
        hue: Hue::Accent,
    };
    let names = [
        ("Campeones", Hue::Green),
        ("Leales", Hue::Green),
        ("Potenciales leales", Hue::Blue),
        ("Nuevos", Hue::Blue),
        ("Prometedores", Hue::Blue),
        ("Necesitan atención", Hue::Amber),
        ("A punto de dormirse", Hue::Amber),
        ("En riesgo", Hue::Orange),
        ("No se pueden perder", Hue::Orange),
        ("Hibernando", Hue::Purple),
        ("Perdidos", Hue::Grey),
    ];
    let bars = Bars {
        heads: vec!["Segmento".into(), "Ventas".into(), "Clientes".into()],
        bars: names
            .into_iter()
            .enumerate()
            .map(|(index, (name, hue))| {
                let value = 9.8e6 / (1.0 + index as f64 * 0.7);
                Bar {
                    label: name.into(),
                    value,
                    text: format.money_short(value),
                    more: vec![format.count(12 + index * 9)],
                    hue,
                }
            })
            .collect(),
    };
    let curve: Vec<(f64, f64)> = (0..=412)
        .map(|n| f64::from(n) / 412.0)
        .map(|x| (x, 1.0 - (1.0 - x).powi(5)))
        .collect();
    let before: Vec<(f64, f64)> = curve.iter().map(|&(x, y)| (x, y * 0.4 + x * 0.6)).collect();
    let band = |to, name: &str, hue| Band {
        to,
        name: name.into(),
        hue,
    };
    let lines = Lines {
        head: "Clientes".into(),
        lines: vec![
            Line {
                name: "Ventas".into(),
                hue: Hue::Accent,
                points: curve,
                area: true,
                dashed: false,
            },
            Line {
                name: "Antes".into(),
                hue: Hue::Grey,
                points: before,
                area: false,
                dashed: true,
            },
        ],
        bands: vec![
            band(0.27, "A", Hue::Accent),
            band(0.55, "B", Hue::Blue),
            band(1.0, "C", Hue::Grey),
        ],
        guides: vec![Guide {
            at: 0.8,
            name: "80 % de las ventas".into(),
        }],
        x_range: Some((0.0, 1.0)),
        y_range: Some((0.0, 1.0)),
        x_write: share.clone(),
        write: share.clone(),
        axis: share.clone(),
    };
    let part = |name: &str, hue| Part {
        name: name.into(),
        hue,
    };
    let shares = Shares {
        head: "De".into(),
        parts: vec![
            part("A", Hue::Accent),
            part("B", Hue::Blue),
            part("C", Hue::Grey),
        ],
        wholes: vec![
            Whole {
                label: "Clientes".into(),
                values: vec![111.0, 115.0, 186.0],
            },
            Whole {
                label: "Ventas".into(),
                values: vec![80.0, 15.0, 5.0],
            },
        ],
        write: share,
    };
    view! {
        <Card><Chart title="¿Cómo vienen las ventas?" answer="Subieron 15 % contra el año anterior." plot=Signal::stored(columns)/></Card>
        <div class="grid-2">
            <Card><Chart title="¿Quién hace el 80 % de las ventas?" answer="111 clientes, el 27 %." plot=Signal::stored(lines)/></Card>
            <Card><Chart title="¿Qué segmentos pesan más?" plot=Signal::stored(bars)/></Card>
        </div>
        <Card><Chart title="¿Cuánto hace cada clase?" plot=Signal::stored(shares)/></Card>
    }
}

fn list(total: usize) -> impl IntoView {
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
        gallery_pause().await;
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
async fn gallery_pause() {
    let wait = js_sys::Promise::new(&mut |done, _| {
        set_timeout(
            move || {
                let _ = done.call0(&wasm_bindgen::JsValue::NULL);
            },
            std::time::Duration::from_millis(60),
        );
    });
    let _ = wasm_bindgen_futures::JsFuture::from(wait).await;
}
