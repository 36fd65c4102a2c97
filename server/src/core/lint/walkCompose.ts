import type { ComposeDocument, ComposeFile } from "../compose/model.ts";
import type { ComposeNode } from "../compose/node.ts";
import type { ComposeVisitor } from "./rule.ts";
import { Handlers, type Subscriber } from "./runner.ts";

export function walkCompose(file: ComposeFile, subscribers: readonly Subscriber<ComposeVisitor>[]): void {
  const paths = new Handlers<[ComposeNode, ComposeDocument]>();
  for (const { visitor, guard } of subscribers) paths.add(guard, visitor.path);

  for (const document of file.documents) {
    for (const pattern of paths.keys) {
      for (const node of document.at(pattern)) paths.call(pattern, node, document);
    }
    for (const service of document.services) {
      for (const { visitor, guard } of subscribers) guard(() => visitor.service?.(service, document));
    }
    for (const { visitor, guard } of subscribers) guard(() => visitor.document?.(document));
  }
}
