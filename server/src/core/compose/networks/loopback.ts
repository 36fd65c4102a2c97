import type { BuildFiles } from "../buildFile.ts";
import { maskVariables } from "../interpolation.ts";
import type { ComposeDocument, Part, Service, Variable } from "../model.ts";
import { itemsOf, partOf, writtenScalar } from "../shortForms/part.ts";
import { containerPorts, type ExposedPort, type ImagePorts } from "./containerPorts.ts";

/** An address in a variable that leads back into the container itself. */
export interface LoopbackAddress {
  readonly variable: Variable;
  /** `localhost` alone. */
  readonly host: Part;
  /** The port behind it, where one is written there. */
  readonly port: Part | undefined;
  /** The port that is meant: written, usual for the scheme, or in the variable beside. */
  readonly number: number;
  /** What a browser on the host may open. */
  readonly forBrowsers: boolean;
}

const address =
  /^(?:(?:jdbc:)?([a-z][\w+.-]*):\/\/(?:[^@/\s]*@)?)?(localhost|127\.0\.0\.1|\[::1\])(?::(\d+))?(?=$|[/?,#;])/;

const usualPorts: Readonly<Record<string, number>> = {
  amqp: 5672,
  http: 80,
  https: 443,
  mariadb: 3306,
  mongodb: 27017,
  mysql: 3306,
  nats: 4222,
  postgres: 5432,
  postgresql: 5432,
  redis: 6379,
  sqlserver: 1433,
};

/** Read by a browser or another machine, for which the host's own name is right. */
const publicNames =
  /PUBLIC|ORIGIN|CORS|REDIRECT|CALLBACK|ADVERTISED|EXTERNAL|FRONT|BROWSER|VITE_|REACT_|NEXT_|NUXT_|ALLOWED|TRUSTED|ISSUER|SITE|DOMAIN|(?:^|_)(?:ROOT|BASE|APP)_URL|HOSTNAME|BIND|LISTEN/i;

export function loopbacksIn({ environment }: Service): readonly LoopbackAddress[] {
  return environment.flatMap((variable) => {
    const { name, value, node } = variable;
    if (!value || publicNames.test(name) || node.kind !== "scalar") return [];
    const found = address.exec(maskVariables(value.text));
    if (!found) return [];
    const [whole, scheme, host = "", port] = found;
    const number = Number(port ?? usualPorts[scheme ?? ""] ?? portBeside(environment, variable));
    if (!Number.isInteger(number)) return [];
    const start = node.text.length - value.text.length + whole.length - (port ? port.length + 1 : 0);
    const { mapped } = node;
    return {
      variable,
      host: partOf(mapped, start - host.length, start),
      port: port === undefined ? undefined : partOf(mapped, start + 1, start + 1 + port.length),
      number,
      forBrowsers: scheme === undefined ? false : scheme.startsWith("http"),
    };
  });
}

/** `DB_PORT` beside `DB_HOST`. */
function portBeside(environment: readonly Variable[], { name }: Variable): string | undefined {
  const wanted = name.replace(/HOST$/i, (host) => (host === "HOST" ? "PORT" : "port"));
  return wanted === name ? undefined : environment.findLast((other) => other.name === wanted)?.value?.text;
}

/** Who listens on a port. */
export interface Listener {
  readonly service: Service;
  /** Inside of its container. */
  readonly port: number;
}

/** The ports of every container of a document. */
export class Listeners {
  private readonly ports: ReadonlyMap<Service, readonly Range[]>;

  constructor({ services }: ComposeDocument, images: ImagePorts, files: BuildFiles) {
    this.ports = new Map(services.map((service) => [service, portsOf(service, images, files)]));
  }

  /** The one other service that must be meant by a loopback address of `service`; `undefined` where that is not sure. */
  meant({ number, forBrowsers }: LoopbackAddress, service: Service): Listener | undefined {
    const listens = (one: Service) =>
      this.ports.get(one)?.some(({ first, last }) => first <= number && number <= last) ?? false;
    if (service.networkMode || listens(service)) return undefined;
    const others = [...this.ports.keys()].filter((one) => one.name !== service.name && !one.networkMode);
    const publishing = (one: Service) =>
      one.ports.find(({ published }) => published?.first === number && published.last === number);
    const inside = others.filter(listens).map((one) => ({ service: one, port: number }));
    const outside = others.flatMap((one) => {
      const port = publishing(one)?.target?.first;
      return port === undefined ? [] : [{ service: one, port }];
    });
    const [only, another] = inside.length > 0 ? inside : outside;
    return only && !another && !(forBrowsers && publishing(only.service)) ? only : undefined;
  }
}

type Range = Pick<ExposedPort, "first" | "last">;

/** The ports of its container that a service publishes, exposes, or has by its image. */
function portsOf(service: Service, images: ImagePorts, files: BuildFiles): readonly Range[] {
  const published = service.ports.flatMap(({ target }) =>
    target?.first === undefined || target.last === undefined
      ? []
      : [{ first: target.first, last: target.last }],
  );
  const exposed = itemsOf(service.map?.get("expose")?.value).flatMap((item) => {
    const port = Number.parseInt(writtenScalar(item)?.text ?? "", 10);
    return Number.isNaN(port) ? [] : [{ first: port, last: port }];
  });
  return [...published, ...exposed, ...(containerPorts(service, images, files) ?? [])];
}
