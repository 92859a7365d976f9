import type { Claim } from "../return.ts";
import type { TidyRow } from "../tidy/source.ts";
import type { FixedColumn } from "./columns.ts";
import { asWritten } from "./safe-words.ts";

/** A row of the data of a release by the columns of such a file. */
export class OpenRow {
  constructor(private readonly row: TidyRow) {}

  value(column: FixedColumn | (string & {})): string {
    return asWritten(this.row.value(column));
  }

  locate(column: string): TidyRow["locate"] extends (column: string) => infer Where ? Where : never {
    return this.row.locate(column);
  }

  /** Whether it has something that somebody stated: the figure, or what was stated besides one that is computed. */
  get isStated(): boolean {
    return this.isFigure && (this.value("source_kind") === "stated" || this.value("stated") !== "");
  }

  /** Whether it is a figure itself, and none of what is computed about one. */
  get isFigure(): boolean {
    return this.value("view") === "value";
  }

  /** The row as a claim of what is computed. */
  asClaim(): Claim {
    return {
      figure: this.value("figure"),
      value: (column) => this.value(column),
      locate: (column) => this.locate(column),
    };
  }

  /** What somebody stated, as a row of a tidy table. */
  asTidy(): TidyRow {
    const own = this.value("source_kind") === "stated" ? this.ownValue() : this.valueBesides();
    return {
      plain: this.row.plain ?? false,
      value: (column) => own.get(column) ?? this.value(column),
      locate: (column) => this.locate(column),
    };
  }

  private ownValue(): ReadonlyMap<string, string> {
    const kind = this.value("kind");
    const value = this.value(kind === "approximate" ? "words" : "value");
    return new Map([
      ["kind", kind === "published-rate" ? "rate" : kind],
      ["value", value],
    ]);
  }

  /** A number, or the word for why there is none; the basis is that of what was computed. */
  private valueBesides(): ReadonlyMap<string, string> {
    const stated = this.value("stated");
    const number = /^\d/.test(stated);
    return new Map([
      ["kind", number ? "" : stated],
      ["value", number ? stated : ""],
      ["basis", ""],
    ]);
  }
}
