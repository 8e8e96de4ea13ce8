/** What one process says to another over their channel. */
export type Message<Question, Reply> =
  | { readonly kind: 'question'; readonly id: number; readonly question: Question }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly kind: 'failure'; readonly id: number; readonly reason: string };

interface Waiting<Reply> {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Questions and replies between two processes, in both directions at once. `send` hands a message to the other process, whose `receive` takes
 * it; `answer` is what this one replies.
 */
export class Conversation<Asked, Told, Heard, Said> {
  readonly #send: (message: Message<Asked, Said>) => void;
  readonly #answer: (question: Heard) => Said | Promise<Said>;
  readonly #waiting = new Map<number, Waiting<Told>>();
  #next = 0;

  constructor(send: (message: Message<Asked, Said>) => void, answer: (question: Heard) => Said | Promise<Said>) {
    this.#send = send;
    this.#answer = answer;
  }

  /** Rejects where the other fails to answer, and when it has ended. */
  ask(question: Asked): Promise<Told> {
    return new Promise((resolve, reject) => {
      const id = this.#next++;
      this.#waiting.set(id, { resolve, reject });
      this.#send({ kind: 'question', id, question });
    });
  }

  async receive(message: Message<Heard, Told>): Promise<void> {
    if (message.kind === 'question') {
      const { id } = message;
      try {
        this.#send({ kind: 'reply', id, reply: await this.#answer(message.question) });
      } catch (error) {
        this.#send({ kind: 'failure', id, reason: error instanceof Error ? error.message : String(error) });
      }
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === 'reply') waiting?.resolve(message.reply);
    else waiting?.reject(new Error(message.reason));
  }

  /** The other process has ended: nobody waits for it any longer. */
  end(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('the other process has ended'));
    this.#waiting.clear();
  }
}
