import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { appinfo, file, linkbase, plan, schema } from '../../taxonomy';

const link = '<hbr:ferryLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"/>';
const importOfXl = '<xsd:import namespace="http://www.xbrl.org/2003/XLink" schemaLocation="http://www.xbrl.org/2003/xl-2003-12-31.xsd"/>';
const declaration = '<xsd:element xmlns:xl="http://www.xbrl.org/2003/XLink" name="ferryLink" type="xl:extendedType" substitutionGroup="xl:extended"/>';

describe('undeclared-link finds', () => {
  it('a link whose namespace has no such element', () =>
    checkFindings(
      plan(
        [],
        '<hbr:ferryLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"/>',
        ' ^^^^^^^^^^^^^ error undeclared-link: No schema of this taxonomy declares ferryLink of the namespace http://www.harborferries.example/20251231.',
      ),
    ));

  it('a link of a namespace without a schema', () => checkCodes(plan([], link.replace('<hbr:ferryLink', '<other:ferryLink xmlns:other="http://other.example/"'), ''), 'undeclared-link', 'error xbrl:schemaDefinitionMissing'));
});

describe('undeclared-link is silent on', () => {
  it('a link that a schema declares', () => checkFindings(file('plan.xsd', schema(appinfo(linkbase(link)), importOfXl, declaration))));

  it('generic links and those of XBRL 2.1', () => checkFindings(plan([], '<gen:link xmlns:gen="http://xbrl.org/2008/generic" xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"/>')));

  it('a link whose schema may be in what is not available', () =>
    checkFindings(file('plan.xsd', schema(appinfo(linkbase(link.replace('<hbr:ferryLink', '<other:ferryLink xmlns:other="http://other.example/"'))), '<xsd:import namespace="http://other.example/" schemaLocation="http://other.example/links.xsd"/>')), { ignore: ['missing-taxonomy'] }));

  it('a linkbase that names its schemas by xsi:schemaLocation', () =>
    checkFindings(plan([], link.replace('<hbr:ferryLink', '<other:ferryLink xmlns:other="http://other.example/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://other.example/ links.xsd"'))));

  it('a linkbase by itself', () => checkFindings(file('plan.xml', linkbase(link))));
});
