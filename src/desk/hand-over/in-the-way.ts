import type { Words } from "../../words/words.ts";
import { cellFragment, returnAddress } from "../context/addresses.ts";
import type { CheckedReturn } from "../return/place.ts";
import { type SaidFinding, saidFindings } from "../return/said-findings.ts";
import { saidTexts } from "../return/said-texts.ts";

/** Something that keeps what an area sends from being published, with the way to where it is mended. */
export interface InTheWay {
  /** Blank where the problem says it. */
  readonly place: string;
  readonly problem: string;
  /** Undefined where no page of the desk mends it. */
  readonly address: string | undefined;
}

/** All that keeps an area from being published, in its return and in its texts, as the list of queries has it. */
export function inTheWayOf(words: Words, place: CheckedReturn): readonly InTheWay[] {
  const address = returnAddress(place.release.id, place.area.slug);
  const missing = { place: "", problem: words.desk.return.noReturn, address };
  const figures = saidFindings(words, place).filter(({ open }) => open);
  return [
    ...(place.path === undefined ? [missing] : []),
    ...figures.map((each) => ({
      place: each.place,
      problem: each.problem,
      address: addressOf(each, address),
    })),
    ...saidTexts(words, place),
  ];
}

/** The cell; else the form of the signatures below, or what is told of the return as a whole. */
function addressOf({ cell, code }: SaidFinding, toReturn: string): string {
  if (code === "SIGN-OFF-MISSING") return "#sign-off";
  return toReturn + (cell === undefined ? "#return-others" : cellFragment(cell));
}
