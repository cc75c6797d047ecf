//! Lo que hay cargado.

use crate::text::keys::holdings::*;
use crate::text::plural;

pub const HOLDINGS: Holdings = Holdings {
    hand: Hand {
        title: |files| format!("{files} archivos para importar"),
        lead: "Elegí uno para ver qué entendimos. Lo que cambies vale para todos los que tengan las mismas columnas.",
        looking: "Mirando…",
        ready: "Listo",
        asks: "Hay una pregunta",
        lacks: "Falta elegir columnas",
        failed: "No se puede leer",
        put_away: |file| format!("No importar {file}"),
        confirm: |files| format!("Importar {files} archivos"),
        reading: |file, nth, files| format!("Leyendo {file} ({nth} de {files})"),
        sheet: "Hoja",
        sheet_help: "Se importa una hoja por vez.",
        place: "¿Qué hacemos con lo que ya está cargado?",
        beside: "Sumarle este archivo",
        instead: "Empezar de nuevo con este",
        instead_help: "Lo anterior queda apartado y se puede volver a incluir desde la lista de importaciones.",
        over_sample: "El negocio de ejemplo se retira al entrar tus ventas.",
        again: "Este archivo ya está cargado",
        again_lead: "Es igual, byte por byte, a uno que importaste. Para no contar dos veces, esta lectura va a reemplazar a la anterior.",
        add: "Sumarlo igual",
        remembered: "Reconocimos las columnas: se lee como la última vez.",
    },
    receipt: Receipt {
        several: |files, accepted, read| {
            format!("{files} archivos: entraron {accepted} de {read} filas")
        },
        fingerprint: "Huella SHA-256",
        size: "Tamaño",
        decisions: "Cómo se leyó",
        compare: "Total según tu sistema",
        compare_help: "Escribí el total del mismo período y te decimos si coincide.",
        not_a_number: "Escribí un importe, por ejemplo 1.234,56.",
        agrees: "Coincide al centavo.",
        system_more: |difference| format!("Tu sistema suma {difference} más."),
        system_less: |difference| format!("Tu sistema suma {difference} menos."),
        rejected_explain: |sum| format!("Las filas rechazadas suman {sum}: mirá si es eso."),
        twice: |files| format!("Ya estaba incluido: {files}"),
        twice_lead: "Es igual, byte por byte, a otra importación que también cuenta: sus ventas se suman dos veces. Si no es a propósito, deshacé esta importación.",
    },
    list: List {
        title: "Lo que hay cargado",
        lead: |rows, customers, period| {
            format!("{} · {customers} · {period}", plural(rows, "fila", "filas"))
        },
        customers: |count| plural(count, "cliente", "clientes"),
        file: "Archivo",
        rows: "Filas",
        total: "Importe",
        period: "Período",
        state: "Estado",
        counts: "Incluido",
        aside: "Apartado",
        left_out: |lines| format!("{lines} líneas repetidas no se cuentan"),
        take_back: |file| format!("Apartar {file}"),
        bring_back: |file| format!("Volver a incluir {file}"),
        delete: |file| format!("Borrar {file}"),
        delete_title: "¿Borrar esta importación?",
        delete_sure: |file| {
            format!(
                "Las ventas de {file} se borran de este navegador. Tu archivo no se toca: podés volver a importarlo."
            )
        },
        delete_confirm: "Borrar la importación",
        sample: "Negocio de ejemplo",
        nothing_counts: "Todas las importaciones están apartadas: incluí una o soltá un archivo.",
        actions: "Acciones",
        moneys: |currencies| format!("Se están sumando monedas distintas: {currencies}"),
        moneys_lead: "Apartá una de las importaciones, o importá su archivo de nuevo y elegí una cotización.",
        unreadable: |imports| {
            format!(
                "{} que esta versión no puede leer. No se borra nada: importá de nuevo sus archivos.",
                plural(imports, "importación guardada", "importaciones guardadas")
            )
        },
    },
    keep: Keep {
        title: "Guardado en este equipo",
        remember: "Recordar estas ventas en este equipo",
        working: "Guardando las ventas en este navegador…",
        kept: "Las ventas quedan guardadas en este navegador y van a estar acá cuando vuelvas.",
        not_kept: "Las ventas están solo en la memoria: al cerrar o recargar la página se van.",
        refused: |why| {
            format!(
                "El navegador no pudo guardar las ventas ({why}). Siguen abiertas: podés trabajar, pero al recargar vas a tener que elegir el archivo de nuevo. Liberá espacio y volvé a tildar la casilla."
            )
        },
        honest: "No es una copia de seguridad: el navegador puede borrar lo guardado si le falta espacio. Conservá tus archivos. En un equipo compartido, destildá la casilla.",
        erase: "Borrar todo",
        erase_title: "¿Borrar todo lo de este equipo?",
        erase_sure: "Se borran las ventas, los ajustes, las columnas recordadas y los clientes unidos. No se puede deshacer. Tus archivos no se tocan.",
        erase_confirm: "Sí, borrar todo",
        erased: "No quedó nada guardado en este navegador.",
        erase_failed: "El navegador no dejó borrar todo. Cerrá las otras pestañas de Cartera y probá de nuevo, o borrá los datos del sitio desde el navegador.",
        restoring: "Trayendo las ventas guardadas…",
    },
    repeats: Repeats {
        title: |invoices, lines, amount| {
            format!("Repetidos en dos archivos: {invoices}, {lines} por {amount}")
        },
        invoices: |count| plural(count, "comprobante", "comprobantes"),
        lines_counted: |count| plural(count, "línea", "líneas"),
        lead: "La misma línea del mismo comprobante está en dos archivos. No sacamos nada por nuestra cuenta: tildá lo que no haya que contar dos veces.",
        all: "Dejar todas afuera",
        none: "Contar todas",
        date: "Fecha",
        customer: "Cliente",
        lines: "Líneas",
        amount: "Importe",
        also_in: "También en",
        leave_out: "No contar el comprobante",
        more: |invoices| format!("Hay {invoices} más; los botones valen para todos."),
        out: |out, lines| format!("{out} de {lines} líneas afuera"),
    },
};
