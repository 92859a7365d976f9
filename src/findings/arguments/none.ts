/** Of a code whose words are always the same. */
export type None = Readonly<Record<string, never>>;
