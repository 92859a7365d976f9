import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { markdown } from "@codemirror/lang-markdown";
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

/**
 * An editor of Markdown. Tab leaves it as any other field, and Enter only begins a line: marks of lists that the editor put
 * there would stand beside those that somebody types, as they are told to.
 */
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
