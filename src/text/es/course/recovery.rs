//! Pilar 5, con las palabras del curso.

use crate::text::keys::course::*;

pub const PILLAR: CoursePillar = CoursePillar {
    name: "Recuperación",
    intro: "Los clientes no abandonan a las empresas por los errores, sino por la falta de respuesta luego de éstos. Por lo tanto, una efectiva acción posterior puede ayudar a retener un cliente y el flujo de ingresos que éste representa. La empresa debe prever sus respuestas frente a los problemas más frecuentes y no dejarlas libradas a la improvisación.",
    actions: "Acciones",
    aspects: &[
        CourseAspect {
            number: 1,
            title: "Romper el silencio: promueva los canales de recepción",
            initiatives: &[
                "Implementar “Libro de quejas” electrónico o formulario en el momento de abandono.",
                "Encuesta de satisfacción",
                "Mail especial para quejas",
            ],
        },
        CourseAspect {
            number: 2,
            title: "Anticipar los problemas diseñando las respuestas y acciones.",
            initiatives: &[
                "Respuestas a “problemas frecuentes”",
                "Definir qué hacer en cada caso y dar instrucciones precisas al personal",
                "Entrenar al resto de su equipo. Todos deben ser sensibles al tema.",
            ],
        },
        CourseAspect {
            number: 3,
            title: "Gestos. No dude en invertir: la recuperación tiene un efecto “desproporcionado” en la satisfacción (y retención) de sus clientes.",
            initiatives: &[
                "Piense “gestos” para ese momento",
                "Promoción con un beneficio para “volver” a comprar en la empresa.",
                "Descuento, Producto adicional, regalo, etc. (pensá que es más barato que tu costo de adquisición de un nuevo cliente)",
            ],
        },
    ],
};
