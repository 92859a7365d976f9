import type { ReturnAlone } from "./alone.ts";
import type { Statistics } from "./statistics.ts";

/**
 * What follows from the return of an area and from earlier years alone, made once as long as neither is another.
 *
 * @param make looks at no figure of another area, and at nothing of the release that does not make its figures
 */
export function keptAlone<V>(
  make: (statistics: Statistics, area: string) => V,
): (statistics: Statistics, area: string) => V {
  const known = new WeakMap<ReturnAlone, { readonly made: V }>();
  return (statistics, area) => {
    const alone = statistics.alone(area);
    if (!alone) return make(statistics, area);
    const before = known.get(alone);
    if (before) return before.made;
    const made = make(statistics, area);
    known.set(alone, { made });
    return made;
  };
}
