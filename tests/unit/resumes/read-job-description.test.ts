/** Demands, wishes, title and seniority in pasted job descriptions. */
import { strict as assert } from "node:assert";
import { readJobDescription } from "../../../server/resumes/read-job-description.ts";
import { dictionaryOf } from "../../support/profiles.ts";

const { findSkillsInText } = dictionaryOf(
  ["Go", "Java", "Kotlin", "Scala", "Python", "Docker", "Kubernetes", "Terraform", "SQL", "React", "AWS"],
);

function read(text: string): { required: string[]; preferred: string[] } {
  const { required, preferred } = readJobDescription(text, findSkillsInText);
  return { required: required.map(({ skill }) => skill), preferred: preferred.map(({ skill }) => skill) };
}

Deno.test("headings say what is required and what is welcome", () => {
  assert.deepEqual(
    read(
      "Requirements\n- Python and SQL\n- Docker\n\nNice to have:\n- Kubernetes\n- Terraform\nResponsibilities\n- Write Go",
    ),
    { required: ["Python", "SQL", "Docker", "Go"], preferred: ["Kubernetes", "Terraform"] },
  );
});

Deno.test("a heading may carry its list on the same line", () => {
  assert.deepEqual(read("Must have: Java, SQL\nBonus points: Scala"), {
    required: ["Java", "SQL"],
    preferred: ["Scala"],
  });
});

Deno.test("each clause weighs for itself", () => {
  assert.deepEqual(
    read("Experience with Java is required; Kotlin is a plus.\nWe work with Docker (Kubernetes preferred)."),
    {
      required: ["Java", "Docker"],
      preferred: ["Kotlin", "Kubernetes"],
    },
  );
});

Deno.test("a must inside a list of wishes is a must", () => {
  assert.deepEqual(read("Preferred\n- Kubernetes\n- You must know SQL"), {
    required: ["SQL"],
    preferred: ["Kubernetes"],
  });
});

Deno.test("a skill named as wish and as demand is a demand, and counted", () => {
  const { required } = readJobDescription(
    "Python is a plus.\nYou need Python.\nPython daily.",
    findSkillsInText,
  );
  assert.deepEqual(required.map(({ skill, mentions }) => [skill, mentions]), [["Python", 3]]);
  assert.equal(required[0]?.quote, "Python is a plus.");
});

Deno.test("what the employer tells about itself asks for nothing", () => {
  assert.deepEqual(
    read("About us\nWe built React fans a home.\nBenefits:\nAWS certificates paid\nQualifications\nSQL"),
    {
      required: ["SQL"],
      preferred: [],
    },
  );
});

Deno.test("skills one per line, without bullets or headings, are required", () => {
  assert.deepEqual(read("Python\nDocker\nJava required"), {
    required: ["Python", "Docker", "Java"],
    preferred: [],
  });
});

Deno.test("lines that were broken in a copy belong together", () => {
  assert.deepEqual(
    read("You have years of work with Python, Docker and friends, and\nideally with Terraform on top."),
    {
      required: [],
      preferred: ["Python", "Docker", "Terraform"],
    },
  );
});

Deno.test("cues of other languages count", () => {
  assert.deepEqual(read("Anforderungen\n- Java\nVon Vorteil:\n- Kotlin"), {
    required: ["Java"],
    preferred: ["Kotlin"],
  });
  assert.deepEqual(read("Requisitos:\n● Java\nSe valorará:\n● Docker"), {
    required: ["Java"],
    preferred: ["Docker"],
  });
  assert.deepEqual(read("Profil recherché\n- SQL\n- Scala serait un atout"), {
    required: ["SQL"],
    preferred: ["Scala"],
  });
});

Deno.test("title and seniority are found where the text states them", () => {
  const cases: [string, string | undefined, string | undefined][] = [
    ["Job title: Senior Data Engineer\nWe need SQL.", "Senior Data Engineer", "senior"],
    ["Job Description: Nurse (2+ years of\nexperience)\nText", "Nurse", "mid"],
    ["Head Chef\nOur kitchen is open.", "Head Chef", undefined],
    [
      "We are looking for an experienced Java\nDeveloper with 3-5 years of experience.",
      "Java Developer",
      "mid",
    ],
    ["Wir suchen eine Entwicklerin (m/w/d) mit 6 Jahren Erfahrung.", "Entwicklerin", undefined],
    ["Founded 30 years ago, we sell shoes.\nJoin us.", undefined, undefined],
    ["Puesto de trabajo: Enfermera\nJunior", "Enfermera", undefined],
    ["", undefined, undefined],
  ];
  for (const [text, title, seniority] of cases) {
    const job = readJobDescription(text, findSkillsInText);
    assert.equal(job.title, title, text);
    assert.equal(job.seniority, seniority, text);
  }
});

Deno.test("text made to take long does not", () => {
  for (
    const text of [
      "looking for a ".repeat(2_000),
      " (".repeat(15_000),
      "a".repeat(30_000),
      "x \t".repeat(10_000) + "(",
    ]
  ) {
    const started = performance.now();
    readJobDescription(`${text}\n${text.slice(0, 100)}`, findSkillsInText);
    assert.ok(performance.now() - started < 1_000, text.slice(0, 20));
  }
});
