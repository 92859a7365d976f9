import { printNumber } from "../figures/print.ts";

export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/**
 * An axis that holds all values and zero, with round steps. `steps` is about how many there should be; `whole` is
 * for counts, whose axis has no ticks between whole numbers.
 */
export function valueAxis(values: readonly number[], whole: boolean, steps: number): ValueAxis {
  const least = Math.min(0, ...values);
  const greatest = Math.max(0, ...values);
  const span = greatest - least || 1;
  const step = Math.max(whole ? 1 : 0, roundStep(span / steps));
  const first = Math.floor(least / step + 1e-9);
  const last = Math.max(Math.ceil(greatest / step - 1e-9), first + 1);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => {
    const value = Number(((first + index) * step).toFixed(decimals));
    return { value, label: printNumber(value, decimals) };
  });
  return { min: ticks[0]!.value, max: ticks.at(-1)!.value, ticks };
}

/** The nearest step of 1, 2 or 5 times a power of ten, not below. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const multiple = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  // Divided, because 3 * 0.1 is not 0.3.
  return power < 1 ? multiple / Math.round(1 / power) : multiple * power;
}
