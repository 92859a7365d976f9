import { median, printTable } from "./table.mjs";
import { runProcess } from "./whole-process.mjs";

const cases = [
  { name: "Suffolk 2017/18", words: ["build", "2017-18", "--area", "suffolk"], pairs: 9 },
  { name: "Suffolk 2031/32", words: ["build", "2031-32", "--area", "suffolk"], pairs: 9 },
  { name: "Release 2031/32", words: ["build", "2031-32"], pairs: 3 },
];

const quantities = [
  { key: "wall", name: "wall", unit: "ms" },
  { key: "cpu", name: "CPU", unit: "ms" },
  { key: "megabytes", name: "peak memory", unit: "MB" },
];

/**
 * Runs this checkout and another in turn, so that what else the machine does falls on both. Each quantity is given
 * as the median of each and as the median of the ratios within the pairs, with the least and the greatest of them.
 */
export function comparePaired(here, other, pairs) {
  const rows = [["", "here", "other", "ratio", "from", "to"]];
  for (const { name, words, pairs: usual } of cases) {
    const ran = runPairs(here, other, words, pairs ?? usual);
    for (const { key, name: quantity, unit } of quantities) {
      const [ours, theirs] = [0, 1].map((side) => ran.map((pair) => pair[side][key]));
      const ratios = ours.map((value, index) => value / theirs[index]);
      const values = [median(ours), median(theirs)].map((value) => `${value.toFixed(0)} ${unit}`);
      const spread = [median(ratios), Math.min(...ratios), Math.max(...ratios)];
      rows.push([`${name}, ${quantity}`, ...values, ...spread.map((ratio) => ratio.toFixed(2))]);
    }
  }
  printTable(rows);
}

/** One run of each goes before, so that neither has to fetch its files from the disk. */
function runPairs(here, other, words, pairs) {
  const pair = () => [runProcess(here, words), runProcess(other, words)];
  pair();
  return Array.from({ length: pairs }, pair);
}
