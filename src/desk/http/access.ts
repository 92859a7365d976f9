import { createHash, timingSafeEqual } from "node:crypto";

/** Who may use the desk: the browser that was opened for it, and no other program of this computer. */
export interface Access {
  /** To be put into the address that is opened: it can be exchanged once. */
  readonly token: string;
  /** What is set as a cookie in exchange for the token; undefined where it is another, or was used. */
  readonly exchange: (token: string, port: number) => string | undefined;
  readonly isAllowed: (cookies: string | undefined, port: number) => boolean;
}

/** @param random so many random bytes */
export function makeAccess(random: (bytes: number) => Uint8Array): Access {
  const secret = () => Buffer.from(random(32)).toString("base64url");
  const [token, key] = [secret(), secret()];
  let used = false;
  return {
    token,
    exchange(given, port) {
      if (used || !isSame(given, token)) return undefined;
      used = true;
      return `${cookieName(port)}=${key}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${longest}`;
    },
    isAllowed: (cookies = "", port) =>
      valuesOf(cookies, cookieName(port)).some((value) => isSame(value, key)),
  };
}

/** In seconds. The key ends with the desk; until then a browser that was killed may come back. */
const longest = 30 * 24 * 60 * 60;

/** Cookies are sent to every port of a computer: two desks must not take each other's. */
const cookieName = (port: number) => `mappa-desk-${port}`;

function valuesOf(cookies: string, name: string): string[] {
  const pairs = cookies.split(";").map((pair) => pair.trim());
  return pairs.filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1));
}

/** In a time that says nothing of where two differ, nor of how long they are. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

const digest = (text: string) => createHash("sha256").update(text).digest();
