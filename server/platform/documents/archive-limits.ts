/** Opens a zip under limits that hold while inflating, so that a bomb costs little before it is refused. */
import { Inflate } from "fflate";
import { DocumentRefused } from "./document-refusal.ts";

export interface ArchiveLimits {
  maxEntries: number;
  /** Of all entries together, as the archive itself declares it. */
  maxDeclaredBytes: number;
  /** Of one part that is really unpacked. */
  maxPartBytes: number;
  /** Of all parts that are really unpacked. */
  maxUnpackedBytes: number;
  /** Unpacked to packed size; looked at only for parts above `ratioFromBytes`. */
  maxRatio: number;
  ratioFromBytes: number;
}

/**
 * A resume's text parts stay under 2 MB unpacked and under ratio 30; pictures make up the rest. Deflate cannot
 * exceed a ratio of 1032, so 250 leaves room for repetitive XML and none for a bomb.
 */
export const usualArchiveLimits: ArchiveLimits = {
  maxEntries: 2_000,
  maxDeclaredBytes: 256 * 1024 * 1024,
  maxPartBytes: 16 * 1024 * 1024,
  maxUnpackedBytes: 32 * 1024 * 1024,
  maxRatio: 250,
  ratioFromBytes: 4 * 1024 * 1024,
};

export interface Archive {
  names: string[];
  /** Null when there is no such entry. @throws DocumentRefused `resume-too-complex`, `resume-corrupt` */
  read(name: string): Uint8Array | null;
  /** The part as text (UTF-8, or UTF-16 by its mark), refused when it declares a document type or entities. */
  readXml(name: string): string | null;
}

interface Entry {
  name: string;
  method: number;
  packedSize: number;
  size: number;
  offset: number;
}

/** Compressed bytes per step: at deflate's greatest ratio one step yields 4 MB at most. */
const stepBytes = 4096;

/**
 * Reads the directory and checks what it declares; nothing is unpacked until asked for.
 * @throws DocumentRefused `resume-corrupt`, `resume-encrypted`, `resume-too-complex`
 */
export function openArchive(bytes: Uint8Array, limits: ArchiveLimits = usualArchiveLimits): Archive {
  const entries = readDirectory(bytes, limits);
  let unpackedBytes = 0;

  function read(name: string): Uint8Array | null {
    const entry = entries.get(name);
    if (!entry) return null;
    const packed = packedBytes(bytes, entry);
    const room = Math.min(limits.maxPartBytes, limits.maxUnpackedBytes - unpackedBytes);
    const data = entry.method === 0 ? packed : inflate(packed, room, limits);
    if (data.length > room) {
      throw new DocumentRefused("resume-too-complex", `${name} holds more than ${room} bytes`);
    }
    unpackedBytes += data.length;
    return data;
  }

  function readXml(name: string): string | null {
    const data = read(name);
    if (!data) return null;
    const encoding = data[0] === 0xff && data[1] === 0xfe
      ? "utf-16le"
      : data[0] === 0xfe && data[1] === 0xff
      ? "utf-16be"
      : "utf-8";
    const xml = new TextDecoder(encoding).decode(data);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) {
      throw new DocumentRefused("resume-too-complex", `${name} declares a document type or entities`);
    }
    return xml;
  }

  return { names: [...entries.keys()], read, readXml };
}

/** Inflates in small steps and stops at the first byte too many. */
function inflate(packed: Uint8Array, room: number, limits: ArchiveLimits): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let done = false;
  const stream = new Inflate((chunk, final) => {
    size += chunk.length;
    chunks.push(chunk);
    done = final;
  });
  try {
    for (let at = 0; at < packed.length && !done; at += stepBytes) {
      const end = Math.min(at + stepBytes, packed.length);
      stream.push(packed.subarray(at, end), end === packed.length);
      if (size > room) throw new DocumentRefused("resume-too-complex", `a part exceeds ${room} bytes`);
      if (size > limits.ratioFromBytes && size > end * limits.maxRatio) {
        throw new DocumentRefused(
          "resume-too-complex",
          `a part unpacks to ${limits.maxRatio} times its size`,
        );
      }
    }
  } catch (error) {
    if (error instanceof DocumentRefused) throw error;
    throw new DocumentRefused("resume-corrupt", `a part does not inflate: ${String(error)}`);
  }
  if (!done) throw new DocumentRefused("resume-corrupt", "a part ends before its data does");
  const data = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    data.set(chunk, at);
    at += chunk.length;
  }
  return data;
}

function readDirectory(bytes: Uint8Array, limits: ArchiveLimits): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const endAt = findDirectoryEnd(view);
  const count = view.getUint16(endAt + 10, true);
  let at = view.getUint32(endAt + 16, true);
  if (count === 0xffff || at === 0xffffffff) {
    throw new DocumentRefused("resume-too-complex", "a zip64 archive");
  }
  if (count > limits.maxEntries) throw new DocumentRefused("resume-too-complex", `${count} entries`);
  const entries = new Map<string, Entry>();
  let declaredBytes = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) {
      throw new DocumentRefused("resume-corrupt", `directory entry ${index} is missing`);
    }
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const entry: Entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/^\/|\\/g, ""),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    if (flags & 1) throw new DocumentRefused("resume-encrypted", `${entry.name} is encrypted`);
    declaredBytes += entry.size;
    if (declaredBytes > limits.maxDeclaredBytes) {
      throw new DocumentRefused("resume-too-complex", `declares more than ${limits.maxDeclaredBytes} bytes`);
    }
    entries.set(entry.name, entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record lies in the last 64 KB + 22 bytes (APPNOTE 4.3.16). */
function findDirectoryEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new DocumentRefused("resume-corrupt", "the archive's directory is missing");
}

function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.offset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) {
    throw new DocumentRefused("resume-corrupt", `${entry.name} is not where the directory says`);
  }
  if (entry.method !== 0 && entry.method !== 8) {
    throw new DocumentRefused("resume-corrupt", `${entry.name} uses compression method ${entry.method}`);
  }
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.packedSize > bytes.length) {
    throw new DocumentRefused("resume-corrupt", `${entry.name} is cut short`);
  }
  return bytes.subarray(start, start + entry.packedSize);
}
