// Takes the place of the native @vscode/spdlog, which would have to be compiled on the user's machine.
// VS Code writes its logs and the output channels through it: without it those stay empty.
import * as fs from 'node:fs';
import * as path from 'node:path';

const names = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

/** A log file that is written at once and never rotated: it lives no longer than the server that writes it. */
class Logger {
  #level = 0;
  #plain = false;

  constructor(file) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    this.file = file;
  }

  trace(message) { this.#write(0, message); }
  debug(message) { this.#write(1, message); }
  info(message) { this.#write(2, message); }
  warn(message) { this.#write(3, message); }
  error(message) { this.#write(4, message); }
  critical(message) { this.#write(5, message); }
  getLevel() { return this.#level; }
  setLevel(level) { this.#level = level; }
  setPattern() { this.#plain = false; }
  /** From here on a message is written as it is: the text of an output channel brings its own line ends. */
  clearFormatters() { this.#plain = true; }
  flush() { /* nothing is held back */ }
  drop() { /* nothing is kept open */ }

  #write(level, message) {
    if (level < this.#level) return;
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
    fs.appendFileSync(this.file, this.#plain ? message : `${time} [${names[level]}] ${message}\n`);
  }
}

export const version = 0;
export function setLevel() { /* each logger has its own */ }
export function setFlushOn() { /* every message is written at once */ }
export const createRotatingLogger = (name, file) => Promise.resolve(new Logger(file));
export const createAsyncRotatingLogger = createRotatingLogger;
