import { dockerfileRule } from "../../lint/rule.ts";
import { remove } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-host-port-in-expose",
    summary: "Give EXPOSE the container's port only.",
    why: "EXPOSE only says what the program listens on. An address or a port of the host is ignored there; `docker run -p` and Compose `ports` publish.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q52", "Q68"],
    sameAs: ["buildkit:ExposeInvalidFormat"],
    references: [
      {
        title: "ExposeInvalidFormat",
        url: "https://docs.docker.com/reference/build-checks/expose-invalid-format/",
      },
      { title: "EXPOSE", url: "https://docs.docker.com/reference/dockerfile/#expose" },
    ],
  },
  messages: { host: "EXPOSE publishes nothing: {host} in front of the port has no effect" },
  fix: { safety: "safe", title: "Keep the container's port" },
  examples: [
    {
      title: "A port of the host",
      bad: "FROM nginx:1.30\nEXPOSE «8080»:80 443\n",
      good: "FROM nginx:1.30\nEXPOSE 80 443\n",
      message: "EXPOSE publishes nothing: 8080 in front of the port has no effect",
    },
    {
      title: "Addresses",
      bad: "FROM nginx:1.30\nEXPOSE «127.0.0.1:80»:80/tcp «[::1]:8080»:8080\n",
      good: "FROM nginx:1.30\nEXPOSE 80/tcp 8080\n",
    },
    {
      title: "A variable",
      bad: "FROM nginx:1.30\nARG PORT=80\nEXPOSE «8080»:${PORT:-80}\n",
      good: "FROM nginx:1.30\nARG PORT=80\nEXPOSE ${PORT:-80}\n",
    },
  ],
  quiet: [
    { code: "FROM nginx:1.30\nEXPOSE 80 443/udp 9000-9010\n", because: "these are ports of the container" },
    { code: "FROM nginx:1.30\nARG PORT\nEXPOSE ${PORT:-80}\n", because: "the colon gives a default" },
    { code: "FROM nginx:1.30\nENV PORT=80\nEXPOSE $PORT\n", because: "the variable is a port" },
  ],
  create: (context) => ({
    instruction: {
      EXPOSE({ words }) {
        for (const { text } of words) {
          // A colon inside of braces belongs to a default.
          const outside = text.text.replace(/\$\{[^}]*\}/g, (braces) => "_".repeat(braces.length));
          const colon = outside.lastIndexOf(":");
          if (colon <= 0 || colon === outside.length - 1) continue;
          const place = text.exact(0, colon + 1);
          const host = text.text.slice(0, colon).replace(/:$/, "");
          context.report(text.span(0, host.length), "host", {
            data: { host },
            fixes: [place && { edits: [remove(place)] }],
          });
        }
      },
    },
  }),
});
