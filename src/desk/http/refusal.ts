import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";

/** Why a request is not answered: the status, and what has to be said with it. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly headers: OutgoingHttpHeaders = {},
  ) {
    super(`refused with ${status}`);
  }
}

/** A header that is sent at most once; refused where it stands there twice, because programs differ in which they take. */
export function onlyOne(name: keyof IncomingHttpHeaders & string, rawHeaders: readonly string[]) {
  const values = rawHeaders.filter(
    (_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name,
  );
  if (values.length > 1) throw new Refusal(400);
  return values[0];
}
