import type { ReactNode } from 'react'

const HAN =
  /([\p{Script=Han}\u3000-\u303f\uff00-\uffef]*[\p{Script=Han}][\p{Script=Han}\u3000-\u303f\uff00-\uffef]*)/gu

/** English with Chinese words in it, which get their language, so that they are set and read as Chinese. */
export function TextWithHan({ text }: Readonly<{ text: string }>): ReactNode {
  return text.split(HAN).map((part, at) =>
    at % 2 === 1 ? (
      <span key={at} lang="zh" className="han">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
