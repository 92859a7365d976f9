import type { Splice } from "./changes.ts";
import { faultIn, type LayoutFault } from "./fault.ts";
import type { Line } from "./lines.ts";
import { quoted } from "./quoted.ts";

/** A fault of a value, with changes with which it can be read; or the line in which a value ends that goes on. */
export type TextFault =
  | { readonly fault: LayoutFault; readonly splices: readonly Splice[] }
  | { readonly endsIn: number };

const closing: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

/** What is wrong with a value that stands behind its name. `below` are the lines after it. */
export function textFault(
  line: Line,
  at: number,
  value: string,
  below: readonly Line[],
): TextFault | undefined {
  const mark = value[0]!;
  const told = (args: LayoutFault["args"], length = value.length) => ({
    fault: faultIn(line, at, length, args),
    splices: [quoted(line.start + line.indent + at, value)],
  });
  if (mark === '"' || mark === "'") {
    const end = endOfQuoted(value, mark);
    if (end === undefined) {
      const closed = closedBelow(line, below, (content) => content.includes(mark));
      return closed === undefined ? told({ what: "open-quote", mark }, 1) : { endsIn: closed };
    }
    return /^\s*(?:$|#)/.test(value.slice(end)) ? undefined : told({ what: "text-after-quote", mark }, end);
  }
  if (/^[\]}]+$/.test(value)) {
    const from = line.start + line.indent + at;
    const fault = faultIn(line, at, value.length, { what: "extra-bracket", bracket: mark });
    return { fault, splices: [{ from, to: from + value.length, text: "" }] };
  }
  if (mark === "[" || mark === "{") return bracketFault(line, at, value, below);
  if (/^[@`%]|^[*&!](?=$|\s)/.test(value)) return told({ what: "sign", sign: mark }, 1);
  const colon = /:(?:\s|$)/.exec(value);
  if (colon) {
    const fault = faultIn(line, at + colon.index, 1, { what: "colon-in-text", text: value });
    return { fault, splices: [quoted(line.start + line.indent + at, value)] };
  }
  return undefined;
}

/** Where a text in quotation marks ends; undefined where nothing closes it. */
function endOfQuoted(value: string, mark: string): number | undefined {
  for (let at = 1; at < value.length; at++) {
    if (mark === '"' && value[at] === "\\") at++;
    else if (value[at] === mark) {
      if (mark === '"' || value[at + 1] !== "'") return at + 1;
      at++;
    }
  }
  return undefined;
}

function bracketFault(line: Line, at: number, value: string, below: readonly Line[]): TextFault | undefined {
  const from = line.start + line.indent + at;
  const { open, extra, twice } = balance(value);
  if (extra !== undefined) {
    const fault = faultIn(line, at + extra, 1, { what: "extra-bracket", bracket: value[extra]! });
    return { fault, splices: [{ from: from + extra, to: from + extra + 1, text: "" }] };
  }
  if (twice) {
    const fault = faultIn(line, at + twice.at, twice.name.length, { what: "no-comma", name: twice.name });
    return {
      fault,
      splices: twice.before ? [{ from: from + twice.before, to: from + twice.at, text: ", " }] : [],
    };
  }
  if (open === "") return undefined;
  let left = value;
  const closed = closedBelow(line, below, (content) => {
    left += ` ${content}`;
    return balance(left).open === "";
  });
  if (closed !== undefined) return { endsIn: closed };
  const bracket = open[0]!;
  const end = from + value.length;
  return {
    fault: faultIn(line, at, 1, { what: "open-bracket", bracket }),
    splices: [
      {
        from: end,
        to: end,
        text: [...open]
          .reverse()
          .map((each) => closing[each])
          .join(""),
      },
    ],
  };
}

interface Balance {
  /** The brackets that nothing closes, from the outermost. */
  readonly open: string;
  /** Where a bracket is closed that none opens. */
  readonly extra?: number;
  /** A second name behind a value, and where a comma would stand. */
  readonly twice?: { readonly name: string; readonly at: number; readonly before: number };
}

function balance(value: string): Balance {
  let open = "";
  let quote = "";
  let colons = 0;
  for (let at = 0; at < value.length && at < 2000; at++) {
    const sign = value[at]!;
    if (quote !== "") {
      if (sign === quote) quote = "";
    } else if ((sign === '"' || sign === "'") && /[[{,:\s]/.test(value[at - 1] ?? " ")) quote = sign;
    else if (sign === "[" || sign === "{") {
      open += sign;
      colons = 0;
    } else if (sign === "]" || sign === "}") {
      if (closing[open.at(-1) ?? ""] !== sign) return { open, extra: at };
      open = open.slice(0, -1);
      colons = 0;
      if (open === "" && value.slice(at + 1).trim() !== "" && /^\s*[\]}]/.test(value.slice(at + 1)))
        return { open, extra: at + 1 + value.slice(at + 1).search(/[\]}]/) };
    } else if (sign === ",") colons = 0;
    else if (sign === ":" && /\s/.test(value[at + 1] ?? " ") && ++colons > 1) {
      const name = /[\w-]+\s*$/.exec(value.slice(0, at))?.[0] ?? "";
      const before = at - name.length;
      const gap = /[\s;.]*$/.exec(value.slice(0, before))![0].length;
      return { open, twice: { name: name.trim(), at: before, before: before - gap } };
    }
  }
  return { open };
}

/** The number of the line below in which something is closed, as long as the lines belong to the value above. */
function closedBelow(
  line: Line,
  below: readonly Line[],
  closes: (content: string) => boolean,
): number | undefined {
  for (const each of below) {
    const belongs = each.content === "" || each.indent > line.indent || /^[\]}]+$/.test(each.content);
    if (!belongs) return undefined;
    if (closes(each.content)) return each.number;
  }
  return undefined;
}
