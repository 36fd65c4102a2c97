import type { RunInstruction } from "../../dockerfile/model.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import {
  downloadOf,
  fateOf,
  mentionsDownload,
  runsDownload,
  runsInput,
  verifies,
} from "../../shell/downloads.ts";
import type { ShellScript, ShellWord } from "../../shell/model.ts";

/** Git repositories are told by their ending; a reference pins them. */
const remote = /^https?:\/\/(?!\S*\.git(?:[#?]|$))/i;

// No fix: the digest of the right file is what we do not know.
export default dockerfileRule({
  meta: {
    id: "dockerfile/no-unverified-download",
    summary: "Check what comes from the network before it is used.",
    why: "Whoever controls that server, its domain or the way to it decides what gets into your image, with the rights of the build. A digest in this file notices when other bytes arrive.",
    category: "security",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q123", "Q122", "Q14"],
    references: [
      { title: "ADD --checksum", url: "https://docs.docker.com/reference/dockerfile/#add---checksum" },
      { title: "ADD or COPY", url: "https://docs.docker.com/build/building/best-practices/#add-or-copy" },
    ],
  },
  messages: {
    piped: "{shell} runs whatever comes from the network, and nothing checks it",
    run: "What this address serves is run unchecked; compare its digest in this step",
    unpacked: "What this address serves is unpacked unchecked; compare its digest in this step",
    added: "ADD takes whatever this address serves; give it a --checksum",
  },
  options: {
    archives: {
      default: false,
      doc: "Also report archives that are unpacked unchecked though HTTPS names the server; plain HTTP always counts.",
    },
  },
  examples: [
    {
      title: "A script from the network",
      bad: "FROM debian:13\nRUN curl -fsSL https://example.com/install.sh | «bash» -s -- --yes\n",
      good: "FROM debian:13\nCOPY --chmod=0755 install.sh /tmp/\nRUN /tmp/install.sh --yes\n",
      message: "bash runs whatever comes from the network, and nothing checks it",
    },
    {
      title: "A program that is made executable",
      bad: "FROM alpine:3.23\nRUN wget -qO /usr/bin/tool «https://example.com/tool-1.2» && \\\n    chmod +x /usr/bin/tool\n",
      good: "FROM alpine:3.23\nRUN wget -qO /usr/bin/tool https://example.com/tool-1.2 && \\\n    echo '0d1f…  /usr/bin/tool' | sha256sum -c && \\\n    chmod +x /usr/bin/tool\n",
    },
    {
      title: "ADD from an address",
      bad: "FROM alpine:3.23\nADD «https://example.com/tool-1.2.tgz» /opt/\n",
      good: "FROM alpine:3.23\nADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/tool-1.2.tgz /opt/\n",
    },
    {
      title: "An archive that nobody signed and any proxy can change",
      bad: "FROM debian:13\nRUN curl -fsS «http://example.com/tool.tgz» | tar -xz -C /opt\n",
      good: "FROM debian:13\nRUN curl -fsS https://example.com/tool.tgz | tar -xz -C /opt\n",
    },
  ],
  quiet: [
    {
      code: "FROM debian:13\nRUN curl -fsSLo t.sh https://example.com/t.sh && echo '0d1f… t.sh' | sha256sum -c && sh t.sh\n",
      because: "the step compares the digest",
    },
    {
      code: "FROM debian:13\nRUN curl -fsSL https://example.com/a.tgz | tar -xz\n",
      because: "HTTPS names the server, and data is not run (see the option archives)",
    },
    {
      code: "FROM debian:13\nRUN curl -fsS https://example.com/list.json | python3 filter.py\n",
      because: "it is input for a known program",
    },
    {
      code: "FROM debian:13\nADD https://example.com/a.tgz /tmp/\nRUN cd /tmp && sha256sum -c /sums && tar -xf a.tgz\n",
      because: "a later step compares the digest",
    },
    {
      code: "FROM debian:13\nADD https://example.com/team/repo.git#v1.2 /src\n",
      because: "it is a Git repository, pinned by its reference",
    },
  ],
  create: (context) => {
    const matters = (open: boolean): boolean => open || context.options.archives;
    const piped = (shell: ShellWord) => context.report(shell, "piped", { data: { shell: shell.text.text } });
    const checkPipes = (script: ShellScript): void => {
      for (const { commands } of script.pipelines) {
        const download = commands.map(downloadOf).find((one) => one && one.file === undefined);
        if (!download) continue;
        const shell = commands.find(runsInput)?.name;
        if (shell) piped(shell);
        else if (commands.some(({ name }) => name?.value === "tar") && matters(download.open))
          context.report(download.url.text.span(), "unpacked");
      }
    };
    return {
      instruction: {
        RUN({ script }: RunInstruction) {
          if (!script?.understood || !mentionsDownload(script) || verifies(script)) return;
          checkPipes(script);
          for (const [at, command] of script.commands.entries()) {
            const { name } = command;
            if (name && runsDownload(command)) piped(name);
            const { file, url, open } = downloadOf(command) ?? {};
            if (file === undefined || !url) continue;
            const fate = fateOf(file, script.commands.slice(at + 1));
            if (fate === "run" || (fate && matters(open ?? false))) context.report(url.text.span(), fate);
          }
        },
      },
      stage(stage) {
        for (const { sources, flags, index } of stage.all("ADD")) {
          const added = sources.filter(({ text }) => remote.test(text.text));
          if (added.length === 0 || flags.some(({ name }) => name === "checksum")) continue;
          const later = stage.all("RUN").filter((run) => run.index > index);
          if (later.some(({ script }) => script && verifies(script))) continue;
          for (const source of added) context.report(source, "added");
        }
      },
    };
  },
});
