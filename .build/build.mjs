import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { browserModules, bundle } from "./bundle.mjs";
import { stateOfSources } from "./sources.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");

/** A run that needs most of the program. What it makes is thrown away. */
const usual = ["build", "2017-18", "--area", "suffolk"];

await buildProgram();

/**
 * Builds the program into `dist`. The bundle is named by its content and `mappa.cjs` names it, so that whoever starts
 * the program meanwhile runs the old or the new one, each with its own compiled form. So are the bundles of the threads that
 * open workbooks and PDF files, which the first one names.
 */
async function buildProgram() {
  const state = stateOfSources(root);
  const workerContent = await bundle("src/workbook/open/worker.ts");
  const worker = namedByContent("worker", workerContent);
  const pdfContent = await bundle("src/verify/pdf/worker.ts");
  const pdf = namedByContent("pdf", pdfContent);
  const content = await bundle("src/cli.ts", { workbook: worker, pdf });
  const name = namedByContent("bundle", content);
  const modules = await browserModules();
  mkdirSync(dist, { recursive: true });
  // PDFKit reads the colour profile beside itself.
  const profiles = join(dirname(createRequire(import.meta.url).resolve("pdfkit")), "data");
  put("data/sRGB_IEC61966_2_1.icc", (to) => cpSync(join(profiles, "sRGB_IEC61966_2_1.icc"), to));
  put("run.cjs", (to) => cpSync(join(root, ".build/run.cjs"), to));
  for (const [file, text] of modules) put(`desk/${file}`, (to) => writeFileSync(to, text));
  put(worker, (to) => writeFileSync(to, workerContent));
  put(pdf, (to) => writeFileSync(to, pdfContent));
  put(name, (to) => writeFileSync(to, content));
  compile(join(dist, name));
  const start = `#!/usr/bin/env node\nrequire("./run.cjs").run(require("node:path").join(__dirname, "${name}"));\n`;
  put("mappa.cjs", (to) => writeFileSync(to, start, { mode: 0o755 }));
  put("sources.txt", (to) => writeFileSync(to, state));
  removeOthers([
    name,
    `${name}.compiled`,
    worker,
    pdf,
    "mappa.cjs",
    "run.cjs",
    "data",
    "desk",
    "sources.txt",
  ]);
  removeOthers([...modules.keys()], "desk");
}

function namedByContent(kind, content) {
  return `${kind}-${createHash("sha256").update(content).digest("hex").slice(0, 16)}.cjs`;
}

/** Writes a file of `dist` so that it is there whole or not at all. */
function put(path, write) {
  const full = join(dist, path);
  mkdirSync(dirname(full), { recursive: true });
  write(`${full}.${process.pid}`);
  renameSync(`${full}.${process.pid}`, full);
}

/** Where the run fails the program is only slower to start; what is wrong shows when it is used. */
function compile(file) {
  const output = mkdtempSync(join(tmpdir(), "mappa-build-"));
  spawnSync(process.execPath, [join(root, ".build/compile.cjs"), file, ...usual, "--output", output], {
    cwd: root,
    stdio: "ignore",
  });
  rmSync(output, { recursive: true, force: true });
}

function removeOthers(kept, folder = ".") {
  const full = join(dist, folder);
  for (const name of existsSync(full) ? readdirSync(full) : [])
    if (!kept.includes(name)) rmSync(join(full, name), { recursive: true, force: true });
}
