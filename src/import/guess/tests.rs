//! Headings, alone and in company.

use super::*;

/// Columns are divided by semicolons, or by commas where there are none.
pub(super) fn guessed(header: &str) -> Vec<(Field, String)> {
    let delimiter = if header.contains(';') { ';' } else { ',' };
    let header: Vec<String> = header.split(delimiter).map(String::from).collect();
    let (mapping, _) = guess(&header, &[], &Rows::default());
    let name = |field| Some((field, header[mapping.column(field)?].clone()));
    Field::ALL.into_iter().filter_map(name).collect()
}

pub(super) fn is(header: &str, expected: &[(Field, &str)]) {
    let expected: Vec<_> = expected
        .iter()
        .map(|&(f, name)| (f, name.to_string()))
        .collect();
    assert_eq!(guessed(header), expected, "{header}");
}

#[test]
fn headings_of_real_files() {
    use Field::*;
    is(
        "Fecha;Factura;Cliente;Nombre;Producto;Categoría;Cantidad;Precio;Importe;Coste;Canal",
        &[
            (Date, "Fecha"),
            (Customer, "Cliente"),
            (CustomerName, "Nombre"),
            (Invoice, "Factura"),
            (Product, "Producto"),
            (Category, "Categoría"),
            (Quantity, "Cantidad"),
            (UnitPrice, "Precio"),
            (Amount, "Importe"),
            (Cost, "Coste"),
            (Channel, "Canal"),
        ],
    );
    is(
        "Row ID;Order ID;Order Date;Ship Date;Customer ID;Customer Name;City;Product ID;\
         Category;Sub-Category;Product Name;Sales;Quantity;Discount;Profit",
        &[
            (Date, "Order Date"),
            (Customer, "Customer ID"),
            (CustomerName, "Customer Name"),
            (Invoice, "Order ID"),
            (Product, "Product Name"),
            (Category, "Category"),
            (Quantity, "Quantity"),
            (Amount, "Sales"),
            (Margin, "Profit"),
            (Discount, "Discount"),
            (City, "City"),
        ],
    );
    is(
        "Id_pedido;Fecha_pedido;Fecha_envío;Id_cliente;Nombre_cliente;Ciudad;Id_producto;\
         Categoría;Subcategoría;Nombre_producto;Ventas;Cantidad;Descuento;Ganancia",
        &[
            (Date, "Fecha_pedido"),
            (Customer, "Id_cliente"),
            (CustomerName, "Nombre_cliente"),
            (Invoice, "Id_pedido"),
            (Product, "Nombre_producto"),
            (Category, "Categoría"),
            (Quantity, "Cantidad"),
            (Amount, "Ventas"),
            (Margin, "Ganancia"),
            (Discount, "Descuento"),
            (City, "Ciudad"),
        ],
    );
}

#[test]
fn one_customer_column_is_the_customer() {
    use Field::*;
    is(
        "Fecha;Razón Social;Total",
        &[
            (Date, "Fecha"),
            (Customer, "Razón Social"),
            (Amount, "Total"),
        ],
    );
    let two = [
        (Date, "Fecha"),
        (Customer, "Código cliente"),
        (CustomerName, "Cliente"),
        (Amount, "Importe"),
    ];
    is("Fecha;Código cliente;Cliente;Importe", &two);
}

#[test]
fn quantity_and_price_stand_in_for_the_amount() {
    let header: Vec<String> = ["Fecha", "Cliente", "Cant.", "P. Unitario"]
        .map(String::from)
        .into();
    let (mapping, sure) = guess(&header, &[], &Rows::default());
    assert!(sure && mapping.missing().is_empty());
    let (mapping, sure) = guess(&header[..3], &[], &Rows::default());
    assert!(!sure);
    assert_eq!(mapping.missing(), [Field::Amount]);
}

#[test]
fn longer_headings_are_known_by_their_parts() {
    use Field::*;
    is(
        "FechaEmision;Fecha Vencimiento;* Cliente habitual;Importe neto gravado ($);Importe IVA;\
         Cantidad total;Costo de envío;Margen %",
        &[
            (Date, "FechaEmision"),
            (Customer, "* Cliente habitual"),
            (Quantity, "Cantidad total"),
            (Amount, "Importe neto gravado ($)"),
            (Margin, "Margen %"),
        ],
    );
    // Never another date, even if it is the only one.
    is(
        "Vencimiento;Fecha de pago;Ship Date;Total",
        &[(Amount, "Total")],
    );
}

#[test]
fn a_part_that_two_columns_have_leaves_a_doubt() {
    let sure = |header: &str| {
        let header: Vec<String> = header.split(';').map(String::from).collect();
        guess(&header, &[], &Rows::default()).1
    };
    assert!(sure("Fecha;Cliente;Importe en pesos argentinos"));
    assert!(!sure(
        "Fecha;Cliente;Importe en sucursal;Importe en la calle"
    ));
}

#[test]
fn plain_codes_and_names_belong_to_their_neighbours() {
    use Field::*;
    is(
        "Fecha;Código;Cliente;Cód. producto;Nombre;Importe",
        &[
            (Date, "Fecha"),
            (Customer, "Código"),
            (CustomerName, "Cliente"),
            (Product, "Nombre"),
            (Amount, "Importe"),
        ],
    );
}

#[test]
fn columns_of_our_rejects_are_left_alone() {
    use Field::*;
    let expected = [(Date, "Fecha"), (Customer, "Cliente"), (Amount, "Total")];
    is(
        "Fecha;Cliente;Total;Archivo de origen;Línea de origen;Motivo",
        &expected,
    );
    is(
        "Fecha;Cliente;Total;source_file;source_line;reason",
        &expected,
    );
}
