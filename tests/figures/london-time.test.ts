import fc from "fast-check";
import { afterEach, describe, expect, it, test } from "vitest";
import {
  dayInLondon,
  daysBetween,
  momentInLondon,
  momentsInLondon,
  stampInLondon,
  timeInLondon,
} from "../../src/figures/london-time.ts";

const zone = process.env["TZ"];
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

describe.each(["UTC", "Europe/London", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kolkata"])(
  "on a computer in %s",
  (here) => {
    it("London's clock is read, in winter, in summer and at both changes", () => {
      process.env["TZ"] = here;
      const shown = (utc: string) => [timeInLondon(new Date(utc)), stampInLondon(new Date(utc))];
      expect(shown("2032-01-15T09:30:00Z")).toEqual(["2032-01-15 09:30", "2032-01-15T09:30:00+00:00"]);
      expect(shown("2032-07-15T09:30:59Z")).toEqual(["2032-07-15 10:30", "2032-07-15T10:30:59+01:00"]);
      // Forward on 28 March 2032, back on 31 October.
      expect(shown("2032-03-28T00:59:59Z")).toEqual(["2032-03-28 00:59", "2032-03-28T00:59:59+00:00"]);
      expect(shown("2032-03-28T01:00:00Z")).toEqual(["2032-03-28 02:00", "2032-03-28T02:00:00+01:00"]);
      expect(shown("2032-10-31T00:30:00Z")).toEqual(["2032-10-31 01:30", "2032-10-31T01:30:00+01:00"]);
      expect(shown("2032-10-31T01:30:00Z")).toEqual(["2032-10-31 01:30", "2032-10-31T01:30:00+00:00"]);
      expect(dayInLondon(new Date("2032-07-15T23:30:00Z"))).toBe("2032-07-16");
    });

    it("the moment of 09:30 is an hour earlier in summer", () => {
      process.env["TZ"] = here;
      expect(momentInLondon("2032-10-28 09:30").toISOString()).toBe("2032-10-28T08:30:00.000Z");
      expect(momentInLondon("2032-11-04 09:30").toISOString()).toBe("2032-11-04T09:30:00.000Z");
    });

    it("a time may come never or twice", () => {
      process.env["TZ"] = here;
      expect(momentsInLondon("2032-03-28 01:30")).toEqual([]);
      expect(() => momentInLondon("2032-03-28 01:30")).toThrow("no clock");
      expect(momentsInLondon("2032-10-31 01:30").map((each) => each.toISOString())).toEqual([
        "2032-10-31T00:30:00.000Z",
        "2032-10-31T01:30:00.000Z",
      ]);
      expect(momentsInLondon("2032-10-31 02:00")).toHaveLength(1);
    });
  },
);

test("whatever a clock in London shows leads back to the moment", () => {
  const between = { min: new Date("1995-01-01T00:00:00Z"), max: new Date("2060-01-01T00:00:00Z") };
  fc.assert(
    fc.property(fc.date({ ...between, noInvalidDate: true }), (moment) => {
      const whole = Math.floor(moment.getTime() / 60_000) * 60_000;
      expect(momentsInLondon(timeInLondon(moment)).map((each) => each.getTime())).toContain(whole);
      // Any other program reads the stamp as the same second.
      expect(new Date(stampInLondon(moment)).getTime()).toBe(Math.floor(moment.getTime() / 1000) * 1000);
    }),
  );
});

test("days are those of the calendar, also over a change of the clocks", () => {
  expect(daysBetween("2032-10-30 23:59", "2032-11-01 00:01")).toBe(2);
  expect(daysBetween("2032-10-28 09:30", "2032-10-28 09:29")).toBe(0);
  expect(daysBetween("2032-10-28 09:30", "2032-10-27 23:00")).toBe(-1);
});
