import type { DefaultTreeAdapterTypes } from 'parse5'

/**
 * Which part of a page is the article, and why the rest is not. Nothing is thrown away here: each element that is left out
 * gets a reason, and its lines are listed for the reviewer.
 *
 *     body                               1. furniture by what an element is or calls itself: nav, aside, "cookie-banner",
 *       nav        Home About               hidden … unless it holds two fifths of the page's text
 *       div                              2. WeChat's #js_content (hidden until a script runs), else the <article> or <main>
 *         p        long prose               with most of the running text, else the innermost element with 85 % of it
 *         p        long prose
 *       div.related
 *
 * Running text: blocks of forty letters and more, or that end like sentences, and are not mostly links. Rejected: Readability with a DOM of its own
 * (loses WeChat bodies since they are hidden, drops without saying what; 60 kB more).
 */
export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element

export type Content = Readonly<{
  /** Null: the page as a whole. */
  root: Element | null
  /** Why an element and all in it is left out. */
  furniture: ReadonlyMap<Element, string>
}>

export const isElement = (node: Node): node is Element => 'tagName' in node

export const attributeOf = (element: Element, name: string): string =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? ''

/** Elements without text of the page. */
export const SILENT: ReadonlySet<string> = new Set(
  'script style noscript template svg math head iframe object select button textarea canvas audio video xml datalist embed'.split(
    ' ',
  ),
)

const BY_TAG: Readonly<Record<string, string>> = {
  nav: 'navigation',
  aside: 'aside',
  footer: 'footer',
  form: 'form',
  dialog: 'dialog',
  menu: 'navigation',
}
const BY_ROLE: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  banner: 'page header',
  contentinfo: 'footer',
  complementary: 'aside',
  search: 'form',
  dialog: 'dialog',
  alertdialog: 'dialog',
}

const COMMENTS = 'readers’ comments'
const BUTTON = 'button'
const LONGEST_BUTTON = 60

/** Words of which class names and ids of furniture are made. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/\b(?:cookies?|consent|gdpr)\b/, 'cookie notice'],
  [/\b(?:comments?|disqus|respond|discussion|replies)\b/, COMMENTS],
  [
    /\b(?:related|recommend(?:ed|ation|ations|s)?|more posts|read more|you may like)\b/,
    'recommended articles',
  ],
  [/\b(?:share|sharing|social|toolbar|qrcode|qr code|reward|like area)\b/, 'share buttons'],
  [/\b(?:ad|ads|advert|advertisement|adsbygoogle|promo|promotion|sponsor(?:ed)?)\b/, 'advertisement'],
  [/\b(?:newsletter|subscribe|subscription|signup|sign up|login|paywall)\b/, 'subscription'],
  [/\b(?:nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|sidebar|skip link|toc)\b/, 'navigation'],
  [/\b(?:tags?|topics?) (?:list|links|cloud|container|wrapper)\b|^ ?(?:tags?|topics?) ?$/, 'tags'],
  [/\bproperties\b/, 'properties'],
  [/\b(?:footer|copyright)\b/, 'footer'],
  [/\b(?:popup|modal|overlay|banner)\b/, 'pop-up'],
  [/\b(?:sr only|visually hidden|screen reader text)\b/, 'hidden'],
]

/** An element with this share of the text is the page, whatever it calls itself (forms around whole pages, hidden bodies). */
const TOO_MUCH = 0.4
/** Readers write more than authors. */
const TOO_MANY_COMMENTS = 0.9
/** Less, and it is one of several. */
const ARTICLE_SHARE = 0.6
const ROOT_SHARE = 0.85
const RUNNING = 40

