/** Copies to the clipboard; the answer says how it went. */
export async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    return 'Copied'
  } catch {
    return 'The browser does not allow copying here. Save the report instead.'
  }
}
