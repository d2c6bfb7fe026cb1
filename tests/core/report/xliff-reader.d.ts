/** The part that the tests use of the reader of locize; the package has no types. */
declare module 'xliff/xliff2js' {
  type Resource = Readonly<{ source: unknown; target?: unknown; note?: string }>
  export default function xliff2js(xliff: string): Promise<
    Readonly<{
      sourceLanguage: string
      targetLanguage: string
      resources: Record<string, Record<string, Resource>>
    }>
  >
}
