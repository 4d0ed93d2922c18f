/** Line icons of the popup. Decoration: what they stand on carries the label. */
import type { ComponentChildren } from "preact";

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {children}
    </svg>
  );
}

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.5" />
    <path d="M10.5 10.5 14 14" />
  </Icon>
);

export const ClearIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
);

/** Points where the text runs to, right to left too. */
export const ForwardIcon = () => (
  <Icon>
    <path class="icon-directed" d="m6 3.5 4.5 4.5L6 12.5" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path class="icon-directed" d="M10 3.5 5.5 8l4.5 4.5" />
  </Icon>
);
