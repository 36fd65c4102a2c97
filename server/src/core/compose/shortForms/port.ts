import { maskVariables } from "../interpolation.ts";
import type { Part, Port, PortRange } from "../model.ts";
import type { ComposeNode, MapNode, ScalarNode } from "../node.ts";
import { contentOf, itemsOf, partOf, scalarAt, writtenScalar } from "./part.ts";
import { portProblem } from "./portProblem.ts";

/** `ports:` in either form. */
export function readPorts(node: ComposeNode | undefined): readonly Port[] {
  return itemsOf(node).flatMap((item) => {
    if (item.kind === "map") return [readLong(item)];
    const scalar = writtenScalar(item);
    return scalar ? [readShort(scalar)] : [];
  });
}

/** `[[IP:][PUBLISHED]:]TARGET[/PROTOCOL]`, split from the right, as an IPv6 address may stand without brackets. */
function readShort(node: ScalarNode): Port {
  const { mapped } = node;
  const mask = maskVariables(mapped.text);
  const slash = mask.indexOf("/");
  const end = slash < 0 ? mask.length : slash;
  const targetColon = mask.lastIndexOf(":", end - 1);
  const publishedColon = targetColon < 1 ? -1 : mask.lastIndexOf(":", targetColon - 1);

  const protocol = slash < 0 ? undefined : partOf(mapped, slash + 1, mask.length);
  const target = rangeOf(partOf(mapped, targetColon + 1, end), node.value);
  const published =
    targetColon > publishedColon + 1
      ? rangeOf(partOf(mapped, publishedColon + 1, targetColon), null)
      : undefined;
  const hostIp = publishedColon > 0 ? partOf(mapped, 0, publishedColon) : undefined;
  const port = { node, form: "short", hostIp, published, target, protocol } as const;
  return { ...port, wellFormed: portProblem(port) === undefined };
}

function readLong(node: MapNode): Port {
  const part = (key: string): Part | undefined => {
    const scalar = scalarAt(node, key);
    return scalar && contentOf(scalar);
  };
  const range = (key: string): PortRange | undefined => {
    const scalar = scalarAt(node, key);
    return scalar && rangeOf(contentOf(scalar), scalar.value);
  };
  const port = {
    node,
    form: "long",
    hostIp: part("host_ip"),
    published: range("published"),
    target: range("target"),
    protocol: part("protocol"),
  } as const;
  return { ...port, wellFormed: portProblem(port) === undefined };
}

/** What YAML reads as a number may be written as `0x1F90` too. */
function rangeOf(part: Part, value: ScalarNode["value"]): PortRange {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0)
    return { ...part, first: value, last: value };
  const match = /^(\d+)(?:-(\d+))?$/.exec(part.text);
  const first = match ? Number(match[1]) : undefined;
  return { ...part, first, last: match?.[2] === undefined ? first : Number(match[2]) };
}
