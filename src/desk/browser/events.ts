/** What the modules of a page tell each other, as events of its document. */
interface DeskEvents {
  /** Something was changed on the disk, or is being changed by this page: then what follows from it can be asked by its name. */
  readonly "desk:changed": { readonly name?: string | undefined };
  /** What was found is shown, and whether it is another than before. */
  readonly "desk:found": { readonly isAnother: boolean };
  /** Somebody wants to be at a cell: `eligible/category-1/level-1`. */
  readonly "desk:goto": { readonly cell: string };
  /** Somebody is at a cell. */
  readonly "desk:at": { readonly cell: string };
  /** The report beside the page shows what was saved last. */
  readonly "desk:shown": Readonly<Record<string, never>>;
}

export function tell<N extends keyof DeskEvents>(name: N, detail: DeskEvents[N]): void {
  document.dispatchEvent(new CustomEvent(name, { detail }));
}

export function whenTold<N extends keyof DeskEvents>(name: N, then: (detail: DeskEvents[N]) => void): void {
  document.addEventListener(name, (event) => then((event as CustomEvent<DeskEvents[N]>).detail));
}
