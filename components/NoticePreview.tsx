import { Bowl } from './Bowl';

/** A notification as it would stand on the screen; only to look at. */
export function NoticePreview({ title, text }: { title: string; text: string }) {
  return (
    <span class="preview" aria-hidden="true">
      <Bowl />
      <span class="preview-title">{title}</span>
      <span class="preview-text">{text}</span>
    </span>
  );
}
