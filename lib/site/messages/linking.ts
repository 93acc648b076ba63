import type { LinkRule } from "@/lib/registry/link-rule";

/** What pages say of the linking of an article: why each phrase is linked, and how links are shown. */
export type Linking = {
  linking: {
    /** Names the control. */
    control: string;
    shown: string;
    withReasons: string;
    hidden: string;
    /** Leads to the reasons. */
    toReasons: string;
    title: string;
    lead: string;
    /** The name of the sign behind a linked phrase. */
    why: (surface: string) => string;
    /** One sentence a rule, in the words of a reader. */
    rules: Record<LinkRule, string>;
    /** Parts a basis from the sentence of the rule. */
    afterBasis: string;
    /** Before a rule's name in the registry. */
    rule: string;
    /** Stands behind a phrase that is a part of a linked one. */
    inside: (surface: string) => string;
    /** Before what else the words of a linked phrase mention. */
    holds: string;
    alsoConnected: (count: number) => string;
    /** `counts` say by which bases, as `counted` puts them. */
    alsoConnectedHelp: (counts: readonly string[]) => string;
    counted: (count: number, basis: string) => string;
    /** A basis, with the phrases of the text that it rests on. */
    through: (basis: string, phrases: readonly string[]) => string;
  };
};
