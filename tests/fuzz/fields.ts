/** The lines of a text, whatever ends them. */
export function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
}

export interface Field {
  readonly text: string;
  /** Where it begins in its line, from 1; blanks before it are a part of it. */
  readonly column: number;
  /** In which line it begins, from 0 for the first of its row. */
  readonly line: number;
}

/** The fields of the row that begins in a line, and goes on in those below it where a quotation mark is open. */
export function fieldsAt(lines: readonly string[], first: number, separator: string): Field[] {
  const fields: Field[] = [];
  let line = first;
  let at = 0;
  for (;;) {
    const start = { column: at + 1, line: line - first };
    const blanks = separator === "\t" ? /^[ \u00a0\f]*/ : /^[ \t\u00a0\f]*/;
    let text = "";
    let rest = lines[line]!.slice(at);
    const quoted = rest.replace(blanks, "").startsWith('"');
    if (quoted) {
      at += rest.indexOf('"') + 1;
      for (;;) {
        rest = lines[line]!.slice(at);
        const end = /^(?:[^"]|"")*/.exec(rest)![0];
        text += end.replaceAll('""', '"');
        at += end.length;
        if (at < lines[line]!.length || line + 1 >= lines.length) break;
        line++;
        at = 0;
        text += "\n";
      }
      at++;
    }
    const until = lines[line]!.indexOf(separator, at);
    const end = until < 0 ? lines[line]!.length : until;
    if (!quoted) text = lines[line]!.slice(at, end);
    fields.push({ text: text.trim(), ...start });
    if (until < 0) return fields;
    at = until + 1;
  }
}
