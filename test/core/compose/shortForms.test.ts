import { describe, expect, test } from "vitest";
import type { Part, Reference, Service, Variable } from "../../../server/src/core/compose/model.ts";
import { parseService } from "./render.ts";

/** What `read` says of a service, a line for each; every part must be the text that its span marks in the file. */
function check(
  yaml: string,
  read: (service: Service) => readonly string[],
  ...expected: readonly string[]
): void {
  expect(read(parseService(yaml).service)).toEqual(expected);
}

function checkPlaces(yaml: string, parts: (service: Service) => readonly (Part | undefined)[]): void {
  const { service, file } = parseService(yaml);
  const found = parts(service).filter((part) => part !== undefined);
  expect(found.length).toBeGreaterThan(0);
  for (const { text, span } of found) expect(file.text.slice(span.start, span.end)).toBe(text);
}

const named = ({ name: text, span }: { name: string; span: Part["span"] }): Part => ({ text, span });

describe("volumes", () => {
  const mounts = (service: Service) =>
    service.volumes.map(({ form, type, source, target, options, readOnly, wellFormed }) =>
      [
        form === "long" ? "long" : "",
        type,
        source ? `${source.text} →` : "",
        target?.text ?? "",
        options.length > 0 ? `[${options.map(({ text }) => text)}]` : "",
        readOnly ? "read-only" : "",
        wellFormed ? "" : "!",
      ]
        .filter((part) => part !== "")
        .join(" "),
    );
  const short = (entry: string, expected: string) => check(`volumes:\n  - ${entry}`, mounts, expected);

  test("in short form are told apart by their source", () => {
    short("db:/data", "volume db → /data");
    short("./conf:/etc/app:ro", "bind ./conf → /etc/app [ro] read-only");
    short("..:/src", "bind .. → /src");
    short("/var/run/docker.sock:/var/run/docker.sock", "bind /var/run/docker.sock → /var/run/docker.sock");
    short("~/x:/x:z,ro", "bind ~/x → /x [z,ro] read-only");
    short("data/sub:/x", "volume data/sub → /x");
    short("/cache", "anonymous /cache");
    short("db:/data:nocopy", "volume db → /data [nocopy]");
    short("db:/data:ro,rw", "volume db → /data [ro,rw]");
  });

  test("keep the colon of a Windows drive", () => {
    short("'C:\\data:C:\\data'", "bind C:\\data → C:\\data");
    short("'C:\\data:/data:ro'", "bind C:\\data → /data [ro] read-only");
    short(
      "'\\\\.\\pipe\\docker_engine:\\\\.\\pipe\\docker_engine'",
      "npipe \\\\.\\pipe\\docker_engine → \\\\.\\pipe\\docker_engine",
    );
    short("a:/a", "anonymous a:/a");
    short("'a:'", "anonymous a:");
  });

  test("are not parted within variables", () => {
    short("${DATA:-./data}:/data", "unknown ${DATA:-./data} → /data");
    short("./${DATA:-a:b}:/data:${MODE}", "bind ./${DATA:-a:b} → /data [${MODE}]");
    short("data_${ENV}:/data", "volume data_${ENV} → /data");
    short("${ALL}", "anonymous ${ALL}");
  });

  test("break the grammar with an empty part or a fourth one", () => {
    short('"db::ro"', "volume db → [ro] read-only !");
    short('":/data"', "volume  → /data !");
    short('"a1:/b:ro:x"', "volume a1 → /b [ro] read-only !");
    short('""', "anonymous !");
  });

  test("in long form", () => {
    check(
      "volumes:\n  - type: bind\n    source: ./a\n    target: /a\n    read_only: true\n  - {type: volume, target: /b}\n  - {type: tmpfs, target: /c}\n  - target: /d",
      mounts,
      "long bind ./a → /a read-only",
      "long anonymous /b",
      "long tmpfs /c",
      "long unknown /d",
    );
  });

  test("have exact places", () => {
    const parts = (service: Service) =>
      service.volumes.flatMap(({ source, target, options }) => [source, target, ...options]);
    checkPlaces(
      "volumes:\n  - 'db:/data:ro,z'\n  - ./a:/a\n  - {type: bind, source: \"x\", target: '/y'}",
      parts,
    );
  });
});

