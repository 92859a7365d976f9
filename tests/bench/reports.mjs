import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { loadParts } from "./load-parts.mjs";

/** The date that every PDF file says of itself. */
const created = new Date(0);

export async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { time: performance.now() - start, result };
}

/** Makes reports of a release in this process, as many as are wanted, and measures the steps. */
export async function reportMaker(root, release) {
  const parts = await loadParts();
  const { calculate, drawChart, prepare, renderHtml, renderPdf, report } = parts;
  const templates = parts.diskFiles(join(root, "templates"));
  const data = parts.diskFiles(join(root, "data"));
  const project = await parts.loadProject(data, templates, { releases: [release] });
  const pages = await parts.loadHtmlTemplates(templates);
  const prepared = prepare(project, project.releases[0]);
  const history = parts.readHistory(project, prepared.release).entries;

  /** The same areas again with other figures, so that no picture is shared by more than its own area. */
  function replica(step) {
    if (step === 0) return prepared;
    const shifted = (value) =>
      value.kind === "count" ? { kind: "count", count: value.count + step } : value;
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

  /** The time of a chart, over all charts of areas whose figures no other run has drawn. */
  async function timeOfChart() {
    const source = replica(11);
    const charts = source.statistics.areasAtHand.flatMap((place) => {
      const { document } = report(source, place);
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
    return drawn.time / fresh.length;
  }

  const pdfAgain = ({ document, drawings }) => renderPdf(document, drawings, { created });
  return { make, timeOfChart, pdfAgain };
}

export async function pageCount(pdf) {
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const count = file.numPages;
  await file.destroy();
  return count;
}
