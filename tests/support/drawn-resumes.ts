/** Resumes of invented people in layouts of columns, drawn for tests, with the order in which a person reads them. */
import { makeDocx, makePdf, paragraph } from "./resume-files.ts";

export interface DrawnResume {
  layout: string;
  bytes: Uint8Array;
  /** Each column or entry by itself. */
  order: string[][];
  name: string;
  email: string;
  /** `organisation | title | start | end` */
  jobs: string[];
  /** `institution | degree` */
  degrees: string[];
  /** Some that must be among those found. */
  skills: string[];
}

type Style = "name" | "heading" | "strong" | "body" | "small" | "bullet";

const looks: Record<Style, { font: string; size: number; above: number }> = {
  name: { font: "Helvetica-Bold", size: 22, above: 0 },
  heading: { font: "Helvetica-Bold", size: 12, above: 10 },
  strong: { font: "Helvetica-Bold", size: 10, above: 5 },
  body: { font: "Helvetica", size: 9.5, above: 1 },
  small: { font: "Helvetica-Oblique", size: 8.5, above: 1 },
  bullet: { font: "Helvetica", size: 9.5, above: 2 },
};

type Line = [style: Style, text: string, right?: string];

/** Draws lines down a column, wrapped; a third part stands at its right edge. @returns where it ended */
function drawColumn(
  pdf: PDFKit.PDFDocument,
  lines: Line[],
  { x, y, width, colour = "#222222" }: { x: number; y: number; width: number; colour?: string },
): number {
  let at = y;
  for (const [style, text, right] of lines) {
    const { font, size, above } = looks[style];
    pdf.font(font).fontSize(size).fillColor(colour);
    at += above;
    if (right !== undefined) pdf.text(right, x, at, { width, align: "right", lineBreak: false });
    const inset = style === "bullet" ? 10 : 0;
    if (inset > 0) pdf.text("•", x, at, { lineBreak: false });
    pdf.text(text, x + inset, at, { width: width - inset - (right === undefined ? 0 : 90) });
    at = pdf.y;
  }
  return at;
}

/** A grey bar on the left with contact, skills and languages; work on the right, dates at its edge. */
async function leftSidebar(): Promise<DrawnResume> {
  const side: Line[] = [
    ["heading", "CONTACT"],
    ["body", "ilse.varga@example.org"],
    ["body", "+36 30 555 0174"],
    ["body", "Szeged, Hungary"],
    ["heading", "TOOLS"],
    ["body", "Python"],
    ["body", "Apache Airflow"],
    ["body", "PostgreSQL"],
    ["body", "Terraform"],
    ["heading", "LANGUAGES"],
    ["body", "Hungarian (native)"],
    ["body", "English (C1)"],
  ];
  const main: Line[] = [
    ["name", "Ilse Varga-Pemberton"],
    ["body", "Senior Data Engineer"],
    ["heading", "EMPLOYMENT"],
    ["strong", "Senior Data Engineer", "May 2020 – Present"],
    ["small", "Tisza Freight Analytics, Szeged"],
    [
      "bullet",
      "Brought forty nightly jobs under one scheduler and cut the morning delay from two hours to ten minutes",
    ],
    ["bullet", "Wrote checks that stop a load before a wrong number reaches a planner"],
    ["strong", "Data Engineer", "Sep 2016 – Apr 2020"],
    ["small", "Paprika Retail Group, Budapest"],
    ["bullet", "Moved the sales history of nine hundred shops from spreadsheets into PostgreSQL"],
    ["bullet", "Taught the buyers enough SQL to answer half of their own questions"],
    ["heading", "STUDIES"],
    ["strong", "MSc Applied Mathematics", "2014 – 2016"],
    ["body", "University of the Great Plain"],
  ];
  return {
    layout: "left-sidebar.pdf",
    bytes: await makePdf((pdf) => {
      pdf.rect(0, 0, 190, 842).fill("#e6e9ee");
      drawColumn(pdf, main, { x: 215, y: 48, width: 340 });
      drawColumn(pdf, side, { x: 28, y: 60, width: 145 });
    }),
    order: [side.map(([, text]) => text), main.map(([, text]) => text)],
    name: "Ilse Varga-Pemberton",
    email: "ilse.varga@example.org",
    jobs: [
      "Tisza Freight Analytics | Senior Data Engineer | 2020-05 | present",
      "Paprika Retail Group | Data Engineer | 2016-09 | 2020-04",
    ],
    degrees: ["University of the Great Plain | MSc"],
    skills: ["Python", "Apache Airflow", "PostgreSQL", "Terraform"],
  };
}

