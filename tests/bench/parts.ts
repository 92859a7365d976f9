/** The parts of the program that the bench measures by themselves; it bundles them as the program is. */
export { drawChart } from "../../src/charts/draw.ts";
export { diskFiles } from "../../src/files/disk.ts";
export { prepare, report } from "../../src/pipeline.ts";
export { loadProject } from "../../src/releases/load.ts";
export { renderHtml } from "../../src/render/html/render.ts";
export { loadHtmlTemplates } from "../../src/render/html/templates.ts";
export { renderPdf } from "../../src/render/pdf/render.ts";
export { readHistory } from "../../src/returns/reading/history.ts";
export { calculate } from "../../src/statistics/calculate.ts";
