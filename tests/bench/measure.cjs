/** Loaded before a measured program: says at its end what it has used, on the last line of standard error. */
const { readFileSync } = require("node:fs");

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write(
    `\nUSED ${JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, kilobytes: peak(maxRSS) })}\n`,
  );
});

/** Linux: the peak of this program alone; `maxRSS` is inherited from the one that started it. */
function peak(otherwise) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {
    return otherwise;
  }
}
