import type { SearchHelpText } from "./search-help";

export const searchHelpZh: SearchHelpText = {
  title: "检索方法",
  lead: "中文和英文都在同一个检索框中输入。输入什么都不会出错：凡不是下述符号的都作为词语，页面会说明检索式是如何解读的。",
  example: "检索式",
  finds: "检索到的文章",
  sections: [
    {
      id: "words",
      title: "词语",
      text: "所有词语都须出现，次序不限。中文按原样查找，一个字也可以检索；空格隔开不同的词。英文单词会同时查找其词形变化。简体与繁体、重音符号、大小写、全角与半角不加区分，数字不论写法都能找到。",
      examples: [
        { q: "职教", finds: "含有连在一起的这两个字" },
        { q: "魯班工坊 Kazakhstan", finds: "两个词都有，简繁中英均可" },
        { q: "luban workshops", finds: "两个英文词都有，词形不限" },
        { q: "1.5万", finds: "含有 15,000、15000 或 1.5万" },
      ],
    },
    {
      id: "exact",
      title: "原文照录",
      text: "引号（中英文均可）中的词语按原样、按次序查找，不查词形变化，也不查别名。",
      examples: [
        { q: "“青岛共识”", finds: "含有这四个字" },
        { q: '"workshops"', finds: "只含这个复数形式" },
      ],
    },
    {
      id: "together",
      title: "或、非、词首",
      text: "大写的 OR 表示前后两项有其一即可；括号用于分组；紧接在前面的减号表示排除；两个以上字母后加星号表示以此开头的词。",
      examples: [
        { q: "哈萨克斯坦 OR 尼加拉瓜", finds: "含有其中之一" },
        { q: "论坛 (尼加拉瓜 OR 欧洲)", finds: "含有前一个词和后两个词之一" },
        { q: "职业教育 -尼加拉瓜", finds: "含有前者而不含后者" },
        { q: "universit*", finds: "含有 university、universities 等" },
      ],
    },
    {
      id: "fields",
      title: "字段",
      text: "名称加冒号可以限定：title 标题、outlet 媒体、topic 专题、country 国家、workshop 工坊、conference 会议、outcome 成果、organization 机构、person 人物、place 地点、group 国家集团。冒号后写名称（多个词时加引号）或其网址中的写法，国家也可写两字母代码。写两项则两项都须满足。列表旁的筛选项作用相同，只是同一筛选项的多个值有其一即可。国家只算直接点名的文章；只提到其境内地点的另计为“另有关联”，点一下即可一并显示。文章缺少什么只在网址中写明：lacks=time（未写明时间）、clock（有日期而无时刻）、viewpoint（没有核心观点）、outlet（未写明媒体）、part（含有未归类的文字），“收录范围”一页通向这些列表。",
      examples: [
        { q: "title:论坛", finds: "标题中有这个词" },
        { q: "country:cn country:ni", finds: "两个国家都提到" },
        { q: 'outlet:"科技日报"', finds: "由该媒体发布" },
        { q: "after:2025-06 before:2025-08", finds: "发布于 2025 年 7 月" },
      ],
    },
    {
      id: "names",
      title: "中英文名称互通",
      text: "检索词如果是本馆名录中的名称，会在原处同时查找其别名。页面会列出别名，点一下即可关闭。引号中的词语不作扩展。",
      examples: [
        { q: "尼加拉瓜", finds: "写作 Nicaragua 的也在内" },
        { q: "鲁班工坊", finds: "写作 Luban Workshop 的也在内" },
      ],
    },
    {
      id: "questions",
      title: "整句提问",
      text: "篇数只计含有全部词语的文章。这样的文章很少时，其后另起一段，按相关程度列出含有多数要点的文章，因此可以直接输入整句问题。",
      examples: [{ q: "哪些国家建立了鲁班工坊？", finds: "与问题最接近" }],
    },
    {
      id: "order",
      title: "排序与计数",
      text: "最相关的排在最前：少见的词比常见的词重要，标题重于小标题，小标题重于正文，短文略重于长文，新文又略重于旧文。超过 2,000 篇时，只对最新的 2,000 篇按相关程度排序，其余依时间列在后面。筛选项旁的数字表示选中该值后的篇数。每次检索都有固定的网址可以保存；结果下方有一句可写入论文的说明，其中的网址日后仍检索到同样的文章。",
      examples: [],
    },
  ],
};
