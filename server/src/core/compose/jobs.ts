import type { ComposeDocument, Service } from "./model.ts";
import { itemsOf, scalarAt } from "./shortForms/part.ts";

const names =
  /(?:^|[-_.])(?:migrat(?:e|ions?|or)|init(?:db)?|seed(?:er)?|setup|bootstrap|provision)(?:$|[-_.])/i;
const images = /(?:^|\/)(?:flyway|liquibase|migrate)$/;
const commands =
  /\b(?:migrate|migrations?:run|alembic upgrade|db:(?:create|migrate|seed|setup|prepare)|prisma db push|mc (?:mb|alias))\b/;

/** Whether a service does one thing and ends: it is called so, and nothing speaks for a server. */
export function isJob(service: Service): boolean {
  const restart = scalarAt(service.map, "restart")?.text ?? "";
  if (/^(?:always|unless-stopped)/.test(restart) || listens(service)) return false;
  const text = commandOf(service);
  return text !== undefined && (names.test(service.name) || endsByItself(service, text));
}

/** The same by what it runs, whatever it is called, so that no policy of restarts speaks against it. */
export function runsJob(service: Service): boolean {
  const text = listens(service) ? undefined : commandOf(service);
  return text !== undefined && endsByItself(service, text);
}

/** Whether another service waits for its end. */
export function isAwaited({ services }: ComposeDocument, job: string): boolean {
  return services.some(({ dependsOn }) =>
    dependsOn.some(
      ({ name, condition }) => name === job && condition?.text === "service_completed_successfully",
    ),
  );
}

function endsByItself({ image }: Service, command: string): boolean {
  return images.test(image?.reference?.path ?? "") || commands.test(command);
}

function listens({ ports, healthcheck, map }: Service): boolean {
  return ports.length > 0 || healthcheck !== undefined || (map?.has("expose") ?? false);
}

/** `undefined` for `migrate && serve`, which goes on as a server. */
function commandOf({ map }: Service): string | undefined {
  const command = map?.get("command")?.value;
  const words = (command?.kind === "scalar" ? [command] : itemsOf(command)).flatMap((word) =>
    word.kind === "scalar" ? [word.text] : [],
  );
  const text = words.join(" ");
  return /&&|;|\n/.test(text) ? undefined : text;
}
