//! Customers who are nobody in particular: what a till writes when it asks for no name.

use super::{Aliases, Likeness, Person, Sign, code, name};

/// Folded names, without a number behind them.
const NOBODY: &[&str] = &[
    "a consumidor final",
    "anonimo",
    "anonymous",
    "c final",
    "cash",
    "cash customer",
    "cash sale",
    "cash sales",
    "cf",
    "cliente",
    "cliente anonimo",
    "cliente casual",
    "cliente contado",
    "cliente de mostrador",
    "cliente eventual",
    "cliente final",
    "cliente general",
    "cliente generico",
    "cliente mostrador",
    "cliente ocasional",
    "cliente particular",
    "cliente prueba",
    "cliente sin nombre",
    "cliente varios",
    "clientes",
    "clientes mostrador",
    "clientes ocasionales",
    "clientes varios",
    "cons final",
    "consumidor",
    "consumidor final",
    "consumidores finales",
    "contado",
    "customer",
    "desconocido",
    "eventual",
    "final consumer",
    "generico",
    "guest",
    "misc",
    "miscellaneous",
    "mostrador",
    "na",
    "nd",
    "nn",
    "no aplica",
    "no identificado",
    "no informado",
    "no name",
    "none",
    "null",
    "ocasional",
    "otros",
    "particular",
    "prueba",
    "publico",
    "publico en general",
    "publico general",
    "sin cliente",
    "sin datos",
    "sin especificar",
    "sin identificar",
    "sin informar",
    "sin nombre",
    "sn",
    "test",
    "unknown",
    "varios",
    "varios clientes",
    "venta contado",
    "venta mostrador",
    "venta publico",
    "ventas contado",
    "ventas mostrador",
    "ventas varias",
    "walk in",
    "walk in customer",
    "walkin",
    "xx",
    "xxx",
    "xxxx",
];

/// So many different names under one code are a drawer, not a customer. Own judgement.
const DRAWER: u32 = 10;

/// Why this customer stands for nobody, if so.
pub(super) fn sign(person: &Person, aliases: Option<&Aliases>) -> Option<Sign> {
    if is_nobody(person.name) || is_nobody(person.code) {
        return Some(Sign::Name);
    }
    if code::is_filler(person.code) {
        return Some(Sign::Code);
    }
    let aliases = aliases.filter(|aliases| aliases.likeness == Likeness::Different)?;
    let names = aliases.names.shown.len() as u32 + aliases.names.more;
    (names >= DRAWER).then_some(Sign::ManyNames(names))
}

fn is_nobody(text: &str) -> bool {
    // Whoever is called so has a short name; most have longer ones.
    if text.len() > 40 {
        return false;
    }
    let mut words = name::words(text);
    let number = |word: &String| word.bytes().all(|byte| byte.is_ascii_digit());
    while words.len() > 1 && words.last().is_some_and(number) {
        words.pop();
    }
    let folded = words.join(" ");
    NOBODY.binary_search(&folded.as_str()).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_folded() {
        assert!(NOBODY.is_sorted());
        assert!(
            NOBODY
                .iter()
                .all(|entry| name::words(entry).join(" ") == *entry)
        );
    }

    #[test]
    fn nobody_is_told_from_somebody() {
        let nobody = [
            "CONSUMIDOR FINAL",
            "Consumidor Final 2",
            "Cliente mostrador",
            "VARIOS",
            "S/N",
            "s.n.",
            "Sin nombre",
            "Ocasional",
            "N.N.",
            "Público en general",
            "Walk-in customer",
        ];
        assert!(nobody.into_iter().all(is_nobody));
        let somebody = [
            "Consumidor Final Juan Pérez",
            "Varios Hermanos SRL",
            "Kiosco El Mostrador",
            "",
            "7",
            "Final",
            "Cash Converters",
        ];
        assert!(!somebody.into_iter().any(is_nobody));
    }
}
