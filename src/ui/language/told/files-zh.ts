/** What is said of files that are read: why one cannot be, what to watch, what it was taken for. */
export const FILES_ZH: Readonly<Record<string, string>> = {
  Article: '文章',
  Transcript: '转录稿',
  Original: '中文原文',
  'Choose one of the formats: {x}': '请从这些格式中选择：{x}',
  'Choose one of: {x}': '请从中选择：{x}',

  'The text has {n} million characters': '文本有 {n} 百万字符',
  'Split it; 60 million is the most': '请拆分；最多六千万字符',
  'The file has more than {n} MB': '文件超过 {n} MB',
  'Split it; {n} MB is the most': '请拆分；最多 {n} MB',
  'This holds {n} million characters of words': '其中的文字有 {n} 百万字符',
  'Split it; 5 million is the most': '请拆分；最多五百万字符',
  'This has more than 20,000 paragraphs, which no article has': '这里有两万多段，没有文章这么长',
  'Load it as the transcript if it is one, or split it': '如果是转录稿，请作为转录稿载入；否则请拆分',
  'This archive holds more than {n} files': '此压缩包含有 {n} 个以上的文件',
  'This archive unpacks to more than {n} MB of text': '此压缩包解开后超过 {n} MB 文字',
  'This archive unpacks to more than {n} times its size': '此压缩包解开后超过原来的 {n} 倍',
  'Save it again with an office program, or paste the text': '请用办公软件重新保存，或粘贴文本',
  'The file is empty': '文件是空的',
  'The file holds no words': '文件中没有文字',
  'Choose a file that holds text': '请选择含有文字的文件',
  'This is not a text file, or its encoding was guessed wrong': '这不是文本文件，或编码识别有误',
  'Save it as plain text (UTF-8), or choose its encoding': '请存为纯文本（UTF-8），或选择其编码',
  'It holds zero bytes or control characters': '含有零字节或控制字符',
  'This is not a text file ({reason})': '这不是文本文件（{reason}）',
  'Save it as plain text, or copy and paste the text': '请存为纯文本，或复制并粘贴文本',
  'Many characters could not be decoded': '许多字符无法解码',
  'Choose the encoding of the file, or save it as UTF-8': '请选择文件的编码，或存为 UTF-8',
  '{n} of its {n} characters are control characters, no writing': '{n} 个字符是控制字符而非文字（共 {n} 个）',
  'Save it as plain text (UTF-8), or copy the text as it is shown':
    '请存为纯文本（UTF-8），或复制所显示的文本',
  'This looks like a transcript ({reason})': '这看起来像转录稿（{reason}）',
  'Load it as the transcript, or choose the format "txt" to read it as an article all the same':
    '请作为转录稿载入；如仍要作为文章读取，请选择格式“txt”',
  'This looks like an article ("{x}")': '这看起来像文章（“{x}”）',
  'Load it as the article, or choose the format "plain-text" to read it as a transcript all the same':
    '请作为文章载入；如仍要作为转录稿读取，请选择格式“plain-text”',
  'This is JSON, but no {kind} that is known': '这是 JSON，但不是已知的{kind}',
  'This is XML, but no {kind} that is known': '这是 XML，但不是已知的{kind}',
  'This is not complete JSON': '这份 JSON 不完整',
  'Export or download the file again; it may have been cut off': '请重新导出或下载；文件可能被截断',
  'There is no {kind} format "{x}"': '{kind}没有“{x}”这种格式',
  'The encoding "{x}" is not known': '不认识编码“{x}”',

  'This project holds no captions': '此项目中没有字幕',
  'This project is damaged ({x})': '此项目已损坏（{x}）',
  'Export the captions as .srt or .itt, or the project again': '请将字幕导出为 .srt 或 .itt，或重新导出项目',
  'No timed captions found': '没有找到带时间的字幕',
  'Check that the file is complete and has lines like 0:00:01.000,0:00:02.500':
    '请确认文件完整，且有 0:00:01.000,0:00:02.500 这样的行',
  'Check that the file is complete and has lines like {x}': '请确认文件完整，且有 {x} 这样的行',
  'No subtitles found': '没有找到字幕',
  'Check that the file is complete and has lines that begin with "Dialogue:"':
    '请确认文件完整，且有以“Dialogue:”开头的行',
  'No line with a time found': '没有找到带时间的行',
  'Turns should begin like "Name (00:01:02)" or "[00:01:02] Name:"':
    '发言应以“Name (00:01:02)”或“[00:01:02] Name:”这样的形式开头',
  'No time lines found': '没有找到时间行',
  'Paste the panel with its times shown, or choose the format "plain text"':
    '请在显示时间的状态下复制面板，或选择格式“plain text”',
  'The first row does not name a column of words and one of times or speakers':
    '首行没有标出文字列以及时间列或说话人列',
  'Name them "start", "end", "speaker", "text"': '请命名为“start”“end”“speaker”“text”',
  'The table holds no words': '表格中没有文字',
  'Its rows should be as long as the first': '各行应与首行一样长',
  'The file holds no list of words or sentences with times': '文件中没有带时间的词语或句子',
  'Export the transcript again as JSON with times, or as .srt or .vtt':
    '请将转录稿重新导出为带时间的 JSON，或 .srt、.vtt',
  'No captions found in this XML': '这份 XML 中没有字幕',
  'No captions found in this XML ({x})': '这份 XML 中没有字幕（{x}）',
  'Download the captions again; the file may have been cut off': '请重新下载字幕；文件可能被截断',
  'No text found': '没有找到文字',
  'Choose a file that holds what was said': '请选择含有所说内容的文件',
  'Choose a file that holds an article': '请选择含有文章的文件',
  'The file holds no segments with text': '文件中没有带文字的片段',
  '"segments" should hold "{x}" and "{x}"': '“segments”中应有“{x}”和“{x}”',
  'The list holds no captions': '列表中没有字幕',
  "Its rows should look like {'text': 'words', 'start': 1.0, 'duration': 2.0}":
    "每一项应形如 {'text': 'words', 'start': 1.0, 'duration': 2.0}",
  'The file holds no caption events': '文件中没有字幕事件',
  'Download the captions again; "events" should hold "segs"': '请重新下载字幕；“events”中应有“segs”',
  'This page holds no text': '此网页中没有文字',
  'Save the page again, or copy and paste its text': '请重新保存网页，或复制并粘贴文本',
  'No timed lines found': '没有找到带时间的行',
  'Lines should begin like [01:02.50]': '各行应以 [01:02.50] 这样的时间开头',
  'This document holds no text': '此文档中没有文字',
  'This document is damaged ({reason})': '此文档已损坏（{reason}）',
  'It ends in the middle': '中途中断',
  'Open it with an office program and save it again, or copy and paste the text':
    '请用办公软件打开并重新保存，或复制并粘贴文本',

  'This document is damaged here ({reason}); read as far as it goes':
    '文档在此处损坏（{reason}）；只读到这里',
  'This document has 1 tracked change; the final text was read, you can choose the original, or both':
    '此文档含 1 处修订；已读取最终版，也可选择原版或两者',
  'This document has {n} tracked changes; the final text was read, you can choose the original, or both':
    '此文档含 {n} 处修订；已读取最终版，也可选择原版或两者',
  'This document has 1 tracked change by {x}; the final text was read, you can choose the original, or both':
    '此文档含 {x} 的 1 处修订；已读取最终版，也可选择原版或两者',
  'This document has {n} tracked changes by {x}; the final text was read, you can choose the original, or both':
    '此文档含 {n} 处修订（{x}）；已读取最终版，也可选择原版或两者',
  '{n} more lines like these, from here on': '此后还有 {n} 行类似情况',
  'XML is damaged here ({x}); what follows was not read': 'XML 在此处损坏（{x}）；其后未读取',
  'This time is earlier than the one before': '此时间早于前一个',
  'Times start again here; what follows was left out': '时间在此重新开始；其后已略去',
  'A character could not be decoded; check the encoding': '有字符无法解码；请检查编码',
  'A control character (U+{x}) stands in the text; it cannot be seen, but parts the words':
    '文中有控制字符（U+{x}）；它看不见，却把词分开',
  '"{x}" looks like UTF-8 read in another encoding': '“{x}”像是以其他编码读取的 UTF-8',
  'Timing line not understood: {x}': '无法识别时间行：{x}',
  'A time before the beginning was taken for 0:00': '早于开头的时间按 0:00 处理',
  'Caption ends before it begins': '字幕的结束早于开始',
  'Captions are not in the order of their times; sorted by time': '字幕未按时间排列；已按时间排序',

  'The glossary is empty; export it again': '术语表是空的；请重新导出',
  'This is no well-formed TBX ({x}); export the term base again':
    '这份 TBX 格式有误（{x}）；请重新导出术语库',
  'No English term was found in this TBX; export it with English terms':
    '这份 TBX 中没有英文术语；请连同英文术语导出',
  'No term was found; give the table a column “term”, or put the term first':
    '没有找到术语；请给表格加“term”列，或把术语放在第一列',
  '{x}, line {n}: {sentence}': '{x}，第 {n} 行：{sentence}',

  'Choose a project file that Stet has saved': '请选择 Stet 保存的项目文件',
  'This is not sound JSON': '这份 JSON 有误',
  'The file was changed or cut off; use an earlier copy': '文件被改动或截断；请使用较早的副本',
  'This is not a Stet project: it has no "schema": "stet.project/1"':
    '这不是 Stet 项目：没有 "schema": "stet.project/1"',
  'Choose a file saved with "Save project"': '请选择用“保存项目文件”保存的文件',
  'This project was saved by a newer Stet (format {n}; this one reads up to {n})':
    '此项目由较新的 Stet 保存（格式 {n}；本版本最高读到 {n}）',
  'Open it with that version, or update this one': '请用那个版本打开，或更新本版本',
  'Format {n} never existed': '没有格式 {n}',
  'Restore the line': '请恢复该行',
  'Correct that value, or use an earlier copy': '请改正该值，或使用较早的副本',
  'A Word file is read for a project': 'Word 文件须在其项目中读取',
  'Open the project that it was written from': '请打开生成它的项目',
  'This is no review that can be read': '这不是可读取的审校结果',
  'Choose a Stet project, a Stet report as JSON, MQM TSV, W3C Web Annotations, or the Word file of the review':
    '请选择 Stet 项目、JSON 格式的 Stet 报告、MQM TSV、W3C 网页批注，或审校的 Word 文件',
}
