import { plainNumber } from "../../figures/number.ts";
import type { Value } from "../../figures/value.ts";
import type { Edition } from "../../report/edition/edition.ts";

/** What is known of the value of a figure, by the columns of the data of a release. */
export type KnownFields = ReadonlyMap<string, number | string>;

/** What editions say of the values of figures, by the figure's id: each value with the editions that say it. */
export class KnownValues {
  private readonly known = new Map<
    string,
    Map<string, { readonly fields: KnownFields; readonly in: string[] }>
  >();

  /** @param file the edition's own, as a person would type it */
  add({ figures }: Edition, file: string): void {
    for (const [id, { value }] of Object.entries(figures)) {
      const fields = fieldsOf(value);
      const key = JSON.stringify([...fields]);
      const own = this.known.get(id) ?? new Map();
      this.known.set(id, own);
      const said = own.get(key) ?? { fields, in: [] };
      own.set(key, said);
      said.in.push(file);
    }
  }

  of(id: string): readonly { readonly fields: KnownFields; readonly in: readonly string[] }[] {
    return [...(this.known.get(id)?.values() ?? [])];
  }
}

/** The column of the first field that differs, with what is known of it; undefined where the row says what is known. */
export function differing(
  fields: KnownFields,
  row: (column: string) => string,
): { readonly column: string; readonly known: string } | undefined {
  for (const [column, known] of fields) {
    const says = row(column);
    // Data are rounded to the digits that they have.
    const decimals = says.split(".")[1]?.length ?? 0;
    const spelled = typeof known === "number" ? plainNumber(known, decimals) : known;
    if (says !== spelled) return { column, known: typeof known === "number" ? String(known) : known };
  }
  return undefined;
}

function fieldsOf(value: Value): KnownFields {
  const kind: [string, string] = ["kind", value.kind];
  switch (value.kind) {
    case "count":
      return new Map<string, string | number>([kind, ["value", value.count]]);
    case "rate": {
      const { numerator, denominator, base } = value;
      const rate = (numerator / denominator) * base;
      return new Map<string, string | number>([
        kind,
        ["numerator", numerator],
        ["denominator", denominator],
        ["per", base],
        ["value", rate],
      ]);
    }
    case "published-rate":
      return new Map<string, string | number>([kind, ["value", value.rate]]);
    case "approximate":
      return new Map<string, string | number>([kind, ["words", value.text]]);
    case "change":
      return new Map<string, string | number>([
        kind,
        ["from", value.from],
        ["to", value.to],
        ["value", value.to - value.from],
      ]);
    case "interval":
      return new Map<string, string | number>([kind, ["lower", value.lower], ["upper", value.upper]]);
    case "coverage":
      return new Map<string, string | number>([kind, ["value", value.counted]]);
    default:
      return new Map([kind]);
  }
}
