"""Writes the files of this folder, byte for byte: one quirk each, named by it.

Encodings and line ends can be reviewed here and not in the files themselves. What each means stands
beside it in NAME.expected, written by hand. Run with no arguments; needs Python alone.
"""

from pathlib import Path

HERE = Path(__file__).parent
FIXTURES = {}


def fixture(name, text, encoding="utf-8", end="\n", before=b"", behind=b""):
    """The text as a file; a blank line above it belongs to this script."""
    lines = text.removeprefix("\n")
    FIXTURES[name] = before + lines.replace("\n", end).encode(encoding) + behind


# Bytes and lines.

PEOPLE = """
Fecha;Cliente;Comprobante;Importe
02/01/2024;Peña e Hijos;A-0001;1.234,56
13/01/2024;Núñez – Güemes;A-0002;850,00
15/01/2024;Peña e Hijos;A-0003;12.000
31/01/2024;Almacén Ñandú;A-0004;99,90
"""
fixture("windows_1252.csv", PEOPLE, "cp1252", "\r\n")
fixture("utf8_bom.csv", PEOPLE, "utf-8-sig", "\r\n")
fixture("utf16_le_bom.txt", PEOPLE.replace(";", "\t"), "utf-16-le", "\r\n", b"\xff\xfe")
fixture("utf16_be_bom.csv", PEOPLE, "utf-16-be", "\r\n", b"\xfe\xff")
fixture("utf16_unmarked.csv", PEOPLE, "utf-16-le", "\r\n")
fixture("cr_only.csv", PEOPLE, end="\r")
fixture("mixed_line_ends.csv", """
Fecha;Cliente;Comprobante;Importe\r
02/01/2024;Peña e Hijos;A-0001;1.234,56
13/01/2024;Almacén Ñandú;A-0002;850,00\r15/01/2024;Peña e Hijos;A-0003;12.000\r
31/01/2024;Almacén Ñandú;A-0004;sin cargo""")
fixture("one_windows_1252_cell_in_utf8.csv", PEOPLE,
        behind="31/01/2024;Café Tortoni;A-0005;10,00\n".encode("cp1252"))
fixture("nul_and_dos_end_of_file.csv", PEOPLE.replace("A-0002", "A-00\x0002"), "utf-8",
        "\r\n", behind=b"\x1a")

# Above and below the rows.

