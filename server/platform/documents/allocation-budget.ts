/** Bounds what a reading thread may unpack for one document: the PDF library itself doubles its buffers without end. */
import { Buffer, kMaxLength } from "node:buffer";
import { brotliDecompressSync, inflateRawSync, unzipSync } from "node:zlib";

export interface AllocationBudget {
  /** Bytes of one buffer. */
  atOnce: number;
  /** Bytes of all larger buffers since the budget was set, those given back included. */
  inAll: number;
}

const MEGABYTE = 1024 * 1024;

/**
 * For text: the streams of a page's words take well under a megabyte, its embedded fonts up to 20 MB for Chinese.
 * A buffer grows by doubling, so one of 32 MB means that as much was really unpacked.
 */
export const TEXT_BUDGET: AllocationBudget = { atOnce: 32 * MEGABYTE, inAll: 128 * MEGABYTE };
/** For the images of one page: A4 in colour at 600 dots per inch takes 105 MB, and again as much on its way. */
export const IMAGE_BUDGET: AllocationBudget = { atOnce: 160 * MEGABYTE, inAll: 512 * MEGABYTE };

/** Smaller buffers are not counted: they are many, cheap, and no bomb is made of them. */
const COUNTED_FROM_BYTES = 64 * 1024;

const Native = Uint8Array;

let budget: AllocationBudget | null = null;
let spentBytes = 0;
let overspent = false;

function charge(bytes: number): void {
  if (!budget) return;
  spentBytes += bytes;
  // Once it is spent every further large buffer fails, so that the document ends soon.
  if (!overspent && bytes <= budget.atOnce && spentBytes <= budget.inAll) return;
  overspent = true;
  throw new RangeError("The document unpacks to more than its budget.");
}

/** Starts counting anew. */
export function allow(next: AllocationBudget): void {
  budget = next;
  spentBytes = 0;
  overspent = false;
}

/** Whether something was refused since the budget was set; the library may have swallowed the error. */
export function isOverspent(): boolean {
  return overspent;
}

/** @throws RangeError when it unpacks to more than what is left of the budget */
function unpack(format: string, packed: Uint8Array): Uint8Array<ArrayBuffer> {
  const left = budget ? Math.min(budget.atOnce, budget.inAll - spentBytes) : kMaxLength;
  const options = { maxOutputLength: Math.max(1, left) };
  try {
    const bytes = format === "brotli"
      ? brotliDecompressSync(packed, options)
      : format === "deflate-raw"
      ? inflateRawSync(packed, options)
      : unzipSync(packed, options);
    charge(bytes.length);
    return new Native(bytes);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE") charge(Infinity);
    throw error;
  }
}

/** The platform's own unpacks each piece it is given whole, whatever comes out: here the limit holds while unpacking. */
class BudgetedDecompression implements DecompressionStream {
  readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly writable: WritableStream<BufferSource>;

  constructor(format: string) {
    const packed: Uint8Array[] = [];
    const { readable, writable } = new TransformStream<BufferSource, Uint8Array<ArrayBuffer>>({
      transform(piece) {
        packed.push(
          ArrayBuffer.isView(piece)
            ? Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
            : Buffer.from(piece),
        );
      },
      flush(controller) {
        controller.enqueue(unpack(format, Buffer.concat(packed)));
      },
    });
    this.readable = readable;
    this.writable = writable;
  }
}

/**
 * From now on every `new Uint8Array(bytes)` of this thread is counted. Only for a thread that does nothing but read
 * documents; without this call budgets have no effect.
 */
export function guardAllocations(): void {
  const Counted: Uint8ArrayConstructor = new Proxy(Native, {
    construct(target, given, newTarget): Uint8Array {
      const [bytes] = given;
      if (typeof bytes === "number" && bytes >= COUNTED_FROM_BYTES) charge(bytes);
      return Reflect.construct(target, given, newTarget === Counted ? target : newTarget);
    },
  });
  globalThis.Uint8Array = Counted;
  globalThis.DecompressionStream = BudgetedDecompression;
}
