import type { ShellWord } from "./model.ts";
import { baseName } from "./path.ts";

/** How a server decides between foreground and background. */
interface Daemon {
  /** Only with one of these it goes into the background; absent where it does so by itself. */
  readonly leaves?: RegExp;
  /** With one of these it stays. */
  readonly stays?: RegExp;
  /** Words that make it stay. */
  readonly add?: readonly string[];
  /** Instead of the word that makes it leave; where it is empty, that word can go. */
  readonly instead?: string;
}

const apachectl: Daemon = { leaves: /^(?:re)?start$/, stays: /FOREGROUND|^-X$/, instead: "-DFOREGROUND" };

const daemons: ReadonlyMap<string, Daemon> = new Map<string, Daemon>([
  ["apache2", { stays: /FOREGROUND|^-X$/, add: ["-D", "FOREGROUND"] }],
  ["apache2ctl", apachectl],
  ["apachectl", apachectl],
  ["cron", { stays: /^-[A-Za-z]*f/, add: ["-f"] }],
  ["crond", { stays: /^-[A-Za-z]*[fnd]/, add: ["-f"] }],
  ["dnsmasq", { stays: /^-[A-Za-z]*[dk]|^--(?:keep-in-foreground|no-daemon)$/, add: ["-k"] }],
  ["dropbear", { stays: /^-[A-Za-z]*F/, add: ["-F"] }],
  ["gunicorn", { leaves: /^(?:-D|--daemon)$/, instead: "" }],
  ["haproxy", { leaves: /^-D$/, instead: "" }],
  ["httpd", { stays: /FOREGROUND|^-X$|^-[tvVlLSfh]/, add: ["-D", "FOREGROUND"] }],
  ["lighttpd", { stays: /^-[A-Za-z]*D/, add: ["-D"] }],
  ["memcached", { leaves: /^(?:-d|--daemon)$/, instead: "" }],
  ["mongod", { leaves: /^--fork$/, instead: "" }],
  ["named", { stays: /^-[fg]/, add: ["-g"] }],
  ["nginx", { stays: /daemon\s+off|^-[tTvV?hs]/, add: ["-g", "daemon off;"] }],
  ["php-fpm", { leaves: /^(?:-D|--daemonize)$/, instead: "" }],
  ["pm2", { leaves: /^(?:re)?start$/, stays: /^--no-daemon$/, add: ["--no-daemon"] }],
  ["postfix", { leaves: /^start$/, instead: "start-fg" }],
  ["redis-server", { leaves: /^--daemonize(?:=yes)?$/ }],
  ["rsyslogd", { stays: /^-[A-Za-z]*n/, add: ["-n"] }],
  ["service", { leaves: /^(?:re)?start$/ }],
  ["squid", { stays: /^-[A-Za-z]*N|^--foreground$/, add: ["-N"] }],
  ["sshd", { stays: /^-[A-Za-z]*[DdtTi]/, add: ["-D"] }],
  ["systemctl", { leaves: /^(?:re)?start$/ }],
  ["varnishd", { stays: /^-[Fd]/, add: ["-F"] }],
  ["uwsgi", { leaves: /^(?:-d|--daemonize)/ }],
]);

/** A program that leaves its container alone. */
export interface Daemonised {
  readonly program: string;
  /** The word that says so: the program itself where it does so unasked. */
  readonly word: ShellWord;
  readonly add: readonly string[] | undefined;
  readonly instead: string | undefined;
}

/** The server that a command line starts in the background; undefined for one that stays, and for a program that is not known. */
export function daemonised([name, ...args]: readonly [ShellWord, ...ShellWord[]]): Daemonised | undefined {
  const path = name.value ?? "";
  const program = baseName(path);
  const daemon = path.startsWith("/etc/init.d/") ? daemons.get("service") : daemons.get(program);
  if (!daemon || args.some(({ text }) => daemon.stays?.test(text.text))) return undefined;
  const { leaves } = daemon;
  const word = leaves ? args.find(({ text }) => leaves.test(text.text)) : name;
  if (!word || (program === "redis-server" && args.some(({ value }) => value === "no"))) return undefined;
  const switched = args[args.indexOf(word) - 1]?.value === "-k";
  return { program, word, add: daemon.add, instead: switched ? undefined : daemon.instead };
}
