/**
 * Suggestions under every search box with `data-suggest` (the address that answers). A list box by the pattern of the ARIA
 * practices: arrows choose and open again what Escape closed, Enter follows, and Tab goes on. Its form sends no field that is empty. Without
 * the script the box is a plain form.
 */
export const SUGGESTIONS_SCRIPT = `(() => {
  const WAIT_MS = 120;
  for (const input of document.querySelectorAll("input[data-suggest]")) {
    const list = document.createElement("ul");
    list.id = input.id + "-suggestions";
    list.className = "suggestions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.dataset.suggestLabel);
    list.hidden = true;
    input.form.append(list);
    input.form.addEventListener("formdata", ({ formData }) => {
      for (const [name, value] of [...formData]) if (value === "") formData.delete(name);
    });
    for (const [name, value] of [["role", "combobox"], ["aria-expanded", "false"], ["aria-autocomplete", "list"], ["aria-controls", list.id]]) {
      input.setAttribute(name, value);
    }
    let chosen = -1;
    let shown = null;
    let asked = 0;
    let timer;
    const choose = (at) => {
      chosen = at;
      [...list.children].forEach((option, index) => option.setAttribute("aria-selected", String(index === at)));
      const option = list.children[at];
      if (option) input.setAttribute("aria-activedescendant", option.id);
      else input.removeAttribute("aria-activedescendant");
    };
    const close = () => {
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
      choose(-1);
    };
    const show = (items) => {
      list.replaceChildren(...items.map(({ text, label, href }, index) => {
        const option = document.createElement("li");
        option.id = list.id + index;
        option.setAttribute("role", "option");
        option.dataset.href = href;
        const kind = document.createElement("span");
        kind.textContent = label;
        option.append(text, kind);
        return option;
      }));
      close();
      open();
    };
    const open = () => {
      if (list.children.length === 0) return;
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
    };
    const ask = async () => {
      const turn = ++asked;
      const q = input.value.trim();
      if (q === "") return close();
      const response = await fetch(input.dataset.suggest + encodeURIComponent(q)).catch(() => null);
      const items = response?.ok ? (await response.json()).items : [];
      if (turn !== asked || document.activeElement !== input) return;
      shown = q;
      show(items);
    };
    input.addEventListener("input", (event) => {
      clearTimeout(timer);
      if (!event.isComposing) timer = setTimeout(ask, WAIT_MS);
    });
    input.addEventListener("compositionend", () => { timer = setTimeout(ask, WAIT_MS); });
    input.addEventListener("keydown", (event) => {
      const count = list.children.length;
      if (event.isComposing) return;
      // What Escape closed, an arrow opens; asked anew where the text is another by now.
      if (list.hidden) {
        if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
        if (input.value.trim() === shown) open();
        else ask();
        event.preventDefault();
        return;
      }
      // What is being looked at is not changed under the reader's hand.
      if (event.key.startsWith("Arrow")) {
        clearTimeout(timer);
        asked += 1;
      }
      if (event.key === "ArrowDown") choose((chosen + 1) % count);
      else if (event.key === "ArrowUp") choose((chosen < 1 ? count : chosen) - 1);
      else if (event.key === "Escape") close();
      else if (event.key === "Enter" && chosen >= 0) location.assign(list.children[chosen].dataset.href);
      else return;
      event.preventDefault();
    });
    input.addEventListener("blur", close);
    list.addEventListener("mousedown", (event) => {
      const option = event.target.closest("li");
      if (option) location.assign(option.dataset.href);
      event.preventDefault();
    });
  }
})();
`;