describe("environment", () => {
  const variables = (service: Service) => service.environment.map(renderVariable);
  const renderVariable = ({ name, value, form, interpolations }: Variable) =>
    `${form} ${name}${value ? `=${value.text}` : ""}${interpolations.length > 0 ? ` with ${interpolations.map((each) => each.name)}` : ""}`;

  test("as a list", () => {
    check(
      "environment:\n  - A=1\n  - B=\n  - C\n  - D=x=y\n  - 'E=a b'",
      variables,
      "list A=1",
      "list B=",
      "list C",
      "list D=x=y",
      "list E=a b",
    );
    check("environment: [A=$B, '${N:-x=y}=1']", variables, "list A=$B with B", "list ${N:-x=y}=1 with N");
  });

  test("as a mapping", () => {
    check(
      "environment:\n  A: 1\n  B: ''\n  C:\n  D: null\n  E: \"x\"\n  F: true",
      variables,
      "map A=1",
      "map B=",
      "map C",
      "map D",
      "map E=x",
      "map F=true",
    );
    check("environment:\n  A: ${B}\n  $C: x", variables, "map A=${B} with B", "map $C=x");
  });

  test("leaves out what is neither", () => {
    check("environment:\n  - A: 1\n  -\n  - [x]", variables);
    check("environment:\n  A: [1]", variables);
    check("environment:", variables);
  });

  test("has exact places", () => {
    const parts = (service: Service) =>
      service.environment.flatMap(({ name, nameSpan, value }) => [{ text: name, span: nameSpan }, value]);
    checkPlaces("environment: [A=1, 'B=x y', \"C=\"]", parts);
    checkPlaces("environment:\n  A: 1\n  'B': 'x'\n  C: |\n    x", (service) => parts(service).slice(0, 4));
  });
});

describe("depends_on", () => {
  const dependencies = (service: Service) =>
    service.dependsOn.map(
      ({ name, form, condition, required }) =>
        `${form} ${name}${condition ? ` ${condition.text}` : ""}${required ? "" : " optional"}`,
    );

  test("in both forms", () => {
    check("depends_on: [db, 'cache']", dependencies, "short db", "short cache");
    check(
      "depends_on:\n  db:\n    condition: service_healthy\n  cache: {required: false}\n  mail:",
      dependencies,
      "long db service_healthy",
      "long cache optional",
      "long mail",
    );
    check("depends_on:\n  - db\n  -", dependencies, "short db");
    checkPlaces("depends_on: [db, 'cache']", (service) => service.dependsOn.map(named));
    checkPlaces("depends_on: {db: {}}", (service) => service.dependsOn.map(named));
  });
});

describe("references", () => {
  const render = ({ name, form, literal }: Reference) => `${form} ${name}${literal ? "" : " unknown"}`;

  test("to networks", () => {
    const networks = (service: Service) => service.networks.map(render);
    check("networks: [front, 'back', net_$X]", networks, "short front", "short back", "short net_$X unknown");
    check("networks:\n  front:\n  back: {aliases: [x]}", networks, "long front", "long back");
    checkPlaces("networks: [front, 'back']", (service) => service.networks.map(named));
  });

  test("to secrets and configs", () => {
    const secrets = (service: Service) => service.secrets.map(render);
    check("secrets:\n  - a\n  - source: b\n    target: c\n  - target: d", secrets, "short a", "long b");
    check('configs: [a, {source: "b"}]', (service) => service.configs.map(render), "short a", "long b");
    checkPlaces('secrets: [a, {source: "b"}]', (service) => service.secrets.map(named));
  });

  test("to files of variables", () => {
    const files = (service: Service) =>
      service.envFiles.map(({ path, required }) => `${path.text}${required ? "" : " optional"}`);
    check("env_file: .env", files, ".env");
    check(
      "env_file:\n  - a.env\n  - path: b.env\n    required: false\n  - {format: raw}\n  -",
      files,
      "a.env",
      "b.env optional",
    );
    check("env_file:", files);
  });
});

