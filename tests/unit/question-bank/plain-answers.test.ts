/** The signs of the built-in questions against answers in plain speech, ticked by hand. */
import { strict as assert } from "node:assert";
import { createQuestionBank } from "../../../server/question-bank/built-in.ts";
import { showsAll, stemmed } from "../../../server/question-bank/text-signs.ts";

interface PlainAnswer {
  id: string;
  answer: string;
  /** The points that a person would tick. */
  said: readonly string[];
}

const ANSWERS: readonly PlainAnswer[] = [
  {
    id: "javascript-006",
    answer:
      "I'd open the memory tab and take a heap snapshot, click around for a bit and take another, then compare. Usually it's event listeners that nobody removes or setInterval. You can see what's holding on to the objects. After fixing I'd do the same test again to see that it doesn't grow.",
    said: ["reproduce-measure", "heap-snapshots", "retainers", "usual-suspects", "verify-fix"],
  },
  {
    id: "react-004",
    answer:
      "First the profiler to see what's re-rendering. Probably the whole form re-renders because the state is in the parent, so I'd move it into the field component. I could use React.memo for the heavy parts. Or use react-hook-form which doesn't re-render on each key.",
    said: ["profile-first", "state-too-high", "memoize", "uncontrolled"],
  },
  {
    id: "node-js-004",
    answer:
      "You should log it and let the process crash, because you don't know what state it's in. PM2 or Kubernetes restarts it. Normal errors like a timeout you should handle with try catch.",
    said: ["state-unknown", "log-then-exit", "supervisor", "operational-vs-bug"],
  },
  {
    id: "python-006",
    answer:
      "Maybe someone uses requests or a sync DB driver inside async code, that blocks everything. I'd use py-spy to see. Could also be that you await things one by one instead of gather. Or the connection pool is too small. Put the blocking stuff in a thread.",
    said: ["blocking-call", "debug-mode", "sequential-awaits", "pool-limits", "to-thread"],
  },
  {
    id: "java-005",
    answer:
      "I'd enable GC logs and see whether the pauses happen at the same time. If the old gen keeps filling up it's a memory leak, so I'd take a heap dump. Otherwise create fewer objects or give more heap. Or switch to ZGC.",
    said: ["gc-log", "allocation-and-live", "leak-vs-garbage", "reduce-or-size", "low-pause-collector"],
  },
  {
    id: "go-005",
    answer:
      "Use pprof to get the goroutine profile, you see the stack where most of them hang. It's often someone waiting on a channel that nobody writes to or http calls with no timeout. Pass a context and cancel it.",
    said: ["observe", "group-stacks", "causes", "ownership"],
  },
  {
    id: "sql-005",
    answer:
      "You can't read uncommitted data, but if you select the same row two times it can have another value. Phantom reads also. And if two people read the balance and write it, one change is lost. You can use SELECT FOR UPDATE or a version column.",
    said: ["committed-only", "non-repeatable", "phantom", "lost-update", "remedy"],
  },
  {
    id: "postgresql-006",
    answer:
      "Alter table needs an exclusive lock, and if there's a long query it waits and everyone after it waits too. So set lock_timeout. Create index concurrently. Constraints not valid first and validate afterwards. Fill new columns in batches.",
    said: ["lock-queue", "lock-timeout", "concurrently", "not-valid", "batches-and-compat"],
  },
  {
    id: "redis-005",
    answer:
      "SET with NX and an expiry in one command. The value should be random so only the owner can delete it, with a Lua script. If the process hangs longer than the TTL, another one gets the lock, so you'd need fencing tokens. And on failover the replica may not have the lock.",
    said: ["atomic-acquire", "owner-token", "expiry-vs-work", "fencing", "failover"],
  },
  {
    id: "docker-004",
    answer:
      "docker logs first and the exit code. 137 would mean out of memory. Maybe an env variable is missing on the server or a volume. Or the image is built for ARM because I have a Mac. I'd start it with sh as entrypoint to look inside.",
    said: ["logs-exit-code", "oom", "config-env", "image-arch", "reproduce"],
  },
  {
    id: "kubernetes-004",
    answer:
      "I'd check DNS, then the ingress, then the service and then the pods. With kubectl get endpoints I'd see if the service has pods, maybe the labels are wrong. Or the targetPort is wrong. With port-forward I'd test the pod directly. Network policies could also block it.",
    said: ["layers-order", "endpoints-selector", "port-mapping", "test-inside", "policies-logs"],
  },
  {
    id: "aws-005",
    answer:
      "In Cost Explorer I'd group by service and see what went up. Could be NAT gateway traffic or somebody left test machines running. I'd look at what was deployed then. Then delete or downsize, and set a budget alert.",
    said: ["breakdown", "suspects", "correlate-change", "fix", "guard"],
  },
  {
    id: "rest-apis-006",
    answer:
      "Rate limiting per API key with 429 and Retry-After. Expensive endpoints get a lower limit. Use a cache or CDN. When it's overloaded reject the unimportant requests. Clients should use exponential backoff.",
    said: ["rate-limit", "cost-based", "shed-load", "caching-async", "retry-amplification"],
  },
  {
    id: "application-security-004",
    answer:
      "That's SSRF, they could reach internal servers or the metadata endpoint of AWS. So resolve the hostname and block private IPs, and also check after redirects. Set a timeout and max size. Run it in a separate network.",
    said: ["internal-access", "resolve-and-check", "redirect-rebinding", "limits", "isolation"],
  },
  {
    id: "concurrency-004",
    answer:
      "I'd use a mutex and two condition variables. put waits when it's full and take waits when it's empty. You have to check the condition in a while loop because of spurious wakeups. For shutdown put a poison pill.",
    said: ["blocking-when-full", "lock-and-conditions", "loop-recheck", "shutdown"],
  },
  {
    id: "cpp-005",
    answer:
      "Probably undefined behaviour, like an uninitialized variable or reading past the end of an array. I'd compile with address sanitizer and UBSan. Look at the core dump in gdb. And turn on all warnings.",
    said: ["ub-suspect", "sanitizers", "typical-causes", "core-dump", "prevent"],
  },
  {
    id: "machine-learning-005",
    answer:
      "Maybe the offline metric isn't what the business cares about. The training data comes from the old recommender, so it's biased. Features could be different in production. Or the test was too short to see a difference.",
    said: ["metric-mismatch", "logged-bias", "skew", "test-validity"],
  },
  {
    id: "observability-004",
    answer:
      "Only things users notice, not high CPU. It must be something you have to do right now. I'd use SLOs and burn rate. There should be a runbook. If there are too many alerts people ignore them.",
    said: ["symptoms", "actionable", "slo-burn", "runbook", "fatigue"],
  },
  {
    id: "linux-004",
    answer:
      "There are on average 16 processes that run or wait to run, so twice as many as cores. But it can also be waiting on disk. The three values are 1, 5 and 15 minutes, so you see if it's going up. I'd look at top and iostat.",
    said: ["runnable-and-waiting", "compare-cores", "io-possible", "three-windows", "next-tools"],
  },
  {
    id: "web-platform-005",
    answer:
      "Animating width or top makes the browser do layout again for every frame. Transform and opacity can run on the GPU. The browser does style, layout, paint, composite.",
    said: ["pipeline", "cheap-properties", "expensive-properties", "compositor-thread"],
  },
];

