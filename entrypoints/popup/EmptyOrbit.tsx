/** The orbit of the icon, drawn thin: fills an empty panel without asking for attention. */
export function EmptyOrbit() {
  return (
    <svg class="empty-orbit" viewBox="0 0 120 80" width="120" height="80" aria-hidden="true">
      <ellipse class="orbit" cx="60" cy="40" rx="52" ry="30" transform="rotate(-16 60 40)" />
      <circle class="moon" cx="26" cy="50" r="13" />
      <circle class="craft" cx="10" cy="54.5" r="3" />
    </svg>
  );
}
