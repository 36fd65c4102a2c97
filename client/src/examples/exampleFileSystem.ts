import {
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileChangeType,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
} from "vscode";
import type { Library } from "../questions/library.ts";
import { examplePath, parseExamplePath } from "./exampleFiles.ts";

export const exampleScheme = "dockwise-try";

interface File {
  readonly bytes: Uint8Array;
  readonly created: number;
  readonly changed: number;
}

/**
 * Examples as files that can be edited, kept in memory. A file that is read for the first time holds the example that its path names;
 * a fix may put others next to it.
 */
export class ExampleFileSystem implements FileSystemProvider {
  private readonly changes = new EventEmitter<FileChangeEvent[]>();
  private readonly files = new Map<string, File>();

  readonly onDidChangeFile = this.changes.event;

  constructor(private readonly library: Library) {}

  uriOf(question: string, index: number, language: string): Uri {
    return Uri.from({ scheme: exampleScheme, path: examplePath(question, index, language) });
  }

  async stat(uri: Uri): Promise<FileStat> {
    if (/^\/(Q\d+-\d+\/?)?$/.test(uri.path)) return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    const { bytes, created, changed } = await this.file(uri);
    return { type: FileType.File, ctime: created, mtime: changed, size: bytes.length };
  }

  async readFile(uri: Uri): Promise<Uint8Array> {
    return (await this.file(uri)).bytes;
  }

  writeFile(uri: Uri, bytes: Uint8Array): void {
    const now = Date.now();
    const before = this.files.get(uri.path);
    this.files.set(uri.path, { bytes, created: before?.created ?? now, changed: now });
    this.changes.fire([{ type: before ? FileChangeType.Changed : FileChangeType.Created, uri }]);
  }

  readDirectory(uri: Uri): [string, FileType][] {
    const folder = uri.path.endsWith("/") ? uri.path : `${uri.path}/`;
    return [...this.files.keys()]
      .filter((path) => path.startsWith(folder) && !path.slice(folder.length).includes("/"))
      .map((path) => [path.slice(folder.length), FileType.File]);
  }

  delete(uri: Uri): void {
    this.files.delete(uri.path);
    this.changes.fire([{ type: FileChangeType.Deleted, uri }]);
  }

  rename(from: Uri, to: Uri): void {
    const file = this.files.get(from.path);
    if (!file) throw FileSystemError.FileNotFound(from);
    this.writeFile(to, file.bytes);
    this.delete(from);
  }

  createDirectory(): void {
    // A folder is there as soon as it has a file.
  }

  watch(): Disposable {
    return new Disposable(() => {});
  }

  private async file(uri: Uri): Promise<File> {
    const known = this.files.get(uri.path);
    if (known) return known;
    const name = parseExamplePath(uri.path);
    const example = name && (await this.library.body(name.question))?.examples[name.index];
    if (!example || examplePath(name.question, name.index, example.language) !== uri.path) {
      throw FileSystemError.FileNotFound(uri);
    }
    const now = Date.now();
    const file = { bytes: new TextEncoder().encode(example.code), created: now, changed: now };
    this.files.set(uri.path, file);
    return file;
  }
}