fixture("sep_line.csv", """
sep=;
Fecha;Cliente;Importe
02/01/2024;Kiosco El Sol;1.234,56
13/01/2024;Librería Atenas;850,00
14/01/2024;Kiosco El Sol;99,90
""", "cp1252", "\r\n")
fixture("title_rows.csv", """
Distribuidora Andina S.R.L.
Listado de ventas del 01/01/2024 al 31/01/2024
Emitido: 05/02/2024 09:41;;;Hoja 1

Fecha;Cliente;Comprobante;Importe
02/01/2024;Kiosco El Sol;A-0001;1.234,56
13/01/2024;Librería Atenas;A-0002;850,00
14/01/2024;Kiosco El Sol;A-0003;99,90
""")
fixture("blank_lines_before_header.csv", """


;;;
Fecha;Cliente;Comprobante;Importe
02/01/2024;Kiosco El Sol;A-0001;1.234,56
;;;
13/01/2024;Librería Atenas;A-0002;850,00
""".removeprefix("\n"))
fixture("two_line_header.csv", """
Comprobante;;Comprador;;Montos;
Fecha;Número;Cód. cliente;Cliente;Neto;Importe
02/01/2024;A-0001;17;Kiosco El Sol;1.000,00;1.210,00
13/01/2024;A-0002;23;Librería Atenas;500,00;605,00
14/01/2024;A-0003;17;Kiosco El Sol;100,00;121,00
""")
fixture("no_header.csv", """
02/01/2024;Kiosco El Sol;A-0001;1.234,56
13/01/2024;Librería Atenas;A-0002;850,00
14/01/2024;Kiosco El Sol;A-0003;99,90
""")
fixture("repeated_header.csv", """
Fecha;Cliente;Comprobante;Importe
02/01/2024;Kiosco El Sol;A-0001;1.234,56
13/01/2024;Librería Atenas;A-0002;850,00
Fecha;Cliente;Comprobante;Importe
14/01/2024;Kiosco El Sol;A-0003;99,90
Fecha;Cliente;Comprobante;Importe
15/01/2024;Librería Atenas;A-0004;1,00
""")
fixture("total_general_footer.csv", """
Fecha;Cliente;Comprobante;Importe
02/01/2024;Kiosco El Sol;A-0001;1.234,56
13/01/2024;Librería Atenas;A-0002;850,00
14/01/2024;Total Sport S.A.;A-0003;99,90
Total general;;;2.184,46
""")
fixture("unlabelled_sum_footer.csv", """
Fecha;Cliente;Comprobante;Importe
02/01/2024;Kiosco El Sol;A-0001;1.234,56
13/01/2024;Librería Atenas;A-0002;850,00
14/01/2024;Kiosco El Sol;A-0003;99,90
;;;2.184,46
""")
fixture("subtotals_per_customer.csv", """
Cliente;Fecha;Comprobante;Importe
Kiosco El Sol;02/01/2024;A-0001;1.234,56
Kiosco El Sol;14/01/2024;A-0003;99,90
Subtotal Kiosco El Sol;;;1.334,46
Librería Atenas;13/01/2024;A-0002;850,00
Librería Atenas;20/01/2024;A-0004;150,00
Subtotal Librería Atenas;;;1.000,00
TOTAL GENERAL;;;2.334,46
""")
fixture("printed_on_footer.csv", """
Fecha;Cliente;Importe
02/01/2024;Kiosco El Sol;1.234,56
13/01/2024;Librería Atenas;850,00

Impreso por: jlopez
Página 1 de 1
""")
fixture("empty_rows.csv", """
Fecha;Cliente;Importe
02/01/2024;Kiosco El Sol;1.234,56

;;
13/01/2024;Librería Atenas;850,00
 ; ;
;;

14/01/2024;Kiosco El Sol;99,90
;;
""")
fixture("only_two_rows.csv", """
Fecha,Cliente,Importe
2024-01-13,Kiosco El Sol,1234.56
""")

# Cells and their ends.

