/** System design questions, from one machine to several regions, with points on requirements, data, scale, failure and trade-offs. */
// deno-fmt-ignore-file -- a group of signs is read as one line
import type { Question } from "../question.ts";

export const questions: Question[] = [
  {
    id: "system-design-001",
    skill: "System design",
    competencies: ["problem-solving", "technical-accuracy"],
    kind: "system-design",
    level: 3,
    text: "How would you design a service that turns long web addresses into short ones and sends visitors on?",
    points: [
      {
        id: "requirements",
        text: "Clarifies the load and the wishes, such as reads far outnumbering writes, expiry, own names, and statistics.",
        signs: [
          ["read heavy", "reads per", "writes per", "ratio", "more reads", "expiry", "expire", "custom", "statistics", "analytics", "per second", "requirements", "read more often"],
        ],
        followUp: "What would you want to know before you draw anything?",
      },
      {
        id: "key",
        text: "Generates keys so that two addresses never get the same one, and says how.",
        signs: [
          ["base62", "base 62", "counter", "random", "hash", "sequence", "snowflake", "nanoid"],
          ["unique", "collision", "conflict", "retry", "check", "insert"],
        ],
        followUp: "Where do the characters in the short form come from?",
      },
      {
        id: "data",
        text: "Chooses a store with a lookup by key and says what a row holds.",
        signs: [
          ["key-value", "key value", "table", "primary key", "index", "dynamodb", "postgres", "row", "lookup", "redis", "database"],
          ["key", "code", "url", "created", "owner", "expire"],
        ],
        followUp: "What do you store, and how is it found?",
      },
      {
        id: "redirect",
        text: "Chooses a kind of redirect and knows what it means for caching and counting.",
        signs: [
          ["301", "302", "307", "308", "permanent", "temporary"],
          ["cache", "count", "browser", "statistics", "analytics", "change"],
        ],
        followUp: "What exactly does the server answer to a visitor?",
      },
      {
        id: "scale",
        text: "Speeds up reading with a cache or more copies, as popular entries dominate.",
        signs: [
          ["cache", "replica", "cdn", "memory", "edge", "hot"],
          ["popular", "hot", "read", "most", "often", "miss", "replica"],
        ],
        followUp: "What would you do if a link becomes famous overnight?",
      },
      {
        id: "abuse",
        text: "Thinks of abuse, such as phishing, guessable keys and too many creations.",
        signs: [
          ["phishing", "malware", "abuse", "spam", "guess", "enumerate", "rate limit", "blocklist", "malicious", "safe browsing"],
        ],
        followUp: "Who might misuse it, and how?",
      },
    ],
    reference:
      "First I ask for numbers: perhaps a hundred new links but ten thousand reads per second, so it is read heavy; do links expire, and does anyone need statistics? A table with the code as primary key, the URL, owner, created and expire times is enough, in any key-value or relational database. For codes I take a random number in base62 with seven places and insert it with a unique constraint, retrying on a collision; a plain counter is simpler but easy to guess. The server answers 302 when we count visits, because browsers cache a 301 and later clicks never arrive. Popular links go into a memory cache in front of read replicas. Creation is behind a rate limit, and targets are checked against lists of phishing sites, also later, because a target can turn bad.",
    weakAnswersMiss: "They begin with a hash and never speak of collisions, of redirect codes, of the ratio of reads and writes, or of abuse.",
    hints: [
      "How many are made, and how many are followed?",
      "What does a browser remember about a redirect?",
    ],
    source: { title: "RFC 9110: HTTP Semantics, Redirection 3xx", url: "https://www.rfc-editor.org/rfc/rfc9110" },
  },
  {
    id: "system-design-002",
    skill: "System design",
    competencies: ["problem-solving", "technical-accuracy"],
    kind: "system-design",
    level: 4,
    text: "Design a limiter that allows each client of an API one hundred requests per minute, with several servers behind a load balancer.",
    points: [
      {
        id: "identity",
        text: "Says what a client is: a key, an account or an address, and what is weak about each.",
        signs: [
          ["api key", "account", "user id", "ip address", "nat", "proxy", "forwarded", "token"],
          ["shared", "spoof", "nat", "fair", "many users", "same address", "trust", "change"],
        ],
        followUp: "How do you recognise a client?",
      },
      {
        id: "algorithm",
        text: "Chooses an algorithm and names what is good and bad about it.",
        signs: [
          ["token bucket", "sliding window", "fixed window", "leaky bucket", "sliding log"],
          ["burst", "boundary", "edge", "memory", "smooth", "accurate", "twice", "double"],
        ],
        followUp: "How do you count?",
      },
      {
        id: "shared",
        text: "Keeps the counter in a place that all of them share, with an atomic update.",
        signs: [
          ["redis", "shared", "central", "memcached", "database", "key-value"],
          ["atomic", "increment", "incr", "lua", "script", "race", "compare"],
        ],
        followUp: "Where does the counter live, and what if two requests arrive at once?",
      },
      {
        id: "answer",
        text: "Answers with 429 and tells when to try again.",
        signs: [
          ["429", "too many requests"],
          ["retry-after", "retry after", "header", "remaining", "reset"],
        ],
        followUp: "What does a client see that has gone over?",
      },
      {
        id: "failure",
        text: "Decides what happens when the counter cannot be reached.",
        signs: [
          ["fail open", "fail closed", "let through", "reject", "local", "fallback", "timeout", "degrade"],
        ],
        followUp: "What if the place of the counter does not answer?",
      },
      {
        id: "tradeoff",
        text: "Weighs precision against latency and cost, for example by local counters that are synchronised.",
        signs: [
          ["latency", "milliseconds", "approximate", "precise", "precision", "exact", "local counter", "batch", "extra call", "round trip", "overhead"],
        ],
        followUp: "What does this cost each request?",
      },
    ],
    reference:
      "I would identify clients by API key, and fall back to the IP address for anonymous calls, knowing that an office behind one NAT shares it and that forwarded headers must only be trusted from our own proxy. For counting I take a token bucket or a sliding window with two weighted windows: a fixed window is simplest but lets through twice the limit at its boundary. The counter lives in Redis, with an atomic script that increments and sets the expiry, so there is no race between servers. Over the limit we answer 429 with Retry-After and the remaining quota in headers. If Redis does not answer within a few milliseconds I fail open with a rough local counter, except for login, where I fail closed. It costs one round trip per request; local counters with regular sync are faster but only approximate.",
    weakAnswersMiss: "They count in the memory of one server, forget the race and the boundary, or have no answer to the counter being down.",
    hints: [
      "Two requests read 99 at the same moment. What then?",
      "What should happen if the counting itself breaks?",
    ],
    source: { title: "RFC 6585: Additional HTTP Status Codes, 429 Too Many Requests", url: "https://www.rfc-editor.org/rfc/rfc6585" },
  },
  {
    id: "system-design-003",
    skill: "System design",
    competencies: ["problem-solving", "depth-of-knowledge"],
    kind: "system-design",
    level: 5,
    text: "How would you build the home feed of a social network, in which people see the newest posts of those they follow?",
    points: [
      {
        id: "numbers",
        text: "Asks for the numbers that decide, such as readers, posts, followers and allowed delay.",
        signs: [
          ["how many", "per second", "daily", "average", "delay", "freshness", "active users", "ratio"],
        ],
        followUp: "Which numbers would you ask for?",
      },
      {
        id: "fanout",
        text: "Compares assembling on reading with distributing on writing.",
        signs: [
          ["fan-out", "fan out", "fanout", "on write", "on read", "push", "pull", "precompute", "at read time", "write time"],
        ],
        followUp: "When is the list of a reader put together?",
      },
      {
        id: "celebrity",
        text: "Treats accounts with very many followers differently.",
        signs: [
          ["celebrity", "celebrities", "famous", "million followers", "hybrid", "merge", "hot", "large accounts", "big accounts"],
        ],
        followUp: "What happens when someone with millions of readers writes?",
      },
      {
        id: "data",
        text: "Describes the stores for posts, the follow graph and the timelines, with what is kept where.",
        signs: [
          ["timeline", "post id", "ids", "graph", "edge", "table", "redis", "cassandra", "shard", "sorted set", "partition"],
          ["id", "timeline", "index", "user", "store", "key", "follower", "reference"],
        ],
        followUp: "What do you store, and in which form?",
      },
      {
        id: "paging",
        text: "Pages with a cursor, because new posts shift offsets.",
        signs: [
          ["cursor", "offset", "pagination", "last seen", "since id", "before id", "page token", "keyset"],
        ],
        followUp: "How does somebody scroll further down?",
      },
      {
        id: "consistency",
        text: "Says which delays and gaps are acceptable, and how deletes and blocks take effect.",
        signs: [
          ["eventual", "eventually", "delete", "privacy", "stale", "late", "filter at read", "hydrate", "edit"],
        ],
        followUp: "What if a post is taken down a minute later?",
      },
    ],
    reference:
      "I would ask how many are active, how many posts come per second, how many followers people have, and how fresh it must be. Reading on demand, pull, is simple but means merging hundreds of lists each time; push, fan-out on write, makes reads cheap: each post ID is added to the timelines of its followers, kept in memory as sorted sets of some hundred IDs. For celebrities with millions of followers that is a storm of writes, so I take a hybrid: their posts are merged in at read time. Posts are stored once, sharded by ID, the follow graph in its own table, and timelines hold only IDs. Scrolling uses a cursor with the last seen ID, as offsets shift. Timelines may be seconds late, that is eventual consistency, but deletes and blocks are checked when the posts are hydrated, so nothing forbidden is shown. Timelines can be lost and rebuilt.",
    weakAnswersMiss: "They write one SQL join and stop, or push to everyone without a thought for very large accounts and deletions.",
    hints: [
      "Who pays: the writer or the reader?",
      "What differs for somebody with ten million readers?",
    ],
    source: { title: "Designing Data-Intensive Applications", url: "https://dataintensive.net/" },
  },
  {
    id: "system-design-004",
    skill: "System design",
    competencies: ["technical-accuracy", "problem-solving", "depth-of-knowledge"],
    kind: "system-design",
    level: 5,
    text: "Design a messenger for one-to-one and small group conversations, on phones that lose their connection often.",
    points: [
      {
        id: "transport",
        text: "Chooses a lasting connection and a way to wake sleeping phones.",
        signs: [
          ["websocket", "long poll", "server-sent", "persistent connection", "mqtt", "xmpp"],
          ["push notification", "apns", "fcm", "heartbeat", "wake", "background", "ping", "sleeping"],
        ],
        followUp: "How does a message get onto the device?",
      },
      {
        id: "durable",
        text: "Stores a message before it is acknowledged, with an ID from the sender against duplicates.",
        signs: [
          ["store", "persist", "database", "write", "durable", "log"],
          ["ack", "acknowledge", "confirm", "client id", "idempotent", "duplicate", "dedupe", "message id"],
        ],
        followUp: "When may the sender see that it was sent?",
      },
      {
        id: "order",
        text: "Orders within a conversation by server sequence rather than by clocks of the devices.",
        signs: [
          ["sequence", "order", "ordering", "monotonic", "per conversation"],
          ["clock", "server", "number", "timestamp", "partition"],
        ],
        followUp: "How do all of them see the same order?",
      },
      {
        id: "sync",
        text: "A device that returns asks for everything after the last one it knows.",
        signs: [
          ["last", "since", "cursor", "offset", "after", "missed", "gap", "catch up", "resume"],
          ["sequence", "known", "seen", "fetch", "device", "sync", "reconnect"],
        ],
        followUp: "What happens after an hour in a tunnel?",
      },
      {
        id: "routing",
        text: "Finds the server that holds a recipient's connection.",
        signs: [
          ["presence", "registry", "pub/sub", "publish", "redis", "routing", "session table", "gateway", "which server", "broker", "connection server"],
        ],
        followUp: "Sender and recipient are on different servers. How does it get across?",
      },
      {
        id: "privacy",
        text: "Treats encryption, and what the server can read.",
        signs: [
          ["end-to-end", "end to end", "encrypt", "signal protocol", "keys", "tls", "metadata"],
        ],
        followUp: "Who is able to read the content?",
      },
    ],
    reference:
      "Phones hold a WebSocket with a heartbeat to a gateway; when the app sleeps, a push notification through APNs or FCM wakes it. The client gives each message its own ID. The server writes it to the conversation's log, assigns the next sequence number there and only then acknowledges, so a retry with the same ID is not a duplicate and the order does not depend on a phone's clock. A registry knows which gateway holds whose connection, and messages go across by publish and subscribe; if that fails nothing is lost, because the log is the truth. After a tunnel the device sends the last sequence it has seen per conversation and fetches what it missed. Groups are small, so I fan out per member. Content is end-to-end encrypted, which costs us search on the server and makes a new device harder; metadata stay visible to us.",
    weakAnswersMiss: "They have a socket that delivers, but nothing on duplicates, on order, or on what happens while a phone is away.",
    hints: [
      "The acknowledgement gets lost. What does the phone do?",
      "What does a device tell the server when it comes back?",
    ],
    source: { title: "RFC 6455: The WebSocket Protocol", url: "https://www.rfc-editor.org/rfc/rfc6455" },
  },
  {
    id: "system-design-005",
    skill: "System design",
    competencies: ["problem-solving", "technical-accuracy"],
    kind: "system-design",
    level: 4,
    text: "How would you add full-text search over two million products to an online shop?",
    points: [
      {
        id: "requirements",
        text: "Clarifies languages, typing errors, filters, freshness and response time.",
        signs: [
          ["typo", "language", "filter", "facet", "freshness", "latency", "milliseconds", "synonym", "how many queries", "brand"],
        ],
        followUp: "What would you ask the shop before choosing anything?",
      },
      {
        id: "index",
        text: "Explains the inverted index and how text is prepared.",
        signs: [
          ["inverted index", "tokenise", "tokenize", "token", "stem", "stemming", "analyzer", "lemma", "lowercase", "n-gram", "posting"],
        ],
        followUp: "What does a search engine store so that it is fast?",
      },
      {
        id: "ranking",
        text: "Combines textual relevance with signals of the business.",
        signs: [
          ["bm25", "tf-idf", "relevance", "score", "rank", "boost"],
          ["popular", "click", "stock", "sales", "field", "title", "weight", "margin", "availability"],
        ],
        followUp: "What makes one product come before another?",
      },
      {
        id: "sync",
        text: "Keeps the index up to date from the database, with a way to rebuild it.",
        signs: [
          ["outbox", "change data capture", "cdc", "queue", "event", "stream", "reindex", "rebuild", "alias", "sync", "lag"],
        ],
        followUp: "How does a new price reach the search?",
      },
      {
        id: "failure",
        text: "Keeps the shop usable while the search is down or behind.",
        signs: [
          ["fallback", "replica", "degrade", "category", "stale", "check price", "source of truth", "timeout", "cached", "circuit"],
        ],
        followUp: "And when the search does not answer?",
      },
      {
        id: "measure",
        text: "Measures quality with judged queries or real clicks.",
        signs: [
          ["click", "zero results", "no results", "ndcg", "precision", "recall", "judged", "a/b", "test set", "conversion", "reformulate"],
        ],
        followUp: "How do you know whether results are good?",
      },
    ],
    reference:
      "I would ask about languages, typos, filters by brand and size, how fresh prices must be, and the target, say 100 milliseconds. Two million documents fit on one node of a search engine, or even into PostgreSQL at first. The text is tokenised, lowercased and stemmed into an inverted index, with title and brand as separate fields. Ranking is BM25 with a higher weight for the title, boosted by stock and popularity. The database stays the source of truth: changes go through an outbox to a queue and into the index, a few seconds late, and a full reindex into a new index with a switch of the alias is routine. Price and stock are read again for the page shown. If search fails, categories work from the database and we degrade to a simple prefix match. I would follow queries with zero results and clicks, and keep a set of judged queries to test ranking changes.",
    weakAnswersMiss: "They name a product and no index, forget how the data stays fresh, or have no idea how to judge results.",
    hints: [
      "What is inside the index?",
      "What could a shopper do if the search were switched off?",
    ],
    source: { title: "Introduction to Information Retrieval (Stanford NLP)", url: "https://nlp.stanford.edu/IR-book/" },
  },
  {
    id: "system-design-006",
    skill: "System design",
    competencies: ["technical-accuracy", "depth-of-knowledge", "problem-solving"],
    kind: "system-design",
    level: 6,
    text: "Design the part of an online shop that charges customers through an external payment provider, so that nobody is charged twice and no order is lost.",
    points: [
      {
        id: "idempotency",
        text: "Uses an idempotency key per attempt to pay, created before the call.",
        signs: [
          ["idempotency", "idempotent", "unique key", "request id", "same key"],
          ["retry", "before", "stored", "key", "again"],
        ],
        followUp: "The customer taps the button again. What happens?",
      },
      {
        id: "states",
        text: "Models the payment as a state machine that is stored before and after each step.",
        signs: [
          ["state machine", "state", "status", "pending", "authorised", "authorized", "captured", "failed"],
          ["store", "transition", "database", "transaction", "before", "persist", "row", "record"],
        ],
        followUp: "What do you write down, and when?",
      },
      {
        id: "unknown",
        text: "Treats a timeout as unknown and asks the provider for the outcome.",
        signs: [
          ["timeout", "unknown", "no answer", "unclear"],
          ["query", "ask", "check", "poll", "look up", "status", "reconcile", "not assume", "never"],
        ],
        followUp: "The provider does not respond. What do you know then?",
      },
      {
        id: "webhooks",
        text: "Accepts messages of the provider safely: signed, repeated, and out of order.",
        signs: [
          ["webhook", "callback", "notification"],
          ["signature", "verify", "duplicate", "out of order", "signed", "again", "dedupe"],
        ],
        followUp: "How does the provider tell you something later?",
      },
      {
        id: "reconcile",
        text: "Reconciles daily with the statement of the provider.",
        signs: [
          ["reconcile", "reconciliation", "statement", "settlement", "ledger", "double entry", "mismatch", "compare"],
          ["daily", "report", "every", "difference", "alert", "bank", "night"],
        ],
        followUp: "How would you find out that something was wrong after all?",
      },
      {
        id: "consistency",
        text: "Ties order and payment together without a shared transaction.",
        signs: [
          ["outbox", "saga", "compensate", "compensation", "refund", "event", "eventual", "reserve", "cancel the order"],
        ],
        followUp: "What if the money arrives and the goods have just been sold out?",
      },
      {
        id: "security",
        text: "Keeps card data out of the own systems.",
        signs: [
          ["token", "tokenise", "tokenize", "pci", "hosted", "card data", "card number", "never store", "encrypt", "3-d secure"],
        ],
        followUp: "What about the card itself?",
      },
    ],
    reference:
      "Card data never touches us: the provider's hosted fields give a token, which keeps the PCI scope small. On checkout I create a payment row with state pending and an idempotency key in one transaction with the order, and only then call the provider with that key, so a second tap or a retry finds the same attempt. A timeout means unknown: I never assume failure but query the provider by our reference, and a job does so for rows pending too long. Webhooks are verified by signature, deduplicated by event ID, and may come out of order, so the state machine only allows valid transitions. Shipping is triggered through an outbox; if the goods are gone, the compensation is a refund, which is a state of its own. Every night we compare our ledger with the settlement report and alert on each difference.",
    weakAnswersMiss: "They call the provider and set \"paid\" when it returns; timeouts, repeats and reconciliation do not occur.",
    hints: [
      "What do you know after a timeout?",
      "Who else could you ask whether the money moved?",
    ],
    source: { title: "Stripe API: Idempotent requests", url: "https://docs.stripe.com/api/idempotent_requests" },
  },
  {
    id: "system-design-007",
    skill: "System design",
    competencies: ["technical-accuracy", "problem-solving"],
    kind: "system-design",
    level: 5,
    text: "Design a job queue for tasks such as sending mail or making PDFs, which take between a second and ten minutes.",
    points: [
      {
        id: "durable",
        text: "Accepts jobs durably, in the same transaction as the change that causes them.",
        signs: [
          ["transaction", "outbox", "durable", "persist", "table", "disk", "commit", "same database"],
        ],
        followUp: "When can one rely on it that a job will be done?",
      },
      {
        id: "lease",
        text: "Hands out a job with a lease that is renewed and expires if a worker dies.",
        signs: [
          ["lease", "visibility timeout", "lock", "skip locked", "claim", "heartbeat", "expire", "renew"],
        ],
        followUp: "A worker dies in the middle. What happens to its work?",
      },
      {
        id: "atleastonce",
        text: "Knows that a job may run more than once and makes the work repeatable.",
        signs: [
          ["at least once", "at-least-once", "twice", "exactly once", "more than once", "duplicate"],
          ["idempotent", "idempotency", "repeat", "key", "check", "safe", "dedupe"],
        ],
        followUp: "How often may one and the same job run?",
      },
      {
        id: "retry",
        text: "Retries with growing pauses and sets aside what keeps failing.",
        signs: [
          ["backoff", "exponential", "jitter", "attempt", "retry"],
          ["dead letter", "dead-letter", "give up", "limit", "park", "max", "after five", "poison"],
        ],
        followUp: "What do you do with a job that fails?",
      },
      {
        id: "fairness",
        text: "Separates long and short, or urgent and slow jobs, and limits per tenant.",
        signs: [
          ["priority", "separate queue", "lane", "per tenant", "concurrency limit", "starve", "fair", "pool", "own queue", "short and long"],
        ],
        followUp: "How do you keep small jobs from standing behind large ones?",
      },
      {
        id: "watch",
        text: "Watches age and length of the queue and sheds or scales by it.",
        signs: [
          ["oldest", "age", "depth", "backlog", "length", "lag", "queue size"],
          ["alert", "scale", "metric", "monitor", "add workers", "autoscale", "dashboard"],
        ],
        followUp: "How would you notice that it no longer keeps up?",
      },
    ],
    reference:
      "For our size I would use a table in the database we have: the job is inserted in the same transaction as the change that causes it, so it cannot be lost or invented. Workers claim with SKIP LOCKED and set a lease of a minute, renewed by a heartbeat; if the worker dies it expires and another takes over. So a job runs at least once, perhaps twice, and each handler must be idempotent: the mail carries a key, the PDF is written under a name made from its input. Failures are retried with exponential backoff and jitter, after five attempts they go to a dead letter list that a person can see and restart. Short and long jobs have separate pools, with a concurrency limit per tenant. I alert on the age of the oldest job, as it tells more than the length, and add workers by it. On SIGTERM workers finish or give back.",
    weakAnswersMiss: "They name a broker and assume that everything is done exactly once; nothing on dying workers or on jobs that always fail.",
    hints: [
      "Think of a worker that is killed after the mail went out and before it said so.",
      "Which number tells you best that people are waiting?",
    ],
    source: { title: "Amazon Builders' Library: Avoiding insurmountable queue backlogs", url: "https://aws.amazon.com/builders-library/avoiding-insurmountable-queue-backlogs/" },
  },
  {
    id: "system-design-008",
    skill: "System design",
    competencies: ["technical-accuracy", "problem-solving"],
    kind: "system-design",
    level: 4,
    text: "People should be able to upload videos of several gigabytes from a weak connection. How would you build that?",
    points: [
      {
        id: "direct",
        text: "Sends the bytes directly to object storage with a signed, short-lived permission.",
        signs: [
          ["presigned", "pre-signed", "signed url", "directly", "direct to", "object storage", "s3", "bucket"],
        ],
        followUp: "Which way do the bytes take?",
      },
      {
        id: "resume",
        text: "Splits into parts that can be repeated and continued.",
        signs: [
          ["chunk", "part", "multipart", "resumable", "resume", "tus", "range", "offset", "continue"],
          ["retry", "missing", "again", "offset", "break", "failed", "continue", "resume"],
        ],
        followUp: "What if it breaks off at ninety percent?",
      },
      {
        id: "verify",
        text: "Checks size, type and integrity on the server side.",
        signs: [
          ["checksum", "hash", "md5", "sha", "content type", "magic bytes", "size limit", "quota", "validate", "virus", "malware", "scan"],
        ],
        followUp: "How do you know that what arrived is right and harmless?",
      },
      {
        id: "processing",
        text: "Processes afterwards in the background, with a visible status.",
        signs: [
          ["transcode", "queue", "background", "asynchronous", "worker", "job", "encode", "thumbnail"],
          ["status", "progress", "event", "ready", "notify", "state", "poll"],
        ],
        followUp: "What happens once the last byte is there?",
      },
      {
        id: "cleanup",
        text: "Cleans up unfinished and deleted files.",
        signs: [
          ["abandon", "abort", "incomplete", "lifecycle", "orphan", "expire", "cleanup", "garbage", "unfinished", "after a week", "delete"],
        ],
        followUp: "What remains of those that are never finished?",
      },
      {
        id: "delivery",
        text: "Delivers through a CDN and watches the cost.",
        signs: [
          ["cdn", "edge", "egress", "adaptive", "hls", "dash", "bitrate", "cost per", "tier"],
        ],
        followUp: "How do viewers get it afterwards?",
      },
    ],
    reference:
      "Our servers should not carry the bytes. The client asks us for an upload, we check quota and size limit, create a row in state \"uploading\" and give out presigned URLs for a multipart upload directly to object storage. Each part has a checksum and can be retried; after a break the client asks which parts are missing and continues there, also on the next day. On completion the storage event puts a job on a queue; a worker checks the real type by its first bytes, scans for malware and transcodes into several bitrates, and the state goes to \"ready\" or \"rejected\" with a reason, which the page follows. A lifecycle rule aborts incomplete uploads after a week, else we pay for orphans. Viewers get HLS segments from a CDN by signed address. The trade-off is that we only validate after the upload and so must quarantine it until then.",
    weakAnswersMiss: "They send everything through the application in one request, and trust name and type given by the browser.",
    hints: [
      "Whose bandwidth and memory does each byte take?",
      "What must the client know in order to go on tomorrow?",
    ],
    source: { title: "Amazon S3: Multipart upload overview", url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html" },
  },
  {
    id: "system-design-009",
    skill: "System design",
    competencies: ["problem-solving", "technical-accuracy"],
    kind: "system-design",
    level: 5,
    text: "Design a notification service which other teams use to reach people by e-mail, push and text message.",
    points: [
      {
        id: "api",
        text: "Offers one interface with templates and a category, and hides the providers.",
        signs: [
          ["template", "one api", "event type", "category", "payload", "single api", "interface", "placeholder", "version"],
        ],
        followUp: "What does another team send you?",
      },
      {
        id: "preferences",
        text: "Respects preferences, consent, quiet hours and legal rules.",
        signs: [
          ["preference", "opt out", "opt-out", "unsubscribe", "consent", "quiet hours", "time zone", "timezone", "opt in"],
        ],
        followUp: "What do the people who receive it have to say about it?",
      },
      {
        id: "dedupe",
        text: "Prevents duplicates and floods.",
        signs: [
          ["idempotency", "dedupe", "duplicate", "digest", "bundle", "frequency cap", "cap", "batch", "per hour", "limit per"],
        ],
        followUp: "What protects a person from twenty messages in an hour?",
      },
      {
        id: "delivery",
        text: "Works through queues per channel and priority, with retries and another provider.",
        signs: [
          ["queue", "worker", "broker", "topic"],
          ["retry", "priority", "backoff", "failover", "second provider", "separate", "dead letter", "fallback"],
        ],
        followUp: "How does a message leave your system, and what if that fails?",
      },
      {
        id: "feedback",
        text: "Takes in bounces, complaints and invalid devices and stops using them.",
        signs: [
          ["bounce", "complaint", "invalid", "token expired", "suppression", "receipt", "webhook", "unregistered", "delivery status"],
        ],
        followUp: "What do you learn after it was sent?",
      },
      {
        id: "observe",
        text: "Makes visible what became of a message, and protects personal data.",
        signs: [
          ["trace", "status", "audit", "log", "dashboard", "metric", "delivered", "history"],
          ["personal", "privacy", "retention", "support", "mask", "why", "rate", "redact"],
        ],
        followUp: "Somebody claims to have received nothing. How do you find out?",
      },
    ],
    reference:
      "Teams send one event to a single API: a type, a recipient, data, and an idempotency key; templates and their versions live with us, so no team writes raw mail. The type has a category, for example security or marketing, which decides priority and whether people may opt out. Before sending we check consent, preferences and quiet hours in the recipient's time zone, dedupe by key, and bundle low priority ones into a digest with a cap per hour. Each channel has its own queue, and one-time codes never wait behind a campaign. Workers retry with backoff and switch to a second provider when errors rise. Bounces, complaints and invalid push tokens come back by webhook and go to a suppression list. Every message has a trace from event to delivered status that support can look up, with personal content redacted and a retention of 30 days.",
    weakAnswersMiss: "They call three providers in the request; preferences, bounces and floods do not occur.",
    hints: [
      "Not everything is equally urgent.",
      "What do providers tell you later?",
    ],
    source: { title: "RFC 8030: Generic Event Delivery Using HTTP Push", url: "https://www.rfc-editor.org/rfc/rfc8030" },
  },
  {
    id: "system-design-010",
    skill: "System design",
    competencies: ["depth-of-knowledge", "technical-accuracy"],
    kind: "system-design",
    level: 6,
    text: "Design a system which collects metrics from ten thousand machines and raises alarms.",
    points: [
      {
        id: "volume",
        text: "Estimates the number of series and points per second, and names cardinality as the danger.",
        signs: [
          ["cardinality", "per second", "points", "samples", "labels", "dimension"],
        ],
        followUp: "How large does this become?",
      },
      {
        id: "collect",
        text: "Chooses between pulling and pushing, with a buffer on the way.",
        signs: [
          ["pull", "push", "scrape", "agent", "collector"],
          ["buffer", "queue", "interval", "discovery", "batch", "local", "kafka", "target"],
        ],
        followUp: "How do the values get to you?",
      },
      {
        id: "store",
        text: "Uses a store made for time series, with compression, partition by time and coarser old data.",
        signs: [
          ["time series", "time-series", "tsdb", "delta", "columnar", "compress", "gorilla"],
          ["downsample", "retention", "rollup", "aggregate", "coarser", "older", "block", "partition"],
        ],
        followUp: "How do you keep them, and for how long?",
      },
      {
        id: "alerting",
        text: "Alarms on what users feel, with a duration, grouping and an owner.",
        signs: [
          ["symptom", "slo", "error rate", "latency", "burn rate", "users"],
          ["group", "for minutes", "duration", "on call", "on-call", "page", "route", "silence", "flapping", "runbook", "deduplicate"],
        ],
        followUp: "When is somebody woken up?",
      },
      {
        id: "failure",
        text: "Works when parts are down, and watches itself from outside.",
        signs: [
          ["dead man", "heartbeat", "watchdog", "meta", "outside", "redundant", "replicate", "absent", "independent"],
        ],
        followUp: "Who notices that the watching itself has stopped?",
      },
      {
        id: "tradeoff",
        text: "Names what is given up: precision, completeness or cost.",
        signs: [
          ["precision", "sample", "lossy", "approximate", "histogram", "complete", "trade", "lose a few", "percentile", "detail", "expensive"],
        ],
        followUp: "What do you give up with this?",
      },
    ],
    reference:
      "Ten thousand machines with 500 series each at a 15-second interval are about 330,000 points per second; the danger is cardinality, as one label with a user ID multiplies everything, so I limit series per team. I would pull with collectors per zone that find targets by service discovery, since a failed scrape is itself a signal, and buffer locally before sending on. The store is a time-series database with delta compression in blocks of two hours, partitioned by time; after two weeks we downsample to five minutes, after a year delete. Alerts are about symptoms for users, the burn rate of an SLO, with a duration, grouped and routed to the team on call with a runbook. Collectors and alerting run twice in different zones, and a dead man's switch outside pages when the heartbeat is absent. The price is precision: percentiles come from histograms, and a few lost points are accepted.",
    weakAnswersMiss: "They put rows into a relational table, alarm on processor load, and forget who watches the watcher.",
    hints: [
      "Which factor makes the number of series explode?",
      "What if the alarm system sits in the zone that failed?",
    ],
    source: { title: "Prometheus: Overview", url: "https://prometheus.io/docs/introduction/overview/" },
  },
  {
    id: "system-design-011",
    skill: "System design",
    competencies: ["problem-solving", "depth-of-knowledge", "communication-clarity"],
    kind: "system-design",
    level: 6,
    text: "You offer one software product to a thousand companies. How do you separate their data and their load from each other?",
    points: [
      {
        id: "models",
        text: "Compares separate databases, separate schemas and shared tables.",
        signs: [
          ["database per", "schema per", "shared table", "tenant id", "tenant_id", "pool", "silo", "separate database", "dedicated", "shared schema"],
        ],
        followUp: "Which ways are there to keep the data apart?",
      },
      {
        id: "enforce",
        text: "Enforces the separation in one place and not in every query.",
        signs: [
          ["row level security", "row-level security", "policy", "middleware", "scoped", "repository", "set role", "central", "automatically", "by default", "session variable"],
        ],
        followUp: "What keeps a forgotten condition from showing foreign data?",
      },
      {
        id: "noisy",
        text: "Limits what one customer can take from the others.",
        signs: [
          ["noisy", "quota", "rate limit", "limit", "throttle", "fair", "pool", "timeout", "connection"],
          ["per tenant", "customer", "per", "large", "neighbour"],
        ],
        followUp: "One of them runs a huge import. What do the rest feel?",
      },
      {
        id: "operate",
        text: "Thinks of migrations, backup, export and deletion for one of them.",
        signs: [
          ["migration", "migrate", "restore", "backup", "export", "delete", "erase", "move"],
          ["single", "one tenant", "one customer", "per", "all", "individual"],
        ],
        followUp: "What is different in daily operation?",
      },
      {
        id: "tiers",
        text: "Offers stricter separation to those who need it, and can move a customer.",
        signs: [
          ["tier", "enterprise", "premium", "regulated", "region", "residency", "own database", "cell", "shard", "move", "own key", "encrypt"],
        ],
        followUp: "What about a bank among your customers?",
      },
      {
        id: "test",
        text: "Proves the separation by tests and logs.",
        signs: [
          ["audit", "penetration", "automated", "log", "two tenants", "canary", "alert", "verify"],
        ],
        followUp: "How would you show that it holds?",
      },
    ],
    reference:
      "Three models: a database per customer is the strongest separation and the dearest to migrate a thousand times; a schema per customer is between; shared tables with a tenant ID are cheapest and the most dangerous. I would start with shared tables and row-level security in the database: the middleware sets the tenant for the connection from the verified session, and without it no row is visible, so a forgotten condition returns nothing rather than too much. Load is limited per tenant: requests, connections, job concurrency, query timeouts, against noisy neighbours. Export, deletion and restore of one customer are designed from the start, because they are hard with shared tables. Regulated or very large ones move to their own database in a region they choose, through the same routing layer, with their own key. A test suite runs everything as two tenants and fails on any leak, and an audit log shows access by our staff.",
    weakAnswersMiss: "They add a column and hope, or give each a database and do not think of a thousand migrations.",
    hints: [
      "What happens if a developer forgets a condition?",
      "One customer wants to have last Tuesday back.",
    ],
    source: { title: "PostgreSQL: Row Security Policies", url: "https://www.postgresql.org/docs/current/ddl-rowsecurity.html" },
  },
  {
    id: "system-design-012",
    skill: "System design",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    kind: "system-design",
    level: 5,
    text: "A product page is too slow because it reads from the database each time. How would you introduce caching, and what could go wrong?",
    points: [
      {
        id: "measure",
        text: "Measures first where the time goes and what would be hit.",
        signs: [
          ["profile", "trace", "slow query", "index", "hit rate", "hit ratio", "explain", "percentile", "p95", "bottleneck"],
        ],
        followUp: "What would you do before you add anything?",
      },
      {
        id: "where",
        text: "Chooses the place: browser, edge, shared memory or process.",
        signs: [
          ["browser", "cdn", "edge", "redis", "memcached", "in memory", "in-memory", "http", "etag", "cache-control", "local"],
        ],
        followUp: "Where would you put it?",
      },
      {
        id: "invalidate",
        text: "Decides how entries become old or are dropped.",
        signs: [
          ["ttl", "invalidate", "invalidation", "evict", "delete the key", "version", "stale-while-revalidate", "write-through", "purge", "lru"],
        ],
        followUp: "The price changes. What happens then?",
      },
      {
        id: "stampede",
        text: "Protects the database when a popular entry expires or all of it is cold.",
        signs: [
          ["stampede", "thundering", "herd", "coalesce", "single flight", "lock", "jitter", "warm", "dogpile", "one request"],
        ],
        followUp: "A popular entry expires at noon. What does the database see?",
      },
      {
        id: "failure",
        text: "Survives the loss of the cache, without the whole depending on it.",
        signs: [
          ["without the cache", "cache is down", "cache down", "cache fails", "restart", "lost", "bypass", "capacity", "load shed", "degrade", "circuit", "timeout"],
        ],
        followUp: "And if this new part is gone?",
      },
      {
        id: "correctness",
        text: "Knows what must not be kept or shared, such as personal data, and separates keys.",
        signs: [
          ["personal", "user specific", "private", "logged in", "key must", "language", "currency", "vary", "cart", "permission", "leak", "stock"],
        ],
        followUp: "What does not belong in there?",
      },
    ],
    reference:
      "First I measure: a trace may show one slow query and a missing index would do. If reads really dominate, I cache in layers: images and the anonymous page at the CDN with Cache-Control and ETag, the product data in Redis in front of the database, cache-aside. Entries have a TTL of some minutes with jitter and are deleted by an event when the product changes; the TTL is the safety net for lost events. When a popular key expires, one request refills it under a lock and the others get the stale value, otherwise a stampede hits the database. If Redis is down we use short timeouts, bypass it and shed load, because the database alone cannot carry everything; I would test that. Prices in the cart and stock at checkout are always read fresh, and nothing user specific goes into a shared entry; language and currency are part of the key.",
    weakAnswersMiss: "They add a cache with a TTL and consider it done: no stampede, no loss, no wrong person's data.",
    hints: [
      "All at once ask for something that has just become old.",
      "Whose data could end up in front of somebody else?",
    ],
    source: { title: "Amazon Builders' Library: Caching challenges and strategies", url: "https://aws.amazon.com/builders-library/caching-challenges-and-strategies/" },
  },
  {
    id: "system-design-013",
    skill: "System design",
    competencies: ["technical-accuracy", "problem-solving", "depth-of-knowledge"],
    kind: "system-design",
    level: 6,
    text: "Design seat booking for concerts where fifty thousand people want three thousand seats at ten o'clock sharp.",
    points: [
      {
        id: "invariant",
        text: "States that a seat is sold at most once, and enforces it in the database.",
        signs: [
          ["unique", "constraint", "lock", "transaction", "compare and set", "optimistic", "version", "for update", "conditional", "atomic"],
        ],
        followUp: "What guarantees that nobody sits on another one's lap?",
      },
      {
        id: "hold",
        text: "Reserves for some minutes with an expiry before payment.",
        signs: [
          ["reserve", "reservation", "expire", "timer", "release", "temporary"],
        ],
        followUp: "What happens while someone is looking for their card?",
      },
      {
        id: "queue",
        text: "Keeps the rush out by a waiting room that lets people in at a rate.",
        signs: [
          ["waiting room", "virtual queue", "queue", "admit", "token", "throttle", "position", "lottery", "batches"],
        ],
        followUp: "What do you do about the crowd at ten?",
      },
      {
        id: "read",
        text: "Serves the seat map from a cache that may be slightly old, and decides only on booking.",
        signs: [
          ["cache", "cdn", "stale", "snapshot", "eventually", "a second old", "read model", "websocket", "delta", "approximate", "not exact"],
        ],
        followUp: "How does everyone see which ones are free?",
      },
      {
        id: "bots",
        text: "Counters bots and resale with limits.",
        signs: [
          ["bot", "captcha", "per account", "limit per", "scalper", "resale", "verified", "fingerprint", "rate limit"],
        ],
        followUp: "Who else will be there besides fans?",
      },
      {
        id: "payment",
        text: "Handles payments which finish late or fail.",
        signs: [
          ["payment", "charge", "provider"],
          ["late", "expired", "refund", "fail", "idempotent", "timeout", "extend", "unknown", "compensation"],
        ],
        followUp: "The money arrives after the time is up. What then?",
      },
      {
        id: "test",
        text: "Tests with the real load before, and has a plan for the day.",
        signs: [
          ["load test", "rehearse", "simulate", "capacity", "runbook", "kill switch", "pre-scale", "scale up before", "dry run", "pause"],
        ],
        followUp: "How would you be confident on the evening before?",
      },
    ],
    reference:
      "The invariant is that a seat is sold at most once; I enforce it with a conditional update on the seat row, free to held, in one transaction, so exactly one wins. A hold expires after eight minutes and is then released. The crowd goes into a waiting room on the CDN: everybody who is there before ten gets a random position, and a signed token admits a few hundred per minute, sized to what the database was shown to carry in a load test. The seat map is a cached snapshot one second old; being told \"just taken\" is acceptable, selling twice is not. Limits per verified account, and captchas at the entrance, slow bots down. Payment is idempotent; if it succeeds after the hold has expired we try to take the seat again and otherwise refund at once. Rows are partitioned by event. We rehearse with simulated buyers and have a switch to pause the sale.",
    weakAnswersMiss: "They scale the servers and lock the table; no hold, no waiting room, no late payment.",
    hints: [
      "What may be a little out of date and what never?",
      "What is the person doing between choosing and paying?",
    ],
    source: { title: "PostgreSQL: Explicit Locking", url: "https://www.postgresql.org/docs/current/explicit-locking.html" },
  },
  {
    id: "system-design-014",
    skill: "System design",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    kind: "system-design",
    level: 4,
    text: "How would you build sign-in and sessions for a web application that runs on several servers?",
    points: [
      {
        id: "passwords",
        text: "Stores passwords only as slow, salted hashes, or offers passkeys or an identity provider.",
        signs: [
          ["argon2", "bcrypt", "scrypt", "salt", "slow hash", "passkey", "webauthn", "oauth", "openid", "oidc", "identity provider"],
        ],
        followUp: "What do you keep of a password?",
      },
      {
        id: "session",
        text: "Compares sessions on the server with signed tokens, including how to revoke.",
        signs: [
          ["session id", "opaque", "server side", "server-side", "jwt", "token", "session table", "redis"],
          ["revoke", "logout", "log out", "expire", "invalidate", "short"],
        ],
        followUp: "How does a server recognise someone on the next request?",
      },
      {
        id: "cookie",
        text: "Sets the cookie safely.",
        signs: [
          ["httponly", "http-only", "secure", "samesite", "__host", "same-site", "cookie flag"],
        ],
        followUp: "How is it kept in the browser?",
      },
      {
        id: "attacks",
        text: "Counters guessing, stolen lists, fixation and cross-site requests.",
        signs: [
          ["brute force", "rate limit", "csrf", "credential stuffing", "fixation", "rotate", "enumeration", "lockout", "mfa", "second factor", "two-factor", "breached"],
        ],
        followUp: "What would an attacker try?",
      },
      {
        id: "recover",
        text: "Makes resetting safe and tells the person.",
        signs: [
          ["reset", "recovery", "one-time", "single use", "magic link"],
          ["expire", "minutes", "single", "once", "notify", "email", "hash", "all sessions"],
        ],
        followUp: "Someone has forgotten everything. What do you offer?",
      },
      {
        id: "shared",
        text: "Keeps the session where all can read it, and says what happens when that is down.",
        signs: [
          ["redis", "database", "store", "replicated", "stateless", "sticky", "signature"],
        ],
        followUp: "The next request lands on another machine. How does it know?",
      },
    ],
    reference:
      "I would offer passkeys and an OpenID provider, and where there must be passwords I store them as Argon2 hashes with a salt. After login the server makes a random session ID, keeps its hash in a shared database table and sends it as a cookie that is HttpOnly, Secure and SameSite=Lax with the __Host prefix. Opaque sessions can be revoked at once, on logout or for all devices; a JWT saves the lookup but lives until it expires, so it has to be short with a refresh token. The ID rotates on login, against fixation. Rate limits per account and address and a second factor help against brute force and credential stuffing; messages do not reveal whether an account exists. Forms carry a same-origin check against CSRF. A reset link works once, for fifteen minutes, is stored as a hash, ends all sessions and sends a notice.",
    weakAnswersMiss: "They put a long-lived token into local storage, cannot sign anyone out, or hash with something fast.",
    hints: [
      "How do you sign someone out whose laptop was stolen?",
      "What can a script on the page read?",
    ],
    source: { title: "OWASP Cheat Sheet: Session Management", url: "https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html" },
  },
  {
    id: "system-design-015",
    skill: "System design",
    competencies: ["depth-of-knowledge", "technical-accuracy", "problem-solving"],
    kind: "system-design",
    level: 7,
    text: "Design an editor in which several people write in the same document at once, also when one of them is offline for an hour.",
    points: [
      {
        id: "merge",
        text: "Compares ways to merge, such as operational transformation and CRDTs.",
        signs: [
          ["crdt", "operational transformation", "ot", "yjs", "automerge", "three-way", "merge", "rga"],
          ["convergence", "converge", "central", "order", "transform", "identifier", "commute", "tombstone", "server", "unique id"],
        ],
        followUp: "Two people type at the same place. Who wins, and how?",
      },
      {
        id: "local",
        text: "Applies one's own typing at once and synchronises afterwards.",
        signs: [
          ["optimistic", "locally", "local first", "immediately", "local copy"],
          ["sync", "send", "later", "background", "reconnect", "queue", "indexeddb", "broadcast"],
        ],
        followUp: "What does the writer see in the moment of typing?",
      },
      {
        id: "storage",
        text: "Stores a log of changes with snapshots, and compacts it.",
        signs: [
          ["log", "append", "operations", "updates", "history"],
          ["snapshot", "compact", "compaction", "checkpoint", "version", "garbage"],
        ],
        followUp: "What lies on the disk?",
      },
      {
        id: "presence",
        text: "Treats cursors and presence as short-lived data apart from the document.",
        signs: [
          ["cursor", "presence", "awareness", "ephemeral", "heartbeat", "selection", "who is online"],
        ],
        followUp: "How does one see the others?",
      },
      {
        id: "scale",
        text: "Brings the people of a document together on one server or by a broker.",
        signs: [
          ["one server", "same server", "shard by", "document id", "pub/sub", "room", "consistent hash", "actor", "broker", "sticky"],
        ],
        followUp: "Ten thousand documents are open. How do you spread them?",
      },
      {
        id: "intent",
        text: "Knows that merging without conflict can still lose the meaning, and helps people to see it.",
        signs: [
          ["intent", "meaning", "semantic", "nonsense", "history", "suggest", "highlight", "undo", "per user", "interleave"],
        ],
        followUp: "The texts merge without an error. Is that enough?",
      },
      {
        id: "rights",
        text: "Handles permission that is withdrawn while someone is offline.",
        signs: [
          ["permission", "access", "revoke", "reject", "read only", "authorise", "authorize", "rights"],
        ],
        followUp: "And if someone was removed in that hour?",
      },
    ],
    reference:
      "For offline work I would take a CRDT: each character run has a unique ID and updates commute, so all copies converge without a central order. Operational transformation is leaner but needs a server that orders everything and becomes hard after an hour apart. Typing is applied locally at once, kept in the browser's database, and sent in the background. The server appends updates to a log per document and makes a snapshot regularly, compacting tombstones once all known devices have moved on. Cursors and presence are ephemeral, broadcast and never stored. Documents are sharded by document ID, so that everyone in a room talks to the same server; clients resend what was not confirmed. Merging is not meaning: two people who rewrite a sentence get nonsense, so I highlight what changed while you were away, with history and undo per user. Updates from someone whose access was revoked are rejected.",
    weakAnswersMiss: "The last save wins, or a library's name stands for the whole answer.",
    hints: [
      "What if both put something at the same place?",
      "The log grows for ever. What do you do?",
    ],
    source: { title: "CRDT.tech: resources on conflict-free replicated data types", url: "https://crdt.tech/" },
  },
  {
    id: "system-design-016",
    skill: "System design",
    competencies: ["depth-of-knowledge", "problem-solving", "technical-accuracy"],
    kind: "system-design",
    level: 7,
    text: "Your product must send webhooks to customers' servers, many of which are slow or broken. Design it.",
    points: [
      {
        id: "capture",
        text: "Records events durably together with the change that causes them.",
        signs: [
          ["outbox", "same transaction", "durable", "event table", "log", "commit"],
        ],
        followUp: "Where does a message begin its life?",
      },
      {
        id: "isolate",
        text: "Keeps a bad receiver from slowing down the others.",
        signs: [
          ["per endpoint", "per customer", "separate queue", "concurrency", "isolate", "bulkhead", "circuit breaker", "shuffle", "own queue", "pool"],
        ],
        followUp: "One receiver needs thirty seconds for each. What do the rest notice?",
      },
      {
        id: "retry",
        text: "Retries for long with backoff and jitter, then stops and informs.",
        signs: [
          ["backoff", "exponential", "jitter", "hours", "days"],
          ["disable", "dead letter", "notify", "give up", "pause", "stop", "email"],
        ],
        followUp: "How long do you keep trying?",
      },
      {
        id: "trust",
        text: "Signs the messages with a time stamp and lets receivers change secrets.",
        signs: [
          ["sign", "signature", "hmac", "secret", "timestamp", "replay", "rotate"],
        ],
        followUp: "How does the receiver know that it was you?",
      },
      {
        id: "ssrf",
        text: "Prevents that an address points into the own network.",
        signs: [
          ["ssrf", "private address", "internal", "redirect", "dns", "metadata", "egress", "proxy", "loopback", "rebinding"],
        ],
        followUp: "Someone enters an odd address as theirs. What could happen?",
      },
      {
        id: "semantics",
        text: "Promises at-least-once without order, with IDs, and says so in the documentation.",
        signs: [
          ["at least once", "at-least-once", "duplicate", "event id", "sequence", "idempotent", "fetch the current"],
        ],
        followUp: "What exactly do you promise?",
      },
      {
        id: "tools",
        text: "Gives customers a log and a way to send again.",
        signs: [
          ["replay", "resend", "redeliver", "log", "dashboard", "history", "test event", "self-service", "portal"],
        ],
        followUp: "A customer was down all night. How do they catch up?",
      },
    ],
    reference:
      "An event is written to an outbox in the same transaction as the change, then expanded into one delivery per endpoint. Deliveries are scheduled per endpoint with a small concurrency and a timeout of five seconds, and a circuit breaker opens after repeated failures, so one slow receiver holds only its own queue. Retries go with exponential backoff and jitter over three days; after that the endpoint is disabled and its owner gets an e-mail. Requests carry an HMAC signature over body and timestamp against replay, and two secrets may be valid so that they can rotate. Addresses are resolved by us, private and metadata ranges refused, redirects not followed, and all leaves through an egress proxy against SSRF and DNS rebinding. We promise at least once and no order: events have an event ID, and receivers should fetch the current state. A portal shows each attempt and lets customers resend a time range.",
    weakAnswersMiss: "A loop with three retries in the request; no isolation, no signature, no thought of addresses inside.",
    hints: [
      "Which one of your customers suffers from another's broken server?",
      "What can be typed into the address field?",
    ],
    source: { title: "GitHub Docs: Webhooks", url: "https://docs.github.com/en/webhooks" },
  },
  {
    id: "system-design-017",
    skill: "System design",
    competencies: ["problem-solving", "depth-of-knowledge", "communication-clarity"],
    kind: "system-design",
    level: 7,
    text: "How would you move a busy service from one database to another without closing for a single night?",
    points: [
      {
        id: "why",
        text: "Asks why, and what must be equal afterwards.",
        signs: [
          ["reason", "goal", "benefit", "downtime", "requirements", "success", "alternative", "consistency", "latency budget"],
        ],
        followUp: "What would you want to settle at the start?",
      },
      {
        id: "seam",
        text: "Puts the access behind one interface first.",
        signs: [
          ["interface", "abstraction", "repository", "adapter", "seam", "layer", "facade", "one module"],
        ],
        followUp: "What would you change in the code first?",
      },
      {
        id: "copy",
        text: "Copies the old data while changes continue.",
        signs: [
          ["backfill", "change data capture", "cdc", "replicate", "replication", "snapshot", "batch", "dual write", "double write"],
          ["lag", "continue", "stream", "order", "checkpoint", "resume", "throttle", "new", "catch up", "version"],
        ],
        followUp: "How do the contents get across?",
      },
      {
        id: "compare",
        text: "Compares both in live operation before trusting the new one.",
        signs: [
          ["shadow", "compare", "comparison", "verify", "checksum", "dark read", "mismatch", "diff"],
        ],
        followUp: "How do you gain trust in the new one?",
      },
      {
        id: "switch",
        text: "Switches in steps with a flag, by share or by customer.",
        signs: [
          ["flag", "percent", "gradual", "canary", "tenant", "one customer", "cohort"],
        ],
        followUp: "What does the day of change look like?",
      },
      {
        id: "back",
        text: "Can go back at any time without losing what was written since.",
        signs: [
          ["roll back", "rollback", "go back", "reverse", "reverse replication", "way back", "point of no return"],
        ],
        followUp: "Something goes wrong on the second day. What do you do?",
      },
      {
        id: "finish",
        text: "Removes the old one and the scaffolding in the end.",
        signs: [
          ["delete", "decommission", "clean up", "switch off", "turn off", "archive", "contract"],
        ],
        followUp: "When is it really over?",
      },
    ],
    reference:
      "I would settle why: what gets better, which inconsistency is bearable, and how we measure success. Then all access goes behind one interface, with no change in behaviour. I take a consistent snapshot and backfill it in throttled, resumable batches while change data capture streams what happens meanwhile; I prefer that to dual writes in the application, which drift apart when one of them fails. When the lag is below a second, shadow reads ask both and log each mismatch, and nightly checksums compare whole ranges; we fix until it is boring. Reads switch by flag from one percent on, then writes customer by customer, each with a few seconds of pause, not a night. From that moment replication runs in reverse, so a rollback does not lose what was written since. After a month without an incident we name the point of no return, turn off the old one, keep an archive and delete flags and scaffolding.",
    weakAnswersMiss: "A dump on Sunday night, or dual writes with no thought of what happens when one of them fails.",
    hints: [
      "How would you know that both say the same?",
      "What is lost if you return after two days?",
    ],
    source: { title: "Martin Fowler: Parallel Change", url: "https://martinfowler.com/bliki/ParallelChange.html" },
  },
  {
    id: "system-design-018",
    skill: "System design",
    competencies: ["depth-of-knowledge", "problem-solving", "communication-clarity"],
    kind: "system-design",
    level: 8,
    text: "A service with customers on three continents must survive the loss of a whole region. How do you approach that?",
    points: [
      {
        id: "goals",
        text: "Translates the wish into tolerated loss and tolerated time, per function, with its cost.",
        signs: [
          ["rto", "rpo", "recovery time", "recovery point", "data loss", "minutes", "per function", "tolerate"],
          ["cost", "price", "business", "login", "budget", "critical", "tier", "expensive", "checkout"],
        ],
        followUp: "What does \"survive\" mean here in numbers?",
      },
      {
        id: "data",
        text: "Chooses how data is replicated and names the price in latency or loss.",
        signs: [
          ["synchronous", "asynchronous", "quorum", "consensus", "raft", "paxos", "leader", "replica", "home region"],
          ["latency", "round trip", "conflict", "millisecond", "consistency"],
        ],
        followUp: "Where does a write have to arrive before you confirm it?",
      },
      {
        id: "topology",
        text: "Compares standby with active everywhere, including users pinned to a home region.",
        signs: [
          ["active-active", "active active", "active-passive", "standby", "home region", "pinned", "cell", "warm", "pilot light"],
        ],
        followUp: "What do the other regions do on a good day?",
      },
      {
        id: "failover",
        text: "Decides who or what triggers the switch and avoids two leaders.",
        signs: [
          ["failover", "switch", "dns", "anycast", "health", "trigger", "human"],
          ["split brain", "split-brain", "fencing", "manual", "automatic", "false", "decide", "lease", "quorum"],
        ],
        followUp: "Who pulls the lever, and how is it prevented that both sides think they are in charge?",
      },
      {
        id: "capacity",
        text: "Keeps room for the load of the lost region, and static dependencies.",
        signs: [
          ["capacity", "headroom", "two thirds", "spare", "overload", "shed", "autoscale", "quota", "control plane", "n+1"],
        ],
        followUp: "Where does all the traffic go?",
      },
      {
        id: "dependencies",
        text: "Finds hidden common dependencies such as identity, DNS, deployment or a supplier.",
        signs: [
          ["dependency", "dependencies", "dns", "identity", "deploy", "certificate", "third party", "supplier", "single point", "secret"],
        ],
        followUp: "What might be shared by all without anyone having noticed?",
      },
      {
        id: "practice",
        text: "Practises it regularly.",
        signs: [
          ["game day", "drill", "practise", "practice", "exercise", "chaos", "rehearse", "quarterly", "evacuate"],
        ],
        followUp: "How do you know that it works?",
      },
    ],
    reference:
      "I start with numbers per function: payments may lose nothing and be away for five minutes, recommendations may lose a day. That decides cost. Synchronous replication across continents adds 80 to 150 milliseconds to each write, so I would pin each customer to a home region with a synchronous quorum across its zones, and asynchronous copies elsewhere; for the few tables that may lose nothing, a consensus group over three regions. Regions are active for their own customers, each with headroom to take on half of a neighbour, plus load shedding. Failover is triggered by a human with prepared automation, since false alarms cost more than three minutes; leases and fencing prevent split brain. Hidden dependencies are the usual end of such plans: identity, DNS, certificates, the deployment pipeline, a text message supplier. So we evacuate a region on a game day every quarter, at daytime, and the first ones will hurt.",
    weakAnswersMiss: "Copies in three regions and a health check; no numbers, no price, no practice.",
    hints: [
      "Light itself needs time. What does this mean for a write?",
      "What else do all three regions use?",
    ],
    source: { title: "Google SRE Book: Managing Critical State", url: "https://sre.google/sre-book/managing-critical-state/" },
  },
  {
    id: "system-design-019",
    skill: "System design",
    competencies: ["problem-solving", "technical-accuracy"],
    kind: "system-design",
    level: 6,
    text: "Design the matching of riders with nearby drivers for a taxi service in one large city.",
    points: [
      {
        id: "requirements",
        text: "Asks for the numbers: drivers, position updates, tolerated waiting, and what a good match is.",
        signs: [
          ["how many", "per second", "every few seconds", "eta", "waiting time", "peak", "thousand", "fairness", "cancel"],
        ],
        followUp: "What would you want to know at the start?",
      },
      {
        id: "geo",
        text: "Finds what is near by a spatial index.",
        signs: [
          ["geohash", "h3", "s2", "quadtree", "grid", "cell", "r-tree", "spatial index", "postgis"],
        ],
        followUp: "How do you find who is close?",
      },
      {
        id: "positions",
        text: "Keeps positions in memory with an expiry, because they change constantly and may be lost.",
        signs: [
          ["memory", "redis", "ttl", "expire", "overwrite", "ephemeral", "latest", "in-memory"],
          ["position", "location", "update", "seconds", "write", "cell", "lost"],
        ],
        followUp: "Where do the positions live?",
      },
      {
        id: "assign",
        text: "Offers a trip to one driver at a time, atomically, with a time limit.",
        signs: [
          ["atomic", "lock", "reserve", "compare and set", "lease", "exclusive", "state", "conditional"],
          ["timeout", "seconds", "offer", "accept", "decline", "expire", "next"],
        ],
        followUp: "How do you prevent that two get the same trip?",
      },
      {
        id: "quality",
        text: "Matches by travel time and in small batches rather than by air distance.",
        signs: [
          ["travel time", "road", "route", "eta", "batch", "optimise", "optimize", "hungarian", "global", "traffic"],
        ],
        followUp: "What makes a match a good one?",
      },
      {
        id: "failure",
        text: "Handles lost connections, restarts and lying positions.",
        signs: [
          ["reconnect", "offline", "heartbeat", "stale", "gps", "recover", "restart", "spoof", "durable", "replay", "lost connection"],
        ],
        followUp: "What can go wrong between the phone and you?",
      },
    ],
    reference:
      "I ask how many drivers are out at peak, say 20,000, how often they report, every four seconds, so 5,000 updates per second, and what is good: a short waiting time or fairness for drivers as well. Positions live in memory with a TTL of 20 seconds, indexed by H3 cell, and may be lost. A request looks in its cell and the rings around it, takes thirty candidates and asks the routing service for travel time by road, as a river makes air distance worthless. Requests of the same two seconds are matched as a batch, which is better for all than first come. The offer is an atomic change of the driver's state with a lease of ten seconds; on decline or timeout the next one is asked. Trips are durable in a database as a state machine and survive a restart; phones reconnect and fetch the state. Impossible jumps in GPS are filtered.",
    weakAnswersMiss: "They compute the distance to all drivers in SQL for each request, and two drivers end up with the same rider.",
    hints: [
      "Which data must never be lost, and which may?",
      "Is the closest the fastest?",
    ],
    source: { title: "PostGIS: Documentation", url: "https://postgis.net/documentation/" },
  },
  {
    id: "system-design-020",
    skill: "System design",
    competencies: ["depth-of-knowledge", "problem-solving", "communication-clarity"],
    kind: "system-design",
    level: 8,
    text: "Many teams want each other's data for reports. Design the way from their operational systems to trustworthy analysis.",
    points: [
      {
        id: "users",
        text: "Begins with who decides what with the data, and how fresh it must be.",
        signs: [
          ["who uses", "question", "freshness", "hourly", "real time", "realtime", "consumer", "latency", "daily"],
        ],
        followUp: "What would you ask the people who want the data?",
      },
      {
        id: "contract",
        text: "Makes teams publish data with an agreed, versioned schema and an owner.",
        signs: [
          ["contract", "schema", "registry", "compatible", "breaking", "data product", "published"],
        ],
        followUp: "What happens when a team changes a column?",
      },
      {
        id: "ingest",
        text: "Takes changes from a log, instead of querying live tables.",
        signs: [
          ["change data capture", "cdc", "event", "kafka", "stream", "log", "outbox"],
          ["replay", "batch", "offset", "load", "order", "without", "lake", "raw", "partition"],
        ],
        followUp: "How do the data leave the operational systems?",
      },
      {
        id: "layers",
        text: "Keeps the raw data unchanged and builds tested layers which can be rebuilt.",
        signs: [
          ["raw", "immutable", "bronze", "staging", "warehouse", "lake", "layer", "parquet"],
          ["rebuild", "transform", "model", "reprocess", "dbt", "backfill", "clean", "idempotent"],
        ],
        followUp: "What happens to them after they arrive?",
      },
      {
        id: "quality",
        text: "Tests quality and shows freshness and lineage.",
        signs: [
          ["freshness", "lineage", "completeness", "null", "anomaly", "reconcile", "alert", "duplicate", "late"],
        ],
        followUp: "How does somebody know that a figure can be believed?",
      },
      {
        id: "privacy",
        text: "Handles personal data, access and deletion.",
        signs: [
          ["personal", "gdpr", "pseudonymise", "pseudonymize", "access", "mask", "erase", "column-level", "retention", "consent"],
        ],
        followUp: "What about data on people in there?",
      },
      {
        id: "definitions",
        text: "Makes one definition of important figures that everyone uses.",
        signs: [
          ["definition", "metric layer", "semantic layer", "same number", "one place", "active customer", "single source", "catalog", "catalogue"],
        ],
        followUp: "Two departments show different numbers for the same thing. How do you prevent that?",
      },
    ],
    reference:
      "I ask which decisions hang on it and how fresh it must be; most reports are fine with an hour, and only fraud needs seconds. Each team publishes its data as a product: with an owner, a schema contract in a registry, and breaking changes as a new version, so that a renamed column fails their build and not our report. Changes come by change data capture over a log, which spares the live tables and can be replayed. They land raw and immutable in the lake, partitioned by day; tested models build the layers above idempotently, so everything can be rebuilt. Tests check counts against the source, freshness, duplicates; lineage shows who is affected by a fault. Personal data are pseudonymised on entry, access is by column, and a deletion runs through all layers. Key figures such as \"active customer\" are defined once in a semantic layer. I would begin with two teams.",
    weakAnswersMiss: "A nightly copy of all tables into one place, with no owner, no test and no definition.",
    hints: [
      "Who notices first when a column changes its meaning?",
      "Somebody asks for their data to be deleted.",
    ],
    source: { title: "Apache Kafka: Documentation", url: "https://kafka.apache.org/documentation/" },
  },
  {
    id: "system-design-021",
    skill: "System design",
    competencies: ["problem-solving", "technical-accuracy", "communication-clarity"],
    kind: "system-design",
    level: 3,
    text: "A club of two hundred members wants to book its six tennis courts online. How would you build it, and how small can it stay?",
    points: [
      {
        id: "needs",
        text: "Clarifies rules such as slots, cancelling, guests and who may book.",
        signs: [
          ["slot", "cancel", "guest", "how far ahead", "per member", "limit", "admin", "season", "recurring"],
        ],
        followUp: "What would you ask the club?",
      },
      {
        id: "simple",
        text: "Chooses one small application with one database, and says why that is enough.",
        signs: [
          ["one server", "single server", "sqlite", "postgres", "monolith", "one application", "small server", "one database"],
          ["enough", "simple", "cheap", "few", "load", "per day", "maintain"],
        ],
        followUp: "Which parts would it consist of?",
      },
      {
        id: "data",
        text: "Names tables and prevents two bookings of one slot by a constraint.",
        signs: [
          ["unique", "constraint", "exclusion", "transaction"],
          ["slot", "start", "time", "row", "table"],
        ],
        followUp: "How do you prevent that two members stand on the same court?",
      },
      {
        id: "time",
        text: "Handles time zones, summer time and dates carefully.",
        signs: [
          ["time zone", "timezone", "utc", "summer time", "daylight", "local time", "clock change"],
        ],
        followUp: "What could be tricky about times?",
      },
      {
        id: "operate",
        text: "Thinks of backup, updates and somebody who runs it.",
        signs: [
          ["backup", "restore", "hosting", "update", "monitor", "volunteer", "who maintains", "export", "paper"],
        ],
        followUp: "Who looks after it in two years?",
      },
      {
        id: "access",
        text: "Makes sign-in easy and protects members' data.",
        signs: [
          ["login", "sign in", "magic link", "email", "password", "role", "personal data", "phone number", "privacy", "admin"],
        ],
        followUp: "How do members get in?",
      },
    ],
    reference:
      "I ask for the rules: slots of an hour, how far ahead, how many open bookings per member, guests, who may cancel, and whether trainers block courts for the season. Two hundred members are perhaps fifty bookings per day, so one application on one small server with SQLite or PostgreSQL is enough and cheap; everything else is more to maintain. There are tables for members, courts and bookings, with a unique constraint on court and start time, so that of two clicks at once the second gets a friendly message. I store times in UTC with the club's time zone and test the night of the clock change. Members sign in by a magic link to their email, with one admin role. A nightly backup goes elsewhere and I try a restore once. The board can export everything, and a volunteer gets one page on how to run it.",
    weakAnswersMiss: "Microservices for fifty bookings a day, or no thought of two clicks at once and of who will run it.",
    hints: [
      "What is the load, in bookings per day?",
      "What is the one thing that must not happen?",
    ],
    source: { title: "SQLite: Appropriate Uses For SQLite", url: "https://sqlite.org/whentouse.html" },
  },
  {
    id: "system-design-022",
    skill: "System design",
    competencies: ["depth-of-knowledge", "communication-clarity", "problem-solving"],
    kind: "system-design",
    level: 9,
    text: "You inherit a platform of two hundred services where every change takes weeks and each outage spreads. What would you examine, and what would you change first?",
    points: [
      {
        id: "evidence",
        text: "Measures before judging: lead time, incidents, call graph and cost.",
        signs: [
          ["lead time", "deployment frequency", "change failure", "call graph", "trace", "dependency", "measure", "dora", "postmortem", "mean time"],
        ],
        followUp: "What would you look at in the first weeks?",
      },
      {
        id: "boundaries",
        text: "Finds boundaries which do not fit, such as shared tables and chatty chains, and teams that do not fit them.",
        signs: [
          ["shared database", "shared table", "coupling", "coupled", "chatty", "distributed monolith", "domain", "boundary", "bounded context", "conway", "merge", "ownership"],
        ],
        followUp: "Where would you suspect the cause of the slowness?",
      },
      {
        id: "blast",
        text: "Limits how failures spread.",
        signs: [
          ["timeout", "circuit breaker", "bulkhead", "shed", "retry storm", "backoff", "asynchronous", "queue", "cell", "degrade", "blast radius", "isolation"],
        ],
        followUp: "Why does a small fault become large, and what helps?",
      },
      {
        id: "first",
        text: "Chooses a first step that is small, visible and measurable.",
        signs: [
          ["start", "one", "pilot", "critical"],
          ["measure", "journey", "path", "checkout", "prove", "value stream"],
        ],
        followUp: "With what would you begin?",
      },
      {
        id: "merge",
        text: "Is willing to remove or join services.",
        signs: [
          ["merge", "delete", "retire", "consolidate", "fewer", "join", "fold", "combine", "modular monolith"],
        ],
        followUp: "What number of them do you think is right?",
      },
      {
        id: "paved",
        text: "Makes the right way the easy one, by a platform, templates and owners.",
        signs: [
          ["paved", "golden path", "template", "self-service", "standard", "pipeline", "default", "owner", "catalogue", "catalog"],
        ],
        followUp: "How do you keep it from growing back?",
      },
      {
        id: "people",
        text: "Wins the teams and the management, with the price stated.",
        signs: [
          ["management", "roadmap", "feature", "trust", "convince", "capacity", "percent of", "buy-in", "pause"],
        ],
        followUp: "What does this ask of the people and of the business?",
      },
    ],
    reference:
      "In the first weeks I measure: lead time and change failure rate per team, the call graph from traces, and which services appear in the last thirty postmortems. I expect a distributed monolith: shared tables, chains eight calls deep, and boundaries that cut through teams. Spreading comes from missing timeouts and retries that turn a slow service into a storm; so the first change is on one critical path, say checkout: budgets for timeouts, backoff, load shedding, and a degraded mode, tried by switching things off. That shows results within weeks. Then I would merge services that always change together; perhaps sixty can be folded or deleted. A paved path, with template, pipeline and telemetry by default, makes the good way the easy one. To the management I state the price: about a fifth of capacity for a year and fewer features, reviewed each quarter by the same numbers. Where it does not move them, I stop.",
    weakAnswersMiss: "A rewrite, a new technology, or rules from an architecture board, without a number or a first step.",
    hints: [
      "What does the list of recent incidents have in common?",
      "Who would have to give something up?",
    ],
    source: { title: "Google SRE Book: Addressing Cascading Failures", url: "https://sre.google/sre-book/addressing-cascading-failures/" },
  },
  {
    id: "system-design-023",
    skill: "System design",
    competencies: ["problem-solving", "technical-accuracy"],
    kind: "system-design",
    level: 4,
    text: "A mobile game with five million players should show each one's place in the weekly ranking. Design it.",
    points: [
      {
        id: "requirements",
        text: "Clarifies what must be exact: the top list, one's own place, friends, ties, and how fresh.",
        signs: [
          ["how fresh", "seconds old", "ties", "tie", "friends", "top hundred", "top 100", "exact for", "approximate", "per second", "how many updates", "requirements"],
        ],
        followUp: "What would you ask before you begin?",
      },
      {
        id: "sorted-set",
        text: "Keeps scores in a structure ordered by score, such as a sorted set, with rank in logarithmic time.",
        signs: [
          ["sorted set", "zset", "skip list", "zadd", "zrevrank", "ordered by score"],
          ["logarithmic", "log n", "position", "reading a rank", "zrevrank"],
        ],
        followUp: "Which structure answers \"which place am I\" quickly?",
      },
      {
        id: "why-not-sql",
        text: "Knows why counting better rows for each request is too slow in a plain table.",
        signs: [
          ["count", "counting", "scan", "full table", "index"],
          ["slow", "expensive", "every request", "too many", "each request", "hard"],
        ],
        followUp: "What is wrong with asking the database each time?",
      },
      {
        id: "truth",
        text: "Stores results durably, so that the ordering can be rebuilt after a loss.",
        signs: [
          ["durable", "database", "event log", "log of results", "append", "source of truth", "table of results"],
          ["rebuild", "rebuilt", "recover", "replay", "restore", "lost"],
        ],
        followUp: "What if the memory holding it is lost?",
      },
      {
        id: "scale",
        text: "Divides by score ranges, leagues or weeks when one machine is not enough, with approximate places at the bottom.",
        signs: [
          ["shard", "shards", "bucket", "buckets", "league", "leagues", "histogram", "range", "percentile", "top percent"],
          ["approximate", "sum", "add up", "bottom", "machine", "machines", "top"],
        ],
        followUp: "What changes with a hundred million?",
      },
      {
        id: "reset-ties",
        text: "Handles the change of week, late results and equal scores by rule.",
        signs: [
          ["new key", "key per week", "week number", "per week", "reset", "archive", "late", "timestamp", "earlier", "tie"],
        ],
        followUp: "What happens on Sunday at midnight?",
      },
      {
        id: "cheating",
        text: "Validates scores on the server and limits impossible ones.",
        signs: [
          ["server side", "validate", "validated", "cheat", "cheating", "cheater", "impossible", "signed", "replay the", "plausible", "anti-cheat"],
        ],
        followUp: "How far do you trust what the phone sends?",
      },
    ],
    reference:
      "I ask first: do we need an exact place for everyone, or exact for the top and \"top 12 percent\" below, how fresh, and how are ties broken? Five million entries fit into one Redis sorted set: updating and reading a rank take logarithmic time, while counting all better rows in a table for every request would be too slow. Results arrive as events, are validated on the server and written durably to a table, so the set can be rebuilt if lost. Each week has its own key; at midnight the new one begins, late results go by their timestamp, the old one is archived and prizes are computed from the durable data. Ties go to the earlier score. For a hundred million I shard by league, or keep a histogram of scores and add up, exact only at the top. Impossible scores are flagged, as the phone can be manipulated; a cheater is removed without recomputing everything.",
    weakAnswersMiss: "They sort a table for every request, trust the client's score, or keep the ranking only in memory.",
    hints: [
      "Who needs the exact place, and who only an idea of it?",
      "Count how often people look compared with how often they play.",
    ],
    source: { title: "Redis documentation: Sorted sets", url: "https://redis.io/docs/latest/develop/data-types/sorted-sets/" },
  },
  {
    id: "system-design-024",
    skill: "System design",
    competencies: ["problem-solving", "technical-accuracy"],
    kind: "system-design",
    level: 4,
    text: "Design polls that newspapers embed in their articles: one vote per reader, results at once, sometimes a million votes in an hour.",
    points: [
      {
        id: "requirements",
        text: "Asks how strict \"one vote per person\" has to be, and how exact and fresh results are.",
        signs: [
          ["how strict", "does it matter", "toy", "signed in", "anonymous", "seconds old", "how fresh", "binding", "requirements", "how exact"],
        ],
        followUp: "What would you clarify first?",
      },
      {
        id: "identity",
        text: "Chooses a way to recognise repeated voting and knows its weakness.",
        signs: [
          ["cookie", "cookies", "account", "ip address", "fingerprint", "token", "device"],
          ["delete", "deleted", "shared", "office", "incognito", "weak", "weakness", "bypass", "again"],
        ],
        followUp: "How do you recognise someone who votes twice?",
      },
      {
        id: "write-path",
        text: "Accepts votes quickly, with a unique key so that a repeated request counts once.",
        signs: [
          ["unique", "unique constraint", "primary key", "idempotent", "conflict", "set nx", "upsert"],
          ["voter", "user", "cookie", "token", "retries", "retry"],
        ],
        followUp: "What exactly happens when somebody clicks?",
      },
      {
        id: "hot-counter",
        text: "Avoids that all update one counter row, by counting in memory, in shards or from a stream.",
        signs: [
          ["sharded counter", "shards", "shard", "batch", "batches", "aggregate", "aggregated", "stream", "queue", "redis", "incr"],
          ["counter", "count", "row", "total", "contention", "lock"],
        ],
        followUp: "A million people change the same number: what is the trouble?",
      },
      {
        id: "read-path",
        text: "Serves results from a cache or CDN for some seconds.",
        signs: [
          ["cdn", "cache", "cached", "edge", "static"],
        ],
        followUp: "How do you show the result to everybody?",
      },
      {
        id: "embed",
        text: "Embeds safely and lightly, by an isolated frame, without slowing the article.",
        signs: [
          ["iframe", "script", "sandbox", "lazy", "lazily", "isolated", "web component", "csp", "third-party"],
        ],
        followUp: "How does it get into the pages of others?",
      },
      {
        id: "abuse-recount",
        text: "Keeps single votes to recount and remove fraud.",
        signs: [
          ["recount", "raw votes", "single votes", "each vote", "log of votes", "bots", "bot", "captcha", "rate limit", "fraud", "anomaly", "suspicious"],
        ],
        followUp: "How do you deal with machines that voted, once you learn of it?",
      },
    ],
    reference:
      "First: is it a toy or binding? For a newspaper a cookie plus limits per IP address is fine; cookies can be deleted and an office shares one address, so anything more needs an account. The article embeds a small lazy iframe, so that the poll neither slows nor can read the page. A vote is one request with poll, choice and voter token; the token has a unique constraint per poll, so retries count once. Inserting three hundred votes per second is no problem, but a single counter row would be all lock contention; so votes go to a stream, are aggregated each second, and totals written in batches. Results are a small JSON that the CDN caches for two seconds, so a million readers cost little. Each vote is kept for a month, so that bots can be removed and the poll recounted. If counting lags, voting still works.",
    weakAnswersMiss: "They update one counter for each vote, and have no opinion about how strictly repeated voting must be prevented.",
    hints: [
      "Compare how often people look with how often they click.",
      "How serious is the matter on which people vote?",
    ],
    source: { title: "Google Cloud: Firestore distributed counters", url: "https://firebase.google.com/docs/firestore/solutions/counters" },
  },
  {
    id: "system-design-025",
    skill: "System design",
    competencies: ["problem-solving", "technical-accuracy"],
    kind: "system-design",
    level: 5,
    text: "How would you show suggestions while people type into the search box of a shop with ten million queries a day?",
    points: [
      {
        id: "requirements",
        text: "Sets targets: latency under about 100 ms per keystroke, freshness, languages, and what is suggested.",
        signs: [
          ["100 ms", "100 milliseconds", "50 milliseconds", "latency", "per keystroke", "how fresh", "languages", "requirements", "products or queries"],
        ],
        followUp: "Which goals do you set?",
      },
      {
        id: "source",
        text: "Builds suggestions from past queries and products, counted and cleaned.",
        signs: [
          ["past queries", "query log", "query logs", "search log", "logs", "popular queries", "catalogue", "catalog", "product names"],
          ["count", "counted", "frequency", "popularity", "weight", "often"],
        ],
        followUp: "Where do the texts come from?",
      },
      {
        id: "structure",
        text: "Uses a prefix structure with the best few precomputed for each prefix.",
        signs: [
          ["trie", "prefix", "prefix index", "edge n-gram", "edge ngram", "fst", "completion"],
          ["top", "precompute", "precomputed", "best", "top ten", "ranked"],
        ],
        followUp: "How are the right ones found within milliseconds?",
      },
      {
        id: "serve",
        text: "Keeps it in memory on several stateless nodes, with caching of short prefixes at the edge.",
        signs: [
          ["in memory", "memory", "replica", "replicas", "cdn", "edge", "cache", "cached"],
          ["prefix", "prefixes", "short", "node", "nodes", "server", "letters"],
        ],
        followUp: "How is it served to so many?",
      },
      {
        id: "client",
        text: "The client waits a little, cancels outdated requests and remembers answers.",
        signs: [
          ["debounce", "debounces", "cancel", "abort", "outdated", "out of order", "local cache", "keep-alive", "discard"],
        ],
        followUp: "What does the browser contribute?",
      },
      {
        id: "update",
        text: "Rebuilds regularly in the background, and lets trends in more quickly.",
        signs: [
          ["rebuild", "rebuilt", "hourly", "nightly", "batch", "pipeline", "swapped", "swap", "trending", "trends", "stream job"],
        ],
        followUp: "How does something get in that became popular an hour ago?",
      },
      {
        id: "quality-safety",
        text: "Handles typing errors, personal data, offensive texts and measures by clicks.",
        signs: [
          ["typo", "typos", "misspelling", "fuzzy", "offensive", "blocklist", "personal data", "private", "click-through", "clicks", "a/b", "conversion"],
        ],
        followUp: "What must never be suggested, and how do you know that it is good?",
      },
    ],
    reference:
      "Ten million queries with some six keystrokes each are about 700 requests per second, a few thousand at peak, each answered within 100 milliseconds. Candidates come from query logs of the last weeks, counted with decay, and from product names in stock; texts that only few people typed are dropped, since they may hold personal data, and a blocklist removes offensive ones. A batch job builds a prefix index, a trie or FST with the top ten precomputed per prefix by popularity and conversion. It fits in memory, so several stateless replicas load it; one- and two-letter prefixes are cached at the CDN. The index is rebuilt hourly and swapped; a small stream job adds trending queries within minutes. The client debounces, cancels outdated requests and caches. Typos are handled by edit distance one if the exact prefix finds little. I measure click-through and orders in an A/B test.",
    weakAnswersMiss: "They query the product database with a wildcard per keystroke, and leave out privacy, offence and outdated answers.",
    hints: [
      "How many requests does one search cause?",
      "Could the answer for a prefix be ready before somebody asks?",
    ],
    source: { title: "Elastic: Search-as-you-type and completion suggester", url: "https://www.elastic.co/docs/reference/elasticsearch/rest-apis/search-suggesters" },
  },
  {
    id: "system-design-026",
    skill: "System design",
    competencies: ["problem-solving", "technical-accuracy"],
    kind: "system-design",
    level: 5,
    text: "Design feature flags for eighty services: switch functions on for some users within seconds, without slowing any request.",
    points: [
      {
        id: "requirements",
        text: "Distinguishes uses: gradual release, kill switch, experiment, permission, with who may change them.",
        signs: [
          ["kill switch", "gradual", "percentage", "experiment", "experiments", "permission", "permissions", "entitlement", "types of", "short-lived", "requirements"],
        ],
        followUp: "Which kinds of switches are there?",
      },
      {
        id: "local-eval",
        text: "Evaluates in the process from a local copy, so that a request needs no network call.",
        signs: [
          ["local", "locally", "in memory", "in-memory", "in process", "in-process", "sdk", "library"],
          ["no network", "no call", "without a call", "network call", "latency", "microseconds", "evaluate", "evaluated"],
        ],
        followUp: "How does a service know the answer without asking anyone?",
      },
      {
        id: "propagate",
        text: "Distributes changes by stream or short polling, with versions.",
        signs: [
          ["stream", "streaming", "server-sent", "sse", "websocket", "push", "pushed", "poll", "polling", "pub/sub"],
        ],
        followUp: "How does a change get to all of them?",
      },
      {
        id: "targeting",
        text: "Assigns people stably by hashing id and flag, with rules for groups.",
        signs: [
          ["hash", "hashing", "hashed", "bucket", "sticky", "stable", "deterministic"],
          ["id", "percent", "rollout", "rule", "rules", "segment"],
        ],
        followUp: "How do you choose ten percent, so that nobody flips back and forth?",
      },
      {
        id: "failure",
        text: "Works when the central service is down, with the last known state and defaults in code.",
        signs: [
          ["last known", "default", "defaults", "fallback", "snapshot", "disk", "cached copy", "stale"],
          ["down", "outage", "unreachable", "start", "fail", "reach", "available"],
        ],
        followUp: "What if the centre does not answer when a service starts?",
      },
      {
        id: "audit-safety",
        text: "Logs who changed what, with approval and the link to deployments and metrics.",
        signs: [
          ["audit", "audited", "history", "approval", "four eyes", "role", "roles", "who changed", "alert", "guardrail", "automatic rollback"],
        ],
        followUp: "One click can break everything: how do you protect it?",
      },
      {
        id: "cleanup",
        text: "Gives each flag an owner and an end, and finds dead ones in code.",
        signs: [
          ["an expiry", "expiry date", "expires", "stale flags", "dead flags", "old flags", "technical debt", "clean up", "cleanup"],
        ],
        followUp: "What happens to old switches?",
      },
    ],
    reference:
      "I separate kinds: short-lived release toggles, kill switches, experiments and long-lived permissions, as they have other owners and lifetimes. A central service stores rules with versions and history; an SDK in each process holds all rules in memory, so evaluation takes microseconds and needs no network call. Changes are pushed by server-sent events through a relay per region, with polling as a safety net, so all know within seconds. People are assigned by hash of flag and user id into a thousand buckets, stable and without storage; rules for segments come first. For browsers the server evaluates and sends results only, since rules may be secret. If the centre is down, services use the last known snapshot from disk or CDN, else the default in code. Changes in production need a role, are audited, and show in dashboards as markers; guardrail metrics can roll back automatically. Every flag has an owner and an expiry, and CI reports stale flags.",
    weakAnswersMiss: "They ask a central service or database on every request, or have no answer to the outage of the centre and to hundreds of dead flags.",
    hints: [
      "What must not happen to a request while it asks for its switches?",
      "How many of them will still be needed in a year?",
    ],
    source: { title: "Martin Fowler: Feature Toggles", url: "https://martinfowler.com/articles/feature-toggles.html" },
  },
  {
    id: "system-design-027",
    skill: "System design",
    competencies: ["problem-solving", "technical-accuracy", "depth-of-knowledge"],
    kind: "system-design",
    level: 7,
    text: "Design a service that keeps a folder identical on all of a person's computers, with files up to fifty gigabytes.",
    points: [
      {
        id: "requirements",
        text: "Clarifies sizes, number of users, offline work, sharing, versions and how soon changes appear.",
        signs: [
          ["offline time", "offline work", "sharing and", "sharing", "shared folders", "version history", "how soon", "number of users", "requirements"],
        ],
        followUp: "What would you ask before you draw anything?",
      },
      {
        id: "chunks",
        text: "Cuts files into content-addressed blocks, so that only changed ones are sent and stored once.",
        signs: [
          ["block", "blocks", "chunk", "chunks", "rolling hash", "content-defined"],
          ["hash", "changed", "dedup", "deduplicate", "deduplication", "only", "content-addressed"],
        ],
        followUp: "Someone changes a line in a huge file: what is transferred?",
      },
      {
        id: "metadata",
        text: "Keeps the tree and versions in a transactional database, apart from the blocks in object storage.",
        signs: [
          ["metadata", "object storage", "s3", "blob", "blobs"],
          ["database", "transaction", "transactional", "journal", "version", "tree", "table"],
        ],
        followUp: "Where do names and contents lie?",
      },
      {
        id: "change-detect",
        text: "Notices local changes by the file system's events and a scan, and remote ones by a journal with a cursor.",
        signs: [
          ["file system events", "inotify", "fsevents", "watcher", "watch", "scan", "cursor", "journal", "long poll", "long polling", "push", "notification", "notified"],
        ],
        followUp: "How does each side learn of changes?",
      },
      {
        id: "conflicts",
        text: "Recognises conflicts by the base version and keeps both copies.",
        signs: [
          ["conflict", "conflicts", "conflicted"],
          ["both", "copy", "copies", "base version", "parent version", "version"],
        ],
        followUp: "Two people change a file offline: what do they find afterwards?",
      },
      {
        id: "atomic-commit",
        text: "A change becomes visible only when all its blocks are there; interrupted transfers resume.",
        signs: [
          ["all blocks", "after all", "commit", "atomic", "atomically", "resume", "resumes", "resumed", "missing blocks", "retry", "temporary file", "rename"],
        ],
        followUp: "The laptop is closed in the middle of an upload: what do others see?",
      },
      {
        id: "security-delete",
        text: "Encrypts, checks rights per file, protects from deletion and ransomware by versions.",
        signs: [
          ["encrypt", "encrypted", "encryption", "ransomware", "undelete", "trash", "restore", "mass delete", "mass deletion", "permission", "permissions", "access"],
        ],
        followUp: "What if a virus spoils the folder on one machine?",
      },
    ],
    reference:
      "I ask about sizes, sharing and offline time. The client cuts files into blocks of about four megabytes, by a rolling hash so that inserting shifts little, and names them by hash; it asks the server which are missing and sends only those. Blocks lie in object storage, deduplicated per customer; names, tree and versions are metadata in a transactional database with a journal per folder. A change is committed only when all blocks are there, atomically, so nobody sees half a file; uploads resume. Clients notice local changes by file system events plus a scan, since events get lost, and remote ones by a cursor into the journal with long polling. Each commit names its base version; if that is outdated it is a conflict and both copies stay, one renamed. Data are encrypted, rights checked for each block list, and old versions stay for thirty days, which also helps against ransomware; mass deletion raises an alarm.",
    weakAnswersMiss: "They upload whole files, let the last writer win, and do not separate names from contents.",
    hints: [
      "How much of the file has really changed?",
      "What do two machines have to compare in order to be sure that they agree?",
    ],
    source: { title: "Dropbox Tech: Rewriting the heart of our sync engine", url: "https://dropbox.tech/infrastructure/rewriting-the-heart-of-our-sync-engine" },
  },
  {
    id: "system-design-028",
    skill: "System design",
    competencies: ["problem-solving", "technical-accuracy", "depth-of-knowledge"],
    kind: "system-design",
    level: 7,
    text: "Design a crawler that visits a billion web pages a month without annoying anyone.",
    points: [
      {
        id: "numbers",
        text: "Estimates rates, storage and bandwidth from the size.",
        signs: [
          ["400 pages", "400 per second", "per second", "terabytes", "bandwidth", "gigabit", "100 kb", "kilobytes", "petabyte", "estimate"],
        ],
        followUp: "What do the numbers tell about the machinery?",
      },
      {
        id: "frontier",
        text: "Keeps a frontier of addresses with priorities, divided by host.",
        signs: [
          ["frontier", "priority", "priorities", "importance", "to visit", "url queue", "queue"],
          ["host", "hosts", "per host", "domain", "by host"],
        ],
        followUp: "How do you choose the next page?",
      },
      {
        id: "politeness",
        text: "Respects robots.txt and limits the rate for each host, with contact in the user agent.",
        signs: [
          ["robots", "robots.txt", "crawl delay", "crawl-delay", "user agent"],
          ["rate", "per host", "per domain", "limit", "one connection", "slow", "back off", "retry-after"],
        ],
        followUp: "How do you avoid being a burden?",
      },
      {
        id: "dedupe",
        text: "Recognises addresses already seen and equal or similar contents.",
        signs: [
          ["bloom", "seen set", "already seen", "normalise", "normalize", "canonical", "canonicalise", "hash", "simhash", "fingerprint", "near-duplicate", "duplicate"],
        ],
        followUp: "How do you keep from fetching the same thing again and again?",
      },
      {
        id: "traps",
        text: "Protects from traps, such as endless calendars, huge files, redirects and hostile content.",
        signs: [
          ["trap", "traps", "calendar", "endless", "infinite", "depth", "max size", "size limit", "redirect", "redirects", "malicious", "spider trap", "session ids"],
        ],
        followUp: "What could keep it busy for ever?",
      },
      {
        id: "recrawl",
        text: "Visits again depending on how often pages change, with conditional requests.",
        signs: [
          ["revisit", "recrawl", "re-crawl", "refresh", "change rate", "how often", "conditional", "etag", "if-modified-since", "last-modified", "sitemap", "sitemaps"],
        ],
        followUp: "How do the copies stay fresh?",
      },
      {
        id: "distributed-failure",
        text: "Divides hosts among machines by consistent hashing, stores state durably, so that a crash loses little; DNS is cached.",
        signs: [
          ["consistent hashing", "hash of the host", "by host", "partition", "partitioned", "checkpoint", "durable", "lease", "reassign", "dns cache", "dns"],
          ["crash", "fails", "failure", "machine", "node", "lost", "restart"],
        ],
        followUp: "A machine dies in the middle: what is lost?",
      },
    ],
    reference:
      "A billion a month are about 400 pages per second, more at peak; with 100 kilobytes each that is 40 megabytes per second and 100 terabytes a month before compression, so some dozen machines. Hosts are assigned to machines by consistent hashing, so that politeness is a local matter. Each has a frontier: priority by importance, then one queue per host with a next allowed time. robots.txt is fetched and cached, one connection per host, slower when answers slow down or say 429, and the user agent names a contact. Addresses are normalised and checked against a seen set with a Bloom filter in front; contents are compared by hash and SimHash. Limits on depth, size, redirects and pages per host catch traps such as endless calendars. Pages are revisited by observed change with conditional requests. Frontier and results are durable, so a crash loses minutes; another node takes over the hosts.",
    weakAnswersMiss: "They describe a loop with a queue, without the limit per host, traps and repeated visits.",
    hints: [
      "What would the owner of a small site say about four hundred visits a second?",
      "Which links never end?",
    ],
    source: { title: "RFC 9309: Robots Exclusion Protocol", url: "https://www.rfc-editor.org/rfc/rfc9309" },
  },
  {
    id: "system-design-029",
    skill: "System design",
    competencies: ["problem-solving", "technical-accuracy", "depth-of-knowledge"],
    kind: "system-design",
    level: 7,
    text: "Advertisers pay per click and want to see figures within a minute; at the end of the month the bill must be right. Design the counting.",
    points: [
      {
        id: "two-needs",
        text: "Separates quick, approximate figures from the exact, auditable ones for billing.",
        signs: [
          ["approximate", "provisional", "preliminary", "estimate"],
          ["exact", "final", "audit", "auditable", "reconciled", "accurate"],
        ],
        followUp: "Are the figures of the minute and those of the month the same thing?",
      },
      {
        id: "ingest",
        text: "Takes events durably into a log before answering, without delaying the visitor.",
        signs: [
          ["kafka", "log", "append", "durable", "kinesis", "stream", "pulsar"],
          ["redirect", "event", "events", "asynchronous", "before", "visitor", "id", "ack"],
        ],
        followUp: "What happens in the moment of the click?",
      },
      {
        id: "dedupe",
        text: "Gives events an id and removes repetitions, as retries happen.",
        signs: [
          ["event id", "click id", "unique id", "idempotent", "dedup", "deduplicate", "deduplication", "duplicates", "exactly once", "exactly-once", "twice"],
        ],
        followUp: "What if the same event arrives again?",
      },
      {
        id: "windows-late",
        text: "Counts in windows by event time with watermarks, and handles late events.",
        signs: [
          ["event time", "watermark", "watermarks", "window", "windows", "tumbling"],
          ["late", "delayed", "lateness", "correction", "correct", "after"],
        ],
        followUp: "A phone was offline and reports an hour later: what now?",
      },
      {
        id: "fraud",
        text: "Filters bots and repeated clicking, also afterwards, with credits.",
        signs: [
          ["fraud", "bots", "bot", "invalid", "suspicious", "repeated", "filter"],
          ["later", "afterwards", "credit", "credits", "refund", "model", "rules", "excluded", "retroactive"],
        ],
        followUp: "Which clicks should not be paid?",
      },
      {
        id: "store-serve",
        text: "Keeps raw events cheaply and aggregates for quick questions by time and campaign.",
        signs: [
          ["raw events", "raw", "object storage", "parquet", "data lake"],
          ["aggregate", "aggregates", "clickhouse", "druid", "olap", "pinot", "roll up", "rollup", "per minute"],
        ],
        followUp: "Where do raw data and results lie?",
      },
      {
        id: "reconcile",
        text: "Recomputes from raw data, compares with the stream and explains differences.",
        signs: [
          ["recompute", "recomputes", "recomputed", "batch", "reprocess", "replay", "nightly"],
          ["compare", "compared", "differences", "difference", "reconcile", "reconciliation", "match", "alarm"],
        ],
        followUp: "How do you prove that the bill is right?",
      },
    ],
    reference:
      "There are two needs: figures within a minute may be provisional, the bill must be exact and explainable. The redirect server gives every click an id signed into the ad link, appends the event to replicated Kafka and redirects. A stream job filters obvious bots, deduplicates by click id within a window, counts by event time in one-minute windows with watermarks, and upserts aggregates into an OLAP store such as ClickHouse; late events correct their window for some hours. Raw events go to object storage as Parquet. Each night a batch recomputes everything from raw data, with the heavier fraud models, compares with the stream and raises an alarm if they differ by more than a tenth of a percent. Billing uses only closed, recomputed days; fraud found later leads to credits, and never to silent changes.",
    weakAnswersMiss: "They increase counters in a database and neither handle duplicates, late events nor fraud.",
    hints: [
      "Which of the two numbers will be argued about by lawyers?",
      "The same event can come again, late, or from a machine.",
    ],
    source: { title: "Apache Flink: Timely Stream Processing", url: "https://nightlies.apache.org/flink/flink-docs-stable/docs/concepts/time/" },
  },
  {
    id: "system-design-030",
    skill: "System design",
    competencies: ["problem-solving", "technical-accuracy"],
    kind: "system-design",
    level: 7,
    text: "Two million people watch a football match online and write comments beside it. Design the comments so that everyone feels the mood of the crowd.",
    points: [
      {
        id: "requirements",
        text: "Recognises that nobody can read everything: asks for rate per viewer, order, delay and moderation.",
        signs: [
          ["nobody can read", "cannot read", "a person reads", "comments a second", "can read perhaps", "readable", "requirements", "how many can"],
        ],
        followUp: "What is possible for a viewer at all?",
      },
      {
        id: "fanout",
        text: "Computes the multiplication: thousands of messages times millions of receivers, and sends one selection rather than all.",
        signs: [
          ["billion", "billions", "times", "multiply", "fan-out", "fanout"],
          ["sample", "sampled", "select", "selection", "batch", "batches", "rooms", "room", "subset"],
        ],
        followUp: "How many deliveries would it be if all saw all?",
      },
      {
        id: "connections",
        text: "Holds connections on many gateways, or lets clients poll a small file from a CDN.",
        signs: [
          ["websocket", "websockets", "server-sent", "sse", "gateway", "gateways", "long polling", "cdn", "polling", "poll"],
          ["connections", "connection", "per server", "cache", "cached", "edge", "second"],
        ],
        followUp: "How do the messages get to two million screens?",
      },
      {
        id: "tree",
        text: "Distributes through a tree or publish/subscribe by region and room, not from one place.",
        signs: [
          ["pub/sub", "publish", "subscribe", "tree", "relay", "relays", "broker", "topic", "topics", "hierarchy", "region", "regional"],
        ],
        followUp: "How do they get from the centre to the gateways?",
      },
      {
        id: "write-guard",
        text: "Limits and checks writing: rate per person, spam, blocked words, quickly and before showing.",
        signs: [
          ["rate limit", "slow mode", "spam", "toxic", "moderation", "moderate", "moderators", "blocklist", "classifier", "filter", "shadow"],
        ],
        followUp: "How do you keep abuse out, in seconds?",
      },
      {
        id: "degrade",
        text: "Degrades gracefully at a goal: drops, aggregates emojis, lengthens intervals; the video comes first.",
        signs: [
          ["degrade", "degrades", "shed", "drop", "dropped", "aggregate", "aggregated", "emoji", "reactions", "counters", "longer interval", "interval", "backpressure", "video first"],
        ],
        followUp: "What happens in the second of the goal?",
      },
      {
        id: "replay-own",
        text: "Shows one's own comment at once, synchronises with the delayed video and stores for replay.",
        signs: [
          ["own comment", "own message", "immediately", "locally", "optimistic", "video time", "timestamp", "delayed", "spoiler", "replay", "archive", "synchronise", "synchronize"],
        ],
        followUp: "What annoys people if you forget it?",
      },
    ],
    reference:
      "A person reads perhaps two comments a second. If ten thousand a second are written and two million received them all, it would be twenty billion deliveries per second, so the point is selection. Writing goes through an API with rate limits per person, a spam and toxicity classifier within 200 milliseconds, and blocked users. A selector per language and room takes a few per second, friends first, the rest is a sample, sent as one batch. Two ways to deliver: gateways with WebSockets, 50,000 connections each, fed by a regional pub/sub tree; or simply a JSON of the last second that clients poll from the CDN, which is robust and cheap, so I begin there. One's own comment appears immediately and locally. Batches carry the video time, since streams are delayed and nobody wants a spoiler. At a goal reactions are aggregated, intervals grow and comments are dropped before the video suffers.",
    weakAnswersMiss: "They send every message to everyone and speak only of WebSockets, without computing the deliveries.",
    hints: [
      "Multiply writers by readers.",
      "How fast do you read yourself?",
    ],
    source: { title: "AWS: Amazon IVS Chat, what it is and how it scales", url: "https://docs.aws.amazon.com/ivs/latest/ChatUserGuide/what-is.html" },
  },
  {
    id: "system-design-031",
    skill: "System design",
    competencies: ["problem-solving", "technical-accuracy"],
    kind: "system-design",
    level: 7,
    text: "Twelve thousand parcel lockers stand in the street, often with a bad connection. Design how they are controlled, and how their software is updated.",
    points: [
      {
        id: "requirements",
        text: "Asks what must work offline: opening for a customer or courier, and for how long.",
        signs: [
          ["work offline", "without a connection", "no connection", "requirements", "must still", "accept a courier", "a day without"],
        ],
        followUp: "Which functions must work whatever the network does?",
      },
      {
        id: "offline-codes",
        text: "Makes codes that the locker can check alone, signed or precomputed, valid for one use and a time.",
        signs: [
          ["signed", "signature", "one-time", "one time", "totp", "hmac", "public key", "preloaded", "pre-loaded", "downloaded beforehand", "token", "code"],
          ["verify", "verifies", "check", "checks", "locally", "offline", "expire", "expires", "valid", "once"],
        ],
        followUp: "A customer stands there and the locker has no network: how can it open?",
      },
      {
        id: "messaging",
        text: "Connects from the device outwards by MQTT or the like, with queued commands and acknowledgements.",
        signs: [
          ["mqtt", "outbound", "device initiates", "persistent session", "qos", "queue", "queued", "long-lived"],
          ["ack", "acknowledge", "acknowledged", "acknowledgement", "retry", "idempotent", "command", "commands", "confirmed"],
        ],
        followUp: "How do commands reach it and how do you know that they did?",
      },
      {
        id: "state",
        text: "Keeps wanted and reported state apart and reconciles them; events are stored on the device and sent later.",
        signs: [
          ["desired", "wanted state", "reported state", "device shadow", "twin", "device twin", "reconciled", "sensor", "sensors"],
        ],
        followUp: "Head office believes that door 7 is closed: how sure can it be?",
      },
      {
        id: "update",
        text: "Updates signed images on two partitions with automatic return, in rings.",
        signs: [
          ["a/b", "two partitions", "dual partition", "partition", "rollback", "roll back", "fall back", "watchdog"],
          ["signed", "signature", "ring", "rings", "canary", "staged", "percent", "waves", "one percent"],
        ],
        followUp: "How do you update without turning boxes into bricks?",
      },
      {
        id: "security",
        text: "Gives each device its own identity in hardware, and limits what a stolen one can do.",
        signs: [
          ["certificate", "certificates", "tpm", "secure element", "mutual tls", "mtls", "own key", "own identity", "device identity", "revoke", "revoked", "tamper", "physical access", "secure boot"],
        ],
        followUp: "Someone steals one of them: what have they got?",
      },
      {
        id: "operate",
        text: "Watches heartbeat, battery and doors, and has a manual way for emergencies.",
        signs: [
          ["heartbeat", "last seen", "battery", "telemetry", "alert", "alarm", "technician", "manual", "mechanical", "spare", "hotline", "remote"],
        ],
        followUp: "What do people see in operations, and what if all else fails?",
      },
    ],
    reference:
      "A locker must open for a customer and accept a courier for at least a day without a connection. So the backend sends assignments ahead; pickup codes are one-time and either preloaded or signed tokens in a QR code that the locker checks locally with a public key, valid for a time. Every action is appended to a local journal and sent later, idempotently. Devices connect outbound by MQTT over mutual TLS with a persistent session; commands are queued, acknowledged and expire, as a door must not open an hour late. Desired and reported state are kept apart and reconciled, with sensors as truth. Updates are signed images on A/B partitions: boot, self-test, watchdog, else roll back; they go in rings, one percent first, never with a customer present. Each device has a certificate in a secure element, can be revoked, and knows only its own codes. Operations see heartbeats; technicians have a mechanical key.",
    weakAnswersMiss: "They let the backend open each door online, or send an update to all of them at once.",
    hints: [
      "It is raining, the customer is waiting and there is no network.",
      "What if an update makes the device unable to receive the next?",
    ],
    source: { title: "AWS IoT: Device Shadow service", url: "https://docs.aws.amazon.com/iot/latest/developerguide/iot-device-shadows.html" },
  },
  {
    id: "system-design-032",
    skill: "System design",
    competencies: ["problem-solving", "technical-accuracy", "ownership"],
    kind: "system-design",
    level: 7,
    text: "A retailer sells the same goods online and in two hundred stores. Design stock keeping so that the website promises only what exists.",
    points: [
      {
        id: "requirements",
        text: "Asks how wrong stock already is in reality, and which promises matter: delivery, pick-up, reservation.",
        signs: [
          ["accuracy", "theft", "shrinkage", "how wrong", "is wrong", "wrong by", "misplaced", "misplacing", "pick-up in", "requirements"],
        ],
        followUp: "How exact can the number be at all?",
      },
      {
        id: "events",
        text: "Records movements as events, and derives the stock from them.",
        signs: [
          ["movement", "movements", "event", "events", "ledger", "append-only", "sale", "sales", "return", "returns"],
          ["derive", "derived", "sum", "balance", "projection", "current"],
        ],
        followUp: "What do you store: a number or what happened?",
      },
      {
        id: "reservation",
        text: "Reserves atomically when the order is placed, with expiry.",
        signs: [
          ["reserve", "reserves", "reserved", "reservation", "reservations", "hold"],
          ["atomic", "atomically", "conditional", "expire", "expires", "expiry", "timeout", "transaction", "minutes"],
        ],
        followUp: "Two customers want the last piece: what happens?",
      },
      {
        id: "available",
        text: "Distinguishes physical stock from what is available, with safety margins by place and product.",
        signs: [
          ["available", "available to promise", "safety stock", "buffer", "margin", "threshold", "reserved minus"],
          ["physical", "on hand", "by product", "per product", "minus", "place"],
        ],
        followUp: "Is everything on the shelf for sale online?",
      },
      {
        id: "stores-offline",
        text: "Lets tills work offline and catch up, with late corrections.",
        signs: [
          ["till", "tills", "cash register", "pos", "store system", "local"],
          ["offline", "later", "catch up", "sync", "queue", "batch", "upload", "minutes"],
        ],
        followUp: "A store has lost its connection: may it go on selling?",
      },
      {
        id: "allocate",
        text: "Chooses from which place an order is served by cost, stock and distance, and re-routes if the piece is not found.",
        signs: [
          ["order routing", "allocate", "allocation", "sourcing", "nearest", "another store", "other store", "re-route", "re-routed", "reroute", "substitute"],
        ],
        followUp: "The store cannot find the piece: what now?",
      },
      {
        id: "hot-consistency",
        text: "Shows approximate availability on pages and checks exactly only in the basket; partitions by product and handles rushes.",
        signs: [
          ["cache", "cached", "approximate", "eventually", "seconds old", "low stock"],
          ["checkout", "basket", "exact", "check", "order", "strong", "authoritative", "hot", "partition"],
        ],
        followUp: "Must each product page show the exact number?",
      },
    ],
    reference:
      "I begin with the truth: stock in stores is wrong by some percent through theft and misplacing, so the promise has to allow for it. Every movement, sale, return, delivery, count, is an event in a ledger per product and place, with an id for idempotence; current stock is derived. Available to promise is on hand minus reservations minus a safety buffer by store and product. Product pages read a cached, coarse availability, seconds old; the order makes the exact check: a conditional, atomic reservation on the authoritative row, which expires if payment fails. Tills work offline and upload later, so a last piece may be gone; hence the buffers. Sourcing chooses by cost, distance and stock; if staff cannot find the piece within an hour, the order is re-routed to another store, else cancelled with an apology. Cycle counts reconcile, with reasons for adjustments, and the cancel rate is the measure that steers buffers.",
    weakAnswersMiss: "They keep one exact number in a database and believe it, without offline tills, wrong counts and reservations.",
    hints: [
      "How often is a product in the computer, but not on the shelf?",
      "At which moment exactly is the promise made?",
    ],
    source: { title: "Microservices.io: Saga pattern", url: "https://microservices.io/patterns/data/saga.html" },
  },
  {
    id: "system-design-033",
    skill: "System design",
    competencies: ["problem-solving", "technical-accuracy", "depth-of-knowledge"],
    kind: "system-design",
    level: 8,
    text: "Design the ledger of a wallet app with ten million users, in which no cent may appear or disappear.",
    points: [
      {
        id: "double-entry",
        text: "Uses double entry: each transfer has entries that sum to zero, immutable, corrected by counter-entries.",
        signs: [
          ["double-entry", "double entry", "debit", "credit", "sum to zero", "sums to zero", "balanced"],
          ["immutable", "append", "append-only", "never changed", "never updated", "reversal", "counter-entry", "correct", "entries"],
        ],
        followUp: "How do you record a transfer?",
      },
      {
        id: "atomic-idempotent",
        text: "Writes it in one transaction, with an idempotency key from the caller.",
        signs: [
          ["idempotency", "idempotent", "unique key", "unique"],
          ["transaction", "one transaction", "atomic", "atomically", "both entries", "commit"],
        ],
        followUp: "The phone sends the same transfer twice: what happens?",
      },
      {
        id: "balance-limits",
        text: "Prevents overdrawing under concurrency, by lock or condition, and derives balances from entries.",
        signs: [
          ["overdraw", "overdraft", "negative", "insufficient", "enough"],
          ["lock", "locked", "conditional", "version", "serializable", "where", "check", "order", "row"],
        ],
        followUp: "Two payments at once want the last ten euros: how do you prevent both?",
      },
      {
        id: "numbers",
        text: "Stores amounts as integers in the smallest unit with a currency.",
        signs: [
          ["integer", "integers", "minor unit", "minor units", "decimal", "bigint", "no float", "floating"],
        ],
        followUp: "How do you store an amount?",
      },
      {
        id: "external",
        text: "Treats banks and cards as accounts with pending states, and reconciles with their files.",
        signs: [
          ["bank", "banks", "card", "external", "clearing", "settlement", "suspense"],
          ["pending", "reconcile", "reconciliation", "statement", "match", "file", "state machine", "compare"],
        ],
        followUp: "How does money from outside come in, and how do you know that it did?",
      },
      {
        id: "scale-hot",
        text: "Partitions by account, and treats hot accounts such as fees or merchants by sub-accounts or batches; between partitions by pending entries.",
        signs: [
          ["partition", "shard", "sharded", "partitioned"],
          ["hot", "sub-account", "sub-accounts", "fee", "fees", "batch", "merchant", "saga", "two-phase", "pending", "in transit"],
        ],
        followUp: "Ten million users, and a fee account that takes part in every payment: what will hurt?",
      },
      {
        id: "audit-control",
        text: "Checks continuously that all sums are zero, with audit trail, separation of duties and a stop.",
        signs: [
          ["invariant", "continuously", "check that", "sum of all", "hash chain", "audit", "auditor", "auditors", "four eyes", "separation of duties", "alarm", "freeze", "trial balance"],
        ],
        followUp: "How would you notice if something were missing?",
      },
    ],
    reference:
      "Double entry: each transfer is a set of immutable entries on accounts that sum to zero; nothing is updated or deleted, mistakes get a reversal. Amounts are integers in minor units with currency. A transfer is one database transaction, with an idempotency key unique per caller, so a retry returns the first result. The balance is derived and kept as a running value in the same transaction; overdrawing is prevented by a row lock in account order or a conditional update. Money from outside passes through suspense accounts as pending and is reconciled daily with bank statements; differences go to people. I shard by account; transfers between shards go through an in-transit account with an outbox, so the sum is right at every moment. Hot fee accounts get sub-accounts that are swept. A job continuously checks that everything sums to zero and that balances equal entries; any deviation raises an alarm and can freeze payouts. Manual bookings need four eyes.",
    weakAnswersMiss: "They update a balance column in place, use floating point, or cannot say what happens on a repeated request or a missing bank file.",
    hints: [
      "Accountants solved this some five hundred years ago.",
      "Where is the money while it is on its way?",
    ],
    source: { title: "Modern Treasury: Accounting for developers", url: "https://www.moderntreasury.com/journal/accounting-for-developers-part-i" },
  },
  {
    id: "system-design-034",
    skill: "System design",
    competencies: ["problem-solving", "technical-accuracy", "depth-of-knowledge"],
    kind: "system-design",
    level: 8,
    text: "Design video calls for up to fifty people, from a browser, over networks of every quality.",
    points: [
      {
        id: "requirements",
        text: "Sets goals for latency, quality, number of calls, recording and privacy.",
        signs: [
          ["150 ms", "200 ms", "150 milliseconds", "200 milliseconds", "latency", "recording", "end-to-end encryption", "concurrent calls", "requirements", "simultaneous"],
        ],
        followUp: "Which goals do you set?",
      },
      {
        id: "topology",
        text: "Compares peer to peer, mixing and forwarding, and chooses a forwarding unit for groups.",
        signs: [
          ["sfu", "selective forwarding", "forwarding unit", "forwards"],
          ["peer", "mesh", "mcu", "mixing", "upload", "uploads", "each participant", "mixes"],
        ],
        followUp: "Who sends what to whom?",
      },
      {
        id: "signalling",
        text: "Separates signalling from media, and explains how connections get through firewalls.",
        signs: [
          ["signalling", "signaling", "websocket", "sdp"],
          ["stun", "turn", "ice", "nat", "relay", "firewall", "webrtc"],
        ],
        followUp: "How do two browsers find each other at all?",
      },
      {
        id: "adapt",
        text: "Adapts to each receiver: simulcast or layered coding, estimation of bandwidth, fewer or smaller pictures.",
        signs: [
          ["simulcast", "svc", "layers", "layered", "several resolutions", "resolutions"],
          ["bandwidth", "congestion", "estimate", "estimation", "receiver", "adapt", "downgrade", "thumbnail", "thumbnails", "active speaker"],
        ],
        followUp: "One person sits in a train with a weak connection: what do the others notice?",
      },
      {
        id: "loss",
        text: "Handles loss and jitter: UDP, jitter buffer, retransmission, forward error correction, audio first.",
        signs: [
          ["udp", "jitter", "packet loss", "retransmission", "retransmit", "nack", "fec", "forward error", "keyframe", "conceal", "audio first", "audio has priority"],
        ],
        followUp: "What happens to packets that are lost or late?",
      },
      {
        id: "regions",
        text: "Places media servers near people and cascades them, with a choice at the start.",
        signs: [
          ["region", "regions", "nearest", "close to", "cascade", "cascades", "cascaded", "anycast", "edge", "backbone"],
        ],
        followUp: "Half of them are in Sydney, half in Berlin: where is the server?",
      },
      {
        id: "failure-capacity",
        text: "Plans capacity by bandwidth, moves calls when a server dies, drains before deployments.",
        signs: [
          ["capacity", "gigabit", "streams per", "mbit", "bandwidth per server"],
          ["reconnect", "reconnects", "drain", "draining", "migrate", "fails", "dies", "another server", "failover", "restart"],
        ],
        followUp: "A media server dies with two hundred calls on it: what do people see?",
      },
    ],
    reference:
      "Goals: below 200 milliseconds one way, audio always, video as good as possible. Two people connect directly by WebRTC; in a group of fifty a mesh would need 49 uploads each, and mixing everything on servers costs CPU and delay, so I take a selective forwarding unit: everyone uploads once, the SFU forwards. Signalling runs by WebSocket; ICE finds a path with STUN and, through strict firewalls, TURN. Senders upload simulcast in three resolutions or SVC layers; the SFU picks per receiver by bandwidth estimation and by layout, active speaker large, others thumbnails, invisible ones not at all. So a weak receiver harms nobody. Media go over UDP with jitter buffer, NACK, error correction for audio, key frames on request. People connect to the nearest region and SFUs cascade over the backbone. Capacity is counted in gigabits per server; deployments drain calls, and when a server dies clients reconnect within seconds to another one.",
    weakAnswersMiss: "They send all videos through one server by HTTP or from each to each, without regard to bandwidth per person.",
    hints: [
      "How many uploads would each person need if all sent directly to all?",
      "Which matters more: a perfect picture or an unbroken voice?",
    ],
    source: { title: "W3C: WebRTC, Real-Time Communication in Browsers", url: "https://www.w3.org/TR/webrtc/" },
  },
  {
    id: "system-design-035",
    skill: "System design",
    competencies: ["problem-solving", "depth-of-knowledge", "ownership"],
    kind: "system-design",
    level: 9,
    text: "You have a limited number of GPUs and ten thousand employees who use a language model at the same time. Design the serving.",
    points: [
      {
        id: "requirements",
        text: "Clarifies uses: chat, documents, batch; goals for the first word and for speed; sizes of prompts; confidentiality.",
        signs: [
          ["first token", "time to first", "tokens per second", "context length", "prompt length", "interactive", "batch", "confidential", "requirements", "peak"],
        ],
        followUp: "What do you need to know about the use?",
      },
      {
        id: "capacity",
        text: "Estimates capacity from tokens, memory for weights and for the cache of each conversation.",
        signs: [
          ["kv cache", "kv-cache", "weights", "memory per", "tokens per second", "gigabytes", "vram"],
          ["estimate", "per gpu", "concurrent", "requests", "per user", "fits", "per token", "capacity"],
        ],
        followUp: "What limits how many people one card can serve?",
      },
      {
        id: "batching",
        text: "Uses continuous batching and paged memory in the inference server.",
        signs: [
          ["continuous batching", "batching", "batched", "in-flight batching", "paged", "paging", "vllm", "tensorrt", "prefill", "decode"],
        ],
        followUp: "How do you get the most out of each card?",
      },
      {
        id: "routing-cache",
        text: "Routes by model size, and reuses prefixes and answers.",
        signs: [
          ["smaller model", "small model", "model router", "prefix cache", "prefix caching", "same prefix", "cached", "affinity", "sticky", "quantized", "quantised", "speculative"],
        ],
        followUp: "Does each question need the largest model?",
      },
      {
        id: "fairness",
        text: "Has queues with priorities, quotas per team, admission control and streaming.",
        signs: [
          ["quota", "quotas", "priority queue", "priority queues", "interactive first", "fair share", "fairness", "admission control", "rate limit", "token budget"],
        ],
        followUp: "It is ten in the morning and everyone asks at once: who waits?",
      },
      {
        id: "degrade-fail",
        text: "Degrades: shorter outputs, smaller models, outside capacity; survives loss of a node in mid-answer.",
        signs: [
          ["degrade", "degrades", "overflow", "overflows", "burst to", "shortens", "shorter answers", "limit the output", "node fails", "node dies"],
        ],
        followUp: "A card fails in the middle of an answer, or demand doubles: what happens?",
      },
      {
        id: "quality-safety-observe",
        text: "Watches quality, safety and cost: evaluation before changing models, logs with privacy, filters.",
        signs: [
          ["evaluation", "evaluate", "golden", "regression", "canary", "guardrail", "filter", "prompt injection", "redact", "redaction", "audit", "retention", "cost per", "chargeback", "tokens per team"],
        ],
        followUp: "How do you change the model without making it worse, and who pays?",
      },
    ],
    reference:
      "First the demand: ten thousand people mean perhaps five hundred requests in flight, with a first token within a second and thirty tokens per second. Capacity follows from memory: weights plus the KV cache per conversation, which usually is the limit, so I measure tokens per second per GPU at that mix. The inference server uses continuous batching and paged KV memory, with chunked prefill so long documents do not stall chats. A gateway counts tokens, applies quotas per team and keeps priority queues: interactive first, batch at night. A router sends easy tasks to a small, quantized model, and keeps conversations on the node that has their prefix cached. Under load it shortens outputs, degrades to the small model or overflows to a cloud. If a node dies, the gateway retries from the prompt plus the text already streamed. New models go through an evaluation set and canary; logs are redacted, cost is shown per team.",
    weakAnswersMiss: "They put a load balancer before some machines and count requests instead of tokens and memory.",
    hints: [
      "What grows with each word of a conversation?",
      "Is every question equally urgent and equally difficult?",
    ],
    source: { title: "Kwon et al.: Efficient Memory Management for Large Language Model Serving with PagedAttention", url: "https://arxiv.org/abs/2309.06180" },
  },
  {
    id: "system-design-036",
    skill: "System design",
    competencies: ["problem-solving", "ownership", "collaboration"],
    kind: "system-design",
    level: 9,
    text: "By law a company must erase everything about a person within thirty days, and the data lie in three hundred systems. Design that.",
    points: [
      {
        id: "inventory",
        text: "Begins with a catalogue of personal data with owners, purpose, and legal ground to keep.",
        signs: [
          ["catalog", "catalogue", "inventory", "map", "data map", "lineage", "classification"],
          ["owner", "owners", "purpose", "legal", "ground", "retention", "keep", "personal data"],
        ],
        followUp: "How do you know where something about a person lies?",
      },
      {
        id: "identity-resolve",
        text: "Verifies the requester and resolves the identities across systems.",
        signs: [
          ["verify", "verifies", "verified", "identity", "prove"],
          ["identifiers", "ids", "email", "match", "link", "resolve", "resolution", "cookie", "device", "customer number"],
        ],
        followUp: "How do you know who asks, and under which names the systems know them?",
      },
      {
        id: "orchestrate",
        text: "Orchestrates: a request becomes tasks for every system with acknowledgement, deadline, retries and escalation.",
        signs: [
          ["orchestrate", "orchestrator", "orchestration", "workflow", "tasks", "task", "event", "topic"],
          ["acknowledge", "acknowledges", "acknowledgement", "confirm", "confirms", "deadline", "retry", "retries", "escalate", "escalation", "status"],
        ],
        followUp: "How do three hundred owners get to know, and how do you get to know that they have done it?",
      },
      {
        id: "hard-places",
        text: "Deals with hard places: backups, logs, analytics, machine learning, processors outside, e.g. by destroying keys.",
        signs: [
          ["backup", "backups", "logs", "warehouse", "data lake", "third party", "third parties", "processors", "crypto-shredding", "crypto shredding", "destroy the key", "delete the key", "immutable"],
          ["expire", "expires", "own key", "keys", "restore", "restored", "retention", "partition", "partitions", "suppression"],
        ],
        followUp: "Which places make it really difficult?",
      },
      {
        id: "exceptions",
        text: "Keeps what the law demands, blocked and separate, and tells the person.",
        signs: [
          ["legal hold", "tax", "accounting", "obligation", "must keep", "law demands", "retained", "restricted", "anonymise", "anonymize", "pseudonymise"],
        ],
        followUp: "What may not be erased although the person wishes it?",
      },
      {
        id: "prove",
        text: "Proves it by tests with synthetic people, audit trail without the data itself, and prevents return.",
        signs: [
          ["synthetic", "test person", "test persons", "audit", "audit trail", "evidence", "tombstone", "suppression list", "searched for"],
        ],
        followUp: "How do you show that it worked and stays so?",
      },
      {
        id: "prevent",
        text: "Reduces the problem: less data, retention by default, tokens in place of copies.",
        signs: [
          ["minimise", "minimize", "minimisation", "minimization", "less data", "retention by default", "automatic expiry", "ttl", "token", "tokens", "tokenise", "tokenize", "fewer copies", "reference instead", "by design", "new systems"],
        ],
        followUp: "How do you make it easier in three years?",
      },
    ],
    reference:
      "First a data catalogue: which system holds which personal data, owner, purpose, retention and legal ground; without an entry a new system may not go live. A request is verified, then an identity service resolves all identifiers: customer number, emails, device ids. An orchestrator with durable workflow creates one task per system; systems implement an idempotent erase interface, acknowledge with counts, and are retried and escalated to the owner after ten days. What law demands, such as invoices for tax, is kept but restricted, and the person is told. Hard places: logs and lake partitions with short retention; partners by contract; backups that expire after 35 days, with a suppression list applied after each restore; or crypto-shredding, where data of a person are encrypted with their own key. The audit trail holds hashes, not data. Synthetic people are erased every week and searched for everywhere. And it gets cheaper by minimisation: tokens instead of copies, retention by default.",
    weakAnswersMiss: "They write a script that deletes rows in the main database, and forget backups, analytics, partners and proof.",
    hints: [
      "In how many places is your own address stored in a company?",
      "A month later somebody brings back an old state: what returns with it?",
    ],
    source: { title: "EDPB: Guidelines 4/2019 on Data Protection by Design and by Default", url: "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-42019-article-25-data-protection-design-and_en" },
  },
  {
    id: "system-design-037",
    skill: "System design",
    competencies: ["problem-solving", "ownership", "collaboration"],
    kind: "system-design",
    level: 10,
    text: "A bank wants to leave its forty-year-old core system on a mainframe. How would you plan the way, and how would you recognise that it is the right one?",
    points: [
      {
        id: "why-goal",
        text: "Asks for the reason and measurable goals, and considers staying with parts.",
        signs: [
          ["why", "reason", "reasons", "goal", "goals", "business case", "time to market", "cost", "risk of staying", "skills", "retire", "retiring", "retirement"],
          ["measure", "measurable", "figure", "figures", "months", "percent", "weeks"],
        ],
        followUp: "Why leave at all, and what should be better then?",
      },
      {
        id: "understand",
        text: "Uncovers what the system really does: rules in code, interfaces, batch runs, people who know.",
        signs: [
          ["archaeology", "hidden rules", "undocumented", "cobol", "batch runs", "experts", "people who know", "those who know", "characterisation", "characterization", "dead code"],
        ],
        followUp: "Who knows what it does?",
      },
      {
        id: "slice",
        text: "Moves by slices, product or customer groups, with routing in front, rather than in one night.",
        signs: [
          ["strangler", "slice", "slices", "product by product", "by product", "customer group", "customer groups", "new customers", "step by step", "incremental", "incrementally", "coexist", "coexistence"],
          ["route", "routing", "facade", "layer", "api", "first", "new", "front"],
        ],
        followUp: "Where do you begin, and how do both worlds live side by side?",
      },
      {
        id: "data-truth",
        text: "Defines for each piece of data which side is the truth, synchronises by events or change capture and reconciles.",
        signs: [
          ["source of truth", "system of record", "master", "truth", "leading", "owner of the data", "single writer"],
          ["sync", "synchronise", "synchronised", "synchronize", "change data capture", "cdc", "event", "events", "replicate", "reconcile", "reconciled"],
        ],
        followUp: "Where is the balance of an account true during the years of transition?",
      },
      {
        id: "parallel-run",
        text: "Runs both in parallel and compares to the cent, over month and year ends, before switching.",
        signs: [
          ["parallel run", "in parallel", "parallel", "shadow", "both systems"],
          ["compare", "compared", "compares", "cent", "difference", "differences", "reconcile", "match", "explain", "explained"],
        ],
        followUp: "How do you gain the confidence to move an account?",
      },
      {
        id: "reversible-risk",
        text: "Plans the way back, limits per wave, regulator and operation, with criteria to stop.",
        signs: [
          ["way back", "roll back", "rollback", "reversible", "wave", "waves", "stop criteria", "criteria", "regulator", "supervisor", "kill", "abort", "small waves", "blast radius"],
        ],
        followUp: "What if it goes wrong on the third weekend?",
      },
      {
        id: "organisation",
        text: "Organises for years: stable teams with the business, dual skills, buy or build, funding by results, and really switches the old off.",
        signs: [
          ["buy or build", "buy", "package", "vendor", "stable team", "stable teams", "product team", "funding", "funded", "stage", "milestones", "sponsor", "train", "retain", "switch off", "decommission", "sunset"],
        ],
        followUp: "What about people and money over five or more years?",
      },
    ],
    reference:
      "I first ask why: cost, risk of people retiring, or months until a new product is live; each leads to another plan, and some parts may stay. Goals get figures, such as launching a product in four weeks. Then archaeology: interfaces, batch runs, undocumented rules, with the people who know them. No big bang: a facade layer goes in front, and slices move, beginning with new savings customers, then product by product. For each kind of data one side is system of record, the other is synchronised by change data capture and reconciled daily. Before a wave, both systems run in parallel over month ends and every difference is explained. Waves are small and reversible, with stop criteria agreed with the regulator. Buying a package is decided per domain by a trial on the nastiest cases. Stable teams with the business, funding in stages by results. A slice counts only when its old part is switched off.",
    weakAnswersMiss: "They choose a target technology and a date, and underestimate hidden rules, years of coexistence and the way back.",
    hints: [
      "Which part could move within half a year and prove something?",
      "During the transition an account exists in two worlds.",
    ],
    source: { title: "Martin Fowler: Patterns of Legacy Displacement", url: "https://martinfowler.com/articles/patterns-legacy-displacement/" },
  },
  {
    id: "system-design-038",
    skill: "System design",
    competencies: ["ownership", "problem-solving", "collaboration"],
    kind: "system-design",
    level: 10,
    text: "You are to decide how a company with a thousand engineers keeps its systems running through the failure of any supplier, cloud provider included. What would you do?",
    points: [
      {
        id: "scenarios",
        text: "Translates the fear into scenarios with likelihood and harm, also price, sanctions, insolvency and hacked suppliers.",
        signs: [
          ["scenario", "scenarios", "insolvency", "bankrupt", "sanctions", "price increase", "hacked", "compromised", "outage", "lock"],
          ["likelihood", "probability", "harm", "impact", "cost", "rank", "ranked", "likely", "how long"],
        ],
        followUp: "Which failures exactly are meant?",
      },
      {
        id: "tiers",
        text: "Classifies services by what an hour or a week of failure costs, with targets for time and data.",
        signs: [
          ["tier", "tiers", "critical", "classify", "classified", "rto", "rpo", "business impact", "impact analysis", "per service", "vital"],
          ["hour", "hours", "day", "days", "data", "target", "targets", "cost", "week"],
        ],
        followUp: "Must everything survive?",
      },
      {
        id: "dependencies",
        text: "Uncovers hidden common dependencies: identity, DNS, code hosting, payment, mail, certificates.",
        signs: [
          ["identity", "dns", "code hosting", "github", "single sign-on", "certificate", "certificates", "registry", "status page", "chat", "pager", "ci", "sms", "hidden", "transitive"],
        ],
        followUp: "What would fail with the supplier that nobody thinks of?",
      },
      {
        id: "options-cost",
        text: "Compares levels: backups elsewhere, tested restore, portable platform, warm standby, active on two, with honest cost.",
        signs: [
          ["backup", "backups", "warm standby", "standby", "active-active", "active", "multi-cloud", "portable", "kubernetes", "escrow", "exit plan", "export"],
          ["cost", "costs", "expensive", "complexity", "price", "lowest common", "slower", "worth"],
        ],
        followUp: "Which degrees of protection are there, and what do they cost?",
      },
      {
        id: "minimum-viable",
        text: "Defines a minimum company: the few processes that go on, with manual ways.",
        signs: [
          ["minimum", "minimal", "degraded", "manual", "paper", "reduced", "essential", "few processes", "read-only", "emergency mode", "vital", "core processes"],
        ],
        followUp: "What is the least that has to work on the worst day?",
      },
      {
        id: "contracts",
        text: "Uses contracts, exit rights, data exports and concentration rules together with purchasing and law.",
        signs: [
          ["contract", "contracts", "contractual", "exit", "exit clause", "exit rights", "notice", "audit right", "audit rights", "purchasing", "procurement", "legal", "concentration", "dora", "regulation", "regulator"],
        ],
        followUp: "What can be done without technology?",
      },
      {
        id: "exercise-govern",
        text: "Practises really, measures, decides openly on remaining risk and repeats.",
        signs: [
          ["exercise", "exercises", "drill", "drills", "game day", "game days", "rehearse", "practise", "practice", "test the", "switch over"],
          ["accept", "accepted", "residual", "remaining risk", "board", "sign", "signs", "measured", "report", "yearly", "quarter", "annually"],
        ],
        followUp: "How do you know that the plan is more than words?",
      },
    ],
    reference:
      "I would turn the fear into scenarios: a control plane down for three days, an account locked by mistake, insolvency, sanctions, a compromised supplier, each ranked by likelihood and impact. Then services are put into tiers by what an hour or a week costs, with RTO and RPO that the business signs. Usually five percent are vital. Mapping finds hidden dependencies: identity, DNS, code hosting, certificates, the chat we would use in the crisis. Then options with honest cost: for everything backups at another provider with tested restore; for the vital tier a warm standby elsewhere on portable building blocks; active on two clouds only where it pays, as it doubles complexity. We define a minimum company: which few processes run in emergency mode, even manually. Contracts add exit rights, exports and notice periods. Drills decide: each quarter one supplier is really switched off for a tier. The board accepts the remaining risk in writing, every year, with measured figures.",
    weakAnswersMiss: "They answer \"multi-cloud\" for everything, without scenarios, cost or a rehearsal.",
    hints: [
      "What does the company lose in the first hour, the first day, the first week?",
      "Which service would you need in the crisis that fails in the same crisis?",
    ],
    source: { title: "European Commission: Digital Operational Resilience Act (Regulation 2022/2554)", url: "https://eur-lex.europa.eu/eli/reg/2022/2554/oj/eng" },
  },
];
