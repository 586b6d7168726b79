import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { concept, labels, locator, plan, presentationArc, presentationLink } from '../../taxonomy';

/** A presentation of Assets and Cash with this arc. */
function presentation(...arc: readonly string[]): string {
  return plan([concept('Assets'), concept('Cash')], labels(['Assets', 'Cash']), presentationLink(locator('Assets'), locator('Cash'), ...arc));
}

const arc = (attributes: string) => presentation(`<link:presentationArc ${attributes}/>`);
const arcrole = 'xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child"';

describe('arc-attributes finds', () => {
  it('an arc that ends nowhere', () =>
    checkFindings(
      presentation(
        '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" order="1"/>',
        ' ^^^^^^^^^^^^^^^^^^^^ error arc-attributes: This presentationArc has no xlink:to.',
      ),
    ));

  it('an arc whose start is empty', () =>
    checkFindings(
      presentation(
        '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="" xlink:to="Cash" order="1"/>',
        '                                                                                                                ^^ error arc-attributes: This presentationArc has no xlink:from.',
      ),
    ));

  it('an arc without arcrole', () =>
    checkFindings(
      presentation(
        '<link:presentationArc xlink:type="arc" xlink:from="Assets" xlink:to="Cash" order="1"/>',
        ' ^^^^^^^^^^^^^^^^^^^^ error arc-attributes: This presentationArc has no xlink:arcrole.',
      ),
    ));

  it('an arc that is not marked as one', () =>
    checkFindings(
      presentation(
        '<link:presentationArc xlink:type="locator" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="Cash" order="1"/>',
        '                                  ^^^^^^^ error arc-attributes: It must be "arc".',
      ),
    ));

  it('all that an arc lacks, once', () =>
    checkFindings(
      presentation(
        '<link:presentationArc/>',
        ' ^^^^^^^^^^^^^^^^^^^^ error arc-attributes: no xlink:from and no xlink:to and no xlink:type and no xlink:arcrole.',
      ),
    ));

  it('an arc of another vocabulary that ends nowhere', () =>
    checkFindings(
      presentation(
        '<other:arc xmlns:other="http://other.example/" xlink:type="arc" xlink:from="Assets"/>',
        ' ^^^^^^^^^ error arc-attributes: This arc has no xlink:to.',
      ),
    ));
});

describe('arc-attributes is silent on', () => {
  it('an arc that has them all', () => checkFindings(presentation(presentationArc('Assets', 'Cash'))));

  it('an arc of another vocabulary without arcrole', () => checkFindings(presentation('<other:arc xmlns:other="http://other.example/" xlink:type="arc" xlink:from="Assets" xlink:to="Cash"/>')));

  it('names that nothing has, which is another finding', () => checkFindings(presentation(presentationArc('Assets', 'Csh')), { ignore: ['arc-end'] }));
});

describe('arc-attributes has a code', () => {
  it('for from', () => checkCodes(arc(`xlink:type="arc" ${arcrole} xlink:to="Cash"`), 'arc-attributes', 'error xbrl.3.5.3.9.2:arcFrom'));

  it('for to', () => checkCodes(arc(`xlink:type="arc" ${arcrole} xlink:from="Assets"`), 'arc-attributes', 'error xbrl.3.5.3.9.2:arcTo'));

  it('for the arcrole', () => checkCodes(arc('xlink:type="arc" xlink:from="Assets" xlink:to="Cash"'), 'arc-attributes', 'error xmlSchema:attributesRequired'));
});
