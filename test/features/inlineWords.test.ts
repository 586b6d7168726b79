import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDefinition, hoverAt } from '../fixture';
import { context, dollars, explicitMember, inline } from '../report/instances';
import { arcroles } from '../../server/xbrl/names';
import { concept, definitionArc, definitionLink, file, label, labelArc, labelLink, locator, plan, presentationArc, presentationLink } from '../taxonomy';
import { checkPlaces, marked } from './places';

const told = async (source: string) => (await hoverAt(source))?.replaceAll('\\', '').split(/\s*\n+/);
const references = (source: string) => checkPlaces(source, (service, uri, position) => service.references(uri, position, true));
const at = (place: string, source: string) => {
  assert.ok(source.includes(place.replace('|', '')));
  return source.replace(place.replace('|', ''), place);
};

describe('A continuation', () => {
  const note = '<ix:nonNumeric name="hbr:Note" contextRef="now" continuedAt="one">Ferries are</ix:nonNumeric>';
  const [one, two] = ['<ix:continuation id="one" continuedAt="two">old and</ix:continuation>', '<ix:continuation id="two">slow.</ix:continuation>'];
  const taxonomy = plan([concept('Note', { type: 'xbrli:stringItemType' })]);
  const set = (...content: readonly string[]) => taxonomy + file('first.htm', inline([context('now')], ...content));

  it('is told with its text, from its id and from what goes on in it', async () => {
    const whole = ['**Part 2 of 3** of `hbr:Note`', 'Ferries are … old and … slow.', 'Continuation `one`'];
    assert.deepEqual(await told(at('continuedAt="o|ne"', set(note, one, two))), whole);
    assert.deepEqual(await told(at('id="o|ne"', set(note, one, two))), whole);
    assert.deepEqual(await told(at('<ix:conti|nuation id="two"', set(note, one, two))), ['**Part 3 of 3** of `hbr:Note`', ...whole.slice(1, 2), 'Continuation `two`']);
  });
  it('is told where nothing leads to it, or it comes back to itself', async () => {
    assert.equal((await told(at('id="tw|o"', set(two))))![0], '**Nothing goes on in this continuation**');
    assert.equal((await told(at('id="tw|o"', set(one, two.replace('id="two"', 'id="two" continuedAt="one"')))))![0]!.slice(0, 9), '**Part 2 ');
  });
  it('is where a continuedAt leads to, also in another document of the set', async () => {
    await checkDefinition(at('continuedAt="o|ne"', set(note, marked(one, '<ix:continuation id="one" continuedAt="two">'), two)));
    await checkDefinition(at('continuedAt="tw|o"', set(note, one)) + file('second.htm', inline([], marked(two, '<ix:continuation id="two">'))));
  });
  it('has what goes on in it for references', () => {
    const second = file('second.htm', inline([], marked(two, 'two')));
    return references(at('continuedAt="tw|o"', set(note, one)).replace(/^.*continuedAt="tw\|o".*$/m, (line) => marked(line, 'two')) + second);
  });
});

describe('A format', () => {
  const page = (content: string, format = 'ixt:num-dot-|decimal') => plan([concept('Cash')]) + file('report.htm', inline([context('now'), dollars], `<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0" format="${format}">${content}</ix:nonFraction>`));
  it('is told with what it makes of the text, and an example', async () =>
    assert.deepEqual(await told(page('75,183')), ['**num-dot-decimal**', 'Here: `75,183` as `75183`', 'For example: `1,234.56` as `1234.56`', '`http://www.xbrl.org/inlineXBRL/transformation/2020-02-12`']));
  it('is told where it does not read the text', async () => assert.equal((await told(page('75.183,5')))![1], 'Here: `75.183,5` is nothing that it reads'));
  it('is told where it reads whatever stands there', async () => assert.equal((await told(page('-', 'ixt:fixed-|zero')))![2], 'Reads whatever stands there as `0`'));
  it('is told where no registry has it', async () => assert.equal((await told(page('1', 'ixt:num-|point')))![1], 'No registry of transformations known here has it.'));
});

describe('A measure', () => {
  const page = (measure: string) => plan([concept('Cash')]) + file('report.htm', inline([`<xbrli:unit id="u"><xbrli:measure>${measure}</xbrli:measure></xbrli:unit>`]));
  it('is told by the name of the currency', async () => assert.deepEqual(await told(page('iso4217:E|UR')), ['**Euro**', '`EUR` of `http://www.xbrl.org/2003/iso4217`']));
  it('is told as a pure number, or by its name', async () => {
    assert.equal((await told(page('xbrli:p|ure')))![0], '**pure number**');
    assert.equal((await told(page('hbr:Ferr|ies')))![0], '**Ferries**');
    assert.equal(await told(page('abc:Ferr|ies')), undefined);
  });
});

describe('A dimension and a member of a taxonomy that is not at hand', () => {
  const away = (name: string) => `<link:loc xlink:type="locator" xlink:href="http://other.example/2025/other-2025.xsd#other_${name}" xlink:label="${name}"/>`;
  const links = (axis = away('RegionAxis')) => [definitionLink(axis, away('NorthMember'), definitionArc('RegionAxis', 'NorthMember', arcroles.dimensionDomain)), labelLink(away('NorthMember'), label('NorthMember', 'North shore'), labelArc('NorthMember'))];
  const source = (segment: string, axis?: string) => plan([], ...links(axis)) + file('report.htm', inline([context('some', { segment })]).replace('<html ', '<html xmlns:other="http://other.example/2025" '));

  it('are told', async () => {
    assert.match((await hoverAt(source(explicitMember('other:Reg|ionAxis', 'other:NorthMember'))))!, /other_RegionAxis/);
    assert.match((await hoverAt(source(explicitMember('other:RegionAxis', 'other:Nor|thMember'))))!, /North shore/);
  });
  it('lead to a locator', () => checkDefinition(source(explicitMember('other:Reg|ionAxis', 'other:NorthMember'), marked(away('RegionAxis')))));
});

describe('A preferredLabel', () => {
  const total = label('Cash', 'Total of money', { role: 'totalLabel' });
  const source = (role: string, shown = total) => plan([concept('Assets'), concept('Cash')], labelLink(locator('Cash'), label('Cash', 'Money'), shown, labelArc('Cash')), presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash', { rest: `preferredLabel="http://www.xbrl.org/2003/role/${role}"` })));
  it('leads to the label that it chooses', () => checkDefinition(source('total|Label', marked(total, total.slice(0, total.indexOf('>') + 1)))));
  it('leads nowhere where the concept has no such label', () => checkDefinition(source('terse|Label')));
});
