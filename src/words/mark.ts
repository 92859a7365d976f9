/** What a copy of a document that is not the published one says on every page: a draft, a rehearsal, or one for a reader before publication. */
export type Mark =
  /** Rebuilt at will; `until` is the time of publication in London, 2032-10-28 09:30, where one is set. */
  | { readonly kind: "draft"; readonly until?: string }
  /** Made to practise publication; nothing is published by it. */
  | { readonly kind: "rehearsal" }
  /** For one reader, by post, within a day before publication. */
  | {
      readonly kind: "pre-release";
      readonly copy: number;
      readonly post: string;
      readonly until: string;
      /** Made to practise, of a release that is never published. */
      readonly rehearsal?: boolean;
    };
