import { createInterface } from 'node:readline/promises';

/** Asks for answers: at a terminal, or of a file or another program, which gives one a line. */
export interface Interview {
  /** One line, without blanks around it; '' at the end of the input. */
  line: (question: string) => Promise<string>;
  /** Lines up to an empty one or the end of the input; at a terminal, Ctrl-D. */
  block: (question: string) => Promise<string>;
  /** The same question until the answer has no fault; away from a terminal a fault is thrown as an Error. */
  valid: (question: string, faultOf: (answer: string) => string | undefined) => Promise<string>;
  end: () => void;
}

/** Starts an interview; questions are written to `output`. */
export function startInterview(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, isTerminal: boolean): Interview {
  let reader = openReader(input, output, isTerminal);
  const next = async (): Promise<string | undefined> => {
    const { value, done } = await reader.lines.next();
    if (!done) return value;
    // Ctrl-D ends the reading, not the terminal.
    if (isTerminal) reader = openReader(input, output, isTerminal);
    return undefined;
  };
  const line = async (question: string) => {
    reader.ask(`${question} `);
    return (await next())?.trim() ?? '';
  };
  return {
    line,
    block: async (question) => {
      reader.ask(`${question}\n`);
      const lines: string[] = [];
      for (let text = await next(); text !== undefined && text.trim() !== ''; text = await next()) lines.push(text);
      return lines.join('\n');
    },
    valid: async (question, faultOf) => {
      for (;;) {
        const answer = await line(question);
        const fault = faultOf(answer);
        if (fault === undefined) return answer;
        if (!isTerminal) throw new Error(fault);
        output.write(`${fault}\n`);
      }
    },
    end: () => reader.close(),
  };
}

/** The lines are asked for at once: those that come before the first question would be lost. */
function openReader(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, isTerminal: boolean) {
  const reader = createInterface({ input, ...(isTerminal ? { output } : {}), terminal: isTerminal });
  reader.on('SIGINT', () => process.exit(130));
  const ask = (question: string) => {
    // What stands on the line of the answer is written again as the answer is corrected.
    const start = isTerminal ? question.lastIndexOf('\n') + 1 : question.length;
    output.write(question.slice(0, start));
    reader.setPrompt(question.slice(start));
    if (isTerminal) reader.prompt();
  };
  return { lines: reader[Symbol.asyncIterator](), ask, close: () => reader.close() };
}
