//! Header lines of real shops and markets: what each column must become.

use super::tests::{guessed, is};
use super::*;
use Field::*;

/// One row per product; the totals stand on the first row of each order.
#[test]
fn shopify() {
    is(
        "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,\
         Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,\
         Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,\
         Lineitem sku,Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,\
         Billing Name,Billing Street,Billing Address1,Billing Address2,Billing Company,\
         Billing City,Billing Zip,Billing Province,Billing Country,Billing Phone,Shipping Name,\
         Shipping City,Notes,Note Attributes,Cancelled at,Payment Method,Payment Reference,\
         Refunded Amount,Vendor,Outstanding Balance,Employee,Location,Device ID,Id,Tags,\
         Risk Level,Source,Lineitem discount,Tax 1 Name,Tax 1 Value,Phone,Receipt Number",
        &[
            (Date, "Created at"),
            (Customer, "Email"),
            (CustomerName, "Billing Name"),
            (Invoice, "Name"),
            (Product, "Lineitem name"),
            (Quantity, "Lineitem quantity"),
            (UnitPrice, "Lineitem price"),
            (Discount, "Discount Amount"),
            (Channel, "Source"),
            (Salesperson, "Employee"),
            (Branch, "Location"),
            (City, "Billing City"),
            (Email, "Email"),
            (Phone, "Phone"),
            (Currency, "Currency"),
        ],
    );
}

#[test]
fn tiendanube() {
    is(
        "Número de orden;Email;Fecha;Estado de la orden;Estado del pago;Estado del envío;Moneda;\
         Subtotal de productos;Descuento;Costo de envío;Total;Nombre del comprador;DNI / CUIT;\
         Teléfono;Nombre para el envío;Teléfono para el envío;Dirección;Número;Piso;Localidad;\
         Ciudad;Código postal;Provincia o estado;País;Medio de envío;Medio de pago;\
         Cupón de descuento;Notas del comprador;Notas del vendedor;Fecha de pago;Fecha de envío;\
         Nombre del producto;Precio del producto;Cantidad del producto;SKU;Canal;\
         Código de tracking del envío;Identificador de la transacción en el medio de pago;\
         Identificador de la orden;Producto Físico;Persona que registró la venta;\
         Sucursal de venta;Vendedor;Fecha y hora de cancelación;Motivo de cancelación",
        &[
            (Date, "Fecha"),
            (Customer, "Email"),
            (CustomerName, "Nombre del comprador"),
            (Invoice, "Número de orden"),
            (Product, "Nombre del producto"),
            (Quantity, "Cantidad del producto"),
            (UnitPrice, "Precio del producto"),
            (Discount, "Descuento"),
            (Channel, "Canal"),
            (Salesperson, "Vendedor"),
            (Branch, "Sucursal de venta"),
            (City, "Ciudad"),
            (Email, "Email"),
            (Phone, "Teléfono"),
            (Currency, "Moneda"),
        ],
    );
}

/// `Total` is what remains after the charges of the market.
#[test]
fn mercadolibre() {
    is(
        "# de venta;Fecha de venta;Estado;Descripción del estado;Paquete de varios productos;\
         Pertenece a un kit;Unidades;Ingresos por productos (CLP);\
         Cargo por venta e impuestos (CLP);Ingresos por envío (CLP);Costos de envío (CLP);\
         Anulaciones y reembolsos (CLP);Total (CLP);Mes de facturación de tus cargos;\
         Venta por publicidad;SKU;# de publicación;Canal de venta;Título de la publicación;\
         Variante;Precio unitario de venta de la publicación (CLP);Tipo de publicación;\
         Factura adjunta;Datos personales o de empresa;Tipo y número de documento;Dirección;\
         Tipo de contribuyente;Actividad económica;Comprador;Negocio;Cédula;Domicilio;Comuna;\
         Estado (2);Código postal;País;Forma de entrega;Fecha en camino;Fecha entregado;\
         Transportista;Número de seguimiento;URL de seguimiento;Unidades (2);\
         Forma de entrega (2);Fecha en camino (2);Fecha de revisión;Dinero a favor;Resultado",
        &[
            (Date, "Fecha de venta"),
            (Customer, "Cédula"),
            (CustomerName, "Datos personales o de empresa"),
            (Invoice, "# de venta"),
            (Product, "Título de la publicación"),
            (Quantity, "Unidades"),
            (
                UnitPrice,
                "Precio unitario de venta de la publicación (CLP)",
            ),
            (Amount, "Ingresos por productos (CLP)"),
            (Channel, "Canal de venta"),
            (City, "Comuna"),
        ],
    );
    is(
        "N.º de venda;Data da venda;Estado;Unidades;Receita por produtos (BRL);\
         Tarifa de venda e impostos (BRL);Tarifas de envio (BRL);Custo de envio por troca de produto;\
         Cancelamentos e reembolsos (BRL);Total (BRL);Venda por publicidade;SKU;# de anúncio;\
         Título do anúncio;Preço unitário de venda do anúncio (BRL);Comprador;Forma de entrega",
        &[
            (Date, "Data da venda"),
            (Customer, "Comprador"),
            (Invoice, "N.º de venda"),
            (Product, "Título do anúncio"),
            (Quantity, "Unidades"),
            (UnitPrice, "Preço unitário de venda do anúncio (BRL)"),
            (Amount, "Receita por produtos (BRL)"),
        ],
    );
}

