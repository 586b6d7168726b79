import { packageCatalog } from './packageCatalog';
import { packageEntryPoint } from './packageEntryPoint';
import { packageMetadata } from './packageMetadata';
import { packageRewrite } from './packageRewrite';
import type { PackageRule } from './rule';

/** Rules on the files in which a taxonomy package describes itself, beside those on the text of any document. */
export const packageRules: readonly PackageRule[] = [packageMetadata, packageEntryPoint, packageCatalog, packageRewrite];
