/* global acquireVsCodeApi, document, window, Element, HTMLSelectElement */
// Runs in the preview of a statement: shows what the extension sends, marks what the cursor is on, tells of clicks and choices.
(() => {
  const vscode = acquireVsCodeApi();
  const main = document.querySelector('main');
  let current = [];

  /** Marks what stands for the place of the cursor, and brings the first of it into view. */
  const mark = (scroll) => {
    for (const element of main.querySelectorAll('.current')) element.classList.remove('current');
    const elements = current.map((target) => main.querySelector(`[data-target="${target}"]`)).filter((element) => element !== null);
    for (const element of elements) element.classList.add('current');
    if (scroll) elements[0]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  window.addEventListener('message', ({ data }) => {
    if (typeof data.html === 'string') {
      main.innerHTML = data.html;
      mark(false);
    }
    if (Array.isArray(data.current)) {
      current = data.current.map(Number);
      mark(true);
    }
  });
  main.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) vscode.postMessage({ choice: target.dataset.choice, value: target.value });
  });
  main.addEventListener('click', ({ target }) => {
    const place = target instanceof Element ? target.closest('[data-target]') : null;
    if (place) vscode.postMessage({ target: Number(place.dataset.target) });
  });
  vscode.postMessage({ isReady: true });
})();
