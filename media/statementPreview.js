/* global acquireVsCodeApi, document, window, Element, HTMLSelectElement, HTMLTableCellElement */
// Runs in the preview of a statement: shows what the extension sends, marks what the cursor is on, tells of clicks, keys and choices.
(() => {
  const vscode = acquireVsCodeApi();
  const main = document.querySelector('main');
  let current = [];

  /** Marks what stands for the place of the cursor, and brings the first of it into view. */
  const mark = (scroll) => {
    for (const element of main.querySelectorAll('.current')) {
      element.classList.remove('current');
      element.removeAttribute('aria-current');
    }
    const elements = current.map((target) => main.querySelector(`[data-target="${target}"]`)).filter((element) => element !== null);
    for (const element of elements) {
      element.classList.add('current');
      element.setAttribute('aria-current', 'true');
    }
    if (scroll) elements[0]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  const rows = () => [...(main.querySelector('tbody')?.rows ?? [])];

  /** The cell of the body at a row and column, or the nearest to it. */
  const cellAt = (row, column) => {
    const all = rows();
    const cells = all[Math.max(0, Math.min(row, all.length - 1))]?.cells;
    return cells?.[Math.max(0, Math.min(column, cells.length - 1))];
  };

  const placeOf = (cell) => ({ row: rows().indexOf(cell.parentElement), column: cell.cellIndex });

  /** One cell is where Tab leads (the pattern of a grid, WAI-ARIA Authoring Practices); from there on, arrows do. */
  const makeTabStop = (cell) => {
    for (const other of main.querySelectorAll('tbody [tabindex]')) if (other !== cell) other.removeAttribute('tabindex');
    cell?.setAttribute('tabindex', '0');
  };

  const cellOf = (target) => {
    const cell = target instanceof Element ? target.closest('tbody th, tbody td') : null;
    return cell instanceof HTMLTableCellElement ? cell : undefined;
  };

  /** Shows a page; the focus, if the page has it, stays where it was in the table, or on the same list. */
  const show = (html) => {
    const activeElement = document.hasFocus() ? document.activeElement : null;
    const focused = cellOf(activeElement);
    const stop = focused ?? main.querySelector('tbody [tabindex]');
    const { row, column } = stop ? placeOf(stop) : { row: 0, column: 0 };
    const choice = activeElement instanceof HTMLSelectElement ? activeElement.dataset.choice : undefined;
    main.innerHTML = html;
    const table = main.querySelector('table');
    table?.setAttribute('role', 'grid');
    table?.setAttribute('aria-readonly', 'true');
    makeTabStop(cellAt(row, column));
    if (focused) cellAt(row, column)?.focus({ preventScroll: true });
    if (choice !== undefined) main.querySelector(`select[data-choice="${choice}"]`)?.focus({ preventScroll: true });
    mark(false);
  };

  const lead = (element) => {
    const place = element.closest('[data-target]');
    if (place) vscode.postMessage({ target: Number(place.dataset.target) });
  };

  /** Where a key leads from a place in the table: so many rows and columns on, or to an end. */
  const moved = ({ key, ctrlKey, metaKey }, { row, column }) => {
    const whole = ctrlKey || metaKey;
    switch (key) {
      case 'ArrowUp': return { row: row - 1, column };
      case 'ArrowDown': return { row: row + 1, column };
      case 'ArrowLeft': return { row, column: column - 1 };
      case 'ArrowRight': return { row, column: column + 1 };
      case 'PageUp': return { row: row - 10, column };
      case 'PageDown': return { row: row + 10, column };
      case 'Home': return { row: whole ? 0 : row, column: 0 };
      case 'End': return { row: whole ? Infinity : row, column: Infinity };
      default: return undefined;
    }
  };

  window.addEventListener('message', ({ data }) => {
    if (typeof data.html === 'string') show(data.html);
    if (Array.isArray(data.current)) {
      current = data.current.map(Number);
      mark(true);
    }
  });
  main.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) vscode.postMessage({ choice: target.dataset.choice, value: target.value });
  });
  main.addEventListener('click', ({ target }) => {
    const cell = cellOf(target);
    if (!cell) return;
    makeTabStop(cell);
    lead(cell);
  });
  main.addEventListener('keydown', (event) => {
    const cell = cellOf(event.target);
    if (!cell || event.altKey || event.shiftKey) return;
    const isCommand = event.key === 'Enter' || event.key === ' ';
    const place = isCommand ? undefined : moved(event, placeOf(cell));
    if (!isCommand && !place) return;
    event.preventDefault();
    if (!place) return lead(cell);
    const next = cellAt(place.row, place.column);
    makeTabStop(next);
    next?.focus();
  });
  vscode.postMessage({ isReady: true });
})();
