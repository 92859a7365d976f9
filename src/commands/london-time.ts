/** A time as releases write it: 2032-10-28 09:30 in London. */
export function timeInLondon(time: Date): string {
  return london.format(time).replace(",", "");
}

/** The day of a time in London: 2032-10-28. */
export function dayInLondon(time: Date): string {
  return day.format(time);
}

/** The Swedish way of writing a date is that of ISO 8601. */
const london = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/London",
  dateStyle: "short",
  timeStyle: "short",
});
const day = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London", dateStyle: "short" });
