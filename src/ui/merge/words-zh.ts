import type { mergeWords } from './words.ts'

export const mergeWordsZh: typeof mergeWords.english = {
  title: '他人的审校',
  reading: '正在读取…',
  nothing: '此文件中没有项目里还没有的内容。',
  lead: (file) => `来自 ${file}。在您确认之前不会并入任何内容，并入后可以撤销。`,
  marks: (total, same, differ) =>
    `${total} 处标记：${same} 处与您相同，${differ} 处与您不同，${total - same - differ} 处为新增`,
  answers: (count) => `答复了 ${count} 条提示`,
  skipped: (count) => `${count} 条无法定位`,
  agreement: '一致程度',
  spans: '标记了哪些词',
  categories: '标为何种类别',
  alphaHint: '按文章词语计算的 Krippendorff α：1 为完全一致，0 为随机水平。',
  notDefined: '无法计算',
  differ: '不同之处',
  yours: '您',
  own: '保留我的',
  both: '两者都留',
  theirs: '采用对方的',
  noCorrection: '无改法',
  conflicts: '答复不同的提示',
  take: (marks, answers) =>
    answers === 0 ? `并入 ${marks} 处标记` : `并入 ${marks} 处标记和 ${answers} 条答复`,
  taken: '全部内容已在项目中。',
  open: '并入他人的审校',
  kept: '保留',
  corrected: '采纳',
  dismissed: '驳回',
}
