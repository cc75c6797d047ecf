//! Los dormidos.

use crate::text::keys::dormant::*;
use crate::text::plural;

pub const DORMANT: Dormant = Dormant {
    nav: "Dormidos",
    title: "¿A quién despertar primero?",
    lead: |sleepers, all| {
        format!(
            "{} de tus {all} clientes llevan un mes o más sin comprar.",
            sleepers
        )
    },
    bands_title: "Desde cuándo duermen",
    bands_lead: "Meses y años completos desde la última compra hasta la fecha de análisis. Lo que valían: sus ventas en los doce meses que terminan con su última compra.",
    band: "Sin comprar hace",
    customers: "Clientes",
    value: "Lo que valían",
    all: "Todos los dormidos",
    bands: [
        "1 mes",
        "2 meses",
        "3 meses",
        "4 meses",
        "5 meses o más",
        "1 año",
        "2 años",
        "3 años",
        "4 años",
        "5 años",
        "Más de 5 años",
    ],
    awake: |count| {
        format!(
            "{} compraron en el último mes: están despiertos.",
            plural(count, "cliente", "clientes")
        )
    },
    list_title: "A quién llamar primero",
    list_lead: "Prioridad de 0 a 100: el promedio de su lugar entre los dormidos por frecuencia y por valor de su último año activo. Para facilitar el regreso, empezá por su producto de entrada.",
    customer: "Cliente",
    days: "Días",
    last: "Última compra",
    frequency: "Compraba (veces)",
    past_value: "Compraba (valor)",
    last_product: "Último producto",
    entry_product: "Producto de entrada",
    salesperson: "Vendedor",
    priority: "Prioridad",
    none: "Nadie duerme en esta franja.",
    more: |count| format!("Ver {count} más"),
    abc: "Los que bajaron en el ranking y compraron menos que hace un año están en el ABC",
    take_away: "Para llevar",
};
