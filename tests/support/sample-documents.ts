/** Resumes of nobody, made in the test: good ones, and each way in which a file can be bad. */
import { strToU8, zipSync } from "fflate";
import PDFDocument from "pdfkit";

/** A made-up person; every fact can be looked for in what was read. */
export const SAMPLE_RESUME: readonly string[] = [
  "Mara Lindqvist",
  "Backend Engineer",
  "mara.lindqvist@example.org | +46 70 123 45 67 | Gothenburg, Sweden",
  "",
  "Experience",
  "Senior Backend Engineer, Harbour Systems",
  "January 2021 - Present",
  "- Moved the booking service from one database to PostgreSQL with read replicas",
  "- Cut the p95 latency of search from 900 ms to 120 ms with Redis",
  "Software Engineer, Northlight",
  "March 2018 - December 2020",
  "- Wrote the billing API in Python and its tests",
  "",
  "Education",
  "BSc Computer Science, Chalmers University of Technology",
  "2014 - 2017",
  "",
  "Skills",
  "Python, PostgreSQL, Redis, Docker, Git, TypeScript",
];

interface PdfOptions {
  userPassword?: string;
  /** Draws a picture of lines instead of text. */
  shapesOnly?: boolean;
}

/** One page, set in Helvetica. */
export async function makePdf(
  lines: readonly string[] = SAMPLE_RESUME,
  { userPassword, shapesOnly = false }: PdfOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new PDFDocument({ size: "A4", margin: 56, userPassword });
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  document.on("data", (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
  const finished = new Promise((resolve) => document.on("end", resolve));
  if (shapesOnly) document.rect(80, 80, 300, 12).rect(80, 110, 220, 12).fill("#333");
  else for (const line of lines) document.fontSize(11).text(line === "" ? " " : line);
  document.end();
  await finished;
  return await new Blob(chunks).bytes();
}

const DOCX_TYPES = `<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>`;
const DOCX_RELATIONS = `<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
</Relationships>`;

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** The smallest document that Word opens: one paragraph per line. */
export function makeDocx(lines: readonly string[] = SAMPLE_RESUME): Uint8Array<ArrayBuffer> {
  const paragraphs = lines.map((line) =>
    `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`
  );
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${
    paragraphs.join("")
  }</w:body></w:document>`;
  return new Uint8Array(zipSync({
    "[Content_Types].xml": strToU8(DOCX_TYPES),
    "_rels/.rels": strToU8(DOCX_RELATIONS),
    "word/document.xml": strToU8(body),
  }));
}

/** A form with one file; `name` is what the browser would call it. */
export function fileForm(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  fields: Record<string, string> = {},
): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  form.set("file", new File([bytes], name));
  return form;
}
