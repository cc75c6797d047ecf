//! Resultados (VECTOR).

use crate::text::keys::results::*;
use crate::text::plural;

pub const RESULTS: Results = Results {
    nav: "Resultados",
    title: "¿Cómo rinde tu cartera?",
    lead: |share, money| {
        format!("El {share} de las ventas del período ({money}) viene de clientes que ya tenías.")
    },
    lead_alone: "Captación, activación, adopción y deserción: los cuatro resultados de VECTOR.",
    capture: "Captación",
    capture_formula: "Clientes cuya primera compra cae en el período.",
    activation: "Activación",
    activation_formula: |part, whole| {
        format!("{part} compraron en el período / {whole} que te compraron alguna vez")
    },
    adoption: "Adopción (venta cruzada)",
    adoption_formula: |part, whole| {
        format!("{part} compraron dos categorías o más / {whole} que compraron en el período")
    },
    adoption_none: "Tu archivo no dice productos ni categorías.",
    desertion: "Deserción",
    desertion_formula: |part, whole| {
        format!("{part} no volvieron / {whole} que compraron en el período anterior")
    },
    desertion_none: "Falta un período anterior con ventas.",
    claim: "«Los clientes vigentes representan más del 70 % de los ingresos»",
    confirmed: "Se confirma",
    not_confirmed: "No se confirma",
    too_few: "No alcanza",
    claim_formula: |part, whole| {
        format!(
            "{part} de clientes que habían comprado antes del período / {whole} de todos los clientes"
        )
    },
    claim_none: "Tus datos no llegan a antes del período: todos parecen nuevos.",
    history: ResultsHistory {
        until: "Hasta",
        title: "Tus indicadores, trimestre a trimestre",
        lead: "Cada fila mira un período tan largo como el elegido arriba, terminado ese día. Así se ve si mejora o empeora, no solo cómo está hoy.",
        none: "Hacen falta ventas de más tiempo para comparar. Importá las de años anteriores.",
        active: "Compraron",
        bridge: "¿De dónde sale el cambio de tus ventas?",
        step: "Paso",
        money: "Ventas",
        before: "Período anterior",
        captured: "+ clientes nuevos",
        returned: "+ clientes que volvieron",
        grown: "+ los que compraron más",
        fallen: "− los que compraron menos",
        lost: "− los que se fueron",
        anonymous: "± ventas sin cliente",
        now: "Este período",
        depth: "Cuanto más le vendés a cada uno, ¿más te deja?",
        depth_margin: "Margen por cliente según cuántos productos distintos lleva en el período.",
        depth_sales: "Ventas por cliente según cuántos productos distintos lleva en el período (tu archivo no trae margen).",
        needs: "Productos por cliente",
        margin_each: "Margen por cliente",
        sales_each: "Ventas por cliente",
        customers_before: "Clientes antes",
        one_product: "1 producto",
        bridge_lead: |captured, own, lost| {
            format!(
                "Clientes nuevos: {captured}. Los que ya tenías: {own}. Los que se fueron: {lost}."
            )
        },
        products: |count| format!("{count} productos"),
        products_or_more: |count| format!("{count} o más"),
    },
    segments: "Cada segmento contra el período anterior",
    segments_lead: "Los clientes que hoy están en cada segmento: qué hicieron en este período y qué habían hecho los mismos en el anterior.",
    segment: "Segmento",
    customers: "Clientes",
    sales: "Ventas",
    change: "Cambio",
    frequency: "Compras por cliente",
    frequency_before: "Antes",
    ticket: "Ticket",
    ticket_before: "Antes",
    sellers: "La cartera de cada vendedor",
    sellers_lead: "Cada cliente cuenta para quien lo atendió por última vez. En riesgo: ventas de quienes necesitan atención, están a punto de dormirse, en riesgo o no se pueden perder. Con lugar para crecer: potenciales leales, nuevos y prometedores. Tocá un nombre para ver a sus clientes.",
    sellers_none: "Tu archivo no dice el vendedor. Con esa columna se ve acá la cartera de cada uno.",
    seller: "Vendedor",
    buyers: "Compraron",
    at_risk: "En riesgo",
    may_grow: "Con lugar para crecer",
    before: |before| format!("antes {before}"),
    claim_partial: "Tus datos no cubren entero el período anterior: parte de los que parecen nuevos pueden ser clientes de antes, así que no alcanza para negarlo.",
    from_start: "Objetivos por segmento: quiénes estaban al empezar y qué fue de ellos",
    from_start_lead: "El segmento es el que cada cliente tenía al empezar el período. Así se mide si el grupo creció; si no, los mejores segmentos siempre parecerían crecer. Escribí tus objetivos: quedan guardados en este navegador.",
    came: "Sin compras antes",
    customers_then: "Clientes al empezar",
    of_them_bought: |bought| format!("compraron {bought}"),
    sales_before: "Ventas antes",
    growth: "Crecimiento",
    target: "Objetivo",
    target_growth: |segment| format!("Objetivo de crecimiento de {segment}, en %"),
    target_margin: |segment| format!("Objetivo de margen de {segment}, en %"),
    margin: "Margen",
    met: "cumple",
    missed: "no llega",
    growth_formula: "Crecimiento = (ventas del período − ventas del anterior) / ventas del anterior. Margen = margen conocido / ventas del período.",
    margin_coverage: |share| {
        format!(
            "Conocemos el margen del {share} de tus ventas; el resto cuenta como si no dejara nada."
        )
    },
    margin_unknown: "Tu archivo no trae costo ni margen: los objetivos de margen no se pueden controlar.",
    from_start_none: "Falta un período anterior con ventas para comparar.",
    total: "Total",
    portfolio: "Cliente por cliente",
    portfolio_lead: |from, until, before_from, before_until| {
        format!(
            "Ventas del {from} al {until}, contra las del {before_from} al {before_until}. Tocá un nombre para ver su ficha."
        )
    },
    portfolio_alone: |from, until| {
        format!(
            "Ventas del {from} al {until}; no hay período anterior. Tocá un nombre para ver su ficha."
        )
    },
    of_seller: |seller| format!("Cartera de {seller}"),
    all_sellers: "Toda la cartera",
    who_label: "Quiénes",
    who: ["Todos", "Nuevos", "Siguen", "Se fueron"],
    sort: "Primero",
    by_loss: "Los que más bajaron",
    by_gain: "Los que más subieron",
    by_value: "Los que más compran",
    customer: "Cliente",
    difference: "Diferencia",
    purchases: "Compras",
    nobody: "Ningún cliente cumple con estos filtros. Elegí otro grupo u otra cartera.",
    more: |rows| format!("Ver {rows} más"),
    totals: |customers, now, before| {
        format!(
            "{} · {now} · antes {before}",
            plural(customers, "cliente", "clientes")
        )
    },
    take_away: "Llevate los resultados",
    what_now: "¿Y ahora qué?",
    to_churn: "Ver quién se fue y qué cuesta",
    to_trajectory: "Ver el sendero de cada cliente",
};
