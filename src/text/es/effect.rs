//! Si las acciones sirvieron.

use crate::text::keys::effect::*;
use crate::text::plural;

pub const EFFECT: Effect = Effect {
    nav: "¿Sirvió?",
    title: "¿Sirvió?",
    lead_none: "Qué compraron los clientes de cada acción después de ella, contra antes.",
    lead: |actions, buyers, customers, share| {
        format!(
            "{}: compraron después {buyers} de {} ({share}).",
            plural(actions, "acción medida", "acciones medidas"),
            plural(customers, "contactado", "contactados"),
        )
    },
    empty: "Todavía no hay acciones con clientes",
    empty_lead: "Armá una lista, por ejemplo la de los dormidos, y tocá «Crear una acción». Cuando pase su fecha, acá ves qué compraron. Para saber si fue por la acción, apartá al azar una parte de la lista al crearla.",
    to_lists: "Elegir una lista",
    to_plan: "Ver el plan",
    take_away: "Para llevar",
    responses: "Cómo responden a tus campañas",
    to_effect: "Ver si sirvió cada acción",
    rules: Rules {
        title: "Cómo se mide",
        lead: "Se comparan los días desde el inicio de la acción, ese día incluido, con otros tantos de antes. El inicio es el día en que la hiciste o, si no, el previsto.",
        days: "Días a cada lado",
        days_unit: "días",
        days_help: "De 1 a 365. Lo usual: el tiempo en que un cliente tuyo vuelve a comprar.",
        margin: "Margen sobre las ventas",
        margin_told: |share| {
            format!(
                "El margen sale de tu archivo; donde una venta no lo dice se usa {share}. Escribí otro si querés."
            )
        },
        margin_typed: |share| {
            format!(
                "Tu archivo no trae costos: el margen es el {share} de las ventas, como lo anotaste."
            )
        },
        margin_unknown: "Tu archivo no trae costos ni márgenes: escribí el porcentaje de las ventas que te queda, y se calcula el ROI.",
        data: |first, last| format!("Datos del {first} al {last}."),
    },
    table: Table {
        title: "Las acciones",
        lead: "Tocá una para ver el detalle. Un cliente puede estar en varias: no se suman.",
        action: "Acción",
        start: "Desde",
        days: |days| plural(days, "día", "días"),
        customers: "Contactados",
        aside: |customers| plural(customers, "apartado", "apartados"),
        response: "Respuesta",
        gained: "Ventas ganadas",
        told: "Qué se puede decir",
        roi_planned: "ROI previsto",
        roi: "ROI real",
        verdicts: ["Sirvió", "Bajó", "No alcanza", "Sin control"],
    },
    waiting: Waiting {
        title: "Todavía no se pueden medir",
        lead: "Acciones con clientes que las ventas cargadas no alcanzan a contar.",
        ahead: |last| {
            format!(
                "Empieza después del último dato, el {last}. Cargá las ventas nuevas cuando las tengas."
            )
        },
        nothing_before: |first| {
            format!("Los datos empiezan el {first}: no hay un antes. Cargá ventas anteriores.")
        },
        unknown: "Ninguno de sus clientes está en las ventas: revisá los códigos de la acción.",
        action: "Acción",
        start: "Desde",
        why: "Por qué",
    },
    one: One {
        lead: |before, after| format!("Antes: {before}. Después: {after}."),
        from_list: |list| format!("De la lista «{list}»."),
        not_done: "En el plan no figura como hecha: se mide desde la fecha prevista.",
        cut: |days, wanted| {
            format!(
                "Los datos no llegan a {wanted} días: se comparan {} de cada lado.",
                plural(days, "día", "días")
            )
        },
        unknown: |codes| {
            format!(
                "{} de la acción no está en las ventas y no se cuenta.",
                plural(codes, "código", "códigos")
            )
        },
        response: "Respuesta",
        response_formula: |buyers, customers| {
            format!("{buyers} que compraron después ÷ {customers} contactados.")
        },
        revenue: "Ventas ganadas",
        revenue_control: "Ventas de los contactados, después − antes, menos lo que cambiaron los apartados en proporción. Las devoluciones restan.",
        revenue_plain: "Ventas de los contactados, después − antes, con la temporada adentro. Las devoluciones restan.",
        margin: "Margen ganado",
        margin_formula: "La misma cuenta, con el margen en lugar de las ventas.",
        margin_missing: "No se sabe: anotá el margen en «Cómo se mide».",
        roi: "ROI",
        roi_formula: |margin, cost| format!("(margen ganado {margin} − costo {cost}) ÷ costo."),
        roi_missing: "Hacen falta el margen y el costo de la acción: el costo se anota en el plan.",
        roi_planned: |share| format!("previsto: {share}"),
        per_response: "Costo por respuesta",
        per_response_formula: "Costo de la acción ÷ contactados que compraron después.",
        per_purchase: "Costo por compra",
        per_purchase_formula: "Costo de la acción ÷ compras de los contactados después.",
        retention: "Siguieron comprando",
        retention_formula: |stayed, before| {
            format!("{stayed} que compraron antes y después ÷ {before} que compraron antes.")
        },
        groups: "Antes y después",
        group: "Grupo",
        customers: "Clientes",
        buyers: ["Compraron antes", "Compraron después"],
        purchases: ["Compras antes", "Compras después"],
        sales: ["Ventas antes", "Ventas después"],
        change: "Cambio por cliente",
        treated: "Contactados",
        control: "Apartados",
        season: "Contactados, un año antes",
    },
    verdict: Verdict {
        title: "¿Se puede decir que sirvió?",
        share: |treated, control, difference, interval| {
            format!(
                "Compró el {treated} de los contactados y el {control} de los apartados: {difference} puntos de diferencia ({interval})."
            )
        },
        revenue: |treated, control, difference, interval| {
            format!(
                "Por cliente, las ventas cambiaron {treated} entre los contactados y {control} entre los apartados: {difference} de diferencia ({interval})."
            )
        },
        interval: |low, high| format!("con 95 % de confianza, entre {low} y {high}"),
        up: "Alcanza para decirlo: es más de lo que hace el azar.",
        down: "Alcanza para decirlo: a los contactados les fue peor que a los apartados.",
        needed: |customers| {
            format!(
                "No alcanza para decirlo: para distinguir del azar una diferencia como ésta harían falta {customers} clientes por grupo."
            )
        },
        not_enough: "No alcanza para decirlo: la diferencia es nula o demasiado chica.",
        too_few: "No alcanza para decirlo: hay menos de dos clientes en un grupo, o nadie cambió.",
        no_control: "Sin grupo de control no se puede decir que fue por la acción: antes y después llevan adentro la temporada, los precios y todo lo demás que pasó.",
        season: |before, after, change, beyond| {
            format!(
                "Los mismos clientes, en las mismas fechas de un año antes, pasaron de {before} a {after} ({change}). Descontado eso, la diferencia es {beyond}."
            )
        },
        no_season: "Los datos no llegan a un año antes: no hay con qué descontar la temporada.",
        next_time: "La próxima vez, al crear la acción, apartá al azar una parte de la lista: con eso se puede.",
        method: "Intervalos de Newcombe (quiénes compraron) y de Welch (ventas por cliente). Clientes por grupo: con α = 0,05 y potencia 0,8.",
    },
    chart: WeekChart {
        title: "¿Qué pasó semana a semana?",
        answer: "Compras por semana de cada 100 clientes. La semana 0 empieza el día de la acción.",
        head: "Semana",
        treated: "Contactados",
        control: "Apartados",
    },
    segments: Segments {
        title: "¿Quiénes respondieron?",
        lead: |eve| format!("Segmento RFV de cada contactado el {eve}, la víspera de la acción."),
        segment: "Segmento",
        customers: "Contactados",
        buyers: "Compraron",
        rate: "Respuesta",
        all: "Todos",
    },
    indicator: Indicators {
        title: "El objetivo de la campaña",
        none: "Esta acción no tiene objetivo: elegilo en el plan, en «Medirla después», y acá ves su indicador antes y después.",
        figures: [
            "clientes cuya primera compra cae en esos días",
            "compras por cliente",
            "ventas por compra",
            "parte de las ventas en productos cuya línea media está en el cuarto más alto",
            "parte de las ventas por el canal elegido",
        ],
        group: "Grupo",
        before: "Antes",
        after: "Después",
        missing: "El archivo no trae lo que hace falta, o el canal que anotaste no está en él.",
        lead: |objective, figure| format!("{objective}: {figure}."),
    },
};
