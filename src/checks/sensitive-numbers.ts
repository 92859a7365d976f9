import { firstCalendarYear, type Year } from "../figures/year.ts";
import type { SensitivePattern } from "./sensitive-pattern.ts";

const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const numericDate = "\\d{1,2}([/.-])\\d{1,2}\\1(?:\\d{4}|\\d{2})";
const date = `(?:${numericDate.replace("\\1", "[/.-]").replace("([/.-])", "[/.-]")}|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}|${month}\\s+\\d{1,2}|${month}\\s+\\d{4}|(?:19|20)\\d{2})`;

/** Dates of birth, addresses, and the numbers under which people are kept in files. */
export const numberPatterns: readonly SensitivePattern[] = [
  {
    match: "date-of-birth",
    pattern: /\b(?:born\s+(?:on|in)|date\s+of\s+birth|d\.?\s?o\.?\s?b\b\.?|birthdate)/gi,
  },
  {
    match: "date-of-birth",
    pattern: new RegExp(`\\bborn,?\\s+(?:(?:around|about|circa|c\\.?)\\s+)?${date}`, "gi"),
  },
  {
    match: "date-of-birth",
    pattern: new RegExp(
      `\\(b\\.?\\s*${date}\\)|\\b\\d{1,2}(?:st|nd|rd|th)\\s+birthday\\b|\\bbirthday\\b[^.]{0,20}${date}`,
      "gi",
    ),
  },
  // A whole date in figures from long before the report is hardly ever anything else.
  {
    match: "date-of-birth",
    pattern: new RegExp(`(?<![\\d/.-])${numericDate}(?![\\d/-]|\\.\\d)`, "g"),
    accepts: isLongAgo,
  },
  {
    match: "postcode",
    pattern: /(?<![\w/])[A-Z]{1,2}\d[A-Z\d]?[\s-]?\d[ABD-HJLNP-UW-Z]{2}(?!\w)/gi,
    accepts: isPostcode,
  },
  {
    match: "street-address",
    pattern:
      /(?<![\d,./-])(?!(?:19|20)\d{2}\b)\d{1,4}[A-Za-z]?,?\s+(?:\p{Lu}[\p{L}'’.-]*\s+){1,4}(?:Street|Road|Lane|Avenue|Close|Drive|Way|Court|Crescent|Terrace|Gardens|Place|Rd|Ave|Cres|Grove|Hill|Row|Mews|Walk|Square)(?!\p{L})/gu,
    accepts: (found) =>
      !/\b(?:Crown|Magistrates['’]?|County|Youth|High|Family|Supreme|Appeal)\s+Court$/.test(found),
  },
  { match: "street-address", pattern: /\b(?:Flat|Apartment)\s+\d{1,3}[A-Za-z]?\b/g },
  {
    match: "street-address",
    pattern:
      /\b(?:liv(?:es?|ed|ing)|moved|resid(?:es?|ed|ing)|home|house|flat|address)\s+(?:at|in|on|to|into)\s+(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}(?:Street|Road|Lane|Avenue|Close|Drive|Crescent|Terrace|Gardens|Grove|Mews)(?!\p{L})/gu,
  },
  {
    match: "telephone-number",
    pattern: /(?<![\w.,/-])(?:\(?\+|\(?00|\(?0)[\d\s().\-–/]{8,24}\d(?!\w)/g,
    accepts: isTelephone,
  },
  {
    match: "email-address",
    pattern: /[\w.+'-]{1,64}\s?(?:@|[([]\s?at\s?[)\]])\s?[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gi,
  },
  {
    match: "national-insurance-number",
    pattern: /\b[A-Z]{2}[\s-]?\d{2}[\s-]?\d{2}[\s-]?\d{2}[\s-]?[A-D]\b/gi,
  },
  { match: "prison-number", pattern: /\b[A-Z]\d{4}[A-Z]{2}\b/gi },
  { match: "vehicle-registration", pattern: /\b[A-Z]{2}\d{2}\s?[A-Z]{3}\b/g },
  {
    match: "vehicle-registration",
    pattern: /\b(?:[A-Z]\d{1,3}\s?[A-Z]{3}|[A-Z]{3}\s?\d{1,3}[A-Z]|[A-Z]{2}\d{2}\s?[A-Z]{3})\b/gi,
    accepts: (_, text, index) =>
      /\b(?:cars?|vans?|vehicles?|registration|registered|number\s?plate|plates?|driv(?:e|es|ing|en|er)|drove|motorcycle|motorbike|lorry)\b/i.test(
        text.slice(Math.max(0, index - 60), index + 60),
      ),
  },
  {
    match: "reference-number",
    pattern:
      /(?<![\d/])\d{2}\/\d{4,7}\/\d{2}(?![\d/])|\b(?:19|20)?\d{2}\/\d{5,7}[A-Z]\b|\b[TSA]20\d{6}\b|\b\d{3}[\s-]\d{3}[\s-]\d{4}\b/g,
  },
  {
    match: "reference-number",
    pattern:
      /\b(?:crime|incident|case|custody|court|occurrence|CAD|URN|PNC|CRO|NHS|log|police|offender|reference|ref)\b\s*(?:reference|ref|record|number|no|num|id)?s?\b[\s:.#]*(?!(?:19|20)\d{2}[/-]\d{2}\b)(?=[A-Z\d/-]*\d{3})[A-Z]{0,5}[/-]?\d[\dA-Z/-]{4,}\b/gi,
  },
];

/** Whether a date in figures lies more than three years before the report: what reports tell of is nearer. */
function isLongAgo(found: string, _text: string, _index: number, year: Year): boolean {
  const [day = 0, months = 0, stated = 0] = found.split(/[/.-]/).map(Number);
  if (day < 1 || day > 31 || months < 1 || months > 12) return false;
  const first = firstCalendarYear(year);
  const century = Math.floor(first / 100) * 100;
  const full =
    stated >= 100 ? stated : stated <= first + 2 - century ? century + stated : century - 100 + stated;
  return full >= first - 110 && full < first - 3;
}

/** 'A1 2nd' is none. */
function isPostcode(found: string): boolean {
  return !/\d(?:st|nd|rd|th)$/.test(found);
}

/** The digits of a number of the United Kingdom, or of another land with its plus sign; not dates, nor years side by side. */
function isTelephone(found: string): boolean {
  if (/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|^0[.]|\d[/]\d{2}$/.test(found)) return false;
  const digits = found.replace(/\(0\)/, "").replace(/\D/g, "");
  if (/^\(?(?:\+|00)/.test(found)) return digits.length >= 9 && digits.length <= 15;
  return /^0[1235789]/.test(digits) && (digits.length === 10 || digits.length === 11);
}
