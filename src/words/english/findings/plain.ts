import type { Plain } from "../../../findings/arguments/plain.ts";

export function plain(args: Plain): Plain {
  return args;
}
