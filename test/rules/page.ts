import assert from 'node:assert/strict';
import type { Profile } from '../../server/index/profile';

/** What a rule's page says that can be checked. */
export interface Page {
  readonly title: string;
  /** The headings of its second level, in order. */
  readonly sections: readonly string[];
  /** What its table says under a profile: a severity and the codes that findings of it have. */
  rows(profile: Profile): readonly { readonly severity: string; readonly codes: readonly string[] }[];
  /** The first XML example of a section. */
  example(section: string): string;
}

const names: Readonly<Record<Profile, string>> = { xbrl: 'XBRL', sec: 'SEC', esef: 'ESEF' };

/** Reads a rule's page. Its first table has a profile, or every profile, in the first column, then severity and codes. */
export function readPage(text: string): Page {
  const table = /(?:^\|.*\n)+/m.exec(text)?.[0] ?? assert.fail('The page has no table.');
  const rows = table.trim().split('\n').slice(2).map((line) => {
    const [, applies = '', severity = '', codes = ''] = line.split('|').map((cell) => cell.trim());
    return { applies, severity, codes: [...codes.matchAll(/`([^`]*)`/g)].map(([, code]) => code!) };
  });
  return {
    title: /^# (.*)$/m.exec(text)?.[1] ?? '',
    sections: [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading!),
    rows: (profile) => rows.filter(({ applies }) => applies === names[profile] || /every profile$/i.test(applies)),
    example: (section) => {
      const [, content = ''] = text.split(`\n## ${section}\n`);
      return /```xml\n([\s\S]*?)```/.exec(content.split('\n## ')[0]!)?.[1] ?? assert.fail(`No example under ${section}`);
    },
  };
}
