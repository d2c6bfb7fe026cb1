/** Why a row is matched, cut or added: the sentences of src/core/align/reasons. */
export const REASONS_ZH: Readonly<Record<string, string>> = {
  'You linked these by hand': '由您手工连接',
  'It repeats in short what is matched in full elsewhere': '它简短地重复了别处已完整对应的内容',
  'Both sides have: {list}': '两侧都有：{list}',
  'The same names: {list}': '相同的名称：{list}',
  'The same numbers: {list}': '相同的数字：{list}',
  'Words that answer to each other: {list}': '互相对应的词：{list}',
  'No telling word is shared: length and place decided': '没有共同的实词：由长度和位置决定',
  'Numbers without a counterpart: {list} here, {list} there': '没有对应的数字：此处 {list}，对侧 {list}',
  'Both ask a question': '两侧都是问句',
  'Length: {n} different words against {n}': '长度：{n} 个不同的词对 {n} 个',
  'One speaker: printed under {x}, said by {x}': '同一说话人：文中为 {x}，录像中为 {x}',
  'One speaker: printed under {x}, said by {x}, as in {n} of {n} matches':
    '同一说话人：文中为 {x}，录像中为 {x}，{n} 处对应如此（共 {n} 处）',
  'The speakers differ: printed under {x}, said by {x}': '说话人不同：文中为 {x}，录像中为 {x}',
  'It stands elsewhere in the article than its neighbours in the recording would have it':
    '它在文章中的位置与录像中的邻句不符',
  'It stands elsewhere in the article than its neighbours in the recording would have it: just before it is said {q}, which the article has as {q}':
    '它在文章中的位置与录像中的邻句不符：它之前说的是{q}，文章中为{q}',
  'In order with the matches around it, with passages left out between':
    '与前后的对应次序一致，其间略去了一些段落',
  'It follows the match before it on both sides (confidence {n} %)': '两侧都紧接上一处对应（把握 {n}%）',
  'It is followed by the next one on both sides (confidence {n} %)': '两侧都紧跟着下一处对应（把握 {n}%）',
  'It follows the match before it on both sides (confidence {n} %) and is followed by the next one on both sides (confidence {n} %)':
    '两侧都紧接上一处对应（把握 {n}%），也都紧跟着下一处（把握 {n}%）',
  'Confidence {n} %': '把握 {n}%',
  'Confidence {n} %. A weak match: other groupings were nearly as good':
    '把握 {n}%。对应薄弱：其他组合几乎一样好',
  'Confidence {n} % that the article leaves it out': '文章略去此处的把握为 {n}%',
  'Confidence {n} % that nobody says it': '无人说过此话的把握为 {n}%',

  'It sums up {q}, which is matched elsewhere': '它概括了{q}，后者在别处对应',
  'Nothing in these two texts was matched, so everything stands alone': '两个文本没有任何对应，因此全部独立',
  'A title: written for the article, it need not be in the recording': '标题：为文章而写，录像中不必有',
  'A lead: written for the article, it need not be in the recording': '导语：为文章而写，录像中不必有',
  'A note of the editor: it need not be in the recording': '编者的话：录像中不必有',
  'Little more than filler: hardly a word in it that could be matched': '多为填充语：几乎没有可对应的词',
  'Words that the article never uses': '文章从未用到的词',
  'Words that are never said in the recording': '录像中从未说过的词',
  '{never}: {list} ({n} of its {n} telling words)': '{never}：{list}（{n} 个，实词共 {n} 个）',
  'No sentence in the article shares a telling word with it': '文章中没有一句与它有共同的实词',
  'No sentence in the recording shares a telling word with it': '录像中没有一句与它有共同的实词',
  'Nothing in the article comes near it: {q} shares only {list}': '文章中没有接近的句子：与{q}只共有 {list}',
  'Nothing in the recording comes near it: {q} shares only {list}':
    '录像中没有接近的句子：与{q}只共有 {list}',
  'Nearest in the article is {q}, which shares {list}': '文章中最接近的是{q}，共同的词：{list}',
  'Nearest in the article is {q}, which shares {list}, but is matched with {q}':
    '文章中最接近的是{q}，共同的词：{list}；但该句对应的是{q}',
  'Nearest in the article is {q}, which shares {list}, but {list} with its match, {q}':
    '文章中最接近的是{q}，共同的词：{list}；但该句与它所对应的{q}共有 {list}',
  'Nearest in the recording is {q}, which shares {list}': '录像中最接近的是{q}，共同的词：{list}',
  'Nearest in the recording is {q}, which shares {list}, but is matched with {q}':
    '录像中最接近的是{q}，共同的词：{list}；但该句对应的是{q}',
  'Nearest in the recording is {q}, which shares {list}, but {list} with its match, {q}':
    '录像中最接近的是{q}，共同的词：{list}；但该句与它所对应的{q}共有 {list}',
  'It is said before anything that the article has; the first is {q}':
    '说在文章所有内容之前；文章的第一句是{q}',
  'It is said after everything that the article has; the last is {q}':
    '说在文章所有内容之后；文章的最后一句是{q}',
  'It would stand after {q}': '它原应在{q}之后',
  'What is said just before and after it stands side by side in the article (confidence {n} % and {n} %)':
    '其前后的话在文章中紧挨着（把握 {n}% 和 {n}%）',
  'What is said after it, {q}, stands elsewhere in the article': '其后的话{q}在文章的别处',
  'What stands around it is said without a sentence between (confidence {n} % and {n} %)':
    '其前后的话在录像中相连，中间没有别的句子（把握 {n}% 和 {n}%）',
}
