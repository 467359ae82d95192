/** All stories of this browser as a Markdown document. */
import { answerProgram } from "../../http/answer.ts";
import { readPractice } from "../../http/practice-page.ts";
import type { Route } from "./+types/stories-markdown";

export const loader = answerProgram(async ({ context }: Route.LoaderArgs) => {
  const { practice, owner } = await readPractice(context);
  return new Response(await practice.storiesAsMarkdown(owner), {
    headers: {
      "content-type": "text/markdown; charset=utf-8",
      "content-disposition": 'attachment; filename="stories.md"',
      "cache-control": "no-store",
    },
  });
});
