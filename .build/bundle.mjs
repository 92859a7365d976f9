import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { substitutes } from "./substitutes.mjs";
import { compiledTemplates } from "./templates.mjs";
import { workersBeside } from "./worker.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * One file of the program and its libraries, as text. It is CommonJS, because only that can be run from what V8 has
 * compiled before on every version of Node; what is imported dynamically is set up when it is first wanted.
 * Names and lines stay as they are, so that the stack in the report of a fault can be read.
 *
 * @param entry a path below the project's folder
 * @param workers the files of the programs of its threads, beside this one, where it has any: by what they open
 */
export async function bundle(entry, workers = {}) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: "bundle.cjs",
    write: false,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    // Modules before CommonJS: of them, what is not used is left out.
    mainFields: ["module", "main"],
    define: { "import.meta.url": "addressOfBundle" },
    banner: { js: `const addressOfBundle = require("node:url").pathToFileURL(__filename).href;` },
    legalComments: "none",
    plugins: [substitutes, compiledTemplates(root), workersBeside(workers)],
    logLevel: "warning",
  });
  return outputFiles[0].text;
}

/**
 * The modules that pages of the desk start in a browser, with all that they import, as texts by the names of their files.
 *
 * @param folder holds a source for each
 */
export async function browserModules(folder = join(root, "src/desk/browser/entries")) {
  const entries = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  if (entries.length === 0) return new Map();
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: entries.map((name) => join(folder, name)),
    outdir: "desk",
    write: false,
    bundle: true,
    minify: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}
