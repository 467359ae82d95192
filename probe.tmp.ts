import { readPdf } from "./server/platform/documents/pdf-text.ts";
const d = await readPdf(Deno.readFileSync(Deno.args[0]), { maxPages: 9, maxCharacters: 1e6 });
const re = new RegExp(Deno.args[1]);
for (const p of d.pages) {
  for (const r of p.runs) {
    if (re.test(r.text)) {
      console.log(
        JSON.stringify(r.text),
        [...r.text].map((c) => c.codePointAt(0)!.toString(16)).join(" ").slice(0, 200),
        r.x,
        r.baseline,
        r.width,
        r.fontSize,
        r.font,
      );
    }
  }
}
