const dayLength = 24 * 60 * 60 * 1000;

/**
 * A day, with or without a time, as ISO 8601 writes it, as spreadsheets number days: from 30 December 1899 on. Undefined
 * for what is no day.
 */
export function dayNumber(written: string): number | undefined {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?Z?)?$/.exec(written.trim());
  if (!match) return undefined;
  const [, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) return undefined;
  const time = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return (midnight - Date.UTC(1899, 11, 30)) / dayLength + time / 86_400;
}

/** A span as ISO 8601 writes it, PT10H30M00S, in days; undefined for what is none. */
export function spanInDays(written: string): number | undefined {
  const match = /^PT(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})(?:[.,]\d{1,12})?S)?$/.exec(written.trim());
  if (!match || match[0] === "PT") return undefined;
  const [, hours = "0", minutes = "0", seconds = "0"] = match;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
