/** What happens in a real year and must be seen here too: each case has an area of its own. */

/** An area that has sent its texts and no return. */
export const missingReturn = "cumbria";

/** A section that an area has not written. */
export const missingSection = { area: "lincolnshire", section: "plans" };

/** A figure that more than doubles on the year; release.yaml holds the accepted explanation. */
export const outlier = {
  area: "greater-manchester",
  cell: "notification-revoked",
  times: 2.4,
  value: "60, after 25",
  explanation:
    "Applications for review that had waited from earlier years were decided in this year, so the number of requirements revoked is far above the year before.",
};

/** A stated total that is above the sum of its parts; the area's explanation has not been accepted. */
export const parts = {
  area: "norfolk",
  cell: "notification-breaches/total",
  above: 3,
  value: "34, of parts 27 + 4 = 31",
  explanation:
    "Three people were dealt with for a breach at the end of March and their outcome had not been entered under either heading when the form was filled in.",
};

/** A return that is not final yet. */
export const provisional = {
  area: "dyfed-powys",
  notes: {
    "eligible/category-2/level-1":
      "Some records of Category 2 are still being checked, so the figure may change.",
  },
};

/** A return with cells that were corrected after it was first sent. */
export const revised = {
  area: "hertfordshire",
  cells: [
    "eligible/category-2/level-1",
    "eligible/category-2/total",
    "eligible/total/level-1",
    "eligible/total/total",
  ],
  notes: {
    "eligible/category-2/level-1":
      "Revised since the return was first sent: offenders whose period of management had ended before 31 March had been counted.",
  },
};

/** A return with figures that the area does not have; it states no total that depends on them. */
export const notAvailable = {
  area: "gwent",
  cells: ["orders-imposed/notification-order", "returned-to-custody/licence/category-2/level-2"],
  totals: [
    "orders-imposed/total",
    "returned-to-custody/licence/category-2/total",
    "returned-to-custody/licence/total/level-2",
    "returned-to-custody/licence/total/total",
  ],
  notes: {
    "orders-imposed/notification-order":
      "The area could not separate Notification Orders from other orders in its records of this year.",
    "returned-to-custody/licence/category-2/level-2":
      "The records from which this figure is counted were being moved to another system at the end of the year.",
  },
};