/** A narrow column on the right in white on dark, drawn first; organisation before title, dates below. */
async function rightSidebar(): Promise<DrawnResume> {
  const side: Line[] = [
    ["heading", "Reach me"],
    ["body", "tobiah.ekwueme@example.com"],
    ["body", "(020) 7946 0815"],
    ["heading", "Strengths"],
    ["bullet", "Wound care"],
    ["bullet", "Triage"],
    ["bullet", "Infection control"],
    ["heading", "Certificates"],
    ["body", "Advanced Life Support, 2022"],
    ["heading", "Interests"],
    ["body", "Choir, allotment"],
  ];
  const main: Line[] = [
    ["name", "Tobiah Ekwueme-Lund"],
    ["body", "Emergency nurse in Croydon"],
    ["heading", "About me"],
    [
      "body",
      "Eleven years at the front door of busy hospitals, and still glad to be there when the shift begins.",
    ],
    ["heading", "Where I have worked"],
    ["strong", "Larkfield University Hospital"],
    ["body", "Charge Nurse, Emergency Department"],
    ["small", "March 2018 to date"],
    ["bullet", "Lead a shift of fourteen and see that nobody waits in pain without a word from us"],
    ["bullet", "Wrote the handover card that the whole department uses now"],
    ["strong", "St Brannock Infirmary"],
    ["body", "Staff Nurse"],
    ["small", "October 2013 to February 2018"],
    ["bullet", "Looked after patients on a surgical ward of twenty-six beds by day and by night"],
    ["heading", "Education"],
    ["strong", "University of Thanet Shore"],
    ["body", "BSc Adult Nursing"],
    ["small", "2010 – 2013"],
  ];
  return {
    layout: "right-sidebar.pdf",
    bytes: await makePdf((pdf) => {
      pdf.rect(400, 0, 195, 842).fill("#223344");
      drawColumn(pdf, side, { x: 416, y: 70, width: 160, colour: "#ffffff" });
      drawColumn(pdf, main, { x: 40, y: 50, width: 335 });
    }),
    order: [main.map(([, text]) => text), side.map(([, text]) => text)],
    name: "Tobiah Ekwueme-Lund",
    email: "tobiah.ekwueme@example.com",
    jobs: [
      "Larkfield University Hospital | Charge Nurse, Emergency Department | 2018-03 | present",
      "St Brannock Infirmary | Staff Nurse | 2013-10 | 2018-02",
    ],
    degrees: ["University of Thanet Shore | BSc"],
    skills: ["Wound Care", "Triage", "Infection Control"],
  };
}

