"use strict";
(() => {
  const find = (id) => document.getElementById(id);
  const facts = JSON.parse(find("facts").textContent).map((fact) => ({ ...fact, words: fact.words.toLowerCase() }));
  const entries = [...document.querySelectorAll("details.entry")];
  const sections = [...document.querySelectorAll("main > section")].map((section) => ({
    section,
    count: section.querySelector(".count"),
    told: section.querySelector(".count").textContent,
    entries: [...section.querySelectorAll("details.entry")],
  }));
  const form = find("filters");
  const search = form.elements.q;
  const help = find("help");
  const unfold = find("unfold");

  // Filters: the form holds them, the fragment of the address keeps them.

  const chosen = () => {
    const state = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (value.trim()) state.append(name, value);
    }
    return state;
  };

  const apply = () => {
    const state = chosen();
    const levels = state.getAll("level");
    const [tag, kind, breaks] = ["tag", "kind", "breaks"].map((name) => state.get(name));
    const words = (state.get("q") || "").toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    entries.forEach((entry, index) => {
      const fact = facts[index];
      const fits =
        (!levels.length || levels.includes(fact.level)) &&
        (!breaks || fact.breaks === breaks) &&
        (!tag || fact.tag.includes(tag)) &&
        (!kind || fact.kind.includes(kind)) &&
        words.every((word) => fact.words.includes(word));
      if (entry.hidden === fits) entry.hidden = !fits;
      shown += fits;
    });
    for (const { section, count, told, entries } of sections) {
      const left = entries.filter((entry) => !entry.hidden).length;
      section.hidden = !left;
      count.textContent = left === entries.length ? told : `${left.toLocaleString("en")} of ${entries.length.toLocaleString("en")} shown`;
    }
    find("nothing").hidden = shown > 0 || !entries.length;
    find("clear").disabled = !state.size;
    unfold.disabled = !shown;
    find("state").textContent = `${shown.toLocaleString("en")} of ${entries.length.toLocaleString("en")} shown`;
    told();
    return state;
  };

  const reset = () => {
    form.reset();
    remember(apply());
  };

  const remember = (state, anchor = "") => {
    const parts = [anchor, state.toString()].filter(Boolean);
    // Not `location.hash = …`: every letter of a search would be a step of the browser's history.
    history.replaceState(null, "", parts.length ? `#${parts.join("&")}` : location.pathname + location.search);
  };

  const restore = () => {
    const [first, ...rest] = location.hash.slice(1).split("&");
    const anchor = first.startsWith("change-") ? first : "";
    const state = new URLSearchParams(anchor ? rest.join("&") : location.hash.slice(1));
    for (const field of form.elements) {
      if (field.type === "checkbox") field.checked = !field.disabled && state.getAll(field.name).includes(field.value);
      else if (field.tagName === "SELECT") field.value = [...field.options].some((option) => option.value === state.get(field.name)) ? state.get(field.name) : "";
      else if (field === search) field.value = state.get("q") || "";
    }
    apply();
    if (anchor) reach(anchor);
  };

  // A link leads to its change: unfolded, in sight and focused, whatever the filters say.

  const reach = (anchor) => {
    const target = find(anchor);
    const entry = target && target.closest("details.entry");
    if (!entry) return;
    if (entry.hidden) {
      form.reset();
      apply();
    }
    for (const other of document.querySelectorAll(".reached")) other.classList.remove("reached");
    entry.classList.add("reached");
    entry.open = true;
    target.focus({ preventScroll: true });
    target.scrollIntoView();
  };

  // Folding

  const visible = () => entries.filter((entry) => !entry.hidden);
  const told = () => {
    const folded = visible().some((entry) => !entry.open);
    unfold.textContent = folded || unfold.disabled ? "Unfold all" : "Fold all";
  };
  unfold.addEventListener("click", () => {
    const open = visible().some((entry) => !entry.open);
    for (const entry of visible()) entry.open = open;
    told();
  });

  // Keys

  const step = (by) => {
    const shown = visible();
    if (!shown.length) return;
    const here = document.activeElement && document.activeElement.closest("details.entry");
    const from = here ? shown.indexOf(here) : by > 0 ? -1 : shown.length;
    const next = shown[Math.min(Math.max(from + by, 0), shown.length - 1)];
    const summary = next.querySelector("summary");
    summary.focus({ preventScroll: true });
    summary.scrollIntoView({ block: "nearest" });
  };

  const keys = {
    "/": () => {
      search.focus();
      search.select();
    },
    j: () => step(1),
    k: () => step(-1),
    "?": () => help.showModal(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || help.open) return;
    if (event.target.closest("select")) return;
    const typing = event.target === search;
    if (event.key === "Escape") {
      search.blur();
      reset();
      event.preventDefault();
    } else if (!typing && Object.hasOwn(keys, event.key)) {
      keys[event.key]();
      event.preventDefault();
    }
  });

  // Dark mode: the system's, until the reader says otherwise.

  const dark = find("dark");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const theme = {
    // Storage is refused to files in some browsers; the choice then lasts as long as the page.
    get() {
      try { return localStorage.getItem("sdkforge-report-theme"); } catch { return null; }
    },
    set(value) {
      try { localStorage.setItem("sdkforge-report-theme", value); } catch { /* see above */ }
    },
  };
  const paint = (value) => {
    if (value === "dark" || value === "light") document.documentElement.dataset.theme = value;
    dark.setAttribute("aria-pressed", String((document.documentElement.dataset.theme || (system.matches ? "dark" : "light")) === "dark"));
  };
  dark.addEventListener("click", () => {
    const value = dark.getAttribute("aria-pressed") === "true" ? "light" : "dark";
    paint(value);
    theme.set(value);
  });
  system.addEventListener("change", () => paint(null));
  paint(theme.get());

  // Start

  document.addEventListener("input", () => remember(apply()));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    step(1);
  });
  find("clear").addEventListener("click", () => {
    reset();
    search.focus();
  });
  find("keys").addEventListener("click", () => help.showModal());
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.link");
    if (!link) return;
    event.preventDefault();
    remember(chosen(), link.hash.slice(1));
    reach(link.hash.slice(1));
  });
  // Unfolding all tells of every entry; the button is lettered anew once.
  let telling = 0;
  document.addEventListener("toggle", () => {
    cancelAnimationFrame(telling);
    telling = requestAnimationFrame(told);
  }, true);
  addEventListener("hashchange", restore);
  for (const part of document.querySelectorAll(entries.length ? ".tools, .bar" : ".tools")) part.hidden = false;
  document.documentElement.classList.add("live");
  restore();
})();
