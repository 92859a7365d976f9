import { periodOf } from "../../figures/period.ts";
import type { Framework } from "../../framework/model.ts";
import { dimensionNames } from "../../returns/measures.ts";
import { firstColumns, itemColumn, lastColumns, openDataColumns } from "../../returns/open-data/columns.ts";
import type { Statistics } from "../../statistics/statistics.ts";
import type { ColumnWords, DataColumn } from "../../words/data-words.ts";
import type { Words } from "../../words/words.ts";
import { licenceAddress } from "./licence.ts";

/** What the description of a file of data says besides its columns. */
export interface Described {
  /** The file, from where the description stands. */
  readonly url: string;
  readonly title: string;
  readonly label: string | undefined;
  readonly created: Date;
}

/**
 * CSV on the Web: what the columns of the data are, for programs (W3C Recommendation 'Metadata Vocabulary for Tabular
 * Data'). A header of the file is among the titles of its column, as the recommendation has it for validation.
 */
export function dataMetadata(
  statistics: Statistics,
  words: Words,
  { url, title, label, created }: Described,
): string {
  const { details } = statistics.release;
  const [day] = details.publication?.split(" ") ?? [];
  return `${JSON.stringify(
    {
      "@context": ["http://www.w3.org/ns/csvw", { "@language": words.language }],
      url,
      "dc:title": title,
      "dc:description": [words.data.description, ...(label === undefined ? [] : [label])].join(" "),
      "dc:license": { "@id": licenceAddress },
      "dc:publisher": details.publisher,
      ...(day !== undefined && { "dc:issued": { "@value": day, "@type": "xsd:date" } }),
      "dc:modified": { "@value": created.toISOString().slice(0, 10), "@type": "xsd:date" },
      dialect: {
        encoding: "utf-8",
        delimiter: ",",
        quoteChar: '"',
        doubleQuote: true,
        header: true,
        headerRowCount: 1,
        lineTerminators: ["\r\n"],
      },
      notes: definitionsOf(statistics),
      tableSchema: {
        aboutUrl: "#{+figure}",
        primaryKey: "figure",
        columns: columnsOf(statistics, words),
      },
    },
    undefined,
    2,
  )}\n`;
}

/** What each measure counts, of every framework that has figures here; one that goes on unchanged is told once. */
function definitionsOf({ project, release, years }: Statistics) {
  const used = project.frameworks.filter(
    (each) =>
      each === release.framework || years.some((year) => each.years.from <= year && year <= each.years.to),
  );
  const told = new Set<string>();
  return used.flatMap((framework) =>
    [...Object.values(framework.measures), ...Object.values(framework.rates)].flatMap(
      ({ id, label, definition, unit }) => {
        const key = JSON.stringify([id, label, definition, unit]);
        if (told.has(key)) return [];
        told.add(key);
        const { from, to } = framework.years;
        return [
          {
            "skos:notation": id,
            "skos:prefLabel": label,
            "skos:definition": definition,
            "schema:unitText": unit,
            "schema:temporalCoverage": `${periodOf(from, "flow").start}/${periodOf(to, "flow").end}`,
          },
        ];
      },
    ),
  );
}

interface Kind {
  readonly datatype: unknown;
  /** Never blank. */
  readonly required?: boolean;
  readonly propertyUrl?: string;
  readonly valueUrl?: string;
}

const text = { datatype: "string" } as const;
const number = { datatype: "decimal" } as const;
const whole = { datatype: "nonNegativeInteger" } as const;
const oneOf = (...words: string[]) => ({ datatype: { base: "string", format: `^(${words.join("|")})$` } });

