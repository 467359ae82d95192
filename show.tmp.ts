import { createDocumentReader } from "/tmp/wt/reading/server/platform/documents/document-reader.ts";
import { readDocument } from "/tmp/wt/reading/server/resumes/read-document.ts";
const r = createDocumentReader({
  workerUrl: new URL("file:///tmp/wt/reading/server/platform/documents/document-worker.ts"),
  poolSize: 1,
  timeoutMs: 20000,
});
const mode = Deno.args[0];
const fold = (s: string) =>
  s.normalize("NFKC").replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[‐‑–—]/g, "-").replace(/\s+/g, "")
    .toLowerCase();
for (const f of Deno.args.slice(1)) {
  try {
    const d = await r.read(Deno.readFileSync(f));
    const t = performance.now();
    const rd = readDocument(d);
    const ms = (performance.now() - t).toFixed(1);
    if (mode == "text") {
      console.log(
        "=====",
        f,
        ms,
        rd.facts,
        rd.pages.map((p) => p.columns) + "\n" + rd.text,
      );
    } else if (mode == "blocks") {
      for (const b of rd.blocks) {
        console.log(
          `${b.page}/${b.column} ${b.kind.padEnd(10)} ${b.fontSize} ${b.style} x=${b.indent.toFixed(0)} g=${
            b.gapAbove.toFixed(1)
          } L${b.lineCount} | ${b.text.replace(/\t/g, " ⇥ ").slice(0, 100)}`,
        );
      }
    } else {
      const tf = f.replace(/\.(pdf|docx)$/, ".truth.json");
      let tr;
      try {
        tr = JSON.parse(Deno.readTextFileSync(tf));
      } catch {
        continue;
      }
      const x = fold(rd.text);
      const miss = tr.strings.filter((s: string) => !x.includes(fold(s)));
      console.log(
        f.split("/").slice(-2).join("/"),
        ms,
        tr.strings.length - miss.length + "/" + tr.strings.length,
      );
      for (const m of miss) console.log("    -", m.slice(0, 110));
    }
  } catch (e) {
    console.log(f, e.code ?? "", e.stack);
  }
}
await r.stop();
