// The calls of the module, for a worker and for tests. It imports nothing, so it cannot reach anything.

interface Exports {
  memory: WebAssembly.Memory;
  begin(): void;
  input(length: number): number;
  output(): number;
  length(): number;
  [name: string]: unknown;
}

export type Input = string | Uint8Array;

/** The module trapped, and its memory is not to be used again. */
export class Trap extends Error {}

export class Engine {
  readonly #exports: Exports;

  constructor(module: WebAssembly.Module) {
    this.#exports = new WebAssembly.Instance(module, {}).exports as unknown as Exports;
    this.#exports.begin();
  }

  /** Bytes of memory in use. It never shrinks. */
  get size(): number {
    return this.#exports.memory.buffer.byteLength;
  }

  /** Calls a function of the module. Throws what it says went wrong. */
  ask(name: string, ...inputs: Input[]): string {
    const exports = this.#exports;
    const run = exports[name];
    if (typeof run !== "function") throw new Error(`the engine has no function ${name}`);
    for (const input of inputs) {
      const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
      const at = exports.input(bytes.length);
      // A new view each time: memory moves when it grows.
      new Uint8Array(exports.memory.buffer, at, bytes.length).set(bytes);
    }
    let length: number;
    try {
      length = run();
    } catch (trap) {
      throw new Trap(this.#read(exports.length()) || String(trap));
    }
    if (length < 0) throw new Error(this.#read(-length));
    return this.#read(length);
  }

  #read(length: number): string {
    const bytes = new Uint8Array(this.#exports.memory.buffer, this.#exports.output(), length);
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  }
}
