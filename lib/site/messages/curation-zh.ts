import type { CurationText } from "./curation";

const number = new Intl.NumberFormat("zh-CN");

export const curationZh: CurationText = {
  review: {
    title: "待核条目",
    describe: "本馆识别出、尚无人裁定的条目：实体、媒体与两国简称。",
    lead: "文章中出现而名录尚未收录的条目。每一条由人裁定，只需在文件中写一行，下次导入时生效。",
    lists: { entities: "待核实体", outlets: "未知媒体", pairs: "未定简称" },
    about: {
      entities:
        "按名称的构成识别，涉及文章多的在前。把下列各行之一写入 registry/decisions.yaml 即可裁定：“并入”使其成为同类另一实体的别名，请以该实体网址的最后一段替换 SLUG；“改名”按所写的网址名和名称收录。同一名称的几种写法，可并入其中一个已收录并有名称的。",
      outlets:
        "照来源原样列出。“条目”写入 registry/outlets.yaml，把 null 换成名称，网址名也可更改。若只是已有媒体的另一写法，请把“写法”加入该媒体条目的 stated 中。",
      pairs:
        "两个字可能指中国与另一国，但文章没有写出该国全名，或写出了不止一个；也包括可能指中非共和国的“中非”。故不作链接。若本是别的词语，请列入 registry/rules.yaml 的 set-aside。",
    },
    none: {
      entities: "没有待核的实体。",
      outlets: "所有媒体均已收入名录。",
      pairs: "没有未定的简称。",
    },
    listsLabel: "待核清单",
    toList: (list, count) => `${list}（${count}）`,
    articles: (count) => `${number.format(count)} 篇文章`,
    asStated: "来源写法",
    accept: "收录",
    reject: "否决",
    merge: "并入",
    rename: "改名",
    entry: "条目",
    form: "写法",
  },
};
