/** What words of job titles mean the same: short forms, word families, seniority, titles in other languages. */

/** Written out before titles are compared, on both sides. Keys are lower case without accents. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map(Object.entries({
  // Roles
  swe: "software engineer",
  sde: "software development engineer",
  sdet: "software test engineer",
  sre: "site reliability engineer",
  sysadmin: "systems administrator",
  syseng: "systems engineer",
  dba: "database administrator",
  ceo: "chief executive officer",
  cfo: "chief financial officer",
  cio: "chief information officer",
  ciso: "chief information security officer",
  cmo: "chief marketing officer",
  coo: "chief operating officer",
  cto: "chief technology officer",
  chro: "chief human resources officer",
  vp: "vice president",
  svp: "senior vice president",
  evp: "executive vice president",
  gm: "general manager",
  gp: "general practitioner",
  rn: "registered nurse",
  lpn: "licensed practical nurse",
  lvn: "licensed vocational nurse",
  cna: "certified nursing assistant",
  emt: "emergency medical technician",
  pa: "physician assistant",
  slp: "speech language pathologist",
  cpa: "certified public accountant",
  sdr: "sales development representative",
  bdr: "business development representative",
  csr: "customer service representative",
  csm: "customer success manager",
  physio: "physical therapist",
  physiotherapist: "physical therapist",
  vet: "veterinarian",
  hostess: "host",
  waitress: "waiter",
  // Words
  dev: "developer",
  devs: "developer",
  eng: "engineer",
  engr: "engineer",
  coder: "programmer",
  mgr: "manager",
  mgmt: "management",
  mngr: "manager",
  dir: "director",
  asst: "assistant",
  admin: "administrator",
  rep: "representative",
  reps: "representative",
  spec: "specialist",
  coord: "coordinator",
  supv: "supervisor",
  acct: "accounting",
  acc: "accounting",
  ops: "operations",
  svc: "service",
  cust: "customer",
  govt: "government",
  intl: "international",
  infosec: "information security",
  appsec: "application security",
  cybersecurity: "cyber security",
  biz: "business",
  comms: "communications",
  maths: "mathematics",
  math: "mathematics",
  prof: "professor",
  chem: "chemical",
  mech: "mechanical",
  elec: "electrical",
  // Fields
  ml: "machine learning",
  ai: "artificial intelligence",
  nlp: "natural language processing",
  genai: "artificial intelligence",
  llm: "artificial intelligence",
  ux: "user experience",
  ui: "user interface",
  qa: "quality assurance",
  qc: "quality control",
  hr: "human resources",
  it: "information technology",
  bi: "business intelligence",
  pr: "public relations",
  seo: "search engine optimization",
  sem: "search engine marketing",
  ppc: "pay per click",
  icu: "intensive care unit",
  hvac: "heating ventilation air conditioning",
  cnc: "computer numerically controlled",
  soc: "security operations center",
  gis: "geographic information systems",
  ehs: "environmental health safety",
  js: "javascript",
  golang: "go",
  sys: "systems",
  db: "database",
  rnd: "research development",
  // One word or two
  frontend: "front end",
  backend: "back end",
  fullstack: "full stack",
  helpdesk: "help desk",
  website: "web site",
  webmaster: "web master",
  datacenter: "data center",
  centre: "center",
  programme: "program",
  devsecops: "security devops",
  mlops: "machine learning operations",
}));

/** Activities and the people who do them: `software development` means `software developer`. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  accountant: ["accounting", "accountancy"],
  administrator: ["administration", "administrative", "administer"],
  analyst: ["analysis", "analytics", "analytical", "analyse", "analyze"],
  architect: ["architecture", "architectural"],
  auditor: ["audit", "auditing"],
  baker: ["baking"],
  bookkeeper: ["bookkeeping"],
  carpenter: ["carpentry"],
  consultant: ["consulting", "consultancy"],
  coordinator: ["coordination", "coordinating"],
  counselor: ["counseling", "counsellor", "counselling"],
  designer: ["design", "designing"],
  developer: ["development", "developing", "develop"],
  director: ["directing", "direction"],
  driver: ["driving"],
  editor: ["editing", "editorial"],
  engineer: ["engineering"],
  financial: ["finance"],
  firefighter: ["firefighting"],
  instructor: ["instruction", "instructional"],
  librarian: ["library"],
  machinist: ["machining"],
  manager: ["management", "managing", "manage"],
  mathematics: ["mathematical"],
  nurse: ["nursing"],
  operator: ["operating"],
  operation: ["operational"],
  photographer: ["photography"],
  planner: ["planning"],
  plumber: ["plumbing"],
  programmer: ["programming"],
  recruiter: ["recruiting", "recruitment"],
  researcher: ["research"],
  scientist: ["science", "scientific"],
  supervisor: ["supervision", "supervising", "supervisory"],
  support: ["supporting"],
  surgeon: ["surgery", "surgical"],
  teacher: ["teaching"],
  tester: ["test", "testing"],
  trainer: ["training"],
  translator: ["translation"],
  underwriter: ["underwriting"],
  welder: ["welding"],
  writer: ["writing"],
};

const FAMILY_OF = new Map(
  Object.entries(FAMILIES).flatMap(([family, words]) => words.map((word) => [word, family])),
);

/** The word that stands for a word and its relatives: `engineers` and `engineering` both give `engineer`. */
export function toFamily(word: string): string {
  const single = toSingular(word);
  return FAMILY_OF.get(word) ?? FAMILY_OF.get(single) ?? single;
}

function toSingular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Role words that different employers use for the same work; each stands for the others of its line. */
const SIMILAR_ROLE_LINES = [
  "developer engineer programmer",
  "agent representative",
  "teacher instructor",
  "lecturer teacher professor",
  "lawyer attorney",
  "worker laborer operative",
  "cleaner janitor",
  "waiter server",
  "doctor physician",
  "salesperson salesman saleswoman",
  "technician technologist",
  "practitioner physician",
  "specialist analyst",
  "gardener groundskeeper",
];

export const SIMILAR_ROLES: ReadonlyMap<string, readonly string[]> = new Map(
  SIMILAR_ROLE_LINES.map((line) => line.split(" ")).flatMap((roles) =>
    roles.map((role) => [role, roles.filter((other) => other !== role)] as const)
  ),
);

/** Say how high, how long or on what terms, not what somebody does. */
export const SENIORITY_WORDS: ReadonlySet<string> = new Set(
  ("senior sr snr junior jr jnr lead leading principal staff intern internship trainee apprentice graduate grad " +
    "entry mid level midlevel experienced expert distinguished associate i ii iii iv v 1 2 3 4 5 l1 l2 l3 l4 l5 l6 " +
    "e3 e4 e5 e6 grade fresher beginner freelance freelancer contract contractor temporary temp part full time " +
    "remote hybrid onsite working student werkstudent praktikant stagiaire m f w d x all genders founding")
    .split(
      " ",
    ),
);

/** Carry no meaning between the words that do. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  "a an and at by de des du der die das for in la le les of on or the to und et y with".split(" "),
);
