/** All stories of this browser as data. */
import { answerProgram } from "../../http/answer.ts";
import { readPractice } from "../../http/practice-page.ts";
import type { Route } from "./+types/stories-json";

export const loader = answerProgram(async ({ context }: Route.LoaderArgs) => {
  const { practice, owner } = await readPractice(context);
  const { stories } = await practice.stories(owner);
  return Response.json({ stories }, {
    headers: { "content-disposition": 'attachment; filename="stories.json"', "cache-control": "no-store" },
  });
});
