import { createRequire } from "node:module";
import type { Chart, ChartConfiguration, Plugin } from "chart.js";
import type { ChartCallback, ChartJSNodeCanvasOptions } from "chartjs-node-canvas";
import type { Drawing, Operation } from "../drawing/drawing.ts";
import { RecordingContext } from "./context.ts";

/** What is drawn over a finished chart, from where Chart.js has put bars, points and axes. */
export type Annotate = (chart: Chart) => readonly Operation[];

interface Recorder {
  record(width: number, height: number, configuration: ChartConfiguration, annotate: Annotate): Drawing;
}

let recorder: Recorder | undefined;

/**
 * Has Chart.js draw, through chartjs-node-canvas, and returns what it drew. Width and height are whole numbers
 * of points. The configuration is changed on the way, so it must be a fresh one.
 */
export function recordChart(
  width: number,
  height: number,
  configuration: ChartConfiguration,
  annotate: Annotate,
): Drawing {
  // Loaded at the first chart: it takes about a tenth of a second, and many commands draw none.
  recorder ??= createRecorder();
  return recorder.record(width, height, configuration, annotate);
}

/** What is leaned on inside chartjs-node-canvas 5.0.0, which is pinned for it. */
interface Internals {
  _width: number;
  _height: number;
  _createCanvas: () => unknown;
  _chartJs: unknown;
  initialize(options: ChartJSNodeCanvasOptions): unknown;
  renderToBufferSync(configuration: ChartConfiguration): Buffer;
}

/**
 * One instance serves every size, because each new one would load Chart.js again; it hands out recording
 * canvases of the size asked for last. It is made without the library's constructor, which would load a canvas
 * with a native part: 60 ms and 25 MB for something that nothing is drawn on here.
 */
function createRecorder(): Recorder {
  const require = createRequire(import.meta.url);
  const { ChartJSNodeCanvas } = require("chartjs-node-canvas") as typeof import("chartjs-node-canvas");
  let canvas = recordingCanvas(1, 1);
  const library = Object.create(ChartJSNodeCanvas.prototype) as Internals;
  Object.assign(library, { _width: 1, _height: 1, _createCanvas: () => canvas });
  library._chartJs = library.initialize({ width: 1, height: 1, chartCallback: dropPlugins });

  return {
    record(width, height, configuration, annotate) {
      canvas = recordingCanvas(width, height);
      const { context } = canvas;
      const plugin = {
        id: "annotate",
        afterDraw: (chart: Chart) => {
          for (const operation of annotate(chart)) context.add(operation);
        },
      };
      const images = Object.getOwnPropertyDescriptor(globalThis, "Image");
      try {
        library.renderToBufferSync({ ...configuration, plugins: [plugin] });
      } finally {
        // The library sets a global `Image` while it draws, and deletes it only when all went well.
        if (images) Object.defineProperty(globalThis, "Image", images);
        else Reflect.deleteProperty(globalThis, "Image");
      }
      return canvas.drawing;
    },
  };
}

/** Legends, tooltips, titles and the rest are not used; each would cost time in every chart. */
const dropPlugins: ChartCallback = (chartJs) => {
  const { items } = chartJs.registry.plugins as unknown as { readonly items: Record<string, Plugin> };
  chartJs.unregister(...Object.values(items));
};

/** As much of a canvas as chartjs-node-canvas and Chart.js look at. */
function recordingCanvas(width: number, height: number) {
  const canvas = {
    width,
    height,
    context: undefined as unknown as RecordingContext,
    drawing: { width, height, operations: [] } as Drawing,
    getContext: () => canvas.context,
    /** Called when the chart is finished and not yet destroyed, which clears the canvas. */
    toBuffer: () => {
      canvas.drawing = { width, height, operations: canvas.context.operations };
      return Buffer.alloc(0);
    },
  };
  canvas.context = new RecordingContext(canvas);
  return canvas;
}
