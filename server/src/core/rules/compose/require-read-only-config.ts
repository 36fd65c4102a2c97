import { makeReadOnly } from "../../compose/edits/mounts.ts";
import { firstVisits } from "../../compose/origin.ts";
import { composeRule } from "../../lint/rule.ts";

/** Folders that programs read their set-up from. */
const places = /^\/(?:etc|usr\/local\/etc|usr\/share|docker-entrypoint-initdb\.d|opt\/\w+\/conf(?:ig)?)\//;
const names =
  /(?:^|\/)(?:Caddyfile|[^/]+\.(?:cfg|cnf|conf|crt|htpasswd|ini|key|pem|properties|sh|sql|template|toml|vcl|xml|ya?ml|json))$/;
/** Programs write to these themselves. */
const written = /(?:^|\/)(?:acme[^/]*\.json|sentinel\.conf|resolv\.conf|pihole[^/]*\.(?:conf|toml))$/;

export default composeRule({
  meta: {
    id: "compose/require-read-only-config",
    summary: "Mount configuration files read-only.",
    why: "The program only reads this file. Mounted writable, a bug or an intruder in the container can change it in your working copy, and the next start takes the change over.",
    category: "security",
    severity: "info",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q76", "Q101"],
    references: [
      {
        title: "Use a read-only bind mount",
        url: "https://docs.docker.com/engine/storage/bind-mounts/#use-a-read-only-bind-mount",
      },
      { title: "volumes", url: "https://docs.docker.com/reference/compose-file/services/#volumes" },
    ],
  },
  messages: { writable: "{service} can change {file} on the host, which it only has to read" },
  fix: { safety: "suggestion", title: "Mount it read-only" },
  examples: [
    {
      title: "The configuration of a web server",
      bad: 'services:\n  web:\n    image: nginx:1.30\n    volumes:\n      - "«./nginx.conf:/etc/nginx/nginx.conf»" # ours\n      - «./certs/tls.pem:/etc/ssl/tls.pem:rw,z»\n',
      good: 'services:\n  web:\n    image: nginx:1.30\n    volumes:\n      - "./nginx.conf:/etc/nginx/nginx.conf:ro" # ours\n      - ./certs/tls.pem:/etc/ssl/tls.pem:ro,z\n',
      message: "web can change nginx.conf on the host, which it only has to read",
    },
    {
      title: "The long form",
      bad: "services:\n  db:\n    image: postgres:18\n    volumes:\n      - type: bind\n        source: «./init.sql»\n        target: /docker-entrypoint-initdb.d/init.sql\n      - {type: bind, source: «./hba.conf», target: /etc/pg/hba.conf, read_only: false}\n",
      good: "services:\n  db:\n    image: postgres:18\n    volumes:\n      - type: bind\n        source: ./init.sql\n        target: /docker-entrypoint-initdb.d/init.sql\n        read_only: true\n      - {type: bind, source: ./hba.conf, target: /etc/pg/hba.conf, read_only: true}\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    volumes: ['./nginx.conf:/etc/nginx/nginx.conf:ro', './html:/usr/share/nginx/html', 'conf:/etc/nginx']\nvolumes: {conf: }\n",
      because: "one is read-only, and the others are a folder and a volume",
    },
    {
      code: "services:\n  proxy:\n    image: traefik:v3.6\n    volumes: ['./acme.json:/etc/traefik/acme.json', './sentinel.conf:/etc/redis/sentinel.conf']\n",
      because: "the programs write these files",
    },
    {
      code: "services:\n  app:\n    image: shop/app:1.4\n    volumes: ['./package.json:/app/package.json', './config.yaml:/config/config.yaml']\n",
      because: "a program may write to its own folder",
    },
    {
      code: "services:\n  app:\n    image: shop/app:1.4\n    volumes: ['./a.conf:/etc/a.conf:$MODE']\n",
      because: "only the variable tells",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service({ name: service, volumes }) {
        for (const mount of volumes) {
          const { node, source, target, type, readOnly, options } = mount;
          if (type !== "bind" || readOnly || !source || !target || !mount.wellFormed) continue;
          if (!names.test(source.text) || !places.test(target.text) || written.test(target.text)) continue;
          if (options.some(({ text }) => text.includes("$"))) continue;
          const at = node.kind === "scalar" ? node.mapped.span() : source.span;
          if (!first(at)) continue;
          const edit = makeReadOnly(context.file, mount);
          const file = source.text.slice(source.text.lastIndexOf("/") + 1);
          context.report(at, "writable", { data: { service, file }, fixes: [edit && { edits: [edit] }] });
        }
      },
    };
  },
});
