import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dimensionsOf } from '../../server/index/dimensions/dimensions';
import { dimensionArc, references } from '../rules/dimensions/dimensional';
import { appinfo, concept, definitionLink, linkbase, locator, schema } from '../taxonomy';
import { dtsOf } from './read';

// What follows from a few arcs is proven in test/properties/dimensions.test.ts.

/** Locators of several concepts under one label, so that one arc relates them all. */
const together = (names: readonly string[], label: string) => names.map((name) => locator(name).replace(`label="${name}"`, `label="${label}"`));
const named = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}${index}`);

describe('The dimensions of a taxonomy made to take forever', () => {
  const axes = named('Axis', 100);
  const members = named('Member', 300);
  const declare = (names: readonly string[], substitutionGroup: string) => names.map((name) => concept(name, { type: 'xbrli:stringItemType', substitutionGroup, abstract: true }));
  // Four arcs: every axis has every member for its domain, and every member is below every one.
  const arcs = [dimensionArc('all', 'Fares', 'Table'), dimensionArc('hypercube-dimension', 'Table', 'axes'), dimensionArc('dimension-domain', 'axes', 'members'), dimensionArc('domain-member', 'members', 'members')];
  const text = schema(
    appinfo(linkbase(...references(arcs), definitionLink(locator('Fares'), locator('Table'), ...together(axes, 'axes'), ...together(members, 'members'), ...arcs))),
    ...declare(['Fares'], 'xbrli:item'),
    ...declare(['Table'], 'xbrldt:hypercubeItem'),
    ...declare(axes, 'xbrldt:dimensionItem'),
    ...declare(members, 'xbrli:item'),
  );

  it('are told as far as they were followed to their end', () => {
    const { ofHypercubes } = dimensionsOf(dtsOf({ 'plan.xsd': text }));
    assert.ok(ofHypercubes.length > 0 && ofHypercubes.length < axes.length, `${ofHypercubes.length} dimensions`);
    for (const { domain } of ofHypercubes) assert.equal(domain.ways.size, members.length);
  });

  it('have so many circles and no more', () => assert.equal(dimensionsOf(dtsOf({ 'plan.xsd': text })).cycles.length, 100));
});
