/** Questions about C#: values and references, async, LINQ, disposal, memory and design. */
import type { Question } from "../question.ts";

export const questions: readonly Question[] = [
  {
    id: "c-sharp-001",
    skill: "C#",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 2,
    text: "How do a class and a struct differ in C#?",
    points: [
      {
        id: "value-reference",
        text: "A class is a reference type, a struct a value type.",
        signs: [["reference type", "value type", "by reference", "by value"]],
        followUp: "Into which two groups do all types fall?",
      },
      {
        id: "copy",
        text: "Assigning a struct copies all its fields; assigning a class copies only the reference.",
        signs: [["copy", "copied", "copies", "same object", "both point"]],
        followUp: "What happens when you assign one variable to another?",
      },
      {
        id: "storage",
        text:
          "Objects of a class live on the heap and are collected; a struct is stored inline where it is declared.",
        signs: [["heap", "stack", "inline", "garbage", "boxing", "allocated"]],
        followUp: "Where does the data live?",
      },
      {
        id: "inheritance-null",
        text: "A struct cannot inherit from another type and is never null unless made nullable.",
        signs: [["inherit", "inheritance", "null", "nullable", "sealed", "default value"]],
        followUp: "What can only one of them do?",
      },
      {
        id: "when-struct",
        text: "Use a struct for small, immutable values such as a point or an amount of money.",
        signs: [[
          "small immutable",
          "small and immutable",
          "immutable",
          "small value",
          "small data",
          "coordinate",
          "money",
          "16 bytes",
        ]],
        followUp: "When would you choose the rarer one?",
      },
    ],
    reference:
      "A class is a reference type and a struct a value type. If I assign an object of a class, only the reference is copied and both variables point to the same object; if I assign a struct, all fields are copied, so changing one does not change the other. Objects of classes live on the heap and are garbage collected; a struct is stored inline, on the stack for locals or inside the object or array that holds it, and boxing puts a copy on the heap. Structs cannot inherit from other structs or classes and are never null unless nullable. I choose a struct for small immutable values such as a coordinate or money, and mark it readonly; for all else a class or record.",
    weakAnswersMiss: 'They recite "stack and heap" but cannot say what happens on assignment.',
    hints: ["Change a field after an assignment: who notices?", "Consider an array of a million pixels."],
    source: {
      title: "Microsoft Learn: Structure types",
      url: "https://learn.microsoft.com/en-us/dotnet/csharp/language-reference/builtin-types/struct",
    },
  },
  {
    id: "c-sharp-002",
    skill: "C#",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    kind: "knowledge",
    level: 3,
    text: "What is the `using` statement in C# for?",
    points: [
      {
        id: "dispose",
        text: "It calls Dispose on an object that implements IDisposable.",
        signs: [["dispose", "idisposable", "disposed", "disposable"]],
        followUp: "What is called, and on which objects?",
      },
      {
        id: "even-on-exception",
        text: "It does so even when an exception is thrown, like try and finally.",
        signs: [["try finally", "finally", "exception", "even if it throws", "even when"]],
        followUp: "What if something fails in between?",
      },
      {
        id: "unmanaged",
        text:
          "It releases resources at once that the garbage collector does not release in time: files, sockets, connections.",
        signs: [[
          "unmanaged",
          "file handle",
          "files",
          "socket",
          "database connection",
          "connection pool",
          "file stream",
          "streams",
        ]],
        followUp: "Which kinds of things need it?",
      },
      {
        id: "not-gc",
        text: "Disposing is not freeing memory; a finalizer runs late or never.",
        signs: [[
          "garbage collector",
          "gc",
          "finalizer",
          "non-deterministic",
          "deterministic",
          "not freeing memory",
        ]],
        followUp: "How does this relate to memory?",
      },
      {
        id: "declaration-form",
        text:
          "The declaration form disposes at the end of the scope, and await using exists for asynchronous disposal.",
        signs: [[
          "using declaration",
          "end of the scope",
          "end of scope",
          "await using",
          "iasyncdisposable",
          "using var",
        ]],
        followUp: "In which forms can it be written?",
      },
    ],
    reference:
      "It makes sure that Dispose is called on an object that implements IDisposable as soon as I am done with it, also if an exception is thrown; the compiler turns it into try and finally. It is meant for things that are scarce outside the managed heap: file handles, sockets, database connections, locks. The garbage collector frees memory at some time of its own choice and finalizers run late, so without it files stay locked and the connection pool runs dry; disposal is deterministic. Besides the block there is the using declaration, which disposes at the end of the scope, in reverse order, and await using for IAsyncDisposable. Something injected by a container I do not dispose myself; who creates it, owns it.",
    weakAnswersMiss:
      "They confuse it with the directive that imports a namespace, or say that it frees memory.",
    hints: [
      "Something remains locked although nobody needs it any more.",
      "What does the compiler write around your block?",
    ],
    source: {
      title: "Microsoft Learn: using statement",
      url: "https://learn.microsoft.com/en-us/dotnet/csharp/language-reference/statements/using",
    },
  },
  {
    id: "c-sharp-003",
    skill: "C#",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    kind: "knowledge",
    level: 4,
    text: "What does deferred execution mean for a LINQ query in C#?",
    points: [
      {
        id: "runs-on-enumeration",
        text: "The query runs only when it is enumerated, with foreach or ToList, not where it is written.",
        signs: [["enumerate", "enumerated", "enumeration", "foreach", "iterate", "tolist", "lazy", "lazily"]],
        followUp: "When does it actually do its work?",
      },
      {
        id: "runs-again",
        text: "Enumerating it twice runs it twice, with repeated cost and perhaps other results.",
        signs: [[
          "twice",
          "again",
          "each time",
          "every time",
          "multiple enumeration",
          "multiple times",
          "repeated",
        ]],
        followUp: "What if you go through the result a second time?",
      },
      {
        id: "captured-variables",
        text: "Changes to the source or to captured variables before that show in the result.",
        signs: [[
          "captured",
          "closure",
          "changed in the meantime",
          "source changes",
          "latest value",
          "variable changes",
          "modified",
        ]],
        followUp: "Which state of the data does it see?",
      },
      {
        id: "materialise",
        text: "ToList, ToArray, Count or First force it immediately.",
        signs: [["tolist", "toarray", "materialise", "materialize", "force the", "forces it", "immediately"]],
        followUp: " How do you make it happen at once?",
      },
      {
        id: "iqueryable",
        text:
          "With IQueryable it becomes an expression tree translated to SQL, so filters belong before materialising.",
        signs: [["iqueryable", "expression tree", "sql", "database", "entity framework", "ef core"]],
        followUp: "What changes when the provider is a remote one?",
      },
    ],
    reference:
      "Writing the query only builds a description. It runs when somebody enumerates it: a foreach, ToList, Count, First. So it sees the source and captured variables as they are at that moment, and it runs each time it is enumerated, which doubles the cost and may give different results. If I need a snapshot I materialise once with ToList or ToArray. It also means that exceptions appear where it is enumerated, and that a data source may already be disposed. With IQueryable, as in EF Core, the query is an expression tree translated to SQL on enumeration: filters and projections placed before ToList run in the database; after it, or after AsEnumerable, everything is fetched and filtered in memory. The lazy style is good for streaming large data.",
    weakAnswersMiss:
      "They call ToList everywhere or nowhere and do not see that a query can hit the database twice.",
    hints: [
      "Put a log line into the filter and watch when it appears.",
      "What if the list is changed between writing the query and reading it?",
    ],
    source: {
      title: "Microsoft Learn: Introduction to LINQ queries",
      url: "https://learn.microsoft.com/en-us/dotnet/csharp/linq/get-started/introduction-to-linq-queries",
    },
  },
  {
    id: "c-sharp-004",
    skill: "C#",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    kind: "knowledge",
    level: 5,
    text: "What happens to the current thread when C# code reaches an `await`?",
    points: [
      {
        id: "not-blocked",
        text:
          "If the task is unfinished the method returns to its caller and the thread is free for other work.",
        signs: [[
          "not blocked",
          "doesn't block",
          "not block",
          "thread is free",
          "freed",
          "released",
          "returns to the caller",
          "back to the pool",
          "given back",
          "does other work",
        ]],
        followUp: "What does it do while the result is missing?",
      },
      {
        id: "state-machine",
        text: "The compiler turns the method into a state machine; the rest is a continuation.",
        signs: [["state machine", "continuation", "callback", "resumes", "rest of the method"]],
        followUp: "How can the method go on later?",
      },
      {
        id: "context",
        text:
          "The continuation runs on the captured synchronisation context, or on a pool thread with ConfigureAwait(false).",
        signs: [[
          "synchronization context",
          "synchronisation context",
          "synchronizationcontext",
          "configureawait",
          "ui thread",
          "captured context",
          "thread pool",
        ]],
        followUp: "On which thread does it go on?",
      },
      {
        id: "sync-over-async",
        text: "Blocking with Result or Wait can deadlock or starve the pool.",
        signs: [[
          "deadlock",
          "deadlocks",
          "starve",
          "starvation",
          "sync over async",
          "blocking on",
          ".result or",
          "task.wait",
        ]],
        followUp: "What is the classical mistake?",
      },
      {
        id: "io-vs-cpu",
        text: "It does not start a thread; it is for input and output, while CPU work needs Task.Run.",
        signs: [["io", "i/o", "cpu", "task.run", "no new thread", "doesn't create a thread", "network"]],
        followUp: "Does it make calculations faster?",
      },
    ],
    reference:
      "If the awaited task is already complete, the code simply goes on. Otherwise the method returns an incomplete task to its caller and the thread is free for other work; nothing is blocked. The compiler has turned the method into a state machine, and the rest is registered as a continuation. When the operation completes, it resumes on the captured SynchronizationContext, for instance the UI thread, or on a thread pool thread if there is none or ConfigureAwait(false) was used. Await does not create a thread; for I/O there is none waiting at all, while CPU-bound work needs Task.Run. The classical mistake is sync over async: .Result or Wait() can deadlock in a UI and starve the pool on a server. Async void is for event handlers only.",
    weakAnswersMiss: "They say that it runs in a new thread, or that the thread waits there.",
    hints: [
      "Who could use the thread in the meantime?",
      "How many threads are needed while a hundred web requests are out?",
    ],
    source: {
      title: "Microsoft Learn: Asynchronous programming scenarios",
      url: "https://learn.microsoft.com/en-us/dotnet/csharp/asynchronous-programming/async-scenarios",
    },
  },
  {
    id: "c-sharp-005",
    skill: "C#",
    competencies: ["problem-solving", "technical-accuracy"],
    kind: "coding-talk-through",
    level: 6,
    text: "Talk me through a C# method that downloads five hundred URLs with at most ten requests at a time.",
    points: [
      {
        id: "bounded",
        text:
          "Bound the concurrency with SemaphoreSlim, Parallel.ForEachAsync or a channel with ten workers.",
        signs: [[
          "semaphoreslim",
          "semaphore",
          "parallel.foreachasync",
          "foreachasync",
          "channel",
          "maxdegreeofparallelism",
          "ten workers",
        ]],
        followUp: "What keeps it from starting all of them together?",
      },
      {
        id: "reuse-httpclient",
        text: "Share one HttpClient or the factory, so that sockets are not exhausted.",
        signs: [["httpclient", "ihttpclientfactory", "one client", "reuse the client", "socket exhaustion"]],
        followUp: "What do you send the requests with?",
      },
      {
        id: "failures",
        text:
          "One failure must not lose the rest: collect result or error for each, retry the transient ones with backoff.",
        signs: [[
          "per url",
          "each url",
          "collect errors",
          "collect the errors",
          "retry",
          "retries",
          "backoff",
          "polly",
          "result object",
        ]],
        followUp: "What about those that fail?",
      },
      {
        id: "cancel-timeout",
        text: "Pass a CancellationToken and set a timeout for each request.",
        signs: [["cancellationtoken", "cancellation token", "cancel", "timeout"]],
        followUp: "What if one never answers, or the user gives up?",
      },
      {
        id: "dispose-stream",
        text:
          "Stream bodies to disk rather than keeping everything in memory, and release the semaphore in finally.",
        signs: [["stream", "memory", "finally", "dispose", "responseheadersread"]],
        followUp: "What do you pay attention to with large bodies and clean-up?",
      },
    ],
    reference:
      "I use Parallel.ForEachAsync with MaxDegreeOfParallelism of ten, or a SemaphoreSlim that is awaited before each request and released in finally, with Task.WhenAll at the end. All share one HttpClient, or one from IHttpClientFactory, since creating one each leads to socket exhaustion. Each URL yields a result object with content or error, so one failure does not lose the rest; transient errors and 429 are retried two or three times with backoff and jitter. A CancellationToken goes through all calls, and each request has its own timeout. Large bodies I read with ResponseHeadersRead and stream to a file. I report progress, keep the order by index if needed, and test with a fake handler that fails and delays.",
    weakAnswersMiss: "They start all five hundred tasks with WhenAll, or create a client for each request.",
    hints: [
      "Something has to be given out ten times and handed back.",
      "What does the caller get if number 37 fails?",
    ],
    source: {
      title: "Microsoft Learn: Parallel.ForEachAsync",
      url: "https://learn.microsoft.com/en-us/dotnet/api/system.threading.tasks.parallel.foreachasync",
    },
  },
  {
    id: "c-sharp-006",
    skill: "C#",
    competencies: ["problem-solving", "depth-of-knowledge"],
    kind: "knowledge",
    level: 8,
    text: "A C# web service spends a fifth of its time in garbage collection. How do you proceed?",
    points: [
      {
        id: "measure",
        text:
          "Measure first with dotnet-counters and dotnet-trace: allocation rate, generation sizes, pause times.",
        signs: [[
          "dotnet-counters",
          "dotnet-trace",
          "perfview",
          "profiler",
          "allocation rate",
          "gc heap size",
          "pause time",
          "eventpipe",
        ]],
        followUp: "What do you look at first?",
      },
      {
        id: "generations",
        text:
          "Short-lived garbage dies cheaply in generation 0; promotion to generation 2 and full collections are expensive.",
        signs: [["generation", "gen 0", "gen 2", "gen0", "gen2", "short-lived", "promoted"]],
        followUp: "Why is some of it cheap and some not?",
      },
      {
        id: "loh",
        text: "Objects of 85,000 bytes or more go to the large object heap, so pool large buffers.",
        signs: [[
          "large object heap",
          "loh",
          "85000",
          "85 000",
          "arraypool",
          "array pool",
          "memorypool",
          "large buffers",
        ]],
        followUp: "What about large arrays?",
      },
      {
        id: "reduce-allocations",
        text:
          "Reduce allocations on the hot path: spans, pooled buffers, structs, no needless LINQ, boxing or string building.",
        signs: [[
          "span",
          "stringbuilder",
          "fewer allocations",
          "less allocation",
          "reduce allocations",
          "boxing",
          "reuse",
          "object pool",
          "avoid linq",
        ]],
        followUp: "What do you change in the code?",
      },
      {
        id: "settings-leak",
        text: "Check for a leak or caches and the settings: server GC, container memory limit.",
        signs: [[
          "server gc",
          "workstation",
          "memory limit",
          "container limit",
          "leak",
          "cache",
          "static",
          "gcheaphardlimit",
        ]],
        followUp: "What outside the hot path may be the reason?",
      },
    ],
    reference:
      "I measure first: dotnet-counters for allocation rate, heap size per generation and time in GC, then a trace with dotnet-trace or PerfView that shows who allocates. Short-lived garbage dies cheaply in gen 0; it becomes expensive when objects survive into gen 2, or when buffers of 85,000 bytes and more land on the large object heap, collected only with gen 2. So I reduce allocations on the hot path: ArrayPool for buffers, Span instead of Substring, no boxing, no repeated ToList, streaming JSON instead of large strings. If the live heap grows, I look for a leak or unbounded cache with dotnet-gcdump. Settings too: server GC, and whether the container limit is so tight that it collects constantly. I change one thing and repeat the load test.",
    weakAnswersMiss: "They call GC.Collect or buy memory before knowing what allocates.",
    hints: [
      "Is it the number of objects, their size, or how long they live?",
      "Which method produces most of the rubbish?",
    ],
    source: {
      title: "Microsoft Learn: Fundamentals of garbage collection",
      url: "https://learn.microsoft.com/en-us/dotnet/standard/garbage-collection/fundamentals",
    },
  },
  {
    id: "c-sharp-007",
    skill: "C#",
    competencies: ["problem-solving", "depth-of-knowledge"],
    kind: "knowledge",
    level: 9,
    text: "How would you lead the move of a large C# codebase to nullable reference types?",
    points: [
      {
        id: "purpose",
        text: "The feature is static analysis: warnings at compile time, no change at run time.",
        signs: [[
          "static analysis",
          "warning",
          "compile time",
          "compiler warns",
          "no runtime",
          "not at runtime",
          "flow analysis",
        ]],
        followUp: "At which moment does the feature do its work?",
      },
      {
        id: "incremental",
        text: "Enable it project by project or file by file, starting with leaf libraries.",
        signs: [[
          "file by file",
          "project by project",
          "gradually",
          "incremental",
          "incrementally",
          "leaf",
          "bottom up",
          "step by step",
          "directive",
        ]],
        followUp: " In which order do you proceed?",
      },
      {
        id: "ratchet",
        text: "Treat the warnings as errors once a project is clean, so that it never gets worse.",
        signs: [[
          "warnings as errors",
          "treat warnings",
          "ratchet",
          "never gets worse",
          "ci fails",
          "build fails",
          "fail the build",
          "no new warnings",
        ]],
        followUp: "How do you keep what was achieved?",
      },
      {
        id: "no-bang",
        text:
          "Do not silence with the null-forgiving operator; express intent by required members, attributes or a real check.",
        signs: [[
          "exclamation mark",
          "null-forgiving",
          "null forgiving",
          "bang",
          "suppress",
          "required",
          "attribute",
          "notnullwhen",
          "guard clause",
        ]],
        followUp: "What must people not do in order to become done quickly?",
      },
      {
        id: "boundaries",
        text:
          "Validate at the boundaries: deserialised JSON, databases and old callers can still bring nulls.",
        signs: [[
          "json",
          "deserialise",
          "deserialize",
          "deserialized",
          "deserialised",
          "boundary",
          "boundaries",
          "database",
          "external input",
          "oblivious",
        ]],
        followUp: "Where can an absent value still get in?",
      },
    ],
    reference:
      "First I explain what it is: static analysis that warns at compile time; at run time nothing changes. I switch it on incrementally, project by project from the leaf libraries upwards, or file by file with a directive in big projects, since annotations of a library are what its callers need. As soon as a project is clean, its nullable warnings become errors in CI, a ratchet, so it never gets worse. I set rules for review: no blanket null-forgiving operator; say the intent by required members, constructors, attributes such as NotNullWhen, or a real guard. Boundaries stay dangerous: deserialised JSON, database rows and unannotated callers can bring nulls, so public entry points validate. I measure warnings and null reference incidents, and plan hot modules first.",
    weakAnswersMiss: "They switch it on everywhere and silence thousands of warnings.",
    hints: [
      "Ten thousand complaints on the first day: what then?",
      "The compiler believes a type. Which data never went through the compiler?",
    ],
    source: {
      title: "Microsoft Learn: Nullable reference types",
      url: "https://learn.microsoft.com/en-us/dotnet/csharp/nullable-references",
    },
  },
];
