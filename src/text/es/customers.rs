//! Clientes: la lista y cada uno.

use crate::text::keys::customers::*;

pub const CUSTOMERS: Customers = Customers {
    title: "Clientes",
    lead: "Todos tus clientes con lo que cada análisis dice de ellos. Buscá, filtrá y abrí cualquiera para ver por qué está donde está.",
    list: CustomerList {
        caption: "Clientes",
        search: "Buscar por nombre o código",
        totals: |customers, money| format!("{customers} · {money} en la ventana"),
        clear: "Quitar los filtros",
        segments: "Grupo RFV",
        classes: "Clase ABC",
        changes: "Cambio",
        dormant: "Dormidos",
        dormant_one: "Dormido",
        class_filter: |class| format!("Clase {class}"),
        before_filter: |class| format!("Antes clase {class}"),
        margin_filter: |class| format!("Clase {class} por margen"),
        before_none: "Antes sin compras",
        cell: |r, f| format!("Recencia {r}, frecuencia {f}"),
        in_window: "Con compras en la ventana",
        customer: "Cliente",
        segment: "Grupo",
        code: "RFV",
        last: "Última compra",
        recency: "Días",
        frequency: "Compras",
        value: "Valor",
        margin: "Margen",
        class: "ABC",
        previous: "Antes",
        change: "Cambio",
        products: "Productos",
    },
    one: One {
        back: "Todos los clientes",
        open: "Ver la ficha completa",
        code: |code| format!("Código {code}"),
        unknown: "No hay ningún cliente con ese código",
        unknown_lead: |code| {
            format!(
                "El código «{code}» no está en las ventas importadas hasta la fecha de análisis."
            )
        },
        first: "Primera compra",
        last: "Última compra",
        recency: "Días sin comprar",
        frequency: "Compras",
        value: "Valor",
        rank: "Puesto por ventas",
        margin: "Margen",
        products: "Productos distintos",
        historic: "Margen en toda la historia",
        ticket: "Ticket medio",
        in_window: "En la ventana",
        ever: "En toda la historia",
    },
    why: WhyWords {
        title: "¿Por qué está acá?",
        scored: |s| {
            let [r, f, v] = s.scores;
            let [days, times, money] = s.ranges;
            format!(
                "{} compró por última vez hace {}: recencia {r} ({days}). En la ventana hizo {}: frecuencia {f} ({times}), y sumó {}: valor {v} ({money}). Su código es {} y por eso está en «{}».",
                s.name, s.ago, s.purchases, s.value, s.code, s.segment
            )
        },
        step: "Próximo paso",
        step_of: |pillar| format!("Próximo paso: {pillar}"),
        outside: |name, last, ago, from, until| {
            format!(
                "{name} compró por última vez el {last}, hace {ago}. Entre el {from} y el {until} no compró nada: por eso está fuera de ventana y no tiene puntaje RFV."
            )
        },
        never: |name, until| {
            format!(
                "Hasta el {until} {name} sólo tiene devoluciones y ninguna compra: por eso no tiene puntaje RFV."
            )
        },
        class_a: |p| {
            format!(
                "Por ventas es clase A: está en el puesto {} con el {} del total. Los que están antes suman el {}, y la clase A llega hasta el {}.",
                p.rank, p.share, p.before, p.a
            )
        },
        class_b: |p| {
            format!(
                "Por ventas es clase B: está en el puesto {} con el {} del total. Los que están antes suman el {}, y la clase B va del {} al {}.",
                p.rank, p.share, p.before, p.a, p.b
            )
        },
        class_c: |p| {
            format!(
                "Por ventas es clase C: está en el puesto {} con el {} del total. Los que están antes suman el {}, y la clase C empieza en el {}.",
                p.rank, p.share, p.before, p.b
            )
        },
        not_positive: "Por ventas es clase C: sus devoluciones igualan o superan a sus compras.",
        dormant: |before, now| {
            format!("Está dormido: bajó de puesto y compró menos ({before} antes, {now} ahora).")
        },
    },
};
