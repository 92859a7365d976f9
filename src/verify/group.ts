/** The files of a folder by the document that they are of. */
export interface Grouped {
  /** Names of documents, each with the names of its files, without that of its edition. */
  readonly documents: ReadonlyMap<string, readonly string[]>;
  /** Files of the release as a whole. */
  readonly others: readonly string[];
}

/**
 * Files belong to the document whose name they begin with; of two, to the one with the longer name. What follows is the
 * ending of a format, or a dot or a hyphen with the name of a part of the document.
 *
 * @param editions the names of documents that have an edition
 */
export function grouped(names: Iterable<string>, editions: readonly string[]): Grouped {
  const longest = [...editions].sort((one, other) => other.length - one.length);
  const documents = new Map<string, string[]>(editions.map((name) => [name, []]));
  const others: string[] = [];
  for (const name of names) {
    const document = longest.find((each) => name.startsWith(`${each}.`) || name.startsWith(`${each}-`));
    if (document === undefined) others.push(name);
    else if (name !== `${document}.json`) documents.get(document)!.push(name);
  }
  return { documents, others };
}
