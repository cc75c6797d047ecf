//! Pilar 3, con las palabras del curso.

use crate::text::keys::course::*;

pub const PILLAR: CoursePillar = CoursePillar {
    name: "Rentabilización",
    intro: "Es más fácil rentabilizar un cliente actual que captar uno nuevo!",
    actions: "Acciones (qué, quién y cuándo)",
    aspects: &[
        CourseAspect {
            number: 1,
            title: "Busque que cada cliente sea más rentable de lo que es.",
            initiatives: &[
                "Indicadores “Compra promedio” (Ventas / Cantidad clientes)",
                "¿Cuánto es lo máximo que podría consumir en el año?",
                "Upselling que podemos ofrecerle de más valor, Vip, Premium, más prestación",
                "Aumento de cantidad de veces que compra el mismo producto (frecuencia)",
            ],
        },
        CourseAspect {
            number: 2,
            title: "Diseñe estrategias de incremento de productos por cliente.",
            initiatives: &[
                "Indicador “Cantidad de productos por cliente”.",
                "Armá tu matriz de venta cruzada (Crosseling) para determinar qué está consumiendo y qué le falta comprar cada uno de tus clientes.",
                "Incorporá a tu familia de Productos los productos complementarios",
                "¡Diseñá la manera de Ofrecerlos!",
            ],
        },
        CourseAspect {
            number: 3,
            title: "Detectá las oportunidades en tu gestión de precios.",
            initiatives: &[
                "Posibilidad de vender productos con más margen",
                "Cobrar más valor por comodidad, servicios, VIP, personalización, etc.",
                "Descuentos por volumen vs Aumento de Cantidad en ventas",
            ],
        },
        CourseAspect {
            number: 4,
            title: "Disminuir Costos directos de atención",
            initiatives: &[
                "Ranking ABC por \"Margen de rentabilidad\" por cliente",
                "Detectar costos directos",
                "Analizar posibilidades de disminución",
            ],
        },
        CourseAspect {
            number: 5,
            title: "Identifique clientes no rentables y sin potencial",
            initiatives: &[
                "Identificar a Clientes C con quejas, devoluciones, pedido de descuentos, mora, incobrable y decidir eliminarlos.",
            ],
        },
    ],
};
