/** Which addresses of the internet protocol belong to the public internet. Pure. */
import { BlockList, isIP } from "node:net";

/** From the registries of special-purpose addresses (RFC 6890 and its successors), and two cloud providers' own. */
const IPV4_NOT_PUBLIC: readonly [address: string, prefix: number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  // Here the metadata services of most clouds answer, with keys in their replies.
  ["169.254.0.0", 16],
  ["168.63.129.16", 32],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

/** Only this range is handed out for the public internet: mapped, translated, local and link-local ones lie outside. */
const IPV6_PUBLIC: readonly [address: string, prefix: number] = ["2000::", 3];

/** Within it: protocol assignments and Teredo, documentation, 6to4, which carries any IPv4 address within. */
const IPV6_NOT_PUBLIC: readonly [address: string, prefix: number][] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const ipv4NotPublic = new BlockList();
for (const [address, prefix] of IPV4_NOT_PUBLIC) ipv4NotPublic.addSubnet(address, prefix, "ipv4");
const ipv6Public = new BlockList();
ipv6Public.addSubnet(...IPV6_PUBLIC, "ipv6");
const ipv6NotPublic = new BlockList();
for (const [address, prefix] of IPV6_NOT_PUBLIC) ipv6NotPublic.addSubnet(address, prefix, "ipv6");

/** False also for what is no address at all, and for one with a zone (`fe80::1%eth0`). */
export function isPublicAddress(address: string): boolean {
  if (address.includes("%")) return false;
  switch (isIP(address)) {
    case 4:
      return !ipv4NotPublic.check(address, "ipv4");
    case 6:
      return ipv6Public.check(address, "ipv6") && !ipv6NotPublic.check(address, "ipv6");
    default:
      return false;
  }
}
