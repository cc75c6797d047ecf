//! Header lines of real books and back offices: what each column must become.

use super::tests::is;
use super::*;
use Field::*;

/// Column order and names of "Mis Comprobantes" of ARCA, from a program that downloads them.
#[test]
fn arca() {
    is(
        "Fecha de Emisión;Tipo de Comprobante;Punto de Venta;Número Desde;Número Hasta;\
         Cód. Autorización;Tipo Doc. Receptor;Nro. Doc. Receptor;Denominación Receptor;Moneda;\
         Tipo Cambio;Imp. Neto Gravado;Imp. Neto No Gravado;Imp. Op. Exentas;Otros Tributos;IVA;\
         Imp. Total",
        &[
            (Date, "Fecha de Emisión"),
            (Customer, "Nro. Doc. Receptor"),
            (CustomerName, "Denominación Receptor"),
            (Invoice, "Número Desde"),
            (Amount, "Imp. Total"),
            (DocumentType, "Tipo de Comprobante"),
            (Branch, "Punto de Venta"),
            (Currency, "Moneda"),
        ],
    );
}

/// Columns that an Argentine reader of such files expects of each.
#[test]
fn tango_bejerman_contabilium_and_xubio() {
    is(
        "Cód. Cliente;Razón Social;Fecha;Tipo Comprobante;Número;Importe;Importe Neto;IVA;Total",
        &[
            (Date, "Fecha"),
            (Customer, "Cód. Cliente"),
            (CustomerName, "Razón Social"),
            (Invoice, "Número"),
            (Amount, "Importe Neto"),
            (DocumentType, "Tipo Comprobante"),
        ],
    );
    is(
        "Fecha;Comprobante;Cliente;Razón Social;Importe;Subtotal;IVA;Total",
        &[
            (Date, "Fecha"),
            (Customer, "Cliente"),
            (CustomerName, "Razón Social"),
            (Invoice, "Comprobante"),
            (Amount, "Importe"),
        ],
    );
    is(
        "Fecha;Numero;Tipo;Cliente;Subtotal;IVA;Total;Estado",
        &[
            (Date, "Fecha"),
            (Customer, "Cliente"),
            (Invoice, "Numero"),
            (Amount, "Subtotal"),
            (DocumentType, "Tipo"),
        ],
    );
    is(
        "Fecha;Tipo de Comprobante;Numero;Cliente/Proveedor;Subtotal;IVA;Total",
        &[
            (Date, "Fecha"),
            (Customer, "Cliente/Proveedor"),
            (Invoice, "Numero"),
            (Amount, "Subtotal"),
            (DocumentType, "Tipo de Comprobante"),
        ],
    );
}

/// The table of invoices of Siigo, and an export of Siesa.
#[test]
fn siigo_and_siesa() {
    is(
        "Tipo de comprobante;Consecutivo;Identificación tercero;Sucursal;\
         Código centro/subcentro de costos;Fecha de elaboración  ;Sigla Moneda;Tasa de cambio;\
         Nombre contacto;Email Contacto;Orden de Compra;Orden de entrega;Fecha Orden;\
         Código producto;Descripción producto;Identificación vendedor;Código de Bodega;\
         Cantidad producto;Valor unitario;Valor Descuento;Base AIU;Código impuesto cargo;\
         Código forma de pago;Valor Forma de Pago;Fecha Vencimiento;Observaciones",
        &[
            (Date, "Fecha de elaboración  "),
            (Customer, "Identificación tercero"),
            (CustomerName, "Nombre contacto"),
            (Invoice, "Consecutivo"),
            (Product, "Descripción producto"),
            (Quantity, "Cantidad producto"),
            (UnitPrice, "Valor unitario"),
            (DocumentType, "Tipo de comprobante"),
            (Branch, "Sucursal"),
            (Email, "Email Contacto"),
            (Currency, "Sigla Moneda"),
        ],
    );
    is(
        "Desc. C.O.;Nro documento;Fecha;Valor subtotal;Vendedor;Nombre vendedor;PROVEEDOR;LINEA;\
         Cliente factura;Razón social cliente factura;Desc. tipo de cliente;SUB LINEA;Referencia;\
         Desc. ítem;Cantidad;Valor bruto;Márgen promedio",
        &[
            (Date, "Fecha"),
            (Customer, "Cliente factura"),
            (CustomerName, "Razón social cliente factura"),
            (Invoice, "Nro documento"),
            (Product, "Desc. ítem"),
            (Category, "LINEA"),
            (Quantity, "Cantidad"),
            (Amount, "Valor subtotal"),
            (Salesperson, "Vendedor"),
        ],
    );
}

