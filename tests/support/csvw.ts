/**
 * A table held to its description, by the W3C Recommendation 'Metadata Vocabulary for Tabular Data' as far as a file of
 * figures goes: what a description may and must have, that it fits the header, and every cell by its datatype, its nulls
 * and whether it is required. It shares nothing with the program.
 */

interface Column {
  readonly name: string;
  readonly titles: string | readonly string[];
  readonly datatype?: string | { readonly base: string; readonly format?: string };
  readonly null?: string | readonly string[];
  readonly required?: boolean;
  readonly [property: string]: unknown;
}

interface Description {
  readonly "@context": unknown;
  readonly url: string;
  readonly dialect?: Readonly<Record<string, unknown>>;
  readonly tableSchema: {
    readonly columns: readonly Column[];
    readonly primaryKey?: string | readonly string[];
    readonly aboutUrl?: string;
    readonly [property: string]: unknown;
  };
  readonly [property: string]: unknown;
}

const inherited = [
  "aboutUrl",
  "datatype",
  "default",
  "lang",
  "null",
  "ordered",
  "propertyUrl",
  "required",
  "separator",
  "textDirection",
  "valueUrl",
];
const ofTable = [
  "@context",
  "@id",
  "@type",
  "url",
  "dialect",
  "notes",
  "suppressOutput",
  "tableDirection",
  "tableSchema",
  "transformations",
];
const ofSchema = ["@id", "@type", "columns", "foreignKeys", "primaryKey", "rowTitles"];
const ofColumn = ["@id", "@type", "name", "suppressOutput", "titles", "virtual"];
const ofDialect = [
  "@id",
  "@type",
  "commentPrefix",
  "delimiter",
  "doubleQuote",
  "encoding",
  "header",
  "headerRowCount",
  "lineTerminators",
  "quoteChar",
  "skipBlankRows",
  "skipColumns",
  "skipInitialSpace",
  "skipRows",
  "trim",
];
/** Prefixes that the vocabulary knows without being told. */
const prefixes = ["dc", "dcat", "foaf", "qb", "rdfs", "schema", "skos", "xsd"];

const datatypes: Readonly<Record<string, RegExp>> = {
  string: /^[\s\S]*$/,
  decimal: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  nonNegativeInteger: /^\+?\d+$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
};

/** Everything that is wrong with a description, or with the table that it describes; empty where nothing is. */
export function csvwFaults(text: string, [header = [], ...rows]: readonly (readonly string[])[]): string[] {
  const description = JSON.parse(text) as Description;
  const { columns } = description.tableSchema;
  return [
    ...descriptionFaults(description),
    ...headerFaults(columns, header),
    ...rows
      .flatMap((row, index) => rowFaults(columns, row).map((fault) => `row ${index + 2}: ${fault}`))
      .slice(0, 20),
    ...keyFaults(description, rows),
  ];
}

function descriptionFaults(description: Description): string[] {
  const { tableSchema, dialect = {} } = description;
  const context = [description["@context"]].flat();
  const names = tableSchema.columns.map(({ name }) => name);
  return [
    ...(context[0] === "http://www.w3.org/ns/csvw" ? [] : ["the context is not that of the vocabulary"]),
    ...(typeof description.url === "string" && !/^[a-z]+:|^\//.test(description.url)
      ? []
      : ["the url is not relative"]),
    ...unknown("table", description, [...ofTable, ...inherited]),
    ...unknown("schema", tableSchema, [...ofSchema, ...inherited]),
    ...unknown("dialect", dialect, ofDialect),
    ...tableSchema.columns.flatMap((column) => columnFaults(column, names)),
    ...names
      .filter((name, index) => names.indexOf(name) < index)
      .map((name) => `the name ${name} stands twice`),
    ...[tableSchema.primaryKey ?? []]
      .flat()
      .filter((key) => !names.includes(key))
      .map((key) => `the key ${key} is no column`),
    ...templateFaults("aboutUrl", tableSchema.aboutUrl ?? "", names),
  ];
}

function unknown(what: string, object: object, known: readonly string[]): string[] {
  return Object.keys(object)
    .filter((name) => !known.includes(name) && !isCommon(name))
    .map((name) => `${what}: ${name} is no property`);
}

function isCommon(name: string): boolean {
  const [prefix = "", rest] = name.split(":");
  return rest !== undefined && (prefixes.includes(prefix) || /^https?$/.test(prefix));
}

function columnFaults(column: Column, names: readonly string[]): string[] {
  const { name, titles, datatype = "string" } = column;
  const { base, format } = typeof datatype === "string" ? { base: datatype, format: undefined } : datatype;
  return [
    ...(/^[A-Za-z][A-Za-z0-9_.]*$/.test(name) ? [] : [`${name} is no name`]),
    ...([titles].flat().every((title) => typeof title === "string" && title !== "")
      ? []
      : [`${name} has no titles`]),
    ...unknown(name, column, [...ofColumn, ...inherited]),
    ...(Object.hasOwn(datatypes, base) ? [] : [`${name}: ${base} is no datatype`]),
    ...(format === undefined || base === "string" ? [] : [`${name}: only strings have a pattern here`]),
    ...["propertyUrl", "valueUrl"].flatMap((property) =>
      templateFaults(property, String(column[property] ?? ""), names),
    ),
  ];
}

function templateFaults(property: string, template: string, names: readonly string[]): string[] {
  return [...template.matchAll(/\{[+#]?([^}]*)\}/g)]
    .map((match) => match[1]!)
    .filter((name) => !names.includes(name))
    .map((name) => `${property} speaks of ${name}, which is no column`);
}

function headerFaults(columns: readonly Column[], header: readonly string[]): string[] {
  if (header.length !== columns.length) return [`${header.length} headings for ${columns.length} columns`];
  return columns
    .filter(({ titles }, index) => ![titles].flat().includes(header[index]!))
    .map(({ name }) => `the heading of ${name} is not among its titles`);
}

function rowFaults(columns: readonly Column[], row: readonly string[]): string[] {
  if (row.length !== columns.length) return [`${row.length} values for ${columns.length} columns`];
  return columns.flatMap((column, index) => {
    const value = row[index]!;
    if ([column.null ?? ""].flat().includes(value))
      return column.required ? [`${column.name} is blank and required`] : [];
    const { datatype = "string" } = column;
    const { base, format } = typeof datatype === "string" ? { base: datatype, format: undefined } : datatype;
    const fits =
      datatypes[base]!.test(value) && (format === undefined || new RegExp(format, "u").test(value));
    return fits ? [] : [`${column.name}: '${value}' is no ${format ?? base}`];
  });
}

function keyFaults({ tableSchema }: Description, rows: readonly (readonly string[])[]): string[] {
  const places = [tableSchema.primaryKey ?? []]
    .flat()
    .map((key) => tableSchema.columns.findIndex(({ name }) => name === key));
  if (places.length === 0) return ["there is no key"];
  const keys = rows.map((row) => places.map((place) => row[place]).join("\n"));
  return keys.length === new Set(keys).size ? [] : ["two rows have the same key"];
}
