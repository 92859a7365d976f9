/** Raised whenever figures of the form come to stand elsewhere, or have other names, with the same framework. */
export const layoutVersion = 1;
