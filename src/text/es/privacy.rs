//! La prueba de que nada sale de este equipo.

use crate::text::keys::privacy::*;

pub const PRIVACY: Privacy = Privacy {
    nav: "Privacidad",
    title: "Tus datos no salen de este equipo. Comprobalo.",
    lead: "Acá ves lo que esta página le pidió a internet, la regla que el navegador le hace cumplir y lo que guarda en este equipo.",
    none_foreign: "Desde que abriste la página no se pidió nada fuera de este sitio.",
    some_foreign: "Hubo un pedido a otro sitio. Cartera no los hace: revisá las extensiones de tu navegador.",
    foreign: "Pedidos a otros sitios",
    foreign_formula: "Del registro del propio navegador: direcciones que no empiezan como la de esta página.",
    after: "Pedidos después de empezar",
    after_formula: "Los que pasaron por la red desde que la página se pudo usar. Lo único que se busca más tarde es el lector de planillas, la primera vez que abrís una, y es un archivo de este mismo sitio.",
    all: "Pedidos en total",
    all_formula: "Los archivos del programa, todos de este sitio. El motor que calcula corre aparte, atado a la misma regla.",
    requests: "Lo que se pidió",
    requests_lead: "Cada archivo, en orden. Se actualiza mientras mirás: importá un archivo de ventas y fijate que no aparece nada.",
    address: "Archivo",
    when: "Cuándo",
    early: "al abrir",
    late: "después",
    bytes: "Tamaño",
    at_hand: "ya estaba",
    policy: "La regla en vigor",
    policy_lead: "No es una promesa nuestra: la página la declara y el navegador la hace cumplir. Aunque el programa quisiera mandar tus datos afuera, no podría.",
    policy_whole: "La regla, tal como está escrita",
    rule: "Regla",
    allows: "Permite",
    meaning: "Qué quiere decir",
    rules: [
        (
            "default-src",
            "Lo que no está permitido abajo está prohibido.",
        ),
        (
            "script-src",
            "Sólo corre el programa de este sitio; nada de código ajeno ni escrito en la página.",
        ),
        (
            "style-src",
            "El aspecto sale de este sitio: ni fuentes ni hojas de estilo ajenas.",
        ),
        (
            "connect-src",
            "Los únicos pedidos posibles son a este mismo sitio. Por acá saldrían los datos: está cerrado.",
        ),
        (
            "img-src",
            "Las imágenes son de este sitio o se dibujan en tu equipo.",
        ),
        ("worker-src", "El motor que calcula es de este sitio."),
        (
            "manifest-src",
            "La ficha para instalar la app es de este sitio.",
        ),
        (
            "base-uri",
            "Nadie puede cambiar a dónde apuntan los enlaces.",
        ),
        ("form-action", "Ningún formulario se envía a ningún lado."),
    ],
    stored: "Lo que queda en este navegador",
    stored_lead: "Preferencias y lo que escribís, por nombre. Las ventas van aparte, en la base de datos del navegador, y sólo si dejaste «Recordar».",
    stored_none: "Nada todavía.",
    name: "Nombre",
    to_settings: "Cambiar qué se recuerda o borrar todo",
    check: "Comprobalo por tu cuenta",
    steps: [
        "Desconectá internet (o activá el modo avión) y seguí usando Cartera: importar, calcular y descargar andan igual.",
        "Volvé a abrir la página sin internet: también abre, porque el navegador guarda el programa.",
        "Con internet, apretá F12, abrí la solapa «Red» e importá un archivo: no aparece ningún pedido.",
        "En la misma ventana, solapa «Aplicación», mirá qué se guardó; y en Preferencias, borralo todo.",
    ],
};
