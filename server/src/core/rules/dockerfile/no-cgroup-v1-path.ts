import type { CommandForm, Instruction } from "../../dockerfile/model.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";
import { Mapped } from "../../text/mapped.ts";

/** The files that hold the same number under another name. What is counted otherwise (`cpu.shares`, `memory.stat`) is left out. */
const successors: ReadonlyMap<string, string> = new Map([
  ["memory.limit_in_bytes", "memory.max"],
  ["memory.max_usage_in_bytes", "memory.peak"],
  ["memory.usage_in_bytes", "memory.current"],
  ["cpuset.cpus", "cpuset.cpus"],
  ["cpuset.mems", "cpuset.mems"],
  ["pids.current", "pids.current"],
  ["pids.max", "pids.max"],
]);
const first = /\/sys\/fs\/cgroup\/(?:memory|cpu|cpuacct|cpu,cpuacct|cpuset|blkio|pids)\/([\w.]*\w)/g;
const second = /\/sys\/fs\/cgroup\/(?:memory|cpu|cpuset|pids|io)\.\w/;

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-cgroup-v1-path",
    summary: "Read limits and usage from the files of cgroup v2.",
    why: "Distributions have used cgroup v2 for years, and there all controllers share one folder. The file of version 1 does not exist, so the command fails or finds no limit.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q137", "Q128"],
    references: [
      {
        title: "Control groups",
        url: "https://docs.docker.com/engine/containers/runmetrics/#control-groups",
      },
      { title: "Control Group v2", url: "https://docs.kernel.org/admin-guide/cgroup-v2.html" },
    ],
  },
  messages: {
    renamed: "{name} is a file of cgroup v1; in version 2 it is {successor}",
    gone: "{name} is a file of cgroup v1, which hosts no longer have",
  },
  fix: { safety: "safe", title: "Read the file of cgroup v2" },
  examples: [
    {
      title: "A health check that watches the memory",
      bad: "FROM alpine:3.23\nHEALTHCHECK CMD test $(cat «/sys/fs/cgroup/memory/memory.usage_in_bytes») -lt 500000000\n",
      good: "FROM alpine:3.23\nHEALTHCHECK CMD test $(cat /sys/fs/cgroup/memory.current) -lt 500000000\n",
      message: "memory.usage_in_bytes is a file of cgroup v1; in version 2 it is memory.current",
    },
    {
      title: "In JSON form",
      bad: 'FROM eclipse-temurin:25\nCMD ["sh", "-c", "exec app --memory $(cat «/sys/fs/cgroup/memory/memory.limit_in_bytes»)"]\n',
      good: 'FROM eclipse-temurin:25\nCMD ["sh", "-c", "exec app --memory $(cat /sys/fs/cgroup/memory.max)"]\n',
    },
    {
      title: "A number that version 2 counts otherwise",
      bad: "FROM alpine:3.23\nCMD exec app --shares $(cat «/sys/fs/cgroup/cpu/cpu.shares»)\n",
      good: "FROM alpine:3.23\nCMD exec app --weight $(cat /sys/fs/cgroup/cpu.weight)\n",
      notFixed: "a weight has another scale than shares",
    },
  ],
  quiet: [
    { code: "FROM alpine:3.23\nCMD cat /sys/fs/cgroup/memory.current\n", because: "this is version 2" },
    {
      code: "FROM alpine:3.23\nCMD cat /sys/fs/cgroup/memory.max || cat /sys/fs/cgroup/memory/memory.limit_in_bytes\n",
      because: "the command knows both versions",
    },
    {
      code: "FROM alpine:3.23\nRUN ls /sys/fs/cgroup/app/memory.max\n",
      because: "app is the name of a group",
    },
  ],
  create: (context) => {
    if (!context.file.text.includes("cgroup")) return {};
    const check = (instruction: Instruction & CommandForm): void => {
      const { text } = context.file;
      const bodies = instruction.heredocs.map(({ body }) =>
        Mapped.identity(text.slice(body.start, body.end), body.start),
      );
      const parts = [...(instruction.exec?.items ?? [instruction.args]), ...bodies];
      if (parts.some((part) => second.test(part.text))) return;
      for (const part of parts) {
        for (const match of part.text.matchAll(first)) {
          const [path, name = ""] = match;
          const successor = successors.get(name);
          const place = part.span(match.index, match.index + path.length);
          const exact = part.exact(match.index, match.index + path.length);
          if (successor === undefined) context.report(place, "gone", { data: { name } });
          else {
            const edits = exact ? [replace(exact, `/sys/fs/cgroup/${successor}`)] : [];
            context.report(place, "renamed", { data: { name, successor }, fixes: [{ edits }] });
          }
        }
      }
    };
    return { instruction: { RUN: check, CMD: check, ENTRYPOINT: check, HEALTHCHECK: check } };
  },
});
