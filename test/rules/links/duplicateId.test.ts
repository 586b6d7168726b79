import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, findingsOf } from '../../fixture';
import { concept, labels, plan } from '../../taxonomy';

const twice = (...ids: readonly string[]) => plan(ids.map((id, index) => `<xsd:element ${id} name="Type${index}" type="xsd:string"/>`));

describe('duplicate-id finds', () => {
  it('a concept with the id of another', () =>
    checkFindings(
      plan(
        [
          concept('Cash'),
          '<xsd:element id="hbr_Cash" name="Receivables" type="xbrli:stringItemType"/>',
          '                 ^^^^^^^^ error duplicate-id: The id "hbr_Cash" is taken by another element of this document.',
        ],
        labels(['Cash']),
      ),
    ));

  it('an xml:id that repeats an id', () =>
    checkFindings(
      plan([
        '<xsd:element id="hbr_Ferry" name="Ferry" type="xsd:string"/>',
        '<xsd:element xml:id="hbr_Ferry" name="Boat" type="xsd:string"/>',
        '                     ^^^^^^^^^ error duplicate-id',
      ]),
    ));

  it('each later element, and says where the first one is', async () => {
    const findings = await findingsOf(twice('id="a"', 'id="a"', 'id="a"'));
    const [first, second] = findings.map(({ rule, related }) => ({ rule: rule.id, related: related[0]!.range.start }));
    assert.equal(findings.length, 2);
    assert.equal(first!.rule, 'duplicate-id');
    assert.equal(first!.related, second!.related);
  });
});

describe('duplicate-id is silent on', () => {
  it('ids that differ, if only by case', () => checkFindings(twice('id="hbr_Ferry"', 'id="hbr_ferry"')));

  it('the same id in two documents', () => checkFindings(twice('id="hbr_Ferry"') + twice('id="hbr_Ferry"').replace('plan.xsd', 'other.xsd')));

  it('ids that are still to be typed', () => checkFindings(twice('id=""', 'id=""'), { ignore: ['attribute-value'] }));
});

it('duplicate-id has one code', () => checkCodes(twice('id="a"', 'id="a"'), 'duplicate-id', 'error xml.3.3.1:idMustBeUnique'));
