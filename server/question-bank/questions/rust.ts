/** Questions about Rust: ownership, borrowing, errors, traits, threads and unsafe code. */
import type { Question } from "../question.ts";

export const questions: readonly Question[] = [
  {
    id: "rust-001",
    skill: "Rust",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 2,
    text: "What does ownership mean in Rust?",
    points: [
      {
        id: "single-owner",
        text: "Every value has exactly one owner at a time.",
        signs: [["one owner", "single owner", "exactly one", "only one variable", "owned by one"]],
        followUp: "How many variables can be responsible for a value?",
      },
      {
        id: "move",
        text: "Assigning or passing a value moves it, and the old variable can no longer be used.",
        signs: [["move", "moved", "moves", "transfer", "no longer valid", "can't use it anymore"]],
        followUp: "What happens when you pass the value to a function?",
      },
      {
        id: "dropped",
        text: "The value is dropped and its memory freed when the owner goes out of scope.",
        signs: [[
          "out of scope",
          "end of scope",
          "scope ends",
          "dropped",
          "drop",
          "freed automatically",
          "leaves the scope",
        ]],
        followUp: "When is the memory given back?",
      },
      {
        id: "borrow",
        text: "To use a value without taking it you borrow it by reference: many readers or one writer.",
        signs: [["borrow", "borrowing", "borrowed", "shared reference", "mutable reference", "ampersand"]],
        followUp: "How can another function use the value without keeping it?",
      },
      {
        id: "compile-time",
        text: "The compiler checks the rules, so no garbage collector is needed at run time.",
        signs: [[
          "garbage collector",
          "garbage collection",
          "no gc",
          "compile time",
          "compiler checks",
          "borrow checker",
        ]],
        followUp: "Who makes sure that the rules are kept?",
      },
    ],
    reference:
      "Every value in Rust has exactly one owner, a variable or a field. When the owner goes out of scope, the value is dropped and its memory and other resources are freed. Assigning a value or passing it to a function moves it: the new place owns it and the compiler refuses further use of the old name, unless the type is Copy, like an integer. If I only want to look at or change something, I borrow it: any number of shared references, or one mutable reference, never both at once, and no reference may outlive the value. All of that is checked at compile time, so Rust needs no garbage collector, and use after free or double free cannot happen in safe code.",
    weakAnswersMiss:
      'They say "memory safety without garbage collection" and cannot say what happens to a variable that was passed on.',
    hints: [
      "Pass a vector to a function and then print it.",
      "Think of who has to throw the thing away, and when.",
    ],
    source: {
      title: "The Rust Programming Language: What is ownership?",
      url: "https://doc.rust-lang.org/book/ch04-01-what-is-ownership.html",
    },
  },
  {
    id: "rust-002",
    skill: "Rust",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    kind: "knowledge",
    level: 3,
    text: "How do `String` and `&str` differ in Rust?",
    points: [
      {
        id: "owned-growable",
        text: "String owns a growable buffer on the heap.",
        signs: [["owns its", "owns the", "heap", "growable", "can grow", "allocated", "push_str"]],
        followUp: "Where does the first of them keep its text?",
      },
      {
        id: "slice-view",
        text: "A str reference is a borrowed view: a pointer and a length into text that lives elsewhere.",
        signs: [["slice", "view", "borrowed", "pointer and length", "reference to", "window into"]],
        followUp: "What does the second consist of?",
      },
      {
        id: "parameters",
        text: "Functions should usually accept the borrowed form, because both can be passed to it.",
        signs: [[
          "parameter",
          "argument",
          "accept",
          "function take",
          "takes a &str",
          "deref",
          "coercion",
          "pass both",
        ]],
        followUp: "Which of them would you put into a function signature?",
      },
      {
        id: "utf8",
        text: "Both are valid UTF-8, so indexing by a number is not allowed; lengths are in bytes.",
        signs: [["utf-8", "utf8", "bytes", "char boundary", "cannot index", "can't index", "unicode"]],
        followUp: "How is the text encoded?",
      },
    ],
    reference:
      "A String owns its text: a growable buffer on the heap, with pointer, length and capacity, freed when it is dropped. A string slice, written with an ampersand, is a borrowed view, just a pointer and a length into text that lives somewhere else, in a String, or in the binary for a literal, which is why literals are static. I take the slice as a parameter, since a reference to a String coerces to it by deref, and return or store a String when I have to keep the text. Both are always valid UTF-8, so the length is in bytes, I cannot index by a number, and slicing off a char boundary panics. I convert with to_string or to_owned, knowing that it allocates.",
    weakAnswersMiss: "They say one is mutable and the other not, and sprinkle conversions until it compiles.",
    hints: ["Which of them can you append to?", "Where does a literal in the source code live?"],
    source: {
      title: "The Rust Programming Language: Storing UTF-8 Encoded Text with Strings",
      url: "https://doc.rust-lang.org/book/ch08-02-strings.html",
    },
  },
  {
    id: "rust-003",
    skill: "Rust",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    kind: "knowledge",
    level: 4,
    text: "How does a Rust function tell its caller that it failed?",
    points: [
      {
        id: "result",
        text: "It returns a Result that is either Ok with the value or Err with the error.",
        signs: [["result", "ok and err", "ok or err", "err variant", "result type"]],
        followUp: "What does the return type look like?",
      },
      {
        id: "question-mark",
        text: "The question mark operator returns early with the error and converts it through From.",
        signs: [["question mark", "? operator", "early return", "propagate", "returns early", "from trait"]],
        followUp: "How do you pass the problem on without much code?",
      },
      {
        id: "panic-for-bugs",
        text: "Panic is for bugs and broken invariants, not for expected failures.",
        signs: [["panic", "unwrap", "expect", "bug", "invariant", "unrecoverable"]],
        followUp: "For which cases is the other way of stopping meant?",
      },
      {
        id: "error-type",
        text: "Libraries define an enum of errors, applications often box them and add context.",
        signs: [["error enum", "enum", "thiserror", "anyhow", "box dyn", "custom error", "context"]],
        followUp: "What type would you choose for what went wrong?",
      },
      {
        id: "must-handle",
        text: "The compiler warns when a result is ignored, so failures are visible in the signature.",
        signs: [[
          "must_use",
          "ignored",
          "warning",
          "in the signature",
          "visible",
          "forced to handle",
          "match on",
        ]],
        followUp: "How is the caller kept from overlooking it?",
      },
    ],
    reference:
      "Expected failure is a value: the function returns a Result, Ok with the value or Err with an error, so it stands in the signature. The caller matches on it or passes it on with the question mark operator, which returns early with the error and converts it through the From trait. Ignoring a Result gives a must_use warning. Absence without a reason is an Option. For the error type, a library defines an enum, for example with thiserror, so that callers can tell the cases apart; an application can use anyhow and add context on the way up. A panic, including unwrap and expect, is for bugs and broken invariants, not for a missing file or bad input, and never for control flow.",
    weakAnswersMiss: "They unwrap everywhere, or speak about exceptions, which the language does not have.",
    hints: [
      "Look at the type after the arrow.",
      "One punctuation character at the end of a call does a lot of work.",
    ],
    source: {
      title: "The Rust Programming Language: Error Handling",
      url: "https://doc.rust-lang.org/book/ch09-00-error-handling.html",
    },
  },
  {
    id: "rust-004",
    skill: "Rust",
    competencies: ["technical-accuracy", "problem-solving"],
    kind: "coding-talk-through",
    level: 5,
    text:
      "Talk me through a Rust function that groups a list of orders by customer and returns the total per customer, highest first.",
    points: [
      {
        id: "hashmap-entry",
        text: "Sum in a HashMap with the entry API, one lookup per order.",
        signs: [["entry", "or_insert", "or_default", "hashmap"]],
        followUp: "Where do you collect the sums?",
      },
      {
        id: "borrow-input",
        text: "Take a slice by reference and borrow the keys instead of cloning strings.",
        signs: [["slice", "borrow", "reference", "without cloning", "avoid clone", "no clone", "lifetime"]],
        followUp: "What does the signature look like, with regard to who keeps the orders?",
      },
      {
        id: "to-vec-sort",
        text: "A map has no order, so collect into a vector and sort descending with a tie-breaker.",
        signs: [["sort", "sort_by", "sort_unstable", "sorted"]],
        followUp: "How do you get from the sums to the wanted sequence?",
      },
      {
        id: "money-type",
        text: "Use integers in cents or a decimal type, because floats are inexact and have no total order.",
        signs: [["cents", "decimal", "integer", "float", "f64", "total_cmp", "not ord"]],
        followUp: "Which type do the amounts have?",
      },
      {
        id: "complexity-tests",
        text: "It is linear plus sorting the customers; test empty input, ties and overflow.",
        signs: [["n log n", "linear", "o(n)", "empty", "ties", "overflow", "checked_add"]],
        followUp: "Which inputs would you try it with?",
      },
    ],
    reference:
      "I take a slice of orders by reference, so the caller keeps them, and return a vector of pairs of customer and total, with the customer as a borrowed str whose lifetime is tied to the input; no cloning of names. Inside I fold into a HashMap: entry of the customer, or_default, plus the amount, one lookup per order. Amounts are integer cents or a decimal type, as floats are inexact and f64 is not Ord. A map has no order, so I collect it into a Vec and use sort_unstable_by, descending by total, then by name so that ties are deterministic. That is linear in the orders plus n log n in the customers. I test an empty slice, ties, refunds and overflow, where checked_add helps.",
    weakAnswersMiss: "They clone every name, look up twice per order, and expect the map to come out sorted.",
    hints: [
      "You need a place per customer that starts at zero the first time.",
      "Does that place know anything about order?",
    ],
    source: {
      title: "Rust standard library: HashMap",
      url: "https://doc.rust-lang.org/std/collections/struct.HashMap.html",
    },
  },
  {
    id: "rust-005",
    skill: "Rust",
    competencies: ["depth-of-knowledge", "problem-solving"],
    kind: "knowledge",
    level: 6,
    text: "How do you choose between generics and `dyn` trait objects in Rust?",
    points: [
      {
        id: "static-dispatch",
        text: "Generics are monomorphised: a copy per type, static dispatch and inlining.",
        signs: [[
          "monomorphised",
          "monomorphized",
          "monomorphization",
          "static dispatch",
          "copy per type",
          "inline",
          "inlined",
        ]],
        followUp: "What does the compiler make of the first variant?",
      },
      {
        id: "dynamic-dispatch",
        text: "Trait objects dispatch through a vtable at run time.",
        signs: [[
          "vtable",
          "dynamic dispatch",
          "virtual call",
          "fat pointer",
          "indirect call",
          "indirection",
        ]],
        followUp: "How is the method found in the second variant?",
      },
      {
        id: "heterogeneous",
        text:
          "Only trait objects let one collection hold different types chosen at run time, such as plugins.",
        signs: [[
          "heterogeneous",
          "different types in",
          "mixed",
          "plugin",
          "vec of box",
          "collection of different",
          "decided at runtime",
        ]],
        followUp: "Which situation needs the second variant?",
      },
      {
        id: "cost-binary",
        text:
          "Generics cost compile time and binary size; trait objects cost an indirection and often an allocation.",
        signs: [["binary size", "code size", "compile time", "bloat", "larger binary", "allocation"]],
        followUp: "What does each of them cost?",
      },
      {
        id: "object-safety",
        text: "A trait must be dyn compatible: no generic methods and no Self by value in its methods.",
        signs: [[
          "object safe",
          "object safety",
          "dyn compatible",
          "generic methods",
          "self by value",
          "returns self",
        ]],
        followUp: "Can every trait be used that way?",
      },
    ],
    reference:
      "With generics the compiler monomorphises: it makes a copy of the code per type, calls are static dispatch and can be inlined. The price is compile time and binary size, and the type is fixed where it is used. A dyn trait object is a fat pointer to data and a vtable; the call is indirect, rarely inlined, and often behind a Box. I need it when one collection holds different types, or the type is decided at runtime, as with plugins, and I use it to keep code small and interfaces free of type parameters. The trait has to be dyn compatible: no generic methods, nothing that returns Self. I begin with generics in hot or small functions and with dyn at architectural seams; a closed set is better an enum.",
    weakAnswersMiss:
      "They say generics are faster and know neither what the compiler produces nor when the choice is forced.",
    hints: [
      "Could a list contain a circle and a square at the same time?",
      "Ask how many machine code versions of the function exist.",
    ],
    source: {
      title: "The Rust Programming Language: Trait objects",
      url: "https://doc.rust-lang.org/book/ch18-02-trait-objects.html",
    },
  },
  {
    id: "rust-006",
    skill: "Rust",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    kind: "knowledge",
    level: 8,
    text: "What do the `Send` and `Sync` traits guarantee in Rust?",
    points: [
      {
        id: "send",
        text: "Send means that a value may be moved to another thread.",
        signs: [[
          "moved to another thread",
          "move to another thread",
          "moved between threads",
          "transfer to another thread",
          "transferred",
          "sent to another thread",
          "ownership to another thread",
        ]],
        followUp: "What may you do with a value of the first kind?",
      },
      {
        id: "sync",
        text:
          "Sync means that a shared reference may be used by several threads: T is Sync if its reference is Send.",
        signs: [[
          "shared between threads",
          "share between threads",
          "shared reference",
          "reference is send",
          "references from several threads",
          "referenced from",
          "accessed from multiple threads",
        ]],
        followUp: "What does the second say about references?",
      },
      {
        id: "auto-traits",
        text: "They are marker traits that the compiler derives from the fields.",
        signs: [[
          "auto trait",
          "marker",
          "automatically",
          "derived from the fields",
          "compiler derives",
          "implemented automatically",
        ]],
        followUp: "Who decides that a type has them?",
      },
      {
        id: "counterexamples",
        text:
          "Rc is neither; Cell and RefCell are Send but not Sync; Arc and Mutex are the thread-safe counterparts.",
        signs: [["rc", "refcell", "cell", "arc", "mutex", "raw pointer"]],
        followUp: "Which types lack them?",
      },
      {
        id: "no-data-races",
        text: "They rule out data races at compile time, but not deadlocks or logical races.",
        signs: [["data race", "data races", "deadlock", "race condition"]],
        followUp: "Which kind of bug is excluded by it?",
      },
    ],
    reference:
      "Both are marker traits without methods. Send says that a value may be moved to another thread. Sync says that it may be shared between threads by reference; precisely, T is Sync if a reference to T is Send. They are auto traits: the compiler derives them from the fields, so one Rc inside makes the whole struct not Send. Rc is neither, since its counter is not atomic; Cell and RefCell can be sent but are not Sync; Arc, atomics and Mutex are the thread-safe answers. thread::spawn requires Send and static, and a work-stealing async runtime requires it of futures, so nothing non-Send may live across an await. That excludes data races at compile time, not deadlocks. Implementing them by hand is unsafe and has to be justified.",
    weakAnswersMiss: "They mix the two up and believe that these rules also prevent deadlocks.",
    hints: [
      "One is about giving away, the other about looking at together.",
      "Why does the reference counted pointer exist in two versions?",
    ],
    source: {
      title: "The Rustonomicon: Send and Sync",
      url: "https://doc.rust-lang.org/nomicon/send-and-sync.html",
    },
  },
  {
    id: "rust-007",
    skill: "Rust",
    competencies: ["problem-solving", "depth-of-knowledge"],
    kind: "knowledge",
    level: 9,
    text: "How would you review a pull request that adds an `unsafe` block to a Rust library?",
    points: [
      {
        id: "necessity",
        text: "Ask whether it is needed: is there a safe way, and does a measurement show the gain?",
        signs: [[
          "safe alternative",
          "without unsafe",
          "necessary",
          "needed at all",
          "benchmark",
          "measured gain",
          "justify",
          "safe way",
        ]],
        followUp: "What is your first question to the author?",
      },
      {
        id: "safety-comment",
        text: "Demand a SAFETY comment that states which conditions hold and why.",
        signs: [[
          "safety comment",
          "safety:",
          "documented",
          "comment",
          "preconditions",
          "why it is sound",
          "conditions hold",
        ]],
        followUp: "What has to stand beside the code?",
      },
      {
        id: "encapsulate",
        text:
          "Keep it small behind a safe interface that callers cannot misuse, with invariants in one module.",
        signs: [[
          "encapsulate",
          "safe abstraction",
          "safe interface",
          "safe api",
          "wrapper",
          "small block",
          "minimal",
          "private fields",
          "module boundary",
        ]],
        followUp: "How should the rest of the crate see it?",
      },
      {
        id: "ub-list",
        text:
          "Check aliasing, lifetimes, initialisation, alignment, bounds and thread markers for undefined behaviour.",
        signs: [[
          "undefined behaviour",
          "undefined behavior",
          "aliasing",
          "dangling",
          "uninitialised",
          "uninitialized",
          "alignment",
          "out of bounds",
        ]],
        followUp: "What exactly can go wrong that you look for?",
      },
      {
        id: "tools",
        text: "Run Miri, sanitizers, fuzzing and tests in CI.",
        signs: [["miri", "sanitizer", "asan", "fuzz", "fuzzing", "loom", "cargo-fuzz"]],
        followUp: "Which machines help you?",
      },
    ],
    reference:
      "First I ask whether it is necessary: is there a safe alternative, and does a benchmark show what it gains? If it stays, the block is as small as possible and encapsulated behind a safe API, so that no sequence of safe calls leads to undefined behaviour; the invariants are protected by private fields, because everything in that module can break them. I want a SAFETY comment that names the conditions and why they hold, and a Safety section for unsafe functions. I go through the list: aliasing of mutable references, dangling pointers, uninitialised memory, alignment, bounds, panics halfway, and whether Send and Sync are still true. Then tools: Miri on the tests, sanitizers, fuzzing in CI. And I think about who will maintain it.",
    weakAnswersMiss: "They either refuse it on principle or trust it because the tests are green.",
    hints: [
      "Imagine a caller who uses only the ordinary interface but is malicious.",
      "What should a reader find directly above the block?",
    ],
    source: {
      title: "The Rustonomicon: Working with unsafe",
      url: "https://doc.rust-lang.org/nomicon/working-with-unsafe.html",
    },
  },
];
