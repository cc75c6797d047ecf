//! Resultados (VECTOR).

use crate::text::keys::results::*;

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
    sellers_lead: "Cada cliente cuenta para quien lo atendió por última vez. En riesgo: ventas de quienes necesitan atención, están a punto de dormirse, en riesgo o no se pueden perder.",
    sellers_none: "Tu archivo no dice el vendedor. Con esa columna se ve acá la cartera de cada uno.",
    seller: "Vendedor",
    buyers: "Compraron",
    at_risk: "En riesgo",
    before: |before| format!("antes {before}"),
};
