/** A shared link as its owner sees it: with the address to pass on. */
import type { Share } from "../../server/reports/reports.ts";

/** The address that opens the report, under the origin that the visitor typed. */
export function shareAddress(request: Request, token: string): string {
  return new URL(`/shared/${token}`, request.url).href;
}

/** For programs: what `POST` and `GET /api/v1/report/{session_id}/shares` answer with. */
export function shareReply(request: Request, { id, token, ...share }: Share) {
  return { shareId: id, url: shareAddress(request, token), ...share };
}
