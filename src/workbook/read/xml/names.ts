/**
 * Short names for the namespaces that a reader knows, by their addresses: `table` for
 * urn:oasis:names:tc:opendocument:xmlns:table:1.0. Two addresses may have one name.
 */
export type Spaces = ReadonlyMap<string, string>;

/** What prefixes mean within an element: programs choose them freely. Names are worked out once and kept. */
export class Scope {
  private readonly prefixes = new Map<string, string>();
  private readonly elements = new Map<string, string>();
  private readonly attributes = new Map<string, string>();

  constructor(
    private readonly spaces: Spaces,
    private readonly outer?: Scope,
  ) {}

  declare(prefix: string, address: string): void {
    this.prefixes.set(prefix, address === "" ? "" : (this.spaces.get(address) ?? "?"));
  }

  /** `table:table-cell`; `?:name` in a namespace that is not known; undefined where the prefix was never declared. */
  element(name: string): string | undefined {
    return this.kept(this.elements, name, "");
  }

  /** The same; an attribute without a prefix is in no namespace: `r`. */
  attribute(name: string): string | undefined {
    return this.kept(this.attributes, name, undefined);
  }

  private kept(names: Map<string, string>, name: string, usual: string | undefined): string | undefined {
    const known = names.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(":");
    const prefix = colon < 0 ? usual : name.slice(0, colon);
    const space = prefix === undefined ? "" : this.meaning(prefix);
    if (space === undefined) return undefined;
    const full = space === "" ? name.slice(colon + 1) : `${space}:${name.slice(colon + 1)}`;
    names.set(name, full);
    return full;
  }

  private meaning(prefix: string): string | undefined {
    for (let scope: Scope | undefined = this; scope; scope = scope.outer) {
      const space = scope.prefixes.get(prefix);
      if (space !== undefined) return space;
    }
    return prefix === "" ? "" : prefix === "xml" ? "xml" : undefined;
  }
}
