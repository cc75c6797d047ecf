//! RFV: recencia, frecuencia y valor.

use crate::text::keys::rfm::*;
use crate::text::plural;

pub const RFM: Rfm = Rfm {
    title: "RFV",
    lead: "¿Quién compró hace poco, seguido y por mucho? Cada cliente queda en un grupo, y cada grupo tiene su próximo paso.",
    headline: Headline {
        scored: "Clientes con compras",
        scored_how: |from, until| {
            format!(
                "Los que compraron al menos una vez entre el {from} y el {until}. Sólo ellos reciben puntaje."
            )
        },
        net: "Lo que compraron",
        net_how: "Sus compras en la ventana menos sus devoluciones. Las ventas sin cliente no entran.",
        outside: "Fuera de ventana",
        outside_how: "Te compraron alguna vez, pero no en esta ventana. No reciben puntaje: están en la lista, filtro «Fuera de ventana».",
        mean: "Compra media por cliente",
        mean_how: |sales, customers| format!("{sales} ÷ {customers} clientes."),
    },
    segments: SegmentWords {
        chart: "¿Dónde está tu plata?",
        chart_answer: |group, customers, sales| {
            format!(
                "El grupo que más deja es «{group}»: con el {customers} de los clientes hace el {sales} de las ventas."
            )
        },
        share_of_customers: "de los clientes",
        share_of_sales: "de las ventas",
        title: "¿Qué hacer con cada grupo?",
        lead: "Tocá un grupo para ver abajo quiénes son.",
        segment: "Grupo",
        customers: "Clientes",
        sales: "Ventas",
        recency: "Última compra",
        frequency: "Compras",
        value: "Valor medio",
        action: "Próximo paso",
        total: "Total",
        who: [
            "Compraron hace muy poco, muchas veces y por mucho.",
            "Compran seguido y por buen valor.",
            "Compraron hace poco y más de una vez; pueden crecer.",
            "Empezaron hace poco: todavía una o pocas compras.",
            "Compraron hace poco y por buen valor, pero pocas veces.",
            "Buen valor, pero se están espaciando.",
            "Compran poco y hace rato que no vienen.",
            "Compraban seguido y por mucho; hace tiempo que no vuelven.",
            "Fueron de los que más compraban y dejaron de venir.",
            "Compraron poco y hace mucho.",
            "Lo último que compraron fue hace mucho, poco y barato.",
        ],
        actions: [
            "Pedir referidos y un testimonio; dar un beneficio VIP.",
            "Ofrecer algo de mayor valor; sumar a la comunidad.",
            "Acercar un segundo producto y mantener un contacto periódico.",
            "Dar la bienvenida y mostrar el camino para seguir comprando.",
            "Dar un motivo para comprar más seguido.",
            "Mandar una oferta con plazo o llamar.",
            "Prevenir: escribir antes de que se duerma.",
            "Preguntar el motivo y tener un gesto.",
            "Contacto personal del responsable.",
            "Ofrecer un beneficio especial de bajo costo.",
            "Un último intento; si no responde, archivar.",
        ],
        outside_who: "Te compraron alguna vez, pero no en la ventana.",
        outside_action: "Decidir si vale la pena volver a buscar, empezando por los que más compraban.",
    },
    grid: Grid {
        title: "¿Cuánto vale un cliente según cuándo y cuánto compra?",
        lead: "En cada casilla, lo que compró en promedio cada cliente y cuántos son. Cuanto más intenso el color, más valor. Tocá una casilla para ver quiénes son.",
        recency_axis: "Recencia",
        frequency_axis: "Frecuencia",
        row: |score, range| format!("{score} · {range}"),
        cell: |r, f| format!("Recencia {r} y frecuencia {f}"),
        mean: |value| format!("{value} de valor medio"),
        nobody: "nadie",
        keys: "Movete entre las casillas con las flechas.",
    },
    cuts: CutWords {
        title: "¿Cómo se reparten los puntajes?",
        lead: "De 1 (peor) a 5 (mejor). De fábrica los cortes dividen a tus clientes en cinco partes parecidas; podés poner los tuyos.",
        meanings: [
            "Días desde la última compra: menos es mejor.",
            "Compras en la ventana: más es mejor.",
            "Lo comprado en la ventana menos devoluciones: más es mejor.",
        ],
        score: "Puntaje",
        range: "Quiénes",
        customers: "Clientes",
        table: |quantity| format!("Puntajes de {quantity}"),
        quintiles: "Quintiles",
        own: "Cortes propios",
        edit: "Poner mis cortes",
        edit_lead: "Cuatro números de menor a mayor. Quien está justo en un corte queda en la parte de abajo.",
        cut: |number| format!("Corte {number}"),
        descending: |number| {
            format!("El corte {number} es menor que el anterior: van de menor a mayor.")
        },
        no_number: |number| format!("El corte {number} no es un número."),
        reset: "Volver a los quintiles",
        empty_own: |scores| format!("Con tus cortes nadie tiene puntaje {scores}."),
        empty: |scores| {
            format!(
                "Nadie tiene puntaje {scores}: muchos clientes empatan en el mismo valor, y los que empatan reciben siempre el mismo puntaje. Si te sirve más, poné tus cortes."
            )
        },
        few: |customers| {
            format!(
                "Son sólo {customers} clientes: con tan pocos, cinco puntajes dicen poco. Miralos de a uno o probá con una ventana más larga."
            )
        },
        units: ["días", "compras", "de valor"],
    },
    list_title: "Los clientes, uno por uno",
    take_away: "Llevate los resultados",
    take_away_lead: "Archivos para tu planilla de cálculo, con la fecha y la ventana que elegiste.",
    nobody: (
        "Nadie compró en esta ventana",
        "Elegí una ventana más larga o una fecha de análisis dentro de tus ventas.",
    ),
    letters: ["R", "F", "V"],
    quantities: ["Recencia", "Frecuencia", "Valor"],
    days: |n| plural(n, "día", "días"),
    ago: |days| format!("hace {days}"),
    purchases: |n| plural(n, "compra", "compras"),
    customers: |n| plural(n, "cliente", "clientes"),
    range: Range {
        up_to: |to| format!("hasta {to}"),
        from_to: |from, to| format!("de {from} a {to}"),
        from: |from| format!("{from} o más"),
        above_to: |above, to| format!("más de {above}, hasta {to}"),
        above: |above| format!("más de {above}"),
        none: "ningún valor",
    },
};
