/** The address a request really came from, believing forwarded headers only as far as the proxies are ours. */

/**
 * Each proxy appends the address it saw to `X-Forwarded-For`; the last `trustedProxies` entries were written by
 * proxies of ours, so the client is the entry just before them. Anything further left is the client's own claim.
 * @param peer address of the TCP connection
 * @param trustedProxies how many proxies stand in front (`TRUSTED_PROXIES`)
 */
export function clientAddress(headers: Headers, peer: string, trustedProxies: number): string {
  if (trustedProxies <= 0) return peer;
  const forwarded = (headers.get("x-forwarded-for") ?? "").split(",").map((entry) => entry.trim()).filter(
    Boolean,
  );
  const seen = [...forwarded, peer];
  return seen[Math.max(0, seen.length - 1 - trustedProxies)] ?? peer;
}
