import Big from 'big.js';
import type { Fact } from '../report/report';
import { decimalsOf, roundTo, type Decimals } from './accuracy';
import type { AlignedFacts } from './alignedFacts';
import type { Obstacle } from './binding';
import { accuracyOf, calculated, hindered, type BoundFacts, type Effort, type Evaluation, type Term, type WeighedTerm } from './evaluation';

/**
 * Calculates a total by XBRL 2.1, 5.2.5.2, once for each of its facts that is not nil and has a contributing item; facts that
 * are duplicates count as one, whose calculation does not bind.
 */
export function* calculate21(aligned: AlignedFacts, total: Term, items: readonly WeighedTerm[], effort: Effort): Generator<Evaluation> {
  const factsOfItems = items.map(({ concept }) => (concept === undefined ? undefined : aligned.of(concept)));
  for (const [key, factsOfTotal] of aligned.of(total.concept!)) {
    const beside = factsOfItems.map((byKey) => byKey?.get(key) ?? []);
    const count = beside.reduce((sum, found) => sum + found.length, items.length);
    for (const duplicates of byParent(factsOfTotal)) {
      if (!effort.allows(count)) return;
      const facts = { total: duplicates, items: beside.map((found) => found.filter((fact) => isBelowParentOf(duplicates[0]!, fact))) };
      if (duplicates.some(isReported) && facts.items.some((found) => found.some(isReported))) yield calculate(facts, total, items);
    }
  }
}

function isReported({ isNil }: Fact): boolean {
  return !isNil;
}

/** Facts of one concept, context and unit by their parent: those of one parent are duplicates (XBRL 2.1, 4.10). */
function byParent(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  if (facts.length < 2) return facts.length === 0 ? [] : [facts];
  const parents = new Map<string, Fact[]>();
  for (const fact of facts) {
    const parent = fact.tuple === undefined ? '' : `${fact.tuple.document.uri} ${fact.tuple.element}`;
    const others = parents.get(parent);
    if (others) others.push(fact);
    else parents.set(parent, [fact]);
  }
  return [...parents.values()];
}

/** Whether a fact lies in the tuple of another or, in Inline XBRL, names it by tupleRef, or lies in one within it (XBRL 2.1, 5.2.5.2, the third condition). */
function isBelowParentOf({ tuple }: Fact, fact: Fact): boolean {
  if (tuple === undefined || fact.tuple === tuple) return true;
  const { document, element } = tuple;
  return fact.document === document && fact.element > element && fact.element <= document.xml.tables.elementLast[element]!;
}

function calculate(facts: BoundFacts, term: Term, items: readonly WeighedTerm[]): Evaluation {
  if (facts.total.length > 1 || facts.items.some(hasContributingDuplicate)) return hindered(facts, 'duplicates');
  const [total] = facts.total;
  const contributions = facts.items.flatMap((found, index) => found.filter(isReported).map((fact) => ({ fact, item: items[index]! })));
  if ([{ fact: total!, item: term }, ...contributions].some(({ fact, item }) => accuracyOf(fact, item).precision === 0)) return hindered(facts, 'no-accuracy', 'inconsistent');
  const reported = valueOf(total!, term);
  if (typeof reported === 'string') return hindered(facts, reported);
  let sum = new Big(0);
  for (const { fact, item } of contributions) {
    const value = valueOf(fact, item);
    if (typeof value === 'string') return hindered(facts, value);
    sum = sum.plus(value.rounded.times(item.weight));
  }
  const computed = roundTo(sum, reported.decimals);
  return calculated(facts, reported.rounded, computed, reported.rounded.eq(computed));
}

function hasContributingDuplicate(facts: readonly Fact[]): boolean {
  return byParent(facts).some((duplicates) => duplicates.length > 1 && duplicates.some(isReported));
}

/** A fact's value rounded to its decimals, stated or inferred. */
function valueOf(fact: Fact, term: Term): { readonly rounded: Big; readonly decimals: Decimals } | Obstacle {
  const { number } = fact;
  if (!number) return 'no-number';
  const decimals = decimalsOf(number, accuracyOf(fact, term));
  return decimals === undefined ? 'no-accuracy' : { rounded: roundTo(number, decimals), decimals };
}
