/**
 * The time in London, whatever the zone of the computer. Releases write it as a clock there shows it: 2032-10-28 09:30.
 * That is an hour ahead of UTC from the last Sunday of March to the last of October, and UTC in the rest of the year.
 */

const minute = 60_000;

/** How far London may be ahead of UTC, the further first: the earlier of two moments that a clock shows twice. */
const offsets = [60, 0];

/** A time as releases write it: 2032-10-28 09:30 in London. */
export function timeInLondon(time: Date): string {
  return london.format(time).replace(",", "");
}

/** 2032-10-28, the day that it is in London. */
export function dayInLondon(time: Date): string {
  return timeInLondon(time).slice(0, 10);
}

/** A moment in ISO 8601 with the offset of London then, to the second: 2032-10-27T16:05:00+01:00. */
export function stampInLondon(time: Date): string {
  const shown = timeInLondon(time);
  const ahead = Math.round((utcOf(shown) - Math.floor(time.getTime() / minute) * minute) / minute);
  const seconds = String(Math.floor((((time.getTime() / 1000) % 60) + 60) % 60)).padStart(2, "0");
  return `${shown.replace(" ", "T")}:${seconds}+${String(ahead / 60).padStart(2, "0")}:00`;
}

/**
 * The moments at which a clock in London shows a time: one; none for a time that is passed over when clocks go forward;
 * two, the earlier first, for one that comes twice when they go back.
 *
 * @param shown 2032-10-28 09:30
 */
export function momentsInLondon(shown: string): Date[] {
  return offsets
    .map((ahead) => new Date(utcOf(shown) - ahead * minute))
    .filter((moment) => timeInLondon(moment) === shown);
}

/**
 * The moment of a time in London that a release gives, which comes once.
 *
 * @throws where it comes never: releases that give such a time are not read
 */
export function momentInLondon(shown: string): Date {
  const [moment] = momentsInLondon(shown);
  if (!moment) throw new Error(`no clock in London shows ${shown}`);
  return moment;
}

/** Days of the calendar from one time to another, both as London shows them; negative where the other is before. */
export function daysBetween(from: string, to: string): number {
  return (dayOf(to) - dayOf(from)) / (24 * 60 * minute);
}

function dayOf(shown: string): number {
  return Date.parse(`${shown.slice(0, 10)}T00:00:00Z`);
}

function utcOf(shown: string): number {
  return Date.parse(`${shown.replace(" ", "T")}:00Z`);
}

/** The Swedish way of writing a date is that of ISO 8601. */
const london = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/London",
  dateStyle: "short",
  timeStyle: "short",
});
