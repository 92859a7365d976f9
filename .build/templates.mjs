import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import Handlebars from "handlebars";

/**
 * Puts all page templates compiled into the bundle, in place of the module that reads and compiles them; of Handlebars
 * only what runs them is left.
 */
export const compiledTemplates = (root) => ({
  name: "templates",
  setup(build) {
    build.onResolve({ filter: /^handlebars$/ }, ({ resolveDir }) =>
      build.resolve("handlebars/runtime", { kind: "require-call", resolveDir }),
    );
    build.onLoad({ filter: /[\\/]render[\\/]html[\\/]compile-template\.ts$/ }, async () => ({
      contents: await templatesModule(root),
    }));
  },
});

async function templatesModule(root) {
  const options = await templateOptions(root);
  const names = readdirSync(join(root, "templates/html"), { recursive: true })
    .filter((name) => name.endsWith(".hbs"))
    .map((name) => name.replaceAll("\\", "/"))
    .sort();
  const compiled = names.map((name) => {
    const text = readFileSync(join(root, "templates/html", name), "utf8");
    return `${JSON.stringify(`html/${name}`)}: ${Handlebars.precompile(text, options)}`;
  });
  return `const compiled = {\n${compiled.join(",\n")}\n};
    export const compileTemplate = async (files, path, compiler) => compiler.template(compiled[path]);`;
}

/** The options that the source compiles with. */
async function templateOptions(root) {
  const file = join(root, "src/render/html/template-options.ts");
  const { code } = await transform(readFileSync(file, "utf8"), { loader: "ts" });
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).templateOptions;
}