fixture("semicolon_decimal_comma.csv", """
Fecha;Cliente;Comprobante;Importe
02/01/2024;Almacén Doña Rosa;A-0001;1.234,56
13/01/2024;Kiosco El Sol;A-0002;850,00
15/01/2024;Almacén Doña Rosa;A-0003;12.000
20/01/2024;Panadería San José;A-0004;99,9
31/02/2024;Kiosco El Sol;A-0005;10,00
""")
fixture("comma_quoted_decimal_comma.csv", """
Fecha,Cliente,Comprobante,Importe
02/01/2024,Almacén Doña Rosa,A-0001,"1.234,56"
13/01/2024,Kiosco El Sol,A-0002,"850,00"
15/01/2024,Almacén Doña Rosa,A-0003,"12.000,5"
20/01/2024,"Panadería San José",A-0004,"99,9"
""")
fixture("comma_decimal_point.csv", """
Fecha,Cliente,Comprobante,Importe
02/01/2024,Almacén Doña Rosa,A-0001,18500.00
13/01/2024,Kiosco El Sol,A-0002,"1,250.50"
15/01/2024,Almacén Doña Rosa,A-0003,3.5
""")
fixture("tab.tsv", """
Fecha	Cliente	Comprobante	Importe
02/01/2024	Kiosco El Sol, sucursal 2	A-0001	1.234,56
13/01/2024	Librería Atenas; anexo	A-0002	850,00
14/01/2024		A-0003	99,90
""")
fixture("pipe.txt", """
Fecha|Cliente|Comprobante|Importe
02/01/2024|Kiosco El Sol|A-0001|1.234,56
13/01/2024|Librería Atenas, S.A.|A-0002|850,00
14/01/2024|Kiosco El Sol|A-0003|99,90
""")
fixture("commas_in_text.csv", """
Fecha;Cliente;Detalle;Importe
02/01/2024;Pérez, Ana;Yerba, azúcar, café;1.234,56
13/01/2024;Gómez, Luis;Fideos, arroz, harina;850,00
14/01/2024;Pérez, Ana;Leche, pan, queso;99,90
""")
fixture("delimiter_in_cell.csv", """
Fecha,Cliente,Importe
2024-01-02,Kiosco El Sol,1234.56
2024-01-13,Librería Atenas, S.A.,850.00
2024-01-14,"Librería Atenas, S.A.",99.90
2024-01-15,Kiosco El Sol,7.25
""")
fixture("ragged_rows.csv", """
Fecha;Cliente;Importe;Vendedor;Notas
02/01/2024;Kiosco El Sol;1.234,56;Marta;pagó
13/01/2024;Librería Atenas;850,00
14/01/2024;Kiosco El Sol
15/01/2024;Librería Atenas;10,00;Marta;;;
16/01/2024;Kiosco El Sol;20,00;Luis;retira;tarde
17/01/2024;Kiosco El Sol;30,00;Luis
""")
fixture("trailing_delimiters.csv", """
Fecha;Cliente;Importe;
02/01/2024;Kiosco El Sol;1.234,56;
13/01/2024;Librería Atenas;850,00;
14/01/2024;Kiosco El Sol;99,90;
""")
fixture("blanks_around_cells.csv", """
 Fecha ; Cliente ; Importe
02/01/2024 ;Kiosco El Sol      ;    1.234,56
13/01/2024 ;  Librería Atenas  ;      850,00
14/01/2024 ; Kiosco El Sol     ;       99,90
""")
fixture("repeated_column_names.csv", """
Fecha;Cliente;Total;Total
02/01/2024;Kiosco El Sol;1.234,56;1.493,82
13/01/2024;Librería Atenas;850,00;1.028,50
14/01/2024;Kiosco El Sol;100,00;121,00
""")
fixture("stray_quote.csv", """
Fecha;Cliente;Producto;Importe
02/01/2024;Ferretería Ruiz;Caño 1/2" PVC;1.234,56
13/01/2024;Corralón Sur;Codo 3/4" x 90;850,00
14/01/2024;Ferretería Ruiz;Pintura 20 l;99,90
""")
fixture("quote_begins_cell.csv", """
Fecha;Cliente;Producto;Importe
02/01/2024;Ferretería Ruiz;"1/2 pulgada, caño;1.234,56
13/01/2024;Corralón Sur;Codo;850,00
14/01/2024;Ferretería Ruiz;"3/4 pulgada, caño;99,90
15/01/2024;Corralón Sur;Cemento;50,00
""")
fixture("embedded_newline.csv", """
Fecha;Cliente;Producto;Importe
02/01/2024;Kiosco El Sol;"Caja surtida:
alfajores, caramelos
y chicles";1.234,56
13/01/2024;Librería Atenas;Resma A4;850,00
14/01/2024;Kiosco El Sol;"Bebidas
varias";99,90
32/01/2024;Kiosco El Sol;Hielo;5,00
""", end="\r\n")
fixture("doubled_quotes.csv", '''
Fecha,Cliente,Producto,Importe
2024-01-02,"Bar ""El Gato"", Rosario","TV 32"" LED",1234.56
2024-01-13,Librería Atenas,"Cuaderno ""Éxito""",850.00
2024-01-14,"Bar ""El Gato"", Rosario",Café,99.90
''')
fixture("all_cells_quoted.csv", """
"Fecha","Cliente","Comprobante","Importe"
"02/01/2024","Kiosco El Sol","A-0001","1.234,56"
"13/01/2024","Librería Atenas","A-0002","850,00"
"14/01/2024","","A-0003","99,90"
""")
fixture("unclosed_quote.csv", """
Fecha;Cliente;Producto;Importe
02/01/2024;Kiosco El Sol;"Yerba; 1 kg";1.234,56
13/01/2024;Librería Atenas;"Resma; A4";850,00
14/01/2024;Kiosco El Sol;"Té; en hebras";99,90
15/01/2024;Kiosco El Sol;"Café; molido";20,00
16/01/2024;Ferretería Ruiz;"1/2 pulgada;30,00
17/01/2024;Librería Atenas;Lápiz;10,00
""")
fixture("two_stray_quotes_around_bad_rows.csv", """
Fecha;Cliente;Producto;Importe
02/01/2024;Kiosco El Sol;"Yerba; 1 kg";1.234,56
13/01/2024;Librería Atenas;"Resma; A4";850,00
14/01/2024;Kiosco El Sol;"Té; en hebras";99,90
15/01/2024;Ferretería Ruiz;"1/2 pulgada;30,00
s/f;Corralón Sur;Cemento;40,00
s/f;Corralón Sur;"3/4 pulgada;50,00
18/01/2024;Kiosco El Sol;"Café; molido";20,00
""")
fixture("long_names.csv", f"""
Fecha;Cliente;Producto;Importe
02/01/2024;{'Cooperativa de Trabajo y Consumo ' * 12}Ltda.;Harina;1.234,56
13/01/2024;Kiosco El Sol;{'Promo ' * 80}fin;850,00
""")

