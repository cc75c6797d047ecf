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
    search: "Buscar cliente",
    customer: "Cliente",
    segment: "Segmento",
    everyone: "Todos",
    next: Next {
        title: "¿Qué le ofrezco a cada uno?",
        lead: |customers, money| {
            format!(
                "{customers} clientes con algo claro para ofrecerles: se esperan ≈ {money} por año."
            )
        },
        formula: "De todo lo que el cliente nunca compró, lo que más llevan quienes compran lo mismo que él (la confianza más alta; a igual confianza, el par que más clientes compran). Ventas esperadas por año = confianza × lo que gasta por año en eso cada comprador de la ventana. Lo que marcaste como ofrecido o no es para él no se vuelve a ofrecer.",
        item: "Ofrecele",
        why: "Por qué",
        reason: |because, confidence, item| {
            format!("Compra {because}, y {confidence} de quienes lo compran llevan {item}")
        },
        confidence: "Confianza",
        expected: "Esperado por año",
        mark: "Marcar",
        offered: "Ofrecido",
        press: |item, customer| format!("Marcar {item} como ofrecido a {customer}"),
        none: "Ningún par se repite lo suficiente como para proponer algo: bajá el mínimo de veces juntos, o elegí una ventana más larga.",
    },
    matrix: Matrix {
        title: "La matriz de venta cruzada",
        lead: "Clientes por lo que compran. Tocá lo que le falta para marcarlo como ofrecido (↗), y otra vez si no es para él (–).",
        formula: "Compra: al menos una vez en la ventana. Compraba: antes de la ventana y no en ella. Le falta: nunca. Una devolución no quita la compra. Las columnas van de lo que más clientes compran a lo que menos.",
        amount: "Compró",
        items: "Distintos",
        columns: |first, last, all| format!("Columnas {first} a {last} de {all}"),
        before: "Anteriores",
        after: "Siguientes",
        item: "Producto o categoría",
        any_item: "Cualquiera",
        state: "Situación",
        signs: ["●", "○", "·", "–", "↗"],
        press: |customer, item, now, then| format!("{customer}, {item}: {now}. Marcar: {then}"),
        none: "Ningún cliente así: sacá algún filtro o buscá otra cosa.",
        print: "Imprimir la matriz",
        printed: |rows| {
            format!("Se imprimen hasta {rows} clientes, con los filtros y columnas a la vista.")
        },
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
        base: |customers| format!("{customers} clientes con un primer producto conocido."),
        nobody: "Nadie de ese segmento tiene un primer producto conocido.",
        write: "Escribí el sendero que querés que hagan",
        first: "Empiezan por",
        second: "Después",
        third: "Y después",
        step: "Sendero",
        customers: "Clientes",
        share: "De los que llegaron al paso anterior",
    },
    one: One {
        title: "Qué ofrecerle ahora",
        expected: |money| format!("≈ {money} por año"),
        none: "Nada que se desprenda de lo que compra: o ya lleva lo que otros llevan con eso, o no hay pares suficientes.",
        to_cross_sell: "Ver la venta cruzada",
    },
    take_away: "Para llevar",
};
