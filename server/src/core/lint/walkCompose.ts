import type { ComposeDocument, ComposeFile, Service } from "../compose/model.ts";
import type { ComposeNode } from "../compose/node.ts";
import type { ComposeVisitor } from "./rule.ts";
import { Handlers, type Subscriber } from "./runner.ts";

export function walkCompose(file: ComposeFile, subscribers: readonly Subscriber<ComposeVisitor>[]): void {
  const paths = new Handlers<ComposeNode, ComposeDocument>();
  const services = new Handlers<Service, ComposeDocument>();
  const documents = new Handlers<ComposeDocument>();
  for (const { visitor, run } of subscribers) {
    paths.add(run, visitor.path);
    services.add(run, { service: visitor.service });
    documents.add(run, { document: visitor.document });
  }

  for (const document of file.documents) {
    for (const pattern of paths.keys) {
      for (const node of document.at(pattern)) paths.call(pattern, node, document);
    }
    for (const service of document.services) services.call("service", service, document);
    documents.call("document", document, undefined);
  }
}
