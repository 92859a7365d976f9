/**
 * Measures what the product promises about speed and size, all in one run so that the ratios hold on a noisy
 * machine. Run it with `npm run bench`; it works on the built program and prints one table.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { chromiumPrinter } from "./chromium-printer.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const load = (path) => import(join(root, "dist", path));
const { diskFiles } = await load("files/disk.js");
const { loadProject } = await load("releases/load.js");
const { prepare, report } = await load("pipeline.js");
const { drawChart } = await load("charts/draw.js");
const { calculate } = await load("statistics/calculate.js");
const { readHistory } = await load("returns/reading/history.js");
const { renderHtml, loadHtmlTemplates } = await load("render/html/render.js");
const { renderPdf } = await load("render/pdf/render.js");

const release = "2031-32";
const created = new Date(0);
const templates = diskFiles(join(root, "templates"));
const project = await loadProject(diskFiles(join(root, "data")), templates, { releases: [release] });
const pages = await loadHtmlTemplates(templates);
const prepared = prepare(project, project.releases[0]);
const history = readHistory(project, prepared.release).entries;

async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { time: performance.now() - start, result };
}

/** The same areas again with other figures, so that no picture is shared by more than its own area. */
function replica(step) {
  if (step === 0) return prepared;
  const shifted = (value) => (value.kind === "count" ? { kind: "count", count: value.count + step } : value);
  const returns = prepared.returns.map((each) => ({
    ...each,
    entries: each.entries.map((entry) => ({ ...entry, value: shifted(entry.value) })),
  }));
  return { ...prepared, returns, statistics: calculate(project, prepared.release, returns, history) };
}

/** Makes the reports of so many areas, HTML and PDF; all times in milliseconds. */
async function make(areas) {
  const total = { areas: 0, document: 0, charts: 0, html: 0, pdf: 0, htmlBytes: 0, pdfBytes: 0, all: 0 };
  const made = [];
  for (let step = 0; total.areas < areas; step++) {
    const source = replica(step);
    for (const place of source.statistics.areasAtHand.slice(0, areas - total.areas)) {
      const written = await timed(() => report(source, place));
      const { document, drawings } = written.result;
      const html = await timed(() => renderHtml(document, drawings, pages));
      const pdf = await timed(() => renderPdf(document, drawings, { created }));
      total.areas++;
      total.document += written.time;
      total.charts += drawings.size;
      total.html += html.time;
      total.pdf += pdf.time;
      total.htmlBytes += html.result.length;
      total.pdfBytes += pdf.result.length;
      total.all += written.time + html.time + pdf.time;
      if (made.length < 42) made.push({ document, drawings, html: html.result, pdf: pdf.result });
    }
  }
  return { ...total, made };
}

async function pageCount(pdf) {
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const count = file.numPages;
  await file.destroy();
  return count;
}

/** Time and peak memory of the built command in a process of its own, start-up included. */
function command(...words) {
  const output = mkdtempSync(join(tmpdir(), "mappa-bench-"));
  // VmHWM and not maxRSS, which a process inherits from the one that started it.
  const measure = `import { readFileSync } from "node:fs";
    const peak = () => /VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1];
    process.on("exit", () => console.error("KB " + peak()));`;
  const start = performance.now();
  const ran = spawnSync(
    process.execPath,
    [
      "--import",
      `data:text/javascript,${encodeURIComponent(measure)}`,
      join(root, "dist/cli.js"),
      ...words,
      "--output",
      output,
    ],
    { cwd: root, encoding: "utf8" },
  );
  const time = performance.now() - start;
  rmSync(output, { recursive: true, force: true });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return { time, megabytes: Number(/KB (\d+)/.exec(ran.stderr)[1]) / 1024 };
}

await make(4);
const sizes = [1, 10, 42, 420];
const runs = new Map();
for (const size of sizes) runs.set(size, await make(size));
const main = runs.get(42);
const counts = await Promise.all(main.made.map(({ pdf }) => pageCount(pdf)));
const pdfPages = counts.reduce((sum, count) => sum + count, 0);

const charts = replica(11).statistics.areasAtHand.flatMap((place) => {
  const { document } = report(replica(11), place);
  return document.sections.flatMap(({ blocks }) =>
    blocks.filter(({ type }) => type === "chart").map((chart) => ({ chart, document })),
  );
});
const fresh = charts.map(({ chart, document }, index) => ({
  chart: { ...chart, label: `${chart.label} ${index}` },
  document,
}));
const drawn = await timed(() =>
  fresh.map(({ chart, document }) => drawChart(chart, document, project.boundaries)),
);

const printer = await chromiumPrinter();
await printer.print(main.made[0].html);
const printed = await timed(async () => {
  for (const { html } of main.made) await printer.print(html);
});
await printer.close();
const again = await timed(async () => {
  for (const { document, drawings } of main.made) await renderPdf(document, drawings, { created });
});

const whole = [command("build", release), command("build", release)];
const single = [1, 2, 3].map(() => command("build", "2017-18", "--area", "suffolk"));
const singleOfMany = [1, 2, 3].map(() => command("build", release, "--area", "suffolk"));
const least = (runsOf) => Math.min(...runsOf.map(({ time }) => time));
const most = (runsOf) => Math.max(...runsOf.map(({ megabytes }) => megabytes));
const each = (size) => runs.get(size).all / runs.get(size).areas;
const ms = (value) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;

const rows = [
  ["PDF, a page all in", ms((main.document + main.pdf) / pdfPages), "at most 6 ms"],
  ["PDF, size of a page", `${(main.pdfBytes / pdfPages / 1024).toFixed(1)} KB`, "at most 25 KB"],
  ["A chart drawn", ms(drawn.time / fresh.length), ""],
  ["HTML, a report", ms(main.html / main.areas), "at most 20 ms"],
  [
    "Chromium kept open, printing the same HTML",
    `${(printed.time / again.time).toFixed(1)} times as long`,
    "at least 3 times",
  ],
  ["Illustrative release, HTML and PDF, in the program", ms(main.all), "under 5000 ms"],
  ["Illustrative release from the shell", ms(least(whole)), ""],
  ["One area from the shell, start-up included: Suffolk 2017/18", ms(least(single)), "at most 800 ms"],
  ["The same of the illustrative release, with 40 other returns", ms(least(singleOfMany)), ""],
  ["Peak memory of the whole release", `${most(whole).toFixed(0)} MB`, "under 350 MB"],
  ...sizes.map((size) => [`A report when ${size} are made`, ms(each(size)), ""]),
  ["A report of 420 to a report of 42", (each(420) / each(42)).toFixed(2), "0.80 to 1.20"],
];
const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
for (const [what, value, target] of rows)
  console.log(`${what.padEnd(widths[0])}  ${value.padStart(widths[1])}  ${target}`.trimEnd());
