/**
 * A drawing is a record of what was drawn: plain data that a renderer replays in its own terms. Coordinates
 * are in points, origin at the top left, y downwards. State (colours, dash, transforms) is already resolved
 * into each operation.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly operations: readonly Operation[];
}

/** The drawings of a report's charts by their ids, at two widths; each set is drawn when it is first asked for. */
export interface Drawings {
  /** For a page, which scales each as a whole. */
  readonly page: ReadonlyMap<string, Drawing>;
  /** For a phone of 320 pixels, to be shown as large as they are. */
  readonly narrow: ReadonlyMap<string, Drawing>;
}

export type Operation = FillPath | StrokePath | Text;

export interface FillPath {
  readonly type: "fill";
  readonly path: readonly Segment[];
  readonly colour: string;
  readonly clip?: Rectangle;
}

export interface StrokePath {
  readonly type: "stroke";
  readonly path: readonly Segment[];
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: "butt" | "round" | "square";
  readonly join: "miter" | "round" | "bevel";
  readonly clip?: Rectangle;
}

/** One line of text; `x` and `y` are where its baseline begins, after alignment. */
export interface Text {
  readonly type: "text";
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: "regular" | "bold";
  readonly colour: string;
  /** The advance width measured with the document's own font, in points. */
  readonly width: number;
}

export type Segment =
  | readonly ["M", number, number]
  | readonly ["L", number, number]
  | readonly ["C", number, number, number, number, number, number]
  | readonly ["Z"];

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
