import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The path of a Chromium on this machine: what `CHROMIUM` names, else one in a usual place. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM;
  return named || PLACES.find((path) => existsSync(path));
}

/** Starts a browser without a window and with a fresh profile. It talks to nobody by itself. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  const args = ["--no-first-run", "--disable-background-networking", "--disable-component-update"];
  args.push("--disable-sync", "--disable-gpu", "--disable-quic", "--no-sandbox");
  return chromium.launch({ executablePath, args });
}
