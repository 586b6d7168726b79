import * as path from 'node:path';
import { URI } from 'vscode-uri';

/** The file URI of a rule's page as shipped beside the bundle that runs, dist/ next to docs/. */
export function rulePageFile(id: string): string {
  return URI.file(path.resolve(__dirname, '..', 'docs', 'rules', `${id}.md`)).toString();
}
