//! El ABC de clientes.

use crate::text::keys::abc::*;
use crate::text::plural;

pub const ABC: Abc = Abc {
    title: "ABC de clientes",
    take_away: "Llevate los resultados",
    take_away_lead: "Archivos para tu planilla de cálculo, con la fecha y la ventana que elegiste.",
    lead: |a, all, share| {
        format!(
            "{a} de tus {} hacen el {share} de las ventas: son tu clase A.",
            plural(all, "cliente", "clientes")
        )
    },
    lead_margin: |a, all, share| {
        format!(
            "{a} de tus {} dejan el {share} del margen: son tu clase A.",
            plural(all, "cliente", "clientes")
        )
    },
    lead_empty: "En este período no hay clientes con ventas.",
    by: "Ordenar por",
    by_revenue: "Ventas",
    by_margin: "Margen",
    margin_coverage: |share| {
        format!(
            "Conocemos el margen del {share} de tus ventas; el resto no cuenta en el ranking por margen."
        )
    },
    margin_unknown: "Para ver el ABC por margen, importá un archivo que traiga el costo o el margen de cada venta.",
    limits: Limits {
        title: "Límites de las clases",
        a: "A llega hasta",
        b: "B llega hasta",
        error: "El límite de A tiene que ser mayor que 0 y no pasar el de B, que a lo sumo es 100.",
        presets: "Usuales",
    },
    classes: Classes {
        title: "Las tres clases",
        lead: |a, b| {
            format!("A: los que suman hasta el {a}. B: los que siguen, hasta el {b}. C: el resto.")
        },
        class: "Clase",
        customers: "Clientes",
        customers_share: "% de clientes",
        sales: "Ventas",
        margin: "Margen",
        share: "% del total",
        total: "Total",
        not_positive: |customers| {
            format!(
                "{} en cero o en negativo (devoluciones, notas de crédito): van en C y no suman en los porcentajes.",
                plural(customers, "cliente quedó", "clientes quedaron")
            )
        },
    },
    curve: Curve {
        title: |share| format!("¿Quién hace el {share} de tus ventas?"),
        answer: |customers, part, share| {
            format!("El {part} de tus clientes ({customers}) hace el {share}.")
        },
        customers: "Clientes, del que más compra al que menos",
        sales: "Ventas acumuladas",
        place: |part, customers| format!("{part} ({customers})"),
    },
    concentration: Concentration {
        title: "¿Cuánto dependés de pocos?",
        lead: "Cuanto más altos, más se siente si uno se va.",
        top_1: "El más grande",
        top_5: "Los cinco más grandes",
        top_fifth: |customers| format!("El 20 % más grande ({customers})"),
        gini: "Índice de Gini",
        hhi: "Concentración (HHI)",
        top_1_means: |share| format!("Si se va, perdés el {share} de tus ventas."),
        top_5_means: |share| format!("Entre los cinco hacen el {share}."),
        top_fifth_means: |share| {
            format!("Suman el {share} de las ventas. La regla de Pareto habla de un 80 %.")
        },
        gini_low: "Repartido: tus clientes compran montos parecidos.",
        gini_middle: "Desparejo, como en la mayoría de los comercios.",
        gini_high: "Muy desparejo: unos pocos hacen casi todo.",
        hhi_means: |customers| format!("Es como si tuvieras {customers} clientes, todos iguales."),
        top_formula: |customers, share| {
            format!(
                "Lo que compraron los {customers} primeros del ranking, dividido por el total de los que compraron = {share}."
            )
        },
        gini_formula: |customers, gini| {
            format!(
                "Va de 0 (todos compran igual) a 1 (uno solo compra todo). Con los importes de los {customers} clientes ordenados de menor a mayor: 2 × suma(puesto × importe) / (clientes × total) − (clientes + 1) / clientes = {gini}."
            )
        },
        hhi_formula: |customers, hhi, inverse| {
            format!(
                "Suma de los cuadrados de la participación de los {customers} clientes = {hhi}. 1 dividido por ese número da {inverse}."
            )
        },
    },
    movement: Movement {
        title: "¿Quién subió y quién bajó?",
        lead: |from, until| {
            format!(
                "Por ventas, contra el período anterior: del {from} al {until}. Tocá un grupo para verlo en la lista."
            )
        },
        dormant: "Clientes dormidos",
        dormant_told: |customers, before, now, less| {
            format!(
                "{} de puesto y además compraron menos: antes {before}, ahora {now}. Son {less} menos.",
                plural(customers, "cliente bajó", "clientes bajaron")
            )
        },
        dormant_none: "Nadie bajó de puesto comprando menos. Buena señal.",
        dormant_see: "Ver los dormidos",
        dormant_rule: "La regla del curso pide las dos cosas: peor puesto en el ranking y menos compras. Incluye a los que dejaron de comprar.",
        matrix: "De qué clase venían y en cuál están",
        matrix_lead: "Cada fila es la clase de antes y cada columna la de ahora. Tocá un número para ver a esos clientes.",
        corner: "Antes ↓ · Ahora →",
        now: |class| format!("Ahora {class}"),
        before: |class| format!("Antes {class}"),
        none_now: "Sin compras ahora",
        none_before: "Sin compras antes",
        total: "Total",
        cell: |customers, before, now| {
            format!(
                "{}: {before}, {now}",
                plural(customers, "cliente", "clientes")
            )
        },
        changes: [
            "compran ahora y antes no",
            "compraban antes y ahora no",
            "pasaron a una clase mejor",
            "pasaron a una clase peor",
            "siguen en la misma clase",
        ],
    },
    list: List {
        title: "Tus clientes, puesto por puesto",
        lead: "Tocá una columna para ordenar; una fila para ver al cliente.",
        search: "Buscar por nombre o código",
        filters: "Filtros",
        all: "Todos",
        clear: "Quitar los filtros",
        dormant: "Dormidos",
        class: |class| format!("Clase {class}"),
        moved: |before, now| format!("Antes {before} → ahora {now}"),
        came: |before| format!("Antes {before}"),
        none: "sin compras",
        a_but_c: "A por ventas, C por margen",
        c_but_a: "C por ventas, A por margen",
        rank: "Puesto",
        customer: "Cliente",
        class_sales: "Clase",
        sales: "Ventas",
        share: "%",
        cumulative: "% acum.",
        cumulative_help: "Lo que suman este cliente y todos los que están más arriba",
        margin: "Margen",
        class_margin: "Por margen",
        class_margin_help: "Clase y puesto por margen; con una flecha, los que cambian de A a C o de C a A",
        previous: "Ventas antes",
        rank_previous: "Antes",
        rank_previous_help: "Clase y puesto en el período anterior",
        change: "Cambio",
        dormant_mark: "dormido",
        selection: |customers, sales| {
            format!(
                "{} · ventas {sales}",
                plural(customers, "cliente", "clientes")
            )
        },
        selection_against: |customers, sales, before| {
            format!(
                "{} · ventas {sales} · antes {before}",
                plural(customers, "cliente", "clientes")
            )
        },
        empty: "Ningún cliente cumple con estos filtros",
    },
};