function reasonOf(element: Element): string | null {
  const style = attributeOf(element, 'style')
  const isHidden =
    element.attrs.some(({ name }) => name === 'hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) ||
    attributeOf(element, 'aria-hidden') === 'true'
  if (isHidden) return 'hidden'
  if (/mso-element\s*:\s*(?:header|footer)\b/i.test(style)) return 'page header'
  if (/mso-element\s*:\s*comment/i.test(style)) return 'comment'
  const byTag = BY_TAG[element.tagName] ?? BY_ROLE[attributeOf(element, 'role').toLowerCase()]
  if (byTag !== undefined) return byTag
  if (element.tagName === 'del') return 'struck out'
  if (element.childNodes.some((child) => isElement(child) && /^cmnt\d+$/.test(attributeOf(child, 'id'))))
    return 'comment'
  const names = `${attributeOf(element, 'id')} ${attributeOf(element, 'class')}`
  const isButton = attributeOf(element, 'role') === 'button'
  if (names === ' ') return isButton ? BUTTON : null
  if (/^(?:html|body|article|main|h[1-6])$/.test(element.tagName)) return null
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .toLowerCase()
  const byName = BY_NAME.find(([pattern]) => pattern.test(words))?.[1]
  return byName ?? (isButton || /\b(?:btn|button)\b/.test(words) ? BUTTON : null)
}

/** Pictures that open when they are clicked at are buttons, too. */
function holdsPicture(element: Element, level = 0): boolean {
  if (level > 6) return false
  return element.childNodes.some(
    (child) => isElement(child) && (child.tagName === 'img' || holdsPicture(child, level + 1)),
  )
}

type Measured = {
  element: Element
  parent: number
  /** Letters in it. */
  text: number
  /** Letters directly in this block, and those of them in links. */
  own: number
  linked: number
  /** The last of them. */
  ending: string
  /** Letters of running text in it, furniture left out. */
  running: number
}

/** A Chinese sign says as much as two and a half letters. */
const weigh = (text: string): number => {
  const trimmed = text.trim()
  const han = trimmed.match(/\p{Script=Han}/gu)?.length ?? 0
  return trimmed.length + han * 1.5
}

export function findContent(nodes: readonly Node[], isBlock: (tag: string) => boolean): Content {
  const all = measure(nodes, isBlock)
  const total = all.find(({ element }) => element.tagName === 'body')?.text ?? 0
  const furniture = new Map<Element, string>()
  for (const { element, text } of all) {
    const reason = reasonOf(element)
    if (reason === BUTTON && (text > LONGEST_BUTTON || holdsPicture(element))) continue
    const most = reason === COMMENTS ? TOO_MANY_COMMENTS : TOO_MUCH
    if (reason !== null && text < total * most) furniture.set(element, reason)
  }
  addUpRunningText(all, furniture)
  return { root: chooseRoot(all), furniture }
}

/** All elements in page order, with their letters. Iterative: pages nest deeper than a call stack. */
function measure(nodes: readonly Node[], isBlock: (tag: string) => boolean): Measured[] {
  const all: Measured[] = []
  const stack = nodes.toReversed().map((node) => ({ node, parent: -1, block: -1, isLink: false }))
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, parent, block, isLink } = step
    if (node.nodeName === '#text' && 'value' in node) {
      const weight = weigh(node.value)
      const around = all[parent]
      if (around !== undefined) around.text += weight
      const holder = all[block]
      if (holder !== undefined) {
        holder.own += weight
        if (weight > 0) holder.ending = node.value.trimEnd().slice(-2)
        if (isLink) holder.linked += weight
      }
      continue
    }
    if (!isElement(node) || SILENT.has(node.tagName)) continue
    const index = all.length
    all.push({ element: node, parent, text: 0, own: 0, linked: 0, ending: '', running: 0 })
    const next = {
      parent: index,
      block: isBlock(node.tagName) || block === -1 ? index : block,
      isLink: isLink || node.tagName === 'a',
    }
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push({ node: node.childNodes[i]!, ...next })
  }
  for (let index = all.length - 1; index > 0; index--) {
    const { parent, text } = all[index]!
    if (parent >= 0) all[parent]!.text += text
  }
  return all
}

function addUpRunningText(all: readonly Measured[], furniture: ReadonlyMap<Element, string>): void {
  for (let index = all.length - 1; index >= 0; index--) {
    const each = all[index]!
    const isSaid = each.own >= RUNNING || /[.!?…。！？]\P{L}?$/u.test(each.ending)
    if (isSaid && each.linked < each.own / 2) each.running += each.own
    if (furniture.has(each.element)) each.running = 0
    if (each.parent >= 0) all[each.parent]!.running += each.running
  }
}

function chooseRoot(all: readonly Measured[]): Element | null {
  const page = all.reduce((most, { running }) => Math.max(most, running), 0)
  if (page === 0) return null
  const best = (pick: (element: Element) => boolean): Measured | undefined =>
    all.filter(({ element }) => pick(element)).toSorted((a, b) => b.running - a.running)[0]
  const weChat = best((element) => attributeOf(element, 'id') === 'js_content')
  if (weChat !== undefined && weChat.text > 0) return weChat.element
  for (const tag of ['article', 'main']) {
    const found = best(({ tagName }) => tagName === tag)
    if (found !== undefined && found.running >= page * ARTICLE_SHARE) return found.element
  }
  const innermost = all.findLast(({ running }) => running >= page * ROOT_SHARE)
  if (innermost === undefined) return null
  // One paragraph is no article: what holds it is.
  const isLeaf = /^(?:p|span|li|td|h[1-6]|blockquote|html|body)$/.test(innermost.element.tagName)
  const root = isLeaf ? all[innermost.parent]?.element : innermost.element
  return root === undefined || /^(?:html|body)$/.test(root.tagName) ? null : root
}
