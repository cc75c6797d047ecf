//! Lo que un archivo deja sin decidir.

use crate::text::keys::questions::*;
use crate::text::plural;

pub const QUESTIONS: Questions = Questions {
    currencies: |seen| format!("Hay importes en más de una moneda: {seen}"),
    currency_rows: |currency, rows| format!("{currency} ({rows})"),
    currencies_lead: "No sumamos monedas distintas por nuestra cuenta. Elegí qué hacer con ellas; lo que no entre queda entre las filas rechazadas, con su motivo.",
    loaded_in: "ya cargado",
    what_to_do: "Qué hacer con las monedas",
    only: |currency| format!("Importar solo {currency}"),
    same: "Es todo la misma moneda",
    convert: "Convertir con una cotización",
    base: "Sumar en",
    rate: |currency, base| format!("1 {currency} son cuántos {base}"),
    rate_help: "Una cotización para todo el archivo, por ejemplo 1.050,50.",
    use_rates: "Usar estas cotizaciones",
    own_money: "$ (sin aclarar)",
    change_answers: "Cambiar mis respuestas",
    fixes: "Se puede arreglar para todas a la vez:",
    fix_dates: |rows| format!("Leer {rows} fechas en el otro orden (día y mes cambiados)"),
    fix_decimals: |rows| format!("Leer {rows} números con el otro signo decimal"),
    fix_fill_down: |rows| {
        format!("Completar {rows} filas con la fecha y el cliente de la fila de arriba")
    },
    fix_quotes: "Tomar las comillas como un signo más",
    quoting: "Las comillas encierran textos",
    decisions: Decisions {
        serial_dates: "fechas como número de día de Excel",
        other_dates: "fechas del otro orden, aceptadas",
        other_decimals: "números del otro signo decimal, aceptados",
        filled_down: "celdas vacías completadas con la fila de arriba",
        plain_quotes: "comillas como un signo más",
        whole_codes: "códigos «1001.0» leídos como 1001",
        percent_margin: "margen como porcentaje del importe",
        summarised: "archivo resumido: una fila por cliente",
        only: |currency| format!("solo {currency}"),
        rates: |base, rates| format!("todo en {base} ({rates})"),
        same: "una sola moneda, sin mirar los signos",
        totals: |rows| {
            plural(
                rows,
                "fila de totales dejada afuera",
                "filas de totales dejadas afuera",
            )
        },
        not_entered: |currency, amount| format!("no entraron {amount} en {currency}"),
        returns_by_sign: |rows| format!("{rows} devoluciones por el signo"),
        returns_by_type: |rows| format!("{rows} por el tipo de comprobante"),
        returns_by_text: |rows| format!("{rows} por el texto"),
    },
};
