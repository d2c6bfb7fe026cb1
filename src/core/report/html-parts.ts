import { cleanText } from './clean-text.ts'

/* What every page that we write has in common. */

/** For text and quoted attributes alike. */
export function escapeHtml(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** Up to and with `<body>`. The page's own policy forbids every load and every script; only its style counts. */
export function pageHead(page: Readonly<{ title: string; language: string; style: string }>): string {
  return `<!doctype html>
<html lang="${escapeHtml(page.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(page.title)}</title>
<style>
${page.style}
</style>
</head>
<body>`
}

export const FOOT = '</body>\n</html>\n'
