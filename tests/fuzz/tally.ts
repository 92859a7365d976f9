import type { Base } from "./bases.ts";
import type { Outcome } from "./run.ts";

/** Counts what became of changed files. */
export class Tally {
  /** What must not be, each with the seed by which its case is made again as the first of a run. */
  readonly faults: string[] = [];
  private readonly kinds = new Map<string, Map<string, number>>();
  private readonly changes = new Map<string, number>();
  private readonly totals = { cases: 0, read: 0, refused: 0, compared: 0, placed: 0, otherReader: 0 };

  add(base: Base, changes: readonly string[], { became, judged }: Outcome, seed: number): void {
    this.count(base, changes, became);
    this.totals[became === "read" ? "read" : "refused"]++;
    this.totals.compared += judged.compared;
    this.totals.placed += judged.placed;
    this.totals.otherReader += judged.otherReader;
    const told = judged.wrong.slice(0, 3).map((wrong) => `${this.named(base, changes, seed)}: ${wrong}`);
    this.faults.push(...told);
  }

  threw(base: Base, changes: readonly string[], error: unknown, seed: number): void {
    this.count(base, changes, "threw");
    this.faults.push(
      `${this.named(base, changes, seed)}: ${error instanceof Error ? error.stack : String(error)}`,
    );
  }

  /** The counts as a person reads them. */
  printed(seed: number): string {
    const { cases, read, refused, compared, placed, otherReader } = this.totals;
    const kinds = [...this.kinds].sort().map(([kind, became]) => {
      const each = [...became].sort(([, a], [, b]) => b - a).map(([what, times]) => `${what} ${times}`);
      return `  ${kind}: ${each.join(", ")}`;
    });
    const changes = [...this.changes]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([what, times]) => `${what} ${times}`);
    return [
      `seed ${seed}: ${cases} cases, ${read} read, ${refused} refused, ${compared} figures compared, ${placed} of them by what stands round them; ${otherReader} by the file alone`,
      ...kinds,
      `  changes: ${changes.join(", ")}`,
    ].join("\n");
  }

  private named({ name, kind, framework }: Base, changes: readonly string[], seed: number): string {
    return `FUZZ_SEED=${seed} FUZZ_CASES=1, ${kind} ${name} (${framework.id}), ${changes.join(", ")}`;
  }

  private count({ kind, format }: Base, changes: readonly string[], became: string): void {
    const name = `${kind}, ${format}`;
    const own = this.kinds.get(name) ?? new Map<string, number>();
    this.kinds.set(name, own);
    own.set(became, (own.get(became) ?? 0) + 1);
    for (const change of changes) this.changes.set(change, (this.changes.get(change) ?? 0) + 1);
    this.totals.cases++;
  }
}
