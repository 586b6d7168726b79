import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, findingOf } from '../../fixture';
import { appinfo, concept, file, labels, linkbase, plan, schema } from '../../taxonomy';

/** A schema with these declarations. */
function declared(...lines: readonly string[]): string {
  return file('plan.xsd', schema(...lines));
}

/** A plan with Cash and Assets, labelled, and this in its linkbase. */
function linked(...lines: readonly string[]): string {
  return plan([concept('Assets'), concept('Cash')], labels(['Assets', 'Cash']), ...lines);
}

describe('content-model finds', () => {
  it('an arc in a link of another kind', () =>
    checkFindings(
      linked(
        '<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        '<link:loc xlink:type="locator" xlink:href="#hbr_Assets" xlink:label="Assets"/>',
        '<link:loc xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="Cash"/>',
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="1" weight="1"/>',
        ' ^^^^^^^^^^^^^^^^^^^ error content-model: A presentationLink may not have a calculationArc in it.',
        '</link:presentationLink>',
      ), { ignore: ['standard-role-use', 'used-on'] },
    ));

  it('an element that the namespace does not have', () =>
    checkFindings(
      linked(
        '<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        '<link:locator xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="Cash"/>',
        ' ^^^^^^^^^^^^ content-model: A presentationLink may not have a locator in it.',
        '</link:presentationLink>',
      ), { ignore: ['custom-locator'] },
    ));

  it('an element that lost its prefix', () =>
    checkFindings(
      linked(
        '<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        '<loc href="#hbr_Cash"/>',
        ' ^^^ content-model: This loc is in no namespace, so that it means nothing in a presentationLink. Write its prefix',
        '</link:presentationLink>',
      ),
    ));

  it('an import below a declaration', () =>
    checkFindings(
      declared(
        '<xsd:element id="hbr_Cash" name="Cash" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>',
        '<xsd:import namespace="http://www.xbrl.org/2003/linkbase" schemaLocation="http://www.xbrl.org/2003/xbrl-linkbase-2003-12-31.xsd"/>',
        ' ^^^^^^^^^^ content-model: In a schema, an import must stand before all declarations. Move it up.',
      ), { ignore: ['missing-standard-label'] },
    ));

  it('a roleType without a usedOn', () =>
    checkFindings(
      declared(
        '<xsd:annotation><xsd:appinfo>',
        '<link:roleType roleURI="http://www.harborferries.example/role/Fares" id="Fares"/>',
        ' ^^^^^^^^^^^^^ content-model: This roleType has no usedOn. Add one.',
        '</xsd:appinfo></xsd:annotation>',
      ),
    ));

  it('a definition behind a usedOn', () =>
    checkFindings(
      declared(
        '<xsd:annotation><xsd:appinfo><link:roleType roleURI="http://www.harborferries.example/role/Fares" id="Fares"><link:usedOn>link:presentationLink</link:usedOn>',
        '<link:definition>Fares</link:definition>',
        ' ^^^^^^^^^^^^^^^ content-model: In a roleType, a definition must stand before the usedOn. Move it up.',
        '</link:roleType></xsd:appinfo></xsd:annotation>',
      ),
    ));

  it('a type of two contents', () =>
    checkFindings(
      declared(
        '<xsd:complexType name="fares"><xsd:sequence/>',
        '<xsd:choice/>',
        ' ^^^^^^^^^^ content-model: A complexType may have only one of',
        '</xsd:complexType>',
      ),
    ));

  it('markup in a label that is no XHTML', () =>
    checkFindings(
      linked(
        '<link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        '<link:label xlink:type="resource" xlink:label="c" xml:lang="en">Cash',
        '<link:b>at hand</link:b>',
        ' ^^^^^^ content-model: A label may not have a b in it.',
        '</link:label></link:labelLink>',
      ), { ignore: ['label-space'] },
    ));

  it('all of one name once, with the others', async () => {
    const arcs = ['<link:calculationArc/>', '<link:calculationArc/>', '<link:calculationArc/>'].join('');
    const { related } = await findingOf(linked(`<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">${arcs}</link:presentationLink>`), 'content-model');
    assert.equal(related.length, 2);
  });
});

describe('content-model is silent on', () => {
  it('XHTML in a label', () => checkFindings(linked('<link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"><link:label xlink:type="resource" xlink:label="c" xml:lang="en">Cash <b xmlns="http://www.w3.org/1999/xhtml">at hand</b></link:label></link:labelLink>')));

  it('extended links, titles and parts of other namespaces', () => checkFindings(linked('<other:link xmlns:other="http://other.example/" xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"/>'), { ignore: ['undeclared-link'] }));

  it('anything in an appinfo or documentation', () => checkFindings(file('plan.xsd', schema(appinfo('<other:note xmlns:other="http://other.example/"/>', '<xsd:field/>', linkbase())))));

  it('a text that is not well-formed', () => checkFindings(linked('<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"><link:calculationLink'), { ignore: ['xml-syntax', 'link-attributes'] }));
});

describe('content-model has a code', () => {
  it('for what may not be there', () => checkCodes(linked('<link:loc xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="Cash"/>'), 'content-model', 'error xmlSchema:elementUnexpected'));

  it('for what is missing', () => checkCodes(declared('<xsd:simpleType name="fares"/>'), 'content-model', 'error xmlSchema:elementOccurrencesError'));

  it('for an import below a declaration', () => checkCodes(declared(concept('Cash'), '<xsd:import namespace="http://www.xbrl.org/2003/linkbase"/>'), 'content-model', 'error xmlschema.3.4.2:contentModel'));
});
