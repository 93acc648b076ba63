import type { CuratorAct } from "@/lib/archive/curator-act";
import type { Span } from "@/lib/archive/diagnostic";

/** An act with the characters of the curator's file that state it; null where something is no longer stated. */
export type DoneAct = Pick<CuratorAct, "act" | "slug" | "former"> & { stated: { path: string; span: Span } | null };

/** What a step of the curation changed: ids of articles, and the acts it did. */
export type CuratorChanges = { changed: number[]; acts: DoneAct[] };
