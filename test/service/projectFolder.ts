import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { after } from 'node:test';
import { FileHost, type FileHostOptions } from '../../server/node/fileHost';
import { fileUri } from '../../server/node/fileUri';
import { createLanguageService, type LanguageService } from '../../server/service/service';

/** A folder on disk with a workspace in it and taxonomies of others beside that. It goes when the test file is through. */
export class ProjectFolder {
  readonly path = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-project-')));

  /** @param files texts by their paths; those of the workspace begin with `workspace/` */
  constructor(files: Readonly<Record<string, string>>) {
    after(() => fs.rmSync(this.path, { recursive: true }));
    fs.mkdirSync(this.file('workspace'), { recursive: true });
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  file(name: string): string {
    return path.join(this.path, name);
  }

  uri(name: string): string {
    return fileUri(this.file(name));
  }

  write(name: string, text: string): void {
    fs.mkdirSync(path.dirname(this.file(name)), { recursive: true });
    fs.writeFileSync(this.file(name), text);
  }

  host(options: Partial<FileHostOptions> = {}): FileHost {
    return new FileHost({ roots: [this.file('workspace')], ...options }, (message) => assert.fail(message));
  }

  /** A service on the workspace, with everything read. */
  async open(options: Partial<FileHostOptions> = {}): Promise<LanguageService> {
    const service = createLanguageService(this.host(options), (id) => `rules:${id}`);
    await service.index();
    return service;
  }
}

/** What is not available, in the service's words: URLs and paths of the folder. */
export function missingIn(service: LanguageService): readonly string[] {
  return [...service.status.unavailable].sort();
}
