/** A form with one file as the bytes of a request. */
import type { Order } from "./connection.ts";

const BOUNDARY = "greenroom-bench-8f1c2b7a";

export function multipart(file: Uint8Array, name: string): Order {
  const encoder = new TextEncoder();
  const head = encoder.encode(
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n` +
      "content-type: application/octet-stream\r\n\r\n",
  );
  const tail = encoder.encode(`\r\n--${BOUNDARY}--\r\n`);
  const body = new Uint8Array(head.length + file.length + tail.length);
  body.set(head);
  body.set(file, head.length);
  body.set(tail, head.length + file.length);
  return { method: "POST", headers: { "content-type": `multipart/form-data; boundary=${BOUNDARY}` }, body };
}
