/** By which words a resume shows work in a knowledge area of O*NET; areas of nearly every job are left out. */

/** Beginnings of words, lower case; a resume in another language than English shows few of them. */
const SIGNS: ReadonlyMap<string, string> = new Map(Object.entries({
  "Administration and Management":
    "managed led supervis budget staffing strateg planning delegat oversaw headed resource",
  "Administrative":
    "filing scheduling correspond minutes clerical records typing calendar bookings reception invoic",
  "Biology": "biolog cell organism laborator genetic tissue microb ecolog specimen",
  "Building and Construction":
    "construct building site concrete carpent masonry roof scaffold renovat blueprint framing",
  "Chemistry": "chemi reagent compound titrat chromatograph synthes spectro solvent",
  "Communications and Media":
    "media press editorial broadcast publish newsletter journalis content campaign interview copy",
  "Customer and Personal Service": "customer client guest patient service complaint support satisf",
  "Design": "design drawing draft prototype sketch layout cad model blueprint",
  "Economics and Accounting":
    "account audit ledger budget financ tax invoic payroll reconcil forecast gaap ifrs",
  "Education and Training":
    "taught teach train curricul lesson instruct student pupil mentor tutor workshop coach",
  "Engineering and Technology":
    "engineer technical prototype specification test manufactur simulation calculat design",
  "Fine Arts": "art music paint sculpt perform theat dance exhibit compos gallery",
  "Food Production": "farm crop harvest livestock food kitchen cook recipe planting menu haccp",
  "Foreign Language": "bilingual fluent translat interpret spanish french german chinese japanese arabic",
  "Geography": "map gis geograph terrain survey spatial route region",
  "History and Archeology": "histor archiv archeolog archaeolog museum artifact heritage",
  "Law and Government": "legal law complian regulat contract court statut litigat policy licens",
  "Mechanical": "mechanic repair maint engine machine tool hydraulic pneumatic assembl lubricat inspect",
  "Medicine and Dentistry":
    "patient clinic medic diagnos treatment surg dental medication nurs hospital vital",
  "Personnel and Human Resources":
    "recruit hiring hired onboard payroll benefits personnel staff interview appraisal",
  "Philosophy and Theology": "ethic theolog philosoph ministry pastoral worship spiritual",
  "Physics": "physic optic thermal mechanics dynamic electromagnet radiation measure",
  "Production and Processing":
    "production manufactur assembly quality lean throughput batch inventory packag process",
  "Psychology": "psycholog behavio counsel mental motivat assessment therap emotional de-escalat",
  "Public Safety and Security":
    "safety security emergency osha hazard incident first aid cpr patrol prevent evacuat",
  "Sales and Marketing": "sales sold market campaign brand lead revenue customer pitch upsell promot",
  "Sociology and Anthropology": "communit cultur social divers outreach famil group",
  "Telecommunications": "telecom network radio broadcast voip transmission cable fiber antenna",
  "Therapy and Counseling": "therap counsel rehabilit intervention wellbeing mental support group",
  "Transportation": "transport driv route freight deliver logistic fleet vehicle shipping dispatch dot cdl",
}));

/** Different signs of the area in the text; null for an area that says nothing about a job. */
export function countKnowledgeSigns(area: string, text: string): number | null {
  const signs = SIGNS.get(area);
  if (signs === undefined) return null;
  const words = text.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
  return signs.split(" ").filter((sign) => words.some((word) => word.startsWith(sign))).length;
}

/** Whether a text is English enough for the signs to mean something: they would find nothing in another language. */
export function isEnglish(text: string): boolean {
  const common = text.match(/\b(?:the|and|of|with|for|to|in|on)\b/gi)?.length ?? 0;
  return common >= 3 && common / Math.max(1, text.split(/\s+/).length) > 0.04;
}
