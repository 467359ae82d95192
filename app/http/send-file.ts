/** Something made here, as a download with a name that every browser can save. */

interface SentFile {
  /** Shown to the visitor; characters outside ASCII travel as RFC 8187. */
  name: string;
  /** Media type; text is sent as UTF-8. */
  type: string;
}

/** What no file system takes in a name, and what could lead out of the folder. */
// deno-lint-ignore no-control-regex -- a line break in a name could add a header of its own
const FORBIDDEN = /[\x00-\x1f\x7f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]+/g;

/** A name that can be saved; never empty and at most 150 characters. */
export function fileName(name: string): string {
  const safe = name.toWellFormed().normalize("NFC").replace(FORBIDDEN, " ").replace(/\s+/g, " ").replace(
    /^[. ]+/,
    "",
  )
    .trim();
  return [...safe].slice(-150).join("") || "file";
}

export function sendFile(content: string | Uint8Array, { name, type }: SentFile): Response {
  const safe = fileName(name);
  const ascii = safe.normalize("NFKD").replace(/[^\w.\- ]+/g, "").trim() || "file";
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      "content-type": type.startsWith("text/") ? `${type}; charset=utf-8` : type,
      "content-length": String(bytes.byteLength),
      "content-disposition": `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`,
      "cache-control": "private, no-store, no-transform",
    },
  });
}