# Numbers.

def amounts(name, cells, head="Fecha;Cliente;Importe", **how):
    clients = ["Kiosco El Sol", "Librería Atenas"]
    rows = [f"{13 + i:02}/01/2024;{clients[i % 2]};{cell}" for i, cell in enumerate(cells)]
    fixture(name, "\n".join([head, *rows, ""]), **how)


amounts("apostrophe_thousands.csv", ["1'234.56", "12'000.00", "1’500.50", "850.00"])
amounts("nbsp_thousands.csv", ["1\xa0234,56", "12\u202f000,00", "1\xa0000\xa0000", "850,00"])
amounts("nbsp_thousands_windows_1252.csv", ["1\xa0234,56", "12\xa0000,00", "850,00"],
        encoding="cp1252")
amounts("blank_thousands.csv", ["1 234,56", "12 000,00", "1 000 000", "850,00", "12 34,00"])
amounts("dollar_sign.csv", ["$ 1.234,56", "$850,00", "-$ 99,90", "$ -0,10", "$", "$ 12,3.4"])
amounts("us_dollars_only.csv", ["US$ 1,234.56", "U$S 850.00", "USD 99.90", "15.50 USD"])
amounts("two_currencies.csv", ["$ 1.234,56", "US$ 850,00", "$ 99,90", "U$S -50,00"])
amounts("currency_column.csv", ["ARS;1.234,56", "USD;850,00", "ARS;99,90", ";0,10", "dólares;50,00"],
        "Fecha;Cliente;Moneda;Importe")
amounts("euro.csv", ["1.234,56 €", "€ 850,00", "EUR 99,90", "-15,50 €"], encoding="cp1252")
amounts("soles.csv", ["S/ 1,234.56", "S/. 850.00", "S/99.90", "PEN 15.50"])
amounts("reais.csv", ["R$ 1.234,56", "R$850,00", "-R$ 99,90", "R$ 15,50"])
amounts("percent_margin.csv", ["1.000,00;35 %", "200,00;50%", "-100,00;10 %", "80,00;"],
        "Fecha;Cliente;Importe;Margen")
amounts("trailing_minus.csv", ["1.234,56", "850,00-", "99,90 -", "10,00"])
amounts("bracket_negative.csv", ["1.234,56", "(850,00)", "$ (99,90)", "($ 10,00)", "(5,00"])
amounts("cr_db_suffix.csv", ["1.234,56 DB", "850,00 CR", "99,90DR", "10,00cr"])
amounts("integers_with_point_zero.csv", ["3.0;1500.0", "1.0;850.0", "12.0;12000.0"],
        "Fecha;Cliente;Cantidad;Importe")
