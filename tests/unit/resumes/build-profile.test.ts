import { strict as assert } from "node:assert";
import { buildProfile } from "../../../server/resumes/build-profile.ts";
import { buildParseReport, parseScoreVersion } from "../../../server/resumes/parse-report.ts";
import { readDocument } from "../../../server/resumes/read-document.ts";
import { pageOf, pdfOf, plainResume } from "../../support/laid-out-page.ts";

const now = new Date("2026-03-15T00:00:00Z");
const document = readDocument(plainResume());
const profile = buildProfile(document, now);

Deno.test("name, headline and contact are read", () => {
  assert.equal(profile.name, "Mara Lindqvist");
  assert.equal(profile.headline, "Backend Developer");
  assert.equal(profile.email, "mara.lindqvist@example.org");
  assert.equal(profile.phone, "+46 70 555 01 42");
  assert.equal(profile.location, "Uppsala, Sweden");
});

Deno.test("employment has title, organisation, dates and what was done", () => {
  assert.deepEqual(
    profile.experience.map((
      { title, organisation, start, end, bullets },
    ) => [title, organisation, start, end, bullets.length]),
    [
      ["Senior Developer", "Norrland Data AB", "2021-03", "present", 2],
      ["Developer", "Fjord Systems", "2017-06", "2021-02", 1],
    ],
  );
  assert.equal(profile.experience[0]?.bullets[0], "Cut query time by 40% with PostgreSQL and k8s");
});

Deno.test("education has degree, field, institution and dates", () => {
  assert.deepEqual(profile.education.map(({ bullets: _, ...rest }) => rest), [
    {
      degree: "MSc",
      field: "Computer Science",
      institution: "Uppsala University",
      start: "2015",
      end: "2017",
    },
  ]);
});

Deno.test("total years count every month once, seniority follows the latest title", () => {
  assert.equal(profile.totalYears, 8.8);
  assert.equal(profile.seniority, "senior");
});

Deno.test("skills are canonical, say where they are shown and when last used; unknown ones stay as written", () => {
  const skill = (name: string) => profile.skills.find((item) => item.name === name);
  assert.deepEqual(skill("Go"), { name: "Go", where: ["skills", "experience"], lastUsed: 2021 });
  assert.deepEqual(skill("PostgreSQL"), {
    name: "PostgreSQL",
    where: ["skills", "experience"],
    lastUsed: 2026,
  });
  assert.deepEqual(skill("Kubernetes"), { name: "Kubernetes", where: ["experience"], lastUsed: 2026 });
  assert.deepEqual(skill("Basket weaving"), { name: "Basket weaving", where: ["skills"] });
  assert.ok(skill("R") && skill("C++") && skill("TypeScript"));
  assert.equal(skill("Languages"), undefined);
});

Deno.test("evidence gives each value's exact words", () => {
  const words = (path: string) => {
    const place = profile.evidence[path]?.place;
    return place ? document.text.slice(place.start, place.end) : null;
  };
  assert.equal(words("name"), "Mara Lindqvist");
  assert.equal(words("email"), profile.email);
  assert.equal(words("experience.1.organisation"), "Fjord Systems");
  assert.equal(words("education.0.field"), "Computer Science");
  assert.equal(profile.evidence.totalYears?.place, null);
  for (const { confidence } of Object.values(profile.evidence)) assert.ok(confidence > 0 && confidence < 1);
});

Deno.test("nothing is invented where nothing stands", () => {
  const empty = buildProfile(
    readDocument(pdfOf(pageOf([{ text: "the quick brown fox", x: 50, y: 60 }]))),
    now,
  );
  assert.deepEqual(Object.keys(empty).toSorted(), [
    "certificates",
    "education",
    "evidence",
    "experience",
    "languages",
    "links",
    "projects",
    "skills",
  ]); // deno-fmt-ignore-line
  assert.equal(empty.experience.length, 0);
});

Deno.test("the report's score follows its published formula and version", () => {
  const report = buildParseReport(document, profile);
  assert.equal(report.version, parseScoreVersion);
  const { completeness, structure, specificity } = report;
  assert.equal(
    report.score,
    Math.round(0.4 * completeness.score + 0.3 * structure.score + 0.3 * specificity.score),
  );
  assert.ok(completeness.because.length > 0 && specificity.because.length > 0);
  assert.ok(specificity.mend.length > 0, "a duty without a number can be bettered");
  assert.equal(report.findings.length, 0);
});

Deno.test("a scan is named, scores nothing and says what to do", () => {
  const scan = readDocument({ ...pdfOf(pageOf([], { imageCoverage: 0.95 })), imageCount: 1 });
  const report = buildParseReport(scan, buildProfile(scan, now));
  assert.deepEqual(report.findings.map(({ failure, severity, page }) => [failure, severity, page]), [[
    "no-text-layer",
    "blocks",
    1,
  ]]);
  assert.equal(report.score, 0);
  assert.ok((report.findings[0]?.mend.length ?? 0) > 20);
});

Deno.test("contact details in a repeated footer and fonts without meaning are named", () => {
  const page = (text: string) =>
    pageOf([{ text, x: 50, y: 80 }, { text: "mara@example.org", x: 200, y: 825 }], { unmappableShare: 0.1 });
  const resume = readDocument(pdfOf(page("Mara Lindqvist"), page("More of it")));
  const failures = buildParseReport(resume, buildProfile(resume, now)).findings.map((finding) =>
    finding.failure
  );
  assert.deepEqual(failures.toSorted(), ["contact-in-header", "unmappable-fonts"]);
});
