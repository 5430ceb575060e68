import { homeLines } from '../lines/home-lines.ts';
import { bodyHeight } from '../lines/layout.ts';
import type { AppState } from '../state/app-state.ts';
import { Rows } from './rows.tsx';

/** The exercises by domain. */
export function HomeView({ state }: { readonly state: AppState }) {
  const { size, style } = state;
  return <Rows lines={homeLines(state)} width={size.columns} height={bodyHeight(size)} style={style} />;
}
