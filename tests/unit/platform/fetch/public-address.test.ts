import assert from "node:assert/strict";
import { isPublicAddress } from "../../../../server/platform/fetch/public-address.ts";

const PUBLIC = [
  "8.8.8.8",
  "1.1.1.1",
  "172.15.255.255",
  "172.32.0.1",
  "100.63.255.255",
  "100.128.0.1",
  "2606:4700:4700::1111",
];
const NOT_PUBLIC = [
  // This host, private networks, carriers, link-local with the metadata services, and what is reserved.
  "0.0.0.0",
  "0.1.2.3",
  "10.0.0.1",
  "10.255.255.255",
  "100.64.0.1",
  "100.100.100.200",
  "127.0.0.1",
  "127.255.255.254",
  "169.254.169.254",
  "168.63.129.16",
  "172.16.0.1",
  "172.31.255.255",
  "192.0.0.192",
  "192.0.2.1",
  "192.88.99.1",
  "192.168.1.1",
  "198.18.0.1",
  "198.19.255.255",
  "198.51.100.7",
  "203.0.113.9",
  "224.0.0.1",
  "239.255.255.255",
  "240.0.0.1",
  "255.255.255.255",
  // The same in the longer addresses: unspecified, loopback, mapped, compatible, translated, tunnelled.
  "::",
  "::1",
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "::ffff:8.8.8.8",
  "::127.0.0.1",
  "64:ff9b::7f00:1",
  "64:ff9b::808:808",
  "64:ff9b:1::1",
  "100::1",
  "2001::1",
  "2001:0:53aa:64c:0:0:7f00:1",
  "2001:db8::1",
  "2002:7f00:1::",
  "2002:a9fe:a9fe::1",
  "3fff::1",
  "fc00::1",
  "fd00:ec2::254",
  "fe80::1",
  "fe80::1%eth0",
  "fec0::1",
  "ff02::1",
  // No addresses at all.
  "",
  "localhost",
  "127.1",
  "0x7f000001",
  "2130706433",
  "8.8.8.8.8",
];

Deno.test("only addresses of the public internet are public", () => {
  assert.deepEqual(PUBLIC.filter((address) => !isPublicAddress(address)), []);
  assert.deepEqual(NOT_PUBLIC.filter(isPublicAddress), []);
});
