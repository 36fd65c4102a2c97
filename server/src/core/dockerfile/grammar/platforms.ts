import { nearest } from "../../text/nearest.ts";
import { isPlatform } from "./values.ts";

const systems =
  "linux windows darwin freebsd netbsd openbsd dragonfly solaris illumos aix android ios plan9 js wasi wasip1".split(
    " ",
  );

/** Those that images are built for, and the names that containerd reads as one of them. */
const architectures = (
  "amd64 arm64 arm 386 ppc64le ppc64 s390x riscv64 mips mipsle mips64 mips64le loong64 sparc64 wasm wasm32 " +
  "x86_64 x86-64 aarch64 i386 armhf armel"
).split(" ");

/** What people write for an architecture, but no image is built for by that name. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ["x64", "amd64"],
  ["x86", "386"],
  ["i686", "386"],
  ["arm32", "arm"],
  ["arm32v6", "arm/v6"],
  ["arm32v7", "arm/v7"],
  ["arm64v8", "arm64"],
  ["armv6", "arm/v6"],
  ["armv7", "arm/v7"],
  ["armv7l", "arm/v7"],
  ["armv8", "arm64"],
  ["ppc64el", "ppc64le"],
]);

export interface PlatformFault {
  /** The platform that was meant. */
  readonly near: string | undefined;
}

/** Why no image can be for a platform. What only has an unknown name may be one of tomorrow. */
export function platformFault(text: string): PlatformFault | undefined {
  const near = meantPlatform(text);
  if (near !== undefined) return { near };
  const alone =
    !text.includes("/") && !systems.includes(systemOf(text)) && !architectures.includes(text.toLowerCase());
  return alone || !isPlatform(text) ? { near: undefined } : undefined;
}

function meantPlatform(text: string): string | undefined {
  const [first = "", second, ...rest] = text.toLowerCase().split("/");
  if (rest.length > 1) return undefined;
  if (second === undefined) return systems.includes(systemOf(first)) ? undefined : meantArchitecture(first);
  if (architectures.includes(first) && systems.includes(second)) return [second, first, ...rest].join("/");
  const system = systems.includes(systemOf(first)) ? first : nearest(first, systems);
  const architecture = architectures.includes(second) ? second : meantArchitecture(second);
  if (system === undefined || (system === first && (architecture ?? second) === second)) return undefined;
  return [system, architecture ?? second, ...rest].join("/");
}

/** `undefined` for one that is known, and for one that is near none. */
function meantArchitecture(name: string): string | undefined {
  if (architectures.includes(name)) return undefined;
  return otherNames.get(name) ?? nearest(name, architectures);
}

/** Windows comes with a version: `windows(10.0.17763)`. */
function systemOf(text: string): string {
  return text.toLowerCase().replace(/\(.*\)$/, "");
}
