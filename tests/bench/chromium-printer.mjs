import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** A Chromium kept open that prints HTML to PDF: the peer that the PDF renderer is measured against. */
export async function chromiumPrinter() {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  return {
    async print(html) {
      await page.setContent(html, { waitUntil: "load" });
      return page.pdf({ format: "A4", tagged: true, outline: true, printBackground: true });
    },
    close: () => browser.close(),
  };
}

/** The Chromium of this machine, or the one that comes with the packages of the tests. */
export async function launchBrowser() {
  return chromium.launch(await launchOptions());
}

async function launchOptions() {
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-sync",
  ];
  const installed = [process.env.CHROME_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"];
  const executablePath = installed.find((path) => path && existsSync(path));
  if (executablePath) return { executablePath, args };
  // Both must be set before the package is imported, or it does not unpack the libraries that it brings.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return { executablePath: await packaged.executablePath(), args: [...packaged.args, ...args] };
}