const kinds: Readonly<Record<DataColumn, Kind>> = {
  label: text,
  release: { ...text, required: true },
  release_kind: { ...oneOf("live", "reconstructed", "illustrative"), required: true },
  figure: { ...text, required: true, propertyUrl: "dc:identifier" },
  area_code: {
    datatype: { base: "string", format: "^[EWK]\\d{8}$" },
    propertyUrl: "http://purl.org/linked-data/sdmx/2009/dimension#refArea",
    valueUrl: "http://statistics.data.gov.uk/id/statistical-geography/{area_code}",
  },
  area: { ...text, required: true },
  area_kind: { ...oneOf("area", "group", "nation", "responding"), required: true },
  year: {
    datatype: { base: "string", format: "^\\d{4}/\\d{2}$" },
    required: true,
    propertyUrl: "http://purl.org/linked-data/sdmx/2009/dimension#refPeriod",
  },
  period_start: { datatype: "date", required: true },
  period_end: { datatype: "date", required: true },
  measure: { ...text, required: true, propertyUrl: "http://purl.org/linked-data/cube#measureType" },
  view: {
    ...oneOf(
      "value",
      "change",
      "interval",
      "control-limits",
      "coverage",
      "index",
      "point",
      "before-revision",
    ),
    required: true,
  },
  basis: { ...oneOf("snapshot", "flow", "not-stated"), required: true },
  kind: {
    ...oneOf(
      "count",
      "rate",
      "published-rate",
      "approximate",
      "change",
      "interval",
      "coverage",
      "not-available",
      "not-collected",
      "not-applicable",
      "confidential",
      "not-comparable",
    ),
    required: true,
  },
  value: { ...number, propertyUrl: "http://purl.org/linked-data/sdmx/2009/measure#obsValue" },
  words: text,
  sign: {
    datatype: { base: "string", format: "^\\[(x|x1|z|c|b|p|r)\\]$" },
  },
  status: {
    ...oneOf("provisional", "final", "revised"),
    required: true,
    propertyUrl: "http://purl.org/linked-data/sdmx/2009/attribute#obsStatus",
  },
  numerator: number,
  denominator: number,
  per: whole,
  lower: number,
  upper: number,
  from: number,
  to: number,
  unit: { ...text, propertyUrl: "http://purl.org/linked-data/sdmx/2009/attribute#unitMeasure" },
  areas_counted: whole,
  areas_of: whole,
  source_kind: { ...oneOf("stated", "computed", "none"), required: true },
  formula: text,
  stated: text,
  note: { ...text, propertyUrl: "http://www.w3.org/2000/01/rdf-schema#comment" },
  remarks: text,
  source: { ...text, propertyUrl: "dc:source" },
  was: text,
  on: { datatype: "date" },
  reason: text,
  doubt: oneOf("assumed-year", "uncertain-measure"),
  licence: { ...text, required: true },
};

function columnsOf({ project }: Statistics, words: Words) {
  const fixed = new Set<string>([...firstColumns, ...lastColumns]);
  return openDataColumns(project.frameworks).map((name) => {
    const isFixed = (each: string): each is DataColumn => fixed.has(each);
    const kind: Kind = isFixed(name) ? kinds[name] : text;
    const { title, description } = isFixed(name)
      ? words.data.columns[name]
      : wordsOf(words, project.frameworks, name);
    const { datatype, required, propertyUrl, valueUrl } = kind;
    return {
      name,
      titles: [name, title],
      "dc:description": description,
      datatype,
      null: "",
      ...(required && { required }),
      ...(propertyUrl !== undefined && { propertyUrl }),
      ...(valueUrl !== undefined && { valueUrl }),
    };
  });
}

function wordsOf({ data }: Words, frameworks: readonly Framework[], column: string): ColumnWords {
  const labelOf = (id: string) =>
    frameworks.findLast(({ dimensions }) => id in dimensions)?.dimensions[id]?.label ?? id;
  if (column !== itemColumn) return data.dimension(labelOf(column));
  const own = openDataColumns(frameworks);
  return data.item(
    dimensionNames(frameworks)
      .filter((id) => !own.includes(id))
      .map(labelOf),
  );
}
