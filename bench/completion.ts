import type { Host } from '../server/service/host';
import { createLanguageService, type LanguageService } from '../server/service/service';

/** How many concepts the generated taxonomy has. */
export const conceptCount = 20_000;

const folder = 'file:///bench/';
const words = ['Cash', 'Deferred', 'Income', 'Tax', 'Asset', 'Liability', 'Current', 'Net', 'Property', 'Equipment', 'Lease', 'Goodwill', 'Revenue', 'Share'];

/** A name of five words that no other number has. */
function nameOf(number: number): string {
  return [1, 3, 7, 11].map((step) => words[Math.floor(number / step) % words.length]!).join('') + String(number);
}

const namespaces = 'xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:b="urn:bench"';

/** A schema of many concepts, a linkbase with a label for each, and a presentation that is being typed. */
function taxonomy(): ReadonlyMap<string, string> {
  const names = Array.from({ length: conceptCount }, (_, number) => nameOf(number));
  const reference = (file: string) => `<link:linkbaseRef xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="${file}"/>`;
  const declarations = names.map((name, number) => `<xsd:element id="b_${name}" name="${name}" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant" xbrli:balance="${number % 2 === 0 ? 'debit' : 'credit'}" nillable="true"/>`);
  const labels = names.map(
    (name) =>
      `<link:loc xlink:type="locator" xlink:href="bench.xsd#b_${name}" xlink:label="b_${name}"/><link:label xlink:type="resource" xlink:label="l_${name}" xlink:role="http://www.xbrl.org/2003/role/label" xml:lang="en-US">${name.replace(/(?=[A-Z])/g, ' ')}</link:label><link:labelArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-label" xlink:from="b_${name}" xlink:to="l_${name}"/>`,
  );
  return new Map([
    [
      `${folder}bench.xsd`,
      `<xsd:schema targetNamespace="urn:bench" ${namespaces}>\n<xsd:import namespace="http://www.xbrl.org/2003/instance" schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/>\n<xsd:annotation><xsd:appinfo>${reference('bench_lab.xml')}${reference('bench_pre.xml')}</xsd:appinfo></xsd:annotation>\n${declarations.join('\n')}\n</xsd:schema>`,
    ],
    [`${folder}bench_lab.xml`, `<link:linkbase ${namespaces}>\n<link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">\n${labels.join('\n')}\n</link:labelLink>\n</link:linkbase>`],
    [`${folder}bench_pre.xml`, presentation('')],
  ]);
}

function presentation(typed: string): string {
  return `<link:linkbase ${namespaces}>\n<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">\n${typed}\n</link:presentationLink>\n</link:linkbase>`;
}

/** What is typed letter by letter, and in what. */
const typings: readonly (readonly [what: string, before: string, typed: string])[] = [
  ['href, by words of the label', '<link:loc xlink:href="', 'goodwill lease tax'],
  ['xlink:to, with the locator it brings', '<link:presentationArc xlink:to="', 'goodwill lease tax'],
];

/**
 * For each kind of typing, the milliseconds from each letter to its list. The first list of a new service, and the first that
 * searches for words, are apart; before these the document's diagnostics have been asked for, as editors do on opening it.
 */
export async function completionTimes(rounds: number): Promise<readonly (readonly [what: string, times: readonly number[]])[]> {
  const files = taxonomy();
  const encoder = new TextEncoder();
  const host: Host = {
    read: (uri) => Promise.resolve(files.has(uri) ? encoder.encode(files.get(uri)) : undefined),
    list: () => Promise.resolve([...files.keys()]),
    includes: (uri) => files.has(uri),
    pause: () => Promise.resolve(),
    log: () => undefined,
  };
  const first: number[] = [];
  const firstSearch: number[] = [];
  const later = new Map<string, number[]>(typings.map(([what]) => [what, []]));
  for (let round = 0; round < rounds; round++) {
    const service = createLanguageService(host, (id) => id);
    await service.index();
    service.diagnose(`${folder}bench_pre.xml`);
    for (const [what, before, typed] of typings) {
      for (let length = 0; length <= typed.length; length++) {
        const spent = timeOfList(service, before + typed.slice(0, length));
        // The first service warms up.
        if (round === 0) continue;
        if (first.length < round) first.push(spent);
        else if (firstSearch.length < round && length > 0) firstSearch.push(spent);
        else later.get(what)!.push(spent);
      }
    }
  }
  return [['href, first list', first], ['href, first search for words', firstSearch], ...later];
}

function timeOfList(service: LanguageService, line: string): number {
  const uri = `${folder}bench_pre.xml`;
  const start = performance.now();
  service.setText(uri, presentation(line));
  const { items } = service.completion(uri, { line: 2, character: line.length }, { support: { snippets: true, insertReplace: true }, trigger: undefined });
  const spent = performance.now() - start;
  if (items.length === 0) throw new Error(`No list for ${line}`);
  return spent;
}