/** A coloured band across the page, two columns of equal width beneath it; work goes on in the second. */
async function bandAndColumns(): Promise<DrawnResume> {
  const left: Line[] = [
    ["heading", "Berufserfahrung"],
    ["strong", "Projektleiterin Tiefbau"],
    ["body", "Elbufer Bau GmbH, Dresden"],
    ["small", "seit 02/2019"],
    ["bullet", "Leitung von drei Brückenbaustellen mit zusammen sechzig Leuten"],
    ["bullet", "Nachträge um ein Drittel gesenkt, weil Pläne früher geprüft wurden"],
    ["strong", "Bauleiterin"],
    ["body", "Lausitzer Ingenieurgesellschaft AG, Cottbus"],
    ["small", "08/2013 – 01/2019"],
    ["bullet", "Kanalsanierung in vier Gemeinden, jede im Zeitplan abgenommen"],
  ];
  const right: Line[] = [
    ["heading", "Studium"],
    ["strong", "Diplom-Ingenieurin Bauingenieurwesen"],
    ["body", "Technische Universität Neißeland"],
    ["small", "10/2007 – 06/2013"],
    ["heading", "Kenntnisse"],
    ["body", "AutoCAD, Civil 3D, MS Project, BIM"],
    ["heading", "Sprachen"],
    ["body", "Deutsch (Muttersprache)"],
    ["body", "Polnisch (B2)"],
  ];
  return {
    layout: "band-and-columns.pdf",
    bytes: await makePdf((pdf) => {
      pdf.rect(0, 0, 595, 110).fill("#7a3b2e");
      drawColumn(pdf, [["name", "Friederike Holzapfel"]], { x: 40, y: 30, width: 500, colour: "#ffffff" });
      drawColumn(pdf, [["body", "f.holzapfel@example.de   |   0351 555 0148   |   01099 Dresden"]], {
        x: 40,
        y: 68,
        width: 500,
        colour: "#ffffff",
      });
      drawColumn(pdf, left, { x: 40, y: 130, width: 245 });
      drawColumn(pdf, right, { x: 315, y: 130, width: 240 });
    }),
    order: [left.map(([, text]) => text), right.map(([, text]) => text)],
    name: "Friederike Holzapfel",
    email: "f.holzapfel@example.de",
    jobs: [
      "Elbufer Bau GmbH | Projektleiterin Tiefbau | 2019-02 | present",
      "Lausitzer Ingenieurgesellschaft AG | Bauleiterin | 2013-08 | 2019-01",
    ],
    degrees: ["Technische Universität Neißeland | Diplom-Ingenieurin"],
    skills: ["AutoCAD", "Civil 3D", "Microsoft Project"],
  };
}

/** A Word table of two columns: dates and labels in the narrow one, everything else in the wide one. */
function tableDocx(): DrawnResume {
  const cell = (texts: string[], bold = false) =>
    `<w:tc>${
      texts.map((text) =>
        `<w:p><w:r>${bold ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
      )
        .join("")
    }</w:tc>`;
  const row = (label: string, texts: string[]) => `<w:tr>${cell([label])}${cell(texts)}</w:tr>`;
  const title = (text: string) => paragraph(text, `<w:pStyle w:val="H1"/>`);
  const work = [
    [
      "abr. 2019 – actualidad",
      "Contable sénior, Aceites del Guadalmar, S.L.",
      "Cierre mensual en cuatro días con SAP y Power BI",
      "Formación de dos compañeras nuevas",
    ],
    [
      "sept. 2014 – marzo 2019",
      "Auxiliar contable, Gestoría Peñalba, Jaén",
      "Facturas y conciliaciones de sesenta clientes en A3",
    ],
  ];
  const studies = [["2010 – 2014", "Grado en Administración de Empresas", "Universidad de Sierra Mágina"]];
  const body = paragraph("Macarena Obregón Tudela", `<w:pStyle w:val="T"/>`) +
    paragraph("macarena.obregon@example.es · 655 501 427 · Jaén, España") +
    title("Trayectoria profesional") +
    `<w:tbl>${work.map(([label = "", ...texts]) => row(label, texts)).join("")}</w:tbl>` +
    title("Estudios") +
    `<w:tbl>${studies.map(([label = "", ...texts]) => row(label, texts)).join("")}</w:tbl>` +
    title("Conocimientos") + paragraph("SAP, Power BI, Excel avanzado, A3") +
    title("Idiomas") + paragraph("Español (nativo), inglés (B2)");
  return {
    layout: "table.docx",
    bytes: makeDocx(body, {
      "word/styles.xml":
        `<w:styles xmlns:w="w"><w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="T"><w:name w:val="Title"/></w:style></w:styles>`,
    }),
    order: [...work, ...studies],
    name: "Macarena Obregón Tudela",
    email: "macarena.obregon@example.es",
    jobs: [
      "Aceites del Guadalmar, S.L. | Contable sénior | 2019-04 | present",
      "Gestoría Peñalba | Auxiliar contable | 2014-09 | 2019-03",
    ],
    degrees: ["Universidad de Sierra Mágina | Grado"],
    skills: ["SAP", "Power BI", "Microsoft Excel"],
  };
}

export async function drawnResumes(): Promise<DrawnResume[]> {
  return [await leftSidebar(), await rightSidebar(), await bandAndColumns(), tableDocx()];
}
