import type { Sign } from "../../figures/sign.ts";
import type { Words } from "../../words/words.ts";
import { text } from "./inlines.ts";
import type { LinearBlock } from "./linear.ts";

/** The signs that are used with what they mean, one after the other; nothing where there are none. */
export function signBlocks({ values, page }: Words, used: readonly Sign[]): LinearBlock[] {
  if (used.length === 0) return [];
  const explained = used.map((sign) => `${sign}\u00A0${values.signs[sign]}${page.signEnd}`);
  return [{ type: "paragraph", content: [text(explained.join(" "))] }];
}
