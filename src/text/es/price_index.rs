//! Ventas a precios de un mes.

use crate::text::keys::price_index::*;
use crate::text::plural;

pub const PRICE_INDEX: PriceIndex = PriceIndex {
    nav: "Inflación",
    title: "¿Vendés más, o solo subieron los precios?",
    lead: "Pegá un índice de precios y mirá tus ventas a precios de un mismo mes.",
    badge: |month| format!("Importes a precios de {month}"),
    story: Story {
        more: |share| format!("{share} más"),
        less: |share| format!("{share} menos"),
        same: "lo mismo",
        invoiced: |until, change| {
            format!("En los 12 meses hasta el {until} facturaste {change} que en los 12 anteriores")
        },
        but_restated: |change, month| format!(", pero {change} a precios de {month}"),
        and_restated: |change, month| format!(", {change} a precios de {month}"),
        units: |change| format!(" y {change} en unidades"),
        too_short: |first| {
            format!("Para comparar hacen falta dos años de ventas: las tuyas empiezan el {first}.")
        },
    },
    switch: Switch {
        title: "Ver los importes sin inflación",
        lead: "Vale para todos los análisis y sus archivos. Los recibos de importación quedan como se facturaron.",
        label: "Llevar los importes a precios de un mes",
        no_index: "Primero pegá un índice de precios, acá abajo.",
        on: |month| {
            format!("Todos los análisis están a precios de {month}, y cada página lo dice arriba.")
        },
        off: "Los importes se ven como se facturaron.",
        basis: "A precios de",
        basis_usual: |month| format!("La fecha de análisis ({month})"),
        basis_help: "El mes cuyos precios se usan para todos.",
        typed: "Los importes que escribiste vos (costos, potenciales, metas) no se cambian: escribilos a precios de ese mes.",
    },
    paste: Paste {
        title: "Tu índice de precios",
        lead: "El de tu país (en Argentina, el IPC del INDEC) o el de tu lista de precios. Queda en este navegador.",
        kind: "¿Qué son los números?",
        index: "Índice",
        change: "Variación mensual",
        label: "Un mes por renglón: el mes y su número",
        help_index: "Por ejemplo «01/2024; 4.261,5», «enero 2024 4261,5» o dos columnas copiadas de Excel. El índice puede tener cualquier base.",
        help_change: "Por ejemplo «01/2024; 20,6 %» o «ene-24 20,6». Sin saltear meses.",
        save: "Usar este índice",
        saved: "Es el índice guardado.",
        clear: "Borrar el índice",
    },
    faults: Faults {
        one_part: |line, text| {
            format!(
                "Renglón {line}: en «{text}» falta una parte. Escribí el mes y su número, separados por un espacio, un punto y coma o una tabulación."
            )
        },
        month: |line, text| {
            format!(
                "Renglón {line}: «{text}» no es un mes. Escribilo como 01/2024, 2024-01 o enero 2024."
            )
        },
        number: |line, text| {
            format!("Renglón {line}: «{text}» no es un número. Escribilo como 4261,5 o 4.261,5.")
        },
        too_low_index: |line, text| {
            format!("Renglón {line}: el índice es {text} y tiene que ser mayor que cero.")
        },
        too_low_change: |line, text| {
            format!("Renglón {line}: la variación es {text} y tiene que ser mayor que −100 %.")
        },
        percentage: |line, text| {
            format!(
                "Renglón {line}: {text} es un porcentaje. Si son variaciones, elegí «Variación mensual»."
            )
        },
        twice: |line, month, other| {
            format!("Renglón {line}: {month} ya está en el renglón {other}. Dejá uno solo.")
        },
        missing: |line, month| {
            format!(
                "Renglón {line}: antes falta {month}. Con variaciones no se puede saltear ningún mes."
            )
        },
        further: |count| format!("Y {} más.", plural(count, "renglón", "renglones")),
    },
    preview: Preview {
        understood: |months, first, last| {
            format!(
                "Se entendieron {}: de {first} a {last}.",
                plural(months, "mes", "meses")
            )
        },
        multiplied: |times, first, last| {
            format!("De {first} a {last} los precios se multiplicaron por {times}.")
        },
        interpolated: |months| {
            format!(
                "Hay {} en el medio: se completan con una variación mensual pareja.",
                plural(months, "mes sin dato", "meses sin dato")
            )
        },
        table: "Mes por mes",
        month: "Mes",
        index: "Índice",
        change: "Variación",
        factor: |month| format!("Por cuánto se multiplica para llevarlo a {month}"),
        is_interpolated: "completado",
    },
    years: Years {
        title: "Año contra año",
        lead: |until| {
            format!(
                "Años de 12 meses que terminan el {until}. Al lado de cada número, el cambio contra el año anterior."
            )
        },
        year: "12 meses hasta",
        invoiced: "Facturado",
        restated: |month| format!("A precios de {month}"),
        units: "Unidades",
        purchases: "Compras",
        partial: "incompleto",
        no_units: "Tus archivos no traen una columna de cantidades, o los importaste con una versión anterior: si la tienen, volvé a importarlos para comparar también en unidades.",
        units_partly: |share| {
            format!(
                "Solo el {share} de las ventas dice cuántas unidades son: el cambio en unidades vale para esa parte."
            )
        },
        chart: "¿Cómo vienen tus ventas sin la inflación?",
        chart_alone: "¿Cómo vienen tus ventas?",
        chart_lines: |month| {
            format!("La línea llena, a precios de {month}; la punteada, lo facturado.")
        },
        month: "Mes",
        gap_inside: |months, share| {
            format!(
                "{} de ventas ({share} de lo facturado) entre dos meses del índice: su índice se completó.",
                plural(months, "mes", "meses")
            )
        },
        gap_before: |months, share| {
            format!(
                "{} de ventas ({share} de lo facturado) antes del primer mes del índice: se tomó el primero.",
                plural(months, "mes", "meses")
            )
        },
        gap_after: |months, share| {
            format!(
                "{} de ventas ({share} de lo facturado) después del último mes del índice: se tomó el último. Agregá los meses que faltan.",
                plural(months, "mes", "meses")
            )
        },
        basis_beyond: |month| {
            format!(
                "El índice no tiene {month}: se toma su mes más cercano. Agregalo o elegí otro mes."
            )
        },
    },
    method: Method {
        title: "Cómo se calcula",
        formula: "Importe a precios del mes elegido = importe × índice del mes elegido ÷ índice del mes de la venta.",
        example: |month, index, basis, factor| {
            format!(
                "Una venta de {month}: {basis} ÷ {index} = {factor}. Cada importe de ese mes se multiplica por {factor}."
            )
        },
        details: &[
            "Se aplica a cada renglón (importe y margen) y se redondea al último decimal que se guarda.",
            "La cantidad de compras, las fechas y las unidades no cambian.",
            "Si el índice es el mismo todos los meses, los resultados son los facturados.",
            "Los meses que faltan entre dos conocidos se completan con una variación mensual constante; antes del primero y después del último se toma el más cercano.",
            "Las unidades suman la columna de cantidad, con las devoluciones en menos: si vendés cosas muy distintas, miralas junto con las compras.",
        ],
    },
};
