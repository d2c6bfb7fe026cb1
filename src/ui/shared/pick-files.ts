/** Lets the reviewer choose files; none when she thinks better of it. */
export function pickFiles({
  accept,
  multiple,
}: Readonly<{ accept: string; multiple: boolean }>): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.multiple = multiple
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}
