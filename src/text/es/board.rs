//! El tablero y qué mirar primero.

use crate::text::keys::board::*;
use crate::text::keys::hints::Hints;
use crate::text::plural;

pub const BOARD: Board = Board {
    title: "Tablero",
    lead: "Cómo está tu cartera de clientes hoy y cómo estaba antes.",
    against: |from, until| {
        format!("Cada cifra se compara con el período anterior: del {from} al {until}.")
    },
    no_previous_history: "Estás mirando toda la historia, así que no queda un período anterior con qué comparar. Elegí una ventana en meses para ver qué cambió.",
    no_previous_short: |day| {
        format!(
            "No hay período anterior con qué comparar: tus ventas empiezan el {day}. Probá con una ventana más corta."
        )
    },
    previous_partial: |day| {
        format!(
            "Ojo al comparar: tus ventas empiezan el {day} y el período anterior está incompleto, así que mostramos las cifras de antes pero no cuánto cambiaron."
        )
    },
    anonymous: |money| {
        format!(
            "Hay {money} en ventas sin cliente: cuentan en las ventas y quedan afuera de todo lo que es por cliente."
        )
    },
    figures: Figures {
        sales: "Ventas",
        customers: "Clientes conocidos",
        active: "Clientes activos",
        new: "Clientes nuevos",
        lost: "Clientes perdidos",
        average: "Compra promedio por cliente",
        ticket: "Ticket promedio",
        products: "Productos por cliente",
        margin: "Margen sobre ventas",
        points: |number| format!("{number} puntos"),
        sales_formula: |from, until, money| {
            format!(
                "Suma de todo lo vendido del {from} al {until}, menos las devoluciones = {money}."
            )
        },
        customers_formula: |until, known, active, rest| {
            format!(
                "Los que te compraron alguna vez hasta el {until}: {active} activos + {rest} que no compraron en el período = {known}."
            )
        },
        active_formula: |active, known, rate| {
            format!(
                "Compraron al menos una vez en el período: {active} de {known} conocidos = {rate}."
            )
        },
        new_formula: |new, active, rate| {
            format!(
                "Su primera compra de todas cae en el período: {new} de {active} activos = {rate}."
            )
        },
        lost_formula: |lost, before, rate, money| {
            format!(
                "Compraron en el período anterior y en éste no: {lost} de {before} activos de entonces = {rate} de abandono. En aquel período compraron {money}."
            )
        },
        lost_unknown: "Los que compraron en el período anterior y en éste no. Sin período anterior no se puede saber.",
        average_formula: |sales, active, average| {
            format!(
                "{sales} / {} = {average}. Es por cliente en todo el período, no por compra.",
                plural(active, "cliente activo", "clientes activos")
            )
        },
        ticket_formula: |sales, purchases, average| {
            format!(
                "{sales} / {} = {average}. Es por compra, no por cliente.",
                plural(purchases, "compra", "compras")
            )
        },
        products_formula: |products, active, average| {
            format!(
                "Productos distintos que llevó cada uno, sumados: {products} / {} = {average}.",
                plural(active, "cliente activo", "clientes activos")
            )
        },
        margin_formula: |margin, sales, rate| {
            format!(
                "{margin} de margen / {sales} de ventas = {rate}. Las ventas sin costo conocido suman ventas y no margen."
            )
        },
    },
    chart: Months {
        title: "¿Cómo vienen tus ventas?",
        lead: "Cada barra es un mes; la raya marca el mismo mes de un año antes.",
        lead_alone: "Cada barra es un mes. Con más de un año de ventas se compara también con el mismo mes de un año antes.",
        month: "Mes",
        sales: "Ventas",
        year_before: "Un año antes",
    },
};

pub const HINTS: Hints = Hints {
    title: "Qué mirar primero",
    lead: "Ordenado por la plata que está en juego.",
    none: "No encontramos nada que pida atención urgente con este período. Probá con otra ventana.",
    from_before: |share| {
        format!(
            "El {share} de lo que vendiste vino de clientes que ya te compraban en el período anterior. El curso dice que suele ser más del 70 %: cuidarlos es lo que más rinde."
        )
    },
    from_before_low: |share| {
        format!(
            "El {share} de lo que vendiste vino de clientes que ya te compraban en el período anterior. El curso dice que suele ser más del 70 %: dependés de conseguir clientes nuevos."
        )
    },
    pillar: "Pilar",
    at_stake: "en juego",
    see: |customers| {
        if customers == "1" {
            "Ver al cliente".into()
        } else {
            format!("Ver los {customers} clientes")
        }
    },
    dependence: "Dependés de pocos clientes",
    dependence_told: |name, money, share, five| {
        format!(
            "Si se va {name}, perdés {money}: el {share} de tus ventas. Los cinco más grandes juntan el {five}."
        )
    },
    dependence_link: "Ver al cliente",
    cannot_lose: "Clientes que no se pueden perder",
    cannot_lose_told: |customers, money, share| {
        format!(
            "{} de los que más compraban y hace mucho que no vienen: {money}, el {share} de las ventas. Llamalos esta semana.",
            plural(customers, "cliente", "clientes")
        )
    },
    at_risk: "Clientes en riesgo",
    at_risk_told: |customers, money, share| {
        format!(
            "{} que compraban seguido y se están alejando: {money}, el {share} de las ventas.",
            plural(customers, "cliente", "clientes")
        )
    },
    dormant: "Clientes dormidos",
    dormant_told: |customers, before, now| {
        format!(
            "{} en el ranking y además compraron menos: de {before} pasaron a {now}, contando a los que ya no compran.",
            plural(customers, "cliente bajó", "clientes bajaron")
        )
    },
    lost: "Clientes perdidos",
    lost_told: |customers, money| {
        format!(
            "{} en el período anterior y en éste no: se fueron {money}. Preguntales por qué.",
            plural(customers, "cliente compró", "clientes compraron")
        )
    },
    low_margin: "Venden mucho y dejan poco",
    low_margin_told: |customers, money| {
        format!(
            "{} A por ventas y C por margen: les vendés {money} y casi no te queda nada. Revisá precios y descuentos.",
            plural(customers, "cliente es", "clientes son")
        )
    },
};
