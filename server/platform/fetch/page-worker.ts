/** The thread in which pages from the internet are taken apart: what hangs or swells here takes nobody along. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { answerWork } from "../threads/answer-work.ts";
import type { PageText } from "./page-text.ts";

/** An honest page has some thousand elements; a specification in one page some ten thousand. */
const MOST_ELEMENTS = 30_000;
const BLOCKS = "p, li, pre, h1, h2, h3, h4, h5, h6, td, th, dt, dd, blockquote, figcaption, tr, div, section";

/** Readability's choice of the main content, with a line for each block; the whole body where it finds none. */
function textOf(html: string): PageText {
  const { document } = parseHTML(html);
  const title = document.querySelector("title")?.textContent?.trim() ?? "";
  const article = new Readability(document as unknown as Document, { maxElemsToParse: MOST_ELEMENTS })
    .parse();
  const content = parseHTML(`<html><body>${article?.content ?? ""}</body></html>`).document;
  for (const block of content.querySelectorAll(BLOCKS)) block.append("\n\n");
  return { title: article?.title?.trim() || title, text: content.body?.textContent ?? "" };
}

answerWork(textOf);
