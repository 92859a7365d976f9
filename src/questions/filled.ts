import { type Cell, cellId } from "../figures/coordinate.ts";
import type { Filled, Question } from "../returns/form/filled.ts";
import { agencies, type Received, type WrittenCell } from "../returns/return.ts";

/**
 * What a form is filled with to hand a return back as it came: everything that the area wrote, wherever it wrote it.
 * What its files do not agree on stays blank, since nothing says which of them holds.
 *
 * @param doubtful figures of which it is not certain what was written; they stay blank
 */
export function filledAs(
  received: readonly Received[],
  questions: readonly Question[],
  doubtful: readonly Cell[] = [],
): Filled {
  const blank = new Set(doubtful.map(cellId));
  const statuses = new Set(received.flatMap(({ status }) => status ?? []));
  const [status] = statuses;
  return {
    written: agreed(received.flatMap(({ written }) => written)).filter(
      ({ cell }) => !blank.has(cellId(cell)),
    ),
    ...(status && statuses.size === 1 && { status }),
    remarks: received.flatMap(({ remarks }) => remarks),
    signOff: agencies.flatMap((agency) => {
      const signed = received.flatMap(({ signOff }) => signOff.filter((each) => each.agency === agency));
      const [first] = signed;
      return first && signed.every(({ name, post }) => name === first.name && post === first.post)
        ? [first]
        : [];
    }),
    questions,
  };
}

function agreed(written: readonly WrittenCell[]): WrittenCell[] {
  const byCell = new Map<string, WrittenCell[]>();
  for (const each of written) {
    const id = cellId(each.cell);
    byCell.set(id, [...(byCell.get(id) ?? []), each]);
  }
  return [...byCell.values()].flatMap((all) =>
    all.every(({ text }) => text === all[0]!.text) ? all.slice(0, 1) : [],
  );
}
