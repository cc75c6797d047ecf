//! A heading as it is compared: whole words, without what systems put around them.

use super::mapping::fold;

/// The words of a heading in one spelling each, so that `Nº Cpbte.`, `NRO_COMPROBANTE` and `Número de
/// comprobante` are the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Heading {
    words: Vec<String>,
    /// Without blanks, for names that were written together: in one spelling, and as they stand.
    joined: String,
    written: String,
    /// Of a path such as `Invoice lines/Subtotal`: the cells belong to the line, not to its document.
    pub of_line: bool,
}

impl Heading {
    pub fn read(text: &str) -> Heading {
        let (text, of_line) = last_of_path(text);
        let apart: String = camel_apart(text)
            .replace('%', " pct ")
            .replace("# ", " nro ");
        let mut words: Vec<String> = fold(&apart).split(' ').map(String::from).collect();
        drop_units(&mut words);
        let written = words.concat();
        let words: Vec<String> = spelled_words(&words.join(" ")).map(String::from).collect();
        Heading {
            joined: words.concat(),
            written,
            words,
            of_line,
        }
    }

    /// Whether it is this heading of a list.
    pub fn is(&self, known: &str) -> bool {
        // Every spelling keeps the first letter, and most headings differ in it.
        let first = |text: &str| text.as_bytes().first().copied();
        if first(known) != first(&self.joined) && first(known) != first(&self.written) {
            return false;
        }
        is_made_of(&self.written, known.split(' '))
            || is_made_of(&self.joined, spelled_words(known))
    }

    pub fn is_one_of(&self, known: &[&str]) -> bool {
        known.iter().any(|known| self.is(known))
    }

    pub fn has(&self, word: &str) -> bool {
        self.words.iter().any(|own| own == word)
    }

    /// Names by a code.
    pub fn is_code(&self) -> bool {
        ["cod", "id", "sku"].iter().any(|word| self.has(word))
    }

    /// Of the order or invoice as a whole.
    pub fn is_of_document(&self) -> bool {
        let whole = [
            "factura",
            "comprobante",
            "documento",
            "pedido",
            "orden",
            "order",
            "invoice",
        ];
        let piece = ["line", "linea", "item", "producto"];
        let any = |words: &[&str]| words.iter().any(|word| self.has(word));
        let of_all = any(&["productos", "produtos"]) && any(&["total", "subtotal"]);
        of_all || any(&whole) && !any(&piece)
    }

    /// In Spanish and Portuguese what a thing is stands first: an `importe neto gravado` is an
    /// `importe`. Words of the part, if it does.
    pub fn begins_with(&self, part: &str) -> Option<usize> {
        let length = spelled_words(part).count();
        let begin = self.words.get(..length)?;
        begin.iter().eq(spelled_words(part)).then_some(length)
    }

    /// In English it stands last: a `net order amount` is an `amount`.
    pub fn ends_with(&self, part: &str) -> Option<usize> {
        let length = spelled_words(part).count();
        let end = self.words.get(self.words.len().checked_sub(length)?..)?;
        end.iter().eq(spelled_words(part)).then_some(length)
    }

    /// Says nothing: `#3`, `Columna1`, `Unnamed: 4`, `B`.
    pub fn is_mute(&self) -> bool {
        let name = self.written.trim_end_matches(|c: char| c.is_ascii_digit());
        let mute = [
            "", "columna", "column", "coluna", "col", "campo", "field", "unnamed",
        ];
        mute.contains(&name) || name.chars().count() == 1
    }
}

/// Words that join others.
const SMALL: [&str; 15] = [
    "de", "del", "la", "las", "el", "los", "do", "da", "dos", "das", "of", "the", "para", "en",
    "al",
];

/// What is written behind a heading only to say in which money, or that taxes are not in it.
const UNITS: [&str; 17] = [
    "ars", "usd", "uss", "clp", "mxn", "brl", "cop", "pen", "uyu", "pyg", "bob", "eur", "pesos",
    "us", "mn", "ml", "r",
];

const UNTAXED: [(&str, &str); 3] = [("s", "iva"), ("sin", "iva"), ("u", "s")];

