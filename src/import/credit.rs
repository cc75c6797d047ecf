//! Returns and credit notes by their words (Spanish, English, Portuguese).

use super::mapping::fold;

/// By a document type.
pub(super) fn is_credit(document_type: &str) -> bool {
    if document_type.is_empty() {
        return false;
    }
    let folded = fold(document_type);
    let begins = ["nc", "n c", "cn"].iter().any(|short| {
        folded
            .strip_prefix(short)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    });
    let returned = ["devol", "return", "refund", "reembolso", "anula"];
    // "Crédito" alone is a way of paying: only a note of credit takes money back.
    let note = ["nota", "note", "memo"];
    let says = |words: &[&str]| words.iter().any(|word| folded.contains(word));
    begins || says(&returned) || (says(&note) && says(&["credit"]))
}

/// By the number of a document: `NC 0001-00000012`, `NCA0001`, `N/C 12`, `CN-12`. A seller's own
/// series may begin with the same letters, so that a sign or a digit must follow on them.
pub(super) fn is_credit_number(number: &[u8]) -> bool {
    let Some(b'n' | b'N' | b'c' | b'C') = number.first() else {
        return false;
    };
    let rest = match number {
        [b'N' | b'n', b'C' | b'c', rest @ ..] => rest,
        [b'N' | b'n', b'/' | b'.', b'C' | b'c', rest @ ..] => rest,
        // A code of a country, say, goes on with more than a number.
        [b'C' | b'c', b'N' | b'n', rest @ ..] => {
            let digits = match rest {
                [b'-' | b' ' | b'#' | b':', digits @ ..] => digits.trim_ascii_start(),
                _ => b"",
            };
            return !digits.is_empty() && digits.iter().all(u8::is_ascii_digit);
        }
        _ => return false,
    };
    // The letter of an invoice: A, B, C, E, M, X.
    let behind_letter = match rest {
        [letter, behind @ ..] if b"ABCEMXabcemx".contains(letter) => behind,
        _ => rest,
    };
    let ends = |rest: &[u8]| {
        matches!(
            rest,
            [b'0'..=b'9' | b' ' | b'-' | b'/' | b'.' | b':' | b'#', ..]
        )
    };
    rest.is_empty() || ends(rest) || ends(behind_letter)
}

/// By the words with which a description begins.
pub(super) fn is_credit_text<'a>(
    cell: &[u8],
    text: impl FnOnce() -> std::borrow::Cow<'a, str>,
) -> bool {
    const BEGINNINGS: [&[u8; 4]; 6] = [b"nota", b"cred", b"devo", b"anul", b"refu", b"reem"];
    const WORDS: [&str; 13] = [
        "nota de credito",
        "nota credito",
        "credit note",
        "credit memo",
        "devolucion",
        "devoluciones",
        "devolucao",
        "devolucoes",
        "anulacion",
        "anulacao",
        "refund",
        "reembolso",
        "nota de devolucion",
    ];
    let Some(begin) = cell.first_chunk::<4>() else {
        return false;
    };
    if !BEGINNINGS.contains(&&begin.map(|byte| byte.to_ascii_lowercase())) {
        return false;
    }
    let folded = fold(&text());
    let is_word = |rest: &str| rest.is_empty() || rest.starts_with(' ');
    (WORDS.iter()).any(|word| folded.strip_prefix(word).is_some_and(is_word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sale_on_credit_is_no_credit_note() {
        let returns = [
            "Nota de crédito A",
            "NC B",
            "N/C",
            "Devolución",
            "Credit note",
            "CREDIT MEMO",
            "Refund",
            "Anulación",
            "Nota de Crédito Electrónica",
        ];
        for text in returns {
            assert!(is_credit(text), "{text}");
        }
        let sales = [
            "",
            "Crédito",
            "A crédito",
            "Factura crédito",
            "Venta a crédito",
            "Contado",
            "Factura A",
            "Tarjeta de crédito",
            "Nota de débito",
            "Ncr",
        ];
        for text in sales {
            assert!(!is_credit(text), "{text}");
        }
    }

    #[test]
    fn numbers_of_credit_notes() {
        let credits = [
            "NC 0001-00000012",
            "NC-12",
            "NC12",
            "NCA0001-12",
            "nca 12",
            "NC A 0001",
            "N/C 12",
            "N/C-A-12",
            "N.C. 3",
            "NC",
            "CN-12",
            "CN 0012",
        ];
        for number in credits {
            assert!(is_credit_number(number.as_bytes()), "{number}");
        }
        let others = [
            "",
            "N",
            "ND 12",
            "FC-12",
            "NCR",
            "NCALLE 3",
            "Nacional 1",
            "CN-2017-107720",
            "CNA-1",
            "CN",
            "CA-2017-152156",
        ];
        for number in others {
            assert!(!is_credit_number(number.as_bytes()), "{number}");
        }
    }

    #[test]
    fn descriptions_of_credit_notes() {
        let is = |text: &'static str| is_credit_text(text.as_bytes(), || text.into());
        let credits = [
            "Nota de crédito por bonificación",
            "NOTA DE CREDITO",
            "Devolución mercadería",
            "DEVOLUCIÓN",
            "Devolução",
            "Anulación F-12",
            "Credit note 5",
        ];
        for text in credits {
            assert!(is(text), "{text}");
        }
        let others = [
            "",
            "pan",
            "Crema devoluciones",
            "Notas adhesivas",
            "Devocionario",
            "Crédito personal",
            "Refundido",
            "Anular",
            "Nota de débito",
        ];
        for text in others {
            assert!(!is(text), "{text}");
        }
    }
}
