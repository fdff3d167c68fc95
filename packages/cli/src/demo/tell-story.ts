export async function tellStory(): Promise<void> {}
