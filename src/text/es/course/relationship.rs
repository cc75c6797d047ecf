//! Pilar 1, con las palabras del curso.

use crate::text::keys::course::*;

pub const PILLAR: CoursePillar = CoursePillar {
    name: "Relación",
    intro: "Al igual que los productos, las relaciones con los clientes pueden diseñarse. Debemos pasar de relaciones “espontáneas” (en las que el cliente viene a comprar lo que quiere, cuando quiere), a relaciones “gestionadas”, en donde la empresa busca que sus clientes vayan transitando a lo largo de los años por un sendero de crecimiento preestablecido.",
    actions: "Acciones elegidas (Cuándo, Quién, Cómo)",
    aspects: &[
        CourseAspect {
            number: 1,
            title: "Diseñar contenidos de valor en torno a la problemática y necesidades",
            initiatives: &[
                "En qué podés ayudar a tu cliente “cómo hacer...”",
                "Qué le podés enseñar o asesorar mediante tips, claves, beneficios, errores a evitar",
            ],
        },
        CourseAspect {
            number: 2,
            title: "No vendés productos, manejas relaciones. Mantenga contactos periódicos y personalizados.",
            initiatives: &[
                "Llamados periódicos y sistemáticos",
                "Diseñar una Jornada o evento de fin de año",
                "Almorzar o cenar con clientes importantes",
                "Giras de visitas a clientes o invitación a la empresa.",
                "Capacitación en temas técnicos exclusiva para clientes",
                "Enviar Información de valor, útil, asesoramiento",
                "Evento solidario o social con Clientes",
                "Crear el “Día de...” o una “Comunidad”",
                "Envío de saludo para su cumpleaños u ocasiones especiales.",
                "Dar, regalar, estar atento a sus intereses y hobbies para generar efecto “RECIPROCIDAD”",
            ],
        },
        CourseAspect {
            number: 4,
            title: "Categoriza tus clientes",
            initiatives: &[
                "Nombrá esas categorías",
                "Más importantes a menos importantes.",
                "¿Qué vas a regalarles? ¿Qué beneficio tienen por ser VIP?",
            ],
        },
        CourseAspect {
            number: 5,
            title: "Piense a largo plazo, estime el valor vitalicio de sus clientes",
            initiatives: &[
                "Calcular el Valor de Vida del Cliente (V.V.C.) de su negocio por segmento.",
            ],
        },
        CourseAspect {
            number: 6,
            title: "Diseñar los “senderos de relación” por segmento",
            initiatives: &[
                "¿Por dónde empieza la relación? ¿Qué le vendo primero? ¿Qué le ofrezco después?",
                "(producto oferta o entrada, producto de valor, producto principal, producto Premium)",
            ],
        },
        CourseAspect {
            number: 7,
            title: "Para relacionarnos tenemos que tener bien definidos los canales y las formas",
            initiatives: &[
                "¿Cómo y cuándo prefiere tu cliente que sean los contactos?",
                "¿Cómo sería más cómodo y útil para él/ella (para cada segmento)?",
                "¿Qué canales de comunicación tenemos con los clientes?",
                "¿Cómo y quién gestiona los canales de comunicación con los clientes?",
            ],
        },
        CourseAspect {
            number: 8,
            title: "Realizar encuesta a un grupo de clientes para entender por qué nos eligen.",
            initiatives: &[
                "¿Recordás por qué eligiste [mi empresa] la primera vez?",
                "¿Cuáles considera son las principales fortalezas de [mi empresa]? ¿Qué es lo que mejor hacemos?",
                "¿Cómo nos describirías en una palabra?",
                "¿Hay algo en lo que [mi empresa] haya fallado o no cubra sus expectativas?",
                "¿Hay algo que no haga ninguna de las empresas del rubro y que usted quisiera que hiciera? ¿Algo que nadie esté haciendo y te gustaría?",
                "¿Alguna vez ha recomendado [mi empresa] a otras personas?",
                "De ser así, ¿por qué nos recomendás?",
            ],
        },
    ],
};
