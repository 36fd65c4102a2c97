import { expectations, formats } from "../../compose/entryFormats.ts";
import { writtenText } from "../../compose/interpolation.ts";
import { firstVisits } from "../../compose/origin.ts";
import { shortened } from "../../compose/schema/places.ts";
import { composeRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/no-invalid-format",
    summary: "Write hosts, devices, platforms, options and modes as they are read.",
    why: "Some values have a grammar of their own. Compose refuses the file for a wrong one, or the engine refuses the container when half of the project is running.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q18"],
    references: [
      { title: "Services", url: "https://docs.docker.com/reference/compose-file/services/" },
      { title: "Build", url: "https://docs.docker.com/reference/compose-file/build/" },
    ],
  },
  messages: {
    other: "{text} is not {expected}",
    near: "{text} is not {expected}; did you mean {near}?",
    blank: "There is a blank between {near} and its =, and Compose refuses that",
  },
  fix: { safety: "safe", title: "Write what was meant" },
  examples: [
    {
      title: "A slip in a capability, and one in the default of a variable",
      bad: "services:\n  vpn:\n    image: shop/vpn:1.4\n    cap_add: [«NET_ADMN»]\n    cap_drop:\n      - ALL\n    platform: ${PLATFORM:-«linux/amd46»}\n",
      good: "services:\n  vpn:\n    image: shop/vpn:1.4\n    cap_add: [NET_ADMIN]\n    cap_drop:\n      - ALL\n    platform: ${PLATFORM:-linux/amd64}\n",
      message: "NET_ADMN is not a capability of Linux; did you mean NET_ADMIN?",
    },
    {
      title: "A mode that is decimal",
      bad: "services:\n  web:\n    image: nginx:1.30\n    secrets:\n      - source: cert\n        mode: «440» # for the group\nsecrets:\n  cert: {file: ./cert.pem}\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    secrets:\n      - source: cert\n        mode: 0440 # for the group\nsecrets:\n  cert: {file: ./cert.pem}\n",
      message: "440 is not an octal mode, which begins with 0; did you mean 0440?",
    },
    {
      title: "A blank before the equals sign",
      bad: 'services:\n  web:\n    image: nginx:1.30\n    environment: ["«MODE »=dark"]\n',
      good: 'services:\n  web:\n    image: nginx:1.30\n    environment: ["MODE=dark"]\n',
    },
    {
      title: "A platform, and options of a folder in memory",
      bad: 'services:\n  web:\n    image: nginx:1.30\n    platform: «linux/x64»\n    tmpfs: ["/run:«size=64MB»,mode=1777"]\n',
      good: 'services:\n  web:\n    image: nginx:1.30\n    platform: linux/amd64\n    tmpfs: ["/run:size=64M,mode=1777"]\n',
      message: "linux/x64 is not a platform such as linux/amd64; did you mean linux/amd64?",
    },
    {
      title: "Hosts, devices and contexts",
      bad: 'services:\n  web:\n    build: {context: ., additional_contexts: [«base»], ssh: [«id»]}\n    networks: [«""»]\n    extra_hosts: ["db=«db.local»", «proxy»]\n    devices: ["/dev/fuse:/dev/fuse:«ro»"]\n',
      good: 'services:\n  web:\n    build: {context: ., additional_contexts: [base=./base], ssh: [id=./id]}\n    networks: [default]\n    extra_hosts: ["db=10.0.0.4", proxy=10.0.0.5]\n    devices: ["/dev/fuse:/dev/fuse:r"]\n',
      notFixed: "What is missing nobody knows.",
    },
  ],
  quiet: [
    {
      code: 'services:\n  web:\n    image: nginx:1.30\n    extra_hosts: ["host.docker.internal:host-gateway", "db=10.0.0.4,[::1]", "six:::1"]\n    devices: [/dev/fuse, "/dev/a:/dev/b:rwm", vendor.com/gpu=all]\n    security_opt: [no-new-privileges, "label:disable", seccomp=unconfined]\n    stop_signal: sigterm\n    cpuset: 0,1\n',
      because: "all of these are well formed",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    extra_hosts: {db: 10.0.0.4}\n    cap_add: ['${CAP}', cap_net_raw]\n    stop_signal: RTMIN+3\n",
      because: "a mapping is fine as well, and so is any case",
    },
    {
      code: 'services:\n  web:\n    image: nginx:1.30\n    secrets: [{source: a, mode: "440"}, {source: b, mode: 0o440}]\nsecrets: {a: {file: a}, b: {file: b}}\n',
      because: "text is read as octal",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    platform: linux/arm64/v8\n    tmpfs: [/tmp, '/run:rw,noexec,size=10%,uid=1000']\n  api: {image: 'shop/api:1.4', platform: linux/futurecpu, external_links: [db_1:db]}\nnetworks: {front: {driver: weave}}\n",
      because: "these are right, or of another engine, a plugin or a machine to come",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      document(document) {
        for (const [path, check] of formats)
          for (const node of document.at(path)) {
            const written = node.kind === "scalar" && node.value !== null ? writtenText(node) : undefined;
            const problem = written && check(written);
            if (!problem || !first(problem.part.span)) continue;
            const { kind, part, near } = problem;
            const { start, end } = part.span;
            const exact = context.file.text.slice(start, end) === part.text;
            context.report(part.span, near === undefined ? "other" : kind === "blank" ? kind : "near", {
              data: {
                text: shortened(part.text.trim()),
                expected: expectations[kind],
                near: shortened(near ?? ""),
              },
              fixes: [
                near !== undefined && exact
                  ? { title: `Write ${shortened(near)}`, edits: [replace(part.span, near)] }
                  : undefined,
              ],
            });
          }
      },
    };
  },
});
