/** Checks of the conversation: what is asked, how often, in which order, and how it ends. */
import { familyOf } from "../../server/interviews/role-family.ts";
import { isRepeat, normalise } from "../../server/interviews/repetition.ts";
import { PHASES } from "../../server/interviews/interviews.ts";
import { isTechnical } from "../../server/judging/subject.ts";
import { contentTokens, tokenise } from "../../server/judging/words.ts";
import { type Check, each, eachOf } from "./check.ts";
import type { Run } from "./run-interview.ts";

const PROBES_PER_QUESTION = 2;
const PROBES_PER_PLANNED_QUESTION = 1.5;
/** A text that holds this share of a point's own words has given the point away. */
const LEAK_SHARE = 0.75;
const LEAK_WORDS = 4;
const PRAISE =
  /\b(?:great|excellent|perfect|awesome|amazing|fantastic|wonderful|brilliant|impressive|well done|good (?:job|answer|point|work|question)|nice|love it|congratulations|outstanding)\b/i;
const RESIDUE = /undefined|\[object|\$\{|NaN|null|TODO|\s{2,}|“”|""/;

function* interviewerTexts({ view, log }: Run): Iterable<string> {
  yield view.welcome;
  if (view.closing) yield view.closing;
  for (const { event } of log) {
    if (event.type === "question-asked") yield event.question.text;
    if (event.type === "probe-asked") yield event.text;
    if (event.type === "clarified") yield event.text;
  }
}

const probesOf = ({ view }: Run) =>
  view.turns.flatMap((turn) => turn.probes.map((probe) => ({ turn, probe })));

/** Gate classes of the answers of a turn, in order. */
function gatesOf({ log }: Run, index: number): string[] {
  return log.flatMap(({ event }) =>
    event.type === "answer-given" && event.index === index ? [event.gate.class] : []
  );
}

/** Follow-ups that came directly after an answer of this class. */
function* probesAfter(run: Run, gate: string): Iterable<string> {
  let last = "";
  for (const { event } of run.log) {
    if (event.type === "answer-given") last = event.gate.class;
    else if (event.type === "question-skipped") last = "skipped";
    else if (event.type === "question-asked") last = "";
    else if (event.type === "probe-asked" && last === gate) yield event.text;
  }
}

function givesAway(text: string, point: string, question: string): boolean {
  const known = new Set(contentTokens(tokenise(question)).map((token) => token.concept));
  const own = new Set(
    contentTokens(tokenise(point)).map((token) => token.concept).filter((one) => !known.has(one)),
  );
  if (own.size < LEAK_WORDS) return false;
  const said = new Set(contentTokens(tokenise(text)).map((token) => token.concept));
  return [...own].filter((concept) => said.has(concept)).length / own.size >= LEAK_SHARE;
}

function* repeated(texts: readonly string[]): Iterable<string> {
  const seen = new Set<string>();
  for (const text of texts) {
    if (seen.has(normalise(text))) yield text;
    seen.add(normalise(text));
  }
}

export const CONVERSATION_CHECKS: readonly Check[] = [
  each("every interview comes to its end", function* ({ view, stuck }) {
    if (stuck || view.state !== "finished") yield `ended as ${view.state}`;
  }),
  each("no interview ends early", function* ({ log, view }) {
    const last = log.findLast(({ event }) => event.type === "finished")?.event;
    if (last?.type !== "finished" || last.reason !== "completed") yield "was not completed";
    if (view.turns.length !== view.totalQuestions) {
      yield `${view.turns.length} of ${view.totalQuestions} questions`;
    }
  }),
  each("nobody answers more often than questions, follow-ups and requests allow", function* ({ said, view }) {
    const requests = view.turns.reduce((sum, turn) => sum + turn.clarifications.length, 0);
    const most = view.totalQuestions * (1 + PROBES_PER_PLANNED_QUESTION) + 1 + requests;
    if (said.length > most) yield `${said.length} answers`;
  }),
  each(
    "no question comes twice in an interview",
    ({ view }) => repeated(view.turns.map(({ question }) => question.id)),
  ),
  each("no question nearly repeats another", function* ({ view }) {
    for (const [at, { question }] of view.turns.entries()) {
      const twin = view.turns.slice(0, at).find((other) => isRepeat(other.question.text, question.text));
      if (twin) yield `${question.text} / ${twin.question.text}`;
    }
  }),
  {
    name: "a second interview of the same person repeats no question of the first",
    broken(runs) {
      const byOwner = Map.groupBy(runs, ({ setting }) => setting.owner);
      return [...byOwner.values()].flatMap((
        own,
      ) => [
        ...repeated(
          own.flatMap(({ view }) =>
            view.turns.filter(({ phase }) => phase !== "your-questions").map(({ question }) => question.id)
          ),
        ),
      ]);
    },
  },
  each("at most two follow-ups to a question", function* ({ view }) {
    for (const turn of view.turns) if (turn.probes.length > PROBES_PER_QUESTION) yield turn.question.id;
  }),
  each("the interview keeps its budget of follow-ups", function* (run) {
    const most = Math.ceil(run.view.totalQuestions * PROBES_PER_PLANNED_QUESTION);
    if (probesOf(run).length > most) yield `${probesOf(run).length} of ${most}`;
  }),
  each("never the same follow-up twice", (run) => repeated(probesOf(run).map(({ probe }) => probe.text))),
  each(
    "never the same aim twice in a question",
    ({ view }) => view.turns.flatMap((turn) => [...repeated(turn.probes.map(({ aim }) => aim))]),
  ),
  each("no follow-up after “I don't know”", (run) => probesAfter(run, "dont-know")),
  each("no follow-up after a skipped question", (run) => probesAfter(run, "skipped")),
  each("no follow-up after a command to the grader", (run) => probesAfter(run, "instruction")),
  each("one request for a full sentence after noise, not two", function* (run) {
    for (const { index } of run.view.turns) {
      const noise = gatesOf(run, index).filter((gate) => gate === "gibberish" || gate === "off-topic").length;
      if (noise > 2) yield `question ${index + 1}`;
    }
  }),
  each("every follow-up says why it is asked", function* (run) {
    for (const { probe } of probesOf(run)) if (probe.because.trim().length < 10) yield probe.text;
  }),
  each("no praise while the interview runs", function* (run) {
    for (const text of interviewerTexts(run)) {
      const own = run.view.turns.some(({ question }) => question.text === text) ? "" : text;
      if (PRAISE.test(own)) yield text;
    }
  }),
  each("no exclamation mark and no remains of a template", function* (run) {
    for (const text of interviewerTexts(run)) {
      const quoted = text.replace(/["“][^"”]*["”]/g, "quoted");
      if (quoted.includes("!") || RESIDUE.test(quoted)) yield text;
    }
  }),
  each("no question gives a point of its own answer away", function* ({ view }) {
    for (const { question } of view.turns) {
      // The points of a question about people say what it asks for: only knowledge can be given away.
      if (!isTechnical(question.kind)) continue;
      for (const point of question.points) if (givesAway(question.text, point.text, "")) yield question.id;
    }
  }),
  each("no follow-up gives its point away", function* (run) {
    for (const { turn, probe } of probesOf(run)) {
      for (const point of turn.question.points) {
        if (givesAway(probe.text, point.text, turn.question.text)) yield probe.text;
      }
    }
  }),
  each("no hint gives a point away", function* ({ view }) {
    for (const { question } of view.turns) {
      for (const hint of question.hints) {
        if (question.points.some((point) => givesAway(hint, point.text, question.text))) {
          yield `${question.id}: ${hint}`;
        }
      }
    }
  }),
  each("no clarification gives the answer away", function* ({ view }) {
    for (const turn of view.turns) {
      for (const { text } of turn.clarifications) {
        if (turn.question.points.some((point) => givesAway(text, point.text, turn.question.text))) yield text;
      }
    }
  }),
  eachOf(["asking"], "a request to clarify is answered, and is no answer itself", function* ({ view }) {
    const heard = view.turns.reduce((sum, turn) => sum + turn.clarifications.length, 0);
    if (heard === 0) yield "nothing was clarified";
    for (const turn of view.turns) {
      if (turn.answer?.text === "What do you mean by that?" && turn.phase !== "your-questions") {
        yield turn.question.id;
      }
    }
  }),
  each("difficulty is a whole number from 1 to 10", function* ({ view }) {
    for (const { difficulty } of view.turns) {
      if (!Number.isInteger(difficulty) || difficulty < 1 || difficulty > 10) yield String(difficulty);
    }
  }),
  each("difficulty moves by two at most, and only on evidence", function* ({ log }) {
    let evidence = false;
    for (const { event } of log) {
      if (event.type === "answer-given") evidence = false;
      if (event.type === "answer-given" && event.gate.class === "dont-know") evidence = true;
      if (event.type === "answer-assessed" && event.assessment.score !== null) evidence = true;
      if (event.type !== "difficulty-changed") continue;
      if (Math.abs(event.to - event.from) > 2) yield `${event.from} to ${event.to}`;
      if (!evidence) yield "without evidence";
    }
  }),
  each("phases come in their order", function* ({ view }) {
    const order = view.turns.map(({ phase }) => PHASES.indexOf(phase));
    if (order.some((place, at) => at > 0 && place < (order[at - 1] ?? 0))) {
      yield view.turns.map((t) => t.phase).join();
    }
  }),
  each("the candidate's own questions are not scored", function* ({ view }) {
    for (const turn of view.turns) {
      if (turn.phase === "your-questions" && turn.assessment) yield turn.question.id;
    }
  }),
  each("the log counts without gaps and begins with the start", function* ({ log }) {
    if (log.some(({ sequence }, at) => sequence !== at + 1)) yield "a gap";
    if (log[0]?.event.type !== "started") yield "another beginning";
  }),
  each("every answer stands in the log word for word", function* ({ said, log }) {
    const kept = log.filter(({ event }) =>
      event.type === "answer-given" || event.type === "clarified" || event.type === "question-skipped"
    ).length;
    const texts = new Set(log.flatMap(({ event }) =>
      event.type === "answer-given" ? [event.text] : []
    ));
    if (kept < said.length) yield `${said.length - kept} are missing`;
    for (const text of texts) if (!said.includes(text)) yield `changed: ${text.slice(0, 40)}`;
  }),
  each("nothing went wrong behind the scenes", ({ problems }) => problems),
  each("only engineers are asked to design systems", function* ({ view, setting }) {
    const { engineer } = familyOf(setting.role);
    for (const { question } of view.turns) {
      if (!engineer && (question.kind === "system-design" || question.kind === "data-structures")) {
        yield question.id;
      }
    }
  }),
  each("a technical interview asks about the role's own knowledge", function* ({ view, setting }) {
    if (setting.mode !== "technical") return;
    if (!view.turns.some(({ phase }) => phase === "role")) yield "no question about the role";
  }),
];
