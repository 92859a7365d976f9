/** Strict: a name that a view lacks is an error, never an empty place on the page. */
export const templateOptions = { strict: true, preventIndent: true, knownHelpersOnly: true };
