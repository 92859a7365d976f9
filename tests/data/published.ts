import { readFileSync } from "node:fs";
import { type CsvRow, parseCsv } from "../../src/csv/parse.ts";
import type { Year } from "../../src/figures/year.ts";
import { firstCalendarYear } from "../../src/figures/year.ts";
import { decodeText } from "../../src/files/decode.ts";
import { told } from "../support/told.ts";

/** A row of the published figures as they were collected, before any framework reads them. */
export interface PublishedRow {
  readonly year: Year;
  readonly area: string;
  readonly measure: string;
  readonly value: string;
  readonly source: string;
}

export const nationName = "England and Wales";

export function rowsOf(name: string): readonly CsvRow[] {
  const csv = parseCsv(name, decodeText(readFileSync(new URL(name, import.meta.url))));
  if (csv.findings.length > 0) throw new Error(`${name}: ${told(csv.findings[0]!).problem}`);
  return csv.rows;
}

/** The published figures of the areas and of the nation. */
export function figureRows(): PublishedRow[] {
  return [...read("area-figures.csv"), ...read("national-figures.csv")];
}

/** The published figures with every value that stands only in the list of printed faults. */
export function publishedRows(): PublishedRow[] {
  return [...figureRows(), ...read("misprints.csv"), ...read("misprints.csv", "other_value")];
}

function read(name: string, column?: "other_value"): PublishedRow[] {
  return rowsOf(name)
    .filter(({ values }) => column === undefined || values["kind"] === "duplicate_values")
    .map(({ values }) => ({
      year: values["year"] as Year,
      area: values["area"] ?? nationName,
      measure: values["measure"]!,
      value: values[column ?? "value"] ?? values["printed"]!,
      source: values["source"] ?? values["where_seen"]!,
    }));
}

/**
 * The cell that a published measure is in the framework of its year; undefined where no framework has one.
 * Until 2007/08 levels were counted over the whole year, so they are those managed in the year.
 */
export function cellOfPublished(year: Year, published: string): string | undefined {
  if (published.includes("FOI")) return undefined;
  const measure = published.replace(/ \(.*\)$/, "");
  const snapshot = firstCalendarYear(year) >= 2008;
  const level = /^level(\d)(?:_cat(\d)|_total|_mappp)?(?:_basis_unclear)?$/.exec(measure);
  if (level) {
    const category = level[2] ? `category-${level[2]}` : "total";
    return `${snapshot ? "eligible" : "managed-in-year"}/${category}/level-${level[1]}`;
  }
  const charged = /^sfo_(?:(level)|(?:charged_)?(cat))(\d)$/.exec(measure);
  if (charged) {
    const [, isLevel, , digit] = charged;
    return `serious-further-offences/${isLevel ? `total/level-${digit}` : `category-${digit}/total`}`;
  }
  if (/^l2_l3_(returned_(to_custody_)?breach_sopo|breached_order)$/.test(measure)) {
    return `returned-to-custody/order/${snapshot ? "category-1" : "total"}/total`;
  }
  return cells[measure];
}

const cells: Readonly<Record<string, string>> = {
  cat1_rso: "eligible/category-1/total",
  cat2_violent: "eligible/category-2/total",
  cat2_violent_other_sexual: "eligible/category-2/total",
  cat3_other: "eligible/category-3/total",
  mappa_total: "eligible/total/total",
  level2_plus_level3: "managed-in-year/total/total",
  l2_l3_in_year_cat1: "managed-in-year/category-1/total",
  referred_to_mappp: "managed-in-year/total/level-3",
  rso_per_100k: "rso-rate",
  notification_lifted: "notification-revoked",
  rso_cautioned_convicted_breach: "notification-breaches/total",
  sopo_imposed: "orders-imposed/sexual-offences-prevention-order",
  shpo_imposed: "orders-imposed/sexual-harm-prevention-order",
  sex_offender_orders_granted: "orders-imposed/sex-offender-order",
  orders_total: "orders-imposed/total",
  l2_l3_returned_breach_licence: "returned-to-custody/licence/total/total",
  l2_l3_returned_to_custody_breach_licence: "returned-to-custody/licence/total/total",
  l2_l3_returned_to_custody: "returned-to-custody/total/total/total",
  sfo_charged: "serious-further-offences/total/total",
};
