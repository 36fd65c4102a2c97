import type { KnownImage } from "./images.ts";

/** A command for a health check. */
export interface Probe {
  /** Without its folder, as people call it. */
  readonly program: string;
  readonly words: readonly string[];
}

/** The nearest thing to curl that small images have. */
const wget = ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:{port}/"];

/** Probes that an image can run in place of one that asks `address`, best first. */
export function probesFor(address: string | undefined, known: KnownImage): readonly Probe[] {
  const [own] = known.probes;
  return runnable(own?.[0] === "wget" ? known.probes : [wget, ...known.probes], known, (word) =>
    word.replace(/https?:\/\/127\.0\.0\.1[^'"\s]*/, (local) => address ?? local),
  );
}

/** Probes that an image can run of a program that listens on `port`, best first: its own, else one that any web server answers. */
export function probesOn(port: string | undefined, known: KnownImage): readonly Probe[] {
  return runnable(known.probes.length > 0 ? known.probes : [wget], known, (word) =>
    port === undefined ? word : word.replaceAll("{port}", port),
  );
}

function runnable(
  probes: readonly (readonly string[])[],
  known: KnownImage,
  fitted: (word: string) => string,
): readonly Probe[] {
  return probes.flatMap((probe) => {
    const [program = ""] = probe;
    const words = probe.map(fitted);
    if (known.has(program) !== true && !program.startsWith("/")) return [];
    if (words.some((word) => word.includes("{port}"))) return [];
    return [{ program: program.slice(program.lastIndexOf("/") + 1), words }];
  });
}

const severalCodes: ReadonlySet<string> = new Set([
  "curl",
  "grpc_health_probe",
  "pg_isready",
  "rabbitmq-diagnostics",
]);

/** Whether a program that people probe with ends with other codes than 0 and 1. */
export function endsWithOtherCodes(program: string, known: KnownImage | undefined): boolean {
  // GNU wget has eight codes, that of busybox has one.
  if (program === "wget")
    return known?.family === "debian" || known?.family === "ubuntu" || known?.family === "rhel";
  return severalCodes.has(program);
}