/// What Advanced Order Export has ticked from the beginning.
#[test]
fn woocommerce() {
    is(
        "Order Number,Order Status,Order Date,Customer Note,First Name (Billing),\
         Last Name (Billing),Company (Billing),Address 1&2 (Billing),City (Billing),\
         State Code (Billing),Postcode (Billing),Country Code (Billing),Email (Billing),\
         Phone (Billing),First Name (Shipping),Last Name (Shipping),Address 1&2 (Shipping),\
         City (Shipping),SKU,Item #,Name,Quantity,Item Cost,Coupon Code,Discount Amount,\
         Discount Amount Tax,Shipping Method Title,Payment Method Title,Cart Discount Amount,\
         Order Subtotal Amount,Order Shipping Amount,Order Refund Amount,Order Total Amount,\
         Order Total Tax Amount",
        &[
            (Date, "Order Date"),
            (Customer, "Email (Billing)"),
            (Invoice, "Order Number"),
            (Product, "Name"),
            (Quantity, "Quantity"),
            (UnitPrice, "Item Cost"),
            (Discount, "Discount Amount"),
            (City, "City (Billing)"),
            (Email, "Email (Billing)"),
            (Phone, "Phone (Billing)"),
        ],
    );
}

/// A market of Chile: the document is the customer's, because the order has a number of its own.
#[test]
fn paris() {
    is(
        "Nro_orden;Nro_Devolucion;Nombre_Cliente;Número de documento;Email_cliente;\
         Telefono_cliente;Fecha_de_compra;Fecha de entrega al courier;\
         Fecha de entrega prometida al cliente;Nombre_Producto;Precio;Precio pago cliente;\
         Costo_despacho;Comuna;Sku_seller;Estado",
        &[
            (Date, "Fecha_de_compra"),
            (Customer, "Número de documento"),
            (CustomerName, "Nombre_Cliente"),
            (Invoice, "Nro_orden"),
            (Product, "Nombre_Producto"),
            (UnitPrice, "Precio"),
            (City, "Comuna"),
            (Email, "Email_cliente"),
            (Phone, "Telefono_cliente"),
        ],
    );
}

/// Shopify's list of customers has no date: it can't be imported alone.
#[test]
fn one_row_per_customer() {
    let shopify =
        guessed("First Name,Last Name,Email,Company,City,Phone,Total Spent,Total Orders,Tags,Note");
    assert!(shopify.contains(&(Purchases, "Total Orders".into())));
    assert!(shopify.contains(&(Amount, "Total Spent".into())));
    assert!(shopify.iter().all(|(field, _)| *field != Date));
    is(
        "Código;Cliente;Última compra;Cantidad de compras;Total comprado",
        &[
            (Date, "Última compra"),
            (Customer, "Código"),
            (CustomerName, "Cliente"),
            (Amount, "Total comprado"),
            (Purchases, "Cantidad de compras"),
        ],
    );
    is(
        "Customer;Last order date;Orders;Revenue",
        &[
            (Date, "Last order date"),
            (Customer, "Customer"),
            (Amount, "Revenue"),
            (Purchases, "Orders"),
        ],
    );
    // Rows of sales that happen to count something have no purchases.
    is(
        "Fecha;Factura;Cliente;Pedidos;Importe",
        &[
            (Date, "Fecha"),
            (Customer, "Cliente"),
            (Invoice, "Factura"),
            (Amount, "Importe"),
        ],
    );
}
