import { makeReadOnly } from "../../compose/edits/mounts.ts";
import { firstVisits } from "../../compose/origin.ts";
import { composeRule } from "../../lint/rule.ts";

/** Whoever writes here changes the host itself. */
const ofHost: ReadonlySet<string> = new Set([
  "/",
  "/bin",
  "/boot",
  "/etc",
  "/etc/cron.d",
  "/etc/crontab",
  "/etc/passwd",
  "/etc/shadow",
  "/etc/sudoers",
  "/etc/sudoers.d",
  "/etc/systemd/system",
  "/home",
  "/lib",
  "/proc",
  "/root",
  "/root/.ssh",
  "/sbin",
  "/sys",
  "/usr",
  "/usr/bin",
  "/usr/lib",
  "/usr/local/bin",
  "/usr/sbin",
  "/var",
  "/var/lib",
  "/var/lib/docker",
  "/var/spool/cron",
]);
/** They hold the sockets of the host, which read-only does not close. */
const withSockets: ReadonlySet<string> = new Set(["/run", "/var/run"]);

export default composeRule({
  meta: {
    id: "compose/no-sensitive-mount",
    summary: "Mount the part of the host that is needed, and that read-only.",
    why: "Whoever can write to {path} of the host can add an account, a cron job or a program there, so nothing is left of the container's walls. Mount the one file or folder that is needed.",
    category: "security",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q101", "Q76"],
    references: [
      {
        title: "Considerations for bind mounts",
        url: "https://docs.docker.com/engine/storage/bind-mounts/#considerations-and-constraints",
      },
      {
        title: "Docker daemon attack surface",
        url: "https://docs.docker.com/engine/security/#docker-daemon-attack-surface",
      },
    ],
  },
  messages: {
    writable: "{service} can write to {path} of the host",
    sockets: "{path} holds the sockets of the host, the one of Docker among them",
  },
  fix: { safety: "suggestion", title: "Mount it read-only" },
  examples: [
    {
      title: "For figures of the host",
      bad: "services:\n  metrics:\n    image: prom/node-exporter:v1.9.1\n    volumes:\n      - «/»:/host:rslave # to measure\n      - «/sys/»:/host/sys\n",
      good: "services:\n  metrics:\n    image: prom/node-exporter:v1.9.1\n    volumes:\n      - /:/host:rslave,ro # to measure\n      - /sys/:/host/sys:ro\n",
      message: "metrics can write to / of the host",
    },
    {
      title: "The long form",
      bad: "services:\n  audit:\n    image: shop/audit:1.4\n    volumes:\n      - type: bind\n        source: «/etc»\n        target: /host/etc\n",
      good: "services:\n  audit:\n    image: shop/audit:1.4\n    volumes:\n      - type: bind\n        source: /etc\n        target: /host/etc\n        read_only: true\n",
    },
    {
      title: "A folder of sockets",
      bad: "services:\n  cadvisor:\n    image: ghcr.io/google/cadvisor:v0.56.2\n    volumes: ['/:/rootfs:ro', '«/var/run»:/var/run:ro']\n",
      good: "services:\n  cadvisor:\n    image: ghcr.io/google/cadvisor:v0.56.2\n    volumes: ['/:/rootfs:ro']\n",
      notFixed: "Which of the sockets is needed only you know.",
    },
  ],
  quiet: [
    {
      code: "services:\n  metrics:\n    image: prom/node-exporter:v1.9.1\n    volumes: ['/proc:/host/proc:ro', '/sys:/host/sys:ro', '/:/rootfs:ro,rslave']\n",
      because: "they can only be read",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    volumes: ['/etc/localtime:/etc/localtime', '/var/lib/shop:/data', 'etc:/etc/shop', './etc:/etc/web']\nvolumes:\n  etc:\n",
      because: "these are single files, or folders of the program",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    volumes: ['${ROOT:-/}:/host', '/usr']\n",
      because: "a variable may hold another place, and a volume without a name is none of the host",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service({ name: service, volumes }) {
        for (const mount of volumes) {
          const { source, type, readOnly } = mount;
          if (type !== "bind" || !source) continue;
          const path = source.text.length > 1 ? source.text.replace(/\/+$/, "") : source.text;
          const sockets = withSockets.has(path);
          if (!sockets && (readOnly || !ofHost.has(path))) continue;
          if (mount.options.some(({ text }) => text.includes("$")) || !first(source.span)) continue;
          const data = { service, path };
          if (sockets) {
            context.report(source.span, "sockets", { data });
            continue;
          }
          const edit = makeReadOnly(context.file, mount);
          context.report(source.span, "writable", { data, fixes: [edit && { edits: [edit] }] });
        }
      },
    };
  },
});
