import { typeChain } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import type { Target } from '../../index/target';
import { fileName, parseClark } from '../../xbrl/names';
import { code } from './markdown';

/** Something an href or schemaLocation leads to that is neither concept nor role. */
export function targetHover(target: Target): string {
  switch (target.state) {
    case 'document': {
      const { document } = target;
      const namespace = document.targetNamespace;
      return [`**${document.kind}** ${code(fileName(document.uri))}`, namespace ? `Target namespace ${code(namespace)}` : undefined, code(document.uri)].filter((line) => line !== undefined).join('  \n');
    }
    case 'element': {
      const { start, end } = target.document.xml.startTagRange(target.element);
      return `${code(target.document.xml.text.slice(start, Math.min(end, start + 300)))} in ${code(fileName(target.document.uri))}`;
    }
    case 'absent':
      return `Nothing in ${code(fileName(target.document.uri))} has the id ${code(target.fragment)}.`;
    case 'unavailable':
      return `${code(target.url)} is not available here.`;
  }
}

/** A type and what it derives from. */
export function typeHover(dts: Dts, name: string): string {
  const { types, complete } = typeChain(dts, name);
  const chain = types.map((type) => code(parseClark(type).local)).join(' ← ');
  return `${chain}${complete ? '' : '  \nIts definition is not available here.'}`;
}
