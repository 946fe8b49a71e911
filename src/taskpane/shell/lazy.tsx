import { type FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A page that is fetched when it is first shown, so that the first page is on the screen sooner. One that cannot be fetched throws. */
export function lazy<Props extends object>(load: () => Promise<FunctionComponent<Props>>): FunctionComponent<Props> {
  let loaded: FunctionComponent<Props> | undefined;
  return function Lazy(props: Props) {
    const [fault, setFault] = useState<unknown>(null);
    const [, redraw] = useState(false);
    useEffect(() => {
      if (loaded) return;
      load().then((component) => {
        loaded = component;
        redraw(true);
      }, setFault);
    }, []);
    if (fault !== null) throw fault;
    const Page = loaded;
    return Page ? <Page {...props} /> : null;
  };
}
