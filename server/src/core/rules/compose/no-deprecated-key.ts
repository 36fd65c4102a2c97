import { oldExternals, renewExternal } from "../../compose/deprecations.ts";
import { renameKey } from "../../compose/edits/keys.ts";
import { firstVisits } from "../../compose/origin.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-deprecated-key",
    summary: "Use the keys that replaced older ones.",
    why: "Compose still understands the old spelling and warns each time that it meets it; other tools that read the file no longer do.",
    category: "style",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q195"],
    references: [
      { title: "name", url: "https://docs.docker.com/reference/compose-file/volumes/#name" },
      { title: "develop", url: "https://docs.docker.com/reference/compose-file/develop/" },
    ],
  },
  messages: {
    external: "external is a plain true today, and the name goes beside it, under name",
    develop: "x-develop is called develop today",
  },
  fix: { safety: "safe", title: "Write it as it is written today" },
  examples: [
    {
      title: "The name of an external volume",
      bad: "services:\n  db:\n    image: postgres:18\n    volumes: [data:/var/lib/postgresql]\nvolumes:\n  data:\n    external:\n      «name»: shop-data # made by hand\n",
      good: "services:\n  db:\n    image: postgres:18\n    volumes: [data:/var/lib/postgresql]\nvolumes:\n  data:\n    external: true\n    name: shop-data # made by hand\n",
      message: "external is a plain true today, and the name goes beside it, under name",
    },
    {
      title: "In flow style",
      bad: "services: {web: {image: nginx:1.30}}\nnetworks: {front: {external: {«name»: 'proxy'}}}\n",
      good: "services: {web: {image: nginx:1.30}}\nnetworks: {front: {external: true, name: 'proxy'}}\n",
    },
    {
      title: "Watching files",
      bad: "services:\n  web:\n    build: .\n    «x-develop»:\n      watch: [{action: rebuild, path: .}]\n",
      good: "services:\n  web:\n    build: .\n    develop:\n      watch: [{action: rebuild, path: .}]\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: nginx:1.30\nvolumes:\n  data:\n    external: true\n    name: shop-data\n",
      because: "that is how it is written today",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    x-develop: Ada\n    develop: {watch: []}\n",
      because: "there is develop as well",
    },
    {
      code: "x-develop: {team: shop}\nservices:\n  web:\n    image: nginx:1.30\n",
      because: "outside of a service the name never meant anything",
    },
  ],
  create: (context) => {
    const { file } = context;
    const first = firstVisits();
    return {
      document(document) {
        for (const old of oldExternals(document)) {
          const { keySpan } = old.nameEntry;
          const edit = renewExternal(file, old);
          if (first(keySpan))
            context.report(keySpan, "external", { tags: ["deprecated"], fixes: [edit && { edits: [edit] }] });
        }
      },
      service({ map }) {
        const entry = map?.get("x-develop");
        if (!map || !entry || entry.value.kind !== "map" || map.has("develop") || !first(entry.keySpan))
          return;
        const fix = entry.merged || map.via ? undefined : { edits: [renameKey(file, entry, "develop")] };
        context.report(entry.keySpan, "develop", { tags: ["deprecated"], fixes: [fix] });
      },
    };
  },
});
