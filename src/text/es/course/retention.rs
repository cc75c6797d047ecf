//! Pilar 2, con las palabras del curso.

use crate::text::keys::course::*;

pub const PILLAR: CoursePillar = CoursePillar {
    name: "Retención",
    intro: "Todo cliente representa un flujo de ingresos que se desarrolla en el tiempo. Cuanto más dure, mayor será la porción de dichos ingresos que la empresa obtendrá. De hecho, el ingreso promedio generado por los clientes aumenta con cada año de relación. Esto hace que la rentabilidad de las empresas dependa más de su capacidad de retener que de captar clientes!",
    actions: "Acciones elegidas (Cuándo, Quién, Cómo)",
    aspects: &[
        CourseAspect {
            number: 1,
            title: "Mida abandono y su costo actual",
            initiatives: &[
                "Calcular en base al Valor de Vida del Cliente por la cantidad de clientes que dejan de comprarte por año.",
            ],
        },
        CourseAspect {
            number: 2,
            title: "Fije metas de retención",
            initiatives: &[
                "¿Cuántos clientes dejan de comprarte?",
                "¿Cuál es tu índice de abandono? (clientes que dejan de comprarte dividido el total de clientes)",
            ],
        },
        CourseAspect {
            number: 3,
            title: "Identifique y elimine los verdaderos factores de expulsión",
            initiatives: &[
                "Preguntar siempre el motivo al cliente ante un aviso de baja ó al detectar un tiempo transcurrido sin comprar.",
                "Implementar \"Libro de quejas\" (físico o digital) para detectar motivos",
                "Encuesta periódica de satisfacción.",
                "Contactar a Clientes que no compran desde hace más de x meses ó ex clientes de 1 ó 2 años atrás.",
                "Hablar con nuestros empleados de línea directa con clientes para enterarnos verdaderos motivos.",
            ],
        },
        CourseAspect {
            number: 4,
            title: "Diseñe factores de atracción",
            initiatives: &[
                "Ofertas exclusivas para clientes",
                "Cupones de descuento para siguiente compra",
                "Canal específico, Teléfono especial ó Mostrador exclusivo para determinados segmentos de clientes",
                "Atención con personal exclusivo para clientes (ejecutivo de cuenta)",
                "Factores de diferenciación, sorpresa, detalles y diseño de experiencias únicas para el cliente.",
            ],
        },
        CourseAspect {
            number: 5,
            title: "Estrategias de fidelización",
            initiatives: &[
                "Hacer que le convenga quedarse (Puntos, premios, descuentos).",
                "Predicción de abandono por segmento para concentrarme en los más probables.",
                "Encuesta periódica de satisfacción.",
                "Cuantos más productos tiene un cliente más permanece. Hacer Crossselling.",
                "Debe sentir que es importante y especial, que hay un vínculo, que pertenece.",
                "Crear Comunidad: darle participación, hacer que sea fanático, generar grupos de clientes y realizar acciones y eventos exclusivos que potencien la “pertenencia”.",
            ],
        },
    ],
};
