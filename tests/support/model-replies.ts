/** What a well-behaved model replies to each of our prompts, read off the request: the ground for faults to act on. */
import type { FakeCall } from "./fake-model-server.ts";

/** Where the application asks a model. */
export const CALL_SITES = ["assess-answer", "ask-question", "ask-follow-up", "fill-profile"] as const;
export type CallSite = (typeof CALL_SITES)[number];

interface Message {
  role: string;
  content: string;
}

export function messagesOf(call: FakeCall): Message[] {
  return call.body["messages"] as Message[];
}

/** Recognised by the task that the system message states. @throws Error for a prompt that is not known here */
export function siteOf(call: FakeCall): CallSite {
  const system = messagesOf(call)[0]?.content ?? "";
  if (system.startsWith("You rate one interview answer")) return "assess-answer";
  if (system.includes("Say the next question")) return "ask-question";
  if (system.includes("Ask one short follow-up")) return "ask-follow-up";
  if (system.startsWith("You find fields in the text of a resume")) return "fill-profile";
  throw new Error(`No call site asks like this: ${system.slice(0, 120)}`);
}

/** Whether an assessment is asked for again because the first reply could not be read. */
export function isRepair(call: FakeCall): boolean {
  return siteOf(call) === "assess-answer" && messagesOf(call).length > 2;
}

/** What stands between the fences of an assessment's prompt. */
export function answersIn(call: FakeCall): string[] {
  const prompt = messagesOf(call)[1]?.content ?? "";
  const data = prompt.slice(prompt.indexOf("<DATA>") + 6, prompt.lastIndexOf("</DATA>"));
  return (JSON.parse(data) as { said: string }[]).map(({ said }) => said);
}

/** An assessment of the given level on every competency that the prompt lists, quoting `quote`. */
export function assessmentOf(call: FakeCall, { level, quote }: { level: unknown; quote: string }): string {
  const prompt = messagesOf(call)[1]?.content ?? "";
  const listed = prompt.slice(prompt.indexOf("anchors:"), prompt.indexOf("Points of a good answer"));
  const competencies = listed.match(/^[a-z-]+$/gm) ?? [];
  const ratings = competencies.map((competency) => ({
    competency,
    level,
    quotes: [quote],
    because: "You say what you did.",
  }));
  return JSON.stringify({
    ratings,
    points: [],
    good: ["You say what you did."],
    missing: [],
    improved: null,
    confidence: 0.7,
  });
}

/** The first words of the answer, whole words only. */
export function quoteFrom(call: FakeCall): string {
  const said = answersIn(call).find((text) => text.trim() !== "") ?? "";
  return said.slice(0, 60).replace(/\s+\S*$/, "");
}

/** What the user message of a wording's prompt holds. */
export function orderIn(call: FakeCall): Record<string, unknown> {
  return JSON.parse(messagesOf(call)[1]?.content ?? "{}");
}

/** Stands in the resume of `fill-cell.ts` where no rule takes it for the place of residence. */
export const FILLED_LOCATION = "Gothenburg";

export function healthyReply(call: FakeCall): string {
  switch (siteOf(call)) {
    case "assess-answer":
      return assessmentOf(call, { level: 3, quote: quoteFrom(call) });
    case "ask-question":
      return `In your own words: ${orderIn(call)["question"]}`;
    case "ask-follow-up":
      return `And one more thing: ${orderIn(call)["example"]}`;
    case "fill-profile":
      return JSON.stringify({ location: FILLED_LOCATION, confidence: 3 });
  }
}
