import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { returnForm } from "../../src/returns/form/form.ts";
import { yamlForm } from "../../src/returns/form/yaml-form.ts";
import { english } from "../../src/words/english/english.ts";
import { project } from "./project.ts";

/** The form of each framework that comes with the program, for Suffolk in the framework's last year. */
const forms = fileURLToPath(new URL("forms", import.meta.url));

test.each(project.frameworks)("the form of $id is what it was", (framework) => {
  const form = yamlForm(
    english.form,
    returnForm(framework, { name: "Suffolk", slug: "suffolk" }, framework.years.to),
  );
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(`${forms}/${framework.id}.yaml`, form);
  expect(form).toBe(readFileSync(`${forms}/${framework.id}.yaml`, "utf8"));
});
