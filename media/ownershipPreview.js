/* global acquireVsCodeApi, document, window, Element */
// Runs in the preview of an ownership document: shows what the extension sends, follows the cursor, tells of clicks and keys.
(() => {
  const vscode = acquireVsCodeApi();
  const main = document.querySelector('main');
  let line = -1;

  /** Marks the innermost element that stands for the line of the cursor, and brings it into view. */
  const follow = (scroll) => {
    for (const element of main.querySelectorAll('.current')) {
      element.classList.remove('current');
      element.removeAttribute('aria-current');
    }
    const around = [...main.querySelectorAll('[data-line]')].filter(({ dataset }) => Number(dataset.line) <= line && line <= Number(dataset.end));
    const current = around.at(-1);
    current?.classList.add('current');
    current?.setAttribute('aria-current', 'true');
    if (scroll) current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  const places = () => [...main.querySelectorAll('[data-line]')];
  const placeOf = (target) => (target instanceof Element && !target.closest('a') ? target.closest('[data-line]') : null);

  /** One place is where Tab leads; from there on, arrows do. */
  const makeTabStop = (place) => {
    for (const other of main.querySelectorAll('[data-line][tabindex]')) if (other !== place) other.removeAttribute('tabindex');
    place?.setAttribute('tabindex', '0');
  };

  /** Shows a page; the focus, if a place has it, stays on the one that is as far from the beginning. */
  const show = (html) => {
    const stop = main.querySelector('[data-line][tabindex]');
    const index = Math.max(0, places().indexOf(stop));
    const isFocused = stop !== null && stop === document.activeElement && document.hasFocus();
    main.innerHTML = html;
    const place = places().at(Math.min(index, places().length - 1));
    makeTabStop(place);
    if (isFocused) place?.focus({ preventScroll: true });
    follow(false);
  };

  const lead = ({ dataset }) => vscode.postMessage({ line: Number(dataset.line), character: Number(dataset.character) });

  /** The place to which a key leads. */
  const moved = (key, place) => {
    const all = places();
    const at = all.indexOf(place);
    switch (key) {
      case 'ArrowUp':
      case 'ArrowLeft': return all[Math.max(0, at - 1)];
      case 'ArrowDown':
      case 'ArrowRight': return all[Math.min(all.length - 1, at + 1)];
      case 'Home': return all[0];
      case 'End': return all.at(-1);
      default: return undefined;
    }
  };

  window.addEventListener('message', ({ data }) => {
    if (typeof data.html === 'string') show(data.html);
    if (typeof data.line === 'number' && data.line !== line) {
      line = data.line;
      follow(true);
    }
  });
  main.addEventListener('click', ({ target }) => {
    const place = placeOf(target);
    if (!place) return;
    makeTabStop(place);
    lead(place);
  });
  main.addEventListener('keydown', (event) => {
    const place = placeOf(event.target);
    if (!place || event.altKey || event.shiftKey || event.ctrlKey || event.metaKey) return;
    const isCommand = event.key === 'Enter' || event.key === ' ';
    const next = isCommand ? undefined : moved(event.key, place);
    if (!isCommand && !next) return;
    event.preventDefault();
    if (!next) return lead(place);
    makeTabStop(next);
    next.focus();
  });
  vscode.postMessage({ isReady: true });
})();
