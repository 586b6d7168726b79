import { namespaces, parseClark } from '../xbrl/names';
import { numericBases, typeChain } from './derivation';
import type { Dts } from './dts';
import { canonicalBoolean, canonicalDecimal, type ValueForm } from './equivalence';

const boolean = `{${namespaces.xsd}}boolean`;
const floating: ReadonlySet<string> = new Set([`{${namespaces.xsd}}double`, `{${namespaces.xsd}}float`]);

/**
 * How values of somebody's own attributes compare in a DTS: by the types that its schemas declare for them, so that 1.0 is
 * 1 where the type is a number (XBRL 2.1, 4.10: attributes are s-equal if their values are x-equal). What no schema at hand declares
 * compares as it is written.
 */
export function valueFormIn(dts: Dts): ValueForm {
  const formByName = new Map<string, ((value: string) => string) | undefined>();
  return (name, value) => {
    if (!formByName.has(name)) formByName.set(name, formOf(dts, name));
    return formByName.get(name)?.(value) ?? value;
  };
}

function formOf(dts: Dts, name: string): ((value: string) => string) | undefined {
  const { types } = typeChain(dts, declaredType(dts, name));
  if (types.some((type) => floating.has(type))) return canonicalDouble;
  if (types.some((type) => numericBases.has(type))) return canonicalDecimal;
  return types.includes(boolean) ? canonicalBoolean : undefined;
}

/** The type of a global attribute declaration, in Clark notation. */
function declaredType(dts: Dts, name: string): string | undefined {
  const { namespace, local } = parseClark(name);
  // What Dimensions defines compares by its meaning without its schema.
  if (namespace === '' || namespace === namespaces.xbrldt) return undefined;
  for (const { xml } of dts.schemasOf(namespace)) {
    if (xml.root === undefined) continue;
    for (const element of xml.children(xml.root)) {
      if (!xml.is(element, namespaces.xsd, 'attribute') || xml.attributeValue(element, '', 'name')?.trim() !== local) continue;
      const type = xml.resolveQName(xml.attributeValue(element, '', 'type') ?? '', element);
      return type && `{${type.namespace}}${type.local}`;
    }
  }
  return undefined;
}

/** The shortest spelling of an xs:double; any other text as it is. */
function canonicalDouble(value: string): string {
  const trimmed = value.trim();
  return /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(trimmed) ? String(Number(trimmed)) : trimmed;
}
