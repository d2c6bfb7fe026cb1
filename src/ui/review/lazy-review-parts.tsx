import { lazyPart } from '../shared/lazy-part.tsx'

/* Parts of the review page that it does without until they are wanted. Apart from those of the page as a whole, which fetch this page. */
export const alignNotices = lazyPart(() => import('./align-notices.tsx').then((file) => file.AlignNotices))
export const alignTools = lazyPart(() => import('./align-tools.tsx').then((file) => file.AlignTools))
export const editor = lazyPart(() => import('../mark-editor/mark-editor.tsx').then((file) => file.MarkEditor))
export const video = lazyPart(() => import('../video/video-panel.tsx').then((file) => file.VideoPanel))
export const why = lazyPart(() => import('../why/why-panel.tsx').then((file) => file.WhyPanel))

export const LazyAlignNotices = alignNotices.Part
export const LazyAlignTools = alignTools.Part
export const LazyMarkEditor = editor.Part
export const LazyVideoPanel = video.Part
export const LazyWhyPanel = why.Part
