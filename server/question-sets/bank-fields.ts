/** Under which name the bank asks about skills that any trade may need, and what a profession is asked about. Pure. */
import { professionOf } from "../interviews/interviews.ts";
import { directoryEntry } from "./source-directory.ts";

/** Skills of the dictionary, and the theme or profession of the bank that asks about them. */
const FIELD_OF = new Map(
  [
    "Working with others: Communication, Teamwork, Onboarding, Event Management",
    "Leading others: Leadership, People Management, Controlling",
    "Handling conflict: Conflict Resolution, Negotiation",
    "Influence: Stakeholder Management, Public Speaking, Change Management",
    "Prioritisation: Time Management, Strategic Planning",
    "Ambiguity: Decision Making, Problem Solving, Critical Thinking, Requirements Analysis",
    "Quality: Quality Management, Process Improvement, Lean, Six Sigma, Auditing",
    "Ethics: Compliance, GDPR, Risk Management",
    "Customers: Retail, Cash Handling",
    "Project management: Program Management, Scrum, Agile, Kanban",
    "Product management: Product Strategy, Product Ownership, Roadmapping",
    "Accounting: Bookkeeping, Taxation, Payroll",
    "Finance: Financial Analysis, Financial Modeling, Financial Reporting, Budgeting, Forecasting, Banking, Investment Management",
    "Logistics: Supply Chain Management, Inventory Management, Warehouse Management, Procurement",
    "Operations: Operations Management, Manufacturing",
    "Sales: Business Development, Account Management",
    "Customer support: Customer Service, Customer Success",
    "Marketing: Digital Marketing, Content Marketing, Social Media Marketing, Email Marketing, Market Research, Brand Management, Advertising, Copywriting, Public Relations",
    "People operations: Human Resources, Recruiting, Training and Development",
    "Teaching: Curriculum Development",
    "UX design: UI Design, UI/UX Design, User Research, Usability Testing, Prototyping, Wireframing",
    "Data analysis: Business Intelligence, Business Analysis, Microsoft Excel",
  ].flatMap((line) => {
    const [field = "", skills = ""] = line.split(": ");
    return skills.split(", ").map((skill) => [skill.toLowerCase(), field] as const);
  }),
);

/** The name under which the bank asks about a skill: its own where nothing else is known. */
export function bankFieldOf(skill: string): string {
  return FIELD_OF.get(skill.toLowerCase()) ?? directoryEntry(skill)?.bankSkill ?? skill;
}

/** Asked of everyone who works with people, where a profession has no questions of its own. */
const OF_ANY_PROFESSION = [
  "Working with others",
  "Prioritisation",
  "Handling conflict",
  "Quality",
  "Ethics",
  "Failure and learning",
];

/** What the bank has for a job title, most telling first; `common` is what anybody outside of engineering is asked. */
export function fieldsOfProfession(title: string) {
  const { skills, engineer } = professionOf(title);
  return { skills, engineer, common: engineer ? [] : OF_ANY_PROFESSION };
}
