import type { ComposeNode } from "../../compose/node.ts";
import { firstVisits } from "../../compose/origin.ts";
import { hashesIn, hashPaths } from "../../compose/passwordHashes.ts";
import { composeRule } from "../../lint/rule.ts";
import { insert } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/no-unescaped-dollar",
    summary: "Double the dollar signs of a password hash.",
    why: "Compose takes what follows a dollar sign for the name of a variable and puts nothing in its place. Half of the hash is gone then, and no password fits it.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q171"],
    references: [
      { title: "Interpolation", url: "https://docs.docker.com/reference/compose-file/interpolation/" },
    ],
  },
  messages: { hash: "Compose takes parts of this hash for variables; write each dollar sign twice" },
  fix: { safety: "safe", title: "Double the dollar signs" },
  examples: [
    {
      title: "A user of a proxy",
      bad: 'services:\n  web:\n    image: shop/web:1.4\n    labels:\n      traefik.http.middlewares.auth.basicauth.users: "admin:«$apr1$H6uskkkW$IgXLP6ewTrSuBkTrqE8wj/»,ada:«$2y$05$Kx7v8Jm1»"\n',
      good: 'services:\n  web:\n    image: shop/web:1.4\n    labels:\n      traefik.http.middlewares.auth.basicauth.users: "admin:$$apr1$$H6uskkkW$$IgXLP6ewTrSuBkTrqE8wj/,ada:$$2y$$05$$Kx7v8Jm1"\n',
    },
    {
      title: "A list of variables",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    environment:\n      - HASH=«$argon2id$v=19$m=65536,t=3$c2FsdA$aGFzaA» # of the first user\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    environment:\n      - HASH=$$argon2id$$v=19$$m=65536,t=3$$c2FsdA$$aGFzaA # of the first user\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    environment: [HASH=$$apr1$$H6uskkkW$$IgXLP6ew]\n",
      because: "they are doubled",
    },
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    environment: [HASH=$HASH, PRICE=$5, 'PATH=$HOME$TAIL']\n",
      because: "these are no hashes",
    },
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    environment: ['HASH=$6$$salt$$']\n",
      because: "no variable is in it",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    const check = (node: ComposeNode): void => {
      for (const { span, dollars, via } of hashesIn(node)) {
        if (!first(span)) continue;
        const edits = dollars.map(({ start }) => insert(start, "$"));
        context.report(span, "hash", { fixes: [via ? undefined : { edits }] });
      }
    };
    return { path: Object.fromEntries(hashPaths.map((path) => [path, check])) };
  },
});
