/** The formats that TEXT is used with: digits, with or without thousands and decimals. */
const known = /^(?:(?<thousands>#,##0)|0)(?:\.(?<decimals>0+))?$/;

export function isKnownFormat(format: string): boolean {
  return known.test(format);
}

/** A number in a format of a spreadsheet, or undefined where the format is another than those known here. */
export function formatted(value: number, format: string): string | undefined {
  const { thousands, decimals } = known.exec(format)?.groups ?? {};
  if (!known.test(format)) return undefined;
  const digits = decimals?.length ?? 0;
  const written = new Intl.NumberFormat("en-GB", {
    useGrouping: thousands !== undefined,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    roundingMode: "halfExpand",
  }).format(value);
  return /^-[0,.]*$/.test(written) ? written.slice(1) : written;
}
