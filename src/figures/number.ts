/** Digits grouped by commas, a true minus sign for negatives, a fixed number of decimals. */
export function printNumber(value: number, decimals: number): string {
  const fixed = roundHalfAway(Math.abs(value), decimals);
  const [whole = "0", fraction] = fixed.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && Number(fixed) !== 0 ? `\u2212${text}` : text;
}

/** The same number for programs: `-1234.5`, rounded as {@link printNumber} rounds it. */
export function plainNumber(value: number, decimals: number): string {
  const fixed = roundHalfAway(Math.abs(value), decimals);
  return value < 0 && Number(fixed) !== 0 ? `-${fixed}` : fixed;
}

/** The number that {@link printNumber} prints. */
export function roundNumber(value: number, decimals: number): number {
  return Number(plainNumber(value, decimals));
}

/**
 * Rounds half away from zero, as statisticians print; `toFixed` alone rounds 1.005 down because of its binary
 * form, so a hair is added that is far below any digit that is printed.
 */
function roundHalfAway(value: number, decimals: number): string {
  if (Number.isInteger(value)) return value.toFixed(decimals);
  return (value + value * 1e-12).toFixed(decimals);
}
