import { buildFilesIn } from "../../compose/buildFile.ts";
import type { ComposeDocument } from "../../compose/model.ts";
import { Listeners, loopbacksIn } from "../../compose/networks/loopback.ts";
import { firstVisits } from "../../compose/origin.ts";
import { composeRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/no-localhost-between-services",
    summary: "Reach another service by its name, not at localhost.",
    why: "In a container `localhost` is the container itself, where nothing listens on {port}. The name of a service leads to it from every container on the same network, to the port inside.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q51", "Q72"],
    references: [
      { title: "Networking in Compose", url: "https://docs.docker.com/compose/how-tos/networking/" },
    ],
  },
  messages: { itself: "{variable} leads back into {service} itself; {listener} listens on {port}" },
  fix: { safety: "suggestion", title: "Use the name of the service" },
  examples: [
    {
      title: "A database at localhost",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    environment:\n      DATABASE_URL: jdbc:postgresql://«localhost»:5432/shop # as on the laptop\n  db:\n    image: postgres:18\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    environment:\n      DATABASE_URL: jdbc:postgresql://db:5432/shop # as on the laptop\n  db:\n    image: postgres:18\n",
      message: "DATABASE_URL leads back into api itself; db listens on 5432",
    },
    {
      title: "The port of the host, and a password from a variable",
      bad: 'services:\n  api:\n    image: shop/api:1.4\n    environment:\n      - "CACHE=redis://:${CACHE_PASSWORD}@«127.0.0.1»:6380/0"\n  cache:\n    image: shop/cache:1.4\n    ports: ["127.0.0.1:6380:6379"]\n',
      good: 'services:\n  api:\n    image: shop/api:1.4\n    environment:\n      - "CACHE=redis://:${CACHE_PASSWORD}@cache:6379/0"\n  cache:\n    image: shop/cache:1.4\n    ports: ["127.0.0.1:6380:6379"]\n',
    },
    {
      title: "Host and port apart",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    environment: {DB_HOST: «localhost», DB_PORT: 3306}\n  db:\n    image: shop/db:1.4\n    expose: [3306]\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    environment: {DB_HOST: db, DB_PORT: 3306}\n  db:\n    image: shop/db:1.4\n    expose: [3306]\n",
    },
  ],
  quiet: [
    {
      code: 'services:\n  web:\n    image: shop/web:1.4\n    environment: {API_URL: "http://localhost:8080", CORS_ORIGIN: "localhost:8080"}\n  api:\n    image: shop/api:1.4\n    ports: ["127.0.0.1:8080:8080"]\n',
      because: "a browser on the host may be meant",
    },
    {
      code: 'services:\n  api:\n    image: shop/api:1.4\n    environment: {SELF: "localhost:5432"}\n    expose: [5432]\n  db:\n    image: postgres:18\n',
      because: "the service listens there itself",
    },
    {
      code: 'services:\n  api:\n    image: shop/api:1.4\n    network_mode: host\n    environment: {DB: "postgres://localhost/shop"}\n  db:\n    image: postgres:18\n',
      because: "it runs on the network of the host",
    },
    {
      code: 'services:\n  api:\n    image: shop/api:1.4\n    environment: {DB: "postgres://localhost/shop"}\n  a:\n    image: postgres:18\n  b:\n    image: postgres:18\n',
      because: "either of the two may be meant",
    },
    {
      code: 'services:\n  api:\n    image: shop/api:1.4\n    environment: {DB: "postgres://${DB_HOST:-localhost}/shop", SQL: "postgres://localhost:${DB_PORT}/shop"}\n  db:\n    image: postgres:18\n',
      because: "a variable decides",
    },
  ],
  create: (context) => {
    const { file, images, related } = context;
    const first = firstVisits();
    const files = related.once(buildFilesIn);
    const known = new Map<ComposeDocument, Listeners>();
    return {
      service(service, document) {
        for (const address of service.extends ? [] : loopbacksIn(service)) {
          const { variable, host, port, number } = address;
          const listeners = known.get(document) ?? new Listeners(document, images, files);
          known.set(document, listeners);
          const listener = listeners.meant(address, service);
          if (!listener || !first(host.span)) continue;
          const asWritten = file.text.slice(host.span.start, host.span.end) === host.text;
          const name = listener.service.name;
          const end = port && listener.port !== number ? port.span.end : host.span.end;
          const to = end === host.span.end ? name : `${name}:${listener.port}`;
          const complete = listener.port === number || port !== undefined;
          const editable = asWritten && complete && !variable.node.via;
          context.report(host, "itself", {
            data: {
              variable: variable.name,
              service: service.name,
              listener: name,
              port: String(listener.port),
            },
            fixes: [
              editable
                ? { title: `Reach ${to}`, edits: [replace({ start: host.span.start, end }, to)] }
                : undefined,
            ],
            related: [{ span: listener.service.nameSpan, message: `${name} is defined here` }],
          });
        }
      },
    };
  },
});
