import { describe, it } from 'node:test';
import { rules } from '../../../server/rules/index';
import { checkFindings } from '../../fixture';
import { context, duration, inline } from '../../report/instances';
import { file } from '../../taxonomy';
import { checkReported, reported, taxonomy } from './reported';

const identifier = '<xbrli:identifier scheme="http://www.sec.gov/CIK">0000012345</xbrli:identifier>';
const period = '<xbrli:period><xbrli:instant>2025-12-31</xbrli:instant></xbrli:period>';
const head = '<xbrli:context id="odd">';
const entity = `<xbrli:entity>${identifier}</xbrli:entity>`;

describe('context-content finds', () => {
  it('a context without entity', () =>
    checkReported(
      reported(
        `${head}${period}</xbrli:context>`,
        ' ^^^^^^^^^^^^^ error context-content: The context odd has no entity. Add one with the identifier of who reports.',
      ),
    ));

  it('an entity without identifier', () =>
    checkReported(
      reported(
        head,
        '<xbrli:entity/>',
        ' ^^^^^^^^^^^^ error context-content: The context odd has no identifier of its entity.',
        `${period}</xbrli:context>`,
      ),
    ));

  for (const profile of ['xbrl', 'sec', 'esef'] as const) {
    it(`an empty identifier, and says nothing else of it, under the profile ${profile}`, () =>
      checkFindings(
        reported(
          `${head}<xbrli:entity>`,
          '<xbrli:identifier scheme="http://www.sec.gov/CIK"> </xbrli:identifier>',
          ' ^^^^^^^^^^^^^^^^ error context-content: The context odd has an empty identifier of its entity.',
          `</xbrli:entity>${period}</xbrli:context>`,
        ),
        { profile, ignore: rules.map(({ id }) => id).filter((id) => !['context-content', 'entity-identifier'].includes(id)) },
      ));
  }

  it('an identifier of no scheme', () =>
    checkReported(
      reported(
        `${head}<xbrli:entity>`,
        '<xbrli:identifier>0000012345</xbrli:identifier>',
        ' ^^^^^^^^^^^^^^^^ error context-content: The context odd does not say of which scheme the identifier of its entity is.',
        `</xbrli:entity>${period}</xbrli:context>`,
      ),
    ));

  it('a scenario in the entity, and a segment beside it', () =>
    checkReported(
      reported(
        `${head}<xbrli:entity>${identifier}`,
        '<xbrli:scenario/>',
        ' ^^^^^^^^^^^^^^ error context-content: scenario has no place in the entity of a context: what it says of odd is lost. Move it into the context itself, after its period.',
        `</xbrli:entity>${period}`,
        '<xbrli:segment/>',
        ' ^^^^^^^^^^^^^ error context-content: segment has no place in a context: what it says of odd is lost. Move it into the entity of the context, after the identifier.',
        '</xbrli:context>',
      ),
    ));

  it('misspelt names, and not that something is lacking', () =>
    checkReported(
      reported(
        head,
        '<xbrli:entty/>',
        ' ^^^^^^^^^^^ error context-content: entty has no place in a context: what it says of odd is lost. Did you mean entity?',
        '<xbrli:period>',
        '<xbrli:instnt>2025-12-31</xbrli:instnt>',
        ' ^^^^^^^^^^^^ error context-content: instnt has no place in the period of a context: what it says of odd is lost. Did you mean instant?',
        '</xbrli:period></xbrli:context>',
      ),
    ));

  it('what is no part of a context at all, also in Inline XBRL', () =>
    checkReported(
      taxonomy() +
        file(
          'report.xhtml',
          inline([
            `${head}${entity}${period}`,
            '<p>Plan</p>',
            ' ^ error context-content: p has no place in a context: what it says of odd is lost. Remove it: there is nothing there but entity, period, scenario.',
            '</xbrli:context>',
          ]),
        ),
    ));

  it('a lost prefix', () =>
    checkReported(
      reported(
        `${head}<xbrli:entity>`,
        '<identifier scheme="http://www.sec.gov/CIK">0000012345</identifier>',
        ' ^^^^^^^^^^ error context-content: identifier has no place in the entity of a context: what it says of odd is lost. Give it the prefix of the namespace http://www.xbrl.org/2003/instance.',
        `</xbrli:entity>${period}</xbrli:context>`,
      ),
    ));

  it('the same in more than ten contexts, once', () =>
    checkReported(
      reported(
        head,
        ' ^^^^^^^^^^^^^ error context-content: This context has no entity, and it is the same with 10 more. Add one',
        `${period}</xbrli:context>`,
        ...Array.from({ length: 10 }, (_, index) => `<xbrli:context id="odd${index}">${period}</xbrli:context>`),
      ),
    ));
});

it('context-content is silent on contexts in order', () =>
  checkReported(
    reported(
      context('one', { segment: '<region xmlns="http://regions.example">North</region>' }),
      context('two', { period: duration('2025-01-01', '2025-06-30') }),
      context('three', { period: '<xbrli:forever/>', scenario: '<plan xmlns="http://plans.example"><xbrli:entity/></plan>' }),
    ),
  ));
