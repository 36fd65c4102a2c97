import { valueInDotEnv } from "../../compose/dotEnv.ts";
import { makeOptional } from "../../compose/edits/dependencies.ts";
import { insertItem } from "../../compose/edits/lists.ts";
import { removeEntry } from "../../compose/edits/splices.ts";
import type { ComposeFile, Service } from "../../compose/model.ts";
import { firstVisits, mayDefineAnchor } from "../../compose/origin.ts";
import { profilesOf } from "../../compose/profiles.ts";
import { startsAfter } from "../../compose/references.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-inactive-dependency",
    summary: "Depend only on services whose profile is active too.",
    why: "A dependency does not switch on the profile of {name}. Where only {dependent} is active, Compose says that {name} is required but disabled, and starts nothing.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q162", "Q18"],
    references: [
      { title: "Profiles", url: "https://docs.docker.com/compose/how-tos/profiles/" },
      { title: "profiles", url: "https://docs.docker.com/reference/compose-file/profiles/" },
    ],
  },
  messages: {
    always: "{dependent} is always active, but {name} only with profile {profiles}",
    other: "{dependent} is active with profile {profile}, but {name} only with {profiles}",
  },
  fix: { safety: "suggestion", title: "Bring the profiles together" },
  examples: [
    {
      title: "A service that is always there needs one that is not",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    depends_on:\n      - db\n      - «mail» # for the tests\n  db:\n    image: postgres:18\n  mail:\n    image: axllent/mailpit:v1.27\n    profiles: [dev]\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    depends_on:\n      db:\n        condition: service_started\n      mail: # for the tests\n        condition: service_started\n        required: false\n  db:\n    image: postgres:18\n  mail:\n    image: axllent/mailpit:v1.27\n    profiles: [dev]\n",
      files: {},
      message: "api is always active, but mail only with profile dev",
    },
    {
      title: "Another profile",
      bad: "services:\n  tests:\n    image: shop/tests:1.4\n    profiles: [test, ci]\n    depends_on: {«browser»: {condition: service_started}}\n  browser:\n    image: selenium/standalone-chrome:140.0\n    profiles: [test] # heavy\n",
      good: "services:\n  tests:\n    image: shop/tests:1.4\n    profiles: [test, ci]\n    depends_on: {browser: {condition: service_started}}\n  browser:\n    image: selenium/standalone-chrome:140.0\n    profiles: [test, ci] # heavy\n",
      files: {},
    },
  ],
  quiet: [
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    profiles: [dev]\n    depends_on: [mail]\n  mail:\n    image: axllent/mailpit:v1.27\n    profiles: [dev, test]\n",
      files: {},
      because: "whatever activates the one activates the other",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    depends_on: {mail: {condition: service_started, required: false}}\n  mail:\n    image: axllent/mailpit:v1.27\n    profiles: [dev]\n",
      files: {},
      because: "the dependency may be missing",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    depends_on: [mail]\n  mail:\n    image: axllent/mailpit:v1.27\n    profiles: [dev]\n",
      files: { ".env": "COMPOSE_PROFILES=dev,debug\n" },
      because: "the profile is switched on in .env",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    depends_on: [mail]\n  mail:\n    image: axllent/mailpit:v1.27\n    profiles: ['${PROFILE}']\n",
      files: {},
      because: "a variable hides the profile",
    },
  ],
  create: (context) => {
    const { file } = context;
    const first = firstVisits();
    const hasProfiles = file.documents.some(({ services }) =>
      services.some(({ map }) => map?.has("profiles")),
    );
    return {
      service(dependent) {
        const active = profilesOf(dependent);
        if (!active || !hasProfiles) return;
        const optional = dependent.dependsOn.filter(({ required }) => !required).map(({ name }) => name);
        for (const { name, span, node } of startsAfter(dependent)) {
          const [target, another] = context.project.services(name);
          const profiles = target && profilesOf(target);
          if (!target || !profiles?.length || another || optional.includes(name) || !first(span)) continue;
          const missing = active.filter((profile) => !profiles.includes(profile));
          if (active.length > 0 && missing.length === 0) continue;
          const switchedOn = context.related.text(".env");
          if (switchedOn === undefined) return;
          const always = valueInDotEnv(switchedOn ?? "", "COMPOSE_PROFILES")?.split(",") ?? [];
          if (always.some((profile) => profiles.includes(profile.trim()) || profile.trim() === "*")) continue;
          const dependency = dependent.dependsOn.find((each) => each.node === node);
          const edits = dependency && makeOptional(file, dependent, dependency);
          const optionalOffer = edits && { title: `Start ${dependent.name} also without ${name}`, edits };
          const own = file.documents.some((document) => document.service(name) === target);
          context.report(span, active.length === 0 ? "always" : "other", {
            data: {
              dependent: dependent.name,
              name,
              profile: missing[0] ?? "",
              profiles: profiles.join(" or "),
            },
            fixes: [
              own ? widen(file, target, missing) : undefined,
              optionalOffer,
              own && active.length === 0 ? alwaysOn(file, target) : undefined,
            ],
            related: own ? [{ span: target.nameSpan, message: `${name} is defined here` }] : [],
          });
        }
      },
    };
  },
});

/** Lets the dependency be active wherever the service is. */
function widen(
  file: ComposeFile,
  { name, map }: Service,
  [profile]: readonly string[],
): FixOffer | undefined {
  const edit = map && profile !== undefined ? insertItem(file, map, "profiles", profile) : undefined;
  return edit && { title: `Start ${name} with profile ${profile} too`, edits: [edit] };
}

function alwaysOn(file: ComposeFile, { name, map }: Service): FixOffer | undefined {
  const entry = map?.get("profiles");
  if (!entry || map?.via || entry.merged || entry.value.via || mayDefineAnchor(file, entry.span))
    return undefined;
  return { title: `Start ${name} always`, edits: [removeEntry(file, entry)] };
}
