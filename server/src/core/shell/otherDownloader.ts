import { programName } from "./dialect.ts";
import type { ShellCommand } from "./model.ts";

/** What of a download each of the two tools can say. */
interface PlainDownload {
  /** As it is written, quotes included. */
  readonly url: string;
  /** `-` for the standard output; undefined for a file that is called like the one on the server. */
  readonly file: string | undefined;
}

/** The same download with curl instead of wget, or the other way round; undefined where an option says more than where it goes. */
export function withOtherDownloader(command: ShellCommand): string | undefined {
  const isCurl = programName(command.name?.value ?? "") === "curl";
  const plain = command.name?.editable ? plainDownload(command, isCurl) : undefined;
  if (!plain) return undefined;
  const { url, file } = plain;
  if (isCurl) return file === "-" ? `wget -qO- ${url}` : `wget -q${file ? `O ${file}` : ""} ${url}`;
  return file === "-" ? `curl -fsSL ${url}` : `curl -fsSL${file ? `o ${file}` : "O"} ${url}`;
}

const quiet = /^--(?:fail|location|no-verbose|progress=.*|quiet|show-error|silent)$/;

function plainDownload({ args }: ShellCommand, isCurl: boolean): PlainDownload | undefined {
  const short = isCurl ? /^-[fsSL]*([Oo])?$/ : /^-(?:nv|q)?(O)?(-)?$/;
  let file = isCurl ? "-" : undefined;
  const urls: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at];
    if (!word?.editable) return undefined;
    if (!word.raw.startsWith("-")) urls.push(word.raw);
    else if (!quiet.test(word.raw)) {
      const [option, letter, output] = short.exec(word.raw) ?? [];
      if (option === undefined) return undefined;
      if (letter === "O" && isCurl) file = undefined;
      else if (letter !== undefined) file = output ?? args[++at]?.raw;
    }
  }
  const [url, ...others] = urls;
  return url === undefined || others.length > 0 ? undefined : { url, file };
}
