import { type Html, html } from "./inline.ts";

/**
 * Styles that tie each entry of the contents to the section that it leads to, by their places, so that the entry of the
 * section that is read can be marked; see `contents.css`. Browsers that know no timelines pass over them.
 */
export function readingStyles(sections: number): Html {
  const names = Array.from({ length: sections }, (_, index) => `--section-${index + 1}`);
  const ties = names.map((name, index) => {
    const place = `:nth-child(${index + 1})`;
    return (
      `main>section${place}{view-timeline-name:${name}}` +
      `.unfolded>ul>li${place}>a{animation-timeline:${name}}`
    );
  });
  return html(`body{timeline-scope:${names.join(",")}}${ties.join("")}`);
}
