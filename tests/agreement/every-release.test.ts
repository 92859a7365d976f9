import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { shippedReleases } from "../support/project.ts";

test("every release that comes with the program has its file here, so that the files share the workers", () => {
  const files = readdirSync(new URL(".", import.meta.url)).filter((name) => /^\d.*\.test\.ts$/.test(name));
  expect(files.sort()).toEqual(shippedReleases.map((id) => `${id}.test.ts`));
});
