/** Makes and takes back links from the page's forms, and turns refusals into something the page can show. */
import type { RouterContextProvider } from "react-router";
import { data, redirect } from "react-router";
import { DomainError } from "../../server/errors.ts";
import { servicesContext } from "../context.ts";
import { takeLimit } from "../middleware/rate-limit.ts";
import { intentUnknown } from "./intent-unknown.ts";
import { ownerOf } from "./page-owner.ts";
import { describeFailure } from "./problem-response.ts";
import { readForm } from "./read-form.ts";

export interface ShareRefusal {
  message: string;
  /** What was typed. */
  label: string;
  days: string;
  /** The field to mend, where it is one. */
  field: "label" | "days" | null;
}

const FIELDS: Record<string, ShareRefusal["field"]> = {
  "share-label-too-long": "label",
  "share-days-invalid": "days",
};

/**
 * `intent` is `share` with `days` and `label`, or `take-back` with `share`, or `take-all-back`. Answers 303 to the
 * page, at the link concerned.
 * @throws DomainError for what the form cannot mend: an unknown intent, a foreign interview
 */
export async function actOnShares(
  request: Request,
  interviewId: string,
  context: Readonly<RouterContextProvider>,
) {
  const { intent, days = "", label = "", share: shareId = "" } = await readForm(request);
  const { shares } = context.get(servicesContext);
  const owner = ownerOf(context);
  const back = (at: string) => redirect(`/practice/${interviewId}/report/share${at}`, 303);
  if (intent === "take-back") {
    await shares.takeBack(owner, interviewId, shareId);
    throw back(`#${shareId}`);
  }
  if (intent === "take-all-back") {
    await shares.takeAllBack(owner, interviewId);
    throw back("#links");
  }
  if (intent !== "share") {
    throw intentUnknown();
  }
  try {
    const { error } = await takeLimit("shares", request, context);
    if (error) throw error;
    const made = await shares.create(owner, interviewId, { days: Number(days), label });
    throw back(`#${made.id}`);
  } catch (thrown) {
    if (!(thrown instanceof DomainError) || thrown.kind === "missing") throw thrown;
    const { status, headers } = describeFailure(thrown);
    const refusal: ShareRefusal = {
      message: thrown.userMessage,
      label: label.slice(0, 1_000),
      days,
      field: FIELDS[thrown.code] ?? null,
    };
    return data(refusal, { status, headers });
  }
}
