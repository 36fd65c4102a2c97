import { mountsEngineSocket } from "../../compose/hostSockets.ts";
import { firstVisits } from "../../compose/origin.ts";
import { isTrue, scalarAt } from "../../compose/shortForms/part.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-engine-socket",
    summary: "Keep the socket of the container engine away from services.",
    why: "Whoever can write to the socket can start a container with the whole disk of the host in it. `:ro` does not hinder that. A socket proxy lets only the few requests through that are needed.",
    category: "security",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q109", "Q117"],
    references: [
      {
        title: "Protect the Docker daemon socket",
        url: "https://docs.docker.com/engine/security/protect-access/",
      },
      {
        title: "Docker daemon attack surface",
        url: "https://docs.docker.com/engine/security/#docker-daemon-attack-surface",
      },
    ],
  },
  messages: { socket: "Through this socket {service} controls the engine, and with it the host" },
  options: {
    allow: {
      default: ["cadvisor", "socket-proxy"],
      doc: "Words in the names of images that guard the socket, or cannot work without it.",
    },
  },
  examples: [
    {
      title: "Read-only is no protection",
      bad: 'services:\n  proxy:\n    image: traefik:v3.6\n    volumes:\n      - "«/var/run/docker.sock»:/var/run/docker.sock:ro"\n',
      good: "services:\n  proxy:\n    image: traefik:v3.6\n    environment:\n      TRAEFIK_PROVIDERS_DOCKER_ENDPOINT: tcp://socket-proxy:2375\n",
      message: "Through this socket proxy controls the engine, and with it the host",
    },
    {
      title: "The long form, and a place from a variable",
      bad: "services:\n  ci:\n    image: shop/ci:1.4\n    volumes:\n      - {type: bind, source: «/run/docker.sock», target: /var/run/docker.sock}\n  ui:\n    image: shop/ui:1.4\n    volumes: ['«${SOCKET:-/var/run/docker.sock}»:/var/run/docker.sock']\n",
      good: "services:\n  ci:\n    image: shop/ci:1.4\n  ui:\n    image: shop/ui:1.4\n",
    },
    {
      title: "The key for it",
      bad: "services:\n  ci:\n    image: shop/ci:1.4\n    «use_api_socket»: true\n",
      good: "services:\n  ci:\n    image: shop/ci:1.4\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  guard:\n    image: tecnativa/docker-socket-proxy:0.3\n    volumes: ['/var/run/docker.sock:/var/run/docker.sock:ro']\n",
      because: "that is the proxy itself",
    },
    {
      code: "services:\n  ui:\n    image: shop/ui:1.4\n    volumes: ['/run/user/1000/docker.sock:/var/run/docker.sock', '${XDG_RUNTIME_DIR}/docker.sock:/var/run/docker.sock']\n",
      because: "a rootless daemon gives away its user only",
    },
    {
      code: "services:\n  db:\n    image: shop/db:1.4\n    volumes: ['/run/mysqld/mysqld.sock:/run/mysqld/mysqld.sock', './docker.socket.md:/docs/a.md']\n",
      because: "neither is the socket of an engine",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service({ name: service, image, map, volumes }) {
        const path = image?.reference?.path ?? "";
        if (context.options.allow.some((word) => path.includes(word))) return;
        for (const mount of volumes) {
          if (!mount.source || !mountsEngineSocket(mount) || !first(mount.source.span)) continue;
          context.report(mount.source.span, "socket", { data: { service } });
        }
        const key = map?.get("use_api_socket");
        if (key && isTrue(scalarAt(map, "use_api_socket")) && first(key.keySpan)) {
          context.report(key.keySpan, "socket", { data: { service } });
        }
      },
    };
  },
});