#[test]
fn odoo() {
    is(
        "Number,Invoice Partner Display Name,Invoice/Bill Date,Due Date,Origin,\
         Untaxed Amount Signed,Total Signed,Currency,Payment Status,Salesperson",
        &[
            (Date, "Invoice/Bill Date"),
            (Customer, "Invoice Partner Display Name"),
            (Invoice, "Number"),
            (Amount, "Untaxed Amount Signed"),
            (Salesperson, "Salesperson"),
            (Currency, "Currency"),
        ],
    );
    is(
        "Number,Invoice/Bill Date,Partner,Partner/Tax ID,Currency,Untaxed Amount,Tax,Total,\
         Invoice lines/Label,Invoice lines/Quantity,Invoice lines/Unit Price,\
         Invoice lines/Subtotal,Payment Status,Due Date,Salesperson",
        &[
            (Date, "Invoice/Bill Date"),
            (Customer, "Partner/Tax ID"),
            (CustomerName, "Partner"),
            (Invoice, "Number"),
            (Product, "Invoice lines/Label"),
            (Quantity, "Invoice lines/Quantity"),
            (UnitPrice, "Invoice lines/Unit Price"),
            (Amount, "Invoice lines/Subtotal"),
            (Salesperson, "Salesperson"),
            (Currency, "Currency"),
        ],
    );
    is(
        "Número;Cliente;NIF Cliente;Fecha de factura;Fecha de vencimiento;Estado;Total;Impuestos;\
         Base imponible;Condiciones de pago;Referencia;Moneda",
        &[
            (Date, "Fecha de factura"),
            (Customer, "NIF Cliente"),
            (CustomerName, "Cliente"),
            (Invoice, "Número"),
            (Product, "Referencia"),
            (Amount, "Base imponible"),
            (Currency, "Moneda"),
        ],
    );
}

/// Names of SAP Business One's own tables (OINV, INV1), which queries export as they are.
#[test]
fn sap_business_one() {
    is(
        "DocEntry,DocNum,DocDate,DocDueDate,CardCode,CardName,DocTotal,DocStatus,DocCurrency",
        &[
            (Date, "DocDate"),
            (Customer, "CardCode"),
            (CustomerName, "CardName"),
            (Invoice, "DocNum"),
            (Amount, "DocTotal"),
            (Currency, "DocCurrency"),
        ],
    );
    is(
        "DocNum,DocDate,CardCode,CardName,ItemCode,Dscription,Quantity,Price,LineTotal,DocTotal,\
         SlpName",
        &[
            (Date, "DocDate"),
            (Customer, "CardCode"),
            (CustomerName, "CardName"),
            (Invoice, "DocNum"),
            (Product, "Dscription"),
            (Quantity, "Quantity"),
            (UnitPrice, "Price"),
            (Amount, "LineTotal"),
            (Salesperson, "SlpName"),
        ],
    );
}

/// Orders of Tiny by a program that reads them through its interface, and the columns that Nomus
/// describes.
#[test]
fn tiny_and_nomus() {
    is(
        "ID do Produto;Descrição do Produto;Preço Unitário;Custo Unitário;Quantidade;\
         Número do Pedido;Número do Pedido na Loja Virtual;Status;Data;ID contato;Nome do contato;\
         Cpf ou Cnpj;Endereço;Bairro;Município;Estado;CEP;E-mail;Telefone;Desconto do pedido;Frete;\
         Observações;Vendedor;Número da NFe;Forma de pagamento;Preço Total do pedido;\
         Preço Total dos produtos",
        &[
            (Date, "Data"),
            (Customer, "ID contato"),
            (CustomerName, "Nome do contato"),
            (Invoice, "Número do Pedido"),
            (Product, "Descrição do Produto"),
            (Quantity, "Quantidade"),
            (UnitPrice, "Preço Unitário"),
            (Cost, "Custo Unitário"),
            (Discount, "Desconto do pedido"),
            (Salesperson, "Vendedor"),
            (City, "Município"),
            (Email, "E-mail"),
            (Phone, "Telefone"),
        ],
    );
    is(
        "Pedido;Cliente;Empresa;Data de emissão;observações;item;Código do produto;\
         Descrição do produto;U.M.;Qtde;Preço unitário;Data de entrega",
        &[
            (Date, "Data de emissão"),
            (Customer, "Cliente"),
            (Invoice, "Pedido"),
            (Product, "item"),
            (Quantity, "Qtde"),
            (UnitPrice, "Preço unitário"),
        ],
    );
}
