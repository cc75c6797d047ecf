//! La pirámide de lealtad.

use crate::text::keys::pyramid::*;
use crate::text::plural;

pub const PYRAMID: Pyramid = Pyramid {
    nav: "Pirámide de lealtad",
    title: "¿Qué tan leales son tus clientes?",
    lead: |fans, customers, value| {
        format!(
            "{} de fan para arriba: el {customers} de las personas y el {value} de las ventas.",
            plural(fans, "cliente está", "clientes están")
        )
    },
    lead_none: "Todavía nadie llegó a fan.",
    levels: Levels {
        title: "Los seis niveles",
        lead: |from, until| {
            format!(
                "Del {from} al {until}. Cada cliente cuenta una sola vez, en el nivel más alto que alcanza. Tocá un nivel para ver quiénes son."
            )
        },
        level: "Nivel",
        rule: "Regla",
        customers: "Clientes",
        customers_share: "% de clientes",
        value: "Ventas",
        value_share: "% de ventas",
        total: "Total",
        prospect: "Conocido que nunca compró. El archivo de ventas no los trae: se anotan a mano.",
        consumer: "Compró alguna vez.",
        client: |purchases| format!("Compró {purchases} veces o más en el período."),
        fan: |f, r| format!("Puntaje F de {f} y R de {r} o más."),
        advocate: "Te recomendó. Ningún archivo lo dice: se marca a mano.",
        partner: "Tiene un acuerdo con vos. Ningún archivo lo dice: se marca a mano.",
        idle: |customers| {
            format!(
                "{} en el período",
                plural(customers, "no compró", "no compraron")
            )
        },
        by_hand: |customers| format!("{customers} a mano"),
        chart: "¿Dónde están tus clientes y dónde está la plata?",
    },
    rules: Rules {
        title: "Las reglas",
        lead: "Los números son una propuesta: ajustalos a tu negocio.",
        client: "Es cliente desde",
        client_unit: "compras",
        fan_frequency: "Fan: F desde",
        fan_recency: "Fan: R desde",
        usual: "Volver a la propuesta",
    },
    time: Time {
        title: "¿Dónde pasás tu tiempo?",
        lead: "Anotá cuántas horas por semana le dedicás a cada nivel. Quedan guardadas en este navegador.",
        hours: "h",
        chart: "¿Tu tiempo va adonde está la plata?",
        answer: |level, time, value| {
            format!(
                "Donde más se separan: {level} se lleva el {time} de tu tiempo y deja el {value} de las ventas."
            )
        },
        time: "Tu tiempo",
        value: "Las ventas",
        customers: "Los clientes",
        what: "Reparto",
        none: "Anotá horas en algún nivel para compararlas con las ventas.",
    },
    marks: Marks {
        title: "Lo que el archivo no dice",
        lead: "Quién te recomienda, quién es socio y qué contactos todavía no compraron lo sabés vos. Buscá a alguien y marcalo; las marcas se guardan en este navegador y nunca bajan a nadie de nivel.",
        search: "Buscar un cliente o escribir un contacto",
        names: ["Candidato", "Defensor", "Socio"],
        add_contact: |name| format!("Anotar «{name}» como candidato probable"),
        nobody: "No hay clientes con ese nombre.",
        made: "Marcados",
        none: "Todavía no marcaste a nadie.",
        remove: |name| format!("Quitar la marca de {name}"),
    },
    list: Standing {
        title: "Quiénes están en cada nivel",
        lead: "Primero los que más compraron en el período. Tocá un nombre para ver su ficha.",
        all: "Todos los niveles",
        customer: "Cliente",
        level: "Nivel",
        by_hand: "a mano",
        purchases: "Compras",
        value: "Ventas",
        more: |rows| format!("Ver {rows} más"),
        empty: "No hay nadie en este nivel.",
        what_now: "¿Y ahora qué?",
        advice: [
            "Invitalos a una primera compra chica y sin riesgo.",
            "Buscá la segunda compra: contactalos antes de que pase su plazo habitual.",
            "Que te compren más seguido: un segundo producto, un recordatorio, un beneficio por frecuencia.",
            "Pediles un testimonio o un referido: ya te eligen siempre.",
            "Agradeceles y contales qué pasó con cada persona que te trajeron.",
            "Revisá juntos el acuerdo: qué gana cada uno este año.",
        ],
    },
    one: One {
        title: "Su lugar en la pirámide",
        by_hand: "Lo marcaste a mano.",
        because: |rule, purchases| format!("{rule} Lleva {purchases} en la ventana."),
        to_pyramid: "Ver la pirámide",
    },
    take_away: "Llevate la pirámide",
};
