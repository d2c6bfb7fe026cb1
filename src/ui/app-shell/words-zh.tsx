import type { shellWords } from './words.tsx'

export const shellWordsZh: typeof shellWords.english = {
  startPage: 'Stet，起始页',
  views: '视图',
  review: '审校',
  overview: '总览',
  rules: '规则',
  corrected: '修订稿',
  report: '报告',
  reviewedOf: (reviewed, rows) => (
    <>
      已审 <b>{reviewed}</b>／<b>{rows}</b> 行
    </>
  ),
  rowsReviewed: '已审行数',
  coverage: '覆盖率',
  undo: '撤销',
  redo: '重做',
  themeIs: (now, next) => `主题：${now}。换为${next}`,
  themeNow: (now) => `主题：${now}`,
  export: '导出',
  commands: '全部命令',
  settings: '设置',
  find: '在两侧文本中查找',

  reading: '正在读取',
  aligning: '正在对齐',
  checking: '正在检查',
  analysis: '分析',
  cancel: '取消',

  project: '项目',
  notSaved: '未保存',
  notSavedYet: (problem) =>
    `最近的改动尚未保存：${problem} 改动仍在此标签页中，将自动重试。为稳妥起见，请保存项目文件。`,
  projectTitle: '标题',
  reviewer: '审校者',
  video: '视频地址',
  badVideo: '无法由此生成链接。请使用 https://youtu.be/… 这样的地址，或 YouTube 视频的编号。',
  videoHint: '填写后，每个时间都会链接到视频的那一秒。',
  version: '保留一个版本',
  versionExample: '第二遍审读之前',
  keepVersion: '保留',
  versionHint: '保存当前状态的副本，可在起始页的项目中找到。',
  backupDue: '保存文件',
  room: (used, quota) => `您的项目在此浏览器中占 ${used} MB，可用 ${quota} MB。`,
  roomLasting: '浏览器不会自行清除。',
  roomNotLasting: '磁盘将满时浏览器可能清除；项目文件则不受影响。',
  saveFile: '保存项目文件',
  openFile: '打开项目文件',
  changeTexts: '更换文本',
  otherTexts: '打开其他文本',

  fault: '页面出现故障',
  faultSafe: (problem) =>
    `${problem} 您的文本、标记和决定都已保存在此浏览器中。请重新加载页面以继续；为稳妥起见，请先保存项目文件。`,
  reload: '重新加载',
  line: (file, line) => `${file}${line === null ? '' : `，第 ${line} 行`}：`,
  closeMessage: '关闭消息',

  system: '跟随系统',
  light: '浅色',
  dark: '深色',
}
