//! Pilar 6, con las palabras del curso.

use crate::text::keys::course::*;

pub const PILLAR: CoursePillar = CoursePillar {
    name: "Reactivación",
    intro: "Es más fácil y más barato reactivar una relación con un ex cliente que generar un cliente nuevo. Por lo tanto, deben realizarse acciones que sistemáticamente permitan reactivar la relación con aquellos clientes que caen en inactividad.",
    actions: "Acciones",
    aspects: &[
        CourseAspect {
            number: 1,
            title: "Invertir tiempo y dinero en la reactivación",
            initiatives: &[
                "Listar clientes que no compran hace 5, 4, 3, 2, 1 año o meses.",
                "Determinar un “beneficio especial” o “algo de valor” para que vuelvan (ver punto 3)",
                "Llamar o enviar mails indagando en primera instancia porque no compran hace “x” tiempo",
                "Indagar sobre necesidades en el corto plazo y evaluar enviar una lista de precios u oferta específica acorde.",
            ],
        },
        CourseAspect {
            number: 2,
            title: "Priorice clientes a reactivar: frecuencia y valor son clave",
            initiatives: &[
                "Ordenar el Ranking ABC actual y compararlo con 1 año anterior y detectar los “clientes dormidos” que bajaron en el ranking y consumieron menos.",
                "Facilite el regreso y no busque obtener el total de la relación en el primer contacto.",
                "El contacto debe ser lo más personalizado posible para que se sienta importante",
            ],
        },
        CourseAspect {
            number: 3,
            title: "Prevenir y evitar que “se duerman”",
            initiatives: &[
                "Envíos periódicos de comunicación para estar presente",
                "Encuentros en persona",
                "Invitación a la empresa ó evento",
                "Diferenciar a clientes de clientes nuevos en lanzamientos o compras",
            ],
        },
    ],
};
