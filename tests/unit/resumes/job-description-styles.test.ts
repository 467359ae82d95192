/** Job descriptions of differing style, with the product's own dictionary: what is demanded, what is welcome. */
import { strict as assert } from "node:assert";
import { readJobDescription } from "../../../server/resumes/read-job-description.ts";
import { findSkillsInText } from "../../../server/resumes/skills/skills.ts";

interface Case {
  style: string;
  text: string;
  title: string;
  required: string[];
  preferred: string[];
}

const cases: Case[] = [
  {
    style: "two lists under headings, perks after them",
    text: `Senior Platform Engineer

About us
We moved to AWS in 2015 and our office dog is called Java.

What you'll bring
• Five years with Kubernetes and Terraform in production
• Solid Go or Python
• Calm on call

Bonus points
• You have run Argo CD
• Rust, for the fun of it

What we offer
Training budget, e.g. for a Scrum certificate`,
    title: "Senior Platform Engineer",
    required: ["Kubernetes", "Terraform", "Go", "Python"],
    preferred: ["Argo CD", "Rust"],
  },
  {
    style: "prose without any list",
    text:
      `We are looking for a Staff Nurse for our new stroke unit. You must be confident in wound care and medication administration. Experience with Epic is desirable, and phlebotomy would be an advantage. Infection control is everybody's job here, so it is essential.`,
    title: "Staff Nurse",
    required: ["Wound Care", "Medication Administration", "Infection Control"],
    preferred: ["Epic", "Phlebotomy"],
  },
  {
    style: "labels with their list on the same line",
    text: `Job title: Data Analyst
Location: Leeds, hybrid
Must have: SQL, Power BI, Microsoft Excel
Good to have: Python, dbt, Tableau
Benefits: pension, bicycle`,
    title: "Data Analyst",
    required: ["SQL", "Power BI", "Microsoft Excel"],
    preferred: ["Python", "dbt", "Tableau"],
  },
  {
    style: "German, with a clause of its own weight",
    text: `Softwareentwickler (m/w/d)

Deine Aufgaben
- Du baust Dienste mit Java und Spring Boot
- Du pflegst Datenbanken (PostgreSQL)

Dein Profil
- Sehr gute Kenntnisse in Docker
- Erfahrung mit Kafka ist von Vorteil
- Idealerweise kennst du Kotlin

Wir bieten
- Fortbildung, auch zu AWS`,
    title: "Softwareentwickler",
    required: ["Java", "Spring Boot", "PostgreSQL", "Docker"],
    preferred: ["Apache Kafka", "Kotlin"],
  },
  {
    style: "qualifications split in minimum and preferred",
    text: `Financial Accountant

Minimum qualifications:
3+ years of general ledger work, IFRS, and bank reconciliation.
Advanced Excel.

Preferred qualifications:
NetSuite or SAP. Power Query.

Responsibilities:
Own the month-end close and payroll review.`,
    title: "Financial Accountant",
    required: [
      "General Ledger",
      "IFRS",
      "Bank Reconciliation",
      "Microsoft Excel",
      "Month-End Close",
      "Payroll",
    ],
    preferred: ["NetSuite", "SAP", "Power Query"],
  },
  {
    style: "French, wrapped lines as a PDF gives them",
    text: `Développeuse ou développeur front-end

Vos missions
Concevoir des interfaces accessibles en React et TypeScript, avec
Storybook, au sein d'une équipe de huit personnes.

Profil recherché
Vous maîtrisez Git et les tests avec Cypress.
La connaissance de GraphQL serait un plus, Figma est un atout.`,
    title: "Développeuse ou développeur front-end",
    required: ["React", "TypeScript", "Storybook", "Git", "Cypress"],
    preferred: ["GraphQL", "Figma"],
  },
];

for (const { style, text, title, required, preferred } of cases) {
  Deno.test(`a job description is read: ${style}`, () => {
    const job = readJobDescription(text, findSkillsInText);
    assert.equal(job.title, title);
    const names = (named: { skill: string }[]) => named.map(({ skill }) => skill).toSorted();
    assert.deepEqual(names(job.preferred), preferred.toSorted());
    // Beside these a title may name its own field ("front-end").
    for (const skill of required) {
      assert.ok(names(job.required).includes(skill), `${skill}: ${names(job.required)}`);
    }
    const extra = names(job.required).filter((skill) => !required.includes(skill));
    assert.ok(extra.length <= 1, `also demanded: ${extra}`);
  });
}
