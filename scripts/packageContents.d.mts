export const mostBytes: number;
export const sources: readonly string[];
export function belongs(file: string): boolean;
export function complaints(entries: readonly string[], bytes: number): string[];
export function packagedPage(file: string, text: string): string;
