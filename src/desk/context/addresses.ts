/** The addresses of the desk's pages. What is in braces is a name, which is encoded. */
const part = encodeURIComponent;

export const homeAddress = "/";
export const releaseAddress = (release: string) => `/${part(release)}`;
/** What is open of all areas, for those who decide on it. */
export const queriesAddress = (release: string) => `/${part(release)}/queries`;
export const returnAddress = (release: string, area: string) => `/${part(release)}/${part(area)}/return`;
/** The place of a cell in its return: `#cell-eligible/category-1/level-1`. */
export const cellFragment = (cell: string) => `#cell-${cell}`;
export const narrativeAddress = (release: string, area: string, section: string) =>
  `/${part(release)}/${part(area)}/text/${part(section)}`;
/** Where a query about a text is explained: it is known by its code and the value that it was raised on. */
export const explainTextAddress = (
  release: string,
  area: string,
  section: string,
  query: { readonly code: string; readonly value: string },
) => `${narrativeAddress(release, area, section)}/explain?${new URLSearchParams({ ...query })}`;
/** The report itself, for a frame; `area` may be england-and-wales. */
export const previewAddress = (release: string, area: string) => `/${part(release)}/${part(area)}/preview`;
export const pdfAddress = (release: string, area: string) => `/${part(release)}/${part(area)}/report.pdf`;
export const signOffAddress = (release: string, area: string) => `/${part(release)}/${part(area)}/sign-off`;
/** The bundle of an area to send, and the page that takes one in. */
export const bundleAddress = (release: string, area: string) => `/${part(release)}/${part(area)}/bundle`;
export const takeInAddress = (release: string) => `/${part(release)}/take-in`;
export const traceAddress = (release: string, figure: string) =>
  `/${part(release)}/trace?figure=${part(figure)}`;
/** Events of everything that changes: `changed` with a WorkChange. */
export const eventsAddress = "/events";
