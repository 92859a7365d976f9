import { createRequire } from "node:module";
import type { Chart, ChartConfiguration, Plugin } from "chart.js";
import type { Drawing, Operation } from "./drawing.ts";
import { RecordingContext } from "./recording-context.ts";

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

/**
 * One instance serves every size, because each new one would load Chart.js again. It hands out recording canvases
 * of the size asked for last, whatever size the instance was made with.
 */
function createRecorder(): Recorder {
  const require = createRequire(import.meta.url);
  const { ChartJSNodeCanvas } = require("chartjs-node-canvas") as typeof import("chartjs-node-canvas");

  class RecordingChartJs extends ChartJSNodeCanvas implements Recorder {
    private canvas = recordingCanvas(1, 1);
    protected override readonly _createCanvas = (() => this.canvas) as never;

    record(width: number, height: number, configuration: ChartConfiguration, annotate: Annotate): Drawing {
      this.canvas = recordingCanvas(width, height);
      const { context } = this.canvas;
      const plugin = {
        id: "annotate",
        afterDraw: (chart: Chart) => {
          for (const operation of annotate(chart)) context.add(operation);
        },
      };
      const images = Object.getOwnPropertyDescriptor(globalThis, "Image");
      try {
        this.renderToBufferSync({ ...configuration, plugins: [plugin] });
      } finally {
        // The library sets a global `Image` while it draws, and deletes it only when all went well.
        if (images) Object.defineProperty(globalThis, "Image", images);
        else Reflect.deleteProperty(globalThis, "Image");
      }
      return this.canvas.drawing;
    }
  }

  return new RecordingChartJs({
    width: 1,
    height: 1,
    chartCallback: (chartJs) => {
      // Legends, tooltips, titles and the rest are not used; each would cost time in every chart.
      const { items } = chartJs.registry.plugins as unknown as { readonly items: Record<string, Plugin> };
      chartJs.unregister(...Object.values(items));
    },
  });
}

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
