import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { label, labelLink, plan } from '../../taxonomy';

const labelled = (...content: readonly string[]) => plan([], labelLink(...content));

describe('resource-attributes finds', () => {
  it('a label without xlink:label', () =>
    checkFindings(
      labelled(
        '<link:label xlink:type="resource" xlink:role="http://www.xbrl.org/2003/role/label" xml:lang="en">Cash</link:label>',
        ' ^^^^^^^^^^ error resource-attributes: This label has no xlink:label.',
      ),
    ));

  it('a label that is not marked as a resource', () =>
    checkFindings(
      labelled(
        '<link:label xlink:label="Cash_lbl" xlink:role="http://www.xbrl.org/2003/role/label" xml:lang="en">Cash</link:label>',
        ' ^^^^^^^^^^ error resource-attributes: Add xlink:type="resource".',
      ),
    ));

  it('a reference marked as a locator', () =>
    checkFindings(
      labelled(
        '<link:reference xlink:type="locator" xlink:label="Cash_ref" xlink:role="http://www.xbrl.org/2003/role/reference"/>',
        '                            ^^^^^^^ error resource-attributes: It must be "resource".',
      ),
      { ignore: ['content-model'] },
    ));

  it('a resource of another vocabulary without xlink:label', () =>
    checkFindings(
      labelled(
        '<other:note xmlns:other="http://other.example/" xlink:type="resource"/>',
        ' ^^^^^^^^^^ error resource-attributes',
      ),
    ));
});

describe('resource-attributes is silent on', () => {
  it('a label that has both', () => checkFindings(labelled(label('Cash', 'Cash'))));

  it('the documentation of a link, which is no resource', () => checkFindings(labelled('<link:documentation>Labels of the plan</link:documentation>')));
});

describe('resource-attributes has a code', () => {
  it('for label', () => checkCodes(labelled('<link:label xlink:type="resource" xml:lang="en">Cash</link:label>'), 'resource-attributes', 'error xbrl.3.5.3.8.2:resourceLabel'));

  it('for type', () => checkCodes(labelled('<link:label xlink:label="Cash_lbl" xml:lang="en">Cash</link:label>'), 'resource-attributes', 'error xbrl.3.5.3.8.1:resourceType'));
});
