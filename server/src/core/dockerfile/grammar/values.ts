/** One part of a platform, and an operating system with its version: `windows(10.0.17763)`. */
const PART = /^[A-Za-z0-9_.-]+$/;
const SYSTEM = /^[A-Za-z0-9_-]+(?:\([A-Za-z0-9_.%-]*(?:\+[A-Za-z0-9_.%-]+)*\))?$/;

/** `os`, `os/arch` or `os/arch/variant`; one word alone may be an architecture too. */
export function isPlatform(text: string): boolean {
  const [system = "", ...rest] = text.split("/");
  return SYSTEM.test(system) && rest.length <= 2 && rest.every((part) => PART.test(part));
}

const OCTAL = /^[0-7]+$/;
const HIGHEST_MODE = 0o7777;

/** What `--chmod` takes: an octal number up to 7777, or letters as the chmod command takes them. */
export function isMode(text: string): boolean {
  if (/^\d+$/.test(text)) return OCTAL.test(text) && Number.parseInt(text, 8) <= HIGHEST_MODE;
  return /^[ugoarwxXst+=,0-7-]+$/.test(text) && /[-+=]/.test(text);
}

const STAGE_NAME = /^[a-z][a-z0-9_.-]*$/;

/** Whether a stage may have that name; letter case does not count. */
export function isStageName(text: string): boolean {
  return STAGE_NAME.test(text.toLowerCase());
}

const GIT = /^(?:git:\/\/|ssh:\/\/|git@[\w.-]+:)|^https?:\/\/[^?#]*\.git(?:[?#].*)?$/i;
const WEB = /^https?:\/\//i;

/** What ADD fetches from elsewhere. */
export function remoteKind(source: string): "git" | "url" | undefined {
  if (GIT.test(source)) return "git";
  return WEB.test(source) ? "url" : undefined;
}
