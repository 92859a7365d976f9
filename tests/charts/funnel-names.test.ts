import { expect, test } from "vitest";
import { funnelNames, type NamesGround } from "../../src/charts/areas/funnel-names.ts";
import { focus } from "../../src/charts/drawing/palette.ts";

const plot = { x: 0, y: 20, width: 300, height: 200 };
const strip = { x: 0, y: 0, width: 300, height: 17 };
const ground = (extra: Partial<NamesGround> = {}): NamesGround => ({
  plot,
  strip,
  dots: [],
  lines: [],
  ...extra,
});
const dotAt = (x: number, y: number) => ({ x: x - 4, y: y - 4, width: 8, height: 8 });
const named = (label: string, x: number, y: number, own = false) => ({ label, x, y, own, radius: 4 });
const words = (names: ReturnType<typeof funnelNames>) =>
  names.operations.flatMap((each) => (each.type === "text" ? [each] : []));

test("a name stands to the right of its dot where there is room, and else on another side", () => {
  const [right] = words(funnelNames([named("Kent", 100, 100)], ground({ dots: [dotAt(100, 100)] })));
  expect(right!.x).toBeGreaterThan(104);
  const [left] = words(funnelNames([named("Kent", 290, 100)], ground({ dots: [dotAt(290, 100)] })));
  expect(left!.x + left!.width).toBeLessThan(286);
});

test("a name that would stand at another dot, or on another name, is left out", () => {
  const ring = [-24, 0, 24].flatMap((x) => [-14, 0, 14].map((y) => dotAt(100 + x, 100 + y)));
  expect(words(funnelNames([named("Essex", 100, 100)], ground({ dots: ring })))).toEqual([]);
  const twice = funnelNames(
    Array.from({ length: 12 }, () => named("Essex", 100, 100)),
    ground({ dots: [dotAt(100, 100)] }),
  );
  expect(words(twice).length).toBeLessThan(9);
});

test("a name keeps off lines where it can", () => {
  const level = [
    [0, 100],
    [300, 100],
  ] as const;
  const [name] = words(
    funnelNames([named("Kent", 100, 100)], ground({ dots: [dotAt(100, 100)], lines: [level] })),
  );
  expect(Math.abs(name!.y - 100)).toBeGreaterThan(4);
});

test("the own area's name goes farther off, with a line to its dot, where others stand around it", () => {
  const ring = [-24, 0, 24].flatMap((x) => [-14, 0, 14].map((y) => dotAt(100 + x, 100 + y)));
  const names = funnelNames([named("Essex", 100, 100, true)], ground({ dots: ring }));
  expect(words(names).map(({ text }) => text)).toEqual(["Essex"]);
  expect(names.operations.filter((each) => each.type === "stroke" && each.colour === focus)).toHaveLength(1);
  expect(names.usesStrip).toBe(false);
});

test("the own area's name stands above the plot where dots fill all of it", () => {
  const everywhere = Array.from({ length: 30 * 20 }, (_, index) =>
    dotAt((index % 30) * 10 + 5, 25 + Math.floor(index / 30) * 10),
  );
  const names = funnelNames([named("Essex", 205, 105, true)], ground({ dots: everywhere }));
  expect(names.usesStrip).toBe(true);
  const [name] = words(names);
  expect(name!.y).toBeLessThan(strip.height);
});
