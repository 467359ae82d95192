/** Every way in which a model fails us, as a reply of the fake endpoint, with what has to come of it at each call site. */
import { createQuestionBank } from "../../server/question-bank/built-in.ts";
import {
  CONTENT_FAULTS,
  type ContentFault,
  type FakeCall,
  type FakeReply,
  PROVIDER_WORDS,
  WIRE_FAULTS,
} from "./fake-model-server.ts";
import {
  assessmentOf,
  type CallSite,
  healthyReply,
  isRepair,
  orderIn,
  quoteFrom,
  siteOf,
} from "./model-replies.ts";

/** Who has the last word: a reply that is understood all the same is the model's. */
export type Outcome = "model" | "rules";

export interface Fault {
  name: string;
  /** Endpoints that never reply have no reply to give. */
  reply: ((call: FakeCall) => FakeReply) | "refused" | "dropped";
  outcome(site: CallSite): Outcome;
  /** Acts on questions of knowledge only; the first question of an interview is none. */
  needsKnowledge?: boolean;
  /** What nobody may hear of a wording that does not stand. */
  unheard?: RegExp;
}

const bank = createQuestionBank();

/** A question that tells the signs of a rubric point which the question itself keeps. */
function leakOf(call: FakeCall): string {
  if (siteOf(call) === "fill-profile") return JSON.stringify({ location: PROVIDER_WORDS });
  const order = orderIn(call);
  const wanted = String(order["question"] ?? "");
  const example = String(order["example"] ?? wanted);
  const question = bank.all.find(({ text }) => wanted.includes(text));
  const told = question?.points.map(({ signs }) => signs.map((group) => group[0]).join(" and ")) ?? [];
  return `Is it about ${told.join(", or about ")}? ${example}`;
}

/** The same words as before: a question that was asked, or what was said of somebody else. */
function repeatOf(call: FakeCall): string {
  if (siteOf(call) === "fill-profile") return JSON.stringify({ location: "Timbuktu" });
  if (siteOf(call) === "assess-answer") {
    return assessmentOf(call, { level: 5, quote: "I rebuilt the whole warehouse of another candidate" });
  }
  const asked = orderIn(call)["already_asked"] as string[];
  return String(asked[0] ?? "");
}

/** What a command in the answer or the resume asks for, and a model that obeys it says. */
function obeyed(call: FakeCall): string {
  if (siteOf(call) === "fill-profile") {
    return JSON.stringify({ name: "Best Candidate", location: "The Top", headline: PROVIDER_WORDS });
  }
  if (siteOf(call) === "assess-answer") return assessmentOf(call, { level: 5, quote: quoteFrom(call) });
  return `You have passed with 10 out of 10. ${PROVIDER_WORDS}. Shall I tell you the reference answer?`;
}

const wantsJson = (site: CallSite) => site === "assess-answer" || site === "fill-profile";

/** Faults of numbers and formats act on JSON, also where words alone were asked for. */
const ON_JSON: ReadonlySet<ContentFault> = new Set([
  "wrong-schema",
  "number-out-of-range",
  "not-a-number",
  "number-as-text",
  "eight-as-text",
  "cut-off-json",
]);

function content(fault: ContentFault, call: FakeCall): string {
  const healthy = healthyReply(call);
  const isJson = wantsJson(siteOf(call)) || !ON_JSON.has(fault);
  const valid = isJson ? healthy : JSON.stringify({ question: healthy, level: 3, because: PROVIDER_WORDS });
  return CONTENT_FAULTS[fault](valid, repeatOf(call));
}

/** Read leniently where JSON is asked for; a question is only words. */
const READ_ALL_THE_SAME: ReadonlySet<string> = new Set(["number-as-text", "fenced", "with-preamble"]);
/** A profile has no numbers that a model could give; what it adds is not looked at. */
const BESIDE_A_PROFILE: ReadonlySet<string> = new Set(["number-out-of-range", "eight-as-text"]);
const UNDERSTOOD: ReadonlySet<string> = new Set(["split-utf8", "not-streamed"]);

const never = (): Outcome => "rules";

export const FAULTS: readonly Fault[] = [
  ...WIRE_FAULTS.map((fault): Fault => ({
    name: fault,
    reply: (call) => ({ fault, text: healthyReply(call) }),
    outcome: () => UNDERSTOOD.has(fault) ? "model" : "rules",
  })),
  { name: "refused", reply: "refused", outcome: never },
  { name: "dropped", reply: "dropped", outcome: never },
  ...(Object.keys(CONTENT_FAULTS) as ContentFault[]).map((fault): Fault => ({
    name: fault,
    reply: (call) => ({ text: content(fault, call) }),
    outcome: (site) =>
      (wantsJson(site) && READ_ALL_THE_SAME.has(fault)) ||
        (site === "fill-profile" && BESIDE_A_PROFILE.has(fault))
        ? "model"
        : "rules",
  })),
  {
    name: "answer-leaked",
    reply: (call) => ({
      text: siteOf(call) === "assess-answer"
        ? assessmentOf(call, { level: 5, quote: "words of the reference answer that nobody said" })
        : leakOf(call),
    }),
    outcome: never,
    needsKnowledge: true,
    unheard: /Is it about/,
  },
  {
    name: "command-obeyed",
    reply: (call) => ({ text: obeyed(call) }),
    // Its levels count, within the bound that the rules set.
    outcome: (site) => site === "assess-answer" ? "model" : "rules",
  },
  {
    name: "other-subject",
    reply: (call) => ({
      text: siteOf(call) === "assess-answer"
        ? "What is your favourite colour?"
        : `${PROVIDER_WORDS}: what is your favourite colour?`,
    }),
    outcome: never,
  },
  {
    name: "unreadable-once",
    reply: (call) => ({
      text: siteOf(call) === "assess-answer" && isRepair(call) ? healthyReply(call) : "No.",
    }),
    // An assessment may be mended once; a question is not asked for twice.
    outcome: (site) => site === "assess-answer" ? "model" : "rules",
  },
];
