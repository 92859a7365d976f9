import { printNumber } from "../../figures/number.ts";
import { decimalsOf, roundSteps, type ValueAxis } from "./value-axis.ts";

type Ticks = ValueAxis["ticks"];

const fewestTicks = 3;
/** Of the span of the values, at both ends. */
const padding = 0.03;
/** What is closer together than this, in parts of its size, is alike; and what is smaller is nothing. */
const hair = 1e-6;

/**
 * An axis for marks that say their value by where they stand, and not by how long they are: it holds all values with a
 * little room at both ends, and zero only where the values come near it. It has three to five round ticks, and fewer
 * where `fits`, which is handed the ticks and the span of the axis, says that they have no room. `whole` is for counts,
 * which have no ticks between whole numbers.
 */
export function positionAxis(
  values: readonly number[],
  whole: boolean,
  fits: (ticks: Ticks, span: number) => boolean = () => true,
): ValueAxis {
  const { min, max } = domainOf(values, whole);
  const span = max - min;
  const steps = roundSteps(span).filter((step) => !whole || Number.isInteger(step));
  const choices = steps.map((step) => ticksBetween(min, max, step)).reverse();
  const enough = choices.findIndex((ticks) => ticks.length >= fewestTicks);
  const fewer = choices.slice(0, enough + 1).reverse();
  const ticks = fewer.find((each) => each.length > 0 && fits(each, span)) ?? fewer[0]!.slice(0, 1);
  return { min, max, ticks };
}

function domainOf(values: readonly number[], whole: boolean): { readonly min: number; readonly max: number } {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const size = Math.max(Math.abs(least), Math.abs(greatest));
  const alike = greatest - least <= Math.max(size, hair) * hair;
  // As much as three ticks need.
  const wanted = whole ? 3 : alike ? (size > hair ? size * 0.1 : 1) : 0;
  const beside = Math.max(0, wanted - (greatest - least)) / 2;
  const room = padding * (greatest - least + 2 * beside);
  const [low, high] = [least - beside - room, greatest + beside + room];
  // What cannot be negative gets no axis that is.
  const lift = least >= 0 ? Math.max(0, -low) : 0;
  return { min: low + lift, max: high + lift };
}

/** The multiples of a step that lie on the axis. */
function ticksBetween(min: number, max: number, step: number): Ticks {
  const rounding = 1e-9 * (max - min);
  const first = Math.ceil((min - rounding) / step);
  const last = Math.floor((max + rounding) / step);
  const decimals = decimalsOf(step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const value = Number(((first + index) * step).toFixed(decimals));
    return { value, label: printNumber(value, decimals) };
  });
}
