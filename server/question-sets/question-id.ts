/** Names a question by its words. */
import { createHash } from "node:crypto";

/** From the words, so that the same question has the same id wherever it is made. */
export function questionId(text: string): string {
  return `q_${createHash("sha256").update(text, "utf8").digest("base64url").slice(0, 16)}`;
}
