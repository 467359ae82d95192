/** Reads a body of unknown length, refused while reading once it passes the limit. */

/** @returns null once more than `maxBytes` came; the rest is not read */
export async function readBounded(
  request: Request,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) return null;
    chunks.push(chunk);
  }
  return await new Blob(chunks).bytes();
}
