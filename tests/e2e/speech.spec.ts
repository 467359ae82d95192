/** Reading aloud and dictation, with a browser whose voice and ears are played: chosen, stopped, refused, absent. */
import type { Page } from "@playwright/test";
import { answerBox, askedNow, expect, sendAndWait, settle, startPractice, test } from "../support/browser.ts";

interface Played {
  spoken: { text: string; voice: string | null }[];
  /** Ends what is being said, as a voice does by itself. */
  endSpeech(): void;
  /** What the recogniser of the moment tells; null while none is running. */
  hear: ((words: string, final: boolean) => void) | null;
  fail(error: string): void;
  starts: number;
}

/** Runs in the page, before anything of it. */
function playSpeech() {
  const played: Played = { spoken: [], endSpeech: () => {}, hear: null, fail: () => {}, starts: 0 };
  class Utterance extends EventTarget {
    voice: { name: string } | null = null;
    lang = "";
    constructor(public text: string) {
      super();
    }
  }
  let speaking: Utterance | null = null;
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [
      { name: "Amelia", lang: "en-GB", voiceURI: "a" },
      { name: "Sam", lang: "en-US", voiceURI: "s" },
      { name: "Ulla", lang: "de-DE", voiceURI: "u" },
    ],
    speak(utterance: Utterance) {
      speaking = utterance;
      played.spoken.push({ text: utterance.text, voice: utterance.voice?.name ?? null });
    },
    cancel() {
      speaking?.dispatchEvent(new Event("error"));
      speaking = null;
    },
  });
  played.endSpeech = () => speaking?.dispatchEvent(new Event("end"));
  class Recognition extends EventTarget {
    start() {
      played.starts += 1;
      const results: unknown[] = [];
      played.hear = (transcript, isFinal) => {
        const resultIndex = results.length;
        const result = Object.assign([{ transcript }], { isFinal });
        this.dispatchEvent(
          Object.assign(new Event("result"), { resultIndex, results: [...results, result] }),
        );
        if (isFinal) results.push(result);
      };
      played.fail = (error) => {
        this.dispatchEvent(Object.assign(new Event("error"), { error }));
        this.stop();
      };
    }
    stop() {
      played.hear = null;
      this.dispatchEvent(new Event("end"));
    }
    abort() {
      this.stop();
    }
  }
  Object.defineProperty(globalThis, "speechSynthesis", { value: synthesis });
  Object.assign(globalThis, {
    SpeechSynthesisUtterance: Utterance,
    // The newer name and the older one: browsers have either, or both.
    SpeechRecognition: Recognition,
    webkitSpeechRecognition: Recognition,
    played,
  });
}

const spoken = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { played: Played }).played.spoken);
const hear = (page: Page, words: string, final: boolean) =>
  page.evaluate(([words, final]) => {
    (globalThis as unknown as { played: Played }).played.hear?.(words, final);
  }, [words, final] as const);
const listening = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { played: Played }).played.hear !== null);

