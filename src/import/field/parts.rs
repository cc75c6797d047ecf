//! What a longer heading of a field begins or ends with, and the words that make it another thing.

use super::Field::{self, *};

/// `importe neto gravado`, `net order amount`: no list holds them all, but what they are stands at
/// one end.
#[derive(Default)]
pub(in crate::import) struct Parts {
    /// Spanish and Portuguese.
    pub begins: &'static [&'static str],
    /// English.
    pub ends: &'static [&'static str],
    /// With one of these words, apart by blanks, it is not the field: a `fecha de vencimiento` is no date of a sale.
    pub never: &'static str,
}

/// A field without parts is found only by its exact headings.
pub(in crate::import) fn parts(field: Field) -> Parts {
    match field {
        Date => Parts {
            begins: &["fecha", "data"],
            ends: &["date"],
            never: NOT_OF_SALE,
        },
        Customer => Parts {
            begins: &[
                "codigo cliente",
                "id cliente",
                "numero cliente",
                "cliente",
                "cuit",
            ],
            ends: &[
                "customer id",
                "customer code",
                "customer number",
                "customer",
            ],
            never: ABOUT_CUSTOMER,
        },
        CustomerName => Parts {
            begins: &[
                "nombre cliente",
                "nombre comprador",
                "razon social",
                "denominacion",
                "nome cliente",
                "razao social",
            ],
            ends: &["customer name", "client name", "buyer name"],
            never: "vendedor emisor proveedor empresa",
        },
        Invoice => Parts {
            begins: &[
                "numero factura",
                "numero comprobante",
                "numero pedido",
                "numero orden",
                "numero venta",
                "numero documento",
            ],
            ends: &["invoice number", "order number", "invoice id", "order id"],
            never: "cliente receptor emisor hasta cliente virtual loja tercero",
        },
        Product => Parts {
            begins: &[
                "nombre producto",
                "descripcion producto",
                "descripcion articulo",
                "producto",
                "articulo",
            ],
            ends: &["product name", "item name", "product"],
            never: "tipo categoria precio costo cantidad estado marca url fisico type per",
        },
        Category => Parts {
            begins: &["categoria", "rubro", "familia"],
            ends: &["category"],
            never: "cliente customer id cod iva fiscal",
        },
        Quantity => Parts {
            begins: &["cantidad", "unidades", "quantidade", "qtde"],
            ends: &["quantity", "qty"],
            never: "compras pedidos ventas cuotas dias minima stock devuelta pendiente refund refunded \
                    cancelada entregada clientes",
        },
        UnitPrice => Parts {
            begins: &[
                "precio unitario",
                "preco unitario",
                "valor unitario",
                "precio venta",
            ],
            ends: &["unit price", "item price"],
            never: "costo compra total envio compare custo cost",
        },
        Amount => Parts {
            begins: &[
                "importe",
                "monto",
                "neto",
                "subtotal",
                "total",
                "valor",
                "venta neta",
                "ingresos",
                "facturacion",
            ],
            ends: &["amount", "total", "subtotal", "sales", "revenue"],
            never: NOT_THE_AMOUNT,
        },
        Cost => Parts {
            begins: &["costo", "coste", "custo"],
            ends: &["cost"],
            never: "envio shipping flete frete financiero centro pct delivery troca despacho entrega",
        },
        // Shares of the amount too: what their cells mean is decided by [`crate::import::MarginUnit`].
        Margin => Parts {
            begins: &[
                "margen", "ganancia", "utilidad", "margem", "lucro", "margin",
            ],
            ends: &["profit", "margin", "margen"],
            never: "promedio average medio",
        },
        Discount => Parts {
            begins: &["descuento", "desconto", "bonificacion"],
            ends: &["discount", "discount amount"],
            never: "pct porcentaje cod cupon coupon tax motivo",
        },
        DocumentType => Parts {
            begins: &["tipo comprobante", "tipo documento"],
            ends: &["document type"],
            never: "receptor cliente emisor identidad n",
        },
        Salesperson => Parts {
            begins: &["vendedor", "nombre vendedor"],
            ends: &["salesperson"],
            never: "cod id",
        },
        City => Parts {
            begins: &["ciudad", "localidad"],
            ends: &["city"],
            never: "",
        },
        Email => Parts {
            begins: &["email", "mail", "correo"],
            ends: &["email"],
            never: "vendedor",
        },
        Phone => Parts {
            begins: &["telefono", "celular"],
            ends: &["phone"],
            never: "envio shipping vendedor",
        },
        Currency => Parts {
            begins: &["moneda"],
            ends: &["currency"],
            never: "",
        },
        Purchases => Parts {
            begins: &["cantidad compras", "cantidad pedidos", "numero compras"],
            ends: &["orders count", "number of orders"],
            never: "",
        },
        Channel | Branch | Birthday | Origin => Parts::default(),
    }
}

/// Dates of something else: due, shipped, paid, born, changed.
const NOT_OF_SALE: &str = "vencimiento vencimento vto venc due expiration validez envio ship shipping shipped \
    entrega entregado delivery delivered despacho camino pago pagamento paid payment cobro \
    cobranza nacimiento nascimento birth cumpleanos alta baja cadastro cancelacion \
    cancelamento anulacion canceled cancelled cierre close closing desde hasta inicio fin \
    modificacion modification actualizacion updated modified completed prevista prometida \
    estimada expected revision devolucion refund primera primer first saida recepcion";

/// What is told of a customer besides who it is.
const ABOUT_CUSTOMER: &str = "desde since tipo type grupo group categoria segmento zona direccion domicilio address \
    email mail telefono phone celular ciudad city localidad provincia nombre name nota note \
    nuevo new condicion iva emisor proveedor";

/// Taxes, costs, debts and counts have amounts too.
const NOT_THE_AMOUNT: &str = "iva vat impuesto impuestos tax taxes tributos percepcion percepciones retencion \
    retenciones exentas exento descuento descuentos discount desconto bonificacion envio \
    shipping flete frete costo coste cost custo comision cargo cargos saldo balance pagado \
    paid cobrado pendiente outstanding adeudado deuda due margen ganancia profit unitario \
    unidad propina cuota cuotas refund refunded reembolso anulaciones limite pct cantidad \
    unidades items kilos kg peso litros bultos puntos orders pedidos promedio average dias \
    declarado n cambio credito stock clientes pago payment";
