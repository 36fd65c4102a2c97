import { renameKey } from "../../compose/edits/keys.ts";
import { gatherServices, looksLikeService, moveBelow, moveOut } from "../../compose/edits/moves.ts";
import { holderOf, meantKey, outerOf } from "../../compose/schema/keys.ts";
import { placeName, shortened } from "../../compose/schema/places.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";
import type { Edit } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/no-unknown-key",
    summary: "Write only keys that Compose knows at that place.",
    why: "Compose refuses the whole file for one key that it does not know, so nothing starts. Your own data may stand in keys that begin with `x-`.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q18"],
    references: [
      { title: "Services", url: "https://docs.docker.com/reference/compose-file/services/" },
      { title: "Extensions", url: "https://docs.docker.com/reference/compose-file/extension/" },
    ],
  },
  messages: {
    near: "{key} is no key of {place}; did you mean {to}?",
    taken: "{key} is no key of {place}, and {to} is there already",
    below: "{key} is no key of {place}; it belongs under {to}",
    above: "{key} is no key of {place}; it belongs to {to}",
    service: "{key} is no key of {place}; it looks like one of the {to}",
    unknown: "{key} is no key of {place}",
  },
  fix: { safety: "safe", title: "Use the key that was meant" },
  examples: [
    {
      title: "A slip of the pen",
      bad: "services:\n  web:\n    image: nginx:1.30\n    «enviroment»:\n      MODE: dark # for the night\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    environment:\n      MODE: dark # for the night\n",
      message: "enviroment is no key of a service; did you mean environment?",
    },
    {
      title: "A key of another place",
      bad: "services:\n  web:\n    image: nginx:1.30\n    «replicas»: 2\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    deploy:\n      replicas: 2\n",
      message: "replicas is no key of a service; it belongs under deploy",
    },
    {
      title: "A line that is indented too far",
      bad: "services:\n  web:\n    image: nginx:1.30\n    healthcheck:\n      test: [CMD, nginx, -t]\n      «restart»: always\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    healthcheck:\n      test: [CMD, nginx, -t]\n    restart: always\n",
      message: "restart is no key of healthcheck; it belongs to a service",
    },
    {
      title: "A file as it was written for version 1",
      bad: "«web»:\n  image: nginx:1.30\n\n«db»:\n  image: postgres:18 # the shop\n",
      good: "services:\n  web:\n    image: nginx:1.30\n\n  db:\n    image: postgres:18 # the shop\n",
    },
    {
      title: "In flow style, in the quotes that are there",
      bad: 'services: {web: {image: nginx:1.30, «"port"»: ["127.0.0.1:80:80"]}}\n',
      good: 'services: {web: {image: nginx:1.30, "ports": ["127.0.0.1:80:80"]}}\n',
    },
  ],
  quiet: [
    {
      code: "x-note: kept for the team\nservices:\n  web:\n    image: nginx:1.30\n    x-owner: Ada\n",
      because: "keys that begin with x- are for your own data",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    labels: {anything: goes}\n    environment: {ANY: thing}\n",
      because: "names of variables and labels are free",
    },
    {
      code: "x-base: &base\n  restart: always\nservices:\n  web:\n    <<: *base\n    image: nginx:1.30\n",
      because: "a merge key is no key of the service",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    pre_start:\n      - command: [./migrate]\n",
      because: "Compose knows keys that its published schema does not have yet",
    },
  ],
  create: (context) => ({
    document({ schemaProblems, root }) {
      const { file } = context;
      for (const problem of schemaProblems) {
        if (problem.kind !== "unknown-key") continue;
        const { entry, map } = problem;
        const data = { key: shortened(entry.key), place: placeName(map) };
        const near = meantKey(problem);
        const holder = holderOf(problem);
        const outer = outerOf(problem);
        const offer = (title: string, edits: readonly Edit[] | undefined, safety?: "suggestion") =>
          edits && { title, edits, ...(safety && { safety }) };
        const report = (
          message: "below" | "above" | "near" | "taken" | "service",
          to: string,
          fix?: FixOffer,
        ) => context.report(entry.keySpan, message, { data: { ...data, to }, fixes: [fix] });
        // Written letter by letter, the key of another place is likelier meant than a slip of the pen in one of this place.
        if (holder !== undefined)
          report(
            "below",
            holder,
            offer(`Move it under ${holder}`, moveBelow(file, map, entry, holder), "suggestion"),
          );
        else if (outer)
          report(
            "above",
            placeName(outer),
            offer("Indent it less", moveOut(file, map, entry, outer), "suggestion"),
          );
        else if (near !== undefined && map.has(near)) report("taken", near);
        else if (near !== undefined)
          report("near", near, offer(`Rename to ${near}`, [renameKey(file, entry, near)]));
        else if (root === map && looksLikeService(entry))
          report(
            "service",
            "services",
            offer("Put it under services", gatherServices(file, map), "suggestion"),
          );
        else context.report(entry.keySpan, "unknown", { data });
      }
    },
  }),
});
