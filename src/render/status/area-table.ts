import { dayInLondon } from "../../figures/london-time.ts";
import { agencies } from "../../returns/return.ts";
import type { PlaceStatus } from "../../status/status.ts";
import type { Who } from "../../words/status-words.ts";
import type { Words } from "../../words/words.ts";
import type { StatusCell, StatusColumn, StatusTable } from "./table.ts";

interface Column extends StatusColumn {
  readonly cell: (place: PlaceStatus) => StatusCell;
}

/** A page puts together what a sheet, which is sorted and counted, keeps in columns of their own. */
export type Medium = "page" | "sheet";

/** A row for each area: what has come, what is asked, who has signed, and whose turn it is. */
export function areaTable(places: readonly PlaceStatus[], words: Words, medium: Medium): StatusTable {
  // Nobody needs a column in which nothing stands.
  const columns = columnsOf(words, medium).filter(({ cell }) =>
    places.some((place) => cell(place) !== undefined),
  );
  return {
    caption: words.status.areas,
    columns: columns.map(({ heading, holds }) => ({ heading, holds })),
    rows: places.map((place) => columns.map(({ cell }) => cell(place))),
  };
}

const number = (heading: string, cell: Column["cell"]): Column => ({ heading, holds: "number", cell });
const word = (heading: string, cell: Column["cell"]): Column => ({ heading, holds: "word", cell });
const text = (heading: string, cell: Column["cell"]): Column => ({ heading, holds: "words", cell });

function columnsOf(words: Words, medium: Medium): readonly Column[] {
  const { columns: named, ...say } = words.status;
  return [
    text(named.area, ({ name }) => name),
    word(named.standing, ({ standing }) => say.standing[standing]),
    text(named.next, (place) => nextInWords(place, words)),
    word(named.received, ({ files }) =>
      ofEach(files, ({ received }) => (received ? dayInLondon(received) : say.notKnown)),
    ),
    word(named.format, ({ files }) =>
      ofEach(files, ({ format }) => (format ? say.format(format) : say.notKnown)),
    ),
    word(named.form, ({ files }) => ofEach(files, ({ form }) => form && say.form(form.current))),
    word(named.figures, ({ figures }) => figures && say.figures[figures]),
    ...(medium === "page" ? textsAndSignatures(words) : textsAndSignaturesApart(words)),
    number(named.errors, ({ errors }) => errors),
    number(named.open, ({ queries }) => queries.open),
    number(named.answered, ({ queries }) => queries.answered),
    number(named.accepted, ({ queries }) => queries.accepted),
  ];
}

function textsAndSignatures({ status: { columns: named, textsOf, signedBy } }: Words): readonly Column[] {
  return [
    word(named.signed, ({ signed }) => signed && signedBy(agencies.filter((agency) => signed[agency]))),
    word(named.texts, ({ texts }) => (texts.asked === 0 ? undefined : textsOf(written(texts), texts.asked))),
  ];
}

function textsAndSignaturesApart({ status: { columns: named, signed } }: Words): readonly Column[] {
  const asked = ({ texts }: PlaceStatus, count: number) => (texts.asked === 0 ? undefined : count);
  return [
    ...agencies.map((agency) => word(named[agency], (place) => place.signed && signed(place.signed[agency]))),
    word(named.file, ({ files }) => ofEach(files, ({ file }) => file.split(/[\\/]/).at(-1))),
    number(named.textsWritten, (place) => asked(place, written(place.texts))),
    number(named.textsAsked, (place) => asked(place, place.texts.asked)),
  ];
}

function written({ asked, missing }: PlaceStatus["texts"]): number {
  return asked - missing.length;
}

/** What is to be said of each file of a place, once where it is the same of all. */
function ofEach(
  files: PlaceStatus["files"],
  said: (file: PlaceStatus["files"][number]) => string | undefined,
): string | undefined {
  const all = new Set(files.flatMap((file) => said(file) ?? []));
  return all.size === 0 ? undefined : [...all].join(", ");
}

/** Who has to do what next, as half a sentence for each; that it is nobody's turn where it is not. */
export function nextInWords({ next }: PlaceStatus, { status }: Words): string {
  const turns = (["area", "directorate"] as const satisfies readonly Who[]).flatMap((who) => {
    const tasks = next.filter((each) => each.who === who).map(({ task }) => status.task[task]);
    return tasks.length === 0 ? [] : [status.next(who, tasks)];
  });
  return turns.length === 0 ? status.nobody : turns.join("; ");
}