test.describe("with a voice and ears", () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(playSpeech);
    await startPractice(page);
    await settle(page, true);
  });

  test("the question is read in a chosen voice, stopped, and each new one read where that was chosen", async ({ page }) => {
    const asked = await askedNow(page).innerText();
    await page.getByRole("button", { name: "Read aloud" }).click();
    expect(await spoken(page)).toEqual([{ text: asked, voice: null }]);
    await page.getByRole("button", { name: "Stop reading" }).click();
    await expect(page.getByRole("button", { name: "Read aloud" })).toBeVisible();

    await page.locator("summary", { hasText: "Voice" }).click();
    await expect(page.getByLabel("Voice").locator("option")).toHaveText([
      "As the browser likes",
      "Amelia (en-GB)",
      "Sam (en-US)",
    ]);
    await page.getByLabel("Voice").selectOption("Sam");
    await page.getByLabel("Read each new question").check();
    await page.keyboard.press("Escape");
    await expect(page.getByLabel("Read each new question")).toBeHidden();
    await sendAndWait(page, "Skip");
    const next = await askedNow(page).innerText();
    await expect.poll(async () => (await spoken(page)).at(-1)).toEqual({ text: next, voice: "Sam" });
    await page.evaluate(() => (globalThis as unknown as { played: Played }).played.endSpeech());
    await expect(page.getByRole("button", { name: "Read aloud" })).toBeVisible();

    await page.reload();
    await settle(page, true);
    await page.getByRole("button", { name: "Read aloud" }).click();
    expect(await spoken(page), "the voice is remembered").toEqual([{ text: next, voice: "Sam" }]);
  });

  test("dictated words go to the caret, can be edited, and are never sent by themselves", async ({ page }) => {
    await answerBox(page).fill("We moved .");
    await answerBox(page).evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(9, 9));
    await page.getByRole("button", { name: "Dictate" }).click();
    await expect(page.getByText("Listening. Escape stops it.")).toHaveCount(1);
    await hear(page, "the led", false);
    await expect(page.locator(".interim")).toContainText("the led");
    await expect(answerBox(page), "what is not certain is not in the box").toHaveValue("We moved .");
    await hear(page, "the ledger", true);
    await hear(page, "in one night", true);
    await expect(answerBox(page)).toHaveValue("We moved the ledger in one night.");
    await expect(page.getByText(/^7 words/)).toBeVisible();
    await expect(page.getByText("draft kept")).toBeVisible();
    await answerBox(page).press("End");
    await answerBox(page).pressSequentially(" It held.");
    await answerBox(page).press("Escape");
    await expect(page.getByRole("button", { name: "Dictate" })).toBeVisible();
    expect(await listening(page)).toBe(false);
    await expect(answerBox(page)).toHaveValue("We moved the ledger in one night. It held.");
    await expect(page.getByText("Question 1 of 3"), "nothing was sent").toBeVisible();
  });

  test("silence does not end dictation, sending does, and reading aloud gives way to it", async ({ page }) => {
    await page.getByRole("button", { name: "Read aloud" }).click();
    await page.getByRole("button", { name: "Dictate" }).click();
    await expect(page.getByRole("button", { name: "Read aloud" }), "it would hear itself").toBeVisible();
    await hear(page, "we had some issues and the team handled it", true);
    await page.evaluate(() => (globalThis as unknown as { played: Played }).played.fail("no-speech"));
    await expect(page.getByRole("alert")).toHaveCount(0);
    expect(await listening(page), "it was started again").toBe(true);
    await expect(answerBox(page)).toHaveValue("We had some issues and the team handled it");
    await sendAndWait(page);
    expect(await listening(page)).toBe(false);
    await expect(page.getByRole("button", { name: "Dictate" })).toBeVisible();
    await expect(answerBox(page)).toHaveValue("");
  });

  test("a refused microphone is said in words, and typing goes on", async ({ page }) => {
    await answerBox(page).fill("Typed before");
    await page.getByRole("button", { name: "Dictate" }).click();
    await page.evaluate(() => (globalThis as unknown as { played: Played }).played.fail("not-allowed"));
    await expect(page.getByRole("alert")).toContainText("The microphone is not allowed here");
    await expect(page.getByRole("button", { name: "Dictate" })).toBeVisible();
    await expect(answerBox(page)).toHaveValue("Typed before");
  });
});

test("where the browser has neither, neither is offered", async ({ page }) => {
  await page.addInitScript(() => {
    for (
      const name of [
        "speechSynthesis",
        "SpeechSynthesisUtterance",
        "webkitSpeechRecognition",
        "SpeechRecognition",
      ]
    ) {
      Object.defineProperty(globalThis, name, { value: undefined, configurable: true });
      Reflect.deleteProperty(globalThis, name);
    }
  });
  await startPractice(page);
  await settle(page, true);
  await expect(page.getByRole("button", { name: "Send answer" })).toBeVisible();
  for (const name of ["Read aloud", "Dictate"]) {
    await expect(page.getByRole("button", { name })).toHaveCount(0);
  }
  await expect(page.locator("summary", { hasText: "Voice" })).toHaveCount(0);
});
