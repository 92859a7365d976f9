import { spawn } from "node:child_process";

/** How each system is asked to open an address in the browser of its user. */
const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
};

/** Opens an address in the browser; where that cannot be done, the address stands in the terminal. */
export function openAddress(address: string): void {
  const [program = "", ...words] = openers[process.platform] ?? ["xdg-open"];
  const child = spawn(program, [...words, address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
