/** Which characters a PDF shows but does not name. */

/** Private use, replacement and control characters: what extraction yields where a font has no Unicode mapping. */
export function isUnmappable(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return code === 0xfffd || code >= 0xe000 && code <= 0xf8ff || code >= 0xf0000 ||
    code < 32 && code !== 9 && code !== 10 && code !== 13 || code >= 0x7f && code <= 0x9f;
}
