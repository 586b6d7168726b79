import { describe, it } from 'node:test';
import { rules } from '../../../server/rules/index';
import { checkFindings } from '../../fixture';
import { context, duration } from '../../report/instances';
import { number, reported, text } from './reported';

const ignore = rules.map(({ id }) => id).filter((id) => id !== 'english-fact');
const check = (source: string, profile: 'sec' | 'xbrl' = 'sec') => checkFindings(source, { profile, ignore });

describe('english-fact finds', () => {
  it('a text in another language alone', () =>
    check(
      reported(
        '<hbr:FerryName contextRef="year" xml:lang="de">Morgenröte</hbr:FerryName>',
        '                                           ^^ error english-fact: FerryName is told in the language "de" alone',
      ),
    ));

  it('one in English of nowhere', () =>
    check(
      reported(
        '<hbr:FerryName contextRef="year" xml:lang="en">Aurora</hbr:FerryName>',
        '                                           ^^ error english-fact: with xml:lang="en-US", or without xml:lang',
      ),
    ));

  it('all texts of a report whose language is another, once', () =>
    check(
      reported(
        ...Array.from({ length: 10 }, (_, at) => context(`c${at}`, { period: duration(`20${at + 10}-01-01`, `20${at + 10}-12-31`) })),
        '<hbr:FerryName contextRef="year">Aurora</hbr:FerryName>',
        ' ^^^^^^^^^^^^^ error english-fact: FerryName and 10 more texts are told in the language "de" alone',
        ...Array.from({ length: 10 }, (_, at) => text('FerryName', 'Aurora').replace('year', `c${at}`)),
      ).replace('<xbrli:xbrl ', '<xbrli:xbrl xml:lang="de" '),
    ));
});

describe('english-fact is silent on', () => {
  it('a text that is told in English too', () => check(reported(text('FerryName', 'Morgenröte', ' xml:lang="de"'), text('FerryName', 'Aurora', ' xml:lang="EN-us"'), text('Motto', 'Vorwärts', ' xml:lang="de"'), text('Motto', 'Ahead'))));

  it('numbers, and texts that have no value', () => check(reported(number('Cash', '1', { rest: ' decimals="0" xml:lang="de"' }), text('FerryName', '', ' xml:lang="de" xsi:nil="true"'))));

  it('all of it, under other rules than those of EDGAR', () => check(reported(text('FerryName', 'Morgenröte', ' xml:lang="de"')), 'xbrl'));
});
