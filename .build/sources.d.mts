/** The state of all sources of the program as text. */
export function stateOfSources(root: string): string;
