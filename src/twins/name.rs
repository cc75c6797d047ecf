//! The words of a name: folded, without legal forms.

/// Legal forms of the countries that speak Spanish, and the usual foreign ones.
const LEGAL: &[&str] = &[
    "sa", "sas", "srl", "sau", "sac", "saic", "saci", "sacif", "sacifia", "sca", "scs", "sapi",
    "eirl", "ltda", "limitada", "ltd", "limited", "inc", "llc", "llp", "corp", "gmbh", "cia", "cv",
    "rl", "slu", "sl",
];

/// Words of legal forms that may belong to the name, unless they end it.
const LEGAL_AT_THE_END: &[&str] = &[
    "spa", "sh", "co", "sociedad", "anonima", "simple", "de", "s",
];

/// Words that tell two customers of one name apart.
const TELLING: &[&str] = &[
    "norte", "sur", "este", "oeste", "centro", "north", "south", "east", "west", "sucursal", "suc",
    "local", "deposito", "hijo", "hija", "hijos", "padre", "nieto", "jr", "junior", "sr", "sra",
    "senior", "primero", "segundo", "primera", "segunda", "nuevo", "nueva", "viejo", "vieja",
];

/// `Pérez, Juan S.A.` is `perez`, `juan`. Single letters in a row are one word (`J. C.` is `jc`).
pub(super) fn words(name: &str) -> Vec<String> {
    let mut words = join_initials(split(name));
    let mut place = 0;
    words.retain(|word| {
        place += 1;
        place == 1 || !LEGAL.contains(&word.as_str())
    });
    while let [_, .., last] = words.as_slice()
        && LEGAL_AT_THE_END.contains(&last.as_str())
    {
        words.pop();
    }
    words
}

/// Lower case words without accents; apostrophes join (`D'Angelo`), `y` and `&` say nothing.
fn split(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut end = |word: &mut String| {
        if !matches!(word.as_str(), "" | "y" | "and") {
            words.push(std::mem::take(word));
        }
        word.clear();
    };
    for c in name.chars().filter(|&c| !is_mark(c)) {
        if c.is_alphanumeric() {
            word.extend(c.to_lowercase().map(plain));
        } else {
            end(&mut word);
        }
    }
    end(&mut word);
    words
}

fn join_initials(words: Vec<String>) -> Vec<String> {
    let mut joined: Vec<String> = Vec::with_capacity(words.len());
    let mut in_run = false;
    for word in words {
        let initial = word.len() == 1 && !word.as_bytes()[0].is_ascii_digit();
        match joined.last_mut() {
            Some(last) if in_run && initial => last.push_str(&word),
            _ => joined.push(word),
        }
        in_run = initial;
    }
    joined
}

/// Apostrophes, accents that stand apart, and the signs of ordinals.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\'' | '’' | '‘' | '`' | '´' | 'º' | 'ª' | '°' | '\u{300}'..='\u{36f}'
    )
}

fn plain(c: char) -> char {
    match c {
        'á' | 'à' | 'ä' | 'â' | 'ã' | 'å' => 'a',
        'é' | 'è' | 'ë' | 'ê' => 'e',
        'í' | 'ì' | 'ï' | 'î' => 'i',
        'ó' | 'ò' | 'ö' | 'ô' | 'õ' => 'o',
        'ú' | 'ù' | 'ü' | 'û' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        c => c,
    }
}

/// Whether two names are apart when one has this word and the other not, or another for it:
/// numbers (Roman ones too), single letters, branches, points of the compass, generations.
pub(super) fn tells_apart(word: &str) -> bool {
    let roman = word.len() <= 4 && word.bytes().all(|byte| b"ivx".contains(&byte));
    word.len() == 1
        || roman
        || word.bytes().any(|byte| byte.is_ascii_digit())
        || TELLING.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_name() {
        let of = |name| words(name).join(" ");
        assert_eq!(of("  PÉREZ,  Juan "), "perez juan");
        assert_eq!(of("Acme S.A."), "acme");
        assert_eq!(of("ACME S. R. L."), "acme");
        assert_eq!(of("Acme S.A. de C.V."), "acme");
        assert_eq!(of("Acme y Cía. Ltda."), "acme");
        assert_eq!(of("D’Angelo & Hijos"), "dangelo hijos");
        assert_eq!(of("J. C. Pe\u{301}rez"), "jc perez");
        assert_eq!(of("Local Nº 2"), "local n 2");
        assert_eq!(of("SA"), "sa");
        assert_eq!(of("Spa Relax"), "spa relax");
        assert_eq!(of("—"), "");
    }

    #[test]
    fn numbers_and_generations_tell_apart() {
        let telling = ["2", "b12", "ii", "xiv", "h", "oeste", "hijo"];
        assert!(telling.into_iter().all(tells_apart));
        assert!(!["perez", "vidal", "nortena"].into_iter().any(tells_apart));
    }
}
