import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { appinfo, arcroleRef2023, file, linkbase, plan, schema } from '../../taxonomy';

const negatedRef = '<link:roleRef xlink:type="simple" roleURI="http://www.xbrl.org/2009/role/negatedLabel" xlink:href="http://www.xbrl.org/lrr/role/negated-2009-12-16.xsd#negatedLabel"/>';

describe('duplicate-role-ref finds', () => {
  it('two roleRefs of one linkbase for one role', () =>
    checkFindings(
      plan(
        [],
        negatedRef,
        '<link:roleRef xlink:type="simple" roleURI="http://www.xbrl.org/2009/role/negatedLabel" xlink:href="http://www.xbrl.org/lrr/role/negated-2009-12-16.xsd#negatedLabel"/>',
        '                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error duplicate-role-ref: This linkbase already has a roleRef for',
      ),
    ));

  it('two arcroleRefs for one arcrole', () =>
    checkFindings(
      plan(
        [],
        arcroleRef2023,
        '<link:arcroleRef xlink:type="simple" arcroleURI="https://xbrl.org/2023/arcrole/summation-item" xlink:href="http://www.xbrl.org/2023/calculation-1.1.xsd#summation-item"/>',
        '                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error duplicate-role-ref: This linkbase already has an arcroleRef for',
      ),
    ));

  it('two roleRefs of one instance', () =>
    checkFindings(
      file('plan.xsd', schema()) +
        file(
          'plan.xbrl',
          [
            '<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink">',
            '<link:schemaRef xlink:type="simple" xlink:href="plan.xsd"/>',
            negatedRef,
            '<link:roleRef xlink:type="simple" roleURI="http://www.xbrl.org/2009/role/negatedLabel" xlink:href="http://www.xbrl.org/lrr/role/negated-2009-12-16.xsd#negatedLabel"/>',
            '                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error duplicate-role-ref: This instance already has',
            '</xbrli:xbrl>',
          ].join('\n'),
        ),
    ));
});

describe('duplicate-role-ref is silent on', () => {
  it('one role in two linkbases of a schema', () => checkFindings(file('plan.xsd', schema(appinfo(linkbase(negatedRef), linkbase(negatedRef))))));

  it('roleRefs that stand in no linkbase, where they mean nothing', () => checkFindings(file('plan.xsd', schema(appinfo(negatedRef, negatedRef)))));

  it('roleRefs whose role is not written yet, which is another finding', () =>
    checkFindings(plan([], '<link:roleRef xlink:type="simple" roleURI=""/>', '<link:roleRef xlink:type="simple" roleURI=""/>'), { ignore: ['simple-link-attributes'] }));
});

describe('duplicate-role-ref has a code', () => {
  it('for a roleRef', () => checkCodes(plan([], negatedRef, negatedRef), 'duplicate-role-ref', 'error xbrl.3.5.2.4.5:roleRefDuplicate'));

  it('for an arcroleRef', () => checkCodes(plan([], arcroleRef2023, arcroleRef2023), 'duplicate-role-ref', 'error xbrl.3.5.2.5.5:arcroleRefDuplicate'));
});
