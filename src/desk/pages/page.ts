import Handlebars from "handlebars";
import type { Files } from "../../files/files.ts";
import { compileTemplate } from "../../render/html/compile-template.ts";
import { html } from "../../render/html/inline.ts";
import type { Words } from "../../words/words.ts";
import type { Desk } from "../context/desk.ts";

const folder = "html/desk";

/**
 * Makes the pages of the desk. Every template in `html/desk` is a page by its name, and every one in its folder
 * `partials` can be used by all pages under its name.
 *
 * @param random so many random bytes
 */
export async function loadPages(
  templates: Files,
  words: Words,
  random: (bytes: number) => Uint8Array,
): Promise<Desk["page"]> {
  const compiler = Handlebars.create();
  for (const name of await namesIn(templates, `${folder}/partials`))
    compiler.registerPartial(
      name,
      await compileTemplate(templates, `${folder}/partials/${name}.hbs`, compiler),
    );
  const pages = new Map<string, Handlebars.TemplateDelegate>();
  for (const name of await namesIn(templates, folder))
    pages.set(name, await compileTemplate(templates, `${folder}/${name}.hbs`, compiler));
  const named = (name: string) => {
    const template = pages.get(name);
    if (!template) throw new Error(`${templates.shown(`${folder}/${name}.hbs`)} is missing`);
    return template;
  };
  const frame = named("frame");
  const said = words.desk.frame;
  return (name, view) => {
    const { title, trail, label, script } = view;
    return frame({
      language: words.language,
      nonce: Buffer.from(random(18)).toString("base64url"),
      // A label is said in the title too, as in the reports: a window is known by it.
      title: [title, label, said.title].filter((part) => part !== undefined && part !== "").join(" – "),
      words: said,
      trail,
      label,
      script,
      content: html(named(name)({ ...view, frame: said })),
    });
  };
}

async function namesIn(templates: Files, path: string): Promise<string[]> {
  const names = (await templates.list(path)).map(({ name }) => name);
  return names.filter((name) => name.endsWith(".hbs")).map((name) => name.slice(0, -".hbs".length));
}
