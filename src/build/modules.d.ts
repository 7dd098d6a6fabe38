/** What the build understands in an import, beyond TypeScript. */
declare module "*.svg?icon" {
  /** The drawing's shapes: tag and attributes. */
  const shapes: readonly (readonly [string, Readonly<Record<string, string>>])[];
  export default shapes;
}
declare module "*.svg" {
  const address: string;
  export default address;
}
