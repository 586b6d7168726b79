import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { XbrlDocument } from '../../server/xbrl/document';
import { Arc, ExtendedLink, Locator, RoleReference, TypeDefinition, UsedOn } from '../../server/xbrl/views';
import { openProject } from '../fixture';
import { appinfo, concept, definitionArc, definitionLink, file, linkbase, linkbaseRef, locator, plan, presentationArc, presentationLink, schema } from '../taxonomy';

/** So many names, in letters: URIs that differ in digits alone are no slips of each other. */
const upTo = (count: number) => Array.from({ length: count }, (_, index) => String(index).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit))));

const roleUri = (name: string) => `http://www.harborferries.example/role/${name}`;
const roleRef = (name: string) => `<link:roleRef xlink:type="simple" roleURI="${roleUri(name)}" xlink:href="plan.xsd#${name}"/>`;
const roleType = (uri: string, id: string, usedOn = 'link:presentationLink') => `<link:roleType roleURI="${uri}" id="${id}"><link:definition>1 - Statement - Balance</link:definition><link:usedOn>${usedOn}</link:usedOn></link:roleType>`;
const linkbaseBeside = (...content: readonly string[]) => file('plan.xsd', schema(appinfo(linkbaseRef('links.xml')), concept('Cash'))) + file('links.xml', linkbase(...content));
const generalSpecial = 'http://www.xbrl.org/2003/arcrole/general-special';

/** A type that derives from the one before. */
const type = (index: number) => `<xsd:complexType name="T${index}"><xsd:simpleContent><xsd:restriction base="${index === 0 ? 'xbrli:stringItemType' : `hbr:T${index - 1}`}"/></xsd:simpleContent></xsd:complexType>`;

interface Reading {
  readonly object: object;
  readonly name: string;
  readonly kind: 'getter' | 'method';
}

const reading = <View extends object>(view: { readonly prototype: View }, name: keyof View & string, kind: Reading['kind'] = 'getter'): Reading => ({ object: view.prototype, name, kind });

/** How often something of all views is asked for while a project's findings and outlines are worked out. */
async function timesAsked({ object, name, kind }: Reading, source: string): Promise<number> {
  const { service } = await openProject(source, { profile: 'sec' });
  let asked = 0;
  const original = Object.getOwnPropertyDescriptor(object, name)!;
  if (kind === 'getter') {
    mock.getter(object, name as never, function (this: unknown): unknown {
      asked++;
      return original.get!.call(this);
    } as never);
  } else {
    mock.method(object, name as never, function (this: unknown, ...values: unknown[]): unknown {
      asked++;
      return (original.value as (...given: unknown[]) => unknown).apply(this, values);
    } as never);
  }
  try {
    for (const uri of service.documents) {
      service.diagnose(uri);
      for (const steps = service.outline(uri); !steps.next().done; );
    }
    return asked;
  } finally {
    mock.restoreAll();
  }
}

/** What a hostile document may have thousands of: by what it is, the project with so many, and what would be asked for once for each pair of them. */
const cases: readonly (readonly [string, (names: readonly string[]) => string, Reading])[] = [
  ['lost ids in one link', (names) => linkbaseBeside(presentationLink(...names.map((name) => locator(`Lost${name}`, 'plan.xsd')), presentationArc('Losta', 'Lostb'))), reading(Locator, 'target')],
  ['lost ends of arcs in one link', (names) => plan([], presentationLink(...names.map((name) => locator(name)), ...names.map((name) => presentationArc(`from${name}`, `to${name}`)))), reading(Locator, 'label')],
  ['roles without a roleRef, beside others with one', (names) => linkbaseBeside(...names.map(roleRef), ...names.map((name) => presentationLink().replace('http://www.xbrl.org/2003/role/link', `${roleUri(name)}/used`))), reading(RoleReference, 'target')],
  ['roleRefs whose role nothing declares', (names) => linkbaseBeside(...names.map(roleRef), ...names.map(() => presentationLink())), reading(ExtendedLink, 'role')],
  ['links of one role', (names) => plan([...names, 'Cash'].map((name) => concept(name)), ...names.map((name) => definitionLink(locator('Cash'), locator(name), definitionArc('Cash', name, generalSpecial)))), reading(Arc, 'link')],
  ['names of types that nothing declares', (names) => file('plan.xsd', schema(...names.map((_, index) => type(index)), ...names.map((name) => concept(name, { type: `hbr:Lost${name}` })))), reading(TypeDefinition, 'name')],
  ['declarations of one role', (names) => ['plan.xsd', 'other.xsd'].map((name) => file(name, schema(appinfo(...(name === 'plan.xsd' ? [linkbaseRef('other.xsd')] : []), ...names.map((id) => roleType(roleUri('Balance'), id)))))).join(''), reading(UsedOn, 'name')],
];

describe('The work that a document makes grows as the document does, not as its square, where there are many', () => {
  for (const [what, projectOf, asked] of cases) {
    it(what, async () => {
      const [once, twice] = [await timesAsked(asked, projectOf(upTo(150))), await timesAsked(asked, projectOf(upTo(300)))];
      assert.ok(once > 0, `Nobody asks for ${asked.name}.`);
      assert.ok(twice < 3 * once, `Asked for ${asked.name} ${once} times, and with twice as many ${twice} times.`);
    });
  }

  it('steps in the derivation of types', async () => {
    const chain = (count: number) => file('plan.xsd', schema(...upTo(count).map((_, index) => type(index)), ...upTo(50).map((name) => concept(name, { type: `hbr:T${count - 1}` }))));
    const asked = reading(XbrlDocument, 'typeOf', 'method');
    const [once, twice] = [await timesAsked(asked, chain(200)), await timesAsked(asked, chain(400))];
    assert.ok(once > 0 && twice < 1.5 * once, `${once} steps, and with a derivation that is twice as long ${twice}.`);
  });
});
