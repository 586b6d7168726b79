import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { file, schema } from '../../taxonomy';

describe('empty-target-namespace finds', () => {
  it('a targetNamespace of nothing', () =>
    checkFindings(
      file(
        'plan.xsd',
        [
          '<xsd:schema targetNamespace="" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance"></xsd:schema>',
          '                            ^^ error empty-target-namespace: Write the URI of your taxonomy’s namespace.',
        ].join('\n'),
      ),
    ));
});

describe('empty-target-namespace is silent on', () => {
  it('a namespace', () => checkFindings(file('plan.xsd', schema())));

  it('a schema without one, which takes that of who includes it', () => checkFindings(file('plan.xsd', '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance"/>')));
});

it('empty-target-namespace has one code', () => checkCodes(file('plan.xsd', '<xsd:schema targetNamespace=" " xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance"/>'), 'empty-target-namespace', 'error xbrl.5.1:emptyTargetNamespace'));
