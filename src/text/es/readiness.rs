//! Si los datos alcanzan.

use crate::text::keys::readiness::*;
use crate::text::plural;

pub const READINESS: Readiness = Readiness {
    title: "¿Alcanza con mis datos?",
    lead: "Qué se puede responder con lo que importaste, qué falta y qué cambiaría si estuviera.",
    nav: "¿Alcanza?",
    levels: ["Todavía no alcanza", "Alcanza, con cuidado", "Alcanza"],
    groups: [
        "Todavía no alcanza para",
        "Alcanza, pero leelo con cuidado",
        "Alcanza para",
    ],
    analyses: [
        (
            "Tablero",
            "Cuánto vendés, a cuántos clientes y cómo cambió.",
        ),
        ("RFV", "Quiénes compran hace poco, seguido y mucho."),
        ("ABC", "Qué clientes hacen la mayor parte de las ventas."),
        (
            "ABC por margen",
            "Qué clientes dejan la mayor parte de la ganancia.",
        ),
        (
            "Comparación con el período anterior",
            "Quién subió, quién bajó y quién dejó de comprar.",
        ),
        (
            "Abandono y retención",
            "Qué parte de tus clientes se va y cuánta plata se llevan.",
        ),
        (
            "Camadas",
            "Cuántos de los que empezaron juntos siguen comprando.",
        ),
        (
            "Valor de vida del cliente (simple)",
            "Cuánto deja un cliente típico mientras te compra.",
        ),
        (
            "Valor de vida del cliente (con pronóstico)",
            "Cuánto se espera que compre cada cliente y si sigue activo.",
        ),
        ("Venta cruzada", "Qué producto le falta a cada cliente."),
        (
            "Productos que se compran juntos",
            "Qué conviene ofrecer en la misma compra.",
        ),
        (
            "Clientes dormidos",
            "Quiénes compraban y dejaron de hacerlo.",
        ),
        (
            "Ritmo de compra y riesgo",
            "Quién se está atrasando respecto de su propia costumbre.",
        ),
        (
            "Cartera por vendedor",
            "Qué clientes tiene cada vendedor y cómo están.",
        ),
        ("Recorridos por ciudad", "A quién visitar en cada ciudad."),
        ("Listas de contacto", "A quién escribir o llamar."),
        ("Cumpleaños", "A quién saludar y cuándo."),
        (
            "Referidos",
            "De dónde vino cada cliente y quién recomienda.",
        ),
        (
            "Trayectoria",
            "Cómo avanzó o retrocedió cada cliente con los años.",
        ),
    ],
    columns: [
        "número de factura",
        "producto o categoría",
        "margen",
        "vendedor",
        "ciudad",
        "correo o teléfono",
        "correo",
        "teléfono",
        "fecha de cumpleaños",
        "origen",
    ],
    headings: [
        "Número de factura",
        "Producto o categoría",
        "Margen o costo",
        "Vendedor",
        "Ciudad",
        "Correo o teléfono",
        "Correo",
        "Teléfono",
        "Cumpleaños",
        "Origen",
    ],
    facts: Facts {
        lines: |n| plural(n, "renglón de venta", "renglones de venta"),
        detail: "el archivo es un resumen por cliente",
        months: |n| plural(n, "mes de historia", "meses de historia"),
        weeks: |n| plural(n, "semana de historia", "semanas de historia"),
        missing_months: |n| {
            plural(
                n,
                "mes sin ninguna venta en el medio",
                "meses sin ninguna venta en el medio",
            )
        },
        customers: |n| plural(n, "cliente", "clientes"),
        known_sales: |share| format!("el {share} de las ventas tiene cliente"),
        repeaters: |n| {
            plural(
                n,
                "cliente compró dos veces o más",
                "clientes compraron dos veces o más",
            )
        },
        repeater_share: |share| format!("el {share} de los clientes compró dos veces o más"),
        regular_share: |share| format!("el {share} de los clientes compró tres veces o más"),
        cross_buyers: |n| {
            plural(
                n,
                "cliente compró dos productos o más",
                "clientes compraron dos productos o más",
            )
        },
        baskets: |n| {
            plural(
                n,
                "factura lleva dos productos o más",
                "facturas llevan dos productos o más",
            )
        },
        products: |n| plural(n, "producto", "productos"),
        salespeople: |n| plural(n, "vendedor", "vendedores"),
        cities: |n| plural(n, "ciudad", "ciudades"),
        fill_lines: |share, column| format!("el {share} de los renglones tiene {column}"),
        fill_margin: |share| format!("se conoce el margen del {share} de las ventas"),
        fill_customers: |share, column| format!("el {share} de los clientes tiene {column}"),
    },
    needs: Needs {
        lines: "Cargá un archivo de ventas.",
        detail: "Cargá el archivo con una fila por venta (fecha, cliente e importe) en lugar del resumen por cliente.",
        months: |have, want| {
            format!(
                "Hacen falta {want} meses de historia y hay {have}. Sumá archivos de meses anteriores."
            )
        },
        weeks: |have, want| {
            format!(
                "Hacen falta {want} semanas de historia y hay {have}. Sumá archivos más viejos."
            )
        },
        missing_months: |months| {
            format!(
                "Faltan meses: no hay ninguna venta en {months}. Si vendiste en esos meses, agregá sus archivos."
            )
        },
        customers: |have, want| {
            format!(
                "Hacen falta {want} clientes y hay {have}. Fijate si falta cargar algún archivo."
            )
        },
        known_sales: |have, want| {
            format!(
                "Solo el {have} de las ventas dice a quién se le vendió; conviene llegar al {want}. Cargá el cliente en cada venta y revisá qué columna elegiste como cliente."
            )
        },
        repeaters: |have, want| {
            format!(
                "Hacen falta {want} clientes con dos compras o más y hay {have}. Con más historia vas a ver más recompras."
            )
        },
        repeater_share: |have, want| {
            format!(
                "Solo el {have} de los clientes volvió a comprar; hace falta el {want}. Sumá meses anteriores o fijate si un mismo cliente figura con varios códigos."
            )
        },
        regular_share: |have, want| {
            format!(
                "Solo el {have} compró tres veces o más; hace falta el {want}. Con más historia se ve el ritmo de más clientes."
            )
        },
        cross_buyers: |have, want| {
            format!("Hacen falta {want} clientes con dos productos o más y hay {have}.")
        },
        baskets: |have, want| {
            format!(
                "Hacen falta {want} facturas con dos productos o más y hay {have}. Si tu archivo trae una fila por factura, exportalo con el detalle de productos."
            )
        },
        products: "Hay un solo producto o categoría: hacen falta al menos dos.",
        salespeople: "Hay un solo vendedor: no hay con quién comparar.",
        cities: "Hay una sola ciudad: no hay recorrido que armar.",
        no_column: |heading| {
            format!(
                "Agregá la columna «{heading}» al exportar el archivo o, si ya está, indicá cuál es al importarlo."
            )
        },
        no_margin: "Agregá la columna «Costo» o «Margen»: sin ella no se sabe cuánto gana la empresa con cada cliente.",
        fill: |heading, have, want| {
            format!(
                "«{heading}» está completa en el {have}; conviene llegar al {want}. Completá los que faltan en tu sistema y volvé a exportar."
            )
        },
    },
    opens: "Con eso vas a poder usar este análisis.",
    firms: "Ya lo podés usar; con eso va a ser más firme.",
    firms_too: "Además, con eso va a ser más firme.",
    firms_known_sales: "Lo que se vende sin cliente no entra en el análisis; con eso vas a ver a todos.",
    firms_missing_months: "Hoy un mes que falta se lee como clientes que no compraron.",
    firms_margin: "Hoy el valor se calcula sobre ventas o con el margen que escribas; con eso será ganancia real.",
    firms_period_before: "Hoy el período anterior está incompleto, así que algunos clientes parecen nuevos sin serlo.",
    firms_few_customers: "Con tan pocos clientes conviene usar 3 niveles en lugar de 5.",
    unfinished: |month, day| {
        format!(
            "El último mes ({month}) parece incompleto: el archivo termina el {day}. No lo leas como una caída."
        )
    },
    few_customers: "Con menos de 25 clientes, un puntaje de 1 a 5 divide demasiado fino: usá tres niveles.",
    summarised: "Tu archivo trae una fila por cliente: sirve para RFV y ABC. Para lo demás hace falta cada venta.",
    rests_on: "Se apoya en",
    open_page: "Ver",
    import: "Importar otro archivo",
};
