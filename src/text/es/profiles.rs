//! Perfil de la cartera (VECTOR: Valor).

use crate::text::keys::profiles::*;
use crate::text::plural;

pub const PROFILES: Profiles = Profiles {
    nav: "Perfil",
    title: "¿Cómo es tu cartera?",
    lead: |buyers, frequency, ticket| {
        format!(
            "{} en el período: {frequency} compras cada uno, de {ticket}.",
            plural(buyers, "cliente compró", "clientes compraron")
        )
    },
    figures: ProfileFigures {
        frequency: "Compras por cliente",
        frequency_formula: "Compras del período / clientes que compraron en él.",
        ticket: "Ticket medio",
        ticket_formula: "Ventas menos devoluciones del período / compras.",
        rhythm: "Días entre compras",
        rhythm_formula: "Mediana de los días entre una compra y la siguiente del mismo cliente, en toda la historia hasta la fecha de análisis.",
        items: "Productos por cliente",
        items_formula: "Productos distintos (o familias, si tu archivo no trae productos) que llevó cada cliente en el período, en promedio.",
    },
    groups: "Grupos de clientes parecidos",
    groups_lead: "Elegí qué comparten: vas a ver cuánto vale hoy cada grupo, cuánto podría valer y cómo compra. Es la V de VECTOR.",
    by: "Agrupar por",
    missing: |column| {
        format!(
            "Tu archivo no dice {column}. Sumá esa columna a tu exportación y volvé a importarla: estos grupos aparecen solos."
        )
    },
    untold: "Sin dato",
    everyone: "Toda la cartera",
    group: "Grupo",
    customers: "Clientes",
    buyers: "Compraron",
    actual: "Valor actual",
    potential: "Valor potencial",
    potential_of: |known| format!("de {known}"),
    lost: "Se fueron",
    lost_of: |lost, base| format!("{lost} de {base}"),
    favourite: "Lo que más llevan",
    chart: "¿Qué grupo vale más?",
    formulas: "Clientes: los que compraron alguna vez hasta la fecha de análisis; compraron: de ellos, los que lo hicieron en el período. Valor actual: ventas menos devoluciones del período. Valor potencial: lo que cada comprador podría llevar en el mismo tiempo según «Valor y potencial» (el percentil 90 de sus pares, o lo que anotaste ahí), sumado. Se fueron: de los que compraron en el período anterior, los que no compraron en este. Canal, sucursal, ciudad y vendedor son los de la última venta de cada cliente que los dice; la antigüedad es el año de su primera compra.",
    weekdays: "¿Qué día se vende más?",
    weekdays_answer: |day, share| format!("El {day}: {share} de las ventas del período."),
    day: "Día",
    days: [
        "lunes",
        "martes",
        "miércoles",
        "jueves",
        "viernes",
        "sábado",
        "domingo",
    ],
    sales: "Ventas",
    channels: "Por dónde compran",
    channels_lead: "Ventas menos devoluciones del período según el canal de cada venta, contra el período anterior. Quien usa dos canales cuenta en los dos.",
    channels_none: "Tu archivo no dice por qué canal fue cada venta. Con una columna «canal» se ve acá.",
    channel: "Canal",
    change: "Cambio",
    several_channels: |customers| {
        format!(
            "{} por dos canales o más.",
            plural(customers, "cliente compró", "clientes compraron")
        )
    },
    origins: "De dónde vinieron",
    origins_lead: "Cada fuente de prospección, por lo que valen hoy los clientes que trajo: no solo por cuántos.",
    reasons: "Por qué se fueron",
    reasons_lead: |lost, told| {
        format!(
            "{} entre un período y el otro; de {told} hay un motivo en tu libro de quejas.",
            plural(lost, "cliente se fue", "clientes se fueron")
        )
    },
    reasons_none: "Ninguno de los que se fueron tiene un motivo anotado. Preguntales y anotalo en el libro de quejas: acá vas a ver qué se repite.",
    reason: "Motivo",
    to_complaints: "Ir al libro de quejas",
    to_churn: "Ver quiénes se fueron",
    take_away: "Llevate los grupos",
};