/// One spelling for words that are often cut short. A number is only meant by `n` or `no` beside
/// another word.
fn spelled(word: &str, several: bool) -> &str {
    match word {
        "numero" | "number" | "num" | "nro" | "nr" | "no" if several => "n",
        "codigo" | "code" => "cod",
        "fch" | "fec" => "fecha",
        "cant" | "cantid" => "cantidad",
        "imp" => "importe",
        "unit" if several => "unitario",
        "cpbte" | "cpte" | "cbte" | "comprob" | "comp" => "comprobante",
        "art" => "articulo",
        "prod" => "producto",
        "cli" | "clte" => "cliente",
        "vend" => "vendedor",
        "tot" => "total",
        "doc" | "docto" | "document" => "documento",
        "fact" | "fac" => "factura",
        "ult" | "ultimo" => "ultima",
        "desc" | "descr" if several => "descripcion",
        _ => word,
    }
}

fn spelled_words(text: &str) -> impl Iterator<Item = &str> {
    let several = text.contains(' ');
    (text.split(' '))
        .filter(move |word| !(several && SMALL.contains(word)))
        .map(move |word| spelled(word, several))
}

fn is_made_of<'a>(joined: &str, mut words: impl Iterator<Item = &'a str>) -> bool {
    let rest = words.try_fold(joined, |rest, word| rest.strip_prefix(word));
    rest == Some("")
}

fn drop_units(words: &mut Vec<String>) {
    loop {
        let behind = match words.as_slice() {
            [_, .., last] if UNITS.contains(&last.as_str()) || is_copy(last) => 1,
            [_, .., before, last] if UNTAXED.contains(&(before.as_str(), last.as_str())) => 2,
            _ => return,
        };
        words.truncate(words.len() - behind);
    }
}

/// A second column of the same name is called `Total (2)`.
fn is_copy(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

/// `CustomerName` is two words, `IDCliente` too; `IMPORTE` is one.
fn camel_apart(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut apart = String::with_capacity(text.len() + 4);
    for (i, &letter) in letters.iter().enumerate() {
        let before = i.checked_sub(1).and_then(|at| letters.get(at));
        let lower = |c: Option<&char>| c.is_some_and(|c| c.is_lowercase());
        let upper = |c: Option<&char>| c.is_some_and(|c| c.is_uppercase());
        if letter.is_uppercase() && (lower(before) || upper(before) && lower(letters.get(i + 1))) {
            apart.push(' ');
        }
        apart.push(letter);
    }
    apart
}

/// Exports that follow relations write `Order Lines/Quantity`.
fn last_of_path(text: &str) -> (&str, bool) {
    let lines = ["lines", "line", "lineas", "linhas", "items", "itens"];
    match text.rsplit_once('/') {
        Some((path, last)) if fold(path).split(' ').any(|word| lines.contains(&word)) => {
            (last, true)
        }
        _ => (text, false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(written: &str, known: &str) -> bool {
        Heading::read(written).is(known)
    }

    #[test]
    fn decorations_and_spellings_make_no_difference() {
        for (written, known) in [
            ("Importe ($)", "importe"),
            ("Importe s/IVA", "importe"),
            ("Total (ARS)", "total"),
            ("Total U$S", "total"),
            ("Fecha:", "fecha"),
            ("* Cliente", "cliente"),
            ("Nº Cpbte.", "numero comprobante"),
            ("# de venta", "numero venta"),
            ("N.º de venda", "numero venda"),
            ("Cód.\r\nCliente", "codigo cliente"),
            ("FECHA_EMISION", "fecha emision"),
            ("FechaEmisión", "fecha emision"),
            ("CustomerName", "customer name"),
            ("customername", "customer name"),
            ("IDCliente", "id cliente"),
            ("Imp. Neto", "importe neto"),
            ("Total (2)", "total"),
            ("Invoice lines/Subtotal", "subtotal"),
        ] {
            assert!(
                same(written, known),
                "{written}: {:?}",
                Heading::read(written)
            );
        }
    }

    #[test]
    fn what_matters_is_kept() {
        for (written, other) in [
            ("Total c/IVA", "total"),
            ("Margen %", "margen"),
            ("Cliente/Proveedor", "proveedor"),
            ("N", "numero"),
            ("US$", "importe"),
        ] {
            assert!(!same(written, other), "{written}");
        }
        assert!(Heading::read("Order Lines/Quantity").of_line);
    }

    #[test]
    fn headings_that_say_nothing() {
        for mute in ["#1", "Columna1", "Column 12", "Unnamed: 3", "B", ""] {
            assert!(Heading::read(mute).is_mute(), "{mute}");
        }
        assert!(!Heading::read("Zona").is_mute());
    }
}
