import { describe, expect, test } from "vitest";
import { parseService, renderPort } from "./render.ts";

/** Each port of a service in one line, its parts with the text that their spans mark; `!` where it breaks the grammar. */
function check(yaml: string, ...expected: readonly string[]): void {
  const { service, file } = parseService(yaml);
  expect(service.ports.map((port) => renderPort(port, file.text))).toEqual(expected);
}

const short = (entry: string, expected: string) => check(`ports:\n  - ${entry}`, expected);

describe("a port in short form", () => {
  test("names the container's port, and the host's before it", () => {
    short('"3000"', "target 3000 (3000..3000)");
    short("3000", "target 3000 (3000..3000)");
    short("'3000-3005'", "target 3000-3005 (3000..3005)");
    short('"8000:80"', "published 8000 (8000..8000), target 80 (80..80)");
    short("22:22", "published 22 (22..22), target 22 (22..22)");
    short('"9090-9091:8080-8081"', "published 9090-9091 (9090..9091), target 8080-8081 (8080..8081)");
    short('"8000-9000:80"', "published 8000-9000 (8000..9000), target 80 (80..80)");
    short('":80"', "target 80 (80..80)");
  });

  test("may name the address of the host", () => {
    short('"127.0.0.1:8001:80"', "ip 127.0.0.1, published 8001 (8001..8001), target 80 (80..80)");
    short('"127.0.0.1::80"', "ip 127.0.0.1, target 80 (80..80)");
    short('"[::1]:6001:80"', "ip [::1], published 6001 (6001..6001), target 80 (80..80)");
    short('"::1:6000:80"', "ip ::1, published 6000 (6000..6000), target 80 (80..80)");
    short('"[fe80::1.2.3.4]:1:1"', "ip [fe80::1.2.3.4], published 1 (1..1), target 1 (1..1)");
  });

  test("may name a protocol, in any case", () => {
    short('"6060:6060/udp"', "published 6060 (6060..6060), target 6060 (6060..6060), protocol udp");
    short('"80/TCP"', "target 80 (80..80), protocol TCP");
    short('"80/sctp"', "target 80 (80..80), protocol sctp");
  });

  test("hides numbers behind variables, whose colons part nothing", () => {
    short('"${PORT:-8080}:80"', "published ${PORT:-8080}, target 80 (80..80)");
    short('"${IP:-127.0.0.1}:${P}:$T/${X}"', "ip ${IP:-127.0.0.1}, published ${P}, target $T, protocol ${X}");
    short('"${ALL}"', "target ${ALL}");
    short('"80${N}-81:80"', "published 80${N}-81, target 80 (80..80)");
  });

  test("breaks the grammar", () => {
    short('"80:90-91"', "published 80 (80..80), target 90-91 (90..91) !");
    short('"8000-8002:80-81"', "published 8000-8002 (8000..8002), target 80-81 (80..81) !");
    short('"81-80"', "target 81-80 (81..80) !");
    short('"localhost:80:80"', "ip localhost, published 80 (80..80), target 80 (80..80) !");
    short('"127.0.0.256:80:80"', "ip 127.0.0.256, published 80 (80..80), target 80 (80..80) !");
    short('"1::2::3:80:80"', "ip 1::2::3, published 80 (80..80), target 80 (80..80) !");
    short('"80:80/http"', "published 80 (80..80), target 80 (80..80), protocol http !");
    short('"80:"', "published 80 (80..80), target  !");
    short('"65536"', "target 65536 (65536..65536) !");
    short('"web"', "target web !");
    short('""', "target  !");
  });

  test("keeps exact places behind escapes and in flow style", () => {
    check(
      "ports: [\"8\\u0030:80\", '81:81']",
      "published 80 (80..80) at 8\\u0030, target 80 (80..80)",
      "published 81 (81..81), target 81 (81..81)",
    );
  });
});

describe("a port in long form", () => {
  test("has the same parts", () => {
    check(
      'ports:\n  - target: 80\n    published: "8080-8090"\n    host_ip: 127.0.0.1\n    protocol: udp\n    mode: host',
      "ip 127.0.0.1, published 8080-8090 (8080..8090), target 80 (80..80), protocol udp",
    );
    check("ports:\n  - {target: 80}", "target 80 (80..80)");
    check("ports:\n  - target: 80\n    published: ${P}", "published ${P}, target 80 (80..80)");
    check("ports:\n  - target: 80\n    protocol: http", "target 80 (80..80), protocol http !");
  });

  test("may be half written", () => {
    check("ports:\n  - target:\n    published: 80", "published 80 (80..80)");
    check("ports:\n  -\n  - 80", "target 80 (80..80)");
    check("ports:");
    check("ports: 80");
  });
});
