import { parseArgs } from 'node:util';
import { NearestFinder } from '../index/nearest';
import { wrongUsage } from './usageError';

const options = {
  format: { type: 'string' },
  profile: { type: 'string', default: 'auto' },
  deliverable: { type: 'string' },
  report: { type: 'string', multiple: true, default: [] as string[] },
  calculate: { type: 'string', default: '1.1' },
  calculations: { type: 'string' },
  taxonomy: { type: 'string', multiple: true, default: [] as string[] },
  cache: { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'boolean', default: false },
  reason: { type: 'string' },
  download: { type: 'boolean', default: false },
  'allow-host': { type: 'string', multiple: true, default: [] as string[] },
  timing: { type: 'boolean', default: false },
  version: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Options that mean nothing without another one. */
const needed = { reason: 'write-baseline', 'allow-host': 'download' } as const;
/** What `--calculations` prints takes the place of what these are about. */
const besidesCalculations = ['format', 'write-baseline'] as const;

/**
 * Takes the command line apart: options as they are written, and the paths.
 * @throws UsageError where an option is unknown, lacks its value, or would do nothing
 */
export function parseCommandLine(args: readonly string[]) {
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'option') requireOption(token);
    if (token.kind === 'positional' && token.value === '') throw wrongUsage('A path is empty. Name a file or folder.');
  }
  const isThere = (option: string) => tokens.some((token) => token.kind === 'option' && token.name === option);
  for (const [option, other] of Object.entries(needed)) if (isThere(option) && !isThere(other)) throw wrongUsage(`--${option} does nothing without --${other}. Add that, or leave it out.`);
  for (const option of besidesCalculations) if (isThere('calculations') && isThere(option)) throw wrongUsage(`--calculations prints sums in place of what was found. Leave out --${option}.`);
  return parseArgs({ args: [...args], options, allowPositionals: true });
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function requireOption({ name, rawName, value, inlineValue }: OptionToken): void {
  if (!Object.hasOwn(options, name)) {
    const meant = new NearestFinder().nearest(name, Object.keys(options));
    throw wrongUsage(`There is no option ${rawName}.${meant === undefined ? ` A path that begins like this is written ./${rawName}.` : ` Did you mean --${meant}?`}`);
  }
  if (options[name as keyof typeof options].type === 'boolean') {
    if (value !== undefined) throw wrongUsage(`${rawName} takes no value.`);
  } else if (!value?.trim() || (value.startsWith('-') && inlineValue !== true)) {
    throw wrongUsage(`${rawName} needs a value${value?.startsWith('-') ? `, and ${value} looks like an option: write ${rawName}=${value} if it is meant` : ''}.`);
  }
}
