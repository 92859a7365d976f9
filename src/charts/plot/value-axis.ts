import { printNumber } from "../../figures/number.ts";

export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/**
 * An axis that holds all values and zero, in round steps: of the steps that give three to five, those that leave the
 * least unused, and of these the fewest. `whole` is for counts, whose axis has no ticks between whole numbers; where there
 * is little room, `most` steps are fewer than five, and half as many the least.
 */
export function valueAxis(values: readonly number[], whole: boolean, most = 5): ValueAxis {
  const least = Math.min(0, ...values);
  const greatest = Math.max(0, ...values);
  const span = greatest - least || 1;
  const candidates = roundSteps(span)
    .filter((step) => !whole || Number.isInteger(step))
    .map((step) => ({
      step,
      first: Math.floor(least / step + 1e-9),
      last: Math.max(1, Math.ceil(greatest / step - 1e-9)),
    }));
  const few = candidates.filter(({ first, last }) => last - first >= most / 2 && last - first <= most);
  const { step, first, last } = (few.length > 0 ? few : candidates.slice(0, 1)).reduce((best, each) => {
    const saved = (best.last - best.first) * best.step - (each.last - each.first) * each.step;
    return saved >= -1e-9 * span ? each : best;
  });
  const decimals = decimalsOf(step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => {
    const value = Number(((first + index) * step).toFixed(decimals));
    return { value, label: printNumber(value, decimals) };
  });
  return { min: ticks[0]!.value, max: ticks.at(-1)!.value, ticks };
}

/**
 * An axis that lies, with words only at those ticks that have room in `width` points: at zero, at the ends, and at the
 * others from the least to the greatest. Every tick keeps its place.
 */
export function withRoom(axis: ValueAxis, width: number, widthOf: (label: string) => number): ValueAxis {
  const { min, max, ticks } = axis;
  const spanOf = ({ value, label }: ValueAxis["ticks"][number]) => {
    const middle = ((value - min) / (max - min)) * width;
    const half = widthOf(label) / 2 + 4;
    return [middle - half, middle + half] as const;
  };
  const order = [ticks.filter(({ value }) => value === 0), ticks.at(-1)!, ticks[0]!, ticks].flat();
  const named = new Set<ValueAxis["ticks"][number]>();
  for (const tick of order) {
    const [left, right] = spanOf(tick);
    const free = [...named].every((other) => {
      const [from, to] = spanOf(other);
      return right <= from || left >= to;
    });
    if (free) named.add(tick);
  }
  return { ...axis, ticks: ticks.map((tick) => (named.has(tick) ? tick : { ...tick, label: "" })) };
}

/** Steps of 1, 2, 2.5 and 5 times powers of ten around the size of the span, from small to large. */
export function roundSteps(span: number): number[] {
  const power = Math.floor(Math.log10(span));
  return [power - 1, power, power + 1].flatMap((exponent) =>
    ["1", "2", "2.5", "5"].map((multiple) => Number(`${multiple}e${exponent}`)),
  );
}

export function decimalsOf(step: number): number {
  const [, fraction = "", exponent = "0"] = /^\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(step)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}