/** Below this the signs no longer speak as people do; the rest is left to the judge's comparison of words. */
const RECALL_NEEDED = 0.9;

Deno.test("the signs find what people say in plain words, and little that they do not say", () => {
  const bank = createQuestionBank();
  let said = 0;
  let found = 0;
  let invented = 0;
  const missed: string[] = [];
  for (const { id, answer, said: ticked } of ANSWERS) {
    const question = bank.get(id);
    assert(question, id);
    const known = new Set(question.points.map((point) => point.id));
    assert(ticked.every((pointId) => known.has(pointId)), `${id} names a point that does not exist`);
    const text = stemmed(answer);
    for (const point of question.points) {
      const shown = showsAll(text, point.signs);
      if (!ticked.includes(point.id)) invented += shown ? 1 : 0;
      else {
        said++;
        if (shown) found++;
        else missed.push(`${id} ${point.id}`);
      }
    }
  }
  assert(found / said >= RECALL_NEEDED, `${found} of ${said} found; missed ${missed.join(", ")}`);
  assert(invented <= 1, `${invented} points found that nobody said`);
});

Deno.test("an answer to another question shows next to nothing", () => {
  const bank = createQuestionBank();
  const shares = ANSWERS.map(({ answer }, index) => {
    const other = ANSWERS[(index + 7) % ANSWERS.length];
    const points = other ? bank.get(other.id)?.points ?? [] : [];
    const text = stemmed(answer);
    return points.filter((point) => showsAll(text, point.signs)).length / points.length;
  });
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  assert(mean <= 0.1, `on average ${Math.round(mean * 100)} % of the points of a foreign question`);
});
