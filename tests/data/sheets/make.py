#!/usr/bin/env python3
"""Makes the spreadsheets of this folder, which src/sheets/tests.rs reads.

    pip install openpyxl==3.1.5 xlwt==1.3.0 odfpy==1.4.1 msoffcrypto-tool==6.1.0 && python3 make.py

sales.*      one book in three formats: title rows, typed dates and amounts, a total by formula, a
             sheet with amounts typed as text, an empty sheet, a hidden one
cells.xlsx   every type of cell, and what spreadsheets do to them
epoch.*      dates counted from 1904
disorder.xlsx, errors.xlsx   cells in no order; an error that only new versions know
locked.*     behind a password
truncated.xlsx, bomb.xlsx, document.docx, empty.xlsx   what can't be read
"""
import datetime as dt, io, pathlib, re, struct, zipfile
import msoffcrypto, openpyxl, xlwt
from msoffcrypto.format.ooxml import OOXMLFile
from odf import opendocument, style, table, text

HERE = pathlib.Path(__file__).parent
DAY = dt.date
SALES = [
    ("Distribuidora El Ceibo",),
    ("Ventas de enero",),
    (),
    ("Fecha", "Cliente", "Comprobante", "Importe", "Observaciones"),
    (DAY(2024, 1, 2), "C001", 1001, 1234.5, None),
    (DAY(2024, 1, 13), "C002", 1002, 12.345, "Av. Siempreviva 742\nPiso 2"),
    (),
    (DAY(2024, 2, 1), "C001", 1003, 0.1 + 0.2, 'tubo 1/2"'),
    (DAY(2024, 2, 29), "C003", 1004, -500, None),
    ("Total", None, None, 747.145, None),
]
TYPED = [
    ("Fecha", "Cliente", "Importe"),
    ("13/01/2024", "Peña, Núñez e hijos", "1.234,56"),
    ("02/02/2024", "Café Ñandú", "500"),
]
SECRET = [("Costo",), (7,)]


