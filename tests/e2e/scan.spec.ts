/** A scan: recognised as a picture of text, read on request, and shown as a profile; with JavaScript and without. */
import { Buffer } from "node:buffer";
import PDFDocument from "pdfkit";
import { expect, test } from "../support/browser.ts";
import { SAMPLE_RESUME } from "../support/sample-documents.ts";
import type { Browser } from "@playwright/test";

/** The made-up resume as a photograph of a page: an A4 sheet at about 200 dpi without any text in it. */
async function makeScan(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 827, height: 1169 }, deviceScaleFactor: 2 });
  await page.setContent(
    `<body style="margin:60px;font:19px/1.5 Arial,sans-serif;color:#111;background:#fff">${
      SAMPLE_RESUME.map((line) => `<div>${line || "&nbsp;"}</div>`).join("")
    }</body>`,
  );
  const picture = await page.screenshot();
  await page.close();
  const document = new PDFDocument({ size: "A4", margin: 0 });
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => chunks.push(chunk));
  const finished = new Promise((resolve) => document.on("end", resolve));
  document.image(picture, 0, 0, { width: 595.28 });
  document.end();
  await finished;
  return Buffer.concat(chunks);
}

test("a scan is called one, read when asked for, and becomes a profile", async ({ page, browser }) => {
  // Reading a page takes about five seconds on a quiet machine.
  test.slow();
  await page.goto("/resumes");
  await page.getByLabel("Start with your resume").setInputFiles({
    name: "scan.pdf",
    mimeType: "application/pdf",
    buffer: await makeScan(browser),
  });
  await page.getByRole("button", { name: "Read my resume" }).click();
  await expect(page.getByRole("heading", { name: "This is a picture of text" })).toBeVisible();
  await page.getByRole("button", { name: /^Read the picture/ }).click();
  // Without JavaScript the page looks again by itself.
  await expect(page.getByText("Read from a picture")).toBeVisible({ timeout: 120_000 });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mara Lindqvist");
  await expect(page.getByText("Harbour Systems").first()).toBeVisible();
  await expect(page.getByText("mara.lindqvist@example.org").first()).toBeVisible();
});
