/** What a cell of a workbook is worth once its formula is worked out. */
export type Value =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "error"; readonly error: ErrorValue };

/** As every program spells them. */
export type ErrorValue = "#VALUE!" | "#DIV/0!" | "#REF!" | "#NUM!";

export const blank: Value = { kind: "blank" };

export function number(value: number): Value {
  return Number.isFinite(value) ? { kind: "number", number: value } : error("#NUM!");
}

export function text(value: string): Value {
  return { kind: "text", text: value };
}

export function boolean(value: boolean): Value {
  return { kind: "boolean", boolean: value };
}

export function error(value: ErrorValue): Extract<Value, { kind: "error" }> {
  return { kind: "error", error: value };
}

/** A value as a number for arithmetic, or the error that it makes: text counts only where it spells a number. */
export function asNumber(value: Value): Extract<Value, { kind: "number" | "error" }> {
  if (value.kind === "error" || value.kind === "number") return value;
  if (value.kind === "blank") return { kind: "number", number: 0 };
  if (value.kind === "boolean") return { kind: "number", number: value.boolean ? 1 : 0 };
  const written = value.text.trim();
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(written)) return error("#VALUE!");
  const read = Number(written);
  return Number.isFinite(read) ? { kind: "number", number: read } : error("#VALUE!");
}

/** A value as a condition: every number but 0 holds, text only where it spells one of the two. */
export function asBoolean(value: Value): Extract<Value, { kind: "boolean" | "error" }> {
  if (value.kind === "error" || value.kind === "boolean") return value;
  if (value.kind === "blank") return { kind: "boolean", boolean: false };
  if (value.kind === "number") return { kind: "boolean", boolean: value.number !== 0 };
  const written = value.text.toUpperCase();
  if (written === "TRUE" || written === "FALSE") return { kind: "boolean", boolean: written === "TRUE" };
  return error("#VALUE!");
}

/** A value as it is joined to text: numbers in up to 15 digits, without separators. */
export function asText(value: Value): Extract<Value, { kind: "text" | "error" }> {
  if (value.kind === "error" || value.kind === "text") return value;
  if (value.kind === "blank") return { kind: "text", text: "" };
  if (value.kind === "boolean") return { kind: "text", text: value.boolean ? "TRUE" : "FALSE" };
  return { kind: "text", text: plainNumber(value.number) };
}

function plainNumber(value: number): string {
  const shortest = String(Number(value.toPrecision(15)));
  return shortest.replace(/e([+-])(\d+)$/, (_, sign: string, digits: string) => {
    return `E${sign}${digits.padStart(2, "0")}`;
  });
}
