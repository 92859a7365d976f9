/** One file of the program at a path below the project's folder, with its libraries, as text. */
export function bundle(entry: string, workers?: Readonly<Record<string, string>>): Promise<string>;
/** The modules of the desk's pages, as texts by the names of their files. */
export function browserModules(folder?: string): Promise<ReadonlyMap<string, string>>;
