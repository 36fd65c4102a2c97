import type { Service } from "./model.ts";
import { itemsOf, scalarAt } from "./shortForms/part.ts";

const names =
  /(?:^|[-_.])(?:migrat(?:e|ions?|or)|init(?:db)?|seed(?:er)?|setup|bootstrap|provision)(?:$|[-_.])/i;
const images = /(?:^|\/)(?:flyway|liquibase|migrate)$/;
const commands =
  /\b(?:migrate|migrations?:run|alembic upgrade|db:(?:create|migrate|seed|setup|prepare)|prisma db push|mc (?:mb|alias))\b/;

/** Whether a service does one thing and ends: it is called so, and nothing speaks for a server. */
export function isJob({ name, image, map, ports, healthcheck }: Service): boolean {
  const restart = scalarAt(map, "restart")?.text ?? "";
  if (ports.length > 0 || healthcheck || map?.has("expose") || /^(?:always|unless-stopped)/.test(restart)) {
    return false;
  }
  const command = map?.get("command")?.value;
  const words = (command?.kind === "scalar" ? [command] : itemsOf(command)).flatMap((word) =>
    word.kind === "scalar" ? [word.text] : [],
  );
  const text = words.join(" ");
  // `migrate && serve` goes on as a server.
  if (/&&|;|\n/.test(text)) return false;
  return names.test(name) || images.test(image?.reference?.path ?? "") || commands.test(text);
}
