/**
 * The name under which a report is saved: "The Far Bank: Tomas Varga" becomes the-far-bank-tomas-varga-corrections.md
 * (`suffix`: what stands for "corrections").
 * Letters and digits of any script stay, so a Chinese title stays readable; everything that some file system or shell
 * takes amiss goes. 60 characters leave room in paths that may hold 255 bytes, in Chinese too.
 */
export function reportFileName(title: string, extension: string, suffix = 'corrections'): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const stem = [...words.join('-')].slice(0, 60).join('').replace(/-$/, '')
  return `${stem === '' ? 'stet' : stem}-${suffix}.${extension.replace(/^\./, '')}`
}
