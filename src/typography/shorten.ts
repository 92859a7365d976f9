/** No text that is cut short is looked at beyond so many characters: no place that cuts has room for half of them. */
const mostLookedAt = 4000;

/** A text where it fits, and else as much of its beginning as fits with an ellipsis behind it. */
export function shortened(text: string, fits: (text: string) => boolean): string {
  if (text.length <= mostLookedAt && fits(text)) return text;
  const characters = [...text.slice(0, mostLookedAt)];
  let [least, most] = [0, characters.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(cut(characters, middle))) least = middle;
    else most = middle - 1;
  }
  return cut(characters, least);
}

function cut(characters: readonly string[], count: number): string {
  return `${characters.slice(0, count).join("").trimEnd()}…`;
}
