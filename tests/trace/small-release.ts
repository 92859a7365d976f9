import type { Files } from "../../src/files/files.ts";
import { type PreparedRelease, prepare } from "../../src/pipeline.ts";
import { loadProject } from "../../src/releases/load.ts";
import { english } from "../../src/words/english/english.ts";
import { openWorkbook } from "../../src/workbook/open/open.ts";
import { madeData, templates } from "../support/project.ts";

/** Returns of four areas in as many ways, what is known of the year before, and what the directorate has accepted. */
const files = {
  "returns/suffolk.yaml": `area: Suffolk
year: 2022/23
status: final
figures:
  eligible:
    category-1: { level-1: 1030, level-2: 16, level-3: 2 }
    category-2: { total: 410 }
  notification-revoked: 5
notes: { eligible/category-1/level-2: One of them was counted twice in an earlier draft. }
revised: [{ cell: eligible/category-2, was: 400, on: 2032-09-14, reason: Ten records were found. }]
`,
  "returns/kent.csv": `area,year,measure,category,level,value,status
Kent,2022/23,eligible,category-1,level-1,2400,final
Kent,2022/23,eligible,category-1,level-2,31,provisional
Kent,2022/23,eligible,category-1,level-3,4,final
Kent,2022/23,eligible,category-2,,900,final
Kent,2022/23,eligible,,,3400,final
`,
  "returns/gwent.yaml": `area: Gwent
year: 2022/23
status: final
figures:
  eligible:
    category-1: { level-1: 700, level-2: not available, level-3: 1 }
    category-2: { total: confidential }
`,
  "history.csv": `area,year,measure,category,level,value,source,doubt
Kent,2021/22,eligible,,,3300,,
Kent,2021/22,eligible,category-1,level-2,25,"Kent Messenger, 12 October 2022",assumed-year
`,
};

const details = `explanations:
  - code: RETURN-INCOMPLETE
    area: gwent
    cell: eligible/category-1/level-2
    value: not available
    text: The records were being moved to another system.
    accepted: { by: Head of Statistics, on: 2032-09-16 }
`;

/** The release of the year before, which had another figure of Kent, and one of years that are invented. */
const others = {
  "releases/2021-22/release.yaml": `kind: live
year: 2021/22
framework: 2015-16
status: final
publisher: A publisher
publication: 2022-10-27 09:30
`,
  "releases/2021-22/returns/kent.csv": `area,year,measure,category,level,value
Kent,2021/22,eligible,,,3290
Kent,2021/22,notification-revoked,,,7
`,
  "releases/2031-32/release.yaml": `kind: illustrative
year: 2031/32
framework: 2022-23
status: final
publisher: A publisher
assumptions: [Invented for a test.]
`,
  "releases/2031-32/returns/kent.csv": `area,year,measure,category,level,value
Kent,2031/32,notification-revoked,,,90
`,
};

export function smallData(change: Readonly<Record<string, string>> = {}): Files {
  const own = { ...files, ...change };
  return madeData({ year: "2022/23", framework: "2022-23", files: own, details, data: others });
}

export async function preparedIn(data: Files): Promise<PreparedRelease> {
  const project = await loadProject(data, templates, {
    releases: ["made"],
    words: english,
    openWorkbook: async (bytes) => openWorkbook(bytes),
  });
  return prepare(project, project.releases[0]!);
}
