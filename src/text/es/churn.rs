//! Abandono y retención.

use crate::text::keys::churn::*;
use crate::text::plural;

pub const CHURN: Churn = Churn {
    nav: "Abandono",
    title: "¿Quién dejó de comprarte y cuánto te cuesta?",
    lead_empty: "Nadie compró en el período anterior: no hay de dónde perder.",
    lead: |lost, base, rate, money| {
        format!(
            "Dejaron de comprarte {lost} de los {} del período anterior: un índice de abandono de {rate}. Te compraban por {money}.",
            plural(base, "cliente", "clientes")
        )
    },
    no_previous: "Para saber quién se fue hace falta un período anterior con ventas. Importá más historia o elegí una ventana más corta arriba.",
    partial: |first| {
        format!(
            "Tus datos empiezan el {first}: el período anterior está incompleto y el abandono real puede ser otro."
        )
    },
    rates: Rates {
        churn: "Índice de abandono",
        churn_formula: |lost, base| {
            format!("{lost} perdidos / {base} que compraron en el período anterior")
        },
        retention: "Retención",
        retention_formula: "1 − índice de abandono. Los clientes nuevos no cuentan.",
        revenue: "Abandono en plata",
        revenue_formula: |lost, base| {
            format!("{lost} que compraban los perdidos / {base} de todo el período anterior")
        },
        of_known: "Sobre todos los clientes",
        of_known_formula: |lost, known| {
            format!("{lost} perdidos / {known} que te compraron alguna vez")
        },
        repurchase: "Recompra",
        repurchase_formula: |again, buyers| {
            format!("{again} compraron dos veces o más / {buyers} que compraron en el período")
        },
        cost: "El costo",
        cost_formula: "Valor de vida × perdidos, sumado segmento por segmento. Abajo está la cuenta.",
    },
    cost: Cost {
        title: "El costo del abandono",
        sentence: |lost, value, cost| {
            format!(
                "En este período dejaron de comprarte {}; con un valor de vida medio de {value} cada uno, son {cost}.",
                plural(lost, "cliente", "clientes")
            )
        },
        by_segment: "El total suma segmento por segmento: valor de vida × perdidos.",
        unknown: "Sin compras en el período anterior no se puede calcular un valor de vida.",
        formula: |ticket, purchases, years, margin| {
            format!(
                "Valor de vida = {ticket} por compra × {purchases} compras por año × {years} años × {margin} de margen"
            )
        },
        years: "Años que se queda un cliente",
        years_help: "Vacío (0): 1 / índice de abandono, hasta 10 años.",
        margin: "Margen sobre ventas",
        margin_typed: "El margen es el que escribiste.",
        margin_data: "El margen sale de tus datos.",
        margin_none: "Tus datos no dicen el margen: se cuenta toda la venta. Escribilo acá o importá una columna de costo o margen.",
        goal: "¿Y si bajás el abandono a…?",
        goal_help: "Tu meta de retención. Queda guardada.",
        goal_sentence: |from, to, customers, money| {
            format!(
                "Si bajás de {from} a {to} conservás {} por período: {money} de margen por año.",
                plural(customers, "cliente", "clientes")
            )
        },
        goal_lifetime: |money| format!("En todo el tiempo que se quedan: {money}."),
    },
    word_of_mouth: WordOfMouth {
        title: "Y además, lo cuentan",
        lead: "Quien se va disconforme lo dice, y hay quienes por eso no llegan a comprarte. Es un escenario: las dos cifras son un supuesto tuyo, no salen de las ventas.",
        told: "A cuántos se lo cuenta cada uno",
        put_off: "Cuántos de ellos no te compran",
        sentence: |lost, told, share, money| {
            format!(
                "Si cada uno de los {lost} que se fueron se lo cuenta a {told} personas y por eso no te compra el {share}, dejás de ganar otros {money}."
            )
        },
        formula: |value| {
            format!("Perdidos × personas × porcentaje × valor de vida ({value} por cliente).")
        },
        unknown: "Hace falta un valor de vida: sin compras en el período anterior no se puede calcular.",
    },
    groups: Groups {
        title: "Por segmento",
        lead: "El segmento RFV que cada cliente tenía al terminar el período anterior.",
        segment: "Segmento",
        base: "Clientes",
        lost: "Perdidos",
        churn: "Abandono",
        value: "Valor de vida",
        cost: "Costo",
        total: "Total",
    },
    periods: Periods {
        title: "Período por período",
        lead: "Cada ventana contra la anterior, hasta donde llegan tus datos.",
        chart: "¿Se va más gente o menos?",
        period: "Período",
        revenue: "Ventas de la base",
        revenue_lost: "Ventas perdidas",
    },
    claims: Claims {
        title: "Lo que dice el curso, con tus datos",
        lead: "Una tendencia se confirma si es creciente con un 95 % de confianza; con menos de 30 clientes por grupo no alcanza para decirlo (esas columnas van más claras).",
        confirmed: "Se confirma",
        not_confirmed: "No se confirma",
        too_few: "No alcanza",
        products: "«Cuantos más productos tiene un cliente, más permanece»",
        products_rule: "Clientes del período anterior según cuántos productos distintos compraron en él, y qué parte volvió a comprar en este (prueba de tendencia de Cochran–Armitage).",
        products_chart: "¿Se quedan más los que compran más productos?",
        products_none: "Tu archivo no dice productos ni categorías: con esa columna se puede probar.",
        product_count: "Productos",
        customers: "Clientes",
        retained: "Retención",
        four: "4 o más",
        years: "«El ingreso promedio por cliente aumenta con cada año de relación»",
        years_rule: |pairs, rise| {
            format!(
                "Los mismos clientes, de un año de relación al siguiente: {}, en promedio {rise} más. Solo años completos; quien ya compraba antes de tus datos figura como nuevo.",
                plural(pairs, "par de años", "pares de años")
            )
        },
        years_chart: "¿Cuánto compra un cliente en cada año de relación?",
        years_none: "Hace falta al menos un cliente con dos años completos de compras.",
        year: "Año de relación",
        mean: "Ventas por cliente",
        nth: |nth| format!("{nth}.º año"),
        statistic: |z| format!("z = {z}; se confirma por encima de 1,645"),
    },
    rhythm: Rhythm {
        title: "El ritmo de tus clientes",
        sentence: |intervals, p40, median, p80| {
            format!(
                "Entre una compra y la siguiente pasan {} en la mediana ({} medidos). Quien lleva más de {p40} sin comprar está en riesgo (P40); más de {p80}, perdido (P80).",
                plural(median, "día", "días"),
                plural(intervals, "intervalo", "intervalos")
            )
        },
        none: "Todavía nadie compró dos veces: no hay un ritmo que medir.",
        late: "Alerta temprana: llamalos antes de que se vayan",
        late_lead: "Compraron en la ventana, pero llevan más del doble de su propio ritmo sin comprar. Primero los que más arriesgás: atraso × lo que te compran.",
        late_none: "Nadie está atrasado contra su propio ritmo.",
        customer: "Cliente",
        usual: "Suele venir cada",
        days: "Días sin comprar",
        times: "Veces su ritmo",
        amount: "Te compra por",
    },
    lost: Lost {
        title: "Los que dejaron de comprarte",
        lead: |listed, all| {
            format!(
                "{listed} de {all}, de mayor a menor por lo que compraban en el período anterior."
            )
        },
        none: "No perdiste a nadie del período anterior.",
        before: "Compraba por",
        purchases: "Compras",
        last: "Última compra",
        all: "Ver todos en la lista de clientes",
    },
    take_away: "Para llevar",
};
