// The build embeds these files as text.
declare module '*.xsd' {
  const text: string;
  export default text;
}

/** Made by scripts/keptStandards.mjs: the content of the built-in schemas by their URL, as it is kept of every document, in base64. */
declare module 'kept-standards' {
  const kept: Readonly<Record<string, string>>;
  export default kept;
}
