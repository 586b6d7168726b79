// The build embeds these files as text.
declare module '*.xsd' {
  const text: string;
  export default text;
}
