import { existsSync } from "node:fs";
import { mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * The Chromium that a package brings, unpacked with the system libraries that it brings too, for Linux x64.
 * Sets where the libraries and fallback fonts are in the environment, and returns the path of the browser.
 */
export async function packagedChromium(): Promise<string> {
  const folder = join(tmpdir(), `mappa-tests-chromium-${packageVersion()}`);
  const fonts = join(folder, "fonts");
  if (!existsSync(folder)) {
    // Test files run side by side: each unpacks into a folder of its own, and the first to finish gives it its name.
    const own = await mkdtemp(`${folder}-`);
    await unpack(own);
    const settings = await readFile(join(own, "fonts", "fonts.conf"), "utf8");
    await writeFile(join(own, "fonts", "fonts.conf"), settings.replaceAll("/tmp/fonts", fonts));
    await rename(own, folder).catch(() => rm(own, { recursive: true }));
  }
  process.env["LD_LIBRARY_PATH"] = join(folder, "al2023", "lib");
  process.env["FONTCONFIG_PATH"] = fonts;
  return join(folder, "chromium");
}

async function unpack(folder: string): Promise<void> {
  // The package unpacks its libraries only where it believes itself to be on AWS Lambda.
  const wanted = {
    AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x",
    AWS_LAMBDA_JS_RUNTIME: "nodejs20.x",
    TMPDIR: folder,
  };
  const before = new Map(Object.keys(wanted).map((name) => [name, process.env[name]]));
  Object.assign(process.env, wanted);
  const { default: chromium } = await import("@sparticuz/chromium");
  await chromium.executablePath();
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

function packageVersion(): string {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const [root] = entry.split(/[\\/]build[\\/]/);
  return (createRequire(import.meta.url)(`${root}/package.json`) as { version: string }).version;
}
