/** What could not be done, and what to do: failures of the page, the storage, the analysis. */
export const TROUBLES_ZH: Readonly<Record<string, string>> = {
  'Something went wrong': '出了问题',
  'The sample could not be loaded. Reload the page to try again': '无法载入示例。请重新加载页面再试',
  '{x} could not be loaded: the server answered {n}': '无法载入 {x}：服务器答复 {n}',
  'Your projects could not be listed. Reload the page to try again': '无法列出项目。请重新加载页面再试',
  'The page could not be loaded in full. Reload it to try again': '页面未能完整载入。请重新加载再试',
  'The project could not be opened. Reload the page to try again': '无法打开项目。请重新加载页面再试',
  'The project could not be removed. Try again': '无法移除项目。请再试一次',
  'This project is gone': '此项目已不存在',
  'Open another': '请打开其他项目',
  'No project is open': '没有打开的项目',
  'No version was kept. Save a project file instead': '未能保留版本。请改为保存项目文件',
  'Nothing was changed. Try once more': '没有任何改动。请再试一次',
  'The flags are those of before. Undo the change, or make it once more':
    '提示仍是之前的。请撤销这次改动，或再做一次',
  'Try again, or choose other files. What was open before is still here':
    '请再试一次，或选择其他文件。之前打开的内容仍在',
  'Choose another file': '请选择其他文件',
  'This is a review of a text that is not open': '这是一份审校，但它所审的文本尚未打开',
  'Open the project, or the article and its transcript; then open this file again':
    '请先打开项目，或打开文章和转录稿，再打开此文件',
  'Choose another file, or paste the text': '请选择其他文件，或粘贴文本',
  'The rules could not be listed. Open the page again': '无法列出规则。请重新打开本页',
  '{x} could not be read: {sentence}': '无法读取 {x}：{sentence}',
  'This project was changed in another tab. What you do here is no longer saved':
    '此项目已在另一个标签页中改动。在此所做的不再保存',
  'Save it as a project file (Ctrl S), or reload the page to go on with what the other tab saved':
    '请保存为项目文件（Ctrl S），或重新加载页面，接着另一标签页所保存的内容继续',

  'This project was changed in another tab, so nothing was overwritten. Save yours to a project file, then reload to see the other':
    '此项目已在另一个标签页中改动，因此没有覆盖任何内容。请先保存项目文件，再重新加载以查看另一份',
  'There is no room left in this browser’s storage. Your work is still on this page: save it to a project file, then remove old projects':
    '此浏览器的存储空间已满。您的工作仍在本页：请保存项目文件，再移除旧项目',
  'This browser keeps no data for this page (a private window, or storage switched off). Your work stays on this page only: save it to a project file before you close it':
    '此浏览器不为本页保存数据（隐私窗口，或已关闭存储）。您的工作只在本页：关闭前请保存项目文件',
  'What is stored of this project cannot be read. Open your last project file instead':
    '此项目的存储内容无法读取。请打开最近的项目文件',
  'What is stored of this project cannot be read. Open your last project file instead. ({x})':
    '此项目的存储内容无法读取。请打开最近的项目文件。（{x}）',
  'A newer version of Stet has used this browser’s storage. Save your work to a project file, then reload the page':
    '较新版本的 Stet 用过此浏览器的存储。请保存项目文件，再重新加载页面',
  'The browser’s storage did not answer as it should. Your work is still on this page: save it to a project file':
    '浏览器的存储没有正常响应。您的工作仍在本页：请保存项目文件',
  'The browser’s storage did not answer as it should. Your work is still on this page: save it to a project file. ({x})':
    '浏览器的存储没有正常响应。您的工作仍在本页：请保存项目文件。（{x}）',

  'The analysis could not be started: {x}': '无法开始分析：{x}',
  'The analysis stopped unexpectedly. Your texts and marks are safe; try again':
    '分析意外停止。您的文本和标记都在，请再试一次',
  'The analysis came without its rows': '分析结果缺少各行',
  'The analysis failed: {x}. Your texts and marks are safe': '分析失败：{x}。您的文本和标记都在',
}
