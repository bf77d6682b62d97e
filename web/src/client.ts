// The page's side of the engine: one question at a time, each with a limit of time and memory.

import type { Input } from "./engine";
import type { Answer, Beginning, Question } from "./worker";
import { say } from "./words";

/** A check takes milliseconds; what takes this long was made to. */
const MOST_SECONDS = 20;
/** Memory of the module never shrinks. */
const MOST_BYTES = 128 << 20;

export class Stopped extends Error {}

interface Waiting extends Question {
  key: string | undefined;
  resolve(text: string): void;
  reject(error: Error): void;
}

export class Client {
  readonly #start: () => Worker;
  readonly #module: Promise<WebAssembly.Module>;
  #speech: Input[];
  #stale = false;
  #worker: Promise<Worker> | undefined;
  #queue: Waiting[] = [];
  #running: Waiting | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #number = 0;

  /** `speech` is the tag of a language and its catalogue; without it the engine speaks English. */
  constructor(module: Promise<WebAssembly.Module>, start: () => Worker, speech: Input[] = []) {
    this.#module = module;
    this.#start = start;
    this.#speech = speech;
  }

  /** From the next question on the engine speaks this language. */
  speak(speech: Input[]): void {
    this.#speech = speech;
    // A question that is being answered keeps its thread.
    if (this.#running) this.#stale = true;
    else this.#close();
  }

  /** Asks the engine. Of questions with one key only the last one is answered; the others never are. */
  ask(name: string, inputs: Input[], key?: string): Promise<string> {
    return new Promise((resolve, reject) => {
      if (key !== undefined) this.#queue = this.#queue.filter((waiting) => waiting.key !== key);
      this.#number += 1;
      this.#queue.push({ number: this.#number, name, inputs, key, resolve, reject });
      void this.#next();
    });
  }

  async #next(): Promise<void> {
    if (this.#running || this.#queue.length === 0) return;
    const question = this.#queue.shift()!;
    this.#running = question;
    try {
      this.#worker ??= this.#open();
      const worker = await this.#worker;
      this.#timer = setTimeout(() => this.#stop(say("client.time", { seconds: MOST_SECONDS })), MOST_SECONDS * 1000);
      const { number, name, inputs } = question;
      worker.postMessage({ number, name, inputs } satisfies Question);
    } catch (error) {
      this.#worker = undefined;
      this.#finish(() => question.reject(error as Error));
    }
  }

  async #open(): Promise<Worker> {
    const module = await this.#module;
    const worker = this.#start();
    worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#take(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.#stop(event.message || say("client.start"));
    };
    worker.postMessage({ module, speech: this.#speech } satisfies Beginning);
    return worker;
  }

  #take(answer: Answer): void {
    const question = this.#running;
    if (!question || question.number !== answer.number) return;
    if ("error" in answer && answer.fatal) {
      this.#stop(/unreachable|memory/i.test(answer.error) ? say("client.memory") : answer.error);
      return;
    }
    if (answer.size > MOST_BYTES || this.#stale) this.#close();
    this.#finish(() => ("text" in answer ? question.resolve(answer.text) : question.reject(new Error(answer.error))));
  }

  /** Ends the thread in the middle of a question. */
  #stop(why: string): void {
    const question = this.#running;
    this.#close();
    this.#finish(() => question?.reject(new Stopped(why)));
  }

  #close(): void {
    void this.#worker?.then((worker) => worker.terminate());
    this.#worker = undefined;
    this.#stale = false;
  }

  #finish(settle: () => void): void {
    clearTimeout(this.#timer);
    this.#running = undefined;
    settle();
    void this.#next();
  }
}
