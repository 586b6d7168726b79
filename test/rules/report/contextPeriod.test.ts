import { describe, it } from 'node:test';
import { context, duration, instant } from '../../report/instances';
import { checkReported, reported } from './reported';

const entity = '<xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">1</xbrli:identifier></xbrli:entity>';

describe('context-period finds', () => {
  it('a period that ends before it starts', () =>
    checkReported(
      reported(
        `<xbrli:context id="odd">${entity}`,
        '<xbrli:period><xbrli:startDate>2026-01-01</xbrli:startDate><xbrli:endDate>2025-12-31</xbrli:endDate></xbrli:period></xbrli:context>',
        '                                                                          ^^^^^^^^^^ error context-period: The period of the context odd ends before it starts.',
      ),
    ));

  it('a date that is none', () =>
    checkReported(
      reported(
        `<xbrli:context id="odd">${entity}`,
        '<xbrli:period><xbrli:startDate>1 May</xbrli:startDate><xbrli:endDate>2025-12-31</xbrli:endDate></xbrli:period></xbrli:context>',
        '                               ^^^^^ context-period: "1 May" in the period of the context odd is no date that there is',
      ),
    ));

  it('a time zone that there is not', () =>
    checkReported(
      reported(
        `<xbrli:context id="odd">${entity}`,
        '<xbrli:period><xbrli:startDate>2025-01-01</xbrli:startDate><xbrli:endDate>2025-12-31+99:99</xbrli:endDate></xbrli:period></xbrli:context>',
        '                                                                          ^^^^^^^^^^^^^^^^ context-period: is no date that there is',
      ),
    ));

  it('a context without a period', () =>
    checkReported(
      reported(
        `<xbrli:context id="odd">${entity}</xbrli:context>`,
        ' ^^^^^^^^^^^^^ context-period: The context odd has no period',
      ),
    ));
});

it('context-period is silent on a single day, an instant and forever', () =>
  checkReported(reported(context('day', { period: duration('2025-12-31', '2025-12-31') }), context('moment', { period: instant('2025-12-31T12:00:00') }), context('always', { period: '<xbrli:forever/>' }))));
