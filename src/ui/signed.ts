// A change of points: `+10`, `−10`, `0`.

export function signed(points: number, number: (value: number) => string): string {
  return points > 0 ? `+${number(points)}` : number(points);
}
