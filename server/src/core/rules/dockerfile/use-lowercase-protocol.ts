import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/use-lowercase-protocol",
    summary: "Write the protocol of EXPOSE in lower case.",
    why: "Docker shows and compares ports as `80/tcp`. Written like that, a search for the port finds every place.",
    category: "style",
    severity: "hint",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q52"],
    sameAs: ["buildkit:ExposeProtoCasing"],
    references: [
      {
        title: "ExposeProtoCasing",
        url: "https://docs.docker.com/reference/build-checks/expose-proto-casing/",
      },
    ],
  },
  messages: { upper: "The protocol {protocol} has upper-case letters" },
  fix: { safety: "safe", title: "Write it in lower case" },
  examples: [
    {
      title: "Two of three",
      bad: "FROM nginx:1.30\nEXPOSE 80/«TCP» 443/«Udp» 8080/tcp\n",
      good: "FROM nginx:1.30\nEXPOSE 80/tcp 443/udp 8080/tcp\n",
      message: "The protocol TCP has upper-case letters",
    },
    {
      title: "Behind a variable",
      bad: "FROM nginx:1.30\nARG PORT=80\nEXPOSE ${PORT}/«TCP»\n",
      good: "FROM nginx:1.30\nARG PORT=80\nEXPOSE ${PORT}/tcp\n",
    },
  ],
  quiet: [
    { code: "FROM nginx:1.30\nEXPOSE 80 443/udp\n", because: "no protocol has an upper-case letter" },
    {
      code: "FROM nginx:1.30\nARG PROTO=tcp\nEXPOSE 80/$PROTO\n",
      because: "PROTO is the name of a variable",
    },
    { code: "FROM nginx:1.30\nARG PORT\nEXPOSE ${PORT}\n", because: "there is no protocol" },
  ],
  create: (context) => ({
    instruction: {
      EXPOSE({ words }) {
        for (const { text } of words) {
          const [, protocol] = /\/([A-Za-z]+)$/.exec(text.text) ?? [];
          if (protocol === undefined || protocol === protocol.toLowerCase()) continue;
          const start = text.text.length - protocol.length;
          const place = text.exact(start);
          context.report(place ?? text.span(start), "upper", {
            data: { protocol },
            fixes: [place && { edits: [replace(place, protocol.toLowerCase())] }],
          });
        }
      },
    },
  }),
});
