import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { markdown, markdownKeymap } from "@codemirror/lang-markdown";
import { bracketMatching, defaultHighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { nextDiagnostic, previousDiagnostic } from "@codemirror/lint";
import { EditorState, type Extension, Transaction } from "@codemirror/state";
import { drawSelection, EditorView, keymap } from "@codemirror/view";
import { changeBetween } from "./change.ts";

/** What an editor is made of. */
export interface EditorSetting {
  readonly text: string;
  /** Ids of what names and describes it. */
  readonly label: string;
  readonly hint: string;
  /** Without it the page's rules let no style of the editor through. */
  readonly nonce: string | undefined;
  /** After each change that somebody makes. */
  readonly changed: () => void;
  readonly more: Extension;
}

/** An editor of Markdown. Tab leaves it as any other field. */
export function makeEditor(place: Element, setting: EditorSetting): EditorView {
  const { text, label, hint, nonce, changed, more } = setting;
  return new EditorView({
    parent: place,
    state: EditorState.create({
      doc: text,
      extensions: [
        history(),
        drawSelection(),
        EditorView.lineWrapping,
        bracketMatching(),
        markdown({ pasteURLAsLink: false, completeHTMLTags: false, addKeymap: false }),
        syntaxHighlighting(defaultHighlightStyle),
        keymap.of([
          { key: "F8", run: nextDiagnostic },
          { key: "Shift-F8", run: previousDiagnostic },
          ...markdownKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        EditorView.contentAttributes.of({
          id: "text-editor",
          tabindex: "0",
          "aria-labelledby": label,
          "aria-describedby": hint,
          spellcheck: "true",
          autocorrect: "on",
          autocapitalize: "sentences",
        }),
        nonce === undefined ? [] : EditorView.cspNonce.of(nonce),
        EditorView.updateListener.of((update) => {
          const isOwn = update.transactions.some((each) => each.annotation(Transaction.remote) === true);
          if (update.docChanged && !isOwn) changed();
        }),
        more,
      ],
    }),
  });
}

/** Puts another text in, as one change of what differs: the cursor stays where it is, and it can be undone. */
export function replaceText(view: EditorView, text: string, isRemote: boolean): void {
  const change = changeBetween(view.state.doc.toString(), text);
  if (!change) return;
  const annotations = isRemote
    ? [Transaction.remote.of(true), Transaction.addToHistory.of(false)]
    : [Transaction.userEvent.of("input")];
  view.dispatch({ changes: change, annotations });
}

/** Puts Markdown in at the cursor; parts of their own have an empty line before and behind them. */
export function insertMarkdown(view: EditorView, text: string, isOwnPart: boolean): void {
  const { state } = view;
  const { from, to } = state.selection.main;
  const before = state.sliceDoc(Math.max(0, from - 2), from);
  const behind = state.sliceDoc(to, to + 2);
  const gap = (isEdge: boolean, breaks: number) => (isEdge || !isOwnPart ? "" : "\n".repeat(2 - breaks));
  const opening = gap(from === 0, before.endsWith("\n\n") ? 2 : before.endsWith("\n") ? 1 : 0);
  const closing = gap(
    to === state.doc.length,
    behind.startsWith("\n\n") ? 2 : behind.startsWith("\n") ? 1 : 0,
  );
  const insert = opening + text + closing;
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + opening.length + text.length },
    scrollIntoView: true,
    userEvent: "input.paste",
  });
}

/** Puts a line at the end of the text. */
export function appendLine(view: EditorView, line: string): void {
  const { doc } = view.state;
  const last = doc.toString().replace(/\n+$/, "");
  const isList = /(?:^|\n)[-*] [^\n]*$/.test(last);
  const insert = `${last === "" ? "" : isList ? "\n" : "\n\n"}${line}\n`;
  view.dispatch({
    changes: { from: last.length, to: doc.length, insert },
    selection: { anchor: last.length + insert.length },
    scrollIntoView: true,
    userEvent: "input",
  });
}
