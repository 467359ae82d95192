/** A PDF as a download with a name that every browser can save. */

/** @param name shown to the visitor; characters outside ASCII travel as RFC 5987 */
export function sendPdf(bytes: Uint8Array, name: string): Response {
  const ascii = name.normalize("NFKD").replace(/[^\w.\- ]+/g, "").trim() || "report.pdf";
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      "content-type": "application/pdf",
      "content-length": String(bytes.byteLength),
      "content-disposition": `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": "private, no-store, no-transform",
    },
  });
}
