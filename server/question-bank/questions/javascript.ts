/** Questions about JavaScript: the language, its event loop and its memory. */
import type { Question } from "../question.ts";

export const questions: readonly Question[] = [
  {
    id: "javascript-001",
    skill: "JavaScript",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 2,
    text: "How does comparing two values with three equals signs differ from using two in JavaScript?",
    points: [
      {
        id: "coercion",
        text: "Loose equality converts the operands to a common type before comparing them.",
        signs: [["coerce", "coercion", "convert", "conversion", "cast", "juggling"]],
        followUp: "What happens to the operands first when they are of different kinds?",
      },
      {
        id: "strict-type",
        text: "Strict equality is false at once when the types differ; nothing is converted.",
        signs: [[
          "same type",
          "type and value",
          "value and type",
          "types differ",
          "types are different",
          "types to match",
          "without converting",
          "no conversion",
          "both type",
          "check the type",
          "checks the type",
        ]],
        followUp: "What does the longer form do with operands of different kinds?",
      },
      {
        id: "surprising-example",
        text:
          "Loose comparison gives surprising results, such as an empty string being equal to zero or null to undefined.",
        signs: [["empty string", "null", "undefined", "equals zero", "equal to zero", "equal zero"]],
        followUp: "Can you give one result of the shorter form that surprises people?",
      },
      {
        id: "default-choice",
        text:
          "Strict equality is the safe default because its result is predictable, and a linter can enforce it.",
        signs: [[
          "default",
          "always use",
          "always prefer",
          "safe",
          "predictable",
          "avoid bug",
          "lint",
          "linter",
          "eslint",
        ]],
        followUp: "Which of them do you reach for day to day?",
      },
    ],
    reference:
      'Three equals signs compare without converting: if the types differ the result is false at once, so type and value must both match. Two equals signs first coerce the operands to a common type, which leads to surprises: an empty string equals zero, the string "1" equals the number 1, and null equals undefined but not zero. I use strict equality by default because it is predictable and a linter can enforce it. The one place where I accept the loose form is a comparison with null, as it catches null and undefined in one check. Neither form compares objects by content: both look at identity.',
    weakAnswersMiss:
      'They call the strict form "better" without explaining that the loose form converts types first.',
    hints: [
      "Think of comparing a number with a string that looks like that number.",
      "One of the two forms does some work on the values before it compares them.",
    ],
    source: {
      title: "MDN: Equality comparisons and sameness",
      url: "https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Equality_comparisons_and_sameness",
    },
  },
  {
    id: "javascript-002",
    skill: "JavaScript",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    kind: "knowledge",
    level: 3,
    text: "What is a closure in JavaScript?",
    points: [
      {
        id: "remembers-scope",
        text: "A closure is a function together with the variables of the scope in which it was created.",
        signs: [["scope", "lexical", "environment", "surrounding", "enclosing", "outer"], [
          "variable",
          "function",
        ]],
        followUp: "What exactly does such a function keep access to?",
      },
      {
        id: "survives-return",
        text: "Those variables stay alive after the outer function has returned.",
        signs: [[
          "return",
          "finished",
          "finish",
          "done executing",
          "after it ran",
          "outlive",
          "still access",
          "stay alive",
          "persist",
          "remember",
        ]],
        followUp: "What happens once the code around the inner function has ended?",
      },
      {
        id: "by-reference",
        text: "The function sees the variable itself, not a copy, so later changes are visible.",
        signs: [[
          "reference",
          "not a copy",
          "live binding",
          "same variable",
          "latest value",
          "current value",
          "updated value",
          "shared variable",
        ]],
        followUp: "If the captured value is changed later, what does the function see?",
      },
      {
        id: "use-case",
        text: "Closures give private state, for example counters, callbacks, event handlers or factories.",
        signs: [[
          "private",
          "encapsulate",
          "encapsulation",
          "counter",
          "callback",
          "event handler",
          "factory",
          "memoize",
          "partial application",
          "curry",
          "hide",
        ]],
        followUp: "Where have you put this to practical use?",
      },
    ],
    reference:
      "A closure is a function plus the lexical scope it was created in: it can use variables of the enclosing function. Those variables stay alive after the outer function has returned, as long as the inner function can still be reached. It captures the variable, a live binding and not a copy, so it sees the latest value; that is why callbacks made in an old var loop all saw the last index, while let makes a fresh binding per turn. I use closures for private state such as a counter, for factories, event handlers and memoized functions. The price is memory: whatever is captured cannot be collected while the function lives.",
    weakAnswersMiss:
      'They define it as "a function inside a function" and cannot say what is remembered or for how long.',
    hints: [
      "Start with an inner function that is handed back to a caller.",
      "Ask yourself what must not be thrown away while that inner function can still be called.",
    ],
    source: {
      title: "MDN: Closures",
      url: "https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Closures",
    },
  },
  {
    id: "javascript-003",
    skill: "JavaScript",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    kind: "knowledge",
    level: 5,
    text:
      "A script schedules a zero-delay timer, then resolves a promise that has a handler, then logs a line: explain the order in which the three run.",
    points: [
      {
        id: "sync-first",
        text: "Synchronous code runs to completion first, so the log line comes first.",
        signs: [[
          "synchronous",
          "sync code",
          "call stack",
          "run to completion",
          "current script",
          "main script",
        ]],
        followUp: "What has to be over before any scheduled callback can start?",
      },
      {
        id: "microtask-before-task",
        text: "The promise handler is a microtask and runs before the timer callback, which is a task.",
        signs: [["microtask", "micro task", "job queue"], [
          "task",
          "macrotask",
          "macro task",
          "callback queue",
          "before the timer",
          "before the timeout",
        ]],
        followUp: "How does the runtime decide between the two waiting callbacks?",
      },
      {
        id: "queue-drained",
        text:
          "The microtask queue is emptied completely before the next task, including microtasks added meanwhile.",
        signs: [[
          "drain",
          "empty",
          "emptied",
          "all microtasks",
          "until the queue",
          "completely",
          "every microtask",
        ]],
        followUp: "What happens when a handler schedules another handler of its own sort?",
      },
      {
        id: "starvation",
        text: "Endless microtasks starve timers and rendering.",
        signs: [["starve", "starvation", "block", "freeze", "rendering", "never get", "unresponsive"]],
        followUp: "What could go wrong if handlers kept scheduling more of themselves?",
      },
    ],
    reference:
      "The log line comes first, because the current script is synchronous and runs to completion before anything else may start. Then the promise handler runs, since it was queued as a microtask. The timer callback comes last: it is an ordinary task, a macrotask, and the event loop takes the next task only once the microtask queue is empty. Emptying is complete: microtasks queued by microtasks run in the same pass. That is why a loop of self-scheduling promises can starve timers, input and rendering, while a chain of timeouts lets the browser breathe in between. The zero delay is also only a minimum, as nested timers are clamped.",
    weakAnswersMiss:
      "They think zero delay means immediately, or order the callbacks by the line they were written on.",
    hints: [
      "There is more than one waiting line for callbacks.",
      "Compare which waiting line is looked at straight after the running script ends.",
    ],
    source: {
      title: "MDN: Using microtasks in JavaScript with queueMicrotask()",
      url: "https://developer.mozilla.org/en-US/docs/Web/API/HTML_DOM_API/Microtask_guide",
    },
  },
  {
    id: "javascript-004",
    skill: "JavaScript",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    kind: "knowledge",
    level: 6,
    text: "How does JavaScript decide what `this` refers to inside a function?",
    points: [
      {
        id: "call-site",
        text: "For ordinary functions it is set by how the function is called, not where it is defined.",
        signs: [[
          "how it is called",
          "how the function is called",
          "call site",
          "call-site",
          "caller",
          "invocation",
          "invoked",
          "way it is called",
        ]],
        followUp: "Which moment matters for an ordinary function: writing it or using it?",
      },
      {
        id: "method-call",
        text: "When called as a method, it is the object before the dot.",
        signs: [[
          "before the dot",
          "left of the dot",
          "object that owns",
          "on the object",
          "as a method",
          "receiver",
        ]],
        followUp: "What does it become in a call such as user dot save?",
      },
      {
        id: "arrow-lexical",
        text: "Arrow functions have none of their own and take it from the enclosing scope.",
        signs: [["arrow"], ["lexical", "enclosing", "surrounding", "outer", "parent", "inherit", "own"]],
        followUp: "How does the short function syntax behave here?",
      },
      {
        id: "lost-context",
        text: "A method passed as a callback loses its object; in strict mode it is then undefined.",
        signs: [["lose", "lost", "detach", "undefined", "global object", "callback"]],
        followUp: "What happens if you hand such a method to a timer or an event listener?",
      },
      {
        id: "explicit-binding",
        text: "call, apply and bind set it explicitly, and new sets it to the fresh object.",
        signs: [["bind", "apply", "call method", "new keyword", "with new", "constructor"]],
        followUp: "Which ways are there to set it on purpose?",
      },
    ],
    reference:
      "For an ordinary function the call site decides, not the definition. Called as a method it is the object before the dot. Called plainly it is undefined in strict mode, or the global object in sloppy mode, which is why a method passed as a callback loses its object. With new it is the newly created object, and call, apply or bind set it explicitly, bind for good. Arrow functions are different: they have none of their own and take it lexically from the enclosing scope, so they are handy for callbacks inside methods and wrong as methods on an object literal.",
    weakAnswersMiss:
      'They say it is "the current object" and cannot explain a method that breaks when used as a callback.',
    hints: [
      "Take one function and use it in two different ways.",
      "Then ask what changes when the same code is written with the short arrow form.",
    ],
    source: {
      title: "MDN: this",
      url: "https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/this",
    },
  },
  {
    id: "javascript-005",
    skill: "JavaScript",
    competencies: ["technical-accuracy", "problem-solving"],
    kind: "coding-talk-through",
    level: 4,
    text: "Talk me through writing a debounce function for a search box.",
    points: [
      {
        id: "wraps-function",
        text: "It takes a function and a delay and returns a new function that wraps it.",
        signs: [[
          "return a function",
          "returns a function",
          "return a new function",
          "returns a new function",
          "wrapper",
          "wrap",
          "higher-order",
          "higher order",
        ]],
        followUp: "What does your code take in and hand back?",
      },
      {
        id: "reset-timer",
        text:
          "Every call clears the pending timer and starts a new one, so only the last call in a burst runs.",
        signs: [["clear", "cleartimeout", "reset", "cancel", "restart"], ["timer", "timeout", "settimeout"]],
        followUp: "What does each further keystroke do to work that is already waiting?",
      },
      {
        id: "keeps-timer-in-closure",
        text: "The timer handle is kept in the closure so that all calls share it.",
        signs: [[
          "closure",
          "outer variable",
          "outside the inner",
          "outer scope",
          "enclosing scope",
          "shared variable",
        ]],
        followUp: "Where do you remember what is pending between two calls?",
      },
      {
        id: "passes-arguments",
        text: "The latest arguments, and the calling object, are passed on to the wrapped function.",
        signs: [["argument", "parameter", "rest", "spread", "apply"]],
        followUp: "How does the original code learn what the user typed?",
      },
      {
        id: "edge-cases",
        text:
          "It offers cancelling or a leading call, and old search responses must not overwrite newer ones.",
        signs: [[
          "leading",
          "trailing",
          "unmount",
          "abort",
          "stale",
          "race",
          "old response",
          "out of order",
          "cancel method",
          "cancel function",
        ]],
        followUp: "What can still go wrong after the wait is over?",
      },
    ],
    reference:
      "I write a higher-order function that takes a callback and a delay in milliseconds and returns a wrapper. A variable in the closure holds the timer handle. Each call of the wrapper clears the timeout that is pending and sets a new one, so only the last keystroke of a burst triggers the search, once the user pauses. The wrapper passes on its latest arguments, and uses apply to keep the calling object. I would add a cancel function for when the component unmounts, and perhaps a leading option. Debouncing does not order responses: I would also abort the previous request, or ignore a stale response that arrives out of order.",
    weakAnswersMiss:
      "They start a new timer on each keystroke without clearing the old one, which only delays every call.",
    hints: [
      "Say first what should happen on the second keystroke, a moment after the first.",
      "You need to remember one thing between two calls.",
    ],
    source: {
      title: "MDN Glossary: Debounce",
      url: "https://developer.mozilla.org/en-US/docs/Glossary/Debounce",
    },
  },
  {
    id: "javascript-006",
    skill: "JavaScript",
    competencies: ["problem-solving", "depth-of-knowledge"],
    kind: "knowledge",
    level: 7,
    text:
      "A single-page application grows by fifty megabytes an hour until the tab crashes: how would you find the cause?",
    points: [
      {
        id: "reproduce-measure",
        text: "Reproduce it with a repeated action and watch memory after garbage collection.",
        signs: [[
          "reproduce",
          "repeat",
          "same action",
          "script the",
          "navigate back and forth",
          "measure",
          "baseline",
        ]],
        followUp: "What would you do before opening any special tool?",
      },
      {
        id: "heap-snapshots",
        text: "Take heap snapshots before and after and compare which objects are retained.",
        signs: [[
          "heap snapshot",
          "snapshot",
          "devtools memory",
          "memory panel",
          "memory tab",
          "allocation timeline",
          "memory profiler",
        ]],
        followUp: "Which tool shows you what is filling up?",
      },
      {
        id: "retainers",
        text: "Follow the retainer path from the growing objects to what keeps them reachable.",
        signs: [[
          "retainer",
          "retain",
          "reachable",
          "gc root",
          "root",
          "reference chain",
          "who holds",
          "still reference",
          "keeps them alive",
          "held by",
        ]],
        followUp: "Once you know which objects pile up, what do you ask next?",
      },
      {
        id: "usual-suspects",
        text:
          "Usual causes are listeners and timers never removed, unbounded caches, detached nodes and closures.",
        signs: [[
          "listener",
          "interval",
          "timer",
          "detached",
          "unbounded cache",
          "global array",
          "subscription",
          "closure",
        ]],
        followUp: "From experience, what are the first suspects?",
      },
      {
        id: "verify-fix",
        text: "After the fix, repeat the same run and prove that memory stays flat, and keep a check for it.",
        signs: [["verify", "flat", "again", "regression", "confirm", "prove", "stable"]],
        followUp: "How do you know that you are done?",
      },
    ],
    reference:
      "First I reproduce it: repeat one action, such as opening and closing a view twenty times, force a collection and see whether memory returns to the baseline. Then I take a heap snapshot before and after and compare them, sorted by retained size, to see which objects pile up. For one of them I follow the retainers up to a root, which tells me what still references it. The usual suspects are event listeners and intervals that are never removed, subscriptions, caches without a bound, detached DOM nodes and closures that capture big data. After the fix I repeat the run, confirm the graph is flat, and add a regression check.",
    weakAnswersMiss:
      "They guess at causes or reload the page on a schedule instead of comparing what is still reachable.",
    hints: [
      "How could you tell growth that stays from growth that is merely not cleaned up yet?",
      "The browser can list every object that exists; compare two moments.",
    ],
    source: {
      title: "Chrome for Developers: Fix memory problems",
      url: "https://developer.chrome.com/docs/devtools/memory-problems",
    },
  },
  {
    id: "javascript-007",
    skill: "JavaScript",
    competencies: ["problem-solving", "depth-of-knowledge"],
    kind: "knowledge",
    level: 9,
    text:
      "You must process ten thousand records in the browser through a slow API: how would you organise the asynchronous work so the page and the service both survive?",
    points: [
      {
        id: "bounded-concurrency",
        text: "Run a limited number of requests at a time with a pool or semaphore instead of all at once.",
        signs: [[
          "concurrency limit",
          "limit concurrency",
          "limited number",
          "pool",
          "semaphore",
          "at a time",
          "worker loop",
          "batch",
          "bounded",
        ]],
        followUp: "How many calls are under way at any one moment?",
      },
      {
        id: "retry-backoff",
        text:
          "Retry transient failures with exponential backoff and jitter, and respect the server's wait advice.",
        signs: [["backoff", "back off", "jitter", "retry-after", "retry after", "exponential"]],
        followUp: "What do you do when the other side answers that it is overloaded?",
      },
      {
        id: "partial-failure",
        text: "One failure must not lose the rest: collect results and errors per item and resume.",
        signs: [[
          "allsettled",
          "all settled",
          "per item",
          "per record",
          "partial",
          "resume",
          "checkpoint",
          "failed ones",
          "collect error",
        ]],
        followUp: "What becomes of the rest if record four thousand goes wrong?",
      },
      {
        id: "cancellation",
        text: "Make it cancellable with an AbortController when the user leaves.",
        signs: [["abort", "abortcontroller", "cancel", "signal"]],
        followUp: "What if the user changes their mind halfway?",
      },
      {
        id: "main-thread",
        text: "Keep the main thread free by chunking the heavy work or moving it to a worker.",
        signs: [[
          "web worker",
          "worker thread",
          "main thread",
          "chunk",
          "yield",
          "requestidlecallback",
          "scheduler",
        ]],
        followUp: "What keeps scrolling and typing smooth meanwhile?",
      },
    ],
    reference:
      "I would not start everything with one Promise.all: that floods the service and browser. I run a small pool, say six worker loops that take the next record from a shared iterator, so concurrency is bounded. Transient failures are retried with exponential backoff and jitter, respecting Retry-After, within a total deadline. Results and errors are kept per item, as allSettled does, and checkpointed so a reload can resume; requests carry idempotency keys. An AbortController cancels everything when the user leaves. Parsing or heavy transformation goes to a web worker, or is chunked so that the main thread stays free for input. Best of all, I would ask whether a bulk endpoint or a server job should do this instead.",
    weakAnswersMiss:
      "They call Promise.all on everything, or await one by one, and never mention failure or cancelling.",
    hints: [
      "Compare starting all of it at once with doing one record after another: what lies between?",
      "Think about overload, a crash in the middle, and the person at the keyboard.",
    ],
    source: {
      title: "MDN: Promise",
      url: "https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise",
    },
  },
];
