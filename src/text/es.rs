//! Español rioplatense: el idioma en que el producto se piensa primero.

use super::keys::*;

pub const TEXT: Text = Text {
    app: APP,
    ui: UI,
    settings: SETTINGS,
};

// ---- app --------------------------------------------------------------------------------------

const APP: App = App {
    name: "Cartera",
    tagline: "Tus clientes, en claro",
    page_title: |page| format!("{page} · Cartera"),
    skip_to_content: "Ir al contenido",
    menu: "Menú",
    menu_label: "Páginas",
    group_data: "Datos",
    group_analysis: "Análisis",
    group_app: "Aplicación",
    import: "Importar ventas",
    board: "Tablero",
    rfm: "RFV",
    abc: "ABC",
    customers: "Clientes",
    settings: "Preferencias",
    private: "Tus datos no salen de este equipo.",
    not_found: "Esta página no existe",
    not_found_lead: "Quizás el enlace quedó viejo o le falta una parte. Desde acá podés seguir:",
    in_preparation: "Esta página está en preparación.",
    storage_failed: "El navegador no deja guardar tus preferencias: valen hasta que cierres esta pestaña.",
};

// ---- ui ---------------------------------------------------------------------------------------

const UI: Ui = Ui {
    cancel: "Cancelar",
    close: "Cerrar",
    retry: "Probar de nuevo",
    loading: "Cargando…",
    optional: "opcional",
    search: "Buscar",
    clear_search: "Borrar la búsqueda",
    yes: "Sí",
    no: "No",
    formula: "Cómo se calcula",
    previous: "antes",
    went_up: "subió",
    went_down: "bajó",
    stayed: "sin cambio",
    no_previous: "sin período anterior",
    show_table: "Ver los datos",
    hide_table: "Ocultar los datos",
    chart_keys: "Recorré los valores con las flechas.",
    chart_failed: "No se pudo dibujar el gráfico. Los datos están en la tabla.",
    table_keys: "Recorré las filas con las flechas; Enter abre la fila.",
    table_empty: "No hay nada que mostrar con estos filtros.",
    table_failed: "No se pudieron leer las filas.",
    rows: |rows| format!("{rows} filas"),
    info: "Información",
    warning: "Atención",
    error: "Error",
    success: "Listo",
    export_dialect: "Formato de los archivos",
    dialect_es: "Excel en español (; y coma decimal)",
    dialect_intl: "Internacional (, y punto decimal)",
    drop_here: "Soltá los archivos acá",
};

// ---- settings ---------------------------------------------------------------------------------

const SETTINGS: Settings = Settings {
    title: "Preferencias",
    lead: "Cómo querés ver la aplicación. Se guardan en este navegador.",
    looks: "Aspecto",
    numbers: "Idioma y números",
    language: "Idioma",
    country: "País",
    country_help: "Decide cómo se escriben los números y las fechas.",
    currency: "Moneda",
    currency_help: "Sólo cambia el símbolo: los importes no se convierten.",
    currency_none: "Sin símbolo",
    currency_by_country: "La del país",
    theme: "Tema",
    theme_system: "Del sistema",
    theme_light: "Claro",
    theme_dark: "Oscuro",
    density: "Espacio",
    density_comfortable: "Cómodo",
    density_compact: "Compacto",
    files: "Archivos que descargás",
    dialect_help: "Elegí el de Excel en español si al abrir un archivo ves todo en una sola columna.",
    example: "Así se ven",
    countries: Countries {
        ar: "Argentina",
        cl: "Chile",
        co: "Colombia",
        es: "España",
        mx: "México",
        pe: "Perú",
        us: "Estados Unidos",
        uy: "Uruguay",
    },
};
