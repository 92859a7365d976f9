/** What a browser asks the desk for, once it is known to come from the desk's own pages. */
export interface DeskRequest {
  /** The values of the names in the pattern of its route, decoded: `release`, `area`. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Of the type that its route takes, and no longer than that allows; empty of a GET. */
  readonly body: Uint8Array;
  /** The type of the body, without parameters. */
  readonly type?: BodyType;
  /** What stands between the parts of a form with files. */
  readonly boundary?: string;
}

/** What may be sent to the desk. */
export const bodyTypes = [
  "application/json",
  "application/x-www-form-urlencoded",
  "application/octet-stream",
  "image/png",
  "image/jpeg",
  "text/markdown",
  "multipart/form-data",
] as const;

export type BodyType = (typeof bodyTypes)[number];

/** What the desk answers. */
export type DeskResponse =
  /** A page of the desk: its scripts and styles are files of the desk, and nothing else runs in it. */
  | { readonly kind: "page"; readonly status?: number; readonly html: string }
  /** A report as it will be published, to be shown in a frame: no script runs in it, whatever it holds. */
  | { readonly kind: "report"; readonly status?: number; readonly html: string }
  | { readonly kind: "data"; readonly status?: number; readonly data: unknown }
  | {
      readonly kind: "file";
      readonly name: string;
      readonly type: string;
      readonly bytes: Uint8Array;
      /** Whether it is saved, and not shown. */
      readonly download: boolean;
    }
  /** Another page of the desk, after a form without scripts was sent. */
  | { readonly kind: "redirect"; readonly to: string }
  /** Server-sent events, until the browser goes away. */
  | { readonly kind: "events"; readonly subscribe: (send: (event: DeskEvent) => void) => () => void };

/** What open pages are told. */
export interface DeskEvent {
  readonly name: string;
  readonly data: unknown;
}

/** An address of the desk and what answers it. */
export interface Route<Desk> {
  readonly method: "GET" | "POST";
  /** `/:release/:area/return`: a name behind a colon stands for one part of the path. */
  readonly pattern: string;
  /** Of a POST: the most bytes of its body; a body that is longer is refused before it is read. */
  readonly mostBytes?: number;
  /** Of a POST: the types of body that it takes; any but a form with files where it is left out. */
  readonly types?: readonly BodyType[];
  readonly handle: (request: DeskRequest, desk: Desk) => Promise<DeskResponse>;
}

/** Data that the browser's side sent as JSON; undefined where it is none. */
export function jsonOf({ body }: DeskRequest): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

/** The fields of a form without files. */
export function formOf({ body }: Pick<DeskRequest, "body">): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(new TextDecoder().decode(body)));
}

/** A file that a form sent. */
export interface FormFile {
  /** As the sender's computer names it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file in a field of a form; undefined where none was chosen, or where no form with files was sent. */
export async function fileOf(
  { body, boundary }: Pick<DeskRequest, "body" | "boundary">,
  field: string,
): Promise<FormFile | undefined> {
  if (boundary === undefined) return undefined;
  const headers = { "content-type": `multipart/form-data; boundary="${boundary}"` };
  const form = await new Response(new Uint8Array(body), { headers }).formData().catch(() => undefined);
  const file = form?.get(field);
  // A field that nobody has filled in is sent as a file without name or content.
  if (!(file instanceof File) || (file.name === "" && file.size === 0)) return undefined;
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
