/** Why there is nothing to list, under the orbit of the icon, drawn thin: it fills the panel and asks for nothing. */
export function EmptyPanel({ title, text }: { title: string; text: string }) {
  return (
    <div class="empty">
      <svg class="empty-orbit" viewBox="0 0 120 80" width="120" height="80" aria-hidden="true">
        <g transform="translate(60 40) rotate(-16)">
          <ellipse class="orbit" rx="52" ry="36" />
          <circle class="moon" cx="-37.5" r="9" />
          <circle class="craft" cx="-52" r="3" />
        </g>
      </svg>
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  );
}
