/**
 * How words are kept words in Govspeak. Its own marks are looked for before kramdown reads a text, so that a backslash
 * does not help against them: what begins them is written as an entity.
 */

/** Words inside a line. */
export function wordsAlone(text: string): string {
  return (
    text
      .replace(/&(?=#|\p{L}|$)/gu, "&amp;")
      .replace(/[\\{}$^`]|\[(?=embed:|Contact:|Image:|Attachment|InlineAttachment)/g, entity)
      .replace(devolved, entity)
      .replace(/[*_<>|[]/g, "\\$&")
      // Hyphens and stops beside each other would become a dash and an ellipsis.
      .replace(/-(?=-)|(?<=-)-|\.(?=\.\.)/g, "\\$&")
      .replace(/!$/, "\\!")
  );
}

/** The colon before the name of a country, between two of which stands what holds of that country alone. */
const devolved = /:(?=(?:scotland|england|england-wales|northern-ireland|wales|london):)/g;

/** A line whose beginning is read as words. */
export function lineBegins(line: string): string {
  return (
    line
      .replace(/^[%@~]|^x(?=\[)/, entity)
      .replace(/^(?:[#=:]|[+-](?=[\s-]|$)|!(?=!\d))/, "\\$&")
      .replace(/^(s?\d+)\.(?=\s|$)/, "$1\\.")
      // A link and a colon behind any bracket after it would define a link or an abbreviation.
      .replace(/^\*{0,2}\[.*/su, (own) => own.replaceAll("]:", "&#93;:"))
  );
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
