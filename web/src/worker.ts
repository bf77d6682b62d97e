// The engine in a thread of its own. Where it traps or grows too large, the page ends the thread and starts another.

import { Engine, Trap, type Input } from "./engine";

export interface Question {
  number: number;
  name: string;
  inputs: Input[];
}

/** What a thread begins with: the module, and the language that it speaks. */
export interface Beginning {
  module: WebAssembly.Module;
  speech: Input[];
}

export type Answer = { number: number; size: number } & ({ text: string } | { error: string; fatal: boolean });

let engine: Engine | undefined;

self.onmessage = ({ data }: MessageEvent<Beginning | Question>) => {
  if ("module" in data) {
    engine = new Engine(data.module);
    if (data.speech.length > 0) engine.ask("speak", ...data.speech);
    return;
  }
  const { number, name, inputs } = data;
  try {
    const text = engine!.ask(name, ...inputs);
    postMessage({ number, size: engine!.size, text } satisfies Answer);
  } catch (error) {
    const size = engine?.size ?? 0;
    postMessage({ number, size, error: String((error as Error).message), fatal: error instanceof Trap } satisfies Answer);
  }
};
