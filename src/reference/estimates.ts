/**
 * When an estimate of populations is of, as years: `mid-2017` is of 30 June 2017, `census-2021` of March 2021; undefined
 * for what is not the name of an estimate.
 */
export function timeOf(name: string): number | undefined {
  const match = /^(mid|census)-(\d{4})$/.exec(name);
  return match ? Number(match[2]) + (match[1] === "mid" ? 0.5 : 0.2) : undefined;
}
