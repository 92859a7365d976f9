/** Bullets that nobody begins a line with for another reason: those of word processors, and of their symbol fonts. */
const bullets = "•‣⁃◦●○▪▫■□◾◽·∙\uf0b7\uf0a7\uf0d8\uf0fc";
/** What a word processor puts behind a mark. All of them mean a space here. */
const blank = "[ \\t\\u00a0\\u2000-\\u200a\\u202f\\u3000]";
/** What is not seen at all: zero-width characters and the mark of a byte order. */
const unseen = "\\u200b-\\u200d\\u2060\\ufeff";

const bulletLine = new RegExp(`^([ \\t\\u00a0${unseen}]*)[${bullets}](${blank}+)`, "u");
const markLine = new RegExp(`^([ \\t\\u00a0${unseen}]*)([-*+>]|#{2,3}|\\d{1,9}[.)])(${blank}+)`, "u");
const pictureLine = /^( {0,3}!\[[^\]]*\]\()([^()<>]*[^()<>\s]\.(?:png|jpe?g))\)(\s*)$/i;

/**
 * A text with the marks of a word processor as those of Markdown, where there is no doubt: a line that begins with a
 * bullet is an item, and a space that does not break is a space behind a mark. Lines keep their places and their
 * length, but for a picture in a file with a space in its name, which stands alone in its line.
 */
export function withPlainMarks(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(plainLine)
    .join("\n");
}

function plainLine(line: string): string {
  const spaces = (marks: string) => marks.replace(/[^\t ]/gu, " ");
  // A tab behind a mark would put the words so far in that they counted as code.
  const behind = (marks: string) => " ".repeat(marks.length);
  if (bulletLine.test(line))
    return line.replace(
      bulletLine,
      (_, before: string, after: string) => `${spaces(before)}-${behind(after)}`,
    );
  const picture = pictureLine.exec(line);
  if (picture && /\s/.test(picture[2]!)) return `${picture[1]}<${picture[2]}>)${picture[3]}`;
  return line.replace(
    markLine,
    (_, before: string, mark: string, after: string) => `${spaces(before)}${mark}${spaces(after)}`,
  );
}
