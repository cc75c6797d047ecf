//! Los tableros del curso: relación y fidelización.

use crate::text::keys::boards::*;
use crate::text::plural;

pub const BOARDS: Boards = Boards {
    nav: "Tableros del curso",
    title: "Tableros del curso",
    lead: "Las láminas de «Gestión de la relación» y «Fidelización» para contestar con tu gente, con tus números al lado.",
    back: "Tableros del curso",
    print: "Imprimir el tablero",
    print_all: "Imprimir el índice",
    of: |done, all| format!("{done} de {all}"),
    progress: "Avance",
    go_on: "Seguí por acá",
    all_done: "Todos los tableros están completos.",
    boards: [
        (
            "IDIC: los cuatro pasos",
            "Identificar, diferenciar, interactuar y customizar, y volver a empezar con lo aprendido.",
        ),
        (
            "Autodiagnóstico",
            "¿Foco en productos o en clientes? ¿Y qué tenemos que tener?",
        ),
        (
            "Las catorce preguntas",
            "¿Qué nos preguntamos de nuestros clientes? Sí, en parte o no, con lo que dicen tus datos.",
        ),
        (
            "Estrategias según el valor",
            "Qué hacer con los más valiosos, los que pueden crecer, los que no conocés y los bajo cero.",
        ),
        (
            "Hoja de ruta",
            "¿Cómo lo hago realidad? Objetivos, estrategia, programas y cuatro pasos en dos fases.",
        ),
        (
            "Los ocho bloques",
            "Los bloques sobre los que se arma el CRM, con puntaje de 1 a 5.",
        ),
        (
            "Objetivos de la pirámide",
            "Atraer, desarrollar y mantener al cliente, según su nivel de lealtad.",
        ),
        (
            "Voz del cliente",
            "Qué busca, qué prefiere y con qué herramientas contás para venderle, por segmento.",
        ),
        (
            "Mapa del proceso de venta",
            "Del acercamiento a la recepción del producto, paso por paso.",
        ),
    ],
    answers: ["No", "En parte", "Sí"],
    see: "Ver",
    idic: Idic {
        stages: [
            (
                "1ra etapa · Análisis",
                "Inteligencia para la toma de decisiones (Business Intelligence).",
            ),
            (
                "2da etapa · Relacionamiento",
                "Diálogo y feedback con clientes (Customer Relationship Management).",
            ),
        ],
        steps: [
            (
                "Identificar clientes individualmente",
                &[
                    "Información de contacto",
                    "Preferencias",
                    "Comportamiento de compra",
                    "Historia de interacciones",
                ],
            ),
            (
                "Diferenciar por valor y necesidades",
                &[
                    "Por valor",
                    "Por necesidades",
                    "Por deserción",
                    "Qué productos van a necesitar después",
                ],
            ),
            (
                "Interactuar (y recordar)",
                &[
                    "Alinear los recursos de la empresa para aprovechar las oportunidades generadas por las carencias de los consumidores",
                    "Desarrollar campañas de marketing en función a las necesidades de los clientes",
                ],
            ),
            (
                "Customizar producto, servicio, canal y mensaje",
                &[
                    "Diseñar productos y servicios personalizados",
                    "Entrenar al personal de marketing y ventas en identificar carencias y necesidades",
                ],
            ),
        ],
        feedback: "Retroalimentación: lo que aprendés de cada cliente al personalizar vuelve a su ficha, y el ciclo empieza de nuevo.",
        state: "¿Lo hacemos?",
        text: "Cómo lo hacemos",
        text_help: "Se guarda mientras escribís.",
        missing: "Qué falta",
        missing_help: "Lo que haría falta para responder que sí.",
        identify: |emailed, customers, share, files| {
            format!(
                "{emailed} de {customers} clientes tienen e-mail ({share}); {} a mano.",
                plural(files, "ficha completada", "fichas completadas")
            )
        },
        groupings: [
            "por valor",
            "por necesidades",
            "por deserción",
            "por el próximo producto",
        ],
        differentiate: |count, which| match count {
            "0" => "Tus datos todavía no alcanzan para ningún agrupamiento.".to_owned(),
            _ => format!("{count} de 4 agrupamientos disponibles: {which}."),
        },
        interact: |contacts, actions, managed, customers| {
            format!(
                "{} y {} en el plan; {managed} de {customers} clientes gestionados.",
                plural(contacts, "contacto anotado", "contactos anotados"),
                plural(actions, "acción", "acciones")
            )
        },
        customise: |policies, benefits, offers| {
            format!(
                "{}, {} y {}.",
                plural(policies, "política de atención", "políticas de atención"),
                plural(benefits, "beneficio", "beneficios"),
                plural(offers, "producto ofrecido", "productos ofrecidos")
            )
        },
        rules: [
            "Sí, si al menos el 80 % de los clientes conocidos a la fecha de análisis tiene e-mail, en tus ventas o en su ficha. En parte, si lo tiene alguno o hay alguna ficha.",
            "Sí, si tus datos alcanzan para los cuatro agrupamientos. En parte, si alcanzan para alguno.",
            "Sí, si hay contactos anotados y acciones en el plan. En parte, si hay una de las dos cosas.",
            "Sí, con dos o más de estas tres cosas: políticas, beneficios y productos ofrecidos. En parte, con una.",
        ],
        rule: "Cómo se calcula",
        no_sales: "Importá tus ventas para que este paso se mida con tus datos.",
    },
    scores: BoardScores {
        score: "Puntaje",
        points: |points, of| format!("{points} de {of}"),
        answered: |answered, all| format!("{answered} de {all} respondidas"),
        formula: |day, most| {
            format!(
                "Suma de los puntos de cada línea, al {day}; lo más que se puede sacar es {most}. Las respuestas de un mismo día son una toma; otro día empieza una nueva y la anterior queda en la historia."
            )
        },
        none: "Elegí una opción en cada línea y aparece el puntaje. Queda con su fecha, para comparar la próxima vez.",
        before: |points, day| format!("{points} el {day}"),
        change: |points| format!("{points} puntos"),
        item_before: |score| format!("antes: {score}"),
        history: "Historia",
        day: "Fecha",
    },
    focus: BoardScale {
        title: "¿Enfoque en productos o en clientes?",
        lead: "Del marketing tradicional al marketing relacional: marcá dónde está hoy la empresa. Producto vale 0, a mitad de camino 1 y cliente 2.",
        items: &[
            (
                "Productos",
                "De productos estandarizados a productos customizados masivamente.",
            ),
            (
                "Trato",
                "De clientes de productos tratados igual a clientes tratados como individuos.",
            ),
            (
                "Comunicación",
                "De hablarles a los clientes a dialogar con los clientes.",
            ),
            (
                "Éxito",
                "De adquirir más clientes a retener y expandir clientes (además de adquirir).",
            ),
        ],
        points: &["Producto", "A mitad de camino", "Cliente"],
    },
    readiness: BoardScale {
        title: "¿Qué tenemos que tener?",
        lead: "Las cuatro cosas que el curso pide para empezar. No vale 0, en parte 1 y sí 2.",
        items: &[
            (
                "Personas",
                "Hay quien se ocupe de los clientes, con tiempo y entrenamiento.",
            ),
            (
                "Procesos",
                "Está escrito cómo se atiende, se contacta y se responde.",
            ),
            (
                "Conocimiento",
                "Se sabe quién es cada cliente, cuánto vale y qué necesita.",
            ),
            (
                "Tecnología",
                "Hay con qué guardar, analizar y usar lo que se sabe.",
            ),
        ],
        points: &["No", "En parte", "Sí"],
    },
    blocks: BoardScale {
        title: "Los ocho bloques del CRM",
        lead: "Puntuá cada bloque, de la base hacia arriba: 1 es que no existe, 5 que funciona y se mejora.",
        items: &[
            (
                "Visión de CRM",
                "Qué relación queremos tener con nuestros clientes.",
            ),
            (
                "Estrategia de CRM",
                "A qué clientes, con qué objetivos y con qué recursos.",
            ),
            (
                "Experiencia del cliente",
                "Lo que vive en cada contacto con nosotros.",
            ),
            (
                "Colaboración organizacional",
                "Las áreas trabajan juntas para el cliente.",
            ),
            (
                "Procesos",
                "Cómo se vende, se atiende y se resuelve, de punta a punta.",
            ),
            (
                "Información",
                "Datos de clientes completos y en un solo lugar.",
            ),
            ("Tecnología", "El «ecosistema» de aplicaciones CRM."),
            ("Métricas", "Qué medimos, cada cuánto y para decidir qué."),
        ],
        points: &["1", "2", "3", "4", "5"],
    },
    discipline: "La disciplina de valor (costos, producto o cliente) se elige en la carátula del plan.",
    questions: Fourteen {
        blocks: [
            "Entregar interacción personalizada",
            "Anticipar sus necesidades",
            "Comprender el valor del cliente",
        ],
        questions: [
            "¿Conocemos el nivel diferenciado de tratamiento para diferente grupo de clientes?",
            "¿Sabemos qué clase de personalización ofrecer?",
            "¿Está la empresa en capacidad de ofrecer trato diferenciado eficientemente?",
            "¿Entendemos el caso de negocio para el trato personalizado a clientes o grupo de clientes?",
            "¿Entendemos las prioridades de nuestros clientes?",
            "¿Existen necesidades que no satisfacemos?",
            "¿Cuántos clientes nos ven como sus preferidos? ¿Lo sabemos?",
            "¿Tenemos un sistema robusto para analizar la información de clientes?",
            "¿Nuestra fuerza de ventas está facultada para responder rápidamente a las demandas cambiantes de los clientes?",
            "¿Cuáles son los clientes más valiosos (Top, altos, medio)? ¿Lo sabemos?",
            "¿Conoce la empresa a los clientes con más valor?",
            "¿Existen clientes que debemos dejar?",
            "¿El costo por cliente está alineado con el potencial del cliente?",
            "¿Cuánto compran los clientes de la competencia que nos pueden comprar a nosotros? ¿Lo sabemos?",
        ],
        answer: "Respuesta",
        answered_on: |day| format!("Contestada el {day}."),
        unanswered: "Sin contestar.",
        note: "Por qué, y qué vamos a hacer",
        note_help: "Se guarda mientras escribís.",
        tally: |yes, partly, no, open| {
            format!("{yes} sí · {partly} en parte · {no} no · {open} sin contestar")
        },
        known_best: "Clase A con ficha completa",
        known_best_told: |complete, all, share| format!("{complete} de {all} ({share})"),
        known_best_formula: "Clientes de clase A con los cuatro bloques de su ficha completos ÷ clientes de clase A de la ventana.",
    },
    strategies: Strategies {
        period: |from, until| format!("Ventas del {from} al {until}."),
        tiers: [
            (
                "MVC · Clientes más valiosos",
                "Utilizar 1to1 para retener a estos clientes",
                "Retener: trato uno a uno, con nombre y apellido.",
            ),
            (
                "MGC · Clientes con potencial de crecimiento",
                "…y hacer crecer a estos",
                "Hacer crecer: ofrecerles lo que todavía no te compran.",
            ),
            (
                "Migrators",
                "Migrar a estos clientes (valor estratégico desconocido)",
                "Averiguar su potencial: cuánto podrían comprar.",
            ),
            (
                "BZ · Bajo cero",
                "No seguir invirtiendo recursos en estos clientes",
                "No seguir invirtiendo: cambiar las condiciones o dejar ir.",
            ),
        ],
        actions: [
            "Retener a los más valiosos con trato uno a uno",
            "Hacer crecer a los que tienen potencial",
            "Averiguar el potencial",
            "Dejar de invertir recursos: revisar condiciones",
        ],
        customers: "Clientes",
        sales: "Ventas",
        net: "Valor neto",
        gap: "Falta vender",
        with_share: |figure, share| format!("{figure} ({share})"),
        formula: "Clientes con alguna compra en la ventana; entre paréntesis, su parte de todos. Valor neto = margen − costo de atención. Falta vender = potencial − ventas, de aquellos cuyo potencial se conoce.",
        text: "Qué vamos a hacer con ellos",
        text_help: "Se guarda mientras escribís.",
        list: "Ver la lista",
        list_of: |tier| format!("Ver la lista: {tier}"),
    },
    roadmap: Roadmap {
        columns: [
            ("Objetivos de negocios", "Qué quiere lograr la empresa."),
            ("Estrategia CRM", "Con qué clientes se logra."),
            ("Programas CRM", "Qué se pone en marcha."),
            ("Infraestructura CRM", "Qué hace falta debajo."),
            ("Medidas", "Cómo se sabe si funcionó."),
        ],
        picks: [
            "Incremento de rentabilidad",
            "Retener clientes",
            "Reducción de fuga",
            "Adquisición",
            "Desarrollo de clientes rentables",
            "Migrar relaciones hacia canales rentables",
            "Programa de lealtad",
            "Modelo de lifetime value",
            "Cross sell y up sell vía puntos de contacto",
            "Integración de capacidades de marketing",
            "Integración de puntos de contacto",
            "Diseño de sistema de database",
            "ROI",
            "Tasa de retención",
            "Baja de costo por transacción",
        ],
        objective: "El objetivo, con tus palabras y tu número",
        objective_help: "Por ejemplo: «que la compra promedio suba un 10 % en el año».",
        next: |column| format!("Próximo paso: elegí algo en «{column}»."),
        whole: "La hoja de ruta tiene algo elegido en las cinco columnas: seguí con los cuatro pasos.",
        moves_title: "Cuatro pasos, dos fases distintas",
        moves_lead: "Cada paso con quién lo lleva, para cuándo y cómo está.",
        phases: ["Fase estratégica", "Fase táctica"],
        moves: [
            "Estrategia CRM",
            "Redefinir roles funcionales",
            "Reingeniería de procesos",
            "Tecnología",
        ],
        owner: "Quién lo lleva",
        day: "Para cuándo",
        state: "Estado",
        note: "Notas",
        late: "Vencido",
        gain: "Ganancia esperada menos costo del plan",
        gain_formula: "Suma de lo que esperás ganar menos suma de los costos, de las acciones no descartadas en que los anotaste.",
    },
    loyalty: Loyalty {
        period: |from, until| format!("Ventas del {from} al {until}."),
        bands: [
            ("Atraer al cliente", "Los que todavía no compran, o apenas."),
            (
                "Desarrollar al cliente",
                "Los que ya vuelven: que compren más y más seguido.",
            ),
            (
                "Mantener al cliente",
                "Los que te recomiendan o son tus socios.",
            ),
        ],
        actions: [
            "Atraer: invitar a una primera o segunda compra",
            "Desarrollar: ofrecer lo que todavía no compran",
            "Mantener: reconocer y cuidar a defensores y socios",
        ],
        level: "Nivel",
        customers: "Clientes",
        value: "Ventas",
        total: "En la banda",
        formula: "Cada cliente está en un solo nivel, el más alto cuya regla cumple; las reglas se ven y se cambian en la pirámide.",
        text: "Objetivo y cómo",
        text_help: "Se guarda mientras escribís.",
        nobody: "No hay nadie en esta banda. Los defensores y socios se marcan a mano en la pirámide.",
        see: "Ver la pirámide",
    },
    voice: Voice {
        title: "Lo que dicen, por segmento",
        lead: "Tres preguntas para cada segmento, o una vez para todos.",
        empty: "Todavía no escribiste nada. Empezá por el segmento que más te importa: leé las encuestas y las quejas, y anotá qué busca.",
        add: "Agregar un segmento",
        prompts: [
            "¿Qué busca el cliente?",
            "¿Cuáles son sus preferencias?",
            "¿Qué herramientas tiene el representante para lograr una venta exitosa?",
        ],
        heard: "Lo que ya dijeron",
    },
    sale: Sale {
        names: [
            "Acercamiento",
            "Diseño de producto",
            "Desarrollo de producto",
            "Aprobación",
            "Venta (O/C)",
            "Producción",
            "Almacén",
            "Embalaje",
            "Transporte",
            "Recepción del producto",
        ],
        areas: ["Producción", "Ventas", "Almacén", "Cliente"],
        checklist: "¿Cada paso funciona como debe?",
        checklist_lead: |done, all| {
            format!(
                "{done} de {}. La numeración es la del curso, que tiene dos 5; el área es una propuesta.",
                plural(all, "paso", "pasos")
            )
        },
        edit: "Los pasos de tu empresa",
        edit_lead: "Cambiá nombres, sumá los que falten o borrá los que no tengas.",
        empty: "No quedó ningún paso. Agregá los tuyos o volvé a los del curso.",
        add: "Agregar un paso",
        number: "Número",
        number_help: "Su lugar en el proceso.",
        name: "Paso",
        area: "Área",
        owner: "Responsable",
        note: "Cómo lo hacemos, qué mejorar",
        done: "Funciona",
        not_done: "A revisar",
        reset: "Volver a los pasos del curso",
    },
};
