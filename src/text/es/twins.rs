//! Clientes repetidos.

use crate::text::keys::twins::*;

pub const TWINS: Twins = Twins {
    title: "¿Hay clientes repetidos?",
    lead: "Un cliente con dos códigos parece dos clientes que compran poco. Nada se junta solo: decidís vos, y lo podés deshacer.",
    nav: "Clientes repetidos",
    groups: "Códigos distintos que parecen el mismo cliente",
    names: "Un código con varios nombres",
    names_lead: "Se muestra el último que trae el archivo.",
    nobodies: "Códigos que no son nadie en particular",
    nobodies_lead: "Si los contás sin cliente, sus ventas siguen en los totales y dejan de deformar los análisis de clientes.",
    joined: "Lo que ya juntaste",
    none: "No encontramos clientes repetidos",
    none_lead: "Ningún nombre, correo, teléfono o código se parece a otro lo bastante como para preguntarte.",
    reasons: [
        "Códigos iguales salvo guiones, puntos o ceros adelante.",
        "El mismo nombre, escrito distinto (acentos, orden, S.A./SRL).",
        "El mismo correo.",
        "El mismo teléfono.",
        "Nombres casi iguales: puede ser un error de tipeo o falta una palabra.",
        "El mismo nombre, pero es muy común: pueden ser dos personas.",
    ],
    likenesses: [
        "Nombres muy distintos: quizá dos clientes comparten el código o cambió de dueño.",
        "Nombres parecidos.",
        "El mismo nombre escrito de otra forma.",
    ],
    sign_name: |name| format!("El nombre no es de nadie: «{name}»."),
    sign_code: |code| format!("El código «{code}» parece de relleno."),
    sign_many: |names| {
        format!("Un solo código con {names} nombres distintos: parece un cajón de sastre.")
    },
    keep: |code| format!("Te proponemos conservar {code}: es el que se usó por última vez."),
    join_into: |code| format!("Juntar en {code}"),
    apart: "No son el mismo",
    propose_again: "Volver a proponer",
    kept_apart: "Marcados como distintos",
    undo: "Deshacer",
    without_customer: "Contar sin cliente",
    fine: "Está bien así",
    code: "Código",
    name: "Nombre",
    lines: "Líneas",
    amount: "Ventas",
    last: "Última compra",
    more: |more| format!("y {more} más, que aparecen a medida que resolvés estos"),
    crowds: |crowds| {
        format!(
            "{crowds} nombres, correos o teléfonos los comparten más de 8 clientes, así que no dicen nada y no se listan."
        )
    },
    counts_as: |code, into| format!("{code} cuenta como {into}"),
    counts_as_nobody: |code| format!("{code} cuenta sin cliente"),
};
