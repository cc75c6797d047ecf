//! What a source column can be used for.

use serde::{Deserialize, Serialize};

/// A field of the ledger that a source column can fill. The names are public: scripts outside the
/// project use them in `map-FIELD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Field {
    Date,
    Customer,
    CustomerName,
    Invoice,
    Product,
    Category,
    Quantity,
    UnitPrice,
    Amount,
    Cost,
    Margin,
    Discount,
    DocumentType,
    Channel,
    Salesperson,
    Branch,
    City,
    Email,
    Phone,
    Birthday,
    Origin,
}

use Field::*;

impl Field {
    pub const COUNT: usize = 21;

    /// In the order in which the mapping shows them.
    pub const ALL: [Field; Field::COUNT] = [
        Date, Customer, CustomerName, Invoice, Product, Category, Quantity, UnitPrice, Amount, Cost,
        Margin, Discount, DocumentType, Channel, Salesperson, Branch, City, Email, Phone, Birthday,
        Origin,
    ];

    pub fn machine_name(self) -> &'static str {
        match self {
            Date => "date",
            Customer => "customer",
            CustomerName => "customer_name",
            Invoice => "invoice",
            Product => "product",
            Category => "category",
            Quantity => "quantity",
            UnitPrice => "unit_price",
            Amount => "amount",
            Cost => "cost",
            Margin => "margin",
            Discount => "discount",
            DocumentType => "document_type",
            Channel => "channel",
            Salesperson => "salesperson",
            Branch => "branch",
            City => "city",
            Email => "email",
            Phone => "phone",
            Birthday => "birthday",
            Origin => "origin",
        }
    }

    /// Whether its cells must be numbers.
    pub fn is_number(self) -> bool {
        matches!(self, Quantity | UnitPrice | Amount | Cost | Margin | Discount)
    }

    /// Without these (amount: or quantity and unit price) nothing can be imported.
    pub fn is_required(self) -> bool {
        matches!(self, Date | Customer | Amount)
    }

    /// Headings that real systems give the column, folded as [`super::mapping::fold`] does; the
    /// earlier in the list, the surer.
    pub(super) fn headings(self) -> &'static [&'static str] {
        match self {
            Date => &[
                "fecha", "fecha factura", "fecha de factura", "fecha comprobante", "fecha emision",
                "fecha de emision", "fecha venta", "fecha de venta", "fecha pedido",
                "fecha de pedido", "fecha documento", "fecha doc", "fecha contable", "fecha operacion",
                "dia", "date", "order date", "invoice date", "sale date", "purchase date",
                "transaction date", "created at", "paid at", "posting date", "fch", "fec", "data",
                "data da venda", "data pedido", "data emissao",
            ],
            Customer => &[
                "codigo cliente", "codigo de cliente", "cod cliente", "cod de cliente", "cliente codigo",
                "id cliente", "cliente id", "idcliente", "nro cliente", "nro de cliente",
                "numero cliente", "numero de cliente", "n cliente", "no cliente", "codcliente",
                "customer id", "customerid", "customer code", "customer no", "customer number",
                "client id", "account id", "cuit", "cuil", "rut", "nit", "ruc", "rfc", "dni", "cpf",
                "cnpj", "documento cliente", "cliente", "customer", "client", "cuenta", "comprador",
                "buyer", "codigo do cliente",
            ],
            CustomerName => &[
                "nombre cliente", "nombre de cliente", "nombre del cliente", "cliente nombre",
                "razon social", "denominacion", "denominacion social", "nombre y apellido",
                "apellido y nombre", "customer name", "client name", "account name", "billing name",
                "buyer name", "nombre fantasia", "nombre", "name", "nome", "nome do cliente",
                "razao social", "socio",
            ],
            Invoice => &[
                "factura", "nro factura", "nro de factura", "numero factura", "numero de factura",
                "n factura", "comprobante", "nro comprobante", "nro de comprobante",
                "numero comprobante", "numero de comprobante", "id factura", "id pedido", "pedido",
                "nro pedido", "numero de pedido", "orden", "numero de orden", "id venta", "venta id",
                "ticket", "nro ticket", "boleta", "folio", "documento", "nro documento",
                "numero documento", "invoice", "invoice id", "invoice no", "invoice number", "order id",
                "order", "order number", "order no", "receipt", "transaction id", "nota fiscal",
                "nf", "pedido id",
            ],
            Product => &[
                "producto", "nombre producto", "nombre de producto", "nombre del producto",
                "descripcion producto", "descripcion del producto", "articulo", "descripcion articulo",
                "nombre articulo", "item", "descripcion", "detalle", "product", "product name",
                "item name", "lineitem name", "product title", "description", "servicio",
                "codigo producto", "codigo articulo", "cod producto", "cod articulo", "id producto",
                "product id", "sku", "lineitem sku", "stockcode", "produto", "nome do produto",
                "descricao", "concepto",
            ],
            Category => &[
                "categoria", "rubro", "familia", "linea", "grupo", "category", "product category",
                "product type", "departamento", "subcategoria", "sub categoria", "subrubro",
                "subfamilia", "sub category", "subcategory", "segmento producto", "tipo producto",
                "level1", "level2",
            ],
            Quantity => &[
                "cantidad", "cant", "unidades", "qty", "quantity", "units", "lineitem quantity",
                "cantidad vendida", "ctd", "quantidade", "qtde", "piezas", "bultos", "cds",
                "number of cds",
            ],
            UnitPrice => &[
                "precio unitario", "precio unit", "precio", "p unitario", "p unit", "precio de venta",
                "precio venta", "precio lista", "valor unitario", "unit price", "unitprice", "price",
                "lineitem price", "preco", "preco unitario", "item price",
            ],
            Amount => &[
                "importe", "importe total", "importe neto", "monto", "monto total", "monto neto",
                "total", "total linea", "total venta", "total neto", "neto", "subtotal", "sub total",
                "venta", "ventas", "venta neta", "ventas netas", "valor", "valor total", "facturacion",
                "facturado", "amount", "total amount", "net amount", "line total", "sales", "revenue",
                "net sales", "total price", "total sales", "ingreso", "ingresos", "dollar value",
                "importe bruto", "total con iva", "value", "monetary",
            ],
            Cost => &[
                "costo", "coste", "costo total", "costo linea", "costo de venta", "costo mercaderia",
                "cmv", "cost", "total cost", "cogs", "costo unitario", "costo unit", "coste unitario",
                "unit cost", "cost price", "precio costo", "precio de costo", "custo", "custo unitario",
            ],
            Margin => &[
                "margen", "ganancia", "utilidad", "rentabilidad", "contribucion", "margen bruto",
                "utilidad bruta", "beneficio", "profit", "margin", "gross profit", "gross margin",
                "lucro", "margem",
            ],
            Discount => &[
                "descuento", "dto", "desc", "bonificacion", "descuento total", "discount",
                "discount amount", "rebaja", "desconto",
            ],
            DocumentType => &[
                "tipo", "tipo comprobante", "tipo de comprobante", "tipo documento",
                "tipo de documento", "tipo doc", "clase documento", "tipo factura", "tipo venta",
                "tipo operacion", "document type", "doc type", "type", "transaction type",
            ],
            Channel => &[
                "canal", "canal de venta", "canal venta", "medio de venta", "channel",
                "sales channel", "source", "plataforma", "canal de vendas",
            ],
            Salesperson => &[
                "vendedor", "vendedora", "nombre vendedor", "ejecutivo", "ejecutivo de cuenta",
                "asesor", "asesor comercial", "representante", "comercial", "salesperson",
                "sales person", "sales rep", "seller", "agent", "employee",
            ],
            Branch => &[
                "sucursal", "local", "tienda", "punto de venta", "pto venta", "deposito", "sede",
                "branch", "store", "location", "filial", "loja",
            ],
            City => &[
                "ciudad", "localidad", "municipio", "comuna", "partido", "city", "town", "cidade",
                "provincia", "shipping city", "billing city",
            ],
            Email => &[
                "email", "e mail", "mail", "correo", "correo electronico", "customer email",
                "email cliente",
            ],
            Phone => &[
                "telefono", "tel", "celular", "movil", "whatsapp", "phone", "phone number",
                "telefono cliente", "telefone", "billing phone",
            ],
            Birthday => &[
                "cumpleanos", "fecha nacimiento", "fecha de nacimiento", "nacimiento", "birthday",
                "date of birth", "birth date", "dob", "aniversario",
            ],
            Origin => &[
                "origen", "origen cliente", "procedencia", "como nos conocio", "fuente",
                "referido por", "origin", "lead source", "referral source", "referrer", "origem",
            ],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn all_holds_every_field_in_order() {
        for (i, field) in Field::ALL.into_iter().enumerate() {
            assert_eq!(field as usize, i);
        }
    }

    #[test]
    fn no_heading_stands_for_two_fields() {
        let mut seen = HashSet::new();
        for field in Field::ALL {
            for heading in field.headings() {
                assert_eq!(*heading, crate::import::mapping::fold(heading));
                assert!(seen.insert(*heading), "{heading} stands twice");
            }
        }
    }
}
