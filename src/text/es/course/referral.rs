//! Pilar 4, con las palabras del curso.

use crate::text::keys::course::*;

pub const PILLAR: CoursePillar = CoursePillar {
    name: "Referenciación",
    intro: "Las referencias personales representan la principal fuente de nuevos clientes para las empresas y son gratis!",
    actions: "Acciones",
    aspects: &[
        CourseAspect {
            number: 1,
            title: "Usá las referencias como un medio dentro del mix de tus comunicaciones",
            initiatives: &[
                "Video Testimonio, Audios o Textos de clientes (opcional con recomendación explícita)",
                "Solicitá inmediatamente opiniones/comentarios de la experiencia para sus Redes Sociales, Web, Brochures, etc.",
                "Mostrá un caso de éxito (con permiso) de un cliente influyente.",
                "¿Cómo hacer que tus clientes hablen o se muestren con tus productos y tu marca?",
            ],
        },
        CourseAspect {
            number: 2,
            title: "Pida sistemáticamente referidos a sus clientes actuales.",
            initiatives: &[
                "Pedí expresamente que te recomienden.",
                "Planilla de pedido de datos de referidos luego o durante de la compra",
                "Realizá sistemáticamente a lo largo del año Campañas de llamados, mails, mensajes para pedir referidos a clientes satisfechos (puede haber incentivos o regalos)",
            ],
        },
        CourseAspect {
            number: 3,
            title: "Diseñe servicios y productos de los que valga la pena hablar",
            initiatives: &[
                "Factores de diferenciación, sorpresa, detalles, absurdo, fuera de lo común y diseño de experiencias únicas para el cliente.",
            ],
        },
        CourseAspect {
            number: 4,
            title: "Implemente un programa de Afiliados",
            initiatives: &[
                "Diseñe un incentivo económico para que sus clientes ganen dinero (comisión fija o variable) recomendando sus productos o servicios.",
            ],
        },
    ],
};
