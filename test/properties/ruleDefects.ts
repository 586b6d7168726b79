/** What a rule must find in a clean taxonomy with one defect. */
export interface RuleDefect {
  readonly rule: string;
  /** What is then true as well, by the rules that may say so. */
  readonly consequences?: readonly string[];
  /**
   * The ways to make it in a project of several files, written as one text. In what comes out, `⟦` and `⟧` stand around the
   * characters that the rule must underline.
   */
  readonly ways: (project: string) => readonly string[];
}

type Change = (element: string) => string;

/** A change of any one element of a name that a pattern matches. Elements of that name must not contain each other. */
function one(local: string, pattern: RegExp, change: Change): RuleDefect['ways'] {
  const elements = new RegExp(`<([\\w-]+:${local})(?=[\\s/>])[^>]*?(?:/>|>[^]*?</\\1>)`, 'g');
  return (project) =>
    [...project.matchAll(elements)].flatMap(({ 0: element, index }) => {
      if (!pattern.test(element)) return [];
      const changed = change(element);
      return changed === element ? [] : [project.slice(0, index) + changed + project.slice(index + element.length)];
    });
}

const attribute = (name: string) => new RegExp(`(\\s(?:[\\w-]+:)?${name}=)(["'])(.*?)\\2`);

/** Writes another value. */
const value =
  (name: string, change: (before: string) => string): Change =>
  (element) =>
    element.replace(attribute(name), (_, start: string, quote: string, before: string) => start + quote + change(before) + quote);

const marked = (text: string) => `⟦${text}⟧`;
const markedValue = (name: string): Change => value(name, marked);
const named: Change = (element) => element.replace(/^<([^\s/>]+)/, '<⟦$1⟧');
const without =
  (name: string): Change =>
  (element) =>
    element.replace(attribute(name), '');

/** Adds an attribute, whose prefix is written as those of the project are. */
const withAttribute =
  (written: string): Change =>
  (element) =>
    element.replace(/^<([a-z]+)(-x|2)?:[^\s/>]+/, (tag: string, _: string, suffix = '') => `${tag} ${written.replace(/^(⟦?[a-z]+):/, `$1${suffix}:`)}`);

/** Several changes of one element. */
const both =
  (...changes: readonly Change[]): Change =>
  (element) =>
    changes.reduce((changed, change) => change(changed), element);

const twice =
  (change: Change): Change =>
  (element) =>
    element + change(element);

const any = /./;
const monetary = /monetaryItemType/;
const arcOf = (arcrole: string) => new RegExp(`arcrole=["'][^"']*/${arcrole}["']`);
const summation = arcOf('summation-item');
const unknownRole = 'http://www.harborferries.example/role/Elsewhere';
const labelRole = 'http://www.xbrl.org/2003/role/';
/** Writes other content. */
const content =
  (change: (before: string) => string): Change =>
  (element) =>
    element.replace(/^([^>]*>)([^]*)(<\/[^>]*>)$/, (_, start: string, before: string, end: string) => start + change(before) + end);

