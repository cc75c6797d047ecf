//! Real files of every format, made by tests/data/sheets/make.py, to the last sign of their text,
//! and from there into the ledger.

use super::{Error, Sheet, open};
use crate::import::{self, Choices, Encoding, Imported, Reason};
use crate::ledger::Money;

/// A file of tests/data/sheets.
macro_rules! file {
    ($name:literal) => {
        include_bytes!(concat!("../../tests/data/sheets/", $name)).as_slice()
    };
}

const SALES: [(&str, &[u8]); 3] = [
    ("xlsx", file!("sales.xlsx")),
    ("xls", file!("sales.xls")),
    ("ods", file!("sales.ods")),
];

fn text(bytes: &[u8], sheet: usize) -> Result<String, Error> {
    open(bytes)?.text(sheet).map(str::to_owned)
}

fn imported(bytes: &[u8], sheet: usize) -> Imported {
    let text = text(bytes, sheet).expect("a sheet that can be read");
    import::read("libro", text.as_bytes(), &Choices::default()).expect("no question to be open")
}

#[test]
fn sheets_are_listed_with_the_hidden_ones_last() {
    let sheet = |name: &str, rows, columns, hidden| Sheet {
        name: name.into(),
        rows,
        columns,
        hidden,
        fault: None,
    };
    for (format, bytes) in SALES {
        let book = open(bytes).expect(format);
        let expected = [
            sheet("Ventas", 8, 5, false),
            sheet("A mano", 3, 3, false),
            sheet("Vacía", 0, 0, false),
            sheet("Costos", 2, 1, true),
        ];
        assert_eq!(book.sheets(), expected, "{format}");
        assert_eq!(book.text(2), Err(Error::Empty), "{format}");
        assert_eq!(book.text(4), Err(Error::NoSuchSheet), "{format}");
    }
}

#[test]
fn the_three_formats_give_the_same_text() {
    let sales = "\
        Distribuidora El Ceibo\t\t\t\t\n\
        Ventas de enero\t\t\t\t\n\
        \n\
        Fecha\tCliente\tComprobante\tImporte\tObservaciones\n\
        2024-01-02\tC001\t1001\t1234.5\t\n\
        2024-01-13\tC002\t1002\t12.3450\tAv. Siempreviva 742 Piso 2\n\
        \n\
        2024-02-01\tC001\t1003\t0.3\t\"tubo 1/2\"\"\"\n\
        2024-02-29\tC003\t1004\t-500\t\n\
        Total\t\t\t747.1450\t\n";
    let typed = "\
        Fecha\tCliente\tImporte\n\
        13/01/2024\tPeña, Núñez e hijos\t1.234,56\n\
        02/02/2024\tCafé Ñandú\t500\n";
    for (format, bytes) in SALES {
        assert_eq!(text(bytes, 0).as_deref(), Ok(sales), "{format}");
        assert_eq!(text(bytes, 1).as_deref(), Ok(typed), "{format}");
    }
}

#[test]
fn the_import_has_no_question_about_them() {
    for (format, bytes) in SALES {
        let Imported {
            receipt, ledger, ..
        } = imported(bytes, 0);
        assert_eq!(
            (receipt.rows_read, receipt.rows_accepted),
            (5, 4),
            "{format}"
        );
        assert_eq!(receipt.reasons, [(Reason::TotalRow, 1)], "{format}");
        // Rejected rows are found in the spreadsheet by their number.
        assert_eq!(receipt.first_rejects[0].line, 10, "{format}");
        assert_eq!(receipt.blank_rows, 0, "{format}");
        assert_eq!(ledger.total(), Money(7_471_450), "{format}");
        assert_eq!(
            receipt
                .days
                .map(|(first, last)| (first.to_string(), last.to_string())),
            Some(("2024-01-02".into(), "2024-02-29".into())),
            "{format}"
        );
        assert_eq!(receipt.encoding, Encoding::Utf8, "{format}");
    }
}

#[test]
fn texts_are_understood_as_those_of_any_file() {
    for (format, bytes) in SALES {
        let Imported { receipt, .. } = imported(bytes, 1);
        assert_eq!(
            (receipt.rows_read, receipt.rows_accepted),
            (2, 2),
            "{format}"
        );
        assert_eq!(receipt.total, Money(17_345_600), "{format}");
    }
}

#[test]
fn every_type_of_cell() {
    let expected = "\
        entero\t591\n\
        cero\t0\n\
        negativo\t-12.5\n\
        tres decimales\t12.3450\n\
        grande\t18500000\n\
        ruido\t3.3\n\
        porcentaje\t0.21\n\
        pesos\t1234.5\n\
        verdadero\tTRUE\n\
        división\t#DIV/0!\n\
        falta\t#N/A\n\
        fecha\t2024-01-31\n\
        momento\t2024-01-31 10:15:00\n\
        hora\t18:30:00\n\
        duración\t36:30:00\n\
        texto\t1.234,56\n\
        ceros\t00012\n\
        blancos\t  a  b \n\
        suma\t3\n\
        palabra\tab\n";
    assert_eq!(text(file!("cells.xlsx"), 0).as_deref(), Ok(expected));
}

#[test]
fn dates_counted_from_1904() {
    for bytes in [file!("epoch.xlsx"), file!("epoch.xls")] {
        let expected = "Fecha\tImporte\n2024-01-31\t5\n2024-02-29\t7\n";
        assert_eq!(text(bytes, 0).as_deref(), Ok(expected));
    }
}

#[test]
fn rows_out_of_order_are_sorted() {
    assert_eq!(
        text(file!("disorder.xlsx"), 0).as_deref(),
        Ok("1\t2\n3\t4\n")
    );
}

#[test]
fn an_error_nobody_knows_costs_a_cell_and_not_the_sheet() {
    assert_eq!(
        text(file!("errors.xlsx"), 0).as_deref(),
        Ok("a\t1\nb\t\nc\t3\n")
    );
}

#[test]
fn what_can_not_be_read_is_named() {
    let error = |bytes| open(bytes).map(|book| book.sheets().len()).err();
    assert_eq!(error(file!("locked.xlsx")), Some(Error::PasswordProtected));
    assert_eq!(error(file!("locked.ods")), Some(Error::PasswordProtected));
    assert_eq!(error(file!("bomb.xlsx")), Some(Error::TooLarge));
    assert_eq!(error(file!("empty.xlsx")), Some(Error::Empty));
    for bytes in [file!("document.docx"), b"fecha;cliente\n", b""] {
        assert_eq!(error(bytes), Some(Error::NotASpreadsheet));
    }
    for bytes in [file!("truncated.xlsx"), &file!("sales.xls")[..2000]] {
        assert!(matches!(error(bytes), Some(Error::Broken(_))));
    }
}
