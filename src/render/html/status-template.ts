import Handlebars from "handlebars";
import type { Files } from "../../files/files.ts";
import { compileTemplate } from "./compile-template.ts";
import { pageStyles } from "./styles.ts";

/** The template of the page of a status, ready to run. Throws, naming the file, where one is missing. */
export async function loadStatusTemplate(files: Files): Promise<(view: object) => string> {
  const compiler = Handlebars.create();
  const compile = (path: string) => compileTemplate(files, path, compiler);
  compiler.registerPartial("head", await compile("html/partials/head.hbs"));
  compiler.registerPartial("status-table", await compile("html/partials/status-table.hbs"));
  const [status, styles] = await Promise.all([compile("html/status.hbs"), pageStyles(files, "status")]);
  return (view) => status({ ...view, styles });
}
