import { colours, motif } from "../design.ts";
import { type Html, html } from "./inline.ts";

/** Units of the picture's own across its width. */
const across = 1000;

/** The motif of covers, as a picture that says nothing to those who do not see it. */
export function motifSvg(): Html {
  const { levels, height, gap } = motif;
  const tall = Math.round((levels.length * (height + gap) - gap) * across);
  const steps = levels.map(({ left, colour }, index) => {
    const top = tall - (index * (height + gap) + height) * across;
    const [x, y] = [Math.round(left * across), Math.round(top)];
    return `<path fill="${colours[colour]}" d="M${x} ${y}H${across}v${Math.round(height * across)}H${x}z"/>`;
  });
  return html(
    `<svg class="motif" viewBox="0 0 ${across} ${tall}" aria-hidden="true" focusable="false" ` +
      `preserveAspectRatio="xMaxYMax meet">${steps.join("")}</svg>`,
  );
}
