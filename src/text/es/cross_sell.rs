//! Venta cruzada.

use crate::text::keys::cross_sell::*;

pub const CROSS_SELL: CrossSell = CrossSell {
    nav: "Venta cruzada",
    title: "¿Qué le falta comprar a cada cliente?",
    lead: |mean, items| {
        format!("Cada cliente te compra {mean} de {items} en promedio: lo demás es oportunidad.")
    },
    no_items: "Tu archivo no dice productos ni categorías. Importalo con una de esas columnas para ver qué le falta a cada cliente.",
    level: "Mirar",
    product: "Productos",
    category: "Categorías",
    basis: "Juntos en",
    by_customer: "El mismo cliente",
    by_invoice: "El mismo comprobante",
    least: "Mínimo de veces juntos",
    least_help: "0: el habitual, 5 o el 2 % si es menos.",
    matrix: Matrix {
        title: "La matriz de venta cruzada",
        lead: "Clientes por lo que compran; primero los que más compran y lo más comprado. Tocá lo que le falta para marcarlo como ofrecido (↗), y otra vez si no es para él (–).",
        search: "Buscar cliente",
        segment: "Segmento",
        everyone: "Todos",
        customer: "Cliente",
        next: "Ofrecele",
        offer: |item, because, confidence| {
            format!("{item}: {confidence} de quienes compran {because} también lo llevan")
        },
        expected: |money| format!("≈ {money} por año"),
        shown: |shown, all| format!("{shown} de {all} clientes"),
        more_rows: "Ver más clientes",
        columns: |shown, all| format!("{shown} de {all} columnas"),
        more_columns: "Ver más columnas",
        signs: ["●", "○", "", "–", "↗"],
        legend: "● compra en la ventana · ○ compraba antes · vacío: le falta · ↗ ofrecido · – no es para él",
        mark: |customer, item, state| format!("{customer}, {item}: {state}"),
        none: "Ningún cliente con ese nombre en ese segmento.",
    },
    pairs: Pairs {
        title: "Lo que se compra junto",
        lead: |pairs, least| {
            format!("{pairs} pares con al menos {least} veces juntos; primero los más frecuentes.")
        },
        a: "A",
        b: "B",
        both: "Juntos",
        support: "Soporte",
        confidence_ab: "Confianza A → B",
        confidence_ba: "Confianza B → A",
        lift: "Lift",
        help: "Soporte: parte de todos que lleva ambos. Confianza: de quienes llevan uno, parte que lleva el otro. Lift: cuántas veces más que por azar (1 = azar); en pares raros puede ser alto sin decir nada.",
        none: "Ningún par llega al mínimo: bajalo o elegí una ventana más larga.",
    },
    per_customer: PerCustomer {
        title: "Cuánto compra cada cliente",
        lead: |mean, median| format!("En promedio {mean}; la mitad compra {median} o menos."),
        items: "Distintos",
        customers: "Clientes",
        trend: "Cómo viene",
        period: "Período",
        mean: "Promedio por cliente",
        ten: "10 o más",
    },
    path: Path {
        title: "El sendero que hacen tus clientes",
        lead: "En qué orden llegan a cada uno, desde su primera compra: por dónde empieza la relación y qué sigue (REL-6).",
        first: "Empiezan por",
        second: "Después",
        third: "Y después",
        step: "Sendero",
        customers: "Clientes",
        share: "De los que llegaron al paso anterior",
    },
    take_away: "Para llevar",
};
