import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { appinfo, concept, file, labels, linkbase, linkbaseRef, locator, presentationLink, schema } from '../../taxonomy';

const withRole = (href: string, kind: string) => linkbaseRef(href).replace('xlink:type', `xlink:role="http://www.xbrl.org/2003/role/${kind}LinkbaseRef" xlink:type`);

/** A schema with this linkbaseRef, beside a linkbase with a labelLink and a presentationLink. */
function besideLinkbase(...reference: readonly string[]): string {
  return file('plan.xsd', schema(appinfo(...reference), concept('Cash'))) + file('plan_all.xml', linkbase(labels(['Cash'], 'plan.xsd'), presentationLink(locator('Cash', 'plan.xsd'))));
}

describe('linkbase-ref-target finds', () => {
  it('a linkbaseRef that leads to a schema', () =>
    checkFindings(
      file(
        'plan.xsd',
        schema(
          appinfo(
            '<link:linkbaseRef xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="types.xsd"/>',
            '                                                                                                                   ^^^^^^^^^ error linkbase-ref-target: it leads to <xsd:schema>.',
          ),
        ),
      ) + file('types.xsd', schema()),
      { ignore: ['several-top-schemas'] },
    ));

  it('a linkbaseRef whose id nothing has', () =>
    checkFindings(
      besideLinkbase(
        '<link:linkbaseRef xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="plan_all.xml#labels"/>',
        '                                                                                                                   ^^^^^^^^^^^^^^^^^^^ error linkbase-ref-target: the id "labels", which nothing in plan_all.xml has',
      ),
      { ignore: ['missing-standard-label'] },
    ));

  it('a role that promises labels alone, where there is a presentation as well', () =>
    checkFindings(
      besideLinkbase(
        '<link:linkbaseRef xlink:type="simple" xlink:role="http://www.xbrl.org/2003/role/labelLinkbaseRef" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="plan_all.xml"/>',
        '                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error linkbase-ref-target: promises labelLinks only, but plan_all.xml has a presentationLink.',
      ),
    ));
});

describe('linkbase-ref-target is silent on', () => {
  it('a linkbaseRef without role, whatever links there are', () => checkFindings(besideLinkbase(linkbaseRef('plan_all.xml'))));

  it('a role that promises what is there, and links of another vocabulary beside it', () =>
    checkFindings(
      file('plan.xsd', schema(appinfo(withRole('plan_lab.xml', 'label')), concept('Cash'))) +
        file('plan_lab.xml', linkbase(labels(['Cash'], 'plan.xsd'), '<gen:link xmlns:gen="http://xbrl.org/2008/generic" xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"/>')),
    ));

  it('a linkbase inside a schema, by its id', () => checkFindings(file('plan.xsd', schema(appinfo(linkbaseRef('#labels'), linkbase().replace('<link:linkbase', '<link:linkbase id="labels"'))))));

  it('a file that is not there, which is another finding', () => checkFindings(file('plan.xsd', schema(appinfo(withRole('plan_lab.xml', 'label')))), { ignore: ['missing-file'] }));
});

describe('linkbase-ref-target has a code', () => {
  it('for what is no linkbase', () => checkCodes(besideLinkbase(linkbaseRef('plan.xsd'), linkbaseRef('plan_all.xml')), 'linkbase-ref-target', 'error xbrl.4.3.2:linkbaseRefHref'));

  it('for other links than promised', () => checkCodes(besideLinkbase(withRole('plan_all.xml', 'calculation')), 'linkbase-ref-target', 'error xbrl.4.3.4:linkbaseRefLinks'));
});