describe("build", () => {
  const build = ({ build }: Service) => {
    if (!build) return [];
    const { form, context, dockerfile, dockerfileInline, target, args, secrets } = build;
    const parts = { context, dockerfile, inline: dockerfileInline, target };
    return [
      form,
      ...Object.entries(parts).flatMap(([name, scalar]) => (scalar ? [`${name} ${scalar.text}`] : [])),
      ...args.map(({ name, value }) => `arg ${name}=${value?.text}`),
      ...secrets.map(({ name }) => `secret ${name}`),
    ];
  };

  test("in both forms", () => {
    check("build: ./app", build, "short", "context ./app");
    check(
      "build:\n  context: .\n  dockerfile: D\n  target: t\n  args:\n    - A=1\n  secrets: [s]",
      build,
      "long",
      "context .",
      "dockerfile D",
      "target t",
      "arg A=1",
      "secret s",
    );
    check(
      "build:\n  dockerfile_inline: |\n    FROM x\n  args: {A: 1}",
      build,
      "long",
      "inline FROM x\n",
      "arg A=1",
    );
    check("build:", build, "short");
    check("build: [x]", build);
  });
});

describe("image", () => {
  const image = ({ image }: Service) => {
    if (!image) return [];
    const { node, reference, offset } = image;
    return [`${node.source}: ${reference?.name} ${reference?.tag}${offset === undefined ? "" : " in place"}`];
  };

  test("is read with the defaults of its variables", () => {
    check("image: node:24", image, "node:24: node 24 in place");
    check("image: 'node:24'", image, "'node:24': node 24 in place");
    check("image: node:${TAG:-24}", image, "node:${TAG:-24}: node 24");
    check("image: node:${TAG}", image, "node:${TAG}: undefined undefined");
    check('image: "no\\u0064e:24"', image, '"no\\u0064e:24": node 24');
    check("image:", image);
    check("image: {x: 1}", image);
  });

  test("has ranges that are places in the file where it stands there as it is", () => {
    const { service, file } = parseService("image: 'r.example:5000/a/b:1.2'");
    const { offset = 0, reference } = service.image ?? {};
    const { start = 0, end = 0 } = reference?.tagRange ?? {};
    expect(file.text.slice(offset + start, offset + end)).toBe("1.2");
  });
});

describe("the rest of a service", () => {
  test("health check", () => {
    const health = ({ healthcheck }: Service) =>
      healthcheck ? [`${healthcheck.disabled ? "disabled" : "enabled"} ${healthcheck.test?.kind}`] : [];
    check("healthcheck:\n  test: curl x", health, "enabled scalar");
    check('healthcheck:\n  test: ["CMD", x]', health, "enabled list");
    check("healthcheck: {disable: true}", health, "disabled undefined");
    check('healthcheck: {test: ["NONE"]}', health, "disabled list");
    check("healthcheck:", health);
  });

  test("network mode and extends", () => {
    const { service } = parseService("network_mode: host\nextends:\n  service: base");
    expect(service.networkMode?.text).toBe("host");
    expect(service.extends?.kind).toBe("map");
  });

  test("is there through an alias and a merge, too", () => {
    const { service } = parseService("<<: {ports: [80], image: x}\nimage: y");
    expect(service.ports.length).toBe(1);
    expect(service.image?.node.text).toBe("y");
  });

  test("is empty while there is none", () => {
    const { service } = parseService("ima");
    expect(service.map).toBe(undefined);
    expect([service.image, service.ports, service.environment]).toEqual([undefined, [], []]);
  });
});
