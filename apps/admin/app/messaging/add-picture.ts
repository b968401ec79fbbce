type Stored = { url: string; publicUrl: string; failure?: undefined } | { failure: string };

/** Sends a picture to the gateway, which draws it anew; a refusal is a sentence in the viewer's language. */
export async function addPicture(purpose: 'MAIL' | 'LOGO' | 'HEADER' | 'PHOTO', picture: File): Promise<Stored> {
  const response = await fetch(`/images/${purpose}`, {
    method: 'PUT',
    headers: {
      'content-type': picture.type || 'application/octet-stream',
      'x-instroom-language': document.documentElement.lang,
    },
    body: picture,
  });
  const answer = (await response.json()) as { url: string; publicUrl: string; sentence?: string };
  return response.ok ? answer : { failure: answer.sentence ?? response.statusText };
}
