//! El sendero de cada cliente.

use crate::text::keys::trajectory::*;
use crate::text::plural;

pub const TRAJECTORY: Trajectory = Trajectory {
    nav: "Trayectoria",
    title: "¿Tus clientes crecen con vos?",
    lead: |up, down, all| {
        format!("De {all} clientes que se pueden comparar, {up} suben y {down} bajan.")
    },
    lead_alone: "Todavía no hay dos tramos de meses para comparar.",
    years_note: "Cada año de esta página son 12 meses que terminan en la fecha de análisis (o uno, dos… años antes), sea cual sea la ventana elegida. En cada uno se vuelve a puntuar a todos, así que el segmento compara siempre con los clientes de su momento.",
    trend: Trend {
        title: "Suben, se mantienen, bajan",
        lead: |from, until, before_from, before_until| {
            format!(
                "Ventas menos devoluciones del {from} al {until}, contra las del {before_from} al {before_until}. Tocá un grupo para ver quiénes son."
            )
        },
        rule: |months, threshold| {
            format!(
                "La regla: los últimos {months} contra los {months} de antes. Sube quien compra más de un {threshold} más; baja quien compra más de un {threshold} menos; el resto se mantiene."
            )
        },
        months: "Comparar tramos de",
        months_unit: "meses",
        threshold: "Es un cambio si pasa de",
        means: [
            "compran más que antes",
            "compran parecido",
            "compran menos que antes",
            "primera compra en el último tramo: no hay con qué comparar",
            "no compraron en ninguno de los dos tramos",
        ],
        money: |now, before| format!("{now} · antes {before}"),
        partial: |first| {
            format!(
                "Tus datos empiezan el {first}: no cubren entero el primer tramo, y eso hace parecer que más clientes suben."
            )
        },
    },
    years: Years {
        title: "Tu cartera, año por año",
        lead: "Con cuántos clientes contaste cada año, qué compraron y cuántos productos distintos se llevó cada uno.",
        answer: |now, before| format!("{now} compraron en el último año; {before} en el anterior."),
        chart: "¿Cuántos clientes te compraron cada año?",
        year: "12 meses hasta",
        from_until: |from, until| format!("{from} – {until}"),
        customers: "Clientes",
        sales: "Ventas a clientes",
        products: "Productos por cliente",
        products_help: "Productos distintos (o categorías, si tu archivo no trae productos) por cliente con compras",
        class: |class| format!("Clase {class}"),
        incomplete: "incompleto",
    },
    moves: Moves {
        title: "De dónde venían y dónde están",
        lead: |before_from, before_until, from, until| {
            format!(
                "Filas: los 12 meses del {before_from} al {before_until}. Columnas: del {from} al {until}. Tocá un número para ver a esos clientes."
            )
        },
        by: "Migración de",
        by_segment: "Segmentos",
        by_class: "Clases ABC",
        before: "Foto anterior",
        now: "Foto actual",
        usual: "Volver a hoy y un año antes",
        corner: "Antes ↓ · Después →",
        total: "Total",
        cell: |customers, before, now| {
            format!(
                "{}: {before} → {now}",
                plural(customers, "cliente", "clientes")
            )
        },
        stayed: |stayed, all, share| format!("{stayed} de {all} ({share}) siguen donde estaban."),
        nobody: "Nadie compró en los 12 meses de la foto anterior. Elegí una fecha más cercana.",
    },
    list: Trails {
        title: "El sendero de cada cliente",
        lead: "Del año más nuevo al más viejo. Tocá un nombre para ver su ficha.",
        search: "Buscar por nombre o código",
        sort: "Primero",
        by_value: "Los que más compran",
        by_loss: "Los que más bajaron",
        by_gain: "Los que más subieron",
        moved: |before, now| format!("{before} → {now}"),
        clear: "Quitar los filtros",
        totals: |customers, sales| {
            format!(
                "{} · ventas del último año {sales}",
                plural(customers, "cliente", "clientes")
            )
        },
        customer: "Cliente",
        trend: "Tendencia",
        now: "Último tramo",
        before: "Tramo anterior",
        step: |class, products, sales| format!("{class} · {products} prod. · {sales}"),
        key: "En cada año: segmento, clase ABC, productos distintos y ventas.",
        none: "Ningún cliente cumple con estos filtros. Sacá alguno o buscá otra cosa.",
        more: |rows| format!("Ver {rows} más"),
        what_now: "¿Y ahora qué?",
        to_churn: "Ver quién está por irse",
        to_cross_sell: "Ver qué ofrecerles",
    },
    take_away: "Llevate los senderos y las migraciones",
};