amounts("ambiguous_thousands.csv", ["14.000", "1.500", "120.750", "850"])
amounts("mixed_decimal_signs.csv", ["1.234,56", "850,00", "99,90", "1234.56", "12,5", "850.5", "s/c"])
amounts("zero_amounts.csv", ["1.234,56", "0,00", "0", "-", "", "850,00"])
amounts("words_for_amounts.csv", ["1.234,56", "bonificado", "#N/A", "850,00", "1,2,3", "99,90"])
amounts("amount_too_large.csv", ["1.234,56", "99.999.999.999.999,00", "850,00"])
amounts("four_decimals.csv", ["10,1234", "0,00005", "1,0049", "2,00"])

# Codes.

fixture("codes_with_point_zero.csv", """
Fecha,Cod Cliente,Factura,Importe
2024-01-02,1001.0,501.0,1234.56
2024-01-13,1002.0,502.0,850.00
2024-01-14,1001.0,503.0,99.90
""")
fixture("leading_zero_codes.csv", """
Fecha;Cód. cliente;Cliente;Factura;Importe
02/01/2024;007;Kiosco El Sol;0001-00000012;1.234,56
13/01/2024;7;Librería Atenas;0001-00000013;850,00
14/01/2024;007;Kiosco El Sol;0001-00000014;99,90
""")
fixture("anonymous_sales.csv", """
Fecha;Cliente;Comprobante;Importe
02/01/2024;Kiosco El Sol;A-0001;1.234,56
13/01/2024;;B-0001;850,00
14/01/2024;;B-0002;99,90
15/01/2024;Consumidor Final;B-0003;10,00
""")

# Dates.

def dates(name, cells, **how):
    clients = ["Kiosco El Sol", "Librería Atenas"]
    rows = [f"{cell};{clients[i % 2]};{i + 1},50" for i, cell in enumerate(cells)]
    fixture(name, "\n".join(["Fecha;Cliente;Importe", *rows, ""]), **how)


dates("day_first.csv", ["3/4/2024", "13/04/2024", "05-04-2024", "06.04.2024", "31/04/2024"])
dates("month_first.csv", ["04/03/2024", "04/13/2024", "4/5/2024", "02/30/2024"])
dates("iso_with_time.csv",
      ["2024-04-03T10:15:00-03:00", "2024-04-04 23:59:59", "2024-04-05T00:00:00.000Z",
       "2024-04-06", "2024/04/07", "2024-13-01"])
dates("month_names_es.csv",
      ["3-abr-24", "04-ago-2024", "31 de diciembre de 2024", "5-set-24", "6 ENE 2024", "7-xyz-24"])
dates("month_names_en.csv", ["3-Apr-24", "Aug 4, 2024", "December 31, 2024", "05 Sep 2024"])
dates("weekday_names.csv", ["lunes 15/01/2024", "martes, 16 de enero de 2024", "mié 17/01/2024"])
dates("two_digit_years.csv", ["13/04/24", "31/12/69", "01/01/70", "14/4/5"])
dates("compact_dates.csv", ["20240403", "20240413", "20241231", "20240230"])
dates("excel_serials.csv", ["45385", "45386,75", "45387.5", "12"])
dates("ambiguous_dates.csv", ["03/04/2024", "05/06/2024", "07/07/2024", "01/02/2024"])
dates("mixed_date_orders.csv",
      ["13/04/2024", "14/04/2024", "04/15/2024", "03/04/2024", "04/31/2024", "16/04/2024"])
dates("future_and_ancient_dates.csv",
      ["13/04/2024", "13/04/2204", "13/04/0024", "30/12/1899", "01/01/1900", "31/12/2100",
       "14/04/2024", "15/04/2024"])
dates("no_dates_in_some_rows.csv", ["13/04/2024", "", "s/f", "00/00/0000", "14/04/2024", "15/04/2024",
                                    "16/04/2024"])
