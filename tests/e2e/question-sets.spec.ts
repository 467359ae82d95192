/** Question sets in a browser: made from a resume, watched while they grow, changed, practised and taken along. */
import { Buffer } from "node:buffer";
import { expect, expectNoSideScroll, test } from "../support/browser.ts";
import { makePdf } from "../support/sample-documents.ts";
import { workbook } from "../support/workbook.ts";

test("a set grows on its page, and a question of it is changed and practised", async ({ page, javaScriptEnabled }) => {
  await page.goto("/question-sets");
  await page.getByLabel(/From (a|another) resume/).setInputFiles({
    name: "mara.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from(await makePdf()),
  });
  await page.getByLabel("Questions for each skill").selectOption("2");
  await page.getByRole("button", { name: "Write the questions" }).click();
  await page.waitForURL(/\/question-sets\/set_/);
  const skill = page.locator("summary", { hasText: "PostgreSQL" });
  if (javaScriptEnabled) {
    await expect(page.getByText(/^The questions for \d+ skills are ready\.$/)).toBeVisible();
  } else {await expect(async () => {
      await page.reload();
      await expect(page.getByText(/^The questions for \d+ skills are ready\.$/)).toBeVisible({
        timeout: 100,
      });
    }).toPass();}
  await expectNoSideScroll(page);

  if (!await skill.locator("..").getAttribute("open").then((open) => open !== null)) await skill.click();
  const question = skill.locator("..").getByRole("listitem").first();
  await question.locator("summary", { hasText: "Change" }).click();
  const text = "Which index would you look at first when this query turns slow, and why?";
  await question.getByLabel("Question", { exact: true }).fill(text);
  await question.getByRole("button", { name: "Keep the change" }).click();
  await expect(page.getByText("changed by you")).toBeVisible();
  // Without JavaScript the address leads to the question, which opens the skill around it.
  await page.getByRole("button", { name: `Practise it: ${text}` }).click();
  await page.waitForURL(/\/practice\//);
  await expect(page.getByText(text).first()).toBeVisible();
});

test("rows of a spreadsheet that cannot be used are named, and the others make a set", async ({ page, complaints }) => {
  complaints.expect(/status of 422/);
  await page.goto("/question-sets");
  await page.getByLabel("A spreadsheet of questions").setInputFiles({
    name: "questions.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(workbook({
      Q: [
        ["Question", "Level"],
        ["How do you calm a meeting in which two people shout?", 4],
        ["How would you find out who is right in it?", "eleven"],
      ],
    })),
  });
  await page.getByRole("button", { name: "Bring them in" }).click();
  await expect(page.getByRole("alert")).toContainText("1 of 2 rows cannot be used");
  await expect(page.getByRole("row", { name: /^3/ })).toContainText(
    "“eleven” is no level".replaceAll(/[“”]/g, '"'),
  );
  await page.getByRole("button", { name: "Go on with the one good row" }).click();
  await page.waitForURL(/\/question-sets\/set_/);
  await expect(page.getByText("How do you calm a meeting in which two people shout?").first()).toBeVisible();
});
