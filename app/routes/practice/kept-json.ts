/** Everything that is kept for this browser, as data to take along. */
import { answerProgram } from "../../http/answer.ts";
import { readPractice } from "../../http/practice-page.ts";
import type { Route } from "./+types/kept-json";

export const loader = answerProgram(async ({ context }: Route.LoaderArgs) => {
  const { practice, owner } = await readPractice(context);
  return Response.json(await practice.exportAll(owner), {
    headers: { "content-disposition": 'attachment; filename="greenroom.json"', "cache-control": "no-store" },
  });
});
