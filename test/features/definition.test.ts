import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDefinition, openProject, uriOf } from '../fixture';
import { appinfo, calculationLink, concept, linkbase, locator, presentationArc, presentationLink, schema } from '../taxonomy';

/** A line that a definition should lead to: all of it is marked. */
function marked(line: string): string {
  return `${line}\n${'^'.repeat(line.length)} here`;
}

const cash = marked(concept('Cash'));

describe('Go to definition', () => {
  it('leads from the href of a locator to the element it declares', () =>
    checkDefinition(`
-- plan.xsd
${schema(appinfo(linkbase(presentationLink('<link:loc xlink:type="locator" xlink:href="#hbr_Ca|sh" xlink:label="Cash"/>'))), cash)}`));

  it('leads from a linkbase to the schema beside it', () =>
    checkDefinition(`
-- plan.xsd
${schema(appinfo('<link:linkbaseRef xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="plan_pre.xml"/>'), cash)}
-- plan_pre.xml
${linkbase(presentationLink('<link:loc xlink:type="locator" xlink:href="plan.xsd#hbr_Ca|sh" xlink:label="Cash"/>'))}`));

  it('leads from the ends of an arc to the concept, through whatever locator', () =>
    checkDefinition(`
-- plan.xsd
${schema(
  appinfo(
    linkbase(
      presentationLink(
        '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="loc|_2" order="1"/>',
        locator('Assets'),
        '<link:loc xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="loc_2"/>',
      ),
    ),
  ),
  concept('Assets'),
  cash,
)}`));

  it('leads to the locator where the taxonomy of the concept is not available', () =>
    checkDefinition(`
-- plan.xsd
${schema(
  appinfo(
    linkbase(
      presentationLink(
        locator('Assets'),
        presentationArc('Assets', 'Cash').replace('xlink:to="Cash"', 'xlink:to="Ca|sh"'),
        marked('<link:loc xlink:type="locator" xlink:href="https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd#us-gaap_Cash" xlink:label="Cash"/>'),
      ),
    ),
  ),
  concept('Assets'),
)}`));

  it('leads from a role to its roleType', () =>
    checkDefinition(`
-- plan.xsd
${schema(
  appinfo(
    marked('<link:roleType roleURI="http://www.harborferries.example/role/Balance" id="Balance">'),
    '</link:roleType>',
    linkbase(
      '<link:roleRef xlink:type="simple" roleURI="http://www.harborferries.example/role/Balance" xlink:href="#Balance"/>',
      calculationLink().replace('http://www.xbrl.org/2003/role/link', 'http://www.harborferries.example/role/Bal|ance'),
    ),
  ),
)}`));

  it('leads from schemaLocation to the start of the file', async () => {
    const { service, cursor } = await openProject(`
-- plan.xsd
${schema('<xsd:include schemaLocation="mor|e.xsd"/>')}
-- more.xsd
${schema(concept('Cash'))}`);
    const [link] = service.definition(cursor!.uri, cursor!.position);
    assert.equal(link?.targetUri, uriOf('more.xsd'));
    assert.deepEqual(link.targetSelectionRange.start, { line: 0, character: 0 });
  });

  it('leads nowhere from a reference into a document that is not there', async () => {
    const { service, cursor } = await openProject(`
-- plan.xsd
${schema('<xsd:include schemaLocation="mor|e.xsd"/>')}`);
    assert.deepEqual(service.definition(cursor!.uri, cursor!.position), []);
  });
});
