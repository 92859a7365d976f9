const oasis = (name: string) => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`;

/** The names that the parts of an ODS file use. */
export const namespaces: Readonly<Record<string, string>> = {
  "xmlns:office": oasis("office"),
  "xmlns:style": oasis("style"),
  "xmlns:text": oasis("text"),
  "xmlns:table": oasis("table"),
  "xmlns:number": oasis("datastyle"),
  "xmlns:meta": oasis("meta"),
  "xmlns:config": oasis("config"),
  "xmlns:fo": oasis("xsl-fo-compatible"),
  "xmlns:svg": oasis("svg-compatible"),
  "xmlns:of": "urn:oasis:names:tc:opendocument:xmlns:of:1.2",
  "xmlns:ooo": "http://openoffice.org/2004/office",
  "xmlns:calcext": "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:xlink": "http://www.w3.org/1999/xlink",
};

/** A part's root. */
export const root = { ...namespaces, "office:version": "1.3" };
