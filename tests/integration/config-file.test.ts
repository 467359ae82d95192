/** The settings of a `.env` file count, and give way to what is set for one process. */
import { strict as assert } from "node:assert";
import { ConfigError, readConfigFromEnvironment } from "../../server/config.ts";

async function withFile(text: string, use: (path: string) => void): Promise<void> {
  const path = await Deno.makeTempFile({ prefix: "greenroom-", suffix: ".env" });
  try {
    await Deno.writeTextFile(path, text);
    use(path);
  } finally {
    await Deno.remove(path);
  }
}

Deno.test("a .env file is read, comments and quotes included", async () => {
  await withFile("# limits\nMAX_UPLOAD_MB=7\nGROQ_MODEL=\"some-model\"\nGROQ_API_KEY='k'\n", (path) => {
    const config = readConfigFromEnvironment(path);
    assert.equal(config.limits.maxUploadMb, 7);
    assert.equal(config.model.groq?.model, "some-model");
  });
});

Deno.test("what is set for the process wins over the file", async () => {
  await withFile("RESUME_TTL_HOURS=1\n", (path) => {
    Deno.env.set("RESUME_TTL_HOURS", "2");
    try {
      assert.equal(readConfigFromEnvironment(path).limits.resumeTtlHours, 2);
    } finally {
      Deno.env.delete("RESUME_TTL_HOURS");
    }
  });
});

Deno.test("a bad value in the file is refused by its key, a missing file is none", async () => {
  await withFile("PORT=eight\n", (path) => {
    assert.throws(
      () => readConfigFromEnvironment(path),
      (error) => error instanceof ConfigError && error.key === "PORT",
    );
  });
  assert.equal(readConfigFromEnvironment("/does/not/exist.env").http.port, 8000);
});
