import { youWords as words } from '@/content/words/options-you';
import { type Profile, relationships, roles } from '@/core/model/profile';
import { Choice } from './Choice';

interface Props {
  profile: Pick<Profile, 'role' | 'relationship'>;
  onSay: (change: Partial<Pick<Profile, 'role' | 'relationship'>>) => void;
}

/** Which side the reader is on, and whom it is about; both can stay unsaid. */
export function SideChoices({ profile: { role, relationship }, onSay }: Props) {
  return (
    <>
      <Choice
        name="role"
        legend={words.role}
        options={([...roles, 'unsaid'] as const).map((value) => ({ value, name: words.roles[value] }))}
        picked={role}
        onPick={(role) => onSay({ role })}
      />
      <Choice
        name="relationship"
        legend={words.relationship}
        options={([...relationships, 'unsaid'] as const).map((value) => ({
          value,
          name: words.relationships[value],
        }))}
        picked={relationship ?? 'unsaid'}
        onPick={(value) => onSay({ relationship: value === 'unsaid' ? null : value })}
      />
    </>
  );
}