dates("twelve_hour_times.csv",
      ["13/04/2024 10:15 a. m.", "14/04/2024 03:30:00 p.m.", "15/04/2024, 11:59 PM"])

# What rows mean.

fixture("grouped_report_fill_down.csv", """
Fecha;Cliente;Comprobante;Producto;Importe
02/01/2024;Kiosco El Sol;A-0001;Yerba;1.234,56
;;;Azúcar;850,00
;;A-0002;Café;99,90
13/01/2024;Librería Atenas;A-0003;Resma;10,00
;;;Lápiz;5,50
Total general;;;;2.199,96
""")
fixture("credit_note_by_type.csv", """
Fecha;Tipo de comprobante;Cliente;Número;Importe
02/01/2024;Factura A;Kiosco El Sol;0001-00000001;1.234,56
13/01/2024;Nota de crédito A;Kiosco El Sol;0001-00000001;234,56
14/01/2024;Nota de débito A;Librería Atenas;0001-00000002;99,90
15/01/2024;NC B;Librería Atenas;0001-00000002;9,90
16/01/2024;Nota de Crédito;Kiosco El Sol;0001-00000003;-100,00
""")
fixture("credit_note_by_prefix.csv", """
Fecha;Cliente;Comprobante;Importe
02/01/2024;Kiosco El Sol;FC A 0001-00000001;1.234,56
13/01/2024;Kiosco El Sol;NC A 0001-00000001;234,56
14/01/2024;Librería Atenas;ND A 0001-00000002;99,90
15/01/2024;Librería Atenas;NCB0001-00000002;9,90
""")
fixture("return_by_text.csv", """
Fecha;Cliente;Detalle;Importe
02/01/2024;Kiosco El Sol;Yerba 1 kg;1.234,56
13/01/2024;Kiosco El Sol;Devolución yerba 1 kg;234,56
14/01/2024;Librería Atenas;Notas adhesivas;99,90
15/01/2024;Librería Atenas;DEVOLUCION notas;9,90
""")
fixture("quantity_and_price.csv", """
Fecha;Cliente;Producto;Cantidad;Precio unitario
02/01/2024;Kiosco El Sol;Yerba;3;1.234,50
13/01/2024;Librería Atenas;Resma;2,5;850,00
14/01/2024;Kiosco El Sol;Café;-1;99,90
15/01/2024;Kiosco El Sol;Té;dos;10,00
16/01/2024;Librería Atenas;Lápiz;4;
""")
fixture("unit_cost.csv", """
Fecha;Cliente;Producto;Cantidad;Importe;Costo unitario
02/01/2024;Kiosco El Sol;Yerba;3;300,00;60,50
13/01/2024;Librería Atenas;Resma;2;200,00;80,00
14/01/2024;Kiosco El Sol;Yerba;-1;-100,00;60,50
""")
fixture("summarised_customers.csv", """
Código;Cliente;Última compra;Cantidad de compras;Total comprado
17;Kiosco El Sol;13/01/2024;12;1.234,56
23;Librería Atenas;02/02/2024;3;850,00
31;Bar El Gato;30/11/2023;1;99,90
40;Corralón Sur;15/12/2023;;10,00
""")
fixture("same_line_twice.csv", """
Fecha;Cliente;Comprobante;Producto;Importe
13/01/2024;Kiosco El Sol;A-0001;Yerba;100,50
13/01/2024;Kiosco El Sol;A-0001;Yerba;100,50
13/01/2024;Kiosco El Sol;A-0002;Yerba;100,50
""")
fixture("no_amount_column.csv", """
Fecha;Cliente;Producto
13/01/2024;Kiosco El Sol;Yerba
14/01/2024;Librería Atenas;Resma
""")
fixture("blanks_align_columns.txt", """
 00004 19970101  2   29.33
 00004 19970118  2   29.73
 00021 19970101  3   63.34
 00050 19970101  1    6.79
""", end="\r\n")