def repack(source, edits):
    """A copy of an archive with some parts changed, without the time at which it was made."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(source)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            if name in edits:
                part = edits[name](part.decode()).encode()
            if name == "docProps/core.xml":
                part = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2024-01-01T00:00:00Z", part)
            entry = zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            new.writestr(entry, part)
    return out.getvalue()


def xlsx(book, edits={}):
    out = io.BytesIO()
    book.save(out)
    return repack(out.getvalue(), edits)


def filled(rows, sheet):
    for r, row in enumerate(rows, 1):
        for c, value in enumerate(row, 1):
            if value is not None:
                sheet.cell(r, c, value)
    return sheet


def sales_xlsx():
    book = openpyxl.Workbook()
    costs = filled(SECRET, book.active)
    costs.title, costs.sheet_state = "Costos", "hidden"
    sales = filled(SALES, book.create_sheet("Ventas"))
    sales["D10"] = "=SUM(D5:D9)"
    sales.merge_cells("A1:E1")
    filled(TYPED, book.create_sheet("A mano"))
    book.create_sheet("Vacía")
    # openpyxl keeps no value beside a formula; a spreadsheet does.
    cached = lambda part: part.replace("<f>SUM(D5:D9)</f><v></v>", "<f>SUM(D5:D9)</f><v>747.145</v>").replace(
        "<f>SUM(D5:D9)</f><v />", "<f>SUM(D5:D9)</f><v>747.145</v>")
    made = xlsx(book, {"xl/worksheets/sheet2.xml": cached})
    assert b"747.145" in zipfile.ZipFile(io.BytesIO(made)).read("xl/worksheets/sheet2.xml")
    return made


def sales_xls():
    book = xlwt.Workbook()
    date = xlwt.easyxf(num_format_str="dd/mm/yyyy")
    for name, rows in [("Costos", SECRET), ("Ventas", SALES), ("A mano", TYPED), ("Vacía", [])]:
        sheet = book.add_sheet(name)
        sheet.visibility = int(name == "Costos")
        for r, row in enumerate(rows):
            for c, value in enumerate(row):
                if isinstance(value, DAY):
                    sheet.write(r, c, value, date)
                elif value is not None:
                    sheet.write(r, c, value)
    book.active_sheet = 1
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def sales_ods():
    book = opendocument.OpenDocumentSpreadsheet()
    for name, display in [("shown", "true"), ("hidden", "false")]:
        kind = style.Style(name=name, family="table")
        kind.addElement(style.TableProperties(display=display))
        book.automaticstyles.addElement(kind)
    for name, rows in [("Costos", SECRET), ("Ventas", SALES), ("A mano", TYPED), ("Vacía", [])]:
        sheet = table.Table(name=name, stylename="hidden" if name == "Costos" else "shown")
        for row in rows:
            line = table.TableRow()
            for value in row or [None]:
                if value is None:
                    cell = table.TableCell()
                elif isinstance(value, DAY):
                    cell = table.TableCell(valuetype="date", datevalue=value.isoformat())
                elif isinstance(value, str):
                    cell = table.TableCell(valuetype="string")
                    for paragraph in value.split("\n"):
                        cell.addElement(text.P(text=paragraph))
                else:
                    cell = table.TableCell(valuetype="currency", value=repr(value))
                line.addElement(cell)
            sheet.addElement(line)
        book.spreadsheet.addElement(sheet)
    out = io.BytesIO()
    book.save(out)
    return repack(out.getvalue(), {"meta.xml": lambda part: re.sub(r"\d{4}-\d\d-\d\dT[\d:]+", "2024-01-01T00:00:00", part)})


def cells_xlsx():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Celdas"
    rows = [
        ("entero", 591), ("cero", 0), ("negativo", -12.5), ("tres decimales", 12.345), ("grande", 18500000),
        ("ruido", 1.1 * 3), ("porcentaje", 0.21), ("pesos", 1234.5), ("verdadero", True), ("división", "#DIV/0!"),
        ("falta", "#N/A"), ("fecha", DAY(2024, 1, 31)), ("momento", dt.datetime(2024, 1, 31, 10, 15)),
        ("hora", dt.time(18, 30)), ("duración", dt.timedelta(hours=36, minutes=30)), ("texto", "1.234,56"),
        ("ceros", "00012"), ("blancos", "  a  b "), ("suma", "=1+2"), ("palabra", '="a"&"b"'),
    ]
    for row in rows:
        sheet.append(row)
    sheet["B7"].number_format, sheet["B8"].number_format = "0%", '"$" #,##0.00'
    sheet["B15"].number_format = "[h]:mm:ss"
    values = lambda part: re.sub(r"<c r=\"B20\"><f>(.*?)</f><v ?/?>(</v>)?", r'<c r="B20" t="str"><f>\1</f><v>ab</v>',
                                 re.sub(r"<f>1\+2</f><v ?/?>(</v>)?", "<f>1+2</f><v>3</v>", part))
    return xlsx(book, {"xl/worksheets/sheet1.xml": values})


def epoch_xlsx():
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    filled([("Fecha", "Importe"), (DAY(2024, 1, 31), 5), (DAY(2024, 2, 29), 7)], book.active)
    return xlsx(book)


def epoch_xls():
    book = xlwt.Workbook()
    book.dates_1904 = True
    sheet = book.add_sheet("Hoja1")
    date = xlwt.easyxf(num_format_str="dd/mm/yyyy")
    for r, (day, amount) in enumerate([("Fecha", "Importe"), (DAY(2024, 1, 31), 5), (DAY(2024, 2, 29), 7)]):
        sheet.write(r, 0, day, date), sheet.write(r, 1, amount)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def patched(rows, edit):
    book = openpyxl.Workbook()
    filled(rows, book.active)
    return xlsx(book, {"xl/worksheets/sheet1.xml": edit})


def disorder_xlsx():
    swap = lambda part: re.sub(r"(<row.*?</row>)(<row.*?</row>)", r"\2\1", part)
    return patched([(1, 2), (3, 4)], swap)


def errors_xlsx():
    return patched([("a", 1), ("b", "#REF!"), ("c", 3)], lambda part: part.replace("#REF!", "#SPILL!"))


def locked_xlsx(plain):
    out = io.BytesIO()
    OOXMLFile(io.BytesIO(plain)).encrypt("secreto", out)
    return out.getvalue()


def locked_ods(plain):
    mark = '<manifest:encryption-data manifest:checksum="x"/></manifest:file-entry>'
    lock = lambda part: re.sub(r'(<manifest:file-entry[^>]*manifest:full-path="content.xml"[^>]*?)/>', r"\1>" + mark, part)
    made = repack(plain, {"META-INF/manifest.xml": lock})
    assert b"encryption-data" in zipfile.ZipFile(io.BytesIO(made)).read("META-INF/manifest.xml")
    return made


def bomb_xlsx(plain):
    """Says that its sheet unpacks to almost 4 GB."""
    made = bytearray(plain)
    with zipfile.ZipFile(io.BytesIO(plain)) as archive:
        at = archive.start_dir
    while made[at:at + 4] == b"PK\x01\x02":
        name, extra, comment = struct.unpack_from("<HHH", made, at + 28)
        if b"worksheets/sheet2.xml" in made[at + 46:at + 46 + name]:
            struct.pack_into("<I", made, at + 24, 0xFFFF_FFF0)
        at += 46 + name + extra + comment
    return bytes(made)


def document_docx():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(zipfile.ZipInfo("word/document.xml", (2024, 1, 1, 0, 0, 0)), "<document/>")
    return out.getvalue()


def main():
    sales, ods = sales_xlsx(), sales_ods()
    files = {
        "sales.xlsx": sales, "sales.xls": sales_xls(), "sales.ods": ods, "cells.xlsx": cells_xlsx(),
        "epoch.xlsx": epoch_xlsx(), "epoch.xls": epoch_xls(), "disorder.xlsx": disorder_xlsx(),
        "errors.xlsx": errors_xlsx(), "locked.xlsx": locked_xlsx(sales), "locked.ods": locked_ods(ods),
        "truncated.xlsx": sales[:len(sales) // 2], "bomb.xlsx": bomb_xlsx(sales), "document.docx": document_docx(),
        "empty.xlsx": xlsx(openpyxl.Workbook()),
    }
    for name, content in files.items():
        (HERE / name).write_bytes(content)
        print(f"{len(content):6}  {name}")


main()
