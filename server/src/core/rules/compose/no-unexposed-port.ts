import { buildFilesIn } from "../../compose/buildFile.ts";
import type { Service } from "../../compose/model.ts";
import { containerPorts } from "../../compose/networks/containerPorts.ts";
import { firstVisits } from "../../compose/origin.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/no-unexposed-port",
    summary: "Publish the port that the image listens on.",
    why: "The image says that it listens on {known}. Docker forwards any other port just as well, but a connection to it is refused where nothing listens.",
    category: "correctness",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q52", "Q190"],
    references: [
      { title: "ports", url: "https://docs.docker.com/reference/compose-file/services/#ports" },
      { title: "EXPOSE", url: "https://docs.docker.com/reference/dockerfile/#expose" },
    ],
  },
  messages: { other: "The image of {service} exposes {known}, but port {port} is published" },
  fix: { safety: "suggestion", title: "Publish the exposed port" },
  examples: [
    {
      title: "An image that is known",
      bad: 'services:\n  cache:\n    image: redis:8\n    ports:\n      - "127.0.0.1:6380:«6380»" # for the tools\n',
      good: 'services:\n  cache:\n    image: redis:8\n    ports:\n      - "127.0.0.1:6380:6379" # for the tools\n',
      message: "The image of cache exposes 6379, but port 6380 is published",
    },
    {
      title: "An image that is built here",
      bad: "services:\n  web:\n    build: web\n    ports:\n      - target: «3000»\n        published: 80\n        host_ip: 127.0.0.1\n",
      good: "services:\n  web:\n    build: web\n    ports:\n      - target: 8080\n        published: 80\n        host_ip: 127.0.0.1\n",
      files: { "web/Dockerfile": "ARG PORT=8080\nFROM scratch\nARG PORT\nEXPOSE $PORT/tcp\n" },
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    build: web\n    ports: ['127.0.0.1:3000:3000']\n",
      files: { "web/Dockerfile": "FROM scratch\n" },
      because: "the image says nothing of its ports",
    },
    {
      code: "services:\n  web:\n    build: web\n    ports: ['127.0.0.1:53:53/udp', '127.0.0.1:8001-8002:8001-8002', '${PORT}']\n",
      files: { "web/Dockerfile": "FROM scratch\nEXPOSE 53/udp 8000-8010\n" },
      because: "the ports are exposed, or nobody knows them",
    },
    {
      code: "services:\n  cache:\n    image: redis:8\n    environment: {REDIS_PORT: 6380}\n    ports: ['127.0.0.1:6380:6380']\n  web:\n    image: nginx:1.30\n    volumes: [./conf.d:/etc/nginx/conf.d]\n    ports: ['127.0.0.1:443:443']\n",
      because: "the service names the port elsewhere, or brings a configuration",
    },
    {
      code: "services:\n  cache:\n    image: shop/cache:1.4\n    ports: ['127.0.0.1:6380:6380']\n",
      because: "nobody knows that image",
    },
  ],
  create: (context) => {
    const { file, images } = context;
    const first = firstVisits();
    const files = context.related.once(buildFilesIn);
    return {
      service(service) {
        const { ports, name, map } = service;
        if (ports.length === 0 || service.networkMode || isSetUp(service)) return;
        const known = containerPorts(service, images, files);
        if (!known || known.length === 0) return;
        const shown = known.map(({ text }) => text).join(", ");
        // A port that a command, a variable or a mounted file speaks of was set there.
        const elsewhere = map?.entries
          .filter(({ key }) => key !== "ports")
          .map(({ span }) => file.text.slice(span.start, span.end));
        for (const { target, protocol, node } of ports) {
          if (target?.first === undefined || target.first !== target.last || !first(target.span)) continue;
          const port = target.first;
          const wanted = protocol?.text.toLowerCase() ?? "tcp";
          if (
            wanted.includes("$") ||
            known.some((one) => one.first <= port && port <= one.last && one.protocol === wanted)
          )
            continue;
          if (elsewhere?.some((text) => new RegExp(`(?<!\\d)${port}(?!\\d)`).test(text))) continue;
          const [only, another] = known.filter((one) => one.protocol === wanted);
          // Behind 443 a browser expects TLS, which another port does not speak.
          const offer: FixOffer | undefined =
            only &&
            !another &&
            port !== 443 &&
            only.first === only.last &&
            !node.via &&
            file.text.slice(target.span.start, target.span.end) === target.text
              ? {
                  title: `Publish port ${only.first} of the container`,
                  edits: [replace(target.span, `${only.first}`)],
                }
              : undefined;
          context.report(target, "other", {
            data: { service: name, known: shown, port: target.text },
            fixes: [offer],
          });
        }
      },
    };
  },
});

/** A command or a configuration of its own may have moved the port of a foreign image. */
function isSetUp({ build, map, volumes, configs, extends: base }: Service): boolean {
  if (base || map?.has("command") || map?.has("entrypoint")) return true;
  return !build && (configs.length > 0 || volumes.some(({ type }) => type === "bind"));
}
