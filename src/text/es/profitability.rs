//! Cómo ganar más con los clientes que ya están.

use crate::text::keys::profitability::*;
use crate::text::plural;

pub const PROFITABILITY: Profitability = Profitability {
    nav: "Rentabilización",
    title: "¿Cómo ganar más con los que ya te compran?",
    lead: |purchase, ticket| {
        format!("Cada cliente compró {purchase} en el período, a {ticket} por compra.")
    },
    averages: Averages {
        purchase: "Compra promedio",
        purchase_formula: |sales, customers| {
            format!(
                "{sales} de ventas / {} que compraron. Es por cliente, no por compra.",
                plural(customers, "cliente", "clientes")
            )
        },
        ticket: "Ticket promedio",
        ticket_formula: |sales, purchases| {
            format!("{sales} de ventas / {purchases} compras. Es por compra, no por cliente.")
        },
        one_more: "Si cada uno compra una vez más",
        one_more_formula: |customers, ticket| {
            format!(
                "{} × {ticket} de ticket promedio.",
                plural(customers, "cliente", "clientes")
            )
        },
        margin: "Margen sobre ventas",
        margin_formula: "Margen / ventas de las líneas que dicen su margen o su costo.",
    },
    items: Items {
        title: "Producto por producto",
        lead: "Qué deja margen y qué se compra seguido. «+1 compra» es lo que entraría si cada comprador lo llevara una vez más.",
        level: "Mirar por",
        product: "Producto",
        category: "Categoría",
        chart: "¿Qué margen deja lo que más vendés?",
        sales: "Ventas",
        margin: "Margen",
        buyers: "Compradores",
        frequency: "Compras por comprador",
        interval: "Días entre compras",
        price: "Por compra",
        one_more: "+1 compra",
        help: "Una compra de un producto es una factura que lo trae (o un día, si no hay número). «Días entre compras» es la mediana de quienes volvieron a llevarlo.",
    },
    mix: Mix {
        title: "Quiénes llevan poco de lo que más margen deja",
        lead: |share, threshold| {
            format!("El {share} de tus ventas es de alto margen ({threshold} o más).")
        },
        threshold: "Es de alto margen desde",
        threshold_help: "0: el margen medio de la empresa.",
        below: |customers, money| {
            format!(
                "{} por debajo de esa proporción. Si compraran como el resto, dejarían {money} más de margen.",
                plural(customers, "cliente está", "clientes están")
            )
        },
        customer: "Cliente",
        sales: "Ventas",
        share: "De alto margen",
        at_stake: "Margen en juego",
        formula: "Margen en juego = (proporción de la empresa − la suya) × ventas × (margen medio de lo de alto margen − del resto).",
    },
    steps: Steps {
        title: "Del producto al mejor producto",
        lead: "El escalón siguiente de la misma categoría: algo más caro, que ya compran al menos cinco clientes. Tocá uno para ver a quién ofrecérselo.",
        base: "Lleva",
        better: "Puede llevar",
        prices: "Por compra",
        customers: "Clientes",
        at_stake: "En juego",
        none: "No hay escalones: hacen falta columnas de producto y de categoría, y productos de distinto precio en una misma categoría.",
        who: |base, better| format!("Llevan «{base}» y no «{better}»"),
        totals: |customers, money| {
            format!(
                "{} · {money} en juego",
                plural(customers, "cliente", "clientes")
            )
        },
        customer: "Cliente",
        purchases: "Compras",
        spent: "Gastó",
        least: "El mejor cuesta al menos",
        most: "Y a lo sumo",
        times: "veces",
        formula: "En juego = diferencia de precio por compra × las compras que hicieron del primero en el período.",
    },
    discount: Discount {
        title: "¿Cuánto más hay que vender para pagar un descuento?",
        lead: "Un descuento sale del margen. Antes de darlo, mirá cuánto más tenés que vender para ganar lo mismo.",
        discount: "Descuento",
        firm: |discount, margin, more| {
            format!(
                "Con un margen del {margin}, un descuento del {discount} se paga si vendés {more} más."
            )
        },
        never: |discount, margin| {
            format!(
                "Con un margen del {margin}, un descuento del {discount} no se paga con ningún volumen: se come toda la ganancia."
            )
        },
        item: "Producto",
        margin: "Margen",
        more: "Hay que vender",
        purchases: "Compras",
        to_reach: |now, then| format!("de {now} a {then}"),
        change: "Contra el período anterior",
        impossible: "no se paga",
        formula: |discount, margin, left, more| {
            format!(
                "Punto de equilibrio = descuento / (margen − descuento) = {discount} / ({margin} − {discount}) = {discount} / {left} = {more}."
            )
        },
    },
    no_items: "Tu archivo no dice productos ni categorías. Con esa columna vas a ver qué deja margen, qué se compra seguido y qué mejor producto ofrecer.",
    no_margin: "Tu archivo no dice costos ni márgenes: con una de esas columnas vas a ver qué productos dejan más y qué descuentos se pagan.",
    take_away: "Para llevar",
};
