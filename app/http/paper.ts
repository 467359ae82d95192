/** Which paper a PDF is wanted on. */
import { DomainError } from "../../server/errors.ts";
import type { PageSize } from "../../server/reports/reports.ts";

const PAPERS: Record<string, PageSize> = { a4: "A4", letter: "LETTER" };

/** `?paper=a4` or `?paper=letter`; A4 without it. @throws DomainError `paper-unknown` (invalid) */
export function paperOf(request: Request): PageSize {
  const wanted = new URL(request.url).searchParams.get("paper");
  if (wanted === null) return "A4";
  const paper = PAPERS[wanted.trim().toLowerCase()];
  if (paper !== undefined) return paper;
  throw new DomainError("invalid", {
    code: "paper-unknown",
    userMessage: "There are two papers: ?paper=a4 and ?paper=letter. Choose one of these.",
  });
}
