//! Las planillas de los seis pilares.

mod profitability;
mod reactivation;
mod recovery;
mod referral;
mod relationship;
mod retention;

use crate::text::keys::course::*;
use crate::text::plural;

pub const COURSE: Course = Course {
    nav: "Los seis pilares",
    title: "Los seis pilares",
    lead: "Las planillas del curso, con tus números al lado de cada aspecto. Elegí iniciativas y convertilas en acciones.",
    pillars: [
        relationship::PILLAR,
        retention::PILLAR,
        profitability::PILLAR,
        referral::PILLAR,
        recovery::PILLAR,
        reactivation::PILLAR,
    ],
    back: "Los seis pilares",
    print: "Imprimir la planilla",
    print_all: "Imprimir el índice",
    aspect: "Aspecto",
    aspects: "Aspectos",
    ticked: "Iniciativas elegidas",
    actions: "Acciones",
    done: "Acciones hechas",
    next: "Próximo paso",
    next_tick: |aspect| format!("Elegí una iniciativa de «{aspect}»"),
    next_action: |initiative| format!("Anotá una acción para «{initiative}»"),
    next_do: |what, day| format!("{what}, el {day}"),
    next_nothing: "Todo hecho: elegí otra iniciativa",
    of: |some, all| format!("{some} de {all}"),
    managed: "Clientes gestionados",
    managed_formula: |managed, all| {
        format!(
            "{managed} clientes con al menos un contacto en los registros o una acción en el plan ÷ {all} clientes que compraron alguna vez hasta la fecha de análisis."
        )
    },
    managed_none: "Importá tus ventas para saber qué parte de tus clientes está gestionada.",
    customer: CourseCustomer {
        managed: "Relación gestionada",
        managed_lead: |contacts, actions| {
            format!(
                "{} y {} en el plan.",
                plural(contacts, "contacto anotado", "contactos anotados"),
                plural(actions, "acción", "acciones")
            )
        },
        spontaneous: "Relación espontánea",
        spontaneous_lead: "Viene a comprar cuando quiere: todavía no tiene ningún contacto anotado ni acciones en el plan.",
        add: "Acción para este cliente",
    },
    evidence: "Lo que dicen tus datos",
    period: |from, until| format!("Ventas del {from} al {until}."),
    counting: "Calculando…",
    initiatives: "Iniciativas (Qué)",
    chosen: "Elegida",
    add_action: "Agregar acción",
    add_action_to: |initiative| format!("Agregar una acción a: {initiative}"),
    no_action: "Elegida, todavía sin acción: falta cuándo, quién y cómo.",
    note: "Tus ideas sobre este aspecto",
    note_help: "Se guarda mientras escribís.",
    blank_action: "Cuándo, quién, cómo",
    named: |share, name| format!("{name} ({share})"),
    part: |part, all, share| format!("{part} de {all} ({share})"),
    figures: [
        ("Clientes activos", "Con al menos una compra en la ventana."),
        (
            "Clientes de clase A",
            "Clientes ÷ todos los del ranking; entre ellos hacen la primera parte de las ventas (ABC).",
        ),
        (
            "VVC de un cliente",
            "Ticket × compras por año × años de relación × margen (fórmula simple).",
        ),
        (
            "Valor esperado de la cartera",
            "Suma de lo que el modelo espera de cada cliente, descontado.",
        ),
        (
            "Primer producto más frecuente",
            "El que más clientes compraron en su primer día.",
        ),
        (
            "Segundo paso más frecuente",
            "Primer y segundo producto; entre paréntesis, de los que empezaron igual.",
        ),
        (
            "Clientes perdidos",
            "Compraron en la ventana anterior y no en ésta.",
        ),
        (
            "Índice de abandono",
            "Perdidos ÷ clientes de la ventana anterior.",
        ),
        ("Retención", "1 − índice de abandono."),
        (
            "Costo anual del abandono",
            "Σ por segmento: VVC × perdidos.",
        ),
        (
            "Atrasados según su ritmo",
            "Pasaron más días que los habituales para ellos, sin estar perdidos.",
        ),
        (
            "Tasa de recompra",
            "Compraron más de una vez ÷ compraron, en la ventana.",
        ),
        (
            "Se quedan con 1 producto",
            "De los que compraban un solo producto, cuántos volvieron a comprar.",
        ),
        (
            "Se quedan con 4 o más",
            "De los que compraban cuatro productos o más, cuántos volvieron.",
        ),
        ("Compra promedio", "Ventas ÷ clientes de la ventana."),
        ("Ticket promedio", "Ventas ÷ compras de la ventana."),
        (
            "Potencial sin vender",
            "Σ potencial − compra actual, de los clientes cuyo potencial se conoce.",
        ),
        (
            "Una compra más de cada cliente",
            "Clientes × ticket promedio.",
        ),
        (
            "Cantidad de productos por cliente",
            "Promedio de productos distintos por cliente en la ventana.",
        ),
        (
            "La mitad compra hasta",
            "Mediana de productos distintos por cliente.",
        ),
        (
            "Pares que se compran juntos",
            "Pares de productos con compradores suficientes.",
        ),
        ("Margen", "Margen ÷ ventas, de las líneas que lo dicen."),
        (
            "Ventas de alto margen",
            "Ventas en productos de alto margen ÷ ventas cuyo margen se conoce.",
        ),
        (
            "Costo de atención",
            "Llamadas, problemas y visitas que anotaste, a sus costos.",
        ),
        (
            "Clientes para pensarlo dos veces",
            "Clase C con alguna señal, o sin ganancia y sin potencial.",
        ),
        (
            "Bajo cero (BZ)",
            "Valor neto de cero o menos, y poco por crecer.",
        ),
        (
            "Campeones y leales",
            "Los que más y mejor compran: a quién pedirle referencias.",
        ),
        (
            "Dormidos de 1 a 11 meses",
            "Meses completos sin comprar hasta la fecha de análisis.",
        ),
        (
            "Dormidos de 1 año o más",
            "Años completos sin comprar hasta la fecha de análisis.",
        ),
        (
            "Lo que valían los dormidos",
            "Sus ventas en los doce meses que terminan con su última compra.",
        ),
        (
            "Bajaron en el ranking y compraron menos",
            "ABC de esta ventana contra la anterior, las dos cosas a la vez.",
        ),
        ("Clientes nuevos", "Su primera compra cae en la ventana."),
        (
            "Nos prefieren",
            "Nos compran la mitad o más de lo que podrían ÷ clientes cuyo potencial se conoce.",
        ),
        ("Contactos anotados", "Filas en el registro de contactos."),
        ("Contactos vencidos", "Con próximo contacto antes de hoy."),
        (
            "Beneficios definidos",
            "Categorías con beneficio en los registros.",
        ),
        (
            "Productos en los senderos",
            "Productos con peldaño en los registros.",
        ),
        ("Canales", "Canales de comunicación anotados."),
        (
            "Canales sin responsable",
            "Anotados sin quien los gestione.",
        ),
        ("Encuestas respondidas", "Respuestas en el registro."),
        (
            "Recomendarían o recomendaron",
            "Dijeron que sí ÷ respondieron la pregunta.",
        ),
        ("Satisfacción", "Promedio de los puntajes, de 1 a 10."),
        ("En una palabra", "La que más se repite."),
        ("Quejas", "En el libro; entre ellas, las abiertas."),
        ("Motivo más frecuente", "Del libro de quejas."),
        ("Días hasta responder", "Mediana de las quejas respondidas."),
        (
            "Problemas con respuesta preparada",
            "Filas en problemas frecuentes.",
        ),
        (
            "Gastado en gestos",
            "Suma de los gestos con costo conocido.",
        ),
        (
            "Costo de adquisición (CAC)",
            "El que anotaste en los registros.",
        ),
        ("Testimonios que podés mostrar", "Con permiso ÷ todos."),
        ("Referidos", "Compraron ÷ todos los anotados."),
        ("Afiliados", "Clientes con comisión por recomendar."),
        (
            "Segmentos con política de atención",
            "Segmentos distintos en el registro de políticas.",
        ),
    ],
    needs: [
        "Importá tus ventas y aparece.",
        "Hace falta historia del período anterior a la ventana.",
        "Hace falta una columna de producto o de categoría.",
        "Hace falta una columna de margen o de costo.",
        "Hacen falta más clientes que repitan su compra.",
        "Anotalo en los registros y aparece.",
    ],
};
