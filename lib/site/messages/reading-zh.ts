import type { Reading } from "./reading";

const number = new Intl.NumberFormat("zh-CN");

export const readingZh: Reading = {
  outline: "本文目录",
  near: "要找的是不是",
  related: {
    title: "相关文章",
    alsoNames: (names, more) =>
      more > 0
        ? `同样提到${names.join("、")}等 ${number.format(names.length + more)} 项`
        : `同样提到${names.join("、")}`,
    isAlike: "部分文字与本文相同",
  },
  places: { title: "按时间的前后文章", inTopic: "所属专题", earlier: "上一篇（较早）", later: "下一篇（较晚）" },
  tools: {
    title: "工具",
    copy: "复制链接",
    copySentence: "复制本句链接",
    copied: "链接已复制",
    share: "分享",
    print: "打印",
    permalink: "永久链接",
    accessed: "查阅日期",
  },
  scheme: { toDark: "深色", toLight: "浅色" },
  keys: {
    title: "键盘快捷键",
    open: "键盘快捷键",
    close: "关闭",
    work: "启用下列单键快捷键",
    list: {
      s: "转到检索框",
      j: "下一句，或列表中的下一篇文章",
      k: "上一句，或上一篇文章",
      n: "同专题较晚的一篇，或列表下一页",
      p: "同专题较早的一篇，或列表上一页",
      c: "复制本页链接，或当前句子的链接",
      d: "切换深色与浅色",
      "?": "显示快捷键",
    },
  },
};
