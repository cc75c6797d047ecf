//! Lo que guarda el navegador, las copias y volver atrás.

use crate::text::keys::project::*;
use crate::text::plural;

pub const PROJECT: Project = Project {
    status: Status {
        title: "Tus datos en este navegador",
        honest: "Guardado en este navegador: no es una copia de seguridad. Si se borran los datos del navegador o se rompe el equipo, se pierde. La copia es el archivo que guardás vos.",
        kept: "Todo lo que decidiste y escribiste está guardado.",
        waiting: "Guardando…",
        not_kept: "Lo último que cambiaste no está guardado.",
        never_copied: "Todavía no hiciste ninguna copia.",
        copied_today: "La última copia es de hoy.",
        copied: |days| format!("La última copia tiene {}.", plural(days, "día", "días")),
        workbook: |used, room| format!("Lo que escribiste ocupa {used} de unos {room}."),
        site: |used, room| {
            format!("Todo Cartera, con las ventas, ocupa {used}; el navegador le da hasta {room}.")
        },
        promised: "El navegador prometió no borrarlo si le falta espacio.",
        not_promised: "El navegador puede borrarlo si le falta espacio.",
        ask: "Pedirle que no lo borre",
        refused: "Esta vez no lo prometió: suele hacerlo con las páginas que se usan seguido. Guardá una copia.",
        undo: "Deshacer",
        redo: "Rehacer",
        undo_help: "Ctrl+Z deshace y Ctrl+Mayús+Z rehace lo que cambiaste en la página, hasta 100 pasos de esta visita.",
    },
    trouble: Trouble {
        full: "No queda lugar para guardar lo que escribís",
        denied: "El navegador no deja guardar nada en esta página",
        forgetful: "El navegador no conserva lo que le damos a guardar",
        refused: |why| format!("El navegador no pudo guardar lo que escribiste ({why})"),
        nothing_lost: "No se perdió nada: está todo en esta pestaña. Bajá el archivo del proyecto antes de cerrarla; después lo abrís en Preferencias.",
        download: "Bajar el archivo del proyecto",
        retry: "Probar de nuevo",
        newer: |version| {
            format!(
                "Lo guardado es de una Cartera más nueva (versión {version}): acá es de solo lectura"
            )
        },
        newer_lead: "No se toca nada de lo guardado, y lo que cambies en esta pestaña no queda. Recargá la página para traer la Cartera nueva.",
        download_stored: "Bajar lo guardado",
        reload: "Recargar",
        clash: |parts| format!("Otra pestaña cambió lo mismo que esta: {parts}"),
        clash_lead: "No se perdió nada: esta pestaña muestra lo suyo y en el navegador sigue lo de la otra. Elegí cuál queda.",
        mine: "Dejar lo de esta pestaña",
        theirs: "Traer lo de la otra",
        aside: "Lo que había guardado está dañado y no se puede leer",
        aside_lead: "Lo apartamos tal como estaba. Si tenés una copia, abrila en Preferencias.",
        aside_download: "Bajar lo dañado",
        aside_delete: "Borrarlo",
    },
    save: Save {
        title: "Guardar una copia",
        lead: "El proyecto entero en un archivo tuyo: lo que decidiste y escribiste, los ajustes y, si querés, las ventas.",
        firm: "Nombre de tu empresa",
        firm_help: "Va en el nombre del archivo.",
        with_sales: "Incluir las ventas importadas",
        encrypt: "Proteger el archivo con una contraseña",
        passphrase: "Contraseña",
        passphrase_help: "Cuatro palabras al azar son mejores que una difícil. Si se olvida, nadie puede abrir el archivo.",
        again: "La misma otra vez",
        short: "Al menos 8 letras.",
        differ: "No son iguales.",
        save: "Guardar copia",
        saved: |file| format!("Se bajó {file}. Comprobá que esté en tu carpeta de descargas."),
        failed: |why| format!("No se pudo hacer la copia ({why})."),
        no_crypto: "este navegador no deja cifrar en esta dirección: abrí Cartera con https://",
    },
    open: Open {
        title: "Abrir una copia",
        lead: "Primero ves qué hay adentro; recién después reemplaza lo que tenés.",
        drop: "Soltá acá una copia (.cartera)",
        button: "Elegir archivo",
        locked: |file| format!("{file} está protegido con una contraseña"),
        passphrase: "Contraseña del archivo",
        unlock: "Ver qué hay",
        inside: |file| format!("Qué hay en {file}"),
        made: |day, release| format!("Hecha el {day} con Cartera {release}."),
        parts: |parts| format!("Lo que se decidió y escribió: {parts}."),
        no_parts: "Nada escrito: todo como al empezar.",
        sales: |imports| {
            format!(
                "Ventas de {}:",
                plural(imports, "importación", "importaciones")
            )
        },
        import: |file, rows| format!("{file}: {}", plural(rows, "fila", "filas")),
        no_sales: "Sin ventas: las que tenés cargadas quedan.",
        take_sales: "Traer también las ventas",
        replaces: "Reemplaza lo que está escrito ahora y cómo se ve la página. Con «Deshacer» vuelve lo que estaba escrito.",
        replaces_sales: "Las ventas de la copia toman el lugar de todas las que hay ahora en este navegador; eso no se deshace.",
        confirm: "Abrir esta copia",
        opened: "La copia está abierta.",
        sales_failed: |why| format!("Lo escrito se abrió, pero las ventas no: {why}."),
        foreign: "No es una copia de Cartera. Si es un archivo de ventas, importalo en «Importar».",
        newer: "La copia es de una Cartera más nueva. Recargá la página para actualizarla y probá de nuevo.",
        damaged: "El archivo está dañado: le falta un pedazo o algo cambió en el camino. Traelo de nuevo de donde lo guardaste.",
        wrong: "La contraseña no es la de este archivo. Fijate en las mayúsculas y probá de nuevo.",
        tampered: "La contraseña es la correcta, pero alguien cambió el archivo después de hacerlo. No se abre.",
        broken: "El archivo está entero, pero lo que hay adentro no se puede leer.",
        no_crypto: "Este navegador no deja descifrar en esta dirección: abrí Cartera con https://",
        unreadable: |why| format!("El navegador no pudo leer el archivo ({why})."),
    },
    part: |name| {
        let words = match name {
            "settings" => "ajustes de los análisis",
            "layouts" => "columnas recordadas",
            "people" => "clientes unidos o separados",
            "marks" => "marcas de venta cruzada",
            "loyalty" => "marcas de lealtad",
            "firm" => "nombre de la empresa",
            "registers" => "registros",
            "tiers" => "lo anotado sobre valor y potencial",
            other => other,
        };
        words.to_owned()
    },
};
