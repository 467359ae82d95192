/** Voices are offered by the language of what is read. */
import { strict as assert } from "node:assert";
import { voicesFor } from "../../../../app/browser/use-read-aloud.ts";

const voice = (name: string, lang: string) => ({ name, lang }) as SpeechSynthesisVoice;

Deno.test("voices of the language come alone, however their region is written; without one all are offered", () => {
  const [uk, us, de] = [voice("Amelia", "en-GB"), voice("Sam", "en_US"), voice("Ulla", "de-DE")];
  assert.deepEqual(voicesFor([uk, us, de], "en"), [uk, us]);
  assert.deepEqual(voicesFor([uk, us, de], "de-AT"), [de]);
  assert.deepEqual(voicesFor([uk, us, de], "fr"), [uk, us, de]);
  assert.deepEqual(voicesFor([], "en"), []);
});
