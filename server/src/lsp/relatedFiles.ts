import type { Connection } from "vscode-languageserver";
import { type RelatedAnswer, type RelatedRequest, relatedKey } from "../core/lint/related.ts";
import type { Client } from "./client.ts";
import type { OpenDocuments } from "./documents.ts";
import type { Host } from "./host.ts";
import { readRelatedRequest } from "./protocol.ts";
import { isFile, relativeTo } from "./uris.ts";

export type Answers = Map<string, RelatedAnswer>;

/** Answers what the engine wants to know of other files: an open document wins, then the host's disk, then the client. */
export class RelatedFiles {
  constructor(
    private readonly connection: Connection,
    private readonly client: Client,
    private readonly host: Host,
    private readonly documents: OpenDocuments,
  ) {}

  /** @param uri the file whose folder the requests are relative to. What nobody can answer is left out. */
  async ask(uri: string, requests: readonly RelatedRequest[]): Promise<Answers> {
    const answers: Answers = new Map();
    const forClient: RelatedRequest[] = [];
    await Promise.all(
      requests.map(async (one) => {
        const address = relativeTo(uri, one.path);
        if (address === undefined) return;
        const open = one.as === "list" ? undefined : this.documents.get(address);
        if (open && one.as === "text") {
          answers.set(relatedKey(one), { as: "text", text: open.text });
        } else if (this.host.read && isFile(address)) {
          const answer = await this.host.read(address, one.as);
          if (answer) answers.set(relatedKey(one), open ? asOpen(answer) : answer);
        } else if (this.client.readsFiles) {
          forClient.push(one);
        }
      }),
    );
    if (forClient.length > 0) {
      for (const [key, answer] of await this.askClient(uri, forClient)) answers.set(key, answer);
    }
    return answers;
  }

  private async askClient(
    uri: string,
    requests: readonly RelatedRequest[],
  ): Promise<readonly [string, RelatedAnswer][]> {
    try {
      return Object.entries(await this.connection.sendRequest(readRelatedRequest, { uri, requests }));
    } catch (error) {
      this.connection.console.warn(`dockwise/readRelated: ${error}`);
      return [];
    }
  }
}

/** A document that is open but not saved yet is there all the same. */
function asOpen(answer: RelatedAnswer): RelatedAnswer {
  return answer.as === "stat" && answer.stat === null
    ? { as: "stat", stat: { type: "file", mode: undefined } }
    : answer;
}