# Systems.

fixture("portuguese.csv", """
Data;Cliente;Nota fiscal;Descrição;Valor total
02/01/2024;Padaria São João;000123;Pão francês;R$ 1.234,56
13/01/2024;Mercearia Conceição;000124;Açúcar;R$ 850,00
14/01/2024;Padaria São João;000125;Devolução açúcar;R$ 99,90
Total geral;;;;R$ 1.984,66
""", "cp1252", "\r\n")
fixture("shopify.csv", """
Name,Email,Financial Status,Currency,Subtotal,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name
#1001,ana@example.com,paid,ARS,300.00,350.00,2024-01-02 10:15:00 -0300,2,Taza,100.00,Ana Pérez
#1001,ana@example.com,,,,,2024-01-02 10:15:00 -0300,1,Plato,100.00,
#1002,luis@example.com,paid,ARS,50.50,50.50,2024-01-13 18:00:00 -0300,1,"Mate, chico",50.50,Luis Gómez
""")
fixture("tiendanube.csv", """
Número de orden;Email;Fecha;Estado de la orden;Moneda;Subtotal de productos;Total;Nombre del comprador;Nombre del producto;Precio del producto;Cantidad del producto
101;ana@example.com;02/01/2024 10:15;Abierta;ARS;300,00;350,00;Ana Pérez;Taza;100,00;2
101;ana@example.com;;;;;;;Plato;100,00;1
102;luis@example.com;13/01/2024 18:00;Abierta;ARS;50,50;50,50;Luis Gómez;Mate;50,50;1
""", "cp1252")
fixture("mercadolibre.csv", """
Ventas de Mercado Libre
Ventas;;;;;;Publicaciones;;Compradores
# de venta;Fecha de venta;Estado;Unidades;Ingresos por productos (ARS);Total (ARS);Título de la publicación;Precio unitario de venta de la publicación (ARS);Comprador
2000007001;2 de enero de 2024 10:15 hs.;Entregado;2;2469.12;2100.55;Mate imperial;1234.56;Ana Pérez
2000007002;13 de enero de 2024 18:00 hs.;Entregado;1;850;730.1;Bombilla;850;Luis Gómez
""")
fixture("odoo.csv", """
"Número","Cliente","Fecha de factura","Referencia","Importe sin impuestos","Total","Estado"
"FAC/2024/00001","Kiosco El Sol","2024-01-02","","1020.30","1234.56","Publicado"
"FAC/2024/00002","Librería Atenas","2024-01-13","","702.48","850.00","Publicado"
"RFAC/2024/00001","Kiosco El Sol","2024-01-14","Reversión","-82.56","-99.90","Publicado"
""")
fixture("reimported_rejects_es.csv", """
Fecha;Cliente;Comprobante;Importe;Archivo de origen;Línea de origen;Motivo
13/02/2024;Kiosco El Sol;A-0005;10,00;ventas.csv;6;la fecha no se entiende
28/02/2024;Librería Atenas;A-0006;20,50;ventas.csv;9;la fecha no se entiende
""", "utf-8-sig", "\r\n")
fixture("reimported_rejects_intl.csv", """
Fecha,Cliente,Comprobante,Importe,source_file,source_line,reason
2024-02-13,Kiosco El Sol,A-0005,10.00,ventas.csv,6,bad_date
2024-02-28,Librería Atenas,A-0006,20.50,ventas.csv,9,bad_date
""")
fixture("source_columns_repeated.csv", """
Fecha;Cliente;Importe;Archivo de origen;Línea de origen;Motivo;Archivo de origen;Línea de origen;Motivo
13/02/2024;Kiosco El Sol;10,00;ventas.csv;6;fecha;rechazados.csv;2;fecha
28/02/2024;Librería Atenas;20,50;ventas.csv;9;fecha;rechazados.csv;3;fecha
""")


if __name__ == "__main__":
    for name, content in FIXTURES.items():
        (HERE / name).write_bytes(content)
