import { looks } from "../look.ts";

/**
 * The styles of a file with its titles and headings marked as such, so that they are found by what they are and not by
 * how they look. The library (hucre 1.0.0) knows one named style only; the fonts of headings are those of their size.
 */
export function withHeadings(xml: string): string {
  const fonts = [...xml.matchAll(/<font>.*?<\/font>/g)].map(([font]) => font);
  let styled = xml;
  let styles = 1;
  for (const { font, level } of Object.values(looks)) {
    const fontId =
      level === undefined ? -1 : fonts.findIndex((each) => each.includes(`<sz val="${font.size}"/>`));
    if (level === undefined || fontId < 0) continue;
    styled = styled
      .replace(
        "</cellStyleXfs>",
        `<xf numFmtId="0" fontId="${fontId}" fillId="0" borderId="0"/></cellStyleXfs>`,
      )
      .replace(/(<xf [^>]*?fontId="(\d+)"[^>]*? xfId=")0"/g, (whole, start: string, id: string) =>
        Number(id) === fontId ? `${start}${styles}"` : whole,
      )
      .replace(
        "</cellStyles>",
        `<cellStyle name="Heading ${level}" xfId="${styles}" builtinId="${15 + level}"/></cellStyles>`,
      );
    styles += 1;
  }
  return styled
    .replace('<cellStyleXfs count="1">', `<cellStyleXfs count="${styles}">`)
    .replace('<cellStyles count="1">', `<cellStyles count="${styles}">`);
}
