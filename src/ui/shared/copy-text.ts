/** Copies to the clipboard; the answer says how it went. `instead`: what to do where the browser forbids it. */
export async function copyText(text: string, instead: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    return 'Copied'
  } catch {
    return `The browser does not allow copying here. ${instead}`
  }
}
