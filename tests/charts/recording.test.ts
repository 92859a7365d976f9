import { describe, expect, test } from "vitest";
import { UnsupportedDrawing } from "../../src/charts/drawing/unsupported.ts";
import { recordChart } from "../../src/charts/recorder/chart-js.ts";
import { RecordingContext } from "../../src/charts/recorder/context.ts";
import { widthOf } from "../../src/typography/shape.ts";

const context = () => new RecordingContext({ width: 100, height: 80 });

describe("what a drawing cannot hold is refused, never left out", () => {
  /** The type of a whole context, which a recording one is not. */
  type Context = import("@napi-rs/canvas").SKRSContext2D;
  const refused: Readonly<Record<string, (c: Context) => void>> = {
    gradients: (c) => c.createLinearGradient(0, 0, 1, 1),
    patterns: (c) => c.createPattern(undefined as never, "repeat"),
    images: (c) => c.drawImage(undefined as never, 0, 0),
    shadows: (c) => {
      c.shadowBlur = 3;
    },
    "blending modes": (c) => {
      c.globalCompositeOperation = "multiply";
    },
    "a fill that is not a colour": (c) => {
      c.fillStyle = {} as never;
      c.fillRect(0, 0, 1, 1);
    },
    "a colour that cannot be read": (c) => {
      c.fillStyle = "hsl(0 0% 0%)";
      c.fillRect(0, 0, 1, 1);
    },
    "rotated text": (c) => {
      c.font = "14px x";
      c.rotate(-Math.PI / 2);
      c.fillText("Offenders", 0, 0);
    },
    "clipped text": (c) => {
      c.font = "14px x";
      c.rect(0, 0, 10, 10);
      c.clip();
      c.fillText("Offenders", 0, 10);
    },
    "italic text": (c) => {
      c.font = "italic 14px x";
      c.fillText("Offenders", 0, 0);
    },
    "text that must be squeezed": (c) => {
      c.font = "14px x";
      c.fillText("Offenders", 0, 0, 5);
    },
    "characters that the font lacks": (c) => {
      c.font = "14px x";
      c.fillText("漢", 0, 0);
    },
    "round clips": (c) => {
      c.arc(50, 40, 20, 0, 7);
      c.clip();
    },
    "the even-odd rule": (c) => c.fill("evenodd"),
    "paths made elsewhere": (c) => c.stroke({} as never),
    "clearing a part": (c) => c.clearRect(10, 10, 5, 5),
    "points that are not numbers": (c) => c.lineTo(Number.NaN, 0),
  };
  test.each(Object.entries(refused))("%s", (_name, draw) => {
    expect(() => draw(context() as unknown as Context)).toThrow(UnsupportedDrawing);
  });

  test("properties that nobody has thought of", () => {
    expect(() => Object.assign(context(), { imageSmoothingQuality: "high" })).toThrow(TypeError);
  });
});

describe("what is drawn is recorded in the drawing's own coordinates", () => {
  test("transforms, opacity and dash are resolved when something is drawn", () => {
    const c = context();
    c.translate(10, 20);
    c.scale(2, 2);
    c.strokeStyle = "rgba(0, 0, 0, 0.5)";
    c.lineWidth = 1.5;
    c.setLineDash([3]);
    c.moveTo(1, 1);
    c.lineTo(5, 1);
    c.stroke();
    expect(c.operations).toEqual([
      {
        type: "stroke",
        path: [
          ["M", 12, 22],
          ["L", 20, 22],
        ],
        colour: "#808080",
        width: 3,
        dash: [6, 6],
        cap: "butt",
        join: "miter",
      },
    ]);
  });

  test("text is placed by its alignment with the width of the reports' own font", () => {
    const c = context();
    c.font = "bold 10px x";
    c.textAlign = "right";
    c.textBaseline = "middle";
    c.fillText("1,015", 90, 40);
    const width = widthOf("1,015", "bold", 10);
    expect(c.measureText("1,015").width).toBe(width);
    expect(c.operations[0]).toMatchObject({ type: "text", text: "1,015", size: 10, weight: "bold", y: 43.3 });
    expect(c.operations[0]).toHaveProperty("x", Math.round((90 - width) * 100) / 100);
  });

  test("a circle is four curves that pass through its four outermost points", () => {
    const c = context();
    c.arc(50, 40, 10, 0, 2 * Math.PI);
    c.fill();
    const { path } = c.operations[0] as { path: readonly (readonly unknown[])[] };
    expect(path.map((segment) => segment.slice(-2))).toEqual([
      [60, 40],
      [50, 50],
      [40, 40],
      [50, 30],
      [60, 40],
    ]);
  });

  test("a clip is the part common to all, ends with its state, and is left out where it cuts nothing", () => {
    const c = context();
    c.save();
    c.rect(10, 10, 50, 50);
    c.clip();
    c.beginPath();
    c.rect(20, 20, 70, 10);
    c.clip();
    c.fillRect(0, 0, 100, 80);
    c.fillRect(21, 21, 2, 2);
    c.restore();
    c.fillRect(0, 0, 100, 80);
    expect(c.operations.map((operation) => "clip" in operation && operation.clip)).toEqual([
      { x: 20, y: 20, width: 40, height: 10 },
      false,
      false,
    ]);
  });
});

test("a chart that fails leaves no global behind, and the next one is drawn", () => {
  const configuration = () => ({ type: "bar" as const, data: { labels: ["a"], datasets: [{ data: [1] }] } });
  const draw = (fail: boolean) =>
    recordChart(200, 100, configuration(), () => {
      if (fail) throw new Error("on purpose");
      return [];
    });
  expect(() => draw(true)).toThrow("on purpose");
  expect("Image" in globalThis).toBe(false);
  expect(draw(false).operations.length).toBeGreaterThan(0);
});
