import type { ShownOnPicture } from "@/lib/site/shown-on-picture";
import { textWidth } from "@/lib/site/text-width";

const PAPER = "#fbfcfa";
const INK = "#17201c";
const SOFT = "#515c55";
const ACCENT = "#0b6353";

function sizeOf(title: string): number {
  const width = textWidth(title);
  return width <= 22 ? 96 : width <= 44 ? 76 : width <= 96 ? 62 : 50;
}

/** The picture that previews of a page show, as the pages look in light. Styles are written out: no style sheet reaches it. */
export function SharePicture({ shown, family }: { shown: ShownOnPicture; family: string }) {
  const { label, title, other, facts } = shown;
  return (
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        flexDirection: "column",
        padding: "56px 72px 48px",
        background: PAPER,
        color: INK,
        fontFamily: family,
      }}
    >
      <div style={{ display: "flex", alignItems: "center", fontSize: 34 }}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: drawn into a picture, whose text stands beside it */}
        <svg width="56" height="56" viewBox="0 0 32 32">
          <path fill={INK} d="M2 2h11v10l10-4v16l-10-4v10H2z" />
          <path fill={ACCENT} d="M15 2h15v28H15v-7l10 4V5L15 9z" />
        </svg>
        <span style={{ marginLeft: 20 }}>Luban Archive</span>
        <span style={{ marginLeft: 16, color: SOFT, fontSize: 28 }}>鲁班档案馆</span>
      </div>
      <div style={{ display: "flex", marginTop: 22, height: 12, borderTop: `2px solid ${INK}` }}>
        <svg width="48" height="12" viewBox="0 0 48 12" aria-hidden="true">
          <path fill={INK} d="M9 0h30l9 12H0z" />
        </svg>
      </div>
      <div style={{ display: "flex", flexDirection: "column", flexGrow: 1, justifyContent: "center" }}>
        <span style={{ fontSize: 28, color: ACCENT }}>{label}</span>
        <span style={{ marginTop: 14, fontSize: sizeOf(title), lineHeight: 1.22, lineClamp: 4, display: "block" }}>
          {title}
        </span>
        {other === null ? null : (
          <span style={{ marginTop: 16, fontSize: 36, lineHeight: 1.3, color: SOFT, lineClamp: 2, display: "block" }}>
            {other}
          </span>
        )}
      </div>
      <div style={{ display: "flex", fontSize: 30, color: SOFT }}>
        {facts.map((fact, at) => (
          <span key={fact} style={{ marginLeft: at === 0 ? 0 : 40 }}>
            {fact}
          </span>
        ))}
      </div>
    </div>
  );
}
