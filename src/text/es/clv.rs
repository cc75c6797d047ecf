//! Valor de vida del cliente.

use crate::text::keys::clv::*;

pub const CLV: Clv = Clv {
    nav: "Valor de vida",
    title: "¿Cuánto vale un cliente?",
    lead: |customers, purchases, value| {
        format!(
            "En los próximos 12 meses esperamos {purchases} compras de tus {customers} clientes de hoy: {value}."
        )
    },
    lead_simple: |value| {
        format!("Por la fórmula simple, un cliente vale {value} en todo el tiempo que se queda.")
    },
    ways: Ways {
        title: "Tres maneras de calcularlo",
        lead: "Cada una responde otra pregunta; por eso dan distinto.",
        historic: "Histórico",
        historic_margin: "Margen que ya dejó cada cliente, en promedio, hasta la fecha de análisis.",
        historic_sales: "Ventas que ya hizo cada cliente, en promedio, hasta la fecha de análisis (tus datos no dicen el margen).",
        simple: "Simple",
        retention: "Con retención y descuento",
        retention_formula: |margin, retention, discount| {
            format!(
                "{margin} de margen por año × retención {retention} / (1 + descuento {discount} − retención); el primer margen llega en un año."
            )
        },
        predictive: "Predictivo, 12 meses",
        predictive_formula: "Compras esperadas de cada cliente × lo que gasta por compra, descontado mes a mes (BG/NBD y Gamma-Gamma).",
        why: "El histórico mira atrás y no dice qué viene. El simple supone que todos son el cliente medio y que se quedan los mismos años. El de retención descuenta el tiempo. El predictivo mira a cada uno por separado, pero solo 12 meses adelante.",
        sensitivity: "¿Qué pasa si cambia cada dato?",
        sensitivity_lead: "El valor simple con un dato 10 % más bajo o más alto y los demás iguales: al ser un producto, cada uno pesa lo mismo.",
        input: "Dato",
        less: "−10 %",
        more: "+10 %",
        ticket: "Venta por compra",
        purchases: "Compras por año",
        years: "Años que se queda",
        margin: "Margen",
    },
    doubts: Doubts {
        title: "No confíes en la predicción: usá la fórmula simple",
        nobody_leaves: "En tus datos nadie da señales de irse: el modelo no puede separar al que se fue del que tarda. Las compras esperadas suponen que todos siguen.",
        too_few: |has, needs| {
            format!(
                "Solo {has} clientes compraron más de una vez; hacen falta {needs} para ajustar el modelo."
            )
        },
        no_convergence: "El modelo no encontró números que expliquen tus compras.",
        no_spend: "El modelo de gasto por compra no tiene media con tus datos.",
        tied: |r| {
            format!(
                "El que compra más seguido no gasta lo mismo por compra (correlación {r}): el modelo supone que no dependen."
            )
        },
        none: "El modelo se ajustó a tus datos sin problemas.",
    },
    settings: Settings {
        title: "Con qué se calcula",
        model: "Modelo de compras",
        model_help: "En el BG/NBD no se puede dar por perdido a quien compró una sola vez; en el MBG/NBD, sí.",
        bg: "BG/NBD",
        mbg: "MBG/NBD",
        discount: "Descuento por año",
        margin: "Margen sobre ventas",
        margin_help: "0: la predicción cuenta ventas; el valor simple usa el margen de tus datos.",
    },
    groups: Groups {
        title: "Por segmento",
        lead: "Segmento RFV de la ventana. Histórico y predicción suman a todos los del segmento.",
        segment: "Segmento",
        customers: "Clientes",
        historic: "Histórico",
        simple: "Simple, c/u",
        purchases: "Compras 12 m",
        value: "Valor 12 m",
        each: "Valor c/u",
        alive: "P(vivo)",
        total: "Total",
    },
    trust: Trust {
        title: "¿Cuánto confiar?",
        sentence: |weeks, predicted, actual, mae| {
            format!(
                "Le ocultamos al modelo las últimas {weeks} semanas: predijo {predicted} compras y hubo {actual}. Por cliente se equivoca en {mae} compras en promedio."
            )
        },
        chart: "Predicho y real, en las semanas ocultas",
        chart_lead: "Compras por cliente según cuántas veces había vuelto antes. La columna es lo que pasó; la marca, lo que el modelo predijo.",
        repeats: "Había vuelto",
        actual: "Real",
        predicted: "Predicho",
        and_more: |n| format!("{n} o más"),
        none: "No hay historia suficiente para ocultarle una parte al modelo y probarlo.",
    },
    grid: Grid {
        title: "Frecuencia y recencia",
        lead: |weeks| {
            format!(
                "Qué espera el modelo de un cliente que empezó hace {weeks} semanas. Hacia abajo, cuántas veces volvió; hacia la derecha, cuándo fue la última vez (0: al principio, 10: recién)."
            )
        },
        measure: "Mostrar",
        expected: "Compras en 12 meses",
        alive: "P(vivo)",
        corner: "Volvió",
    },
    top: Top {
        title: "Los que más valen en los próximos 12 meses",
        lead: "Los primeros 100; todos están en el archivo de clientes.",
        customer: "Cliente",
        repeats: "Volvió",
        alive: "P(vivo)",
        once: "sin recompra: el modelo no puede opinar",
        purchases: "Compras esperadas",
        ticket: "Por compra",
        value: "Valor a 12 meses",
    },
    risk: Risk {
        title: "Riesgo de abandono: a quién cuidar primero",
        lead: "Lo que está en juego: (1 − P(vivo)) × lo que te compró en la ventana. Los primeros 100.",
        amount: "Te compró",
        at_stake: "En juego",
        none: "Ningún cliente de la ventana muestra riesgo.",
    },
    model: Model {
        title: "El modelo por dentro",
        lead: "Parámetros por máxima verosimilitud, con su error estándar. El tiempo está en semanas.",
        parameter: "Parámetro",
        value: "Valor",
        error: "Error estándar",
        base: |customers, repeaters| {
            format!("{customers} clientes; {repeaters} compraron más de una vez.")
        },
        likelihood: |value| format!("Log-verosimilitud: {value}"),
    },
    one: One {
        title: "Qué vale y qué se espera de este cliente",
        alive: "Probabilidad de que siga activo",
        purchases: "Compras esperadas en 12 meses",
        next_year: "Valor esperado en 12 meses",
        simple: "VVC simple",
        no_model: "Con tus datos no se pudo ajustar el modelo que predice: queda la fórmula simple.",
        no_opinion: "Sin recompra: el modelo no puede opinar si sigue activo.",
        doubtful: "Tomá la predicción con cuidado: la página de VVC dice por qué.",
        formula: "Probabilidad, compras y valor esperado: BG/NBD y Gamma-Gamma sobre toda la historia hasta la fecha de análisis, con la tasa de descuento elegida. VVC simple: ticket × compras por año × años de vida (1 ÷ abandono) × margen, con las cifras de este cliente en la ventana. La curva usa los parámetros de hoy y lo que se sabía de este cliente al cierre de cada mes.",
        chart: "Probabilidad de que siga activo, mes a mes",
        answer: |now, lowest| format!("Hoy {now}; en su peor momento, {lowest}."),
        month: "Mes",
        to_clv: "Ver el VVC de todos",
    },
    take_away: "Para llevar",
};
