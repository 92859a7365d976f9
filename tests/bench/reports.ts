import { join } from "node:path";
import { drawChart } from "../../src/charts/draw.ts";
import { ofArea } from "../../src/figures/geography.ts";
import type { Value } from "../../src/figures/value.ts";
import { diskFiles } from "../../src/files/disk.ts";
import { type PreparedRelease, prepare, type Report, report } from "../../src/pipeline.ts";
import { loadProject } from "../../src/releases/load.ts";
import { renderHtml } from "../../src/render/html/render.ts";
import { loadHtmlTemplates } from "../../src/render/html/templates.ts";
import { renderPdf } from "../../src/render/pdf/render.ts";
import { readHistory } from "../../src/returns/reading/history.ts";
import { calculate } from "../../src/statistics/calculate.ts";
import { english } from "../../src/words/english/english.ts";

/** The date that every PDF file says of itself, and the language of all files. */
const options = { created: new Date(0), words: english };

export async function timed<Result>(work: () => Result | Promise<Result>) {
  const start = performance.now();
  const result = await work();
  return { time: performance.now() - start, result };
}

/** A report with its files, kept to be measured again. */
interface MadeReport extends Report {
  readonly html: string;
  readonly pdf: Uint8Array;
}

/** Makes reports of a release in this process, as many as are wanted, and measures the steps. */
export async function reportMaker(root: string, release: string) {
  const templates = diskFiles(join(root, "templates"));
  const project = await loadProject(diskFiles(join(root, "data")), templates, { releases: [release] });
  const pages = await loadHtmlTemplates(templates);
  const prepared = prepare(project, project.releases[0]!);
  const history = readHistory(project, prepared.release).entries;

  /** The same areas again with other figures, so that no picture is shared by more than its own area. */
  function replica(step: number): PreparedRelease {
    if (step === 0) return prepared;
    const shifted = (value: Value): Value =>
      value.kind === "count" ? { kind: "count", count: value.count + step } : value;
    const returns = prepared.returns.map((each) => ({
      ...each,
      entries: each.entries.map((entry) => ({ ...entry, value: shifted(entry.value) })),
    }));
    return { ...prepared, returns, statistics: calculate(project, prepared.release, returns, history) };
  }

  const reportOf = (source: PreparedRelease, area: string) =>
    report(source, { kind: "area", of: ofArea(area) }, english);

  /** Makes the reports of so many areas, HTML and PDF; all times in milliseconds. */
  async function make(areas: number) {
    const total = { areas: 0, document: 0, charts: 0, html: 0, pdf: 0, htmlBytes: 0, pdfBytes: 0, all: 0 };
    const made: MadeReport[] = [];
    for (let step = 0; total.areas < areas; step++) {
      const source = replica(step);
      for (const area of source.statistics.respondingAreas.slice(0, areas - total.areas)) {
        const written = await timed(() => reportOf(source, area));
        const { edition, drawings } = written.result;
        const html = await timed(() => renderHtml(edition, drawings, pages, english));
        const pdf = await timed(() => renderPdf(edition, drawings.page, options));
        total.areas++;
        total.document += written.time;
        total.charts += drawings.page.size;
        total.html += html.time;
        total.pdf += pdf.time;
        total.htmlBytes += html.result.length;
        total.pdfBytes += pdf.result.length;
        total.all += written.time + html.time + pdf.time;
        if (made.length < 42) made.push({ edition, drawings, html: html.result, pdf: pdf.result });
      }
    }
    return { ...total, made };
  }

  /** The time of a chart, over all charts of areas whose figures no other run has drawn. */
  async function timeOfChart(): Promise<number> {
    const source = replica(11);
    const fresh = source.statistics.respondingAreas.flatMap((area, index) => {
      const { edition } = reportOf(source, area);
      return edition.sections
        .flatMap(({ blocks }) => blocks)
        .filter((block) => block.type === "chart")
        .map((chart) => ({ edition, chart: { ...chart, label: `${chart.label} ${index}` } }));
    });
    const drawn = await timed(() =>
      fresh.map(({ chart, edition }) => drawChart(chart, edition, project.boundaries, english)),
    );
    return drawn.time / fresh.length;
  }

  const pdfAgain = ({ edition, drawings }: Report) => renderPdf(edition, drawings.page, options);
  return { make, timeOfChart, pdfAgain };
}
