import { replaceScalar } from "../../compose/edits/splices.ts";
import type { ComposeDocument, ComposeFile, Service } from "../../compose/model.ts";
import type { ScalarNode } from "../../compose/node.ts";
import { firstVisits } from "../../compose/origin.ts";
import { startsAfter } from "../../compose/references.ts";
import { scalarAt } from "../../compose/shortForms/part.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/use-service-namespace",
    summary: "Share the network or processes of a service, not of one of its containers.",
    why: "The name of a container is resolved once. When {target} is made anew, {service} keeps the namespace of the old one and does not start again. With `service:` Compose knows the order, and makes both anew.",
    category: "operability",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q67"],
    references: [
      { title: "network_mode", url: "https://docs.docker.com/reference/compose-file/services/#network_mode" },
      { title: "pid", url: "https://docs.docker.com/reference/compose-file/services/#pid" },
    ],
  },
  messages: { container: "{service} holds on to one container of {target}, not to the service" },
  fix: { safety: "safe", title: "Name the service" },
  examples: [
    {
      title: "Behind a VPN",
      bad: "services:\n  vpn:\n    image: shop/vpn:1.4\n    container_name: gluetun\n  web:\n    image: nginx:1.30\n    network_mode: «container:gluetun» # no other way out\n",
      good: "services:\n  vpn:\n    image: shop/vpn:1.4\n    container_name: gluetun\n  web:\n    image: nginx:1.30\n    network_mode: service:vpn # no other way out\n",
      message: "web holds on to one container of vpn, not to the service",
    },
    {
      title: "The name that Compose makes",
      bad: 'name: shop\nservices:\n  api: {image: "shop/api:1.4"}\n  trace: {image: "shop/trace:1.4", pid: "«container:shop-api-1»"}\n',
      good: 'name: shop\nservices:\n  api: {image: "shop/api:1.4"}\n  trace: {image: "shop/trace:1.4", pid: "service:api"}\n',
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    network_mode: container:gluetun\n",
      because: "the container is of another project",
    },
    {
      code: "services:\n  vpn:\n    image: shop/vpn:1.4\n    container_name: ${VPN:-gluetun}\n  web:\n    image: nginx:1.30\n    network_mode: container:${VPN:-gluetun}\n    ipc: service:vpn\n",
      because: "the names are variables, and ipc names the service",
    },
    {
      code: "services:\n  api: {image: 'shop/api:1.4'}\n  trace: {image: 'shop/trace:1.4', pid: 'container:shop-api-1'}\n",
      because: "the project has no name in the file",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service, document) {
        for (const key of ["network_mode", "ipc", "pid"]) {
          const mode = scalarAt(service.map, key);
          if (!mode?.text.startsWith("container:") || !mode.literal) continue;
          const target = ownerOf(document, mode.text.slice("container:".length));
          const span = mode.mapped.span();
          if (!target || target === service || !first(span)) continue;
          context.report(span, "container", {
            data: { service: service.name, target: target.name },
            fixes: [nameService(context.file, document, service, target, mode)],
          });
        }
      },
    };
  },
});

/** The service whose only container has that name. */
function ownerOf({ root, services }: ComposeDocument, container: string): Service | undefined {
  const project = scalarAt(root, "name");
  return services.find(({ map, name }) => {
    const own = map?.get("container_name");
    if (own) return scalarAt(map, "container_name")?.text === container;
    return project?.literal && container === `${project.text}-${name}-1`;
  });
}

/** Not where the other one waits for this one already. */
function nameService(
  file: ComposeFile,
  document: ComposeDocument,
  service: Service,
  target: Service,
  mode: ScalarNode,
): FixOffer | undefined {
  if (mode.via || waitsFor(document, target, service.name, new Set())) return undefined;
  const always = !target.map?.has("profiles");
  return {
    edits: [replaceScalar(file, mode, `service:${target.name}`)],
    ...(always ? {} : { safety: "suggestion" }),
  };
}

function waitsFor(document: ComposeDocument, service: Service, name: string, seen: Set<string>): boolean {
  if (seen.has(service.name)) return false;
  seen.add(service.name);
  return startsAfter(service).some((each) => {
    const next = document.service(each.name);
    return each.name === name || (next !== undefined && waitsFor(document, next, name, seen));
  });
}
