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

/**
 * What one client can be told from another by. A provider hands every IPv6 household a network of 2^64 addresses
 * (RFC 6177 and BCOP 690: at least a /64), so the network counts; an IPv4 address within IPv6 counts as itself.
 */
export function clientNetwork(address: string): string {
  const host = URL.parse(`http://[${address.replace(/^\[|\]$/g, "").split("%")[0]}]`)?.hostname.slice(1, -1);
  if (host === undefined) return address;
  const [head = "", tail] = host.split("::");
  const groupsOf = (part: string) => part === "" ? [] : part.split(":");
  const [before, after] = [groupsOf(head), groupsOf(tail ?? "")];
  const groups = [...before, ...Array<string>(8 - before.length - after.length).fill("0"), ...after];
  if (groups.slice(0, 6).join(":") === "0:0:0:0:0:ffff") {
    return groups.slice(6).map((group) => parseInt(group, 16)).flatMap((pair) => [pair >> 8, pair & 255])
      .join(".");
  }
  return `${groups.slice(0, 4).join(":")}::/64`;
}
