/** The signing secret: made once per installation, kept in the data folder, the same for every process there. */
import { randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";

const SECRET_BYTES = 32;
const SECRET_TEXT = /^[0-9a-f]{64}\n?$/;

/**
 * The 32 bytes in `<directory>/secret`, made on the first start (mode 0600). Processes that start at the same
 * time get the same one.
 * @throws Error when the folder cannot be written or the file is damaged
 */
export async function loadSecret(directory: string): Promise<Uint8Array> {
  const path = join(directory, "secret");
  const kept = await readSecret(path);
  if (kept !== null) return kept;
  await mkdir(directory, { recursive: true });
  await keepFirst(path, `${randomBytes(SECRET_BYTES).toString("hex")}\n`);
  const secret = await readSecret(path);
  if (secret === null) throw new Error(`The signing secret at ${path} vanished while it was made.`);
  return secret;
}

/** Links a complete file into place: a link is made whole or not at all, and never over an existing file. */
async function keepFirst(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomBytes(8).toString("hex")}`;
  try {
    const file = await open(draft, "wx", 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await link(draft, path);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function readSecret(path: string): Promise<Uint8Array | null> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
  // A shortened or edited secret would sign weakly without anyone noticing.
  if (!SECRET_TEXT.test(text)) {
    throw new Error(`The signing secret at ${path} is damaged; delete it to have a new one made.`);
  }
  return new Uint8Array(Buffer.from(text.trim(), "hex"));
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
