//! El motor: período, fallas, descargas.

use crate::text::keys::worker::*;

pub const WORKER: Worker = Worker {
    period: Period {
        label: "Período que se analiza",
        analysis_date: "Fecha de análisis",
        window: "Ventana",
        months: "meses",
        quick: "Ventanas usuales",
        twelve: "12 meses",
        twenty_four: "24 meses",
        all: "Todo",
        covers: |from, until| format!("Se miran las ventas del {from} al {until}."),
        covers_all: |from, until| format!("Se mira toda la historia: del {from} al {until}."),
        data_begin: |day| {
            format!("Tus ventas empiezan el {day}: el comienzo de la ventana no tiene datos.")
        },
        data_end: |day| format!("Tus ventas llegan hasta el {day}."),
        back_to_last: |day| format!("Volver al {day}, la última fecha con ventas"),
    },
    failure: Failure {
        no_sales: (
            "Todavía no hay ventas",
            "Importá el archivo de ventas de tu empresa, o mirá primero cómo se ve con un comercio de ejemplo.",
        ),
        lost: (
            "Las ventas de esta visita se perdieron",
            "El navegador detuvo el cálculo, casi siempre por falta de memoria. Cerrá otras pestañas y volvé a importar el archivo. Tus preferencias siguen guardadas.",
        ),
        import_link: "Importá tus ventas",
        sample: "Ver con datos de ejemplo",
        empty: (
            "El archivo está vacío",
            "Volvé a exportarlo desde tu sistema y fijate que pese más de 0 KB.",
        ),
        excel: (
            "Es una planilla de Excel",
            "Abrila en Excel y usá Archivo › Guardar como › CSV UTF-8. Después elegí acá el archivo CSV.",
        ),
        pdf: (
            "Es un PDF, no una tabla de datos",
            "Pedile a tu sistema el listado de ventas en CSV o en Excel.",
        ),
        image: (
            "Es una imagen, no una tabla de datos",
            "Pedile a tu sistema el listado de ventas en CSV o en Excel.",
        ),
        archive: (
            "Es un archivo comprimido",
            "Descomprimilo y elegí acá el CSV que trae adentro.",
        ),
        unknown: (
            "No parece un archivo de texto",
            "Elegí el listado de ventas que exporta tu sistema, en formato CSV.",
        ),
        one_column: (
            "Se encontró una sola columna",
            "Las columnas tienen que estar separadas por coma, punto y coma, tabulación o barra. Elegí el separador a mano o exportá el archivo de nuevo.",
        ),
        too_wide: (
            "Tiene demasiadas columnas",
            "Se leen hasta 4096. Fijate que cada venta esté en su propia línea y que el separador sea el correcto.",
        ),
        only_header: (
            "Hay títulos de columnas pero ninguna fila",
            "Revisá los filtros de fechas al exportar: el listado salió sin ventas.",
        ),
        missing: |fields| format!("Falta elegir una columna para: {fields}"),
        missing_advice: "Elegí en la lista qué columna de tu archivo corresponde. Si tu archivo no la trae, exportalo de nuevo con ella.",
        undecided: (
            "Hay una columna que se puede leer de dos maneras",
            "Contestá la pregunta que está sobre la vista previa; en la duda no elegimos por vos.",
        ),
        nothing_accepted: |rows| format!("No se pudo leer ninguna de las {rows} filas"),
        nothing_accepted_advice: |reason| {
            format!(
                "El motivo más común: «{reason}». Revisá qué columna elegiste para cada dato. Lo que ya estaba cargado sigue igual."
            )
        },
        unreadable: (
            "El navegador no pudo leer el archivo",
            "Puede que se haya movido, que esté abierto en otro programa o en una carpeta de la nube sin descargar. Elegilo de nuevo.",
        ),
        cancelled: (
            "Se canceló la importación",
            "No cambió nada de lo que ya estaba cargado.",
        ),
        file_gone: (
            "El archivo ya no está a mano",
            "El navegador no guarda tus archivos. Elegilo de nuevo para leerlo de otra manera.",
        ),
        no_spreadsheet: (
            "No es una planilla de cálculo",
            "Tiene el nombre o la forma de una planilla, pero no lo es. Abrilo con Excel y guardalo como .xlsx o como CSV.",
        ),
        password: (
            "La planilla pide contraseña",
            "Abrila con Excel, sacale la contraseña (Archivo, Información, Proteger libro) y volvé a elegirla.",
        ),
        too_large: (
            "La planilla es demasiado grande",
            "Guardá como CSV la hoja de las ventas y elegí ese archivo: en CSV entran millones de filas.",
        ),
        empty_sheet: (
            "La planilla está vacía",
            "Fijate que la hoja con las ventas esté guardada en este archivo.",
        ),
        broken_spreadsheet: (
            "La planilla está dañada",
            "Abrila con Excel y guardala de nuevo, o guardá la hoja como CSV.",
        ),
        summarised: (
            "Tu archivo trae una fila por cliente",
            "Sirve para RFV y para ABC. Para ver meses, comparaciones y quién se fue hace falta el listado con una fila por venta: fecha, cliente e importe.",
        ),
        stopped: (
            "El cálculo se detuvo",
            "Casi siempre es por falta de memoria. Cerrá otras pestañas y volvé a importar el archivo.",
        ),
    },
    download: Download {
        customers: "Descargar todos los clientes",
        segments: "Descargar segmentos",
        abc: "Descargar el ABC completo",
        churn: "Descargar el abandono",
        cohorts: "Descargar las cohortes",
        clv_model: "Descargar el modelo",
        pairs: "Descargar los pares",
        matrix: "Descargar la matriz",
        offers: "Descargar qué ofrecer",
        dormant: "Descargar los dormidos",
        trails: "Descargar los senderos",
        transitions: "Descargar las migraciones",
        results: "Descargar los resultados por cliente",
        pyramid: "Descargar la pirámide",
        profitability: "Descargar la rentabilidad por producto",
        value_tiers: "Descargar los grupos de valor",
        profiles: "Descargar los grupos parecidos",
        effect: "Descargar lo medido",
        rejected: "Descargar filas rechazadas",
        failed: "No se pudo preparar el archivo.",
    },
};
