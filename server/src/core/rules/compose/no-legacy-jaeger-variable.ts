import { removeVariable } from "../../compose/edits/lists.ts";
import { sendByOtlp } from "../../compose/edits/otlp.ts";
import { takesOtlp } from "../../compose/networks/traceReceivers.ts";
import { firstVisits } from "../../compose/origin.ts";
import { composeRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

/** Where the retired clients, and the retired exporter of OpenTelemetry, send spans. */
const addresses =
  /^(?:JAEGER_AGENT_HOST|JAEGER_AGENT_PORT|JAEGER_ENDPOINT|OTEL_EXPORTER_JAEGER_(?:AGENT_HOST|AGENT_PORT|ENDPOINT))$/;

export default composeRule({
  meta: {
    id: "compose/no-legacy-jaeger-variable",
    summary: "Send traces by OTLP instead of to a Jaeger agent.",
    why: "Jaeger's own clients were retired in 2022 and its agent has gone: an up-to-date SDK knows none of these variables and loses its spans. Jaeger takes OTLP on 4317 and 4318.",
    category: "operability",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q178", "Q174"],
    references: [
      { title: "Migration to OpenTelemetry SDK", url: "https://www.jaegertracing.io/sdk-migration/" },
      {
        title: "OTLP exporter configuration",
        url: "https://opentelemetry.io/docs/languages/sdk-configuration/otlp-exporter/",
      },
      { title: "Jaeger 1.46.0", url: "https://github.com/jaegertracing/jaeger/releases/tag/v1.46.0" },
    ],
  },
  messages: {
    client: "{name} is read by retired Jaeger clients only",
    exporter: "OpenTelemetry has dropped its Jaeger exporter; spans go out by OTLP today",
    toggle: "{image} takes OTLP without COLLECTOR_OTLP_ENABLED",
  },
  fix: { safety: "suggestion", title: "Set OTEL_EXPORTER_OTLP_ENDPOINT" },
  examples: [
    {
      title: "The agent's address",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    environment:\n      MODE: test\n      «JAEGER_AGENT_HOST»: jaeger # traces\n      JAEGER_AGENT_PORT: 6831\n  jaeger:\n    image: jaegertracing/jaeger:2.20.0\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    environment:\n      MODE: test\n      OTEL_EXPORTER_OTLP_ENDPOINT: http://jaeger:4318 # traces\n  jaeger:\n    image: jaegertracing/jaeger:2.20.0\n",
      message: "JAEGER_AGENT_HOST is read by retired Jaeger clients only",
    },
    {
      title: "As a list, with a collector between",
      bad: 'services:\n  api:\n    image: shop/api:1.4\n    environment: ["«JAEGER_ENDPOINT»=http://jaeger:14268/api/traces"]\n  otel:\n    image: otel/opentelemetry-collector:0.155.0\n',
      good: 'services:\n  api:\n    image: shop/api:1.4\n    environment: ["OTEL_EXPORTER_OTLP_ENDPOINT=http://otel:4318"]\n  otel:\n    image: otel/opentelemetry-collector:0.155.0\n',
    },
    {
      title: "The exporter of that name",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    environment: ['OTEL_TRACES_EXPORTER=«jaeger»']\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    environment: ['OTEL_TRACES_EXPORTER=otlp']\n",
    },
    {
      title: "Switching on what is on",
      bad: 'services:\n  jaeger:\n    image: jaegertracing/jaeger:2.20.0\n    environment:\n      «COLLECTOR_OTLP_ENABLED»: "true"\n      LOG: info\n',
      good: "services:\n  jaeger:\n    image: jaegertracing/jaeger:2.20.0\n    environment:\n      LOG: info\n",
      message: "jaeger takes OTLP without COLLECTOR_OTLP_ENABLED",
    },
  ],
  quiet: [
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    environment:\n      OTEL_EXPORTER_OTLP_ENDPOINT: http://jaeger:4318\n      JAEGER_URL: http://jaeger:16686\n      JAEGER_AGENT_HOST:\n",
      because: "these say where to look at traces, or nothing at all",
    },
    {
      code: 'services:\n  jaeger:\n    image: jaegertracing/all-in-one:1.41\n    environment: [COLLECTOR_OTLP_ENABLED=true]\n  other:\n    image: jaegertracing/all-in-one:1.60\n    environment: ["COLLECTOR_OTLP_ENABLED=false"]\n',
      because: "the one needs it, and the other is switched off",
    },
    {
      code: "services:\n  agent:\n    image: jaegertracing/jaeger-agent:1.57\n    environment: [JAEGER_AGENT_HOST=agent]\n",
      because: "parts of Jaeger 1 have variables of their own",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service, document) {
        const { environment, image } = service;
        const path = image?.reference?.path ?? "";
        if (path.startsWith("jaegertracing/jaeger") || path === "jaegertracing/all-in-one") {
          const toggle = environment.find(({ name }) => name === "COLLECTOR_OTLP_ENABLED");
          if (toggle?.value?.text !== "true" || !takesOtlp(service) || !first(toggle.nameSpan)) return;
          const edit = removeVariable(context.file, toggle);
          context.report(toggle.nameSpan, "toggle", {
            data: { image: path.slice(path.indexOf("/") + 1) },
            fixes: [edit && { title: "Remove COLLECTOR_OTLP_ENABLED", safety: "safe", edits: [edit] }],
          });
          return;
        }
        const exporter = environment.find(({ name }) => name === "OTEL_TRACES_EXPORTER")?.value;
        if (exporter?.text === "jaeger" && first(exporter.span)) {
          const fix = { title: "Export by otlp", edits: [replace(exporter.span, "otlp")] };
          context.report(exporter.span, "exporter", { fixes: [fix] });
        }
        const legacy = environment.filter(({ name, value }) => value?.text && addresses.test(name));
        const [top] = legacy;
        if (!top || !first(top.nameSpan)) return;
        const edits = sendByOtlp(context.file, document, service, legacy);
        context.report(top.nameSpan, "client", { data: { name: top.name }, fixes: [edits && { edits }] });
      },
    };
  },
});
