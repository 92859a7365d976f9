import { chromiumPrinter } from "./chromium-printer.mjs";
import { timeDeskPage } from "./desk-page.mjs";
import { loadParts } from "./load-parts.mjs";
import { pageCount } from "./pdf-pages.mjs";
import { printTable } from "./table.mjs";
import { runProcess } from "./whole-process.mjs";
import { timeWorkbooks } from "./workbooks.mjs";

const release = "2031-32";
const sizes = [1, 10, 42, 420];

/** Measures what is promised, all in one run so that the ratios hold on a noisy machine, and prints it. */
export async function measureFigures(root) {
  const { reportMaker, timed } = await loadParts("reports.ts");
  const maker = await reportMaker(root, release);
  await maker.make(4);
  const runs = new Map();
  for (const size of sizes) runs.set(size, await maker.make(size));
  const main = runs.get(42);
  const counts = await Promise.all(main.made.map(({ pdf }) => pageCount(pdf)));
  const pdfPages = counts.reduce((sum, count) => sum + count, 0);
  const chart = await maker.timeOfChart();
  const printing = await chromiumRatio(maker, main.made, timed);

  const whole = [1, 2].map(() => runProcess(root, ["build", release]));
  const pages = [1, 2].map(() => runProcess(root, ["build", release, "--format", "html,pdf"]));
  const published = [1, 2].map(() => runProcess(root, ["publish", release, "--rehearsal"]));
  const single = [1, 2, 3].map(() => runProcess(root, ["build", "2017-18", "--area", "suffolk"]));
  const singleOfMany = [1, 2, 3].map(() => runProcess(root, ["build", release, "--area", "suffolk"]));
  const workbooks = await timeWorkbooks(root, release);
  const { timeDesk } = await loadParts("desk.ts");
  const desk = await timeDesk(root, release, 100);
  const strokes = await timeDeskPage(root, release, 50);
  const least = (runsOf) => Math.min(...runsOf.map(({ wall }) => wall));
  const most = (runsOf) => Math.max(...runsOf.map(({ megabytes }) => megabytes));
  const each = (size) => runs.get(size).all / runs.get(size).areas;

  printTable([
    ["PDF, a page all in", ms((main.document + main.pdf) / pdfPages), "at most 6 ms"],
    ["PDF, size of a page", `${(main.pdfBytes / pdfPages / 1024).toFixed(1)} KB`, "at most 25 KB"],
    ["A chart drawn", ms(chart), ""],
    ["HTML, a report", ms(main.html / main.areas), "at most 20 ms"],
    ["Desk, a figure written to its report", spread(desk.returns.report), "p95 at most 85 ms"],
    ["Desk, a figure written to all findings", spread(desk.returns.findings), "p95 at most 190 ms"],
    ["Desk, a text written to its report", spread(desk.texts.report), "p95 at most 85 ms"],
    ["Desk, a text written to all findings", spread(desk.texts.findings), "p95 at most 190 ms"],
    ["Desk, a key stroke in a browser to the report", spread(strokes.report), "p95 at most 100 ms"],
    ["Desk, a key stroke in a browser to all findings", spread(strokes.findings), "p95 at most 200 ms"],
    ["The same without the desk: all read and checked again", spread(desk.whole), ""],
    [
      "Chromium kept open, printing the same HTML",
      `${printing.toFixed(1)} times as long`,
      "at least 3 times",
    ],
    ["Illustrative release, HTML and PDF, in the program", ms(main.all), "under 5000 ms"],
    ["Illustrative release from the shell", ms(least(whole)), ""],
    ["The same as HTML and PDF alone", ms(least(pages)), ""],
    [
      "The whole publication, rehearsed, beside that",
      `${(least(published) / least(pages)).toFixed(1)} times as long`,
      "at most 2.5 times",
    ],
    ["Peak memory of the whole publication", `${most(published).toFixed(0)} MB`, ""],
    ["One area from the shell, start-up included: Suffolk 2017/18", ms(least(single)), "at most 800 ms"],
    ["The same of the illustrative release, with 40 other returns", ms(least(singleOfMany)), ""],
    ["A return in a workbook checked, beyond `mappa --version`", ms(workbooks.one), "at most 500 ms"],
    ["41 returns in workbooks checked", ms(workbooks.all), "at most 3000 ms"],
    ["The same, beyond 41 returns in YAML", ms(workbooks.beyondYaml), ""],
    ["Peak memory of a check of 41 workbooks", `${workbooks.megabytes.toFixed(0)} MB`, ""],
    ["Peak memory of the whole release", `${most(whole).toFixed(0)} MB`, "under 350 MB"],
    ...sizes.map((size) => [`A report when ${size} are made`, ms(each(size)), ""]),
    ["A report of 420 to a report of 42", (each(420) / each(42)).toFixed(2), "0.80 to 1.20"],
  ]);
}

/** How many times as long a Chromium kept open takes to print the HTML of reports as their PDF takes to make. */
async function chromiumRatio(maker, made, timed) {
  const printer = await chromiumPrinter();
  await printer.print(made[0].html);
  const printed = await timed(async () => {
    for (const { html } of made) await printer.print(html);
  });
  await printer.close();
  const again = await timed(async () => {
    for (const each of made) await maker.pdfAgain(each);
  });
  return printed.time / again.time;
}

function ms(value) {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}

/** The median, and what all but the slowest in twenty keep to. */
function spread(times) {
  const sorted = times.toSorted((one, other) => one - other);
  return `${ms(sorted[sorted.length >> 1])}, p95 ${ms(sorted[Math.ceil(sorted.length * 0.95) - 1])}`;
}
