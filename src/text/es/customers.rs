//! Clientes: la lista y cada uno.

use crate::text::keys::customers::*;
use crate::text::plural;

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
    history: History {
        rhythm_title: "Su ritmo",
        rhythm_rule: "Los días que suelen pasar entre una compra y otra suya (la mediana). Está atrasado quien lleva más del doble sin comprar.",
        rhythm: |days, purchases, since| {
            format!(
                "Suele comprar cada {} (mediana de {}). Lleva {} sin comprar.",
                plural(days, "día", "días"),
                plural(purchases, "compra", "compras"),
                plural(since, "día", "días")
            )
        },
        late: |times| format!("Es {times} veces su ritmo: está atrasado, llamalo."),
        on_time: |times| format!("Es {times} veces su ritmo: está en hora."),
        no_rhythm: "Todavía no se le puede medir un ritmo: hacen falta tres días de compra.",
        about: "Quién es",
        nothing_told: "Tu archivo no dice más de este cliente. Con columnas de correo, teléfono, cumpleaños, vendedor, sucursal, canal o ciudad, esos datos aparecen acá.",
        email: "Correo",
        phone: "Teléfono",
        birthday: "Cumpleaños",
        origin: "Origen",
        salesperson: "Vendedor",
        branch: "Sucursal",
        channel: "Canal",
        city: "Ciudad",
        other_codes: "Otros códigos",
        other_names: "Otros nombres",
        months: "Mes a mes",
        months_lead: |months| {
            format!(
                "Ventas netas de {} hasta la fecha de análisis. El mes cortado va más claro.",
                plural(months, "mes", "meses")
            )
        },
        month: "Mes",
        amount: "Ventas netas",
        years: "Año por año, hacia atrás desde la fecha de análisis",
        year: "Doce meses",
        purchases: "Compras",
        products: "Productos",
        margin: "Margen",
        places: "Por dónde te compra",
        places_lead: "Canal y sucursal de cada venta en toda su historia hasta la fecha de análisis; el porcentaje es de sus ventas netas.",
        place: "Lugar",
        place_kind: "Qué es",
        items: "Qué te compra",
        items_lead: "En toda su historia hasta la fecha de análisis. «Compraba» es lo que no volvió a llevar en la ventana: preguntale por qué.",
        no_items: "Tu archivo no dice qué productos ni qué categorías compró. Con esa columna se ve acá qué compra, qué dejó y qué le falta.",
        item: "Producto",
        category: "Categoría",
        state: "Estado",
        buys: "Compra",
        bought: "Compraba",
        days: "Días de compra",
        last: "Última vez",
        all_items: |count| format!("Ver los {count}"),
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
