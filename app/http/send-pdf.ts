/** A PDF as a download. */
import { sendFile } from "./send-file.ts";

/** @param name shown to the visitor */
export function sendPdf(bytes: Uint8Array, name: string): Response {
  return sendFile(bytes, { name, type: "application/pdf" });
}
