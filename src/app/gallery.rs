//! All components side by side, to look at them while they are made. Only in development builds,
//! so its words are in no catalogue.

mod charts;
mod list;

use crate::chart::{Hue, heat_step};
use crate::ledger::Day;
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub fn Gallery() -> impl IntoView {
    view! {
        <PageHead title="Gallery" lead="Every component in every state, on one page.">
            <Button kind=ButtonKind::Primary icon=Icon::Import on_click=|()| {}>"Importar ventas"</Button>
        </PageHead>
        {figures()}
        {charts::charts()}
        <Card title="Buttons">{buttons()}</Card>
        <Card title="Inputs" lead="All with a label; help and errors below.">{inputs()}</Card>
        <Card title="Messages">{messages()}</Card>
        <Card title="Names and filters">{names()}</Card>
        {tables()}
        <Card flush=true title="Clientes" lead="100.000 filas; se piden de a tramos.">{list::list(100_000)}</Card>
        <Card flush=true title="Diez millones">{list::list(10_000_000)}</Card>
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
