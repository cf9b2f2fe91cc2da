/** What the address of this screen may say; anything else is dropped. */
export interface SettingsSearch {}

export function settingsSearch(_given: Record<string, unknown>): SettingsSearch {
  return {};
}
