import type { Stage } from "./model.ts";
import { lastOf } from "./scope.ts";

/** Programs that a script starts as root to go on as somebody else, and services that cannot do their work as anybody else. */
const switching = /(?<![\w.-])(?:gosu|su-exec|setpriv|s6-setuidgid|s6-overlay)(?![\w.])/;
const privileged = /(?<![\w.-])(?:crond?|sshd|dockerd|systemd)(?![\w.-])|\/sbin\/init(?!\w)/;

/** Root is there on purpose: the image has a program that gives it up, or runs a service that needs it. */
export function wantsRoot(stage: Stage): boolean {
  const started = [lastOf(stage, "ENTRYPOINT"), lastOf(stage, "CMD")];
  if (started.some((command) => command && privileged.test(command.args.text))) return true;
  return stage.lineage.some((one) =>
    one.instructions.some(({ keyword, args }) => bringsIn.has(keyword) && switching.test(args.text)),
  );
}

const bringsIn: ReadonlySet<string> = new Set(["RUN", "COPY", "ADD", "ENTRYPOINT", "CMD"]);
