//! Cohortes.

use crate::text::keys::cohorts::*;

pub const COHORTS: Cohorts = Cohorts {
    nav: "Cohortes",
    title: "¿Vuelven los que empezaron a comprarte?",
    lead: |share, period| {
        format!(
            "El {share} de los clientes vuelve a comprar en el {period} siguiente al de su primera compra."
        )
    },
    lead_none: "Todavía no pasó un período completo desde la primera cohorte.",
    unit: "Agrupar por primera compra en el mismo",
    month: "Mes",
    quarter: "Trimestre",
    year: "Año",
    measure: "Mostrar",
    rate: "% que compra",
    customers: "Clientes",
    amount: "Ventas",
    cumulative: "Ventas acumuladas por cliente",
    table: "Cohortes",
    table_lead: "Fila: cuándo compraron por primera vez. Columna: períodos después. En cursiva, períodos que la fecha de análisis corta y pueden crecer.",
    cohort: "Cohorte",
    size: "Clientes",
    mean: "Todas",
    curve: "La curva de todas las cohortes",
    curve_lead: "Parte de los clientes que compra en cada período; solo períodos completos.",
    period: "Período",
    empty: "No hay clientes con compras hasta la fecha de análisis.",
    take_away: "Para llevar",
};
