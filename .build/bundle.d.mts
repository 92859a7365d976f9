/** One file of the program at a path below the project's folder, with its libraries, as text. */
export function bundle(entry: string, workers?: Readonly<Record<string, string>>): Promise<string>;
