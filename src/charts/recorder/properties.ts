import { UnsupportedDrawing } from "../drawing/unsupported.ts";
import { initialState, type State } from "./state.ts";

/** The properties of a Canvas 2D context that Chart.js sets, kept as the state that `save` copies. */
export class RecordingProperties {
  protected state: State = { ...initialState };

  get fillStyle(): string {
    return this.state.fillStyle;
  }
  set fillStyle(style: string) {
    this.state.fillStyle = style;
  }
  get strokeStyle(): string {
    return this.state.strokeStyle;
  }
  set strokeStyle(style: string) {
    this.state.strokeStyle = style;
  }
  get lineWidth(): number {
    return this.state.lineWidth;
  }
  set lineWidth(width: number) {
    // As on a canvas, what is not a width changes nothing.
    if (width > 0 && Number.isFinite(width)) this.state.lineWidth = width;
  }
  get lineCap(): State["lineCap"] {
    return this.state.lineCap;
  }
  set lineCap(cap: State["lineCap"]) {
    this.state.lineCap = cap;
  }
  get lineJoin(): State["lineJoin"] {
    return this.state.lineJoin;
  }
  set lineJoin(join: State["lineJoin"]) {
    this.state.lineJoin = join;
  }
  get lineDashOffset(): number {
    return this.state.lineDashOffset;
  }
  set lineDashOffset(offset: number) {
    if (Number.isFinite(offset)) this.state.lineDashOffset = offset;
  }
  get miterLimit(): number {
    return this.state.miterLimit;
  }
  set miterLimit(limit: number) {
    if (limit !== 10) throw new UnsupportedDrawing("the miter limit of a drawing is 10");
  }
  get globalAlpha(): number {
    return this.state.globalAlpha;
  }
  set globalAlpha(alpha: number) {
    if (alpha >= 0 && alpha <= 1) this.state.globalAlpha = alpha;
  }
  get font(): string {
    return this.state.font;
  }
  set font(font: string) {
    this.state.font = font;
  }
  get textAlign(): string {
    return this.state.textAlign;
  }
  set textAlign(alignment: string) {
    this.state.textAlign = alignment;
  }
  get textBaseline(): string {
    return this.state.textBaseline;
  }
  set textBaseline(baseline: string) {
    this.state.textBaseline = baseline;
  }
}

const methods = [
  "arcTo",
  "createConicGradient",
  "createImageData",
  "createLinearGradient",
  "createPattern",
  "createRadialGradient",
  "drawImage",
  "ellipse",
  "getImageData",
  "putImageData",
  "reset",
  "roundRect",
  "strokeText",
  "transform",
];

/** Properties with the one value that changes nothing, which alone may be set. */
const properties: Readonly<Record<string, unknown>> = {
  direction: "inherit",
  filter: "none",
  fontKerning: "auto",
  globalCompositeOperation: "source-over",
  letterSpacing: "0px",
  shadowBlur: 0,
  shadowColor: "rgba(0, 0, 0, 0)",
  shadowOffsetX: 0,
  shadowOffsetY: 0,
  wordSpacing: "0px",
};

for (const method of methods) {
  Object.defineProperty(RecordingProperties.prototype, method, {
    value: () => {
      throw new UnsupportedDrawing(`a drawing has no ${method}`);
    },
  });
}
for (const [property, harmless] of Object.entries(properties)) {
  Object.defineProperty(RecordingProperties.prototype, property, {
    get: () => harmless,
    set: (value: unknown) => {
      if (value !== harmless) throw new UnsupportedDrawing(`a drawing has no ${property}`);
    },
  });
}
