/**
 * The fact card over a page: runs the hover machine, and draws what it says.
 *
 * Nothing is added to the page until a card opens, and all of it is taken out
 * when it closes. Listening begins at once: create the card when the page has
 * its first name.
 */
import { render } from "preact";
import { type CardContext, FactCard } from "../../../components/FactCard";
import factCardCss from "../../../components/fact-card.css?inline";
import { createReader } from "../../../components/reader";
import tokensCss from "../../../components/tokens.css?inline";
import type { Card } from "../../../data/card";
import cardCss from "./card.css?inline";
import { copyText } from "./clipboard";
import { createFactStore } from "./fact-store";
import { follow } from "./follow";
import { createCardHost } from "./host";
import { stepHover } from "./hover";
import { type AskedBy, createHoverState, DELAYS, type HoverEffect, type HoverEvent } from "./hover-step";
import { createFocusReturn, cycleTabs, listenToEscape } from "./keyboard";
import type { Point } from "./place";
import { listenToPointer } from "./pointer";
import { createTimers } from "./timers";
import type { CardControl, CardHit, CardOptions } from "./types";

const HEADING_ID = "name";

/** An open card: the records read in it, the last one shown. */
interface Open<Hit> {
  hit: Hit;
  by: AskedBy;
  context: CardContext;
  trail: Card[];
  isPinned: boolean;
  stopFollowing(): void;
}

/** Sets the card up for a page; see `CardOptions` for what it needs. */
export function createCard<Hit extends CardHit>(options: CardOptions<Hit>): CardControl<Hit> {
  const { signal, hitTest, t, settings } = options;
  const host = createCardHost(tokensCss + factCardCss + cardCss);
  const { panel } = host;
  const facts = createFactStore(options.loadCards);
  const focus = createFocusReturn(host);
  const timers = createTimers<"settle" | "open" | "close">(signal);
  let state = createHoverState<Hit>();
  let open: Open<Hit> | undefined;
  /** Facts on their way to `show`, which follows `loaded` at once. */
  let loaded: Card | undefined;
  let isFocusWanted = false;

  function send(event: HoverEvent<Hit>): void {
    const step = stepHover(state, event, DELAYS[settings().pace]);
    state = step.state;
    for (const effect of step.effects) carryOut(effect);
  }

  function carryOut(effect: HoverEffect<Hit>): void {
    switch (effect.type) {
      case "wait": {
        const { timer, token } = effect;
        timers.start(timer, effect.ms, () => send({ type: "timeout", timer, token }));
        break;
      }
      case "stop":
        timers.stop(effect.timer);
        break;
      case "hitTest":
        answerHitTest(effect.token, effect.point);
        break;
      case "load":
        void load(effect.token, effect.target);
        break;
      case "show":
        show(effect.token, effect.target, effect.by);
        break;
      case "hide":
        hide();
    }
  }

  function answerHitTest(token: number, { x, y }: Point): void {
    const target = hitTest(x, y);
    send(target ? { type: "hit", token, target, lines: target.rects() } : { type: "missed", token });
  }

  async function load(token: number, { id }: Hit): Promise<void> {
    loaded = await facts.get(id);
    send({ type: loaded ? "loaded" : "failed", token });
  }

  function show(token: number, hit: Hit, by: AskedBy): void {
    host.attach(hit.node);
    open = { hit, by, context: options.context(hit), trail: [loaded!], isPinned: false, stopFollowing: () => {} };
    draw();
    options.onShown(hit);
    open.stopFollowing = follow({
      panel,
      hit,
      pointer: by === "keyboard" ? undefined : state.trail.at(-1)?.point,
      isFollowing: () => !open?.isPinned,
      onPlaced: (card, lines) => send({ type: "placed", token, card, lines }),
      onVanished: () => send({ type: "vanished", token }),
    });
    if (by === "keyboard" && isFocusWanted) focus.enter();
  }

  function hide(): void {
    open?.stopFollowing();
    open = undefined;
    options.onShown(undefined);
    focus.leave();
    render(null, panel);
    host.detach();
  }

  function draw(): void {
    if (open === undefined) return;
    const { trail, context, isPinned, by } = open;
    const card = trail.at(-1)!;
    const before = trail.at(-2);
    render(
      <FactCard
        key={card.id}
        card={card}
        reader={createReader(t("ui_language"), navigator.language, settings().units)}
        t={t}
        headingId={HEADING_ID}
        // What was read on from the name shares the page's date, not its sentence.
        context={before ? { text: context.text, published: context.published } : context}
        onOpen={(id) => void readOn(id)}
        back={before && { name: before.name, go: goBack }}
        onClose={by === "pointer" && !isPinned ? undefined : dismiss}
        pin={{ isPinned, toggle: togglePin }}
        copy={copyText}
        onMute={before ? undefined : mute}
      />,
      panel,
    );
    panel.setAttribute("aria-labelledby", HEADING_ID);
  }

  async function readOn(id: string): Promise<void> {
    const reading = open;
    const card = await facts.get(id);
    if (card === undefined || reading === undefined || reading !== open) return;
    reading.trail.push(card);
    turnPage();
  }

  function goBack(): void {
    open?.trail.pop();
    turnPage();
  }

  /** The control that was pressed is gone: the focus stays in the card. */
  function turnPage(): void {
    const hadFocus = host.focused() !== null;
    draw();
    if (hadFocus) panel.focus({ preventScroll: true });
  }

  function togglePin(): void {
    if (open === undefined) return;
    open.isPinned = !open.isPinned;
    send({ type: "pinned", isPinned: open.isPinned });
    draw();
  }

  function mute(): void {
    const id = open?.hit.id;
    dismiss();
    if (id !== undefined) options.onMute(id);
  }

  function dismiss(): void {
    send({ type: "dismissed" });
  }

  listenToPointer({ host: host.element, hitTest, send, signal });
  listenToEscape({ isOpen: () => open !== undefined, dismiss, signal });
  cycleTabs(panel, host.focused);
  signal.addEventListener("abort", hide, { once: true });

  return {
    host: host.element,
    prefetch: facts.prefetch,
    openFor(hit, { focus: wantsFocus = false } = {}) {
      isFocusWanted = wantsFocus;
      send({ type: "asked", by: "keyboard", target: hit, lines: hit.rects() });
    },
    close: dismiss,
  };
}
