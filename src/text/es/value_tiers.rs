//! Lo que vale, lo que podría valer y lo que cuesta cada cliente.

use crate::text::keys::value_tiers::*;
use crate::text::plural;

pub const VALUE_TIERS: ValueTiers = ValueTiers {
    nav: "Valor y potencial",
    title: "¿A quién cuidar, a quién hacer crecer y a quién no?",
    lead: |customers, share| {
        format!(
            "{} más {} dejan el {share} del valor neto.",
            plural(customers, "cliente", "clientes"),
            if customers == "1" {
                "valioso"
            } else {
                "valiosos"
            }
        )
    },
    lead_none: "Nadie compró en el período: elegí una ventana más larga arriba.",
    idle: |customers| {
        format!(
            "Otros {} no compraron en el período y no están acá: miralos en Dormidos.",
            plural(customers, "cliente", "clientes")
        )
    },
    tiers: Tiers {
        title: "Los grupos",
        lead: |from, until| {
            format!(
                "Clientes con compras del {from} al {until}. Cada uno está en un solo grupo. Tocá un grupo para ver quiénes son."
            )
        },
        tier: "Grupo",
        strategy: "Qué hacer",
        customers: "Clientes",
        sales: "Ventas",
        net: "Valor neto",
        gap: "Brecha",
        total: "Total",
        by_hand: |customers| format!("{customers} a mano"),
        strategies: [
            "Retener: atención uno a uno, beneficios, referidos.",
            "Hacer crecer: ofrecerles lo que todavía no te compran.",
            "Averiguar su potencial: no se sabe cuánto podrían comprar.",
            "Atender bien, sin esfuerzo extra.",
            "No seguir invirtiendo: cambiar las condiciones o dejar ir.",
        ],
        chart: "¿Dónde están los clientes, la plata y lo que falta vender?",
        of_customers: "Los clientes",
        of_sales: "Las ventas",
        of_gap: "La brecha",
        wallets: |preferred, known| {
            format!(
                "De los {known} con potencial conocido, {preferred} te compran la mitad o más de lo que podrían: te prefieren."
            )
        },
    },
    rules: Rules {
        title: "Las reglas",
        lead: "Potencial = lo que compra el 10 % que más compra entre sus pares (percentil 90), o lo que anotes. Valor neto = margen − costo de servir.",
        peers: "Sus pares son los del mismo…",
        peers_names: [
            "segmento RFV",
            "canal",
            "sucursal",
            "ciudad",
            "total de la cartera",
        ],
        peers_help: "Con menos de 5 pares, o sin esa columna, el potencial no se conoce.",
        growth: "Puede crecer si la brecha es al menos",
        small_gap: "Brecha chica: menos de",
        small_gap_help: |money| format!("0: una compra promedio ({money})."),
        margin: "Margen sobre ventas",
        margin_help: |share| {
            format!("0: el de tus datos, o toda la venta si no lo dicen. Ahora: {share}.")
        },
        returns: "Devuelve mucho desde",
        costs: "Cuánto te cuesta…",
        contacts: ["una llamada", "un problema", "una visita"],
        order: |growth, gap| {
            format!(
                "En este orden: bajo cero si el valor neto no es positivo y la brecha es menor que {gap}; más valioso si su valor neto es clase A; migrator si no se conoce su potencial; para crecer si la brecha es el {growth} de lo que compra, o más."
            )
        },
    },
    limit: Limit {
        title: "El límite del uno a uno",
        lead: "A la izquierda, los que merecen trato personal; a la derecha, marketing tradicional. Movelo hasta donde te alcance el tiempo.",
        label: "Clientes con trato uno a uno",
        customers: "Clientes",
        chart: "¿Cuánto de las ventas queda a cada lado?",
        one_to_one: |customers, share, sales, of_sales| {
            format!(
                "Uno a uno: {customers} clientes ({share}) y {sales} ({of_sales} de las ventas)."
            )
        },
        traditional: |customers, share, sales, of_sales| {
            format!(
                "Marketing tradicional: {customers} clientes ({share}) y {sales} ({of_sales} de las ventas)."
            )
        },
        curve: "Ventas acumuladas",
        usual: "Volver a la clase A",
    },
    list: Listed {
        title: "Cliente por cliente",
        lead: "Anotá lo que el archivo no dice: cuánto podría comprar, cuánto tiempo te lleva, qué decidiste.",
        who: "Quiénes",
        all: "Todos",
        sides: ["Uno a uno", "Tradicional"],
        sort: "Primero",
        sorts: ["Más valor neto", "Más brecha", "Más costo", "Más ventas"],
        totals: |customers, sales, gap| {
            format!(
                "{} · ventas {sales} · brecha {gap}",
                plural(customers, "cliente", "clientes")
            )
        },
        customer: "Cliente",
        tier: "Grupo",
        actual: "Ventas",
        potential: "Potencial",
        gap: "Brecha",
        wallet: "Te compra",
        cost: "Costo de servir",
        net: "Valor neto",
        edit: "Anotar",
        edit_of: |name| format!("Anotar sobre {name}"),
        typed: "anotado",
        by_hand: "a mano",
        more: |rows| format!("Ver {rows} más"),
        none: "Nadie cumple con lo elegido.",
    },
    edit: Edit {
        title: |name| name.to_owned(),
        why: "¿Por qué está acá?",
        by_hand: "Lo pusiste vos en este grupo.",
        below_zero: |net, gap| {
            format!(
                "Su valor neto es {net} y su brecha, {gap}: no deja ganancia ni tiene a dónde crecer."
            )
        },
        most_valuable: |net| format!("Su valor neto, {net}, es de los que suman la clase A."),
        migrator: "No se conoce su potencial: tiene menos de 5 pares o falta la columna. Preguntale cuánto consume en total y anotalo acá.",
        most_growable: |gap, share| {
            format!("Podría comprar {gap} más: el {share} de lo que compra hoy.")
        },
        unclassified: |gap, share| {
            format!(
                "Le faltan {gap} para su potencial ({share} de lo que compra): no alcanza para ser de los que crecen, y su valor neto no es clase A."
            )
        },
        potential: "Lo máximo que podría comprarte en el período",
        potential_help: "0: el percentil 90 de sus pares.",
        contacts: ["Llamadas", "Problemas", "Visitas"],
        tier: "Grupo",
        by_rule: "Por las reglas",
        flags: "Señales",
        decision: "Decisión",
        undecided: "Sin decidir",
        reason: "Motivo",
        clear: "Borrar lo anotado",
        done: "Listo",
    },
    problems: Problems {
        title: "Para pensar si seguir atendiéndolos así",
        lead: "Clientes C con devoluciones, quejas, pedido de descuentos, mora o incobrables; y los que no dejan ganancia ni tienen a dónde crecer. Nada se borra: es tu decisión, y se puede deshacer.",
        missing: "Las devoluciones salen de tus ventas y las quejas, de los problemas anotados. Descuentos, mora e incobrables no están en el archivo: marcalos con «Anotar».",
        none: "Nadie está en esta situación.",
        count: |customers, decided| {
            format!(
                "{}; {decided} con una decisión tomada.",
                plural(customers, "cliente", "clientes")
            )
        },
        why: "Por qué",
        small: "Clase C",
        unprofitable: "Sin ganancia ni potencial",
        decision: "Decisión",
    },
    fits: Fits {
        title: "¿El costo de cada cliente va con su potencial?",
        lead: "Costo de servir (llamadas, problemas y visitas a los precios de abajo) contra lo que cada uno podría comprar.",
        rate: |rate| format!("En promedio gastás {rate} por cada 100 de potencial."),
        none: "Todavía no hay costos: poné los precios de llamadas, problemas y visitas en «Reglas» y anotá cuántas lleva cada cliente con «Anotar».",
        chart: "¿Quién cuesta más de lo que promete?",
        even: "costo parejo con el potencial",
        customer: "Cliente",
        cost: "Costo de servir",
        potential: "Potencial",
        over: |count| format!("Cuestan más del doble de lo que les toca ({count})"),
        under: |count| {
            format!("Podrían comprar más que el promedio y reciben menos de la mitad ({count})")
        },
        over_none: "Nadie cuesta más del doble de lo que le toca por su potencial.",
        under_none: "Ninguno de los de mayor potencial está desatendido.",
        excess: "De más",
        shortfall: "De menos",
    },
    one: One {
        title: "Su valor y su potencial",
        figures: |actual, potential, gap| {
            format!("Compra {actual} en la ventana; podría {potential}: faltan {gap}.")
        },
        to_tiers: "Ver valor y potencial",
    },
    take_away: "Para llevar",
};
