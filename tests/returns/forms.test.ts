import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { emptyReturn } from "../../src/returns/empty-return.ts";
import { project } from "./project.ts";

/** The form of each framework that comes with the program, for Suffolk in the framework's last year. */
const forms = fileURLToPath(new URL("forms", import.meta.url));

test.each(project.frameworks)("the form of $id is what it was", (framework) => {
  const form = emptyReturn(framework, "Suffolk", framework.years.to);
  expect(form).toBe(readFileSync(`${forms}/${framework.id}.yaml`, "utf8"));
});
