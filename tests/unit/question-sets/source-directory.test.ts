import assert from "node:assert/strict";
import { createQuestionBank } from "../../../server/question-bank/built-in.ts";
import {
  allDirectoryEntries,
  DIRECTORY_SIZE,
  directoryEntry,
  isTool,
  SKILL_CATEGORIES,
} from "../../../server/question-sets/source-directory.ts";
import { canonicalSkill } from "../../../server/resumes/skills/skills.ts";

Deno.test("the directory has more than a hundred skills, each with official pages and what people get wrong", () => {
  assert.ok(DIRECTORY_SIZE >= 100, `${DIRECTORY_SIZE}`);
  for (const entry of allDirectoryEntries()) {
    assert.ok(SKILL_CATEGORIES.includes(entry.category), `${entry.skill}: ${entry.category}`);
    assert.ok(entry.topics.length >= 2, entry.skill);
    assert.ok(entry.sources.length >= 1, entry.skill);
    for (const { title, url } of entry.sources) {
      assert.ok(title.length >= 3, entry.skill);
      assert.equal(new URL(url).protocol, "https:", entry.skill);
    }
  }
});

Deno.test("skills are named as the resume reader names them", () => {
  const foreign = allDirectoryEntries().map(({ skill }) => skill).filter((skill) =>
    canonicalSkill(skill) !== skill
  );
  assert.deepEqual(foreign, []);
});

Deno.test("the bank has the skills that the directory sends to it", () => {
  const bank = createQuestionBank();
  const lost = allDirectoryEntries()
    .filter(({ skill, bankSkill }) => bankSkill !== skill && bank.find({ skill: bankSkill }).length === 0)
    .map(({ skill, bankSkill }) => `${skill}: ${bankSkill}`);
  assert.deepEqual(lost, []);
});

Deno.test("look-ups ignore case, and fields of knowledge are no tools", () => {
  assert.equal(directoryEntry("postgresql")?.skill, "PostgreSQL");
  assert.equal(directoryEntry("Nothing of the kind"), null);
  assert.equal(isTool("Redis"), true);
  assert.equal(isTool("Distributed Systems"), false);
});
