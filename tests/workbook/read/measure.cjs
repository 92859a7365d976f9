/** Preloaded: writes how much memory the whole process has had at most, in MB, to the file that MEASURED names. */
const { writeFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

if (isMainThread)
  process.on("exit", () => {
    writeFileSync(process.env.MEASURED, String(Math.round(process.resourceUsage().maxRSS / 1024)));
  });
