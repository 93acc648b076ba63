import type { Language } from "@/lib/archive/language";
import { readingIn, SHORTCUT_KEYS } from "./messages/reading";

/**
 * What makes reading easier where there are scripts, in one language: colours by choice, links copied and shared, the part of
 * an article one is at, keys with a list of them, the day of access on paper. Nothing on a page needs it.
 */
export function readingScript(language: Language): string {
  const { tools, keys } = readingIn(language);
  const text = {
    copy: tools.copySentence,
    copied: tools.copied,
    title: keys.title,
    close: keys.close,
    work: keys.work,
    keys: SHORTCUT_KEYS.map((key) => [key, keys.list[key]]),
    day: language === "zh" ? "zh-CN" : "en-GB",
  };
  return `(() => {
  const text = ${JSON.stringify(text)};
  const root = document.documentElement;
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const store = {
    get: (name) => { try { return localStorage.getItem(name); } catch { return null; } },
    set: (name, value) => { try { value === null ? localStorage.removeItem(name) : localStorage.setItem(name, value); } catch {} },
  };
  const element = (name, content, attributes = {}) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...[content].flat());
    return made;
  };

  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.scheme ? root.dataset.scheme === "dark" : system.matches);
  const paintFrame = () => {
    const paper = getComputedStyle(root).backgroundColor;
    for (const meta of all("meta[name=theme-color]")) if (root.dataset.scheme) meta.content = paper;
  };
  const turnScheme = () => {
    const wanted = isDark() ? "light" : "dark";
    // What the system has too is no choice: from then on it is followed again.
    const chosen = (wanted === "dark") === system.matches ? null : wanted;
    store.set("scheme", chosen);
    if (chosen) root.dataset.scheme = chosen;
    else delete root.dataset.scheme;
    paintFrame();
  };
  paintFrame();

  let said;
  const say = (words, place) => {
    const status = document.getElementById("reading-status");
    if (status) status.textContent = words;
    if (!place) return;
    const before = place.dataset.words ?? place.textContent;
    place.dataset.words = before;
    place.textContent = words;
    clearTimeout(said);
    said = setTimeout(() => { place.textContent = before; if (status) status.textContent = ""; }, 2500);
  };
  const permalink = () => {
    const link = document.getElementById("permalink-address");
    return (link ? link.href : location.href.split("#")[0]);
  };
  const sentence = () => document.querySelector(".sentences > li:target, .sentence:target");
  const copy = async (address, place) => {
    try { await navigator.clipboard.writeText(address); } catch { return; }
    say(text.copied, place);
  };
  const copier = element("button", text.copy, { type: "button", class: "copy-sentence no-print" });
  copier.addEventListener("click", () => copy(permalink() + location.hash, copier));
  const placeCopier = () => {
    const at = sentence();
    if (at && navigator.clipboard) (at.matches("li") ? at : at.parentElement).append(copier);
    else copier.remove();
  };
  // What an address leads to is no target yet when this runs first.
  for (const event of ["hashchange", "pageshow"]) addEventListener(event, placeCopier);

  const share = () => navigator.share({ title: document.title, url: permalink() }).catch(() => {});
  const acts = { scheme: turnScheme, copy: (place) => copy(permalink(), place), copyText: (place) => copy(place.previousElementSibling.textContent, place), share, print: () => print(), keys: () => showKeys() };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-act]");
    if (button) acts[button.dataset.act]?.(button);
  });

  for (const day of all("[data-accessed]")) {
    day.textContent = new Date().toLocaleDateString(text.day, { dateStyle: "long" });
  }

  const parts = new Map(all(".outline-list a").map((link) => [document.getElementById(link.hash.slice(1)), link]));
  if (parts.size && "IntersectionObserver" in window) {
    const watch = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        for (const link of parts.values()) link.removeAttribute("aria-current");
        parts.get(target).setAttribute("aria-current", "true");
      }
    }, { rootMargin: "-15% 0px -80% 0px" });
    for (const part of parts.keys()) if (part) watch.observe(part);
  }

  let sheet;
  const showKeys = () => {
    if (!sheet) {
      const work = element("input", [], { type: "checkbox" });
      work.checked = store.get("keys") !== "off";
      work.addEventListener("change", () => store.set("keys", work.checked ? null : "off"));
      const rows = text.keys.flatMap(([key, does]) => [element("dt", element("kbd", key)), element("dd", does)]);
      const close = element("button", text.close, { type: "submit", class: "button" });
      sheet = element("dialog", [
        element("h2", text.title, { id: "keys-title" }), element("dl", rows),
        element("label", [work, text.work]), element("form", close, { method: "dialog" }),
      ], { class: "keys", "aria-labelledby": "keys-title" });
      document.body.append(sheet);
    }
    sheet.showModal();
  };
  const step = (by) => {
    const stops = all(".sentences > li > a:first-child");
    const links = stops.length ? stops : all("main li :is(h2, h3) a");
    const target = sentence();
    let at = links.findIndex((link) => link === document.activeElement || (target && target.contains(link)));
    if (at < 0 && by < 0) return;
    const next = links[at + by];
    if (!next) return;
    if (stops.length) location.replace(next.hash);
    next.focus({ preventScroll: stops.length > 0 });
  };
  const follow = (rel) => { const link = document.querySelector("main a[rel=" + rel + "]"); if (link) location.assign(link.href); };
  const doing = {
    s: () => { const box = document.querySelector("input[type=search]"); box.focus(); box.select(); },
    j: () => step(1), k: () => step(-1), n: () => follow("next"), p: () => follow("prev"),
    c: () => copy(permalink() + (sentence() ? location.hash : ""), sentence() ? copier : document.querySelector("[data-act=copy]")),
    d: turnScheme, "?": showKeys,
  };
  addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
    if (target.closest?.("input:not([type=radio], [type=checkbox]), textarea, select, dialog, [contenteditable]")) return;
    if (!Object.hasOwn(doing, key) || store.get("keys") === "off") return;
    event.preventDefault();
    doing[key]();
  });
})();
`;
}
