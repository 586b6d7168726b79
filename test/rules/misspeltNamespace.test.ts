import { describe, it } from 'node:test';
import { checkCodes, checkFindings, checkFix } from '../fixture';
import { file, linkbase } from '../taxonomy';

describe('misspelt-namespace finds', () => {
  it('https for http', () =>
    checkFindings(
      file(
        'plan_lab.xml',
        [
          '<link:linkbase xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="https://www.w3.org/1999/xlink"><link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"/></link:linkbase>',
          '                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error misspelt-namespace: not quite the namespace http://www.w3.org/1999/xlink',
        ].join('\n'),
      ),
      { ignore: ['link-attributes', 'unknown-attribute'] },
    ));

  it('capitals', () =>
    checkFindings(
      file(
        'plan_lab.xml',
        [
          '<link:linkbase xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xLink"><link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"/></link:linkbase>',
          '                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error misspelt-namespace: not quite the namespace http://www.w3.org/1999/xlink',
        ].join('\n'),
      ),
      { ignore: ['link-attributes', 'unknown-attribute'] },
    ));

  it('a missing letter', () =>
    checkFindings(
      file(
        'plan_lab.xml',
        [
          '<link:linkbase xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlnk"><link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"/></link:linkbase>',
          '                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error misspelt-namespace: not quite the namespace http://www.w3.org/1999/xlink',
        ].join('\n'),
      ),
      { ignore: ['link-attributes', 'unknown-attribute'] },
    ));
});

describe('misspelt-namespace is silent on', () => {
  it('namespaces of others, however near to each other', () => checkFindings(file('plan_lab.xml', linkbase('<x:link xmlns:x="http://xbrl.org/2008/generic2" xmlns:y="http://www.xbrl.org/2003/XLink" y:a="b"/>').replace('generic2', 'other'))));

  it('a misspelt namespace that nothing uses', () => checkFindings(file('plan_lab.xml', linkbase().replace('<link:linkbase', '<link:linkbase xmlns:gen="http://xbrl.org/2008/generics"'))));
});

it('misspelt-namespace has its id for a code', () => checkCodes(file('plan_lab.xml', linkbase('<xlink:a/>').replace('1999/xlink', '1999/xlink/')), 'misspelt-namespace', 'error misspelt-namespace'));

it('misspelt-namespace offers the right one', () =>
  checkFix('misspelt-namespace', file('plan_lab.xml', linkbase('<xlink:a/>').replace('1999/xlink', '1999/xlink/')), file('plan_lab.xml', linkbase('<xlink:a/>'))));
