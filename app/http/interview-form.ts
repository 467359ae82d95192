/** What the interview page's form does: one address, one intent per button. */
import { data, redirect, type RouterContextProvider } from "react-router";
import { DomainError } from "../../server/errors.ts";
import { servicesContext } from "../context.ts";
import { takeLimit } from "../middleware/rate-limit.ts";
import { clockCookie } from "./clock-cookie.ts";
import { intentUnknown } from "./intent-unknown.ts";
import { seenWhileTyping } from "./interview-page.ts";
import { ownerOf } from "./page-owner.ts";
import { describeFailure } from "./problem-response.ts";
import { readForm } from "./read-form.ts";

/** How long a page without JavaScript waits for the next question before it shows that it is still coming. */
const PATIENCE_MS = 12_000;

export type Outcome =
  /** `taken`: the text stands in the script now and leaves the box; otherwise it stays there. */
  | { ok: true; sequence: number; taken: boolean }
  | { ok: false; message: string; code: string; text: string; standing: string | null };

/**
 * @returns what became of the submission, with its HTTP status
 * @throws a redirect where a form without JavaScript goes on; DomainError for an interview that is not there
 */
export async function actOnInterview(
  request: Request,
  id: string,
  context: Readonly<RouterContextProvider>,
) {
  const { interviews } = context.get(servicesContext);
  const owner = ownerOf(context);
  const form = await readForm(request);
  const text = form["text"] ?? "";
  const live = form["live"] === "1";
  const expects = seenWhileTyping(form);

  /** With JavaScript the event stream shows what follows; without it the redirect does. */
  async function settled(sequence: number, taken: boolean, headers: HeadersInit = {}, place = "now") {
    if (live) return data<Outcome>({ ok: true, sequence, taken }, { headers });
    await interviews.settled(id, PATIENCE_MS);
    throw redirect(`/practice/${id}#${place}`, { status: 303, headers });
  }

  /** What was said about the standing question may stand far below it: that is where the page is opened. */
  const added = (sequence: number) => settled(sequence, false, {}, "newest");

  /** What stands in the box stays there, whatever else the button does. */
  async function keepText() {
    if (text.trim()) await interviews.saveDraft(owner, id, text, expects);
  }

  try {
    const { error } = await takeLimit("interview", request, context);
    if (error) throw error;
    switch (form["intent"]) {
      case "answer": {
        const { sequence } = await interviews.answer(owner, id, { text, key: form["key"], expects });
        return settled(sequence, true);
      }
      case "skip":
        return settled((await interviews.skip(owner, id, form["key"])).sequence, true);
      case "repeat":
      case "clarify":
        await keepText();
        return added((await interviews.clarify(owner, id, form["intent"])).sequence);
      case "hint":
        await keepText();
        return added((await interviews.hint(owner, id)).sequence);
      case "draft":
        await interviews.saveDraft(owner, id, text, expects);
        throw redirect(`/practice/${id}?saved=1#now`, 303);
      case "hide-clock":
      case "show-clock":
        await keepText();
        return settled(0, false, { "set-cookie": await clockCookie(form["intent"] === "hide-clock") });
      case "pause":
        await keepText();
        await interviews.pause(owner, id);
        throw redirect(`/practice/${id}`, 303);
      case "resume":
        await interviews.resume(owner, id);
        throw redirect(`/practice/${id}#now`, 303);
      case "end":
        await interviews.end(owner, id);
        throw redirect(`/practice/${id}/report`, 303);
      default:
        throw intentUnknown();
    }
  } catch (thrown) {
    // What the candidate wrote must never vanish behind an error page.
    if (!(thrown instanceof DomainError) || thrown.kind === "missing" || thrown.kind === "gone") throw thrown;
    const { status, headers, error } = describeFailure(thrown);
    const { standing } = error.details;
    return data<Outcome>({
      ok: false,
      message: error.userMessage,
      code: error.code,
      text,
      standing: typeof standing === "string" ? standing : null,
    }, { status, headers });
  }
}
