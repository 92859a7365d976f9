/** What stands in a place of a file: a number as it is, or words that somebody wrote or that the program prints. */
export type Field = string | { readonly number: string };
