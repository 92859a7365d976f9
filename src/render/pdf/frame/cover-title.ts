import type { Cover } from "../../../report/edition/edition.ts";
import { colours, page as paper, space, type TypeStyle, type } from "../../design.ts";
import { baseline } from "../layout/pieces.ts";
import type { Canvas } from "../page/canvas.ts";
import { breakLines, type Line, shortenedLines } from "../page/lines.ts";
import type { Run } from "../page/run.ts";
import type { Tag } from "../structure/tags.ts";

const width = paper.contentWidth;
const seriesTop = 64;
const nameTop = 168;
/** 'Annual report 2017/18' takes one line; a title of a framework's own may take so many. */
const mostTitleLines = 6;

/** The words in the field of a cover, set as large as they have room. */
export interface CoverTitle {
  readonly series: readonly Line[];
  readonly name: readonly Line[];
  readonly nameStyle: TypeStyle;
  readonly title: readonly Line[];
  /** What the year showed; nothing where it has no room. */
  readonly summary: readonly Line[];
  /** Where the words end, in points from the top of the page. */
  readonly bottom: number;
}

/**
 * @param summary what the year showed, to be left out where it has no room.
 * @param room where the words must end, in points from the top of the page.
 */
export function coverTitle(cover: Cover, summary: readonly Run[], room: number): CoverTitle {
  const series = breakLines([{ text: cover.series, face: "bold" }], type.coverSeries.size, width);
  const title = shortenedLines(
    { text: cover.title, face: "regular" },
    type.coverTitle.size,
    width,
    mostTitleLines,
  );
  const below = space.small + title.length * type.coverTitle.leading;
  const { lines: name, style: nameStyle } = nameLines(cover.name, room - nameTop - below);
  const end = nameTop + name.length * nameStyle.leading + below;
  const lines = breakLines(summary, type.coverSummary.size, paper.measure);
  const height = lines.length === 0 ? 0 : space.large + lines.length * type.coverSummary.leading;
  const fits = end + height <= room;
  return { series, name, nameStyle, title, summary: fits ? lines : [], bottom: end + (fits ? height : 0) };
}

export function paintCoverTitle(
  canvas: Canvas,
  { series, name, nameStyle, title, summary }: CoverTitle,
  tags: { readonly series: Tag; readonly title: Tag; readonly summary: Tag | undefined },
): void {
  const put = (tag: Tag, lines: readonly Line[], style: TypeStyle, top: number): number => {
    canvas.lines(tag, lines, { x: paper.left, y: top + baseline(style), ...style, colour: colours.paper });
    return top + lines.length * style.leading;
  };
  put(tags.series, series, type.coverSeries, seriesTop);
  const below = put(tags.title, name, nameStyle, nameTop) + space.small;
  const end = put(tags.title, title, type.coverTitle, below);
  if (tags.summary && summary.length > 0) put(tags.summary, summary, type.coverSummary, end + space.large);
}

/**
 * A long name is set smaller before it takes three lines, and smaller again where it has no room. A space ends it, so
 * that words stay apart.
 */
function nameLines(name: string, room: number): { lines: Line[]; style: TypeStyle } {
  const run = { text: `${name} `, face: "bold" as const };
  for (const [style, most] of nameStyles) {
    const lines = breakLines([run], style.size, width);
    if (lines.length <= most && lines.length * style.leading <= room) return { lines, style };
  }
  const style = type.coverSeries;
  return { lines: shortenedLines(run, style.size, width, Math.floor(room / style.leading)), style };
}

/** Sizes of the name, each with the lines that it may take. */
const nameStyles: readonly (readonly [TypeStyle, number])[] = [
  [type.coverName, 1],
  [type.coverNameMiddle, 2],
  [type.coverNameLong, Number.POSITIVE_INFINITY],
  [type.coverTitle, Number.POSITIVE_INFINITY],
];