/** All defects, by what somebody did. */
export const ruleDefects: Readonly<Record<string, RuleDefect>> = {
  // Schemas
  'a misspelt type': { rule: 'unresolved-name', ways: one('element', monetary, value('type', (type) => marked(`${type}e`))) },
  'a type that is none of an item': { rule: 'item-type', consequences: ['item-balance', 'non-numeric-summation'], ways: one('element', monetary, value('type', (type) => marked(type.replace(/^xbrli(.*):.*/, 'xsd$1:string')))) },
  'a concept without periodType': { rule: 'period-type', ways: one('element', monetary, both(without('periodType'), named)) },
  'a balance of a text': { rule: 'item-balance', ways: one('element', /Route|Shore|Island|Network/, withAttribute('xbrli:balance="⟦debit⟧"')) },
  'a concept declared twice': { rule: 'duplicate-declaration', ways: one('element', monetary, twice(both(without('id'), markedValue('name')))) },
  'an id twice': { rule: 'duplicate-id', ways: one('labelLink', any, (link) => link.replace(/(<[\w-]+:label(?=\s))([^]*?<[\w-]+:label(?=\s))/, '$1 id="Here"$2 id="⟦Here⟧"')) },
  'a truth value that is none': { rule: 'attribute-value', ways: one('element', monetary, value('nillable', () => '⟦yes⟧')) },
  'an attribute that nobody knows': { rule: 'unknown-attribute', ways: one('element', monetary, withAttribute('⟦nilable⟧="true"')) },
  'a misspelt element of a schema': { rule: 'content-model', consequences: ['typed-domain'], ways: one('element', /name=["']Season["']/, (element) => element.replace(/<([\w-]+:)element/, '<⟦$1elment⟧').replace(/(<\/[\w-]+:)element/, '$1elment')) },
  'a hypercube that is not abstract': { rule: 'hypercube-not-abstract', ways: one('element', /"?FerryTable/, both(without('abstract'), named)) },
  'a dimension that is not abstract': { rule: 'dimension-not-abstract', ways: one('element', /name=["']RouteAxis/, both(without('abstract'), named)) },
  'a typed domain that is not there': { rule: 'typed-domain', ways: one('element', /SeasonAxis/, value('typedDomainRef', (url) => marked(`${url}q`))) },
  'a typed domain of a member': { rule: 'typed-domain-ref', ways: one('element', /IslandService/, withAttribute('xbrldt:typedDomainRef="⟦#hbr_Season⟧"')) },
  'a roleType without URI': { rule: 'role-type-content', ways: one('roleType', any, both(without('roleURI'), named)) },
  'a roleType twice': { rule: 'duplicate-role-type', ways: one('roleType', any, twice(both(value('id', (id) => `${id}Again`), markedValue('roleURI')))) },
  'a usedOn twice': { rule: 'role-type-content', ways: one('usedOn', any, twice(content(marked))) },
  'an import of nothing': { rule: 'import-target', ways: one('import', /xbrldt/, value('namespace', () => '⟦http://www.harborferries.example/20251231⟧')) },
  'a reference to a linkbase that is not there': { rule: 'missing-file', ways: one('linkbaseRef', /plan_lab/, value('href', (href) => marked(`x${href}`))) },
  'a linkbaseRef without arcrole': { rule: 'simple-link-attributes', ways: one('linkbaseRef', any, both(without('arcrole'), named)) },

  // References to roles and arcroles
  'a roleRef twice': { rule: 'duplicate-role-ref', ways: one('roleRef', any, twice(markedValue('roleURI'))) },
  'a roleRef to another roleType': { rule: 'role-ref-target', ways: one('roleRef', /#Routes/, both(value('href', (href) => href.replace('Routes', 'Operations')), markedValue('roleURI'))) },
  'a roleRef to nowhere': { rule: 'dangling-id', ways: one('roleRef', any, value('href', (href) => `${href.replace('#', '⟦#')}q⟧`)) },
  'a missing roleRef': { rule: 'missing-role-ref', ways: one('linkbase', /:roleRef/, (linkbase) => linkbase.replace(/<[\w-]+:roleRef[^>]*Operations[^>]*>(<\/[^>]*>)?/, '').replace(/(xlink(?:-x|2)?:role=["'])([^"']*Operations)/, '$1⟦$2⟧')) },
  'a missing arcroleRef': { rule: 'missing-arcrole-ref', ways: one('linkbase', /dimension-default/, (linkbase) => linkbase.replace(/<[\w-]+:arcroleRef[^>]*#dimension-default[^>]*>(<\/[^>]*>)?/, '').replace(/(:arcrole=["'])([^"']*\/dimension-default)/, '$1⟦$2⟧')) },

  // Extended links
  'a link without role': { rule: 'link-attributes', ways: one('presentationLink', any, both(without('role'), named)) },
  'a link in a role of nobody': { rule: 'missing-role-ref', ways: one('presentationLink', any, value('role', () => marked(unknownRole))) },
  'a locator of nothing': { rule: 'dangling-id', ways: one('loc', any, value('href', (href) => `${href.replace('#', '⟦#')}q⟧`)) },
  'a locator without label': { rule: 'locator-attributes', consequences: ['arc-end', 'orphan-label', 'missing-standard-label'], ways: one('loc', any, both(without('label'), named)) },
  'a pointer of an unknown scheme': { rule: 'pointer-scheme', ways: one('loc', any, value('href', (href) => marked(href.replace(/#(.*)/, '#xpointer(id($1))')))) },
  'a locator of a wrong xlink:type': { rule: 'locator-attributes', consequences: ['arc-end', 'orphan-label', 'missing-standard-label'], ways: one('loc', any, value('type', () => '⟦locater⟧')) },
  'a value that XLink has not': { rule: 'xlink-value', ways: one('presentationArc', any, withAttribute('xlink:show="⟦never⟧"')) },
  'an arc to nothing': { rule: 'arc-end', ways: one('presentationArc', any, value('to', (to) => marked(`${to}q`))) },
  'an arc without arcrole': { rule: 'arc-attributes', ways: one('presentationArc', any, both(without('arcrole'), named)) },
  'an arc twice': { rule: 'duplicate-arc', ways: one('presentationArc', any, twice(named)) },
  'an order that is no number': { rule: 'attribute-value', ways: one('presentationArc', any, value('order', () => '⟦first⟧')) },
  'a misspelt use': { rule: 'attribute-value', ways: one('presentationArc', any, withAttribute('use="⟦prohibit⟧"')) },
  'a prohibition in vain': { rule: 'idle-prohibition', ways: one('presentationArc', any, withAttribute('use="⟦prohibited⟧"')) },
  'a concept below itself': { rule: 'directed-cycle', ways: one('presentationArc', any, (arc) => arc + value('to', () => marked(attribute('from').exec(arc)![3]!))(value('order', () => '99')(arc))) },
  'a preferred label that there is not': { rule: 'preferred-label', ways: one('presentationArc', any, withAttribute(`preferredLabel="⟦${labelRole}totalLabel⟧"`)) },

  // Calculations
  'a weight of 0': { rule: 'weight-zero', ways: one('calculationArc', any, value('weight', () => '⟦0⟧')) },
  'a weight that is no number': { rule: 'weight-not-a-number', ways: one('calculationArc', any, value('weight', () => '⟦one⟧')) },
  'an arc without weight': { rule: 'weight-missing', ways: one('calculationArc', any, both(without('weight'), named)) },
  'a weight of the other sign': { rule: 'weight-against-balance', ways: one('calculationArc', summation, value('weight', (weight) => marked(weight === '1' ? '-1' : '1'))) },
  'a total of itself': { rule: 'directed-cycle', ways: one('calculationArc', any, (arc) => arc + value('to', () => marked(attribute('from').exec(arc)![3]!))(value('weight', () => '1')(value('order', () => '99')(arc)))) },

  // Labels
  'a label without language': { rule: 'label-language', ways: one('label', any, both(without('lang'), named)) },
  'an empty label': { rule: 'empty-label', ways: one('label', any, both(content(() => ''), named)) },
  'a label that begins with a blank': { rule: 'label-space', ways: one('label', any, content((words) => `⟦ ⟧${words}`)) },
  'a label role cut short': { rule: 'absolute-role', consequences: ['missing-standard-label'], ways: one('label', any, value('role', () => '⟦label⟧')) },
  'a label in a role of nobody': { rule: 'missing-role-ref', consequences: ['missing-standard-label'], ways: one('label', any, value('role', () => marked(unknownRole))) },
  'a second label': { rule: 'duplicate-label', ways: one('label', any, twice(content(() => '⟦Another one⟧'))) },

  // Dimensions
  'a hypercube without contextElement': { rule: 'context-element', ways: one('definitionArc', arcOf('all'), both(without('contextElement'), named)) },
  'a contextElement that is none': { rule: 'xbrldt-value', ways: one('definitionArc', arcOf('all'), value('contextElement', () => '⟦page⟧')) },
  'a target role of nobody': { rule: 'target-role', ways: one('definitionArc', /targetRole/, value('targetRole', () => marked(unknownRole))) },
  'a hypercube that is none': { rule: 'has-hypercube', ways: one('definitionArc', arcOf('all'), value('to', () => '⟦SeasonAxis⟧')) },
  'a dimension that is none': { rule: 'hypercube-dimension', ways: one('definitionArc', /SeasonAxis/, value('to', () => '⟦HarborDues⟧')) },
  'a domain of no dimension': { rule: 'dimension-domain', ways: one('definitionArc', arcOf('dimension-domain'), value('from', () => '⟦IslandService⟧')) },
  'a default of no dimension': { rule: 'dimension-default', consequences: ['directed-cycle'], ways: one('definitionArc', arcOf('dimension-default'), value('from', () => '⟦WholeNetwork⟧')) },
  'a member that is a dimension': { rule: 'domain-member', ways: one('definitionArc', /IslandService/, value('to', () => marked('RouteAxis'))) },
  'a member below itself': { rule: 'dimension-cycle', ways: one('definitionArc', /IslandService/, (arc) => arc + value('from', () => 'IslandService')(value('to', () => marked('WholeNetwork'))(arc))) },
};
